import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate } from '../time/local-date.ts';
import type { KeepApartLevel } from '../vocabulary/keep-apart.ts';
import { drawFrom } from './testing/draw.ts';
import { randomCourt, worldOf, type RandomCourt, type RandomYouth, type World, type WorldHearing } from './testing/random-court.ts';
import { mistakesIn } from './testing/second-check.ts';
import { workThroughYear } from './testing/world-year.ts';

describe('A court that works for 250 days by taking what the finder offers', () => {
  test('breaks no hard rule, loses no hearing, fills no session over its limit, and keeps every window that nobody waived', () => {
    let set = 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
        const draw = drawFrom(seed);
        const world = workThroughYear(randomCourt(draw), draw);
        set += world.hearings.filter(({ state }) => state === 'heard').length;
        expect(mistakesIn(world)).toEqual([]);
      }),
      { numRuns: 5 },
    );
    expect(set).toBeGreaterThan(500);
  });
});

const YOUTH: RandomYouth = { judge: 0, counsel: 0, officer: 0, language: null, cluster: null, needs: [], trialDays: [], outside: null };
const COURT: RandomCourt = {
  departments: [
    { weekdays: [1, 2, 3, 4, 5], startsAt: 540, length: 60, slotMinutes: 10, places: 2, courthouse: 'north' },
    { weekdays: [1, 2, 3, 4, 5], startsAt: 540, length: 60, slotMinutes: 10, places: null, courthouse: 'north' },
  ],
  youths: [YOUTH, { ...YOUTH, counsel: 1, officer: 1 }],
  pairs: [],
  closures: [],
  interpreters: 1,
  weighs: true,
};
const MONDAY = localDate('2026-01-05');

function hearing(id: string, youth: number, other: Partial<WorldHearing> = {}): WorldHearing {
  return {
    id,
    youth,
    type: 'pretrial',
    mode: 'in_person',
    minutes: 10,
    buffer: 0,
    isHardNews: false,
    state: 'set',
    place: { sessionId: `${MONDAY} 0`, startsAt: 540 },
    interpreter: null,
    earliest: MONDAY,
    latest: addDays(MONDAY, 30),
    waived: false,
    ...other,
  };
}

const inRoom = (department: number, startsAt: number, on = MONDAY) => ({ place: { sessionId: `${on} ${department}`, startsAt } });

function world(hearings: readonly WorldHearing[], court: Partial<RandomCourt> = {}): World {
  const made = worldOf({ ...COURT, ...court });
  made.hearings.push(...hearings);
  return made;
}

const youthWith = (other: Partial<RandomYouth>) => ({
  youths: [
    { ...YOUTH, ...other },
    { ...YOUTH, counsel: 1, officer: 1 },
  ],
});
const pair = (level: KeepApartLevel) => ({ pairs: [{ one: 0, other: 1, level }] });

describe('The second check sees each mistake, so that a clean year means something', () => {
  test('none in a calendar without one', () => {
    expect(mistakesIn(world([hearing('a', 0), hearing('b', 1, inRoom(0, 550))]))).toEqual([]);
  });

  test.each<readonly [string, World]>([
    ['a is on a closed day', world([hearing('a', 0)], { closures: [0] })],
    ['a is on a closed day', world([hearing('a', 0, inRoom(0, 540, localDate('2026-01-19')))])],
    ['a leaves its session', world([hearing('a', 0, inRoom(0, 591))])],
    ['a is before its first day', world([hearing('a', 0, { earliest: addDays(MONDAY, 1) })])],
    ['a is after its last day without a waiver', world([hearing('a', 0, { latest: addDays(MONDAY, -1), earliest: addDays(MONDAY, -9) })])],
    ['a is remote without consent', world([hearing('a', 0, { mode: 'remote' })])],
    ['a is on a trial day', world([hearing('a', 0)], youthWith({ trialDays: [0] }))],
    [
      'a breaks a must',
      world([hearing('a', 0)], youthWith({ needs: [{ kind: 'school', strength: 'must', weekday: 1, day: null, from: 480, until: 541 }] })),
    ],
    ['a meets somebody from outside', world([hearing('a', 0)], youthWith({ outside: { level: 4, days: [30] } }))],
    ['a is a review before another judge', world([hearing('a', 0, { type: 'progress_review' })], youthWith({ judge: 1 }))],
    ['a and b share a minute in one room', world([hearing('a', 0, { buffer: 5 }), hearing('b', 1, inRoom(0, 550))])],
    ['a and b are one youth in two places', world([hearing('a', 0), hearing('b', 0, inRoom(1, 549))])],
    [
      'a and b pull one counsel apart',
      world([hearing('a', 0), hearing('b', 1, inRoom(1, 549))], { youths: [YOUTH, { ...YOUTH, officer: 1 }] }),
    ],
    [
      'a and b pull one officer apart',
      world([hearing('a', 0), hearing('b', 1, inRoom(1, 549))], { youths: [YOUTH, { ...YOUTH, counsel: 1 }] }),
    ],
    ['a and b are not kept apart', world([hearing('a', 0), hearing('b', 1, inRoom(0, 590))], pair(1))],
    ['a and b are not kept apart', world([hearing('a', 0), hearing('b', 1, inRoom(0, 590))], pair(2))],
    ['a and b are not kept apart', world([hearing('a', 0), hearing('b', 1, inRoom(0, 590))], pair(3))],
    ['a and b are not kept apart', world([hearing('a', 0), hearing('b', 1, inRoom(0, 590, addDays(MONDAY, 30)))], pair(4))],
    ['2026-01-05 0 is over its minutes', world([hearing('a', 0, { minutes: 52 })])],
    ['2026-01-05 0 is over its places', world([hearing('a', 0), hearing('b', 1, inRoom(0, 550)), hearing('c', 1, inRoom(0, 560))])],
    [
      'a has no interpreter',
      world([hearing('a', 0), hearing('b', 1, inRoom(1, 540))], {
        youths: [
          { ...YOUTH, language: 'es' },
          { ...YOUTH, counsel: 1, officer: 1, language: 'es' },
        ],
      }),
    ],
    ['a is lost: needs_date without a place, or with one', world([hearing('a', 0, { state: 'needs_date' })])],
    ['a is lost: set without a place, or with one', world([hearing('a', 0, { place: null })])],
  ])('%s', (mistake, planted) => {
    expect(mistakesIn(planted)).toContain(mistake);
  });

  test('a cancelled session and an absent judge', () => {
    const planted = world([hearing('a', 0)]);
    planted.benchAway.push({ department: 0, on: MONDAY });
    const session = planted.sessions.get(`${MONDAY} 0`);
    if (session !== undefined) session.cancelled = true;
    expect(mistakesIn(planted)).toEqual(['a is in a cancelled session', 'a has no judge']);
  });
});
