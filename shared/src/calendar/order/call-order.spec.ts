import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../law/court-settings.ts';
import { callOrderByRule, callRulesOf, type SessionToCall } from './call-order.ts';
import { costOf } from './call-order-cost.ts';
import { greedyOrder, improvedOrder } from './call-order-greedy.ts';
import { isWholeOrder, timesOf } from './call-order-times.ts';
import { orderModel } from './order-model.ts';
import { brokenByTimes, everyOrder, lightestOf } from '../testing/every-order.ts';
import { brokenRowsOf } from '../testing/program-check.ts';
import { aCallRow, aDrawnSession, aSessionToCall } from '../testing/sessions-to-call.ts';

const startsOf = (session: SessionToCall, order: readonly string[]) => timesOf(session, order).map(({ startsAt }) => startsAt);

const sessions = fc
  .record({
    hearings: fc.integer({ min: 1, max: 9 }),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    pairs: fc.integer({ min: 0, max: 3 }),
    hardNews: fc.integer({ min: 0, max: 4 }),
  })
  .map(aDrawnSession);
/** A session and some order of its hearings. */
const orders = sessions.chain((session) => {
  const ids = session.rows.map(({ hearingId }) => hearingId);
  return fc.record({ session: fc.constant(session), order: fc.shuffledSubarray(ids, { minLength: ids.length, maxLength: ids.length }) });
});

describe('The rule between two hearings', () => {
  test('present, then in custody, then with an interpreter, then away from school, then the shorter', () => {
    const rows = [
      aCallRow({ hearingId: 'short', minutes: 5 }),
      aCallRow({ hearingId: 'long', minutes: 30 }),
      aCallRow({ hearingId: 'school', missesSchool: true, minutes: 30 }),
      aCallRow({ hearingId: 'interpreter', language: 'es', minutes: 30 }),
      aCallRow({ hearingId: 'custody', isInCustody: true, minutes: 30 }),
      aCallRow({ hearingId: 'paper', isPresent: false, isInCustody: true, language: 'es', missesSchool: true, minutes: 5 }),
    ];
    const asked = ['custody', 'interpreter', 'school', 'short', 'long', 'paper'];
    expect(rows.toSorted(callOrderByRule).map(({ hearingId }) => hearingId)).toEqual(asked);
    expect(greedyOrder(aSessionToCall(rows))).toEqual(asked);
  });

  test('interpreters of one language follow one another', () => {
    const rows = ['es', 'km', 'es', 'km'].map((language, at) => aCallRow({ hearingId: `${language}-${at}`, language }));
    expect(greedyOrder(aSessionToCall(rows))).toEqual(['es-0', 'es-2', 'km-1', 'km-3']);
  });

  test('without any difference the time told decides', () => {
    const rows = [aCallRow({ hearingId: 'a', setAt: 540 }), aCallRow({ hearingId: 'b', setAt: 520 })];
    expect(greedyOrder(aSessionToCall(rows))).toEqual(['b', 'a']);
  });

  test('the distances are those of the court’s settings', () => {
    const rules = callRulesOf({ ...DEFAULT_SETTINGS, keepApartHourMinutes: 45 });
    expect([rules.apartStarts, rules.apartMinutes, rules.hardNewsInARow, rules.hardNewsReset]).toEqual([45, 90, 2, 5]);
  });
});

describe('The times of an order', () => {
  test('follow from lengths and buffers', () => {
    const session = aSessionToCall([
      aCallRow({ hearingId: 'a', minutes: 20, buffer: 5 }),
      aCallRow({ hearingId: 'b' }),
      aCallRow({ hearingId: 'c' }),
    ]);
    expect(startsOf(session, ['a', 'b', 'c'])).toEqual([510, 535, 545]);
  });

  test('nobody is called before the time that was told, and the next one need not wait for them', () => {
    const session = aSessionToCall([aCallRow({ hearingId: 'late', isInCustody: true, readyFrom: 540 }), aCallRow({ hearingId: 'here' })]);
    expect(greedyOrder(session)).toEqual(['here', 'late']);
    expect(timesOf(session, ['late', 'here']).map(({ startsAt, pause, pauseFor }) => [startsAt, pause, pauseFor])).toEqual([
      [540, 30, 'time_told'],
      [550, 0, null],
    ]);
  });

  test('level 1 keeps 60 minutes between two starts, level 2 keeps 90 between an end and a start', () => {
    const rows = [aCallRow({ hearingId: 'a', minutes: 20 }), aCallRow({ hearingId: 'b' })];
    const apart = (level: 1 | 2) => aSessionToCall(rows, { apart: [{ hearingIds: ['a', 'b'], level }] });
    expect(startsOf(apart(1), ['a', 'b'])).toEqual([510, 570]);
    expect(startsOf(apart(2), ['a', 'b'])).toEqual([510, 620]);
    expect(startsOf(apart(2), ['b', 'a'])).toEqual([510, 610]);
    expect(timesOf(apart(1), ['a', 'b'])[1]).toMatchObject({ pause: 40, pauseFor: 'apart', apartFrom: 'a' });
  });

  test('after hard news twice in a row everyone gets five minutes, and another matter between makes them needless', () => {
    const rows = [1, 2, 3].map((at) => aCallRow({ hearingId: `hard-${at}`, isHardNews: true }));
    const session = aSessionToCall([...rows, aCallRow({ hearingId: 'other' })]);
    expect(startsOf(session, ['hard-1', 'hard-2', 'hard-3', 'other'])).toEqual([510, 520, 535, 545]);
    expect(startsOf(session, ['hard-1', 'hard-2', 'other', 'hard-3'])).toEqual([510, 520, 535, 545]);
    expect(startsOf(session, ['hard-1', 'other', 'hard-2', 'hard-3'])).toEqual([510, 520, 530, 540]);
  });

  test('five minutes without a hearing make a new start after hard news, four do not', () => {
    const hard = (buffer: number) =>
      [1, 2, 3].map((at) => aCallRow({ hearingId: `hard-${at}`, isHardNews: true, buffer: at === 1 ? buffer : 0 }));
    const order = ['hard-1', 'hard-2', 'hard-3'];
    expect(startsOf(aSessionToCall(hard(5)), order)).toEqual([510, 525, 535]);
    expect(startsOf(aSessionToCall(hard(4)), order)).toEqual([510, 524, 539]);
  });

  test('hearings called already keep their times and their places at the top', () => {
    const rows = ['a', 'b', 'c'].map((hearingId) => aCallRow({ hearingId }));
    const session = aSessionToCall(rows, { called: [{ hearingId: 'c', startsAt: 517 }], apart: [{ hearingIds: ['a', 'c'], level: 1 }] });
    expect(greedyOrder(session)).toEqual(['c', 'b', 'a']);
    expect(startsOf(session, ['c', 'b', 'a'])).toEqual([517, 527, 577]);
    expect(isWholeOrder(session, ['b', 'c', 'a'])).toBe(false);
  });

  test('an order that leaves a hearing out, or names one twice, is no order', () => {
    const session = aSessionToCall([aCallRow({ hearingId: 'a' }), aCallRow({ hearingId: 'b' })]);
    expect(isWholeOrder(session, ['a', 'b'])).toBe(true);
    for (const order of [['a'], ['a', 'a'], ['a', 'b', 'c'], ['a', 'c']]) {
      expect(isWholeOrder(session, order)).toBe(false);
      expect(() => timesOf(session, order)).toThrow(RangeError);
    }
  });

  test('no order whatever brings two together who are kept apart, or a third hard news without a pause', () => {
    fc.assert(
      fc.property(orders, ({ session, order }) => {
        expect(brokenByTimes(session, timesOf(session, order))).toEqual([]);
      }),
    );
  });
});

describe('The order by the rule alone', () => {
  test('calls every hearing once and breaks nothing', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const order = greedyOrder(session);
        expect(isWholeOrder(session, order)).toBe(true);
        expect(brokenByTimes(session, timesOf(session, order))).toEqual([]);
      }),
    );
  });

  test('is never made worse by being improved, and never better than the best of all orders', () => {
    fc.assert(
      fc.property(
        sessions.filter(({ rows }) => rows.length <= 5),
        (session) => {
          const greedy = greedyOrder(session);
          const improved = improvedOrder(session, greedy);
          expect(isWholeOrder(session, improved)).toBe(true);
          expect(costOf(session, improved)).toBeLessThanOrEqual(costOf(session, greedy));
          expect(costOf(session, improved)).toBeGreaterThanOrEqual(lightestOf(session, Number.POSITIVE_INFINITY) - 0.001);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('without separations, times told and hard news no order weighs less', () => {
    const plain = fc.record({ hearings: fc.integer({ min: 2, max: 6 }), seed: fc.integer({ min: 1, max: 1_000_000 }) }).map((drawn) => {
      const session = aDrawnSession({ ...drawn, pairs: 0, hardNews: 0 });
      return { ...session, rows: session.rows.map((row) => ({ ...row, readyFrom: 510, language: null })) };
    });
    fc.assert(
      fc.property(plain, (session) => {
        expect(costOf(session, greedyOrder(session))).toBe(lightestOf(session, Number.POSITIVE_INFINITY));
      }),
      { numRuns: 40 },
    );
  });
});

describe('The program that the solver is given', () => {
  test('holds every order that is over in time, and reads it back', () => {
    fc.assert(
      fc.property(orders, ({ session, order }) => {
        const { program, read } = orderModel(session, order);
        expect(brokenRowsOf(program, program.start)).toEqual([]);
        expect(read(program.start)).toEqual(order);
      }),
    );
  });

  test('weighs an order as the rule does, but for what is the same in every order', () => {
    const session = aDrawnSession({ hearings: 5, seed: 7, pairs: 1, hardNews: 3 });
    const constants = everyOrder(session.rows.map(({ hearingId }) => hearingId)).map((order) => {
      const { program } = orderModel(session, order);
      return program.cost.reduce((sum, cost, column) => sum + cost * (program.start[column] ?? 0), 0) - costOf(session, order);
    });
    expect(Math.max(...constants) - Math.min(...constants)).toBeLessThan(0.001);
  });

  test('leaves out what was called already', () => {
    const rows = ['a', 'b', 'c'].map((hearingId) => aCallRow({ hearingId }));
    const session = aSessionToCall(rows, { called: [{ hearingId: 'b', startsAt: 512 }] });
    const { program, read } = orderModel(session, ['b', 'a', 'c']);
    expect(read(program.start)).toEqual(['b', 'a', 'c']);
    expect(brokenRowsOf(program, program.start)).toEqual([]);
  });

  test('a long day of odd lengths is put into longer steps, so that the program stays small', () => {
    const session = aDrawnSession({ hearings: 25, seed: 5, pairs: 2, hardNews: 3, step: 7 });
    const { program, read } = orderModel(session, greedyOrder(session));
    expect(program.cost.length).toBeLessThan(3500);
    expect(brokenRowsOf(program, program.start)).toEqual([]);
    expect(isWholeOrder(session, read(program.start))).toBe(true);
  });
});
