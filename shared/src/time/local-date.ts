import { civilOf, dateOfDay, dayNumber, dayNumberOf, daysInMonth, weekdayOf } from './day-number.ts';

/** A court calendar day, 'YYYY-MM-DD', without a zone. Two of them compare correctly as text. */
export type LocalDate = string & { readonly __localDate: true };

const MONTHS_IN_YEAR = 12;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Reads a calendar day; null when the text has another shape or names a day that does not exist. */
export function parseLocalDate(text: string): LocalDate | null {
  if (!SHAPE.test(text)) return null;
  // A parse border: the brand stands for "this day exists", and only a day that exists comes back from its number as it went in.
  const day = dateOfDay(dayNumber(text as LocalDate));
  return day === text ? day : null;
}

/** Takes a calendar day that must exist. Throws a RangeError naming the text otherwise. */
export function localDate(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (date === null) throw new RangeError(`${text} is not a calendar day`);
  return date;
}

/** The day `days` calendar days later; negative counts back. Throws a RangeError beyond the years 0 to 9999. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDay(dayNumber(date) + days);
}

/** The same day of a later month, or that month's last day when it is shorter (CCP 17(b)(4); the short month is policy). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const from = civilOf(dayNumber(date));
  const reached = from.year * MONTHS_IN_YEAR + from.month - 1 + months;
  const year = Math.floor(reached / MONTHS_IN_YEAR);
  const month = reached - year * MONTHS_IN_YEAR + 1;
  return dateOfDay(dayNumberOf(year, month, Math.min(from.day, daysInMonth(year, month))));
}

/** The same day of a later year; 29 February becomes 28 February in a common year. For a birthday use `birthday`. */
export function addYears(date: LocalDate, years: number): LocalDate {
  return addMonths(date, years * MONTHS_IN_YEAR);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** ISO weekday: Monday is 1, Sunday is 7. */
export function isoWeekday(date: LocalDate): number {
  return weekdayOf(dayNumber(date));
}

/** True when `date` comes before `other`. */
export function isBefore(date: LocalDate, other: LocalDate): boolean {
  return date < other;
}

/** True when `date` comes after `other`. */
export function isAfter(date: LocalDate, other: LocalDate): boolean {
  return date > other;
}

/** The latest of the days given. */
export function latest(first: LocalDate, ...others: readonly LocalDate[]): LocalDate {
  return others.reduce((best, date) => (date > best ? date : best), first);
}

/** The earliest of the days given. */
export function earliest(first: LocalDate, ...others: readonly LocalDate[]): LocalDate {
  return others.reduce((best, date) => (date < best ? date : best), first);
}

/**
 * The day a person reaches an age, at its first minute (Fam. Code 6500).
 * Born on 29 February: 1 March in a common year, so that nothing happens early (policy, court setting aside).
 */
export function birthday(bornOn: LocalDate, age: number): LocalDate {
  const reached = addYears(bornOn, age);
  return reached.slice(8) === bornOn.slice(8) ? reached : addDays(reached, 1);
}

/** Full years reached on `day`; negative when the day comes before the birth. */
export function ageOn(bornOn: LocalDate, on: LocalDate): number {
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return birthday(bornOn, years) <= on ? years : years - 1;
}

/** The day as the court says it: "Tuesday, December 1, 2026". */
export function sayDate(date: LocalDate): string {
  return `${weekdayName(date)}, ${sayDateShort(date)}`;
}

/** The day within a sentence that names its year elsewhere: "Tuesday, December 1". */
export function sayWeekday(date: LocalDate): string {
  return `${weekdayName(date)}, ${monthAndDay(date)}`;
}

/** The day without its weekday, for a date far away: "December 1, 2026". */
export function sayDateShort(date: LocalDate): string {
  return `${monthAndDay(date)}, ${Number(date.slice(0, 4))}`;
}

function weekdayName(date: LocalDate): string {
  return `${WEEKDAYS[isoWeekday(date) - 1]}`;
}

function monthAndDay(date: LocalDate): string {
  return `${MONTHS[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(8))}`;
}
