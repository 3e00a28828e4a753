/**
 * Penal Code 236.14: vacatur of an arrest or adjudication for a nonviolent offense committed as a direct result of trafficking.
 * Text read 2026-11-21 (codes); last amended effective 2024-01-01. Status: verified. Second reader: none yet.
 */
import { addDays, addYears, latest, type LocalDate } from '../../time/local-date.ts';
import { because, met, notMet, type Answer } from '../answer.ts';
import type { ChargedCount } from '../charged-count.ts';
import { pen, type Citation } from '../citation.ts';
import { isViolentFelony } from './pen-667-5-c.ts';

/** A last day with its authority. */
export interface LegalDay {
  readonly due: LocalDate;
  readonly cite: Citation;
}

/** What the judge finds, and by which measure; (j) eases it for a youth. */
export const VACATUR_STANDARD = [
  because('Clear and convincing evidence that the offense was a direct result of being a victim.', pen('236.14')),
  because('For a youth, showing the direct result raises a presumption that the rest is met; it can be rebutted.', pen('236.14(j)')),
] as const;

/** The forms of the petition and the order. */
export const VACATUR_FORMS = ['JV-748', 'JV-749'] as const;

/** Whether vacatur can be asked for: an offense that is not a violent felony (236.14(t)(1)). It never expires. */
export function vacaturAvailable(counts: readonly ChargedCount[]): Answer {
  const violent = counts.filter((count) => isViolentFelony(count));
  return violent.length === 0
    ? met(because('The offense is nonviolent.', pen('236.14(t)(1)')))
    : notMet(because('Vacatur is for nonviolent offenses. See WIC 782, or 781 from 18.', pen('236.14(t)(1)')));
}

/** The last day on which the prosecuting agency may answer: 45 days from receipt. */
export function answerDue(receivedOn: LocalDate): LegalDay {
  return { due: addDays(receivedOn, 45), cite: pen('236.14(c)') };
}

/** An agency seals by the later of one year from the arrest and 90 days from the order. */
export function sealBy(arrestedOn: LocalDate, orderOn: LocalDate): LegalDay {
  return { due: latest(addYears(arrestedOn, 1), addDays(orderOn, 90)), cite: pen('236.14(k)(2)') };
}

/** An agency destroys within one year of the order. */
export function destroyBy(orderOn: LocalDate): LegalDay {
  return { due: addYears(orderOn, 1), cite: pen('236.14(k)(2)') };
}
