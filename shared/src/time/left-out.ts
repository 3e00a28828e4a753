import { courtDayStatus, type CourtCalendar } from './court-calendar.ts';
import type { CalendarCite } from './holidays.ts';
import { addDays, type LocalDate } from './local-date.ts';

/** One closed day, and why. */
interface ClosedDay {
  readonly on: LocalDate;
  readonly name: string;
  readonly cite: CalendarCite;
}

/** The weekdays after `from` and up to `to` on which the court is closed, each by name; weekends are not named. */
export function weekdaysLeftOut(from: LocalDate, to: LocalDate, calendar: CourtCalendar): readonly string[] {
  return closedDays(from, to, calendar)
    .filter(({ name }) => name !== 'Saturday' && name !== 'Sunday')
    .map(({ name }) => name);
}

function closedDays(from: LocalDate, to: LocalDate, calendar: CourtCalendar): readonly ClosedDay[] {
  const days: ClosedDay[] = [];
  for (let on = addDays(from, 1); on <= to; on = addDays(on, 1)) {
    const status = courtDayStatus(on, calendar);
    if (!status.open) days.push({ on, name: status.name, cite: status.cite });
  }
  return days;
}
