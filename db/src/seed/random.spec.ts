import { describe, expect, test } from '@jest/globals';
import { isId } from '@starling/shared/vocabulary/ids';
import { localDate } from '@starling/shared/time/local-date';
import { randomFrom } from './random.ts';
import { idsFrom } from './seeded-id.ts';
import { instantAt, later } from './wall-clock.ts';

describe('the source of chance', () => {
  test('tells the same for the same seed and another thing for another seed', () => {
    const draws = (seed: string): readonly number[] => Array.from({ length: 5 }, randomFrom(seed).next);

    expect(draws('one')).toEqual(draws('one'));
    expect(draws('one')).not.toEqual(draws('two'));
  });

  test('draws each weight about as often as it weighs', () => {
    const random = randomFrom('weights');
    const drawn = Array.from({ length: 4000 }, () => random.weighted({ often: 3, seldom: 1 }));

    expect(drawn.filter((word) => word === 'often').length / drawn.length).toBeCloseTo(0.75, 1);
  });

  test('draws Poisson counts around their mean', () => {
    const random = randomFrom('counts');
    const drawn = Array.from({ length: 4000 }, () => random.poisson(1.9));

    expect(drawn.reduce((sum, count) => sum + count, 0) / drawn.length).toBeCloseTo(1.9, 0);
  });

  test('shuffles without losing anybody, and refuses to pick from nothing', () => {
    const random = randomFrom('cards');

    expect(random.shuffled([1, 2, 3, 4]).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4]);
    expect(() => random.pick([])).toThrow(RangeError);
  });
});

test('seeded ids have the form of an id and sort by their day', () => {
  const newId = idsFrom(randomFrom('ids'));
  const [early, late] = [newId(localDate('2025-01-02')), newId(localDate('2026-01-02'))];

  expect([early, late].every(isId)).toBe(true);
  expect(early < late).toBe(true);
});

test.each([
  ['2026-07-01', '09:30', '2026-07-01T16:30:00Z'],
  ['2026-12-01', '09:30', '2026-12-01T17:30:00Z'],
  ['2026-03-09', '09:30', '2026-03-09T16:30:00Z'],
  ['2026-12-31', '16:40', '2027-01-01T00:40:00Z'],
])('the court’s wall on %s at %s is one instant', (day, time, instant) => {
  expect(instantAt(localDate(day), time)).toBe(instant);
});

test('a time of day stays inside its day', () => {
  expect([later('09:50', 25), later('00:05', -10), later('23:50', 30)]).toEqual(['10:15', '00:00', '23:59']);
});
