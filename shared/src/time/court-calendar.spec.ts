import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addCourtDays,
  courtCalendar,
  courtDaysBetween,
  courtDayStatus,
  EVERY_COURT,
  isCourtDay,
  nextCourtDay,
  previousCourtDay,
  weekendsOnly,
} from './court-calendar.ts';
import type { ClosureKind, CourtClosure } from './court-closure.ts';
import { addDays, daysBetween, isoWeekday, localDate } from './local-date.ts';

const closed = (on: string, kind: ClosureKind = 'office_closed'): CourtClosure => ({
  closedOn: localDate(on),
  reason: 'smoke',
  kind,
  orderReference: null,
});

describe('a court day', () => {
  test('is refused on a holiday, with its name and cite', () => {
    expect(courtDayStatus(localDate('2026-12-25'), EVERY_COURT)).toEqual({
      open: false,
      why: 'Friday, December 25, 2026 is a judicial holiday: Christmas Day.',
      name: 'Christmas Day',
      cite: { code: 'Gov. Code', text: 'Gov. Code 6700' },
    });
  });

  test('is refused on a Saturday by CCP 135, on a Sunday by Gov. Code 6700(a)(1), and open on the Friday and the Monday', () => {
    expect(courtDayStatus(localDate('2026-12-05'), EVERY_COURT)).toEqual({
      open: false,
      why: 'The court does not sit on Saturday, December 5, 2026.',
      name: 'Saturday',
      cite: { code: 'CCP', text: 'CCP 135' },
    });
    expect(courtDayStatus(localDate('2026-12-06'), EVERY_COURT)).toEqual({
      open: false,
      why: 'The court does not sit on Sunday, December 6, 2026.',
      name: 'Sunday',
      cite: { code: 'Gov. Code', text: 'Gov. Code 6700(a)(1)' },
    });
    expect(courtDayStatus(localDate('2026-12-04'), EVERY_COURT)).toEqual({ open: true });
    expect(courtDayStatus(localDate('2026-12-07'), EVERY_COURT)).toEqual({ open: true });
  });

  test.each([
    ['governor', 'Gov. Code 6700'],
    ['office_closed', 'CCP 12b'],
    ['emergency_filing', 'Gov. Code 68115(a)(4)'],
    ['emergency_juvenile', 'Gov. Code 68115(a)(5)'],
  ] as const)('is refused on this court’s own closed day of kind %s, by %s', (kind, cite) => {
    expect(courtDayStatus(localDate('2026-12-01'), courtCalendar([closed('2026-12-01', kind)]))).toMatchObject({
      open: false,
      why: 'The court is closed on Tuesday, December 1, 2026: smoke.',
      name: 'smoke',
      cite: { text: cite },
    });
    expect(courtDayStatus(localDate('2026-12-01'), EVERY_COURT)).toEqual({ open: true });
  });

  test('a court that is open on a holiday keeps the holiday, and a closure on a holiday changes nothing', () => {
    const twice = courtCalendar([closed('2026-11-26'), closed('2026-11-28')]);
    expect(courtDayStatus(localDate('2026-11-26'), twice)).toMatchObject({ name: 'Thanksgiving Day' });
    expect(courtDayStatus(localDate('2026-11-28'), twice)).toMatchObject({ open: false, name: 'smoke', cite: { text: 'CCP 12b' } });
    expect(addCourtDays(localDate('2026-11-25'), 1, twice)).toBe('2026-11-30');
    expect(addCourtDays(localDate('2026-12-01'), -2, twice)).toBe('2026-11-25');
  });
});

describe('stepping over closed days', () => {
  test('a period that ends on a closed day runs through the next court day', () => {
    expect(nextCourtDay(localDate('2026-11-25'), EVERY_COURT)).toBe('2026-11-25');
    expect(nextCourtDay(localDate('2026-11-26'), EVERY_COURT)).toBe('2026-11-30');
    expect(previousCourtDay(localDate('2026-11-29'), EVERY_COURT)).toBe('2026-11-25');
    expect(previousCourtDay(localDate('2026-11-30'), EVERY_COURT)).toBe('2026-11-30');
    expect([isCourtDay(localDate('2026-11-29'), EVERY_COURT), isCourtDay(localDate('2026-11-30'), EVERY_COURT)]).toEqual([false, true]);
  });

  test('two court days from the day before Thanksgiving pass the holiday, the Friday and the weekend', () => {
    expect(addCourtDays(localDate('2026-11-25'), 2, EVERY_COURT)).toBe('2026-12-01');
    expect(addCourtDays(localDate('2026-12-01'), -2, EVERY_COURT)).toBe('2026-11-25');
    expect(addCourtDays(localDate('2026-11-25'), 2, courtCalendar([closed('2026-11-30')]))).toBe('2026-12-02');
  });

  test('no court day at all stays where it is, open or closed', () => {
    expect(addCourtDays(localDate('2026-11-28'), 0, EVERY_COURT)).toBe('2026-11-28');
    expect(addCourtDays(localDate('2026-11-28'), 1, EVERY_COURT)).toBe('2026-11-30');
    expect(addCourtDays(localDate('2026-11-28'), -1, EVERY_COURT)).toBe('2026-11-25');
  });

  test('closures in a row, in no order, and one named twice, are each passed once', () => {
    const calendar = courtCalendar([closed('2026-12-02'), closed('2026-12-01'), closed('2026-12-02', 'governor'), closed('2026-12-07')]);
    expect(calendar.closures.map(({ closedOn }) => closedOn)).toEqual(['2026-12-01', '2026-12-02', '2026-12-02', '2026-12-07']);
    expect(addCourtDays(localDate('2026-11-30'), 1, calendar)).toBe('2026-12-03');
    expect(addCourtDays(localDate('2026-11-30'), 3, calendar)).toBe('2026-12-08');
    expect(addCourtDays(localDate('2026-12-08'), -3, calendar)).toBe('2026-11-30');
    expect(nextCourtDay(localDate('2026-12-01'), calendar)).toBe('2026-12-03');
    expect(previousCourtDay(localDate('2026-12-02'), calendar)).toBe('2026-11-30');
    expect(courtDaysBetween(localDate('2026-11-30'), localDate('2026-12-08'), calendar)).toBe(3);
    expect(courtDaysBetween(localDate('2026-12-08'), localDate('2026-11-30'), calendar)).toBe(-3);
    expect(courtDaysBetween(localDate('2026-12-01'), localDate('2026-12-02'), calendar)).toBe(0);
  });

  test('counting court days always lands on one, and counts exactly the open days between', () => {
    const dates = fc.integer({ min: 0, max: 9_000 }).map((offset) => addDays(localDate('2022-01-03'), offset));
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 25 }), (date, amount) => {
        const reached = addCourtDays(date, amount, EVERY_COURT);
        expect(courtDayStatus(reached, EVERY_COURT).open).toBe(true);
        expect(isoWeekday(reached)).toBeLessThan(6);
        const between = Array.from({ length: daysBetween(date, reached) }, (_, place) => addDays(date, place + 1));
        expect(between.filter((day) => courtDayStatus(day, EVERY_COURT).open)).toHaveLength(amount);
      }),
      { numRuns: 60 },
    );
  });
});

describe('an emergency day and the clocks it reaches', () => {
  // Tue Dec 1: closed for filing; Wed Dec 2: closed for the custody clocks; Thu Dec 3: the office is shut.
  const calendar = courtCalendar([
    closed('2026-12-01', 'emergency_filing'),
    closed('2026-12-02', 'emergency_juvenile'),
    closed('2026-12-03'),
  ]);
  const nextDay = (reach: 'juvenile_custody' | 'filing' | 'all') => addCourtDays(localDate('2026-11-30'), 2, calendar.reaching(reach));

  test('all three are closed for the court as a whole', () =>
    expect(addCourtDays(localDate('2026-11-30'), 2, calendar)).toBe('2026-12-07'));

  test('each kind of clock leaves out its own', () => {
    expect([nextDay('juvenile_custody'), nextDay('filing'), nextDay('all')]).toEqual(['2026-12-04', '2026-12-04', '2026-12-02']);
    expect(isCourtDay(localDate('2026-12-01'), calendar.reaching('juvenile_custody'))).toBe(true);
    expect(isCourtDay(localDate('2026-12-02'), calendar.reaching('juvenile_custody'))).toBe(false);
    expect(isCourtDay(localDate('2026-12-01'), calendar.reaching('filing'))).toBe(false);
    expect(isCourtDay(localDate('2026-12-02'), calendar.reaching('filing'))).toBe(true);
  });

  test('each is built once', () => {
    expect(calendar.reaching('filing')).toBe(calendar.reaching('filing'));
    expect(calendar.reaching('filing')).not.toBe(calendar.reaching('all'));
  });
});

describe('the calendar of a historic case', () => {
  test('knows weekends alone', () => {
    expect(courtDayStatus(localDate('2026-12-25'), weekendsOnly())).toEqual({ open: true });
    expect(courtDayStatus(localDate('2026-12-26'), weekendsOnly())).toMatchObject({ name: 'Saturday' });
    expect(addCourtDays(localDate('2026-12-24'), 1, weekendsOnly())).toBe('2026-12-25');
    expect(weekendsOnly().reaching('all').knowsHolidays).toBe(false);
    expect(EVERY_COURT.reaching('all').knowsHolidays).toBe(true);
  });
});

test('a count far beyond the table finds its way', () => {
  // New Year's Day 2101 is a Saturday, kept on Friday, December 31, 2100.
  expect(addCourtDays(localDate('2100-12-30'), 1, EVERY_COURT)).toBe('2101-01-03');
  expect(addCourtDays(localDate('1901-07-05'), -1, EVERY_COURT)).toBe('1901-07-03');
});
