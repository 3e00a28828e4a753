/**
 * WIC 831: no juvenile information goes to a federal officer or agency without an order of the juvenile court on petition (R13).
 * Text read 2026-11-21 (codes). It cites letter (P) of 827(a)(1); the letter for such petitions is now (Q). Status: verified. Second reader: none yet.
 */
import { because, met, notMet, type Answer } from '../answer.ts';
import { wic } from '../citation.ts';

/** Whether information may go to a federal officer; an administrative form or warrant is no order. */
export function mayGoToFederalOfficer(juvenileCourtOrder: boolean): Answer {
  return juvenileCourtOrder
    ? met(because('The juvenile court ordered it on petition.', wic('831')))
    : notMet(because('Nothing goes to a federal officer without an order of the juvenile court. Petition with form JV-570.', wic('831')));
}
