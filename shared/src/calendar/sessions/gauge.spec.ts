import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gaugeOf, type GaugeFacts } from './gauge.ts';

const MORNING: GaugeFacts = { capacity: 150, over: 0, minutesSet: 75, hearingsCapacity: 15, hearingsOver: 0, hearingsSet: 8 };

test('the gauge reads "8 of 15, 1h15 of 2h30"', () => {
  expect(gaugeOf(MORNING)).toEqual({ state: 'ok', words: '8 of 15, 1h15 of 2h30', minutesFree: 75, hearingsFree: 7 });
});

test('without a limit by number it says how many are set', () => {
  expect(gaugeOf({ ...MORNING, hearingsCapacity: null })).toMatchObject({ words: '8 set, 1h15 of 2h30', hearingsFree: null });
});

test.each([
  ['134 of 150 minutes', { minutesSet: 134 }, 'ok'],
  ['135 of 150 minutes', { minutesSet: 135 }, 'near'],
  ['149 of 150 minutes', { minutesSet: 149 }, 'near'],
  ['150 of 150 minutes', { minutesSet: 150 }, 'full'],
  ['151 of 150 minutes, as a judge allowed', { minutesSet: 151, over: 20 }, 'over'],
  ['14 of 15 hearings', { hearingsSet: 14 }, 'near'],
  ['15 of 15 hearings, with minutes left', { hearingsSet: 15 }, 'full'],
  ['16 of 15 hearings', { hearingsSet: 16, hearingsOver: 1 }, 'over'],
])('%s', (_what, facts, state) => {
  expect(gaugeOf({ ...MORNING, ...facts }).state).toBe(state);
});

test('what a judge allowed is free, and the limit that is said stays the limit', () => {
  expect(gaugeOf({ ...MORNING, minutesSet: 160, over: 30 })).toMatchObject({ minutesFree: 20, words: '8 of 15, 2h40 of 2h30' });
});

test('nothing is ever free below nothing, and what is full has nothing free of one kind', () => {
  const number = fc.integer({ min: 0, max: 500 });
  fc.assert(
    fc.property(number, number, number, number, fc.option(number), (capacity, minutesSet, over, hearingsSet, hearingsCapacity) => {
      const gauge = gaugeOf({ capacity, over: 0, minutesSet, hearingsCapacity, hearingsOver: 0, hearingsSet });
      const free = [gauge.minutesFree, gauge.hearingsFree ?? 1];

      expect(Math.min(...free)).toBeGreaterThanOrEqual(0);
      expect(gauge.state === 'full' || gauge.state === 'over').toBe(free.includes(0));
      expect(gaugeOf({ capacity, over, minutesSet, hearingsCapacity, hearingsOver: 0, hearingsSet }).state).toBe(gauge.state);
    }),
  );
});
