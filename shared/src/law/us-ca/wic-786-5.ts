/**
 * WIC 786.5: sealing after diversion, or after the prosecutor declined: no petition was filed.
 * Text read 2026-11-21 (codes). Status: verified periods; moving a closed last day on is policy for agencies. Second reader: none yet.
 */
import { nextCourtDay, type CourtCalendar } from '../../time/court-calendar.ts';
import { addDays, type LocalDate } from '../../time/local-date.ts';
import { wic, type Citation } from '../citation.ts';

/** The raw last day, and the court day to which a closed one moves. */
export interface RolledDay {
  readonly raw: LocalDate;
  readonly due: LocalDate;
  readonly cite: Citation;
}

/** Law enforcement and the Department of Justice seal within 60 days of probation's notice. */
export function agenciesSealBy(notifiedOn: LocalDate, calendar: CourtCalendar): RolledDay {
  return rolled(addDays(notifiedOn, 60), calendar, wic('786.5(b)'));
}

/** Probation tells the youth within 30 days of the agencies' report. */
export function tellYouthBy(reportedOn: LocalDate, calendar: CourtCalendar): RolledDay {
  return rolled(addDays(reportedOn, 30), calendar, wic('786.5(b)'));
}

function rolled(raw: LocalDate, calendar: CourtCalendar, cite: Citation): RolledDay {
  return { raw, due: nextCourtDay(raw, calendar), cite };
}
