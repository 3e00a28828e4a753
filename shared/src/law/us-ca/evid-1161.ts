/**
 * Evidence Code 1161: proof of a commercial sex act is no evidence against the trafficking victim who did it, and sexual history none
 * against a victim's word. Text read 2026-11-21 (codes); added by Proposition 35 (2012).
 * Status: verified. Two decisions asked for a link to the particular act; both are older than PC 647(b)(5). Second reader: none yet.
 */
import { because, met, notMet, type Answer, type Reason } from '../answer.ts';
import { caseLaw, evid } from '../citation.ts';

/** What the evidence is offered to show. */
export type OfferedFor = 'liability_for_the_act' | 'credibility' | 'something_else';

/** Whether evidence of a commercial sex act, or of sexual history, may be used for what it is offered for. */
export function mayUseSexualEvidence(offeredFor: OfferedFor, actResultedFromTrafficking: boolean): Answer {
  if (offeredFor === 'credibility') return notMet(because('Sexual history cannot be used against a victim’s word.', evid('1161(b)')));
  if (offeredFor === 'something_else') return met();
  return actResultedFromTrafficking
    ? notMet(because('A commercial sex act done as a result of trafficking is no proof of liability for that act.', evid('1161(a)')))
    : met(LINK_TO_THE_ACT);
}

/** Why being a victim in general was not enough in the reported decisions. */
export const LINK_TO_THE_ACT: Reason = because('The act itself must be linked to the trafficking.', caseLaw('In re M.D. (2014)'));
