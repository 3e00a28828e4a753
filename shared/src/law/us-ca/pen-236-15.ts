/**
 * Penal Code 236.15: vacatur for a victim of partner or sexual violence; the twin of 236.14 with longer periods and no fixed day of
 * destruction. Text read 2026-11-21 (codes); last amended effective 2024-01-01. Status: verified. Second reader: none yet.
 */
import { addYears, latest, type LocalDate } from '../../time/local-date.ts';
import { because, needsJudge, notMet, type Answer } from '../answer.ts';
import { pen } from '../citation.ts';
import { mayPetition as mayPetition23614, VACATUR_AGENCIES, type LegalDay, type SinceThen } from './pen-236-14.ts';

/** An agency seals by the later of three years from the arrest and one year from the order; it destroys afterwards. */
export function sealBy(arrestedOn: LocalDate, orderOn: LocalDate): LegalDay {
  return { due: latest(addYears(arrestedOn, 3), addYears(orderOn, 1)), cite: pen('236.15(k)') };
}

/** Whether the petition may be filed: after the same events as 236.14, yet within a reasonable time, which the judge decides. */
export function mayPetition(since: SinceThen): Answer {
  return mayPetition23614(since).kind === 'notMet'
    ? notMet(because('The petition waits for the later of the same two days.', pen('236.15')))
    : needsJudge(because('Within a reasonable time: the judge decides.', pen('236.15')));
}

/** Who is ordered to seal: narrower than 236.14. */
export const AGENCIES_236_15: readonly string[] = VACATUR_AGENCIES.slice(0, 4);
