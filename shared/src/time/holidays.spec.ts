import { describe, expect, test } from '@jest/globals';
import { HOLIDAY_RULES, holidaysOfYear, judicialHoliday, OBSERVANCE_CITE } from './holidays.ts';
import { localDate } from './local-date.ts';
import { HOLIDAY_LIST } from './testing/holiday-list.ts';

const keptOn = (day: string) => judicialHoliday(localDate(day));

describe('judicial holidays', () => {
  test.each(HOLIDAY_LIST)('of %i are the days of the list, in order', (year, days) => {
    expect(
      holidaysOfYear(year)
        .map(({ date }) => date)
        .join(' '),
    ).toBe(
      days
        .split(' ')
        .map((day) => `${year}-${day}`)
        .join(' '),
    );
  });

  test('the list holds every year from 2015 to 2035', () => {
    expect(HOLIDAY_LIST.map(([year]) => year)).toEqual(Array.from({ length: 21 }, (_, place) => 2015 + place));
  });

  test('of 2026, each by its name; only Independence Day is kept on another day than its own', () => {
    expect(holidaysOfYear(2026).map(({ date, name, observed }) => `${date.slice(5)} ${name}${observed ? ' (observed)' : ''}`)).toEqual([
      '01-01 New Year’s Day',
      '01-19 Dr. Martin Luther King, Jr. Day',
      '02-12 Lincoln Day',
      '02-16 Presidents’ Day',
      '03-31 Cesar Chavez Day',
      '05-25 Memorial Day',
      '06-19 Juneteenth',
      '07-03 Independence Day (observed)',
      '09-07 Labor Day',
      '09-25 Native American Day',
      '11-11 Veterans Day',
      '11-26 Thanksgiving Day',
      '11-27 The day after Thanksgiving',
      '12-25 Christmas Day',
    ]);
  });

  test('a New Year’s Day on a Saturday is kept on the last day of the year before', () => {
    expect(keptOn('2027-12-31')).toEqual({
      name: 'New Year’s Day',
      cite: { code: 'Gov. Code', text: 'Gov. Code 6700' },
      date: '2027-12-31',
      fallsOn: '2028-01-01',
      observed: true,
    });
    expect(keptOn('2028-01-01')).toBeNull();
    expect(keptOn('2021-12-31')).toMatchObject({ fallsOn: '2022-01-01' });
    expect(keptOn('2026-12-31')).toBeNull();
  });

  test('a holiday on a Sunday is kept on the Monday after', () => {
    expect(keptOn('2023-01-02')).toMatchObject({ name: 'New Year’s Day', fallsOn: '2023-01-01', observed: true });
    expect(keptOn('2024-04-01')).toMatchObject({ name: 'Cesar Chavez Day', fallsOn: '2024-03-31', observed: true });
    expect(OBSERVANCE_CITE).toEqual({ code: 'Rule', text: 'Rule 1.11' });
  });

  test('the first and the last year that can be written are answered', () => {
    expect(holidaysOfYear(0).map(({ date }) => date)).toContain('0000-12-25');
    expect(holidaysOfYear(9999).at(-1)?.date).toBe('9999-12-24'); // Christmas 9999 is a Saturday
  });
});

describe('a rule is in force on its days only', () => {
  test('Columbus Day through 2021, Native American Day from 2022', () => {
    expect(keptOn('2021-10-11')?.name).toBe('Columbus Day');
    expect(keptOn('2022-10-10')).toBeNull();
    expect(keptOn('2021-09-24')).toBeNull();
    expect(keptOn('2022-09-23')?.name).toBe('Native American Day');
  });

  test('Juneteenth from 2023: in 2022 its Monday was a court day', () => {
    expect(keptOn('2022-06-20')).toBeNull();
    expect(keptOn('2023-06-19')?.name).toBe('Juneteenth');
  });

  test.each([
    ['Lunar New Year', '2026-02-17'],
    ['Good Friday', '2026-04-03'],
    ['Genocide Remembrance Day', '2026-04-24'],
    ['Admission Day', '2026-09-09'],
    ['Columbus Day', '2026-10-12'],
    ['election day', '2026-11-03'],
    ['Diwali, moved to no Monday', '2026-11-09'],
    ['the Monday after a Saturday holiday', '2026-07-06'],
  ])('the courts sit on %s', (_name, day) => expect(keptOn(day)).toBeNull());

  test('each names its authority, its days in words, and since when', () => {
    expect(HOLIDAY_RULES.map(({ name, words, cite, from, to }) => [name, words, cite.text, from, to])).toEqual([
      ['New Year’s Day', 'January 1', 'Gov. Code 6700', null, null],
      ['Dr. Martin Luther King, Jr. Day', 'third Monday of January', 'Gov. Code 6700', null, null],
      ['Lincoln Day', 'February 12', 'Gov. Code 6700', null, null],
      ['Presidents’ Day', 'third Monday of February', 'Gov. Code 6700', null, null],
      ['Cesar Chavez Day', 'March 31', 'Gov. Code 6700', null, null],
      ['Memorial Day', 'last Monday of May', 'Gov. Code 6700', null, null],
      ['Juneteenth', 'June 19', 'Gov. Code 6700', '2023-01-01', null],
      ['Independence Day', 'July 4', 'Gov. Code 6700', null, null],
      ['Labor Day', 'first Monday of September', 'Gov. Code 6700', null, null],
      ['Native American Day', 'fourth Friday of September', 'Gov. Code 6700', '2022-01-01', null],
      ['Columbus Day', 'second Monday of October', 'Gov. Code 6700', null, '2021-12-31'],
      ['Veterans Day', 'November 11', 'Gov. Code 6700', null, null],
      ['Thanksgiving Day', 'fourth Thursday of November', 'Gov. Code 6700', null, null],
      ['The day after Thanksgiving', 'Friday after the fourth Thursday of November', 'CCP 135', null, null],
      ['Christmas Day', 'December 25', 'Gov. Code 6700', null, null],
    ]);
    expect(HOLIDAY_RULES.flatMap(({ name, note }) => (note === null ? [] : [[name, note.slice(0, 20)]]))).toEqual([
      ['Juneteenth', 'AB 1655 (2022); firs'],
      ['Native American Day', 'AB 855 (2021). It is'],
      ['Columbus Day', 'No judicial holiday '],
    ]);
  });

  test('Native American Day keeps silent about 2015, and says so', () => {
    expect(keptOn('2015-09-25')).toBeNull();
    expect(HOLIDAY_RULES.find(({ name }) => name === 'Native American Day')?.note).toContain('the days are not known here');
  });
});
