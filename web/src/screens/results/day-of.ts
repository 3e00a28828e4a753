import { shortDate, shortDay } from '../../parts/dates.ts';

/** A day in the margin of a list: without its year while it is of this one. */
export function dayOf(date: string, today: string): string {
  return date.slice(0, 4) === today.slice(0, 4) ? shortDay(date) : shortDate(date);
}
