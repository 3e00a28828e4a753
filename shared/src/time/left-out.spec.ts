import { describe, expect, test } from '@jest/globals';
import { courtCalendar, EVERY_COURT } from './court-calendar.ts';
import type { CourtClosure } from './court-closure.ts';
import { courtMoment } from './court-moment.ts';
import { leftOut, sayLeftOut, WEEKEND, type CountedSpan } from './left-out.ts';
import { localDate } from './local-date.ts';

const CCP_12A = { code: 'CCP', text: 'CCP 12a(a)' };
const THANKSGIVING = { from: '2026-11-26', to: '2026-11-26', why: 'Thanksgiving Day', cite: { code: 'Gov. Code', text: 'Gov. Code 6700' } };
const FRIDAY_AFTER = { from: '2026-11-27', to: '2026-11-27', why: 'The day after Thanksgiving', cite: { code: 'CCP', text: 'CCP 135' } };
const weekend = (from: string, to: string) => ({ from, to, why: WEEKEND, cite: CCP_12A });

const days = (from: string, to: string, unit: CountedSpan['unit'] = 'courtDays') =>
  leftOut({ from: localDate(from), to: localDate(to), unit }, EVERY_COURT);

describe('the closed days that a count leaves out', () => {
  test('are told in runs, each with its reason and cite, weekends among them', () => {
    expect(days('2026-11-25', '2026-12-07')).toEqual([
      THANKSGIVING,
      FRIDAY_AFTER,
      weekend('2026-11-28', '2026-11-29'),
      weekend('2026-12-05', '2026-12-06'),
    ]);
  });

  test('begin after the first day and end with the last', () => {
    expect(days('2026-11-26', '2026-11-28')).toEqual([FRIDAY_AFTER, weekend('2026-11-28', '2026-11-28')]);
    expect(days('2026-11-30', '2026-12-04')).toEqual([]);
    expect(days('2026-11-28', '2026-11-28')).toEqual([]);
  });

  test('of a count back are those between its last day and the hearing, whose own day is no part of it', () => {
    expect(days('2026-11-30', '2026-11-25')).toEqual([THANKSGIVING, FRIDAY_AFTER, weekend('2026-11-28', '2026-11-29')]);
    expect(days('2026-11-28', '2026-11-26')).toEqual([THANKSGIVING, FRIDAY_AFTER]);
  });

  test('are none where closed days count along', () => {
    for (const unit of ['calendarDays', 'months', 'years', 'hours'] as const) expect(days('2026-11-25', '2026-12-07', unit)).toEqual([]);
  });

  test('of court hours begin with a closed day on which they start, and end with the day of the expiry', () => {
    const hours = (from: string, to: string) => leftOut({ from: courtMoment(from), to: courtMoment(to), unit: 'courtHours' }, EVERY_COURT);
    expect(hours('2026-11-21T23:30', '2026-11-25T00:00')).toEqual([weekend('2026-11-21', '2026-11-22')]);
    expect(hours('2026-11-20T00:00', '2026-11-21T00:00')).toEqual([]);
    expect(hours('2026-11-20T15:00', '2026-11-24T15:00')).toEqual([weekend('2026-11-21', '2026-11-22')]);
    expect(hours('2026-11-30T08:30', '2026-11-24T08:30')).toEqual([THANKSGIVING, FRIDAY_AFTER, weekend('2026-11-28', '2026-11-29')]);
    expect(hours('2026-11-28T08:30', '2026-11-25T00:00')).toEqual([THANKSGIVING, FRIDAY_AFTER, weekend('2026-11-28', '2026-11-28')]);
  });

  test('of this court run on under one reason, and stop where another begins', () => {
    const closed = (on: string, reason: string): CourtClosure => ({
      closedOn: localDate(on),
      reason,
      kind: 'emergency_filing',
      orderReference: null,
    });
    const own = ['2026-12-01', '2026-12-02', '2026-12-04'].map((on) => closed(on, 'smoke'));
    const of = (closures: readonly CourtClosure[]) =>
      leftOut({ from: localDate('2026-11-30'), to: localDate('2026-12-04'), unit: 'courtDays' }, courtCalendar(closures));
    const smoke = { why: 'smoke', cite: { code: 'Gov. Code', text: 'Gov. Code 68115(a)(4)' } };
    expect(of(own)).toEqual([
      { from: '2026-12-01', to: '2026-12-02', ...smoke },
      { from: '2026-12-04', to: '2026-12-04', ...smoke },
    ]);
    expect(of([...own, closed('2026-12-03', 'flood')]).map(({ from, to, why }) => [from, to, why])).toEqual([
      ['2026-12-01', '2026-12-02', 'smoke'],
      ['2026-12-03', '2026-12-03', 'flood'],
      ['2026-12-04', '2026-12-04', 'smoke'],
    ]);
  });
});

describe('a run in words', () => {
  const said = (from: string, to: string, why: string) =>
    sayLeftOut({ from: localDate(from), to: localDate(to), why, cite: { code: 'CCP', text: 'CCP 12b' } });

  test('names its days, and the reason unless it is the weekend', () => {
    expect(said('2026-11-26', '2026-11-26', 'Thanksgiving Day')).toBe('Thursday, November 26 (Thanksgiving Day)');
    expect(said('2026-11-28', '2026-11-29', WEEKEND)).toBe('Saturday, November 28 and Sunday, November 29');
    expect(said('2026-11-29', '2026-11-29', WEEKEND)).toBe('Sunday, November 29');
    expect(said('2026-12-01', '2026-12-03', 'smoke')).toBe('Tuesday, December 1 to Thursday, December 3 (smoke)');
  });
});
