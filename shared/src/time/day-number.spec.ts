import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { civilOf, dateOfDay, dayNumber, dayNumberOf, daysInMonth, weekdayOf } from './day-number.ts';
import { localDate } from './local-date.ts';

/** Every day that four digits can write. */
const numbers = fc.integer({ min: -719_528, max: 2_932_896 });
const plainOf = (number: number) => Temporal.PlainDate.from('1970-01-01').add({ days: number });

describe('the number of a day', () => {
  test.each([
    ['1970-01-01', 0, 4],
    ['1969-12-31', -1, 3],
    ['1970-01-05', 4, 1],
    ['2000-02-29', 11_016, 2],
    ['2026-11-22', 20_779, 7],
    ['0000-01-01', -719_528, 6],
    ['9999-12-31', 2_932_896, 5],
  ])('%s is %i, weekday %i', (text, number, weekday) => {
    expect(dayNumber(localDate(text))).toBe(number);
    expect(dateOfDay(number)).toBe(text);
    expect(weekdayOf(number)).toBe(weekday);
  });

  test('is the one of the civil calendar, there and back, for any day', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const { year, month, day, dayOfWeek } = plainOf(number);
        expect(civilOf(number)).toEqual({ year, month, day });
        expect(dayNumberOf(year, month, day)).toBe(number);
        expect(dayNumber(dateOfDay(number))).toBe(number);
        expect(weekdayOf(number)).toBe(dayOfWeek);
      }),
      { numRuns: 1000 },
    );
  });

  test('turns at the end of every kind of century', () => {
    for (const year of [1, 4, 100, 400, 1599, 1600, 1900, 1999, 2000, 2001, 2099, 2100, 2400])
      for (const end of [`${String(year).padStart(4, '0')}-12-31`, `${String(year).padStart(4, '0')}-02-28`])
        for (const step of [0, 1, 2]) {
          const day = Temporal.PlainDate.from(end).add({ days: step });
          expect(dateOfDay(dayNumber(localDate(end)) + step)).toBe(day.toString());
        }
  });

  test('beyond four digits of a year has no text', () => {
    expect(() => dateOfDay(-719_529)).toThrow(new RangeError('The year -1 cannot be written as a calendar day'));
    expect(() => dateOfDay(2_932_897)).toThrow(new RangeError('The year 10000 cannot be written as a calendar day'));
  });

  test('a month has its own days', () => {
    expect([1, 2, 3, 4, 11, 12].map((month) => daysInMonth(2026, month))).toEqual([31, 28, 31, 30, 30, 31]);
    expect([2024, 2100, 2000].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29]);
  });
});
