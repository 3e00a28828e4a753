import { Temporal } from 'temporal-polyfill';

/** A court calendar day, 'YYYY-MM-DD', without a zone. Two of them compare correctly as text. */
export type LocalDate = string & { readonly __localDate: true };

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
  try {
    // A parse border: from here on the brand stands for "this day exists".
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as LocalDate;
  } catch {
    return null;
  }
}

/** Takes a calendar day that must exist. Throws a RangeError naming the text otherwise. */
export function localDate(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (date === null) throw new RangeError(`${text} is not a calendar day`);
  return date;
}

/** The day `days` calendar days later; negative counts back. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return day(plain(date).add({ days }));
}

/** The same day of a later month, or that month's last day when it is shorter (CCP 17(b)(4); the short month is policy). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return day(plain(date).add({ months }));
}

/** The same day of a later year; 29 February becomes 28 February in a common year. For a birthday use `birthday`. */
export function addYears(date: LocalDate, years: number): LocalDate {
  return day(plain(date).add({ years }));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return plain(from).until(plain(to), { largestUnit: 'day' }).days;
}

/** ISO weekday: Monday is 1, Sunday is 7. */
export function isoWeekday(date: LocalDate): number {
  return plain(date).dayOfWeek;
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
  const born = plain(bornOn);
  const reached = born.add({ years: age });
  return day(reached.day === born.day ? reached : reached.add({ days: 1 }));
}

/** Full years reached on `day`; negative when the day comes before the birth. */
export function ageOn(bornOn: LocalDate, on: LocalDate): number {
  const years = plain(on).year - plain(bornOn).year;
  return birthday(bornOn, years) <= on ? years : years - 1;
}

/** The day as the court says it: "Tuesday, December 1, 2026". */
export function sayDate(date: LocalDate): string {
  const { dayOfWeek, month, day: dayOfMonth, year } = plain(date);
  return `${WEEKDAYS[dayOfWeek - 1]}, ${MONTHS[month - 1]} ${dayOfMonth}, ${year}`;
}

/** The day within a sentence that names its year elsewhere: "Tuesday, December 1". */
export function sayWeekday(date: LocalDate): string {
  const { dayOfWeek, month, day: dayOfMonth } = plain(date);
  return `${WEEKDAYS[dayOfWeek - 1]}, ${MONTHS[month - 1]} ${dayOfMonth}`;
}

/** The day without its weekday, for a date far away: "December 1, 2026". */
export function sayDateShort(date: LocalDate): string {
  const { month, day: dayOfMonth, year } = plain(date);
  return `${MONTHS[month - 1]} ${dayOfMonth}, ${year}`;
}

function plain(date: LocalDate): Temporal.PlainDate {
  return Temporal.PlainDate.from(date);
}

function day(date: Temporal.PlainDate): LocalDate {
  return localDate(date.toString());
}
