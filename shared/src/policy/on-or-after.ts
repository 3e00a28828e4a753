import { COURT_ZONE } from '../time/court-zone.ts';
import { localDate, type LocalDate } from '../time/local-date.ts';

const WALL = new Intl.DateTimeFormat('en-CA', { timeZone: COURT_ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });

/** Whether a day of a row is this day or later; false where the row has none. */
export function isOnOrAfter(day: unknown, today: LocalDate): boolean {
  return typeof day === 'string' && day >= today;
}

/** Whether an instant of a row is of this day or later by the court's wall, never by UTC: there an afternoon is the next day. False where the row has none. */
export function happenedOnOrAfter(instant: unknown, today: LocalDate): boolean {
  return typeof instant === 'string' && localDate(WALL.format(new Date(instant))) >= today;
}
