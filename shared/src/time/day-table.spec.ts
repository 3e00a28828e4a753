import { describe, expect, test } from '@jest/globals';
import { dayNumber } from './day-number.ts';
import { dayTable } from './day-table.ts';
import { localDate } from './local-date.ts';

const day = (text: string) => dayNumber(localDate(text));
const weekdays = () => dayTable(() => []);

describe('the table of open days', () => {
  test('has place 0 on Tuesday, January 1, 1980, when only weekends are closed', () => {
    const { placeOf, dayAt } = weekdays();
    expect(dayAt(0)).toBe(day('1980-01-01'));
    expect([placeOf(day('1980-01-01')), placeOf(day('1979-12-31')), placeOf(day('1980-01-05')), placeOf(day('1980-01-07'))]).toEqual([
      0, -1, 4, 4,
    ]);
    expect(dayAt(4)).toBe(day('1980-01-07'));
  });

  test('leaves out the closed weekdays of each year', () => {
    const { placeOf, dayAt } = dayTable((year) => [day(`${year}-01-02`)]);
    expect([dayAt(0), dayAt(1)]).toEqual([day('1980-01-01'), day('1980-01-03')]);
    expect([placeOf(day('1980-01-02')), placeOf(day('1980-01-03'))]).toEqual([1, 1]);
    expect(placeOf(day('2060-12-31')) - placeOf(day('2060-01-01'))).toBe(260); // 262 weekdays of a leap year that starts on Thursday, less one, less the 31st itself
  });

  test('is built for 1980 to 2060 on first use, once', () => {
    const asked: number[] = [];
    const { placeOf, dayAt } = dayTable((year) => {
      asked.push(year);
      return [];
    });
    expect(asked).toEqual([]);
    placeOf(day('1980-01-01'));
    placeOf(day('2060-12-31') + 1);
    dayAt(0);
    expect(asked).toEqual(Array.from({ length: 81 }, (_, place) => 1980 + place));
  });

  test('grows by forty years beyond the day asked for, either way, and no place moves', () => {
    const asked: number[] = [];
    const { placeOf, dayAt } = dayTable((year) => {
      asked.push(year);
      return [];
    });
    const places = ['1980-01-01', '2026-11-23', '2060-12-31'].map((text) => placeOf(day(text)));
    asked.length = 0;
    expect(dayAt(placeOf(day('2070-01-01')))).toBe(day('2070-01-01'));
    expect([asked[0], asked.at(-1)]).toEqual([1980, 2110]);
    asked.length = 0;
    expect(dayAt(placeOf(day('1970-01-01')))).toBe(day('1970-01-01'));
    expect([asked[0], asked.at(-1)]).toEqual([1930, 2110]);
    expect(['1980-01-01', '2026-11-23', '2060-12-31'].map((text) => placeOf(day(text)))).toEqual(places);
    // 29 585 days come before 2060-12-31: 4 226 weeks of five, then Tuesday to Thursday.
    expect(places).toEqual([0, 12_234, 21_133]);
  });

  test('grows when a count runs past its last or its first day', () => {
    const forward = weekdays();
    expect(forward.dayAt(forward.placeOf(day('2060-12-31')) + 1)).toBe(day('2061-01-03'));
    const back = weekdays();
    expect(back.dayAt(-1)).toBe(day('1979-12-31'));
    expect(back.dayAt(-261 * 100)).toBeLessThan(day('1881-01-01'));
  });

  test('answers to the first and the last day that can be written, and refuses beyond', () => {
    const { placeOf, dayAt } = weekdays();
    expect(dayAt(placeOf(day('9999-12-31')))).toBe(day('9999-12-31'));
    expect(dayAt(placeOf(day('0000-01-03')))).toBe(day('0000-01-03'));
    expect(() => dayAt(placeOf(day('9999-12-31')) + 1)).toThrow(new RangeError('A count of court days ran beyond the years 0 to 9999'));
    expect(() => dayAt(placeOf(day('0000-01-03')) - 1)).toThrow(new RangeError('A count of court days ran beyond the years 0 to 9999'));
    expect(() => weekdays().placeOf(day('0000-01-01') - 20_000)).toThrow(
      new RangeError('A count of court days began beyond the years 0 to 9999'),
    );
  });
});
