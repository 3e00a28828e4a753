import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { count, type DayPeriod, type HourPeriod } from './counting.ts';
import { addCourtDays, courtCalendar, courtDaysBetween, isCourtDay, type CourtCalendar } from './court-calendar.ts';
import { addHours, atTime, courtMoment, expiryDay, isBeforeMoment } from './court-moment.ts';
import { addDays, isAfter, localDate, type LocalDate } from './local-date.ts';
import { secondCount } from './testing/second-count.ts';

/** Days from 2016 to 2033, so that every count ends within the second count's list of holidays. */
const days = fc.integer({ min: 0, max: 6_500 }).map((offset) => addDays(localDate('2016-01-01'), offset));
const minutes = fc.integer({ min: 0, max: 1439 });
const moments = fc.tuple(days, minutes).map(([day, minute]) => atTime(day, timeText(minute)));
/** Moments that carry their offset, so that the repeated hour of autumn has an order. */
const instants = fc
  .tuple(fc.integer({ min: 0, max: 150_000 }), fc.integer({ min: 0, max: 59 }))
  .map(([hours, minute]) => addHours(courtMoment(`2016-01-01T00:${two(minute)}-08:00`), hours));
/** Up to four days near the start on which this court is closed. */
const offsets = fc.array(fc.integer({ min: -12, max: 12 }), { maxLength: 4 });

const dayPeriods: fc.Arbitrary<DayPeriod> = fc.oneof(
  fc.record({ amount: fc.integer({ min: 1, max: 45 }), unit: fc.constant('courtDays'), counting: fc.constantFrom('FWD_CD', 'BACK_CD') }),
  fc.record({
    amount: fc.integer({ min: 1, max: 120 }),
    unit: fc.constant('calendarDays'),
    counting: fc.constantFrom('FWD_CAL_ROLL', 'CAP', 'BACK_CAL', 'DEF'),
  }),
  fc.record({
    amount: fc.integer({ min: 1, max: 11 }),
    unit: fc.constantFrom('months'),
    counting: fc.constantFrom('FWD_CAL_ROLL', 'CAP', 'BACK_CAL', 'DEF'),
  }),
  fc.record({ amount: fc.constant(1), unit: fc.constant('years'), counting: fc.constantFrom('FWD_CAL_ROLL', 'CAP', 'BACK_CAL', 'DEF') }),
);
const hourPeriods: fc.Arbitrary<HourPeriod> = fc.oneof(
  fc.record({ amount: fc.integer({ min: 1, max: 96 }), unit: fc.constant('hours'), counting: fc.constantFrom('HOURS', 'BACK_HOURS') }),
  fc.record({
    amount: fc.integer({ min: 1, max: 96 }),
    unit: fc.constant('courtHours'),
    counting: fc.constantFrom('COURT_HOURS', 'BACK_COURT_HOURS'),
  }),
);

describe('the second way of counting agrees', () => {
  test('for days, whatever the counting and this court’s closures', () => {
    fc.assert(
      fc.property(days, dayPeriods, offsets, (from, period, near) => {
        const closed = near.map((offset) => addDays(from, offset));
        expect(count(from, period, closedOn(closed))).toEqual({ kind: 'day', ...secondCount(from, period, new Set(closed)) });
      }),
      { numRuns: 400 },
    );
  });

  test('for hours, to the minute', () => {
    fc.assert(
      fc.property(moments, hourPeriods, offsets, (from, period, near) => {
        const closed = near.map((offset) => addDays(localDate(from.slice(0, 10)), offset));
        expect(count(from, period, closedOn(closed))).toEqual({ kind: 'moment', ...secondCount(from, period, new Set(closed)) });
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['2026-03-07T12:30', 24],
    ['2026-03-08T02:30', 1],
    ['2026-10-31T12:30', 24],
    ['2026-11-01T01:30', 1],
    ['2026-11-01T00:30', 2],
  ])('on a day that changes the clocks: %s and %i hours', (from, amount) => {
    for (const counting of ['HOURS', 'BACK_HOURS'] as const) {
      const period = { amount, unit: 'hours', counting } as const;
      expect(count(courtMoment(from), period, closedOn([]))).toEqual({ kind: 'moment', ...secondCount(from, period, new Set()) });
    }
  });
});

describe('a count of days', () => {
  test('that starts later never ends earlier', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 40 }), dayPeriods, (from, later, period) => {
        const [first, second] = [count(from, period, closedOn([])), count(addDays(from, later), period, closedOn([]))];
        expect([second.raw >= first.raw, second.deadline >= first.deadline, second.safe >= first.safe]).toEqual([true, true, true]);
      }),
    );
  });

  test('has a safe day on which the court sits, never after its deadline; a definition alone keeps to its bare day', () => {
    fc.assert(
      fc.property(days, dayPeriods, offsets, (from, period, near) => {
        const calendar = closedOn(near.map((offset) => addDays(from, offset)));
        const { raw, deadline, safe } = count(from, period, calendar);
        expect(isAfter(safe, deadline)).toBe(false);
        if (period.counting === 'DEF') expect([deadline, safe]).toEqual([raw, raw]);
        else expect([isCourtDay(safe, calendar), isCourtDay(deadline, calendar)]).toEqual([true, true]);
      }),
    );
  });

  test('forward and back again of court days comes home, and passes as many court days as were counted', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 300 }), offsets, (day, amount, near) => {
        const calendar = closedOn(near.map((offset) => addDays(day, offset)));
        const from = addCourtDays(day, 1, calendar);
        const reached = addCourtDays(from, amount, calendar);
        expect(addCourtDays(reached, -amount, calendar)).toBe(from);
        expect(courtDaysBetween(from, reached, calendar)).toBe(amount);
        expect(courtDaysBetween(reached, from, calendar)).toBe(-amount);
      }),
    );
  });
});

describe('a count of hours', () => {
  test('that starts later never ends earlier', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 100 }), hourPeriods, (from, later, period) => {
        const [first, second] = [count(from, period, closedOn([])), count(addHours(from, later), period, closedOn([]))];
        expect([isBeforeMoment(second.raw, first.raw), isBeforeMoment(second.safe, first.safe)]).toEqual([false, false]);
      }),
    );
  });

  test('has a safe moment never after its deadline; court hours end, and a count back is safe, on a court day', () => {
    fc.assert(
      fc.property(moments, hourPeriods, (from, period) => {
        const calendar = closedOn([]);
        const { deadline, safe } = count(from, period, calendar);
        expect(isBeforeMoment(deadline, safe)).toBe(false);
        if (period.counting === 'HOURS') expect(safe).toBe(deadline);
        else expect(isCourtDay(expiryDay(safe), calendar)).toBe(true);
      }),
    );
  });

  test('of plain hours comes home when counted back', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 500 }), (from, hours) => {
        expect(addHours(addHours(from, hours), -hours)).toBe(from);
      }),
    );
  });

  test('from a day without a time is the count from its first minute, and a count of days takes the day of a moment', () => {
    fc.assert(
      fc.property(moments, hourPeriods, dayPeriods, (moment, hours, period) => {
        const day = localDate(moment.slice(0, 10));
        expect(count(day, hours, closedOn([]))).toEqual(count(atTime(day, '00:00'), hours, closedOn([])));
        expect(count(moment, period, closedOn([]))).toEqual(count(day, period, closedOn([])));
      }),
    );
  });
});

function closedOn(closed: readonly LocalDate[]): CourtCalendar {
  return courtCalendar(closed.map((on) => ({ closedOn: on, reason: 'smoke', kind: 'office_closed', orderReference: null })));
}

function timeText(minute: number): string {
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
