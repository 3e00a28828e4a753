import { expect, test } from '@jest/globals';
import { isoWeekday, localDate } from '@starling/shared/time/local-date';
import fc from 'fast-check';
import { VIEWS } from './calendar-address.ts';
import { spanOf, stepOf } from './spans.ts';

const day = localDate;

test('a week runs from Monday to Friday', () => {
  expect(spanOf('week', day('2026-12-24'))).toEqual({
    from: '2026-12-21',
    to: '2026-12-25',
    weeks: [['2026-12-21', '2026-12-22', '2026-12-23', '2026-12-24', '2026-12-25']],
  });
});

test('a month shows every week that a day of it is in', () => {
  const { from, to, weeks } = spanOf('month', day('2026-12-24'));

  expect([from, to, weeks.length]).toEqual(['2026-11-30', '2027-01-01', 5]);
  expect(spanOf('month', day('2027-02-10')).weeks.length).toBe(4);
});

test.each([
  ['day', '2026-12-24', 1, '2026-12-25'],
  ['day', '2026-12-25', 1, '2026-12-28'],
  ['day', '2026-12-28', -1, '2026-12-25'],
  ['week', '2026-12-24', -1, '2026-12-17'],
  ['two-weeks', '2026-12-24', 1, '2027-01-07'],
  ['month', '2026-12-24', 1, '2027-01-01'],
  ['month', '2026-01-31', -1, '2025-12-01'],
  ['load', '2026-12-24', 1, '2027-02-18'],
] as const)('in the %s of %s, %d steps lead to %s', (view, from, steps, to) => {
  expect(stepOf(view, day(from), steps)).toBe(to);
});

test('no view shows a weekend, every view shows the day it is asked for, and no step leads to a weekend but from one', () => {
  const days = fc.integer({ min: 0, max: 3000 }).map((add) => new Date(Date.UTC(2026, 0, 1) + add * 86_400_000).toISOString().slice(0, 10));
  fc.assert(
    fc.property(
      days.filter((one) => isoWeekday(day(one)) <= 5),
      fc.constantFrom(...VIEWS),
      (date, view) => {
        const shown = spanOf(view, day(date)).weeks.flat();
        expect(shown).toContain(date);
        expect(shown.filter((one) => isoWeekday(one) > 5)).toEqual([]);
        expect(isoWeekday(stepOf('day', day(date), 1))).toBeLessThanOrEqual(5);
      },
    ),
  );
});
