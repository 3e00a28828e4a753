import { expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../law/court-settings.ts';
import { localDate } from '../../time/local-date.ts';
import { clothesAskedBy, mayCallAbsent, waitMark } from './day-rules.ts';

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

test('clothes are asked for two days before', () => {
  expect(clothesAskedBy(localDate('2026-12-22'), DEFAULT_SETTINGS)).toBe('2026-12-20');
});
