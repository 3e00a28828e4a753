import type { LocalDate } from './local-date.ts';

/** A day as a whole number: days since 1970-01-01. Counting is arithmetic on these; only `LocalDate` leaves this folder. */
export type DayNumber = number;

const DAYS_IN_ERA = 146_097;
const YEARS_IN_ERA = 400;
/** From 1 March of the year 0, where the arithmetic begins, to 1970-01-01. */
const DAYS_TO_1970 = 719_468;
const LAST_YEAR = 9999;

/** The number of a calendar day, by the civil calendar alone: no zone, no clock. */
export function dayNumber(date: LocalDate): DayNumber {
  return dayNumberOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)));
}

/** The number of a day of a month, in the Gregorian calendar. `day` may run past the month's end: 32 January is 1 February. */
export function dayNumberOf(year: number, month: number, day: number): DayNumber {
  // A year that begins in March ends with its leap day, so every month's start is a fixed offset.
  const fromMarch = month > 2 ? year : year - 1;
  const era = Math.floor(fromMarch / YEARS_IN_ERA);
  const yearOfEra = fromMarch - era * YEARS_IN_ERA;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_IN_ERA + yearOfEra * 365 + leapDays + dayOfYear - DAYS_TO_1970;
}

/** The year, month and day of month of a day number. */
export function civilOf(number: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = number + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  const year = era * YEARS_IN_ERA + yearOfEra + (month > 2 ? 0 : 1);
  return { year, month, day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 };
}

/** The calendar day of a number. Throws a RangeError outside the years 0 to 9999, which no text of four digits can name. */
export function dateOfDay(number: DayNumber): LocalDate {
  const { year, month, day } = civilOf(number);
  if (year < 0 || year > LAST_YEAR) throw new RangeError(`The year ${year} cannot be written as a calendar day`);
  // The one place that makes the brand from parts: the arithmetic yields existing days only.
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` as LocalDate;
}

/** ISO weekday of a day number: Monday is 1, Sunday is 7. 1970-01-01 was a Thursday. */
export function weekdayOf(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return dayNumberOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - dayNumberOf(year, month, 1);
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
