import { expect, test } from '@jest/globals';
import { localDate } from '../time/local-date.ts';
import { isCourtDayOfAct } from './court-day.ts';

const heldOn = localDate('2026-12-01');

test('a court acts on its day, not the day before', () => {
  expect(isCourtDayOfAct({ heldOn, today: heldOn, demonstration: false })).toBe(true);
  expect(isCourtDayOfAct({ heldOn, today: localDate('2026-11-30'), demonstration: false })).toBe(false);
});

test('a demonstration court rehearses any day', () => {
  expect(isCourtDayOfAct({ heldOn, today: localDate('2026-11-21'), demonstration: true })).toBe(true);
});
