/**
 * WIC 782: dismissal in the interests of justice, and the setting aside of findings, at any time after a petition is filed. A dismissal
 * under this section is NOT a sealing (782(e)). Text read 2026-07-17 (codes).
 * Status: verified; whether it opens WIC 786(a) for a 707(b) finding is open (O-20). Second reader: none yet.
 */
import { because, met, needsJudge, notMet, type Answer, type Reason } from '../answer.ts';
import { caseLaw, wic } from '../citation.ts';
import { setting, type CourtSettings } from '../court-settings.ts';

/** What an order under 782 must show. */
export interface Dismissal782 {
  /** This court filed the petition or received it from another county (WIC 750). */
  readonly courtHasTheCase: boolean;
  readonly reasonsStated: boolean;
  /** A later adult conviction of a serious or violent felony takes the great weight away. */
  readonly laterSeriousConviction: boolean;
}

/** Whether the order stands as drafted; the judge decides it in any case, and the weight of the reasons is said. */
export function dismissal782(order: Dismissal782): Answer {
  if (!order.courtHasTheCase) return notMet(because('The court that filed or received the petition decides.', wic('782')));
  if (!order.reasonsStated) return notMet(because('State the reasons, aloud and in the minutes when asked or unreported.', wic('782')));
  return needsJudge(weightOf(order.laterSeriousConviction));
}

function weightOf(laterSeriousConviction: boolean): Reason {
  return laterSeriousConviction
    ? because('After a serious or violent conviction as an adult the great weight does not apply.', wic('782(a)(2)'))
    : because('Rehabilitation, earlier victimization and childhood trauma have great weight.', wic('782(a)(2)'));
}

/** What a dismissal under 782 leaves as it was. */
export const AFTER_782: readonly Reason[] = [
  because('The record is not sealed by it. Offer WIC 781, 788, PC 236.14 or the finding.', wic('782(e)')),
  because('The record may be used in a new 602 case.', wic('782')),
  because('Restitution to a victim is still owed.', wic('782(f)')),
];

/** What decides whether a set-aside opens sealing under 786(a). */
export interface SetAside782 {
  readonly findingSetAside: boolean;
  /** The offense would be relabelled against a plea bargain. */
  readonly againstBargain: boolean;
}

/** Whether setting aside a 707(b) finding under 782 lifts the bar of 786(d) (O-20): both authorities go to the judge by default. */
export function liftsBarOf707b(facts: SetAside782, settings: CourtSettings): Answer {
  const bargain = because('An offense is not relabelled against a plea bargain to unlock sealing.', caseLaw('In re K.W. (2020)'));
  if (!facts.findingSetAside) return notMet(because('The finding on the 707(b) offense still stands.', wic('786(d)')));
  if (facts.againstBargain) return notMet(bargain);
  const text = because('A finding that was dismissed no longer bars sealing by the text.', wic('786(d)'));
  switch (setting(settings, 'finding707bSetAsideUnder782')) {
    case 'bar_falls':
      return met(text);
    case 'bar_stays':
      return notMet(bargain);
    case 'route_to_judge':
      return needsJudge(text, bargain);
  }
}
