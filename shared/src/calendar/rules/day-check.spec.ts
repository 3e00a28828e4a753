import { describe, expect, test } from '@jest/globals';
import { localDate } from '../../time/local-date.ts';
import { checkDays, type SetHearing } from './day-check.ts';
import type { CalendarSession, WantedHearing } from '../ground.ts';
import { aBusy, aGround, aHearing, anApart, aSession, aSlot, sessionWith, TUESDAY } from '../testing/slot-builders.ts';

const set = (hearingId: string, startsAt: number, other: Partial<WantedHearing> = {}, exceptions: readonly string[] = []): SetHearing => ({
  wanted: aHearing({ hearingId, ...other }),
  sessionId: 'session-1',
  startsAt,
  exceptions,
});
const holding = (hearings: readonly SetHearing[], other: Partial<CalendarSession> = {}) =>
  sessionWith(
    hearings.map(({ wanted, startsAt }) => aSlot({ hearingId: wanted.hearingId ?? '', startsAt, minutes: wanted.minutes })),
    other,
  );
const check = (hearings: readonly SetHearing[], other: Partial<CalendarSession> = {}) =>
  checkDays({ sessions: [holding(hearings, other)], hearings, ground: aGround() }).map(({ rule, words, hearingIds }) => [
    rule,
    words,
    ...hearingIds,
  ]);

describe('What a stored day breaks', () => {
  test('nothing, when every hearing has its own time', () => {
    expect(check([set('h-1', 540), set('h-2', 550)])).toEqual([]);
  });

  test('a session over its limit is one line with all its hearings', () => {
    expect(check([set('h-1', 540), set('h-2', 550)], { capacity: 19 })).toEqual([['overMinutes', 'Over the cap by 1 min.', 'h-1', 'h-2']]);
    expect(check([set('h-1', 540), set('h-2', 550)], { capacity: 19, over: 1 })).toEqual([]);
  });

  test('a cancelled session still holds its hearings, and each must go somewhere', () => {
    expect(check([set('h-1', 540), set('h-2', 550)], { state: 'cancelled' })).toEqual([
      ['sessionNotOpen', 'This session is cancelled.', 'h-1', 'h-2'],
    ]);
  });

  test('counsel who was set elsewhere afterwards', () => {
    expect(check([set('h-1', 540, { busy: [aBusy()] }), set('h-2', 600, { busy: [aBusy()] })])).toEqual([
      ['counselBusy', 'P. Lindqvist is set in Dept. 204 at the same hour.', 'h-1'],
    ]);
  });

  test('what a judge excepted is no conflict, for that hearing alone', () => {
    const apart = { apart: [anApart(3)] };
    expect(check([set('h-1', 540, apart, ['keepApart']), set('h-2', 550, apart)])).toEqual([
      ['keepApart', 'Keep apart 3: someone is set that day.', 'h-2'],
    ]);
  });

  test('an exception for one of a pair counts for the other, and for nobody else who is kept apart', () => {
    const [one, other] = [anApart(3), anApart(3)];
    const excused = (apart: WantedHearing['apart']) => [{ ...set('h-1', 540, { apart }), excused: one.days }];
    expect(check(excused([one]))).toEqual([]);
    expect(check(excused([one, other]))).toHaveLength(1);
  });

  test('a day that is over is no conflict, whatever it broke: nobody can mend it', () => {
    expect(check([set('h-1', 540)], { heldOn: localDate('2026-11-30') })).toEqual([]);
    expect(check([set('h-1', 540)], { heldOn: localDate('2026-11-30'), capacity: 1 })).toEqual([]);
    expect(check([set('h-1', 540)], { heldOn: localDate('2026-12-01'), capacity: 1 })).toHaveLength(1);
  });

  test('a session that was held and closed is no conflict', () => {
    expect(check([set('h-1', 540)], { heldOn: localDate('2026-12-01'), state: 'closed', capacity: 1 })).toEqual([]);
    expect(check([set('h-1', 540)], { heldOn: localDate('2026-12-01'), state: 'open', capacity: 1 })).toHaveLength(1);
  });
});

describe('A bench officer in two departments', () => {
  const pair = (startsAt: number, state: CalendarSession['state'] = 'planned') => [
    aSession(),
    aSession({ sessionId: 'session-2', department: 'Dept. 271', startsAt, endsAt: 800, state }),
  ];
  const twice = (sessions: readonly CalendarSession[]) => checkDays({ sessions, hearings: [], ground: aGround() });

  test('at the same time, though not when one ends as the other begins', () => {
    expect(twice(pair(689))).toMatchObject([
      {
        rule: 'benchTwice',
        heldOn: TUESDAY,
        department: 'Dept. 271',
        words: 'Judge Castellane sits in Dept. 260 from 9 am to 11:30 am too.',
      },
    ]);
    expect(twice(pair(690))).toEqual([]);
    expect(twice(pair(600, 'cancelled'))).toEqual([]);
  });
});
