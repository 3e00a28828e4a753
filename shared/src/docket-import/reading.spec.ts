import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldName, foldSession, readDate, readMinutes, readName, readTime } from './reading.ts';

describe('a time in an export', () => {
  test.each([
    ['9:00 AM', '09:00'],
    ['08:40', '08:40'],
    ['12:05 PM', '12:05'],
    ['12:15', '12:15'],
    ['12:30 am', '00:30'],
    ['1:05 p.m.', '13:05'],
    ['9 am', '09:00'],
    ['0840', '08:40'],
    ['13:15', '13:15'],
  ])('reads %s', (typed, read) => {
    expect(readTime(typed)).toBe(read);
  });

  test.each([['25:00'], ['9:75'], ['noon'], ['13:00 PM'], ['0 AM'], ['']])('does not take %s for a time', (typed) => {
    expect(readTime(typed)).toBeNull();
  });

  test('every minute of the day is read back as it was written, in both clocks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const wall = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        const half = `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
        expect([readTime(wall), readTime(half)]).toEqual([wall, wall]);
      }),
    );
  });
});

describe('a length in an export', () => {
  test.each([
    ['15', 15],
    ['10m', 10],
    ['0.5h', 30],
    ['1h30m', 90],
    ['0m', 0],
    ['1:30', 90],
    ['90 min', 90],
    ['2h', 120],
  ])('reads %s', (typed, read) => {
    expect(readMinutes(typed)).toBe(read);
  });

  test.each([['h'], ['-5'], ['ten'], ['9h'], ['481'], ['']])('does not take %s for a length', (typed) => {
    expect(readMinutes(typed)).toBeNull();
  });
});

describe('a date in an export', () => {
  test.each([
    ['12/1/2026', '2026-12-01'],
    ['2026-12-01', '2026-12-01'],
    ['3/7/2010', '2010-03-07'],
    ['2/29/2028', '2028-02-29'],
    ['7/25/11', '2011-07-25'],
  ])('reads %s', (typed, read) => {
    expect(readDate(typed)).toBe(read);
  });

  test.each([['13/45/2026'], ['1995-02-30'], ['2/29/2027'], ['tomorrow'], ['']])('does not take %s for a day', (typed) => {
    expect(readDate(typed)).toBeNull();
  });
});

test('a name keeps its marks and its compound parts', () => {
  expect(readName('O’Dell, Oriana')).toEqual({ first: 'Oriana', last: 'O’Dell' });
  expect(readName('St. Clair, Hana')).toEqual({ first: 'Hana', last: 'St. Clair' });
  expect(readName('Villaseñor, Zuri')).toEqual({ first: 'Zuri', last: 'Villaseñor' });
  expect(readName('Cher')).toBeNull();
});

test('names are compared without marks, sessions without punctuation', () => {
  expect(foldName('O’Dell')).toBe(foldName("o'dell"));
  expect(foldName('Peña')).toBe('pena');
  expect(foldSession('Star-AM')).toBe(foldSession('STAR AM'));
});
