import { addDays, addMonths, daysBetween, isoWeekday, type LocalDate } from '@starling/shared/time/local-date';
import type { View } from './calendar-address.ts';

/** The days that a view shows: Monday to Friday, in weeks. */
export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** One list of days a week; one day alone in the day's view. */
  readonly weeks: readonly (readonly LocalDate[])[];
}

/** Weeks of the load map. */
export const LOAD_WEEKS = 8;
const WEEKS: Readonly<Record<Exclude<View, 'day' | 'month'>, number>> = { week: 1, 'two-weeks': 2, load: LOAD_WEEKS };

/** The Monday of a day's week. */
export function mondayOf(day: LocalDate): LocalDate {
  return addDays(day, 1 - isoWeekday(day));
}

/** What a view shows around a day. A month shows whole weeks; its first and last may begin or end in another month. */
export function spanOf(view: View, day: LocalDate): Span {
  if (view === 'day') return { from: day, to: day, weeks: [[day]] };
  if (view === 'month') return weeksFrom(mondayOf(firstOfMonth(day)), weeksOfMonth(day));
  return weeksFrom(mondayOf(day), WEEKS[view]);
}

/** The day to show after so many steps of a view: court days, weeks, months. */
export function stepOf(view: View, day: LocalDate, steps: number): LocalDate {
  if (view === 'month') return addMonths(firstOfMonth(day), steps);
  if (view !== 'day') return addDays(day, 7 * WEEKS[view] * steps);
  const next = addDays(day, steps);
  const weekday = isoWeekday(next);
  if (weekday <= 5) return next;
  return addDays(next, steps > 0 ? 8 - weekday : 5 - weekday);
}

function weeksFrom(monday: LocalDate, count: number): Span {
  const weeks = Array.from({ length: count }, (_, week) => [0, 1, 2, 3, 4].map((day) => addDays(monday, week * 7 + day)));
  return { from: monday, to: addDays(monday, count * 7 - 3), weeks };
}

function firstOfMonth(day: LocalDate): LocalDate {
  return addDays(day, 1 - Number(day.slice(8)));
}

function weeksOfMonth(day: LocalDate): number {
  const first = firstOfMonth(day);
  const last = addDays(addMonths(first, 1), -1);
  return (daysBetween(mondayOf(first), mondayOf(last)) + 7) / 7;
}
