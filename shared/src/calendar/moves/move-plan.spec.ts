import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate } from '../../time/local-date.ts';
import { greedyMoves, moveModel, worthOf } from './move-model.ts';
import { planOf } from './move-plan-rows.ts';
import type { MovePlan, MovesToPlan } from './move-plan.ts';
import { bestWorthOf, brokenByPlaces } from '../testing/every-plan.ts';
import { aCandidate, aDrawnPlan, aHearingToMove, aMoveSession, aPlan } from '../testing/moves-to-plan.ts';
import { brokenRowsOf } from '../testing/program-check.ts';

const TUESDAY = localDate('2026-12-01');

const drawn = (most: number) =>
  fc
    .record({
      hearings: fc.integer({ min: 1, max: most }),
      sessions: fc.integer({ min: 1, max: 4 }),
      places: fc.integer({ min: 1, max: 3 }),
      seed: fc.integer({ min: 1, max: 1_000_000 }),
    })
    .map(aDrawnPlan);

const greedy = (plan: MovesToPlan): MovePlan => planOf(plan, greedyMoves(plan));
const placesOf = (plan: MovePlan) => plan.rows.map(({ hearingId, to }) => [hearingId, to?.sessionId ?? null, to?.startsAt ?? null]);
/** Two hearings that both would rather have the same place, and one other place each. */
const rivals = (told: Partial<MovesToPlan> = {}): MovesToPlan =>
  aPlan({
    hearings: ['a', 'b'].map((hearingId) => aHearingToMove({ hearingId })),
    sessions: [
      aMoveSession({ sessionId: 's-1' }),
      aMoveSession({ sessionId: 's-2', heldOn: addDays(TUESDAY, 1), department: 'Dept. 204' }),
    ],
    candidates: [
      aCandidate({ hearingId: 'a', sessionId: 's-1', score: 90 }),
      aCandidate({ hearingId: 'a', sessionId: 's-2', score: 70 }),
      aCandidate({ hearingId: 'b', sessionId: 's-1', score: 85 }),
    ],
    ...told,
  });

describe('A plan by the rule alone', () => {
  test('breaks nothing, sets no hearing twice and loses none', () => {
    fc.assert(
      fc.property(drawn(12), (plan) => {
        const { rows, placed } = greedy(plan);
        const places = rows.flatMap(({ to }) => to ?? []);
        expect(brokenByPlaces(plan, places)).toEqual([]);
        expect(rows.map(({ hearingId }) => hearingId)).toEqual(plan.hearings.map(({ hearingId }) => hearingId));
        expect(places.length).toBe(placed);
      }),
    );
  });

  test('is never better than the best of all plans', () => {
    fc.assert(
      fc.property(drawn(5), (plan) => {
        const { placed, score } = bestWorthOf(plan);
        const mine = greedy(plan);
        expect([mine.placed <= placed, mine.placed < placed || mine.score <= score]).toEqual([true, true]);
      }),
      { numRuns: 60 },
    );
  });

  test('whoever has one place only is placed first', () => {
    expect(placesOf(greedy(rivals()))).toEqual([
      ['a', 's-2', 510],
      ['b', 's-1', 510],
    ]);
  });
});

describe('What keeps two places from being taken together', () => {
  const two = (told: Partial<MovesToPlan>) =>
    greedy(
      aPlan({
        hearings: ['a', 'b'].map((hearingId) => aHearingToMove({ hearingId, minutes: 20 })),
        sessions: [aMoveSession({ sessionId: 's-1' }), aMoveSession({ sessionId: 's-2', courthouseId: 'c-2' })],
        candidates: [
          aCandidate({ hearingId: 'a', sessionId: 's-1', startsAt: 510 }),
          aCandidate({ hearingId: 'b', sessionId: 's-2', startsAt: 525 }),
        ],
        ...told,
      }),
    ).placed;

  test('nothing, when they are in different rooms and share nobody', () => {
    expect(two({})).toBe(2);
  });

  test.each([
    [510, 529, 1],
    [510, 530, 2],
  ])('one person in hearings at %i and %i: %i find a place', (one, other, placed) => {
    const hearings = ['a', 'b'].map((hearingId) => aHearingToMove({ hearingId, minutes: 20, buffer: 10, who: ['defender'] }));
    const candidates = [
      aCandidate({ hearingId: 'a', sessionId: 's-1', startsAt: one }),
      aCandidate({ hearingId: 'b', sessionId: 's-2', startsAt: other }),
    ];
    expect(two({ hearings, candidates })).toBe(placed);
  });

  test.each([
    [1, 569, 1],
    [1, 570, 2],
    [2, 619, 1],
    [2, 620, 2],
    [3, 800, 1],
    [4, 800, 1],
  ] as const)('level %i with the other at minute %i: %i find a place', (level, startsAt, placed) => {
    const candidates = [
      aCandidate({ hearingId: 'a', sessionId: 's-1', startsAt: 510 }),
      aCandidate({ hearingId: 'b', sessionId: 's-2', startsAt }),
    ];
    expect(two({ candidates, apart: [{ hearingIds: ['b', 'a'], level }] })).toBe(placed);
  });

  test.each([
    [3, 1, 'c-1', 2],
    [4, 30, 'c-1', 1],
    [4, 31, 'c-1', 2],
    [4, 30, 'c-2', 2],
    [4, 30, null, 2],
  ] as const)('level %i, %i days later in courthouse %s: %i find a place', (level, days, courthouseId, placed) => {
    const sessions = [aMoveSession({ sessionId: 's-1' }), aMoveSession({ sessionId: 's-2', heldOn: addDays(TUESDAY, days), courthouseId })];
    expect(two({ sessions, apart: [{ hearingIds: ['a', 'b'], level }] })).toBe(placed);
  });

  test('two unknown courthouses are one', () => {
    const sessions = ['s-1', 's-2'].map((sessionId, at) => aMoveSession({ sessionId, heldOn: addDays(TUESDAY, at), courthouseId: null }));
    expect(two({ sessions, apart: [{ hearingIds: ['a', 'b'], level: 4 }] })).toBe(1);
  });

  test('the minutes and the number of a session, and its bench with the buffers', () => {
    const inOne = [510, 530].map((startsAt, at) => aCandidate({ hearingId: ['a', 'b'][at] ?? '', sessionId: 's-1', startsAt }));
    const session = (told: object) => two({ candidates: inOne, sessions: [aMoveSession({ sessionId: 's-1', ...told })] });
    expect([session({}), session({ minutesFree: 40 }), session({ minutesFree: 39 })]).toEqual([2, 2, 1]);
    expect([session({ hearingsFree: 2 }), session({ hearingsFree: 1 })]).toEqual([2, 1]);
    const buffered = ['a', 'b'].map((hearingId) => aHearingToMove({ hearingId, minutes: 20, buffer: 1 }));
    expect(two({ candidates: inOne, hearings: buffered })).toBe(1);
  });
});

describe('The rows of a plan', () => {
  test('say why the place was chosen, and why not the best one', () => {
    const [a, b] = greedy(rivals()).rows;
    expect(b?.why).toBe('Before the youth’s own judge.');
    expect(a?.why).toBe(
      'Before the youth’s own judge. Its best place, Tuesday, December 1, 8:30 am in Dept. 260, goes to another hearing of this plan, which loses more without it.',
    );
  });

  test('name the other places that are still free, the best of each session', () => {
    const more = [
      ...rivals().candidates,
      aCandidate({ hearingId: 'b', sessionId: 's-2', startsAt: 600, score: 40 }),
      aCandidate({ hearingId: 'b', sessionId: 's-2', startsAt: 700, score: 60 }),
    ];
    const { rows } = planOf(rivals({ candidates: more }), new Map([['b', more[2] ?? aCandidate({ hearingId: 'b', sessionId: 's-1' })]]));
    expect(rows[1]?.others.map(({ sessionId, startsAt }) => [sessionId, startsAt])).toEqual([['s-2', 700]]);
  });

  test('a hearing without a place says what stands in its way, and what would help', () => {
    const without = (told: Partial<MovesToPlan>) => greedy(rivals(told)).rows.map(({ noPlaceBecause }) => noPlaceBecause);
    const onlyOne = rivals().candidates.filter(({ sessionId }) => sessionId === 's-1');
    expect(without({ candidates: onlyOne })).toEqual([
      null,
      'The one place found for it is not free beside the others. Most often the bench has another hearing of this plan then: look further ahead, or add a session.',
    ]);
    expect(without({ candidates: [] })[0]).toBe('No session has a place for it that breaks no rule. Add a session, or look further ahead.');
    const hearings = [aHearingToMove({ hearingId: 'a', noPlaceWords: 'Every day lies after its last day, December 4.' })];
    expect(without({ hearings, candidates: [] })).toEqual(['Every day lies after its last day, December 4.']);
  });

  test('places chosen by hand stay, those that a person leaves out take no place, and the rest is planned around them', () => {
    const hearings = [
      aHearingToMove({ hearingId: 'a', fixed: { sessionId: 's-1', startsAt: 510 } }),
      aHearingToMove({ hearingId: 'b' }),
      aHearingToMove({ hearingId: 'c', staysOut: true }),
    ];
    const plan = greedy(rivals({ hearings }));
    expect(placesOf(plan)).toEqual([
      ['a', 's-1', 510],
      ['b', null, null],
      ['c', null, null],
    ]);
    expect(plan.rows[0]?.why).toBe('Chosen by hand. Before the youth’s own judge.');
    expect(plan.rows[2]?.noPlaceBecause).toBe('Left out of the plan by hand. It still needs a place.');
    expect(plan.problems).toEqual([]);
  });

  test('a place chosen by hand that cannot stand is told, and left open again', () => {
    const fixed = { sessionId: 's-1', startsAt: 510 };
    const plan = greedy(rivals({ hearings: ['a', 'b'].map((hearingId) => aHearingToMove({ hearingId, fixed })) }));
    expect(plan.problems).toEqual([
      { hearingId: 'b', words: 'Two places chosen by hand overlap in the same session. Choose another time for one of them.' },
    ]);
    const gone = aHearingToMove({ hearingId: 'a', fixed: { sessionId: 's-1', startsAt: 511 } });
    expect(greedy(rivals({ hearings: [gone] })).problems[0]?.words).toBe(
      'The place chosen by hand breaks a rule by itself or is gone. Choose another, or leave it to the plan.',
    );
  });
});

describe('The program that the solver is given', () => {
  test('holds the plan by the rule alone, reads it back and weighs it as it is worth', () => {
    fc.assert(
      fc.property(drawn(12), (plan) => {
        const placed = greedyMoves(plan);
        const model = moveModel(plan, placed);
        if (model === null) return expect(placed.size).toBe(0);
        expect(brokenRowsOf(model.program, model.program.start)).toEqual([]);
        expect([...model.read(model.program.start)].toSorted()).toEqual([...placed].toSorted());
        const weighs = model.program.cost.reduce((sum, cost, column) => sum + cost * (model.program.start[column] ?? 0), 0);
        expect(-weighs).toBe(worthOf(plan, placed));
      }),
    );
  });

  test('is none when every hearing is fixed, left out or without a place', () => {
    const hearings = [
      aHearingToMove({ hearingId: 'a', fixed: { sessionId: 's-1', startsAt: 510 } }),
      aHearingToMove({ hearingId: 'b', staysOut: true }),
    ];
    const plan = rivals({ hearings });
    expect(moveModel(plan, greedyMoves(plan))).toBeNull();
  });
});
