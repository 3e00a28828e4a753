/**
 * WIC 793 (with 790, 791): deferred entry of judgment. Completed, it dismisses the charges and seals the COURT's records only (D3).
 * Text read 2026-07-17 (codes); form JV-755. Status: verified. Second reader: none yet.
 */
import { addMonths, isAfter, isBefore, type LocalDate } from '../../time/local-date.ts';
import { because, met, notMet, type Answer } from '../answer.ts';
import { wic } from '../citation.ts';

/** The shortest and the longest time from referral to completion, in months. */
export const DEFERRED_MONTHS = { from: 12, until: 36 } as const;

/** How far a deferred entry of judgment has come. */
export interface DeferredEntry {
  readonly referredOn: LocalDate;
  readonly on: LocalDate;
  readonly completed: boolean;
}

/** Whether the court dismisses and seals its own records: completed, and between 12 and 36 months after the referral. */
export function deferredCompletion({ referredOn, on, completed }: DeferredEntry): Answer {
  if (!completed) return notMet(because('The program is not completed.', wic('793(c)')));
  if (isBefore(on, addMonths(referredOn, DEFERRED_MONTHS.from))) return notMet(because('Not before 12 months from the referral.', wic('791')));
  return isAfter(on, addMonths(referredOn, DEFERRED_MONTHS.until))
    ? notMet(because('More than 36 months have passed since the referral.', wic('791')))
    : met(because('The charges are dismissed, the arrest counts as never having happened, and the court’s own records are sealed.', wic('793(c)')));
}

/** True when an admission under 790 counts as a sustained petition: only once judgment is entered. */
export function isSustainedAfterDeferral(judgmentEntered: boolean): boolean {
  return judgmentEntered;
}

/** Who may look into what 793 sealed. */
export const ACCESS_793 = [
  because('The prosecutor and probation, for eligibility for a later deferral.', wic('793(c)')),
  because('The prosecutor through the court, for the duty to disclose.', wic('793(c)')),
] as const;
