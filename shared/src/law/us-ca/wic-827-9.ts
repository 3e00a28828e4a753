/**
 * WIC 827.9: police records about a youth in Los Angeles County: who has a full copy, who a redacted one, and how others ask. Everywhere
 * else WIC 828 speaks (wic-828.ts). "Except as provided in 781 and 786": once sealed, nothing goes out.
 * Text read 2026-07-17 (codes). Status: verified. Second reader: none yet. Misuse is a misdemeanor.
 */
import { addDays, type LocalDate } from '../../time/local-date.ts';
import { because, met, notMet, type Answer } from '../answer.ts';
import { wic } from '../citation.ts';
import type { LegalDay } from './pen-236-14.ts';

/** Who asks for a police record. */
export type PoliceRecordReader =
  | 'law_enforcement' | 'prosecutor' | 'attorney_general' | 'corrections' | 'school_police' | 'child_protective_agency' | 'youth_attorney'
  | 'motor_vehicles' | 'youth' | 'parent' | 'parents_attorney' | 'other';

const FULL: readonly PoliceRecordReader[] = [
  'law_enforcement', 'prosecutor', 'attorney_general', 'corrections', 'school_police', 'child_protective_agency', 'youth_attorney', 'motor_vehicles',
];
const REDACTED: readonly PoliceRecordReader[] = ['youth', 'parent', 'parents_attorney'];

/** What a reader may have of an unsealed police record: the whole, a redacted copy, or only what a petition brings. */
export function copyFor(reader: PoliceRecordReader): 'full' | 'redacted' | 'by_petition' {
  if (FULL.includes(reader)) return 'full';
  return REDACTED.includes(reader) ? 'redacted' : 'by_petition';
}

/** Whether a police record may go out at all: never once the petition is sealed. */
export function mayGoOut(sealed: boolean): Answer {
  return sealed
    ? notMet(because('The record is sealed. Nothing goes out, except as 786 says.', wic('827.9')))
    : met(because('To those whom the section names.', wic('827.9')));
}

/** The agency tells the youth and the parents of a petition within 20 days. */
export function noticeOfPetitionBy(requestedOn: LocalDate): LegalDay {
  return { due: addDays(requestedOn, 20), cite: wic('827.9') };
}

/** An objection is due 15 days after personal service, 20 days after mailing. */
export function objectionBy(servedOn: LocalDate, served: 'in_person' | 'by_mail'): LegalDay {
  return { due: addDays(servedOn, served === 'in_person' ? 15 : 20), cite: wic('827.9') };
}

/** The court rules within 15 days of an objection. */
export function rulingBy(objectedOn: LocalDate): LegalDay {
  return { due: addDays(objectedOn, 15), cite: wic('827.9') };
}
