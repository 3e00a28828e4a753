import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { completeTimes, readLength, sayLength } from './length.ts';

test.each([
  ['1.5h', 90],
  ['1,5h', 90],
  ['.5h', 30],
  ['90m', 90],
  ['90 min', 90],
  ['1h15', 75],
  ['1h 15m', 75],
  ['1:15', 75],
  ['1h5', 65],
  ['2h', 120],
  ['2 hours', 120],
  ['45', 45],
  ['5', 5],
  ['8', 8],
  [' 20 ', 20],
  ['480', 480],
  ['0.25h', 15],
])('%s is %i minutes', (typed, minutes) => {
  expect(readLength(typed)).toBe(minutes);
});

test.each(['', '0', '0m', '481', '9h', '1h60', '1:75', 'soon', '-5', '1.5', '1h15h'])('%s is no length', (typed) => {
  expect(readLength(typed)).toBeNull();
});

test('what is said is read again as the same length', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 480 }), (minutes) => {
      expect(readLength(sayLength(minutes))).toBe(minutes);
    }),
  );
});

test('two of start, end and length give the third, whichever they are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 960 }), fc.integer({ min: 1, max: 480 }), (startsAt, minutes) => {
      const whole = { startsAt, minutes, endsAt: startsAt + minutes };

      expect(completeTimes({ ...whole, startsAt: null })).toEqual(whole);
      expect(completeTimes({ ...whole, endsAt: null })).toEqual(whole);
      expect(completeTimes({ ...whole, minutes: null })).toEqual(whole);
      expect(completeTimes(whole)).toEqual(whole);
    }),
  );
});

test.each([
  ['one alone says nothing', { startsAt: 540, endsAt: null, minutes: null }],
  ['three that do not agree', { startsAt: 540, endsAt: 600, minutes: 45 }],
  ['an end before the start', { startsAt: 600, endsAt: 540, minutes: null }],
  ['an end at the start', { startsAt: 600, endsAt: 600, minutes: null }],
  ['past midnight', { startsAt: 1400, endsAt: null, minutes: 60 }],
  ['before the day begins', { startsAt: null, endsAt: 30, minutes: 60 }],
])('%s: no times', (_why, given) => {
  expect(completeTimes(given)).toBeNull();
});
