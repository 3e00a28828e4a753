import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addCourtDays, courtCalendar, courtDayStatus, EVERY_COURT, nextCourtDay, previousCourtDay } from './court-calendar.ts';
import { judicialHoliday } from './holidays.ts';
import { addDays, daysBetween, isBefore, isoWeekday, localDate, type LocalDate } from './local-date.ts';

const PUBLISHED: readonly (readonly [year: number, days: string])[] = [
  [2022, '01-17 02-11 02-21 03-31 05-30 07-04 09-05 09-23 11-11 11-24 11-25 12-26'],
  [2023, '01-02 01-16 02-13 02-20 03-31 05-29 06-19 07-04 09-04 09-22 11-10 11-23 11-24 12-25'],
  [2024, '01-01 01-15 02-12 02-19 04-01 05-27 06-19 07-04 09-02 09-27 11-11 11-28 11-29 12-25'],
  [2025, '01-01 01-20 02-12 02-17 03-31 05-26 06-19 07-04 09-01 09-26 11-11 11-27 11-28 12-25'],
  [2026, '01-01 01-19 02-12 02-16 03-31 05-25 06-19 07-03 09-07 09-25 11-11 11-26 11-27 12-25'],
  [2027, '01-01 01-18 02-12 02-15 03-31 05-31 06-18 07-05 09-06 09-24 11-11 11-25 11-26 12-24 12-31'],
  [2028, '01-17 02-11 02-21 03-31 05-29 06-19 07-04 09-04 09-22 11-10 11-23 11-24 12-25'],
];

describe('judicial holidays', () => {
  test.each(PUBLISHED)('of %i are the days of the state list', (year, days) => {
    const found = daysOf(year).filter((date) => judicialHoliday(date) !== null);
    expect(found.map((date) => date.slice(5)).join(' ')).toBe(days);
  });

  test.each(['2026-02-17', '2026-04-24', '2026-09-09', '2026-10-12', '2026-11-08', '2026-04-03', '2026-11-03'])(
    'the court sits, or keeps an ordinary weekend, on %s',
    (day) => expect(judicialHoliday(localDate(day))).toBeNull(),
  );

  test('Columbus Day was one through 2021; Juneteenth is one from 2023', () => {
    expect(judicialHoliday(localDate('2021-10-11'))?.name).toBe('Columbus Day');
    expect(judicialHoliday(localDate('2022-10-10'))).toBeNull();
    expect(judicialHoliday(localDate('2022-06-20'))).toBeNull();
  });

  test('the day after Thanksgiving is named by CCP 135, the others by Gov. Code 6700', () => {
    expect(judicialHoliday(localDate('2026-11-27'))?.cite.text).toBe('CCP 135');
    expect(judicialHoliday(localDate('2026-11-26'))?.cite.text).toBe('Gov. Code 6700');
  });
});

describe('a court day', () => {
  test('is refused with the reason and the cite', () => {
    expect(courtDayStatus(localDate('2026-12-25'), EVERY_COURT)).toMatchObject({
      open: false,
      why: 'Friday, December 25, 2026 is a judicial holiday: Christmas Day.',
    });
    expect(courtDayStatus(localDate('2026-11-28'), EVERY_COURT)).toMatchObject({ open: false, cite: { text: 'CCP 135' } });
    const closures = courtCalendar([{ closedOn: localDate('2026-12-01'), reason: 'smoke', kind: 'office_closed', orderReference: null }]);
    expect(courtDayStatus(localDate('2026-12-01'), closures)).toMatchObject({
      open: false,
      why: 'The court is closed on Tuesday, December 1, 2026: smoke.',
    });
    expect(courtDayStatus(localDate('2026-12-01'), EVERY_COURT)).toEqual({ open: true });
  });

  test('a period that ends on a closed day runs through the next court day', () => {
    expect(nextCourtDay(localDate('2026-11-25'), EVERY_COURT)).toBe('2026-11-25');
    expect(nextCourtDay(localDate('2026-11-26'), EVERY_COURT)).toBe('2026-11-30');
    expect(previousCourtDay(localDate('2026-11-29'), EVERY_COURT)).toBe('2026-11-25');
  });

  test('two court days from the day before Thanksgiving pass the holiday, the Friday and the weekend', () => {
    expect(addCourtDays(localDate('2026-11-25'), 2, EVERY_COURT)).toBe('2026-12-01');
    expect(addCourtDays(localDate('2026-12-01'), -2, EVERY_COURT)).toBe('2026-11-25');
    expect(
      addCourtDays(
        localDate('2026-11-25'),
        2,
        courtCalendar([{ closedOn: localDate('2026-11-30'), reason: 'emergency', kind: 'office_closed', orderReference: null }]),
      ),
    ).toBe('2026-12-02');
  });

  test('counting court days always lands on one, and counts exactly the open days between', () => {
    const dates = fc.integer({ min: 0, max: 9_000 }).map((offset) => addDays(localDate('2022-01-03'), offset));
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 25 }), (date, count) => {
        const reached = addCourtDays(date, count, EVERY_COURT);
        expect(courtDayStatus(reached, EVERY_COURT).open).toBe(true);
        expect(isoWeekday(reached)).toBeLessThan(6);
        const between = Array.from({ length: daysBetween(date, reached) }, (_, place) => addDays(date, place + 1));
        expect(between.filter((day) => courtDayStatus(day, EVERY_COURT).open)).toHaveLength(count);
      }),
      { numRuns: 60 },
    );
  });
});

function daysOf(year: number): readonly LocalDate[] {
  const all: LocalDate[] = [];
  for (let day = localDate(`${year}-01-01`); isBefore(day, localDate(`${year + 1}-01-01`)); day = addDays(day, 1)) all.push(day);
  return all;
}
