/**
 * WIC 389: a former dependent asks to have the DEPENDENCY record sealed. Seen in a county policy only, not in the code.
 * Status: part. Second reader: none yet. Not to be confused with sealing the 602 petition: that order never reaches this record (R11).
 */
import { addYears, ageOn, isBefore, type LocalDate } from '../../time/local-date.ts';
import { because, met, notMet, type Answer } from '../answer.ts';
import { wic } from '../citation.ts';

/** Whose dependency case, and when it ended; null while it goes on. */
export interface EndedDependency {
  readonly bornOn: LocalDate;
  readonly endedOn: LocalDate | null;
  readonly on: LocalDate;
}

/** Whether the petition is open: from 18 on, or five years after the case ended. */
export function maySealDependency({ bornOn, endedOn, on }: EndedDependency): Answer {
  const fiveYearsPassed = endedOn !== null && !isBefore(on, addYears(endedOn, 5));
  return ageOn(bornOn, on) >= 18 || fiveYearsPassed
    ? met(because('Eighteen, or five years after the dependency case ended.', wic('389')))
    : notMet(because('The petition opens at 18, or five years after the dependency case ended.', wic('389')));
}
