import { addDays, earliest, isBefore, localDate, type LocalDate } from '@starling/shared/time/local-date';

/** Ten weeks are more than any screen shows. */
const LONGEST_IN_DAYS = 70;
/** The calendar ends with the year 9999; the last weeks of it are shown for every later day. */
const FARTHEST = localDate('9999-10-01');

/** Days of the calendar from the first to the last, both included. */
export interface CalendarSpan {
  readonly first: LocalDate;
  readonly last: LocalDate;
}

/** The days that are read when days are asked for, both included; of a longer span the first ten weeks. */
export function calendarSpan(from: string, to: string): CalendarSpan {
  const first = earliest(localDate(from), FARTHEST);
  const longest = addDays(first, LONGEST_IN_DAYS - 1);
  return { first, last: isBefore(longest, localDate(to)) ? longest : localDate(to) };
}
