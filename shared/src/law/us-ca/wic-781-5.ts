/**
 * WIC 781.5: sealing and destruction for factual innocence; stronger than WIC 786, but it asks that no reasonable cause existed.
 * Text read 2026-07-17 (codes). Status: verified. Second reader: none yet.
 */
import { addDays, addYears, latest, type LocalDate } from '../../time/local-date.ts';
import { wic, type Citation } from '../citation.ts';
import type { LegalDay } from './pen-236-14.ts';

/** The three ways, by what became of the arrest. */
export interface InnocencePath {
  readonly when: 'no_petition' | 'not_sustained' | 'at_trial';
  readonly words: string;
  readonly cite: Citation;
}

/** The ways in the order of the section. */
export const INNOCENCE_PATHS: readonly InnocencePath[] = [
  { when: 'no_petition', words: 'A written request to the police agency and probation; the prosecutor must agree.', cite: wic('781.5(a)') },
  { when: 'not_sustained', words: 'A request to the court at any time after the dismissal.', cite: wic('781.5(d)') },
  { when: 'at_trial', words: 'The judge who heard the case, on motion.', cite: wic('781.5(e)') },
];

/**
 * The day on which an unanswered request counts as denied: 60 days after the limitation period ends, or after receipt when that period
 * had ended already. A denial opens the way to the court.
 */
export function deemedDeniedOn(receivedOn: LocalDate, limitationEndsOn: LocalDate): LegalDay {
  return { due: addDays(latest(receivedOn, limitationEndsOn), 60), cite: wic('781.5(b)') };
}

/** The prosecutor is served at least ten days before the hearing. */
export function serveProsecutorBy(hearingOn: LocalDate): LegalDay {
  return { due: addDays(hearingOn, -10), cite: wic('781.5(d)') };
}

/** The record is sealed for three years from the arrest, then destroyed; agencies call back the copies they gave. */
export function destroyedFrom(arrestedOn: LocalDate): LegalDay {
  return { due: addYears(arrestedOn, 3), cite: wic('781.5') };
}
