/**
 * Rule 5.860: a prosecutor's request for a sealed file to meet the duty to disclose (WIC 786(g)(1)(K)).
 * Text of (c) read (2024 copy); the hearing's mechanics recalled. Status: verified for the two periods. Second reader: none yet.
 */
import { addCourtDays, nextCourtDay, type CourtCalendar } from '../../time/court-calendar.ts';
import { addDays, type LocalDate } from '../../time/local-date.ts';
import { rule } from '../citation.ts';
import type { LegalDay } from './pen-236-14.ts';

/** The court notifies the person and the attorney of record within two court days of filing. */
export function noticeDue(filedOn: LocalDate, calendar: CourtCalendar): LegalDay {
  return { due: addCourtDays(filedOn, 2, calendar), cite: rule('5.860(c)(1)(B)') };
}

/** A written response is due within ten days of the date of the notice; a closed last day moves to the next court day. */
export function responseDue(noticeOn: LocalDate, calendar: CourtCalendar): LegalDay {
  return { due: nextCourtDay(addDays(noticeOn, 10), calendar), cite: rule('5.860(c)(2)(A)') };
}
