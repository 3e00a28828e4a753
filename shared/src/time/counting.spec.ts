import { describe, expect, test } from '@jest/globals';
import { count, type CalendarPeriod, type CourtDayPeriod } from './counting.ts';
import { courtCalendar, EVERY_COURT } from './court-calendar.ts';
import { weekdaysLeftOut } from './left-out.ts';
import { localDate } from './local-date.ts';

const courtDays = (amount: number): CourtDayPeriod => ({ amount, unit: 'courtDays', counting: 'FWD_CD' });
const days = (amount: number): CalendarPeriod => ({ amount, unit: 'calendarDays', counting: 'FWD_CAL_ROLL' });
const atMost = (amount: number): CalendarPeriod => ({ amount, unit: 'calendarDays', counting: 'CAP' });
const counted = (from: string, period: CalendarPeriod | CourtDayPeriod) => count(localDate(from), period, EVERY_COURT);

describe('a count of court days (R1, R4)', () => {
  // Wed Nov 25 2026 is left out; Thu 26 Thanksgiving and Fri 27 are closed, then the weekend.
  test('from the day before Thanksgiving begins on Monday', () => expect(counted('2026-11-25', courtDays(1)).deadline).toBe('2026-11-30'));

  test('from a Friday begins on Monday, and from a Saturday as well', () => {
    expect(counted('2026-11-20', courtDays(1)).deadline).toBe('2026-11-23');
    expect(counted('2026-11-21', courtDays(1)).deadline).toBe('2026-11-23');
  });

  test('takes out a day on which this court is closed by order', () => {
    const closures = courtCalendar([{ closedOn: localDate('2026-11-23'), reason: 'smoke', kind: 'office_closed', orderReference: null }]);
    expect(count(localDate('2026-11-20'), courtDays(1), closures).deadline).toBe('2026-11-24');
  });
});

describe('a count of calendar days', () => {
  // 30 days: from Tue Oct 27 to Thu Nov 26 (Thanksgiving), closed until Mon Nov 30; Wed Nov 25 is the court day before.
  test('that ends on Thanksgiving runs through Monday, and Wednesday is the safe day (R2)', () => {
    expect(counted('2026-10-27', days(30))).toEqual({ kind: 'day', raw: '2026-11-26', deadline: '2026-11-30', safe: '2026-11-25' });
  });

  test('that ends on the day before Thanksgiving stays there, closed days inside count along (R3)', () => {
    expect(counted('2026-10-26', days(30))).toEqual({ kind: 'day', raw: '2026-11-25', deadline: '2026-11-25', safe: '2026-11-25' });
  });

  test('that is a cap never moves later (R10)', () => {
    expect(counted('2026-12-18', atMost(15))).toEqual({ kind: 'day', raw: '2027-01-02', deadline: '2026-12-31', safe: '2026-12-31' });
  });

  test('of months ends on the last day of a shorter month (R9)', () => {
    expect(count(localDate('2026-08-31'), { amount: 6, unit: 'months', counting: 'CAP' }, EVERY_COURT).raw).toBe('2027-02-28');
  });
});

test('the closed weekdays inside a period are named, weekends are not', () => {
  expect(weekdaysLeftOut(localDate('2026-11-19'), localDate('2026-12-14'), EVERY_COURT)).toEqual([
    'Thanksgiving Day',
    'The day after Thanksgiving',
  ]);
  expect(
    weekdaysLeftOut(
      localDate('2026-11-30'),
      localDate('2026-12-04'),
      courtCalendar([{ closedOn: localDate('2026-12-02'), reason: 'smoke', kind: 'office_closed', orderReference: null }]),
    ),
  ).toEqual(['smoke']);
});
