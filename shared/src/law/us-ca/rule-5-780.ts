/**
 * Rule 5.780: the contested jurisdiction hearing. Text of the 2024 copy read. Status: verified. Second reader: none yet.
 */
import { because, type Reason } from '../answer.ts';
import { rule, wic } from '../citation.ts';

/** Probation's report on the contested petition stays closed to the bench until jurisdiction is decided (5.780(c)). */
export function isReportOpenToBench(jurisdictionDecided: boolean): boolean {
  return jurisdictionDecided;
}

/** What must follow when the petition is not proved, each limited to orders of this petition (R12). */
export const IF_NOT_PROVED: readonly Reason[] = [
  because('The petition is dismissed.', rule('5.780')),
  because('Detention orders of this petition end.', rule('5.780')),
  because('Every restriction of this petition ends.', wic('702')),
];
