import { addDays, daysBetween, earliest, isAfter, isBefore, isoWeekday, latest, type LocalDate } from '../../time/local-date.ts';
import type { TemplateFrequency } from '../../vocabulary/session.ts';

/** How a sitting comes back. Weeks begin on Monday; the first one is the week of `startsOn`, the first month its month. */
export interface Recurrence {
  readonly frequency: TemplateFrequency;
  /** Every so many weeks or months: 1 or more. */
  readonly every: number;
  /** ISO weekdays, Monday 1; at least one. */
  readonly weekdays: readonly number[];
  /** Monthly: the first (1) to the fifth (5) such weekday of the month, or the last (-1). Weekly: null. A month without a fifth has none. */
  readonly nth: number | null;
  /** No day before this one. */
  readonly startsOn: LocalDate;
  /** No day after this one; null: no end. */
  readonly untilOn: LocalDate | null;
}

const WEEK = 7;
const MONTHS_IN_YEAR = 12;
const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth'] as const;

/** The days of a recurrence from one day to another, both included, in their order. It knows no holidays: a caller leaves them out and says why. */
export function occurrencesOf(recurrence: Recurrence, from: LocalDate, until: LocalDate): readonly LocalDate[] {
  const first = latest(from, recurrence.startsOn);
  const last = recurrence.untilOn === null ? until : earliest(until, recurrence.untilOn);
  const days = Math.max(0, daysBetween(first, last) + 1);
  return Array.from({ length: days }, (_, place) => addDays(first, place)).filter((day) => recursOn(recurrence, day));
}

/** Whether a recurrence holds on a day. */
export function recursOn(recurrence: Recurrence, day: LocalDate): boolean {
  const { startsOn, untilOn, weekdays, frequency } = recurrence;
  if (isBefore(day, startsOn) || (untilOn !== null && isAfter(day, untilOn)) || !weekdays.includes(isoWeekday(day))) return false;
  return frequency === 'weekly' ? isItsWeek(recurrence, day) : isItsMonth(recurrence, day) && isItsPlaceInTheMonth(recurrence, day);
}

/** A recurrence as a clerk says it: "every Tuesday", "every 2nd week on Monday and Thursday", "the last Friday of the month". */
export function sayRecurrence({ frequency, every, weekdays, nth }: Omit<Recurrence, 'startsOn' | 'untilOn'>): string {
  const days = joined(weekdays.map((day) => NAMES[day - 1] ?? ''));
  if (frequency === 'weekly') return every === 1 ? `every ${days}` : `every ${sayNumber(every)} week on ${days}`;
  const place = nth === -1 ? 'last' : (ORDINALS[nth ?? 0] ?? '');
  return `the ${place} ${days} of ${every === 1 ? 'the month' : `every ${sayNumber(every)} month`}`;
}

function isItsWeek({ startsOn, every }: Recurrence, day: LocalDate): boolean {
  const firstMonday = addDays(startsOn, 1 - isoWeekday(startsOn));
  return Math.floor(daysBetween(firstMonday, day) / WEEK) % every === 0;
}

function isItsMonth({ startsOn, every }: Recurrence, day: LocalDate): boolean {
  return (monthNumber(day) - monthNumber(startsOn)) % every === 0;
}

function isItsPlaceInTheMonth({ nth }: Recurrence, day: LocalDate): boolean {
  return nth === -1 ? monthNumber(addDays(day, WEEK)) !== monthNumber(day) : Math.ceil(Number(day.slice(8)) / WEEK) === nth;
}

function monthNumber(day: LocalDate): number {
  return Number(day.slice(0, 4)) * MONTHS_IN_YEAR + Number(day.slice(5, 7)) - 1;
}

function joined(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

function sayNumber(every: number): string {
  const teens = every % 100 > 10 && every % 100 < 14;
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][every % 10] ?? 'th');
  return `${String(every)}${ending}`;
}
