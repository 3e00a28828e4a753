import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SessionToCall } from './call-order.ts';
import { explainOrder } from './call-order-explain.ts';
import { greedyOrder, improvedOrder } from './call-order-greedy.ts';
import { movedRows } from './call-order-moved.ts';
import { aCallRow, aDrawnSession, aSessionToCall } from '../testing/sessions-to-call.ts';

const told = (session: SessionToCall, order: readonly string[], byRule = order) => explainOrder(session, order, byRule).rows;
const whyOf = (session: SessionToCall, order: readonly string[], byRule = order) => told(session, order, byRule).map(({ why }) => why);
const rows = ['a', 'b', 'c', 'd'].map((hearingId) => aCallRow({ hearingId }));

describe('Why a row stands where it stands', () => {
  test('each step of the rule has its sentence', () => {
    const session = aSessionToCall([
      aCallRow({ hearingId: 'custody', isInCustody: true }),
      aCallRow({ hearingId: 'language-1', language: 'es' }),
      aCallRow({ hearingId: 'language-2', language: 'es' }),
      aCallRow({ hearingId: 'school', missesSchool: true }),
      aCallRow({ hearingId: 'short', minutes: 5 }),
      aCallRow({ hearingId: 'long' }),
      aCallRow({ hearingId: 'paper', isPresent: false }),
    ]);
    expect(
      whyOf(
        session,
        session.rows.map(({ hearingId }) => hearingId),
      ),
    ).toEqual([
      'In custody: heard before those who may leave when they like.',
      'Among equals the shorter comes first, because then the others wait less; among equally long ones the earlier time.',
      'With number 2, whose interpreter is at work already.',
      'Misses school: the sooner it is over, the less is missed.',
      'Among equals the shorter comes first, because then the others wait less; among equally long ones the earlier time.',
      'The youth is here, and is heard before matters without the youth.',
      'The rule puts nothing after it.',
    ]);
  });

  test('of two languages one comes first: not because it is shorter or was told an earlier time', () => {
    const session = aSessionToCall([
      aCallRow({ hearingId: 'earlier', language: 'hy', setAt: 510 }),
      aCallRow({ hearingId: 'later', language: 'es', setAt: 540 }),
    ]);
    const order = improvedOrder(session, greedyOrder(session));
    expect(order).toEqual(['later', 'earlier']);
    expect(whyOf(session, order)[0]).toBe('With an interpreter: one language is heard before the next begins.');
  });

  test('a time told, a separation and hard news hold a row back, with the minutes that the bench waits', () => {
    const session = aSessionToCall(
      [
        aCallRow({ hearingId: 'first' }),
        aCallRow({ hearingId: 'told', readyFrom: 540 }),
        aCallRow({ hearingId: 'hour' }),
        aCallRow({ hearingId: 'hard-1', isHardNews: true }),
        aCallRow({ hearingId: 'hard-2', isHardNews: true }),
        aCallRow({ hearingId: 'after' }),
        aCallRow({ hearingId: 'far' }),
      ],
      {
        apart: [
          { hearingIds: ['first', 'hour'], level: 1 },
          { hearingIds: ['far', 'after'], level: 2 },
        ],
      },
    );
    const why = whyOf(
      session,
      session.rows.map(({ hearingId }) => hearingId),
    );
    expect([why[1], why[2], why[5], why[6]]).toEqual([
      'Not before 9 am, the time told for it. The bench waits 20 minutes.',
      'Not before 9:30 am, to keep 60 minutes between its start and that of number 1. The bench waits 20 minutes.',
      'A pause of 5 minutes after hard news.',
      'Not before 11:45 am, to keep 90 minutes between the end of number 6 and its start. The bench waits 90 minutes.',
    ]);
  });

  test('a row behind one of lesser rank says what made it wait, and the one before says why it may go first', () => {
    const session = aSessionToCall([
      aCallRow({ hearingId: 'late', isInCustody: true, readyFrom: 515 }),
      aCallRow({ hearingId: 'here', minutes: 10 }),
      aCallRow({ hearingId: 'rest', minutes: 20 }),
    ]);
    const order = greedyOrder(session);
    expect(order).toEqual(['here', 'late', 'rest']);
    expect(whyOf(session, order).slice(0, 2)).toEqual([
      'Called while number 2 cannot be yet.',
      'After number 1: it is not called before 8:35 am, the time told for it.',
    ]);
  });

  test('a hearing that was called already says when', () => {
    const session = aSessionToCall(rows, { called: [{ hearingId: 'd', startsAt: 512 }] });
    expect(whyOf(session, ['d', 'a', 'b', 'c'])[0]).toBe('Called at 8:32 am.');
  });

  test('every row of every order has a sentence, and none names its own number', () => {
    const drawn = fc.integer({ min: 1, max: 100_000 }).map((seed) => aDrawnSession({ hearings: 8, seed, pairs: 2, hardNews: 3 }));
    const orders = drawn.chain((session) => {
      const ids = session.rows.map(({ hearingId }) => hearingId);
      return fc.record({ session: fc.constant(session), order: fc.shuffledSubarray(ids, { minLength: 8, maxLength: 8 }) });
    });
    fc.assert(
      fc.property(orders, ({ session, order }) => {
        const byRule = improvedOrder(session, greedyOrder(session));
        for (const { why, differs, place, rulePlace, startsAt } of told(session, order, byRule)) {
          expect(why).toMatch(/^[A-Z].*\.$/);
          expect(why).not.toMatch(new RegExp(`number ${place}\\b`));
          const ruleStart = told(session, byRule).find((row) => row.place === rulePlace)?.startsAt;
          expect(differs === null).toBe(place === rulePlace && startsAt === ruleStart);
        }
      }),
    );
  });
});

describe('What differs from the rule', () => {
  const session = aSessionToCall([...rows.slice(0, 3), aCallRow({ hearingId: 'd', minutes: 20 })]);
  const byRule = ['a', 'b', 'c', 'd'];

  test('nothing, when the order is the rule’s own', () => {
    expect(told(session, byRule).map(({ differs, place, rulePlace }) => [differs, place === rulePlace])).toEqual(
      byRule.map(() => [null, true]),
    );
  });

  test('the row that was moved, against what the rule says, and those that it pushed', () => {
    expect(
      told(session, ['a', 'd', 'b', 'c'], byRule)
        .map(({ why, differs }) => [why, differs])
        .slice(1),
    ).toEqual([
      [
        'Placed here by hand.',
        'The rule puts it at 4: The rule puts nothing after it. It was placed here by hand. It starts 20 minutes sooner.',
      ],
      [
        'Among equals the shorter comes first, because then the others wait less; among equally long ones the earlier time.',
        'The rule puts it at 2; number 2 was moved. It starts 20 minutes later.',
      ],
      ['The rule puts nothing after it.', 'The rule puts it at 3; number 2 was moved. It starts 20 minutes later.'],
    ]);
  });

  test('the reason of the rule is told for every row, never that a hand put it there', () => {
    expect(told(session, ['a', 'd', 'b', 'c'], byRule)[1]?.whyByRule).toBe('The rule puts nothing after it.');
    for (const { whyByRule } of told(session, ['d', 'c', 'b', 'a'], byRule)) expect(whyByRule).not.toMatch(/^$|by hand/);
  });

  test('a row that keeps its place and starts at another time says so', () => {
    const differs = told(session, ['b', 'a', 'c', 'd'], byRule).map((row) => row.differs);
    expect(differs.slice(2)).toEqual([null, null]);
    const longer = aSessionToCall([aCallRow({ hearingId: 'a', minutes: 30 }), ...rows.slice(1, 3)], {
      apart: [{ hearingIds: ['a', 'c'], level: 1 }],
    });
    const last = told(longer, ['b', 'a', 'c'], ['a', 'b', 'c'])[2];
    expect(last?.differs).toBe('It starts 10 minutes later. An earlier row takes another time than by the rule.');
  });

  test('as few rows as can be are told as moved', () => {
    expect([...movedRows(['d', 'a', 'b', 'c'], byRule)]).toEqual(['d']);
    expect([...movedRows(['b', 'c', 'a', 'd'], byRule)]).toEqual(['a']);
    expect(movedRows(['d', 'c', 'b', 'a'], byRule).size).toBe(3);
    expect(movedRows(byRule, byRule).size).toBe(0);
  });
});

describe('What an order may not do', () => {
  const apart = (level: 1 | 2 | 3 | 4, endsAt: number) =>
    explainOrder(
      aSessionToCall(rows.slice(0, 2), { endsAt, apart: [{ hearingIds: ['b', 'a'], level }] }),
      ['a', 'b'],
      ['a', 'b'],
    ).broken.map(({ words }) => words);

  test.each([
    [1, 580],
    [2, 620],
  ] as const)('level %i is kept while the later one is over when the session ends, and broken a minute before', (level, ends) => {
    expect(apart(level, ends)).toEqual([]);
    expect(apart(level, ends - 1)).toEqual([
      `Numbers 1 and 2 are kept apart, so number 2 could not start before ${level === 1 ? '9:30 am' : '10:10 am'} and would not be over when the session ends. Call one of them sooner, or move one to another session.`,
    ]);
  });

  test.each([3, 4] as const)('level %i is kept by no order', (level) => {
    expect(apart(level, 810)).toEqual(['Numbers 1 and 2 are kept apart by day. No order keeps that: move one of them to another day.']);
  });

  test('how long it takes, what it runs over, how long the bench waits and when each youth comes', () => {
    const session = aSessionToCall([...rows, aCallRow({ hearingId: 'paper', isPresent: false, buffer: 5 })], { endsAt: 560 });
    const {
      endsAt,
      minutesOver,
      minutesPaused,
      rows: explained,
    } = explainOrder(session, ['a', 'b', 'c', 'd', 'paper'], ['a', 'b', 'c', 'd', 'paper']);
    expect([endsAt, minutesOver, minutesPaused]).toEqual([565, 5, 0]);
    expect(explained.map(({ arrival }) => arrival)).toEqual([
      { from: 490, until: 500 },
      { from: 500, until: 510 },
      { from: 510, until: 520 },
      { from: 520, until: 530 },
      null,
    ]);
  });
});
