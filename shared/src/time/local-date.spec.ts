import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addYears,
  ageOn,
  birthday,
  daysBetween,
  earliest,
  isAfter,
  isBefore,
  isoWeekday,
  latest,
  localDate,
  parseLocalDate,
  sayDate,
  sayDateShort,
  sayWeekday,
} from './local-date.ts';

const days = fc.integer({ min: -60_000, max: 60_000 }).map((offset) => addDays(localDate('2000-02-29'), offset));

describe('a calendar day', () => {
  test.each(['2026-02-29', '2026-13-01', '2026-1-1', '26-01-01', '2026-01-01T00:00', '', 'tomorrow', '2026-00-10', '2026-04-31'])(
    '%p is no calendar day',
    (text) => {
      expect(parseLocalDate(text)).toBeNull();
      expect(() => localDate(text)).toThrow(new RangeError(`${text} is not a calendar day`));
    },
  );

  test('is said with its weekday', () => {
    expect(sayDate(localDate('2026-12-01'))).toBe('Tuesday, December 1, 2026');
    expect(sayDateShort(localDate('2033-02-09'))).toBe('February 9, 2033');
    expect(sayWeekday(localDate('2026-11-29'))).toBe('Sunday, November 29');
    expect(sayDateShort(localDate('0826-07-04'))).toBe('July 4, 826');
  });

  test('has its weekday and its month by name', () => {
    const week = Array.from({ length: 7 }, (_, place) => sayWeekday(addDays(localDate('2026-06-01'), place)).split(',')[0]);
    expect(week).toEqual(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);
    const months = Array.from({ length: 12 }, (_, place) => sayDateShort(addMonths(localDate('2026-01-01'), place)).split(' ')[0]);
    expect(months.join(' ')).toBe('January February March April May June July August September October November December');
  });

  test('a month too short ends the count on its last day', () => {
    expect(addMonths(localDate('2026-08-31'), 6)).toBe('2027-02-28');
    expect(addMonths(localDate('2027-08-31'), 6)).toBe('2028-02-29');
    expect(addYears(localDate('2028-02-29'), 1)).toBe('2029-02-28');
    expect(addMonths(localDate('2026-03-31'), -1)).toBe('2026-02-28');
    expect(addMonths(localDate('2026-01-15'), -1)).toBe('2025-12-15');
    expect(addMonths(localDate('2026-11-15'), 1)).toBe('2026-12-15');
    expect(addMonths(localDate('2026-12-31'), 12)).toBe('2027-12-31');
  });

  test('beyond the year 9999 there is none', () => expect(() => addDays(localDate('9999-12-31'), 1)).toThrow(RangeError));

  test('the latest and the earliest of several days', () => {
    const three = [localDate('2026-05-02'), localDate('2027-01-01')] as const;
    expect(latest(localDate('2026-05-01'), ...three)).toBe('2027-01-01');
    expect(earliest(localDate('2026-05-01'), ...three)).toBe('2026-05-01');
    expect([latest(localDate('2027-02-01'), ...three), earliest(localDate('2027-02-01'), ...three)]).toEqual(['2027-02-01', '2026-05-02']);
  });

  test('comes before or after another, and is neither of itself', () => {
    const [first, second] = [localDate('2026-05-01'), localDate('2026-05-02')];
    expect([isBefore(first, second), isBefore(first, first), isBefore(second, first)]).toEqual([true, false, false]);
    expect([isAfter(second, first), isAfter(first, first), isAfter(first, second)]).toEqual([true, false, false]);
  });

  test('adding days and counting them agree, for any two days', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -40_000, max: 40_000 }), (date, count) => {
        const reached = addDays(date, count);
        expect(daysBetween(date, reached)).toBe(count);
        expect(isBefore(date, reached)).toBe(count > 0);
        expect((isoWeekday(date) - 1 + ((count % 7) + 7)) % 7).toBe(isoWeekday(reached) - 1);
      }),
    );
  });
});

describe('a birthday', () => {
  test.each([
    ['the day before', '2026-03-13', 14],
    ['the day itself', '2026-03-14', 15],
    ['the day after', '2026-03-15', 15],
  ])('counts the new age from its first minute: %s', (_when, day, age) => {
    expect(ageOn(localDate('2011-03-14'), localDate(day))).toBe(age);
  });

  test('of a youth born on 29 February is 1 March in a common year, never early', () => {
    const bornOn = localDate('2012-02-29');
    expect(birthday(bornOn, 33)).toBe('2045-03-01');
    expect(birthday(bornOn, 36)).toBe('2048-02-29');
    expect(ageOn(bornOn, localDate('2030-02-28'))).toBe(17);
    expect(ageOn(bornOn, localDate('2030-03-01'))).toBe(18);
  });

  test('the age changes on the birthday and on no other day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 90 }), (bornOn, age) => {
        const day = birthday(bornOn, age);
        expect(ageOn(bornOn, day)).toBe(age);
        expect(ageOn(bornOn, addDays(day, -1))).toBe(age - 1);
      }),
    );
  });
});
