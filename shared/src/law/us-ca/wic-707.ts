/**
 * WIC 707(a), 707.2: whether the prosecutor may ask to move a case to adult court, and what the court must weigh for a trafficked youth.
 * Text read 2026-11-21 (codes); SB 1391 (2018), AB 2361 (2022), SB 545 (2023, effective 2024-01-01). Status: verified. Second reader: none yet.
 */
import { localDate, isBefore, type LocalDate } from '../../time/local-date.ts';
import { because, met, needsJudge, notMet, type Answer } from '../answer.ts';
import { wic } from '../citation.ts';

/** From this age at the act any felony; the two years below it only in one case. */
export const TRANSFER_AGE = { anyFelony: 16, listedOnly: 14 } as const;

/** The court weighs trafficking and abuse of the youth since this day (SB 545). */
export const TRAFFICKING_FACTOR_FROM = localDate('2024-01-01');

/** What decides whether a motion is allowed at all, beside the age. */
export interface TransferFacts {
  /** An offense of WIC 707(b) is charged. */
  readonly listed707b: boolean;
  /** The person was not apprehended before juvenile jurisdiction ended. */
  readonly caughtAfterJurisdictionEnded: boolean;
}

/** Whether the motion is allowed by age at the act. Whether the youth is not amenable is for the judge, by clear and convincing evidence. */
export function mayTransferAt(age: number, { listed707b, caughtAfterJurisdictionEnded }: TransferFacts): Answer {
  if (age >= TRANSFER_AGE.anyFelony) return met(because(`At ${age}, any felony may be moved.`, wic('707(a)(1)')));
  if (age < TRANSFER_AGE.listedOnly) return notMet(because(`At ${Math.max(age, 0)}, no case may be moved.`, wic('707(a)')));
  return listed707b && caughtAfterJurisdictionEnded
    ? met(because('At 14 or 15, a 707(b) offense, and not apprehended before juvenile jurisdiction ended.', wic('707(a)(2)')))
    : notMet(because('At 14 or 15, only a 707(b) offense of a person not apprehended before juvenile jurisdiction ended.', wic('707(a)(2)')));
}

/** Whether the court must weigh trafficking or sexual abuse of the youth, by the day of the hearing. */
export function mustWeighTrafficking(hearingOn: LocalDate): Answer {
  return isBefore(hearingOn, TRAFFICKING_FACTOR_FROM)
    ? notMet(because('The factor came into the statute on January 1, 2024.', wic('707(a)(3)(A)(ii)')))
    : met(because('The court weighs trafficking and sexual abuse of the youth, also where the act was against the abuser.', wic('707(a)(3)(E)(iii)')));
}

/** A case whose alleged victim trafficked or abused the youth stays in juvenile court, unless clear and convincing evidence says that it was not so. */
export function staysBecauseOfVictim(allegedVictimAbusedYouth: boolean): Answer {
  return allegedVictimAbusedYouth
    ? needsJudge(because('The case stays here unless clear and convincing evidence shows that the alleged victim did not traffic or abuse the youth.', wic('707.2')))
    : notMet(because('Nothing says that the alleged victim trafficked or abused the youth.', wic('707.2')));
}
