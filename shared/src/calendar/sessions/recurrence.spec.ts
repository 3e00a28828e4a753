import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import rrule from 'rrule';
import { addDays, isoWeekday, localDate, type LocalDate } from '../../time/local-date.ts';
import { EVERY_COURT, isCourtDay } from '../../time/court-calendar.ts';
import { occurrencesOf, recursOn, sayRecurrence, type Recurrence } from './recurrence.ts';

const { RRule, RRuleSet } = rrule;
const WEEKDAY = [RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR, RRule.SA, RRule.SU] as const;
const FIRST = localDate('2024-01-01');

const utc = (day: LocalDate): Date => new Date(`${day}T00:00:00Z`);
const day = (date: Date): string => date.toISOString().slice(0, 10);
const weekday = (iso: number) => WEEKDAY[iso - 1] ?? RRule.MO;

/** The same rule in the words of iCalendar. */
function asRRule({ frequency, every, weekdays, nth, startsOn, untilOn }: Recurrence) {
  return new RRule({
    freq: frequency === 'weekly' ? RRule.WEEKLY : RRule.MONTHLY,
    interval: every,
    wkst: RRule.MO,
    byweekday: weekdays.map((iso) => (nth === null ? weekday(iso) : weekday(iso).nth(nth))),
    dtstart: utc(startsOn),
    ...(untilOn === null ? {} : { until: utc(untilOn) }),
  });
}

const someDay = (most: number) => fc.integer({ min: 0, max: most }).map((days) => addDays(FIRST, days));
const recurrence: fc.Arbitrary<Recurrence> = fc
  .record({
    frequency: fc.constantFrom('weekly', 'monthly'),
    every: fc.integer({ min: 1, max: 7 }),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    nth: fc.constantFrom(1, 2, 3, 4, 5, -1),
    startsOn: someDay(900),
    lasts: fc.option(fc.integer({ min: 0, max: 900 })),
  })
  .map(({ frequency, every, weekdays, nth, startsOn, lasts }) => ({
    frequency,
    every,
    weekdays,
    nth: frequency === 'monthly' ? nth : null,
    startsOn,
    untilOn: lasts === null ? null : addDays(startsOn, lasts),
  }));

test('every recurrence has the days that rrule gives it, between any two days', () => {
  fc.assert(
    fc.property(recurrence, someDay(1100), fc.integer({ min: 0, max: 800 }), (rule, from, more) => {
      const until = addDays(from, more);
      const theirs = asRRule(rule).between(utc(from), utc(until), true).map(day);

      expect(occurrencesOf(rule, from, until)).toEqual(theirs);
    }),
    { numRuns: 3000 },
  );
});

test('with the closed days of every court as exceptions, the court days among them are those of rrule', () => {
  fc.assert(
    fc.property(recurrence, someDay(900), (rule, from) => {
      const until = addDays(from, 400);
      const set = new RRuleSet();
      set.rrule(asRRule(rule));
      for (let at = from; at <= until; at = addDays(at, 1)) if (!isCourtDay(at, EVERY_COURT)) set.exdate(utc(at));
      const theirs = set.between(utc(from), utc(until), true).map(day);

      expect(occurrencesOf(rule, from, until).filter((on) => isCourtDay(on, EVERY_COURT))).toEqual(theirs);
    }),
    { numRuns: 300 },
  );
});

test('a recurrence never leaves its weekdays, its first day or its last', () => {
  fc.assert(
    fc.property(recurrence, (rule) => {
      const found = occurrencesOf(rule, FIRST, addDays(FIRST, 2500));

      expect(found.every((on) => rule.weekdays.includes(isoWeekday(on)) && on >= rule.startsOn)).toBe(true);
      expect(found.every((on) => rule.untilOn === null || on <= rule.untilOn)).toBe(true);
    }),
  );
});

const TUESDAYS: Recurrence = { frequency: 'weekly', every: 1, weekdays: [2], nth: null, startsOn: localDate('2026-12-01'), untilOn: null };

test('the day before its first day, the first day, its last day and the day after', () => {
  const ends = { ...TUESDAYS, untilOn: localDate('2026-12-15') };

  expect(recursOn(ends, localDate('2026-11-24'))).toBe(false);
  expect(recursOn(ends, localDate('2026-12-01'))).toBe(true);
  expect(recursOn(ends, localDate('2026-12-15'))).toBe(true);
  expect(recursOn(ends, localDate('2026-12-22'))).toBe(false);
});

test('a month without a fifth Tuesday has none, and every month has a last one', () => {
  const fifth: Recurrence = { ...TUESDAYS, frequency: 'monthly', nth: 5 };

  expect(occurrencesOf(fifth, localDate('2026-12-01'), localDate('2027-03-31'))).toEqual(['2026-12-29', '2027-03-30']);
  expect(occurrencesOf({ ...fifth, nth: -1 }, localDate('2026-12-01'), localDate('2027-03-31'))).toEqual([
    '2026-12-29',
    '2027-01-26',
    '2027-02-23',
    '2027-03-30',
  ]);
});

test('nothing lies between a day and one before it', () => {
  expect(occurrencesOf(TUESDAYS, localDate('2026-12-08'), localDate('2026-12-01'))).toEqual([]);
});

test.each([
  ['every Tuesday', TUESDAYS],
  ['every Monday, Tuesday and Thursday', { ...TUESDAYS, weekdays: [1, 2, 4] }],
  ['every 2nd week on Tuesday', { ...TUESDAYS, every: 2 }],
  ['every 13th week on Tuesday', { ...TUESDAYS, every: 13 }],
  ['the second Tuesday of the month', { ...TUESDAYS, frequency: 'monthly', nth: 2 }],
  ['the last Friday of every 3rd month', { ...TUESDAYS, frequency: 'monthly', nth: -1, weekdays: [5], every: 3 }],
] as const)('it is said: %s', (said, rule) => {
  expect(sayRecurrence(rule)).toBe(said);
});
