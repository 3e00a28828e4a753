import { describe, expect, test } from '@jest/globals';
import { costOf } from '@starling/shared/calendar/order/call-order-cost';
import { greedyOrder, improvedOrder } from '@starling/shared/calendar/order/call-order-greedy';
import { greedyMoves } from '@starling/shared/calendar/moves/move-model';
import { planOf } from '@starling/shared/calendar/moves/move-plan-rows';
import { orderModel } from '@starling/shared/calendar/order/order-model';
import { aDrawnPlan } from '@starling/shared/calendar/testing/moves-to-plan';
import { aDrawnSession } from '@starling/shared/calendar/testing/sessions-to-call';
import { movesBy, orderBy } from './solver.service.ts';
import { SolverThread } from './solver-thread.ts';

const SESSION = aDrawnSession({ hearings: 25, seed: 3, pairs: 3, hardNews: 5 });
const PLAN = aDrawnPlan({ hearings: 60, sessions: 20, seed: 3, places: 8 });
const BY_RULE = improvedOrder(SESSION, greedyOrder(SESSION));
const program = orderModel(SESSION, BY_RULE).program;
/** No time at all: whatever is asked is late. */
const NO_TIME = { seconds: 0, graceMilliseconds: 0 };
/** Too little to load the solver, so that the thread is stopped where it stands. */
const STOPPED_AT_ONCE = { seconds: 0.001, graceMilliseconds: 0 };
const ENOUGH = { seconds: 5, graceMilliseconds: 500 };

describe('A solver that is late', () => {
  test.each([
    ['before it begins', NO_TIME],
    ['while it works', STOPPED_AT_ONCE],
  ])('%s: the order by the rule is the answer, and a sentence says so', async (_when, limits) => {
    const thread = new SolverThread(limits);
    expect(await orderBy(thread, SESSION)).toEqual({
      order: BY_RULE,
      weighs: costOf(SESSION, BY_RULE),
      by: 'rule',
      words: 'The solver did not answer in its time. This is the order by the rule alone. Ask again, or change it by hand.',
      milliseconds: 0,
    });
    await thread.close();
  });

  test('a plan of moves is then made by the rule alone, and a sentence says so', async () => {
    const thread = new SolverThread(NO_TIME);
    const { by, words, milliseconds, ...plan } = await movesBy(thread, PLAN);
    expect([by, milliseconds]).toEqual(['rule', 0]);
    expect(words).toBe(
      'The solver did not answer in its time. Each hearing has the best place that was still free in its turn. Ask again, or change it by hand.',
    );
    expect(plan).toEqual(planOf(PLAN, greedyMoves(PLAN)));
    await thread.close();
  });

  test('those who wait behind it have their own time, and are told in turn', async () => {
    const thread = new SolverThread(STOPPED_AT_ONCE);
    expect(await Promise.all([thread.solve(program), thread.solve(program), thread.solve(program)])).toEqual(['late', 'late', 'late']);
    await thread.close();
  });
});

describe('A thread', () => {
  test('is loaded once and answers one program after another, the same each time', async () => {
    const thread = new SolverThread(ENOUGH);
    const small = orderModel(...smallOne()).program;
    const answers = await Promise.all([thread.solve(small), thread.solve(small), thread.solve(small)]);
    for (const answer of answers)
      expect(answer).toMatchObject({ isBest: true, values: (answers[0] as { readonly values: Float64Array }).values });
    await thread.close();
  });

  test('a program that the solver cannot take is told, and the next one is solved', async () => {
    const thread = new SolverThread(ENOUGH);
    const small = orderModel(...smallOne()).program;
    expect(await thread.solve({ ...small, lower: [] })).toBe('failed');
    expect(await thread.solve(small)).toMatchObject({ isBest: true });
    await thread.close();
  });

  test('a server that stops answers whoever waits, and takes no more', async () => {
    const thread = new SolverThread(ENOUGH);
    const waiting = [thread.solve(program), thread.solve(program)];
    await thread.close();
    expect(await Promise.all(waiting)).toEqual(['stopped', 'stopped']);
    expect(await thread.solve(program)).toBe('stopped');
    expect(await orderBy(thread, SESSION)).toMatchObject({ by: 'rule', words: expect.stringContaining('The server is stopping.') });
  });
});

function smallOne(): Parameters<typeof orderModel> {
  const session = aDrawnSession({ hearings: 6, seed: 2, pairs: 1, hardNews: 2 });
  return [session, greedyOrder(session)];
}
