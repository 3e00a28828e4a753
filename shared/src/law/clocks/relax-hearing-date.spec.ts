import { describe, expect, test } from '@jest/globals';
import { localDate } from '../../time/local-date.ts';
import type { ClockFacts } from './clock-facts.ts';
import {
  changesAllow,
  clocksBesides,
  lateClocks,
  relaxingChanges,
  settingWindow,
  waysAfterWindow,
  waysToRelax,
  type CountedOn,
  type HearingDate,
} from './relax-hearing-date.ts';
import { aChange, aHearing, aPetition, DEFAULT_GROUND, inTheHall, theFacts } from './testing.ts';

// Detained by order of Tuesday, December 1: 15 court days are December 2 to 4, 7 to 11, 14 to 18, 21 and 22.
const LAST_DAY = '2026-12-22';

function detained(told: Partial<ClockFacts> = {}): CountedOn {
  const facts = theFacts('2026-12-01', {
    petitions: [aPetition({ filedOn: localDate('2026-11-27'), detentions: [{ orderedOn: localDate('2026-12-01'), inForce: true }] })],
    stays: [inTheHall('2026-11-27')],
    ...told,
  });
  return { facts, ground: DEFAULT_GROUND };
}

const jurisdictionOn = (on: string): HearingDate => ({ type: 'jurisdiction', petitionId: 'p-1', on: localDate(on) });
const ids = (clocks: ReturnType<typeof lateClocks>): readonly string[] => clocks.map(({ rule }) => rule.id);

describe('a date of the jurisdiction hearing (WIC 657)', () => {
  test.each([
    ['the day before', '2026-12-21', []],
    ['the last day', LAST_DAY, []],
    ['the day after', '2026-12-23', ['JURIS_602_DETAINED_15CD']],
    ['a Saturday after it', '2026-12-26', ['JURIS_602_DETAINED_15CD']],
  ])('%s is late for the clocks of the hearing itself', (_, on, late) => {
    expect(ids(lateClocks(detained(), jurisdictionOn(on)))).toEqual(late);
  });

  test('names the detention order that must be renewed before it, and is not refused for that', () => {
    expect(ids(clocksBesides(detained(), jurisdictionOn('2026-12-23')))).toEqual(['DETENTION_ORDER_MAX_15CD']);
    expect(settingWindow(detained(), jurisdictionOn(LAST_DAY)).binding?.rule.id).toBe('JURIS_602_DETAINED_15CD');
  });

  test('is late for nothing once a hearing is set in time, or time is waived in general', () => {
    expect(lateClocks(detained({ hearings: [aHearing('jurisdiction', '2026-12-21')] }), jurisdictionOn('2026-12-29'))).toEqual([]);
    expect(lateClocks(detained({ changes: [aChange('time_waiver', '2026-12-01')] }), jurisdictionOn('2027-03-01'))).toEqual([]);
  });

  test('after the last day asks for a waiver or good cause, each of which then allows it', () => {
    const asked = jurisdictionOn('2026-12-23');
    const late = lateClocks(detained(), asked);
    const today = localDate('2026-12-01');
    expect(waysToRelax(detained(), asked)).toEqual(['TIME_WAIVER', 'GOOD_CAUSE']);
    for (const way of ['TIME_WAIVER', 'GOOD_CAUSE'] as const)
      expect([way, changesAllow(detained(), asked, relaxingChanges(way, late, { asked, today }))]).toEqual([way, true]);
    const short = { general: false, untilOn: localDate(LAST_DAY) };
    expect(changesAllow(detained(), asked, relaxingChanges('TIME_WAIVER', late, { asked, today, waiver: short }))).toBe(false);
  });

  test('in time asks for nothing', () => {
    expect(waysToRelax(detained(), jurisdictionOn(LAST_DAY))).toEqual([]);
  });

  test('asks, from the day after the last one, for what its window tells beforehand', () => {
    expect(waysAfterWindow(detained(), jurisdictionOn(LAST_DAY))).toEqual(waysToRelax(detained(), jurisdictionOn('2026-12-23')));
    expect(waysAfterWindow(detained(), jurisdictionOn(LAST_DAY))).toEqual(['TIME_WAIVER', 'GOOD_CAUSE']);
    expect(waysAfterWindow(detained({ changes: [aChange('time_waiver', '2026-12-01')] }), jurisdictionOn(LAST_DAY))).toEqual([]);
  });
});

// Filed on Friday, November 27: the detention hearing is due on the next court day, Monday, November 30.
test('a detention hearing after its day is for the judge alone: no rule moves it (WIC 632)', () => {
  const late = detained({ petitions: [aPetition({ filedOn: localDate('2026-11-27') })] });
  const asked: HearingDate = { type: 'detention', petitionId: 'p-1', on: localDate('2026-12-02') };
  expect(ids(lateClocks(late, asked))).toEqual(['DETENTION_HEARING_602_NEXT_DAY']);
  expect(waysToRelax(late, asked)).toEqual(['JUDGE_DECIDES']);
});

// The last day, Monday, November 30, is past: the first day that can still be set is today, Tuesday, December 1, one court day later.
test('a window that is past asks for what its first day still ahead needs', () => {
  const late = detained({ petitions: [aPetition({ filedOn: localDate('2026-11-27') })] });
  const asked = { type: 'detention', petitionId: 'p-1' } as const;
  expect(waysAfterWindow(late, asked)).toEqual(waysToRelax(late, { ...asked, on: localDate('2026-12-01') }));
  expect(waysAfterWindow(late, asked)).toEqual(['GOOD_CAUSE']);
});
