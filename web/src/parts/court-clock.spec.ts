import { expect, test } from '@jest/globals';
import { waitingBetween, wallTime } from './court-clock.ts';

test.each([
  ['11:21', 19, 'ink'],
  ['11:20', 20, 'care'],
  ['10:56', 44, 'care'],
  ['10:55', 45, 'stop'],
  ['11:45', 0, 'ink'],
])('somebody here since %s has waited %i minutes at 11:40', (since, minutes, tone) => {
  expect(waitingBetween(since, '11:40')).toEqual({ minutes, tone });
});

test('an instant is told by the court’s wall, in summer and in winter', () => {
  expect(wallTime('2026-12-01T19:02:00Z')).toBe('11:02');
  expect(wallTime('2026-07-01T19:02:00Z')).toBe('12:02');
});
