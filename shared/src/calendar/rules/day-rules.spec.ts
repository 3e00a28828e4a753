import { describe, expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../law/court-settings.ts';
import { localDate } from '../../time/local-date.ts';
import { findHarmfulWords } from '../../vocabulary/words.ts';
import { asksWhoTakesHome, clothesAskedBy, mayCallAbsent, REMINDER_TEXT, remindersFrom, waitMark } from './day-rules.ts';

test('a wait is marked at 20 and at 45 minutes, a minute before it is not', () => {
  expect([0, 19, 20, 44, 45, 200].map((minutes) => waitMark(minutes, DEFAULT_SETTINGS))).toEqual([
    'none',
    'none',
    'amber',
    'amber',
    'red',
    'red',
  ]);
});

test('late is not absent until the hour of grace is over', () => {
  expect([540, 600, 601].map((now) => mayCallAbsent({ toldAt: 540, now }, DEFAULT_SETTINGS))).toEqual([false, false, true]);
});

test('who takes the youth home is asked when it ends after half past four', () => {
  expect([989, 990, 991].map((endsAt) => asksWhoTakesHome(endsAt, DEFAULT_SETTINGS))).toEqual([false, false, true]);
});

test('clothes are asked for two days before', () => {
  expect(clothesAskedBy(localDate('2026-12-22'), DEFAULT_SETTINGS)).toBe('2026-12-20');
});

describe('Reminders', () => {
  const held = localDate('2026-12-22');

  test('go out a week before, the day before and in the morning; those whose day is over do not', () => {
    expect(remindersFrom(localDate('2026-12-14'), held, true)).toEqual(['2026-12-15', '2026-12-21', '2026-12-22']);
    expect(remindersFrom(localDate('2026-12-15'), held, true)).toHaveLength(3);
    expect(remindersFrom(localDate('2026-12-16'), held, true)).toEqual(['2026-12-21', '2026-12-22']);
    expect(remindersFrom(localDate('2026-12-22'), held, true)).toEqual(['2026-12-22']);
    expect(remindersFrom(localDate('2026-12-23'), held, true)).toEqual([]);
  });

  test('never without a safe contact, and never with a word about a court', () => {
    expect(remindersFrom(localDate('2026-12-14'), held, false)).toEqual([]);
    expect(REMINDER_TEXT).not.toMatch(/court|hearing|judge|probation|youth/i);
    expect(findHarmfulWords(REMINDER_TEXT)).toEqual([]);
  });
});
