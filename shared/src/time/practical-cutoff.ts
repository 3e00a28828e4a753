import { isCourtDay, previousCourtDay, type CourtCalendar } from './court-calendar.ts';
import { atTime, dayOf, timeOf, type CourtMoment } from './court-moment.ts';
import { addDays } from './local-date.ts';

/** From when until when papers are accepted on a court day, 'HH:MM' each: the hours of the counter, or of e-filing. Each court sets its own. */
export interface ClerkHours {
  readonly opensAt: string;
  readonly closesAt: string;
}

/**
 * The last moment on or before an expiry at which the clerk accepts papers: the expiry itself while papers are accepted, else the close of
 * the last court day that opened before it. For the end of a day, pass `endOfDay`.
 */
export function practicalCutoff(expiry: CourtMoment, { opensAt, closesAt }: ClerkHours, calendar: CourtCalendar): CourtMoment {
  const day = dayOf(expiry);
  const hasOpened = timeOf(expiry) >= opensAt && isCourtDay(day, calendar);
  if (hasOpened && timeOf(expiry) <= closesAt) return expiry;
  const lastOpen = hasOpened ? day : previousCourtDay(addDays(day, -1), calendar);
  return atTime(lastOpen, closesAt, expiry);
}
