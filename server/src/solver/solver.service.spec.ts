import { afterAll, describe, expect, test } from '@jest/globals';
import { callOrderByRule } from '@starling/shared/calendar/order/call-order';
import { costOf } from '@starling/shared/calendar/order/call-order-cost';
import { greedyOrder } from '@starling/shared/calendar/order/call-order-greedy';
import { timesOf } from '@starling/shared/calendar/order/call-order-times';
import { greedyMoves, worthOf } from '@starling/shared/calendar/moves/move-model';
import type { MoveCandidate, MovesToPlan } from '@starling/shared/calendar/moves/move-plan';
import { brokenByTimes, lightestOf, overAt } from '@starling/shared/calendar/testing/every-order';
import { bestWorthOf, brokenByPlaces } from '@starling/shared/calendar/testing/every-plan';
import { aDrawnPlan } from '@starling/shared/calendar/testing/moves-to-plan';
import { aCallRow, aDrawnSession, aSessionToCall } from '@starling/shared/calendar/testing/sessions-to-call';
import fc from 'fast-check';
import { SolverService } from './solver.service.ts';

const solver = new SolverService();
afterAll(() => solver.onApplicationShutdown());

const FULL_DAY = aDrawnSession({ hearings: 25, seed: 3, pairs: 3, hardNews: 5 });
const CANCELLED = aDrawnPlan({ hearings: 60, sessions: 20, seed: 3, places: 8 });
const placesOf = ({ rows }: { readonly rows: readonly { readonly to: MoveCandidate | null }[] }) => rows.flatMap(({ to }) => to ?? []);
const worthOfRows = (plan: MovesToPlan, rows: readonly { readonly to: MoveCandidate | null }[]) =>
  worthOf(plan, new Map(placesOf({ rows }).map((place) => [place.hearingId, place])));

/** How many turns of the event loop pass until something is done. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let isDone = false;
  let turns = 0;
  void work.finally(() => (isDone = true));
  while (!isDone) {
    await new Promise<void>((next) => setImmediate(next));
    turns += 1;
  }
  return turns;
}

describe('The call order of a session', () => {
  test('twenty-five hearings are ordered by the solver, keep every separation, and weigh no more than by the rule alone', async () => {
    const { order, by, weighs, milliseconds } = await solver.orderSession(FULL_DAY);
    expect(by).toBe('solver');
    expect(brokenByTimes(FULL_DAY, timesOf(FULL_DAY, order))).toEqual([]);
    expect(order.toSorted()).toEqual(FULL_DAY.rows.map(({ hearingId }) => hearingId));
    expect(weighs).toBe(costOf(FULL_DAY, order));
    expect(weighs).toBeLessThan(costOf(FULL_DAY, greedyOrder(FULL_DAY)));
    expect(milliseconds).toBeGreaterThan(0);
  });

  test('is the best of all orders, wherever all can be tried', async () => {
    const sessions = fc
      .record({
        hearings: fc.integer({ min: 2, max: 7 }),
        seed: fc.integer({ min: 1, max: 1_000_000 }),
        pairs: fc.integer({ min: 0, max: 3 }),
        hardNews: fc.integer({ min: 0, max: 4 }),
      })
      .map(aDrawnSession);
    await fc.assert(
      fc.asyncProperty(sessions, async (session) => {
        const { order, weighs, by, words } = await solver.orderSession(session);
        const until = Math.max(session.endsAt, overAt(timesOf(session, order)));
        expect([by, words]).toEqual(['solver', null]);
        expect(Math.abs(weighs - lightestOf(session, until))).toBeLessThan(1);
      }),
      { numRuns: 20 },
    );
  });

  test('without anything that stands in the way it is the rule itself', async () => {
    const rows = FULL_DAY.rows.slice(0, 9).map((row) => ({ ...row, readyFrom: 510, isHardNews: false, language: null }));
    const { order } = await solver.orderSession(aSessionToCall(rows));
    expect(order).toEqual(rows.toSorted(callOrderByRule).map(({ hearingId }) => hearingId));
  });

  test('what was called already stays at the top', async () => {
    const [first] = FULL_DAY.rows.filter(({ isPresent }) => !isPresent);
    const called = [{ hearingId: first?.hearingId ?? '', startsAt: 511 }];
    const { order } = await solver.orderSession({ ...FULL_DAY, called });
    expect(order[0]).toBe(first?.hearingId);
    expect(order.length).toBe(FULL_DAY.rows.length);
  });

  test('a session that did not change is answered at once, one that did is solved again', async () => {
    const session = aDrawnSession({ hearings: 6, seed: 5, pairs: 1, hardNews: 2 });
    const first = await solver.orderSession(session);
    expect(await solver.orderSession(structuredClone(session))).toBe(first);
    expect(await solver.orderSession({ ...session, endsAt: session.endsAt + 5 })).not.toBe(first);
  });

  test('nothing or one hearing to call needs no solver', async () => {
    expect(await solver.orderSession(aSessionToCall([]))).toMatchObject({ order: [], words: null });
    expect(await solver.orderSession(aSessionToCall([aCallRow({ hearingId: 'a' })]))).toMatchObject({ order: ['a'], milliseconds: 0 });
  });
});

describe('Hearings that are moved together', () => {
  test('sixty off a cancelled session find places that break nothing, never worse than one after another', async () => {
    const solved = await solver.assignMoves(CANCELLED);
    expect(solved.by).toBe('solver');
    expect(brokenByPlaces(CANCELLED, placesOf(solved))).toEqual([]);
    expect(solved.rows.map(({ hearingId }) => hearingId)).toEqual(CANCELLED.hearings.map(({ hearingId }) => hearingId));
    expect(worthOfRows(CANCELLED, solved.rows)).toBeGreaterThanOrEqual(worthOf(CANCELLED, greedyMoves(CANCELLED)));
  });

  test('are placed as well as can be, wherever every plan can be tried', async () => {
    const plans = fc
      .record({
        hearings: fc.integer({ min: 1, max: 7 }),
        sessions: fc.integer({ min: 1, max: 4 }),
        places: fc.integer({ min: 1, max: 2 }),
        seed: fc.integer({ min: 1, max: 1_000_000 }),
      })
      .map(aDrawnPlan);
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const { rows, placed, score } = await solver.assignMoves(plan);
        expect({ placed, score }).toEqual(bestWorthOf(plan));
        expect(brokenByPlaces(plan, placesOf({ rows }))).toEqual([]);
        expect(rows.every(({ to, noPlaceBecause }) => (to === null) === (noPlaceBecause !== null))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('places chosen by hand stay, and the others are planned anew around them', async () => {
    const first = await solver.assignMoves(CANCELLED);
    const other = first.rows.find(({ others }) => others.length > 0);
    const [chosen] = other?.others ?? [];
    if (other === undefined || chosen === undefined) throw new Error('No hearing of the plan has another place.');
    const fixed = { sessionId: chosen.sessionId, startsAt: chosen.startsAt };
    const hearings = CANCELLED.hearings.map((hearing) => (hearing.hearingId === other.hearingId ? { ...hearing, fixed } : hearing));
    const again = await solver.assignMoves({ ...CANCELLED, hearings });
    const row = again.rows.find(({ hearingId }) => hearingId === other.hearingId);
    expect([row?.to?.sessionId, row?.to?.startsAt, again.problems.length]).toEqual([chosen.sessionId, chosen.startsAt, 0]);
    expect(brokenByPlaces(CANCELLED, placesOf(again))).toEqual([]);
  });
});

test('the server goes on answering while the solver works: its event loop turns all the time', async () => {
  const turns = await turnsDuring(solver.assignMoves(CANCELLED));
  expect(turns).toBeGreaterThan(100);
});
