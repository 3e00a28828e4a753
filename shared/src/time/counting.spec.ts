import { describe, expect, test } from '@jest/globals';
import {
  count,
  lastCourtMoment,
  type CalendarPeriod,
  type CourtDayPeriod,
  type CourtHourPeriod,
  type PlainHourPeriod,
} from './counting.ts';
import { courtCalendar, EVERY_COURT } from './court-calendar.ts';
import { courtMoment } from './court-moment.ts';
import { localDate } from './local-date.ts';

const forward = (amount: number): CourtDayPeriod => ({ amount, unit: 'courtDays', counting: 'FWD_CD' });
const back = (amount: number): CourtDayPeriod => ({ amount, unit: 'courtDays', counting: 'BACK_CD' });
const calendarDays = (amount: number, counting: CalendarPeriod['counting']): CalendarPeriod => ({ amount, unit: 'calendarDays', counting });
const hours = (amount: number, counting: PlainHourPeriod['counting']): PlainHourPeriod => ({ amount, unit: 'hours', counting });
const courtHours = (amount: number, counting: CourtHourPeriod['counting']): CourtHourPeriod => ({ amount, unit: 'courtHours', counting });

const counted = (from: string, period: CalendarPeriod | CourtDayPeriod, calendar = EVERY_COURT) => count(localDate(from), period, calendar);
const timed = (from: string, period: PlainHourPeriod | CourtHourPeriod) => count(courtMoment(from), period, EVERY_COURT);

describe('a count of court days (R1, R4)', () => {
  // Thu Nov 26 2026 is Thanksgiving, Fri 27 is closed, then the weekend.
  test.each([
    ['the day before Thanksgiving', '2026-11-25', '2026-11-30'],
    ['Thanksgiving', '2026-11-26', '2026-11-30'],
    ['the Saturday after', '2026-11-28', '2026-11-30'],
    ['the Monday after', '2026-11-30', '2026-12-01'],
    ['a Friday', '2026-11-20', '2026-11-23'],
    ['a Sunday', '2026-11-22', '2026-11-23'],
    ['the last court day of the year', '2026-12-31', '2027-01-04'],
  ])('of one day from %s', (_when, from, end) => {
    expect(counted(from, forward(1))).toEqual({ kind: 'day', raw: end, deadline: end, safe: end });
  });

  test('takes out a day on which this court is closed by order', () => {
    const smoke = courtCalendar([{ closedOn: localDate('2026-11-23'), reason: 'smoke', kind: 'office_closed', orderReference: null }]);
    expect(counted('2026-11-20', forward(1), smoke).deadline).toBe('2026-11-24');
  });

  test.each([
    ['the Monday after Thanksgiving', '2026-11-30', 2, '2026-11-24'],
    ['the Tuesday after Thanksgiving', '2026-12-01', 2, '2026-11-25'],
    ['a Friday', '2026-12-04', 5, '2026-11-25'],
    ['a Saturday on which it cannot be', '2026-12-05', 1, '2026-12-04'],
  ])('back from a hearing on %s', (_when, heldOn, amount, end) => {
    expect(counted(heldOn, back(amount))).toEqual({ kind: 'day', raw: end, deadline: end, safe: end });
  });
});

describe('a count of calendar days that rolls on (R2, R3)', () => {
  test.each([
    // 30 days: from Mon Oct 26 to Wed Nov 25, from Tue Oct 27 to Thanksgiving, and so on to Mon Nov 30.
    ['the day before Thanksgiving stays', '2026-10-26', '2026-11-25', '2026-11-25', '2026-11-25'],
    ['Thanksgiving runs through Monday', '2026-10-27', '2026-11-26', '2026-11-30', '2026-11-25'],
    ['the Friday after runs through Monday', '2026-10-28', '2026-11-27', '2026-11-30', '2026-11-25'],
    ['a Saturday runs through Monday', '2026-10-29', '2026-11-28', '2026-11-30', '2026-11-25'],
    ['a Sunday runs through Monday', '2026-10-30', '2026-11-29', '2026-11-30', '2026-11-25'],
    ['the Monday stays', '2026-10-31', '2026-11-30', '2026-11-30', '2026-11-30'],
  ])('and would end on %s', (_when, from, raw, deadline, safe) => {
    expect(counted(from, calendarDays(30, 'FWD_CAL_ROLL'))).toEqual({ kind: 'day', raw, deadline, safe });
  });

  test('of months ends on the last day of a shorter month (R9), and then rolls', () => {
    expect(counted('2026-08-31', { amount: 6, unit: 'months', counting: 'FWD_CAL_ROLL' })).toEqual({
      kind: 'day',
      raw: '2027-02-28',
      deadline: '2027-03-01',
      safe: '2027-02-26',
    });
  });

  test('of years keeps the day, and 29 February ends on 28', () => {
    expect(counted('2024-02-29', { amount: 1, unit: 'years', counting: 'DEF' }).raw).toBe('2025-02-28');
    expect(counted('2026-11-24', { amount: 2, unit: 'years', counting: 'FWD_CAL_ROLL' }).deadline).toBe('2028-11-27');
  });
});

describe('a cap never moves later (R10)', () => {
  test.each([
    ['the last court day of the year', '2026-12-16', '2026-12-31', '2026-12-31'],
    ['New Year’s Day', '2026-12-17', '2027-01-01', '2026-12-31'],
    ['the Saturday after', '2026-12-18', '2027-01-02', '2026-12-31'],
    ['the Monday after', '2026-12-20', '2027-01-04', '2027-01-04'],
  ])('when it would end on %s', (_when, from, raw, end) => {
    expect(counted(from, calendarDays(15, 'CAP'))).toEqual({ kind: 'day', raw, deadline: end, safe: end });
  });
});

describe('a definition never moves at all', () => {
  test('sixty days end on the Sunday on which they end', () => {
    expect(counted('2026-03-04', calendarDays(60, 'DEF'))).toEqual({
      kind: 'day',
      raw: '2026-05-03',
      deadline: '2026-05-03',
      safe: '2026-05-03',
    });
  });
});

describe('a count of calendar days back from a hearing (R5, R6)', () => {
  test.each([
    ['the Monday after Thanksgiving', '2026-12-10', '2026-11-30', '2026-11-30'],
    ['the Sunday before it', '2026-12-09', '2026-11-29', '2026-11-25'],
    ['Thanksgiving', '2026-12-06', '2026-11-26', '2026-11-25'],
    ['the day before Thanksgiving', '2026-12-05', '2026-11-25', '2026-11-25'],
  ])('that lands on %s goes earlier, never later', (_when, heldOn, raw, latest) => {
    expect(counted(heldOn, calendarDays(10, 'BACK_CAL'))).toEqual({ kind: 'day', raw, deadline: latest, safe: latest });
  });

  test('adds the days of service further back', () => {
    expect(counted('2027-03-09', { ...calendarDays(45, 'BACK_CAL'), serviceDays: 10 })).toMatchObject({
      raw: '2027-01-13',
      deadline: '2027-01-13',
    });
    expect(counted('2026-11-16', { ...calendarDays(10, 'FWD_CAL_ROLL'), serviceDays: 5 }).deadline).toBe('2026-12-01');
  });
});

describe('a count of hours', () => {
  test('plain hours end when they end, and their safe moment is that one', () => {
    expect(timed('2026-11-20T17:00', hours(36, 'HOURS'))).toEqual({
      kind: 'moment',
      raw: '2026-11-22T05:00',
      deadline: '2026-11-22T05:00',
      safe: '2026-11-22T05:00',
    });
  });

  test('court hours end on a court day', () => {
    expect(timed('2026-11-25T10:00', courtHours(48, 'COURT_HOURS'))).toEqual({
      kind: 'moment',
      raw: '2026-12-01T10:00',
      deadline: '2026-12-01T10:00',
      safe: '2026-12-01T10:00',
    });
  });

  test('plain hours before a hearing may land on a closed day: safe is the end of the court day before', () => {
    expect(timed('2026-11-30T08:30', hours(48, 'BACK_HOURS'))).toEqual({
      kind: 'moment',
      raw: '2026-11-28T08:30',
      deadline: '2026-11-28T08:30',
      safe: '2026-11-26T00:00',
    });
    expect(timed('2026-12-03T09:00', hours(24, 'BACK_HOURS')).safe).toBe('2026-12-02T09:00');
  });

  test('court hours before a hearing that end at a Monday’s midnight are safe at the end of the court day before', () => {
    expect(timed('2026-11-30T10:00', courtHours(10, 'BACK_COURT_HOURS'))).toEqual({
      kind: 'moment',
      raw: '2026-11-30T00:00',
      deadline: '2026-11-30T00:00',
      safe: '2026-11-26T00:00',
    });
  });

  test('of a day without a time begins with its first minute', () => {
    expect(count(localDate('2026-11-20'), hours(6, 'HOURS'), EVERY_COURT).deadline).toBe('2026-11-20T06:00');
    expect(count(localDate('2026-11-30'), courtHours(24, 'BACK_COURT_HOURS'), EVERY_COURT).deadline).toBe('2026-11-25T00:00');
  });

  test('and a count of days from a moment takes its day', () => {
    expect(count(courtMoment('2026-11-25T23:59'), forward(1), EVERY_COURT).deadline).toBe('2026-11-30');
  });
});

describe('the last moment on a court day', () => {
  test.each([
    ['2026-11-25T10:00', '2026-11-25T10:00'],
    ['2026-11-26T00:00', '2026-11-26T00:00'],
    ['2026-11-26T00:01', '2026-11-26T00:00'],
    ['2026-11-29T12:00', '2026-11-26T00:00'],
    ['2026-11-30T00:00', '2026-11-26T00:00'],
    ['2026-11-30T00:01', '2026-11-30T00:01'],
    ['2026-11-01T12:00-08:00', '2026-10-31T00:00-07:00'],
  ])('on or before %s is %s', (moment, last) => expect(lastCourtMoment(courtMoment(moment), EVERY_COURT)).toBe(last));
});
