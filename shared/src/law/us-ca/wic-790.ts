/**
 * WIC 790(a): who may have entry of judgment deferred, as far as age and charge decide; the rest is the prosecutor's review and the judge's.
 * Text read 2026-11-21 (codes). Status: verified. Second reader: none yet.
 */
import { because, met, notMet, type Answer, type Reason } from '../answer.ts';
import { wic } from '../citation.ts';

/** The least age at the hearing. */
export const DEFERRAL_AGE = 14;

/** What the review of the file looks at first. */
export interface DeferralFacts {
  readonly ageAtHearing: number;
  readonly felony: boolean;
  readonly listed707b: boolean;
  readonly earlierFelonyWardship: boolean;
}

/** Whether nothing of age, charge and record stands against it. */
export function mayBeDeferred({ ageAtHearing, felony, listed707b, earlierFelonyWardship }: DeferralFacts): Answer {
  const bars: readonly Reason[] = [
    ...(ageAtHearing < DEFERRAL_AGE ? [because(`Under ${DEFERRAL_AGE} at the hearing.`, wic('790(a)(5)'))] : []),
    ...(felony ? [] : [because('No felony is alleged.', wic('790(a)'))]),
    ...(listed707b ? [because('The offense is one of WIC 707(b).', wic('790(a)'))] : []),
    ...(earlierFelonyWardship ? [because('There was a felony wardship before.', wic('790(a)'))] : []),
  ];
  return bars.length === 0 ? met(because('Age, charge and record allow it; the judge decides.', wic('790(a)'))) : notMet(...bars);
}
