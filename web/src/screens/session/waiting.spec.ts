import { expect, test } from '@jest/globals';

test('what does not fit is drawn after the session’s end', () => {

test('an empty session has an empty bar', () => {

test.each([
  ['2026-12-01T19:21:00Z', 19, 'ink'],
  ['2026-12-01T19:20:00Z', 20, 'care'],
  ['2026-12-01T18:56:00Z', 44, 'care'],
  ['2026-12-01T18:55:00Z', 45, 'stop'],
])('somebody here since %s has waited %i minutes', (since, minutes, tone) => {
  expect(waitingSince(since, '2026-12-01T19:40:00Z')).toEqual({ minutes, tone });
});

test('20 minutes are left at 11:40 of a session that ends at noon, and none after it', () => {
  expect(minutesUntil('11:40', '12:00')).toBe(20);
  expect(minutesUntil('12:10', '12:00')).toBe(0);
});
