/**
 * WIC 707.5(b)(2): after a transfer to criminal court, evidence there that the alleged victim trafficked or abused the youth brings the
 * case back to juvenile court. Before a transfer WIC 707.2 says the same (wic-707.ts). Text read 2026-11-21 (codes).
 * Status: verified. Second reader: none yet.
 */
import { because, met, notMet, type Answer } from '../answer.ts';
import { wic } from '../citation.ts';

/** Whether a transferred case comes back because of what was heard about the alleged victim. */
export function comesBack(heard: { readonly transferred: boolean; readonly allegedVictimAbusedYouth: boolean }): Answer {
  if (!heard.transferred) return notMet(because('The case was not transferred.', wic('707.5(b)(2)')));
  return heard.allegedVictimAbusedYouth
    ? met(because('The case comes back to juvenile court.', wic('707.5(b)(2)')))
    : notMet(because('Nothing was heard that the alleged victim trafficked or abused the youth.', wic('707.5(b)(2)')));
}
