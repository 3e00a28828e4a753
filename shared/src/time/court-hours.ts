import { addCourtDays, isCourtDay, nextCourtDay, previousCourtDay, type CourtCalendar } from './court-calendar.ts';
import { dayOf, minuteIntoDay, minuteOfDay, type CourtMoment } from './court-moment.ts';

const MINUTES_IN_HOUR = 60;
const MINUTES_IN_DAY = 1440;

/**
 * R8: hours run from midnight to midnight on court days only; a start on a closed day is a start at 00:00 of the next court day.
 * Hours used up exactly at midnight end with that court day, and not at the start of the next. The clocks change on Sundays, so never here.
 */
export function forwardCourtHours(from: CourtMoment, hours: number, calendar: CourtCalendar): CourtMoment {
  const startsOpen = isCourtDay(dayOf(from), calendar);
  const startDay = nextCourtDay(dayOf(from), calendar);
  const minutes = (startsOpen ? minuteOfDay(from) : 0) + hours * MINUTES_IN_HOUR;
  const wholeDays = Math.ceil(minutes / MINUTES_IN_DAY) - 1;
  return minuteIntoDay(addCourtDays(startDay, wholeDays, calendar), minutes - wholeDays * MINUTES_IN_DAY, from);
}

/** R8 backward: the latest moment that leaves so many court hours before a hearing; a closed day is a start at the end of the court day before. */
export function backCourtHours(from: CourtMoment, hours: number, calendar: CourtCalendar): CourtMoment {
  const startsOpen = isCourtDay(dayOf(from), calendar);
  const startDay = previousCourtDay(dayOf(from), calendar);
  const minutes = (startsOpen ? minuteOfDay(from) : MINUTES_IN_DAY) - hours * MINUTES_IN_HOUR;
  const wholeDays = Math.max(0, Math.ceil(-minutes / MINUTES_IN_DAY));
  return minuteIntoDay(addCourtDays(startDay, -wholeDays, calendar), minutes + wholeDays * MINUTES_IN_DAY, from);
}
