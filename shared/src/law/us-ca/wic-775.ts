/**
 * WIC 775: the juvenile court may change or set aside its own order over a person who is subject to its jurisdiction.
 * Text read 2026-11-21 (codes). Status: verified; whether it reaches a dismissed case is open. Second reader: none yet.
 */
import { because, met, needsJudge, notMet, type Answer } from '../answer.ts';
import { caseLaw, wic } from '../citation.ts';
import { noticeGiven, type NoticeFacts776 } from './wic-776.ts';

/** What decides whether an order may be changed. `relabels` means giving an offense another name against a plea bargain. */
export interface ChangeFacts extends NoticeFacts776 {
  readonly underJurisdiction: boolean;
  readonly relabels: boolean;
}

/** Whether the court may change an earlier order now (R14): never without notice, never to relabel an offense against a bargain. */
export function mayChangeOrder(facts: ChangeFacts): Answer {
  if (facts.relabels) return notMet(because('An offense is not relabelled against a plea bargain to unlock sealing.', caseLaw('In re K.W. (2020)')));
  const notice = noticeGiven(facts);
  if (notice.kind === 'notMet') return notice;
  return facts.underJurisdiction
    ? met(because('The court may change its order.', wic('775')))
    : needsJudge(because('The case has ended. Whether the court may still change its order is for the judge.', wic('775')));
}
