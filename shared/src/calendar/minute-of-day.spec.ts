import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { minutesBetween, overlaps, readMinuteOfDay, sayMinuteOfDay, sharedMinutes, writeMinuteOfDay } from './minute-of-day.ts';

test('a time as the court says it', () => {
  expect([0, 59, 540, 719, 720, 780, 870, 1439].map(sayMinuteOfDay)).toEqual([
    '12 am',
    '12:59 am',
    '9 am',
    '11:59 am',
    '12 pm',
    '1 pm',
    '2:30 pm',
    '11:59 pm',
  ]);
});

test('a time as the API and the database write it comes back, and nothing else is one', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => expect(readMinuteOfDay(writeMinuteOfDay(minute))).toBe(minute)));
  expect(['14:30:00', '24:00', '9:00', '12:60', '', '12:30 pm'].map(readMinuteOfDay)).toEqual([870, null, null, null, null, null]);
});

describe('Stretches of a day', () => {
  const at = (startsAt: number | null, endsAt: number | null) => ({ startsAt, endsAt });

  test('those that touch share nothing; one minute more is shared', () => {
    expect(sharedMinutes(at(540, 600), at(600, 660))).toBe(0);
    expect(overlaps(at(540, 600), at(600, 660))).toBe(false);
    expect(sharedMinutes(at(540, 601), at(600, 660))).toBe(1);
    expect(sharedMinutes(at(null, null), at(600, 660))).toBe(60);
    expect(sharedMinutes(at(null, 610), at(600, null))).toBe(10);
  });

  test('the minutes between two, whichever comes first', () => {
    expect(minutesBetween(at(540, 555), at(645, 660))).toBe(90);
    expect(minutesBetween(at(645, 660), at(540, 555))).toBe(90);
    expect(minutesBetween(at(540, 600), at(600, 660))).toBe(0);
    expect(minutesBetween(at(540, 620), at(600, 660))).toBe(0);
    expect(minutesBetween(at(null, null), at(600, 660))).toBe(0);
  });
});
