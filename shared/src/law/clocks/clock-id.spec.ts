import { expect, test } from '@jest/globals';
import { CLOCK_IDS, clockNumber, clockOfNumber, isClockId } from './clock-id.ts';

test('every row has a number of its own that says nothing about a youth, and is found by it', () => {
  const numbers = CLOCK_IDS.map(clockNumber);
  expect(new Set(numbers).size).toBe(CLOCK_IDS.length);
  for (const number of numbers) expect(number).toMatch(/^clock-\d+$/);
  expect(numbers.map((number) => clockOfNumber(number ?? ''))).toEqual([...CLOCK_IDS]);
});

test('what is no row has no number, and no number of none leads anywhere', () => {
  expect(clockNumber('NO_SUCH_CLOCK')).toBeNull();
  expect(isClockId('NO_SUCH_CLOCK')).toBe(false);
  for (const address of ['clock-0', `clock-${CLOCK_IDS.length + 1}`, 'clock-', 'clock-01', CLOCK_IDS[0]])
    expect(clockOfNumber(address)).toBeNull();
});
