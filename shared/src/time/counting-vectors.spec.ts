import { describe, expect, test } from '@jest/globals';
import { count } from './counting.ts';
import { EVERY_COURT, isCourtDay, weekendsOnly } from './court-calendar.ts';
import { courtMoment, parseCourtMoment, type CourtMoment } from './court-moment.ts';
import { holidaysOfYear } from './holidays.ts';
import { addDays, localDate, type LocalDate } from './local-date.ts';
import { practicalCutoff } from './practical-cutoff.ts';

/** The worked cases of the reference that are pure counting, by their numbers there. */
type Rows = readonly (readonly [id: string, from: string, amount: number, expected: Readonly<Record<string, string>>])[];

const COURT_HOURS: Rows = [
  ['H48-01', '2026-11-16T09:00', 48, { deadline: '2026-11-18T09:00' }],
  ['H48-03', '2026-11-25T10:00', 48, { deadline: '2026-12-01T10:00' }],
  ['H48-05', '2026-11-21T23:30', 48, { deadline: '2026-11-25T00:00' }],
  ['H48-06', '2026-07-02T18:00', 48, { deadline: '2026-07-07T18:00' }],
  ['H48-08', '2026-12-24T12:00', 48, { deadline: '2026-12-29T12:00' }],
  ['H48-10', '2026-06-18T16:00', 48, { deadline: '2026-06-23T16:00' }],
  ['H48-11', '2026-11-10T13:00', 48, { deadline: '2026-11-13T13:00' }],
  ['H48-13', '2026-09-24T09:00', 48, { deadline: '2026-09-29T09:00' }],
  ['H48-15', '2027-12-23T10:00', 48, { deadline: '2027-12-28T10:00' }],
  ['H48-16', '2027-12-30T10:00', 48, { deadline: '2028-01-04T10:00' }],
  ['H48-18', '1997-02-24T01:00', 48, { deadline: '1997-02-26T01:00' }],
  ['H48-19', '2026-11-19T09:00', 48, { deadline: '2026-11-23T09:00' }],
  ['H48-21', '2026-11-20T15:00', 48, { deadline: '2026-11-24T15:00' }],
  ['H48-22', '2026-11-28T20:00', 48, { deadline: '2026-12-02T00:00' }],
  ['H48-23', '2026-07-02T10:00', 24, { deadline: '2026-07-06T10:00' }],
  ['H48-24', '2026-11-24T17:00', 48, { deadline: '2026-11-30T17:00' }],
];

const FWD_CD: Rows = [
  ['NCD-01', '2026-11-20', 1, { deadline: '2026-11-23' }],
  ['NCD-03', '2026-03-30', 1, { deadline: '2026-04-01' }],
  ['NCD-05', '2026-12-24', 1, { deadline: '2026-12-28' }],
  ['NCD-06', '1997-01-16', 1, { deadline: '1997-01-17' }],
  ['NCD-10', '2026-12-01', 1, { deadline: '2026-12-02' }],
  ['NCD-08', '2026-12-31', 1, { deadline: '2027-01-04' }],
  ['NCD-11', '2026-11-25', 1, { deadline: '2026-11-30' }],
  ['JD15-01', '2026-11-23', 15, { deadline: '2026-12-16' }],
  ['JD15-03', '2026-12-15', 15, { deadline: '2027-01-07' }],
  ['JD15-05', '2026-03-16', 15, { deadline: '2026-04-07' }],
  ['JD15-06', '2026-02-02', 15, { deadline: '2026-02-25' }],
  ['JD15-08', '2026-09-11', 15, { deadline: '2026-10-05' }],
  ['JD15-10', '2026-10-29', 15, { deadline: '2026-11-20' }],
  ['CHAIN-03', '2026-12-02', 15, { deadline: '2026-12-23' }],
  ['JD15-11', '2026-12-21', 15, { deadline: '2027-01-13' }],
  ['INIT-01', '2026-11-02', 15, { deadline: '2026-11-24' }],
  ['DISP-01', '2026-12-16', 10, { deadline: '2026-12-31' }],
  ['CHAIN-05', '2026-12-23', 10, { deadline: '2027-01-08' }],
  ['DISP-05', '2026-11-16', 10, { deadline: '2026-12-02' }],
  ['PF-01', '2026-11-25', 3, { deadline: '2026-12-02' }],
  ['REV-12', '2026-11-02', 30, { deadline: '2026-12-17' }],
  ['DETC-01', '2026-12-02', 1, { deadline: '2026-12-03' }],
];

const DAYS_FWD_CAL_ROLL: Rows = [
  ['JC30-01', '2026-10-23', 30, { deadline: '2026-11-23', safe: '2026-11-20' }],
  ['JC30-03', '2026-11-25', 30, { deadline: '2026-12-28', safe: '2026-12-24' }],
  ['JC30-05', '2026-12-02', 30, { deadline: '2027-01-04', safe: '2026-12-31' }],
  ['JC30-07', '2026-10-12', 30, { deadline: '2026-11-12', safe: '2026-11-10' }],
  ['DISP-06', '2026-11-06', 30, { deadline: '2026-12-07', safe: '2026-12-04' }],
  ['DISP-07', '2026-11-06', 45, { deadline: '2026-12-21', safe: '2026-12-21' }],
  ['DISP-08', '2026-11-24', 30, { deadline: '2026-12-24', safe: '2026-12-24' }],
  ['REV-06', '2026-12-08', 120, { deadline: '2027-04-07', safe: '2027-04-07' }],
  ['REV-10', '2026-10-31', 5, { deadline: '2026-11-05', safe: '2026-11-05' }],
  ['REV-21', '2026-11-16', 30, { deadline: '2026-12-16', safe: '2026-12-16' }],
  ['REV-22', '2026-11-03', 60, { deadline: '2027-01-04', safe: '2026-12-31' }],
  ['REV-23', '2026-11-19', 7, { deadline: '2026-11-30', safe: '2026-11-25' }],
  ['REV-24', '2026-11-16', 10, { deadline: '2026-11-30', safe: '2026-11-25' }],
  ['REV-28', '2026-11-16', 15, { deadline: '2026-12-01', safe: '2026-12-01' }],
  ['REV-29', '2026-11-19', 7, { deadline: '2026-11-30', safe: '2026-11-25' }],
  ['REV-30', '2026-11-12', 30, { deadline: '2026-12-14', safe: '2026-12-11' }],
  ['REV-32', '2026-11-02', 60, { deadline: '2027-01-04', safe: '2026-12-31' }],
];

const DAYS_CAP: Rows = [['DISP-09', '2026-11-23', 60, { raw: '2027-01-22', safe: '2027-01-22' }]];

const MONTHS_CAP: Rows = [
  ['DISP-10', '2026-08-31', 6, { raw: '2027-02-28', safe: '2027-02-26' }],
  ['REV-04', '2026-03-04', 18, { raw: '2027-09-04', safe: '2027-09-03' }],
  ['REV-05', '2026-03-04', 24, { raw: '2028-03-04', safe: '2028-03-03' }],
  ['REV-11', '2026-01-13', 12, { raw: '2027-01-13', safe: '2027-01-13' }],
  ['REV-13', '2026-05-14', 6, { raw: '2026-11-14', safe: '2026-11-13' }],
  ['REV-14', '2026-05-14', 12, { raw: '2027-05-14', safe: '2027-05-14' }],
  ['REV-15', '2026-05-14', 18, { raw: '2027-11-14', safe: '2027-11-12' }],
];

const BACK_CD: Rows = [
  ['BACK-01', '2026-11-30', 2, { deadline: '2026-11-24' }],
  ['BACK-02', '2026-04-01', 2, { deadline: '2026-03-27' }],
  ['BACK-04', '2026-12-04', 5, { deadline: '2026-11-25' }],
];

const BACK_CAL: Rows = [
  ['BACK-05', '2026-12-07', 10, { raw: '2026-11-27', deadline: '2026-11-25' }],
  ['BACK-06', '2027-01-06', 10, { raw: '2026-12-27', deadline: '2026-12-24' }],
  ['BACK-10', '2026-12-16', 5, { raw: '2026-12-11', deadline: '2026-12-11' }],
  ['BACK-12', '2026-12-07', 10, { raw: '2026-11-27', deadline: '2026-11-25' }],
  ['BACK-15', '2026-12-07', 5, { raw: '2026-12-02', deadline: '2026-12-02' }],
];

const BACK_HOURS: Rows = [
  ['BACK-11', '2026-12-03T09:00', 24, { deadline: '2026-12-02T09:00' }],
  ['BACK-13', '2026-11-30T08:30', 48, { deadline: '2026-11-28T08:30' }],
];

const BACK_COURT_HOURS: Rows = [['BACK-14', '2026-11-30T08:30', 48, { deadline: '2026-11-24T08:30' }]];

const MONTHS_FWD_CAL_ROLL: Rows = [
  ['REV-01', '2026-05-29', 6, { raw: '2026-11-29', deadline: '2026-11-30', safe: '2026-11-25' }],
  ['REV-03', '2026-05-03', 12, { raw: '2027-05-03', deadline: '2027-05-03', safe: '2027-05-03' }],
  ['REV-19', '2026-08-19', 6, { raw: '2027-02-19', deadline: '2027-02-19', safe: '2027-02-19' }],
];

const HOURS: Rows = [
  ['HRS-01', '2026-11-21T22:15', 24, { deadline: '2026-11-22T22:15' }],
  ['HRS-03', '2027-03-13T10:00-08:00', 24, { deadline: '2027-03-14T11:00-07:00' }],
  ['HRS-04', '2026-11-20T17:00', 36, { deadline: '2026-11-22T05:00' }],
  ['HRS-05', '2026-11-20T17:00', 72, { deadline: '2026-11-23T17:00' }],
  ['HRS-06', '2026-11-21T23:00', 6, { deadline: '2026-11-22T05:00' }],
  ['HRS-07', '2026-11-26T21:00', 24, { deadline: '2026-11-27T21:00' }],
];

test.each(COURT_HOURS)('%s: from %s, %i court hours', (_id, from, amount, expected) => {
  expect(count(given(from), { amount, unit: 'courtHours', counting: 'COURT_HOURS' }, EVERY_COURT)).toMatchObject(expected);
});

test.each(FWD_CD)('%s: from %s, %i court days', (_id, from, amount, expected) => {
  expect(count(given(from), { amount, unit: 'courtDays', counting: 'FWD_CD' }, EVERY_COURT)).toMatchObject(expected);
});

test.each(DAYS_FWD_CAL_ROLL)('%s: from %s, %i calendar days that roll on', (_id, from, amount, expected) => {
  expect(count(given(from), { amount, unit: 'calendarDays', counting: 'FWD_CAL_ROLL' }, EVERY_COURT)).toMatchObject(expected);
});

test.each(DAYS_CAP)('%s: from %s, %i a cap of calendar days', (_id, from, amount, expected) => {
  expect(count(given(from), { amount, unit: 'calendarDays', counting: 'CAP' }, EVERY_COURT)).toMatchObject(expected);
});

test.each(MONTHS_CAP)('%s: from %s, %i a cap of months', (_id, from, amount, expected) => {
  expect(count(given(from), { amount, unit: 'months', counting: 'CAP' }, EVERY_COURT)).toMatchObject(expected);
});

test.each(BACK_CD)('%s: from %s, %i court days before a hearing', (_id, from, amount, expected) => {
  expect(count(given(from), { amount, unit: 'courtDays', counting: 'BACK_CD' }, EVERY_COURT)).toMatchObject(expected);
});

test.each(BACK_CAL)('%s: from %s, %i calendar days before a hearing', (_id, from, amount, expected) => {
  expect(count(given(from), { amount, unit: 'calendarDays', counting: 'BACK_CAL' }, EVERY_COURT)).toMatchObject(expected);
});

test.each(BACK_HOURS)('%s: from %s, %i plain hours before a hearing', (_id, from, amount, expected) => {
  expect(count(given(from), { amount, unit: 'hours', counting: 'BACK_HOURS' }, EVERY_COURT)).toMatchObject(expected);
});

test.each(BACK_COURT_HOURS)('%s: from %s, %i court hours before a hearing', (_id, from, amount, expected) => {
  expect(count(given(from), { amount, unit: 'courtHours', counting: 'BACK_COURT_HOURS' }, EVERY_COURT)).toMatchObject(expected);
});

test.each(MONTHS_FWD_CAL_ROLL)('%s: from %s, %i calendar months that roll on', (_id, from, amount, expected) => {
  expect(count(given(from), { amount, unit: 'months', counting: 'FWD_CAL_ROLL' }, EVERY_COURT)).toMatchObject(expected);
});

test.each(HOURS)('%s: from %s, %i plain hours', (_id, from, amount, expected) => {
  expect(count(given(from), { amount, unit: 'hours', counting: 'HOURS' }, EVERY_COURT)).toMatchObject(expected);
});

describe('the worked cases with more than one count', () => {
  test('REV-07: a review at least every 15 days begins again at each last day, and never rolls on', () => {
    const reviews = ['2026-12-03', '2026-12-18', '2026-12-31'];
    const counted = ['2026-11-18', ...reviews.slice(0, 2)].map((from) => count(localDate(from), CAP_15, EVERY_COURT).deadline);
    expect(counted).toEqual(reviews);
  });

  test.each([
    ['REV-02', '2026-03-04', { amount: 60, unit: 'calendarDays', counting: 'DEF' }, '2026-05-03'],
    ['REV-20, not before', '2026-11-09', { amount: 12, unit: 'months', counting: 'DEF' }, '2027-11-09'],
    ['REV-20, not after', '2026-11-09', { amount: 36, unit: 'months', counting: 'DEF' }, '2029-11-09'],
    ['REV-31, before the disposition cuts it', '2026-10-15', { amount: 60, unit: 'calendarDays', counting: 'DEF' }, '2026-12-14'],
    ['DUAL-01, before the jurisdiction hearing cuts it', '2026-11-23', { amount: 15, unit: 'courtDays', counting: 'FWD_CD' }, '2026-12-16'],
    [
      'CHAIN-04, before the jurisdiction hearing cuts it',
      '2026-12-02',
      { amount: 15, unit: 'courtDays', counting: 'FWD_CD' },
      '2026-12-23',
    ],
  ] as const)('%s: from %s', (_id, from, period, end) => {
    expect(count(localDate(from), period, EVERY_COURT)).toEqual({ kind: 'day', raw: end, deadline: end, safe: end });
  });

  test('BACK-13: the clerk was last open on the Wednesday before Thanksgiving, until 16:30', () => {
    const { deadline, safe } = count(courtMoment('2026-11-30T08:30'), { amount: 48, unit: 'hours', counting: 'BACK_HOURS' }, EVERY_COURT);
    // The end of Wednesday the 25th is 00:00 of Thursday.
    expect([deadline, safe]).toEqual(['2026-11-28T08:30', '2026-11-26T00:00']);
    expect(practicalCutoff(deadline, { opensAt: '08:30', closesAt: '16:30' }, EVERY_COURT)).toBe('2026-11-25T16:30');
  });

  test('a historic case counts with weekends alone: 15 court days from March 27, 1986 end on April 17', () => {
    // Fri 28 Mar, 31 Mar to 4 Apr, 7 to 11 Apr, 14 to 17 Apr: 1 + 5 + 5 + 4. The list of today has March 31 as a holiday.
    expect(count(localDate('1986-03-27'), COURT_DAYS_15, weekendsOnly()).deadline).toBe('1986-04-17');
    expect(count(localDate('1986-03-27'), COURT_DAYS_15, EVERY_COURT).deadline).toBe('1986-04-18');
  });
});

describe('the calendar of the reference', () => {
  test.each([
    ['DAY-01', '2026-10-12', true],
    ['DAY-03', '2021-09-24', true],
    ['DAY-05', '2026-09-09', true],
    ['DAY-06', '2026-02-17', true],
    ['DAY-08', '2026-04-03', true],
    ['DAY-10', '2026-07-06', true],
    ['DAY-11', '2026-06-19', false],
    ['DAY-13', '2024-04-01', false],
    ['DAY-15', '2027-12-31', false],
    ['DAY-16', '2027-12-24', false],
    ['DAY-18', '2026-11-21', false],
    ['DAY-20', '2026-02-12', false],
  ])('%s: whether %s is a court day', (_id, day, open) => expect(isCourtDay(localDate(day), EVERY_COURT)).toBe(open));

  test('HOL: every day of 2015 to 2035 is open exactly when it is neither a weekend nor on the list of its year', () => {
    for (let day = localDate('2015-01-01'); day < '2036-01-01'; day = addDays(day, 1)) {
      const isListed = holidaysOfYear(Number(day.slice(0, 4))).some(({ date }) => date === day);
      const isWeekend = new Date(`${day}T12:00:00Z`).getUTCDay() % 6 === 0;
      expect([day, isCourtDay(day, EVERY_COURT)]).toEqual([day, !isListed && !isWeekend]);
    }
  });
});

const CAP_15 = { amount: 15, unit: 'calendarDays', counting: 'CAP' } as const;
const COURT_DAYS_15 = { amount: 15, unit: 'courtDays', counting: 'FWD_CD' } as const;

function given(text: string): LocalDate | CourtMoment {
  return parseCourtMoment(text) ?? localDate(text);
}
