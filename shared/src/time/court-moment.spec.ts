import { describe, expect, test } from '@jest/globals';
import {
  addHours,
  atTime,
  courtMoment,
  dayOf,
  endOfDay,
  expiryDay,
  isBeforeMoment,
  isMoment,
  minuteIntoDay,
  minuteOfDay,
  parseCourtMoment,
  sayMoment,
  sayStart,
  timeOf,
} from './court-moment.ts';
import { localDate } from './local-date.ts';

describe('a moment of the court’s clock', () => {
  test.each([
    '2026-11-25T10:00',
    '2026-11-25T00:00',
    '2026-11-25T23:59',
    '2026-11-25T10:00-08:00',
    '2026-07-01T10:00-07:00',
    '2026-11-01T01:30-07:00',
    '2026-11-01T01:30-08:00',
    '2027-03-14T02:30',
  ])('%s is one', (text) => {
    expect(parseCourtMoment(text)).toBe(text);
    expect(courtMoment(text)).toBe(text);
  });

  test.each([
    '2026-11-25',
    '2026-11-25T24:00',
    '2026-11-25T10:60',
    '2026-11-25T9:00',
    '2026-11-25 10:00',
    '2026-02-29T10:00',
    '2026-11-25T10:00:00',
    '2026-11-25T10:00Z',
    '2026-11-25T10:00-07:00',
    '2026-07-01T10:00-08:00',
    '2026-11-01T01:30-06:00',
    '2027-03-14T02:30-08:00',
    'x2026-11-25T10:00',
    '',
  ])('%p is none', (text) => {
    expect(parseCourtMoment(text)).toBeNull();
    expect(() => courtMoment(text)).toThrow(new RangeError(`${text} is not a moment of the court’s clock`));
  });

  test('has a day, a time and a minute of the day', () => {
    const moment = courtMoment('2026-11-25T10:07-08:00');
    expect([dayOf(moment), timeOf(moment), minuteOfDay(moment)]).toEqual(['2026-11-25', '10:07', 607]);
    expect([minuteOfDay(courtMoment('2026-11-25T00:00')), minuteOfDay(courtMoment('2026-11-25T23:59'))]).toEqual([0, 1439]);
  });

  test('is told from a day', () => {
    expect([isMoment(courtMoment('2026-11-25T10:00')), isMoment(localDate('2026-11-25'))]).toEqual([true, false]);
  });

  test('is made of a day and a time, with the offset then when another moment carries one', () => {
    expect(atTime(localDate('2026-11-25'), '08:30')).toBe('2026-11-25T08:30');
    expect(atTime(localDate('2026-11-25'), '08:30', courtMoment('2026-07-01T10:00'))).toBe('2026-11-25T08:30');
    expect(atTime(localDate('2026-11-25'), '08:30', courtMoment('2026-07-01T10:00-07:00'))).toBe('2026-11-25T08:30-08:00');
    expect(() => atTime(localDate('2026-11-25'), '8:30')).toThrow(RangeError);
  });

  test('is reached by the minutes of a day, 1440 being its end', () => {
    const like = courtMoment('2026-11-25T10:00');
    expect([0, 5, 65, 1439, 1440].map((minute) => minuteIntoDay(localDate('2026-11-30'), minute, like))).toEqual([
      '2026-11-30T00:00',
      '2026-11-30T00:05',
      '2026-11-30T01:05',
      '2026-11-30T23:59',
      '2026-12-01T00:00',
    ]);
    expect(minuteIntoDay(localDate('2026-11-30'), 1440, courtMoment('2026-11-25T10:00-08:00'))).toBe('2026-12-01T00:00-08:00');
    expect([endOfDay(localDate('2026-12-31')), endOfDay(localDate('2026-12-31'), courtMoment('2026-11-25T10:00-08:00'))]).toEqual([
      '2027-01-01T00:00',
      '2027-01-01T00:00-08:00',
    ]);
  });
});

describe('which of two moments comes first', () => {
  const before = (one: string, other: string) => isBeforeMoment(courtMoment(one), courtMoment(other));

  test('the wall clock says, to the minute', () => {
    expect([
      before('2026-11-25T10:00', '2026-11-25T10:01'),
      before('2026-11-25T10:00', '2026-11-25T10:00'),
      before('2026-11-25T10:01', '2026-11-25T10:00'),
    ]).toEqual([true, false, false]);
  });

  test('in the hour that autumn repeats, the offset says', () => {
    expect(before('2026-11-01T01:50-07:00', '2026-11-01T01:10-08:00')).toBe(true);
    expect(before('2026-11-01T01:10-08:00', '2026-11-01T01:50-07:00')).toBe(false);
    expect(before('2026-11-01T01:50', '2026-11-01T01:10-08:00')).toBe(true);
    expect(before('2026-11-01T01:10-08:00', '2026-11-01T01:50')).toBe(false);
    expect(before('2026-11-01T01:10-07:00', '2026-11-01T01:10')).toBe(false);
    expect(before('2026-11-01T01:10', '2026-11-01T01:10-07:00')).toBe(false);
  });
});

describe('plain hours (R7)', () => {
  test.each([
    ['through a weekend', '2026-11-20T17:00', 36, '2026-11-22T05:00'],
    ['through Thanksgiving', '2026-11-25T21:00', 24, '2026-11-26T21:00'],
    ['into a new year', '2026-12-31T23:30', 1, '2027-01-01T00:30'],
    ['back over a weekend', '2026-11-30T08:30', -48, '2026-11-28T08:30'],
    // The night of Nov 1, 2026 has 25 hours, that of Mar 14, 2027 has 23.
    ['through the longer night of autumn', '2026-10-31T20:00', 24, '2026-11-01T19:00'],
    ['the same, said with its offset', '2026-10-31T20:00-07:00', 24, '2026-11-01T19:00-08:00'],
    ['through the shorter night of spring', '2027-03-13T10:00', 24, '2027-03-14T11:00'],
    ['the same, said with its offset', '2027-03-13T10:00-08:00', 24, '2027-03-14T11:00-07:00'],
    ['from the first time round of the repeated hour', '2026-11-01T01:30-07:00', 1, '2026-11-01T01:30-08:00'],
    ['from the repeated hour, without an offset the first time round', '2026-11-01T01:30', 2, '2026-11-01T02:30'],
    ['from a time that spring skips, an hour later', '2027-03-14T02:30', 1, '2027-03-14T04:30'],
  ])('run %s', (_when, from, hours, end) => expect(addHours(courtMoment(from), hours)).toBe(end));
});

describe('an expiry in words', () => {
  test.each([
    ['2026-12-01T10:00', '10:00 a.m. on Tuesday, December 1, 2026'],
    ['2026-12-01T00:01', '12:01 a.m. on Tuesday, December 1, 2026'],
    ['2026-12-01T11:59', '11:59 a.m. on Tuesday, December 1, 2026'],
    ['2026-12-01T12:00', '12:00 p.m. on Tuesday, December 1, 2026'],
    ['2026-12-01T13:05-08:00', '1:05 p.m. on Tuesday, December 1, 2026'],
    ['2026-12-01T23:59', '11:59 p.m. on Tuesday, December 1, 2026'],
    ['2026-12-01T00:00', 'the end of Monday, November 30, 2026'],
    ['2027-01-01T00:00-08:00', 'the end of Thursday, December 31, 2026'],
  ])('%s is %s', (moment, words) => expect(sayMoment(courtMoment(moment))).toBe(words));

  test('a start at 00:00 is said on its own day', () => {
    expect(sayStart(courtMoment('2026-12-01T00:00'))).toBe('12:00 a.m. on Tuesday, December 1, 2026');
    expect(sayStart(courtMoment('2026-12-01T15:09'))).toBe('3:09 p.m. on Tuesday, December 1, 2026');
  });

  test('at 00:00 belongs to the day before', () => {
    expect(expiryDay(courtMoment('2026-12-01T00:00'))).toBe('2026-11-30');
    expect(expiryDay(courtMoment('2026-12-01T00:01'))).toBe('2026-12-01');
  });
});
