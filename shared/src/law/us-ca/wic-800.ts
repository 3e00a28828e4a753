/**
 * WIC 800: who may appeal what; what the People risk by it (b)(4); and how the record stays while it is reviewed (e), (g).
 * Text read 2026-11-21 (codes). Status: verified; the youth's 60 days are recalled (rule 8.406, court setting), the writ after a sealing
 * that a statute forbids rests on a decision about another statute. Second reader: none yet.
 */
import { addDays, type LocalDate } from '../../time/local-date.ts';
import { because, met, needsJudge, notMet, type Answer } from '../answer.ts';
import { caseLaw, rule, wic, type Citation } from '../citation.ts';
import { setting, type CourtSettings } from '../court-settings.ts';
import type { LegalDay } from './pen-236-14.ts';

/** What one side wants reviewed. */
export type ReviewedOrder =
  | 'judgment' | 'finding_denied' | 'sealing_refused' | 'evidence_suppressed' | 'order_under_777_or_785' | 'degree_reduced'
  | 'dismissed_before_jeopardy' | 'unlawful_disposition' | 'not_sustained_after_jeopardy' | 'sealing_order' | 'grant_of_probation';

/** How an order is reviewed on one side's request. */
export interface ReviewRight {
  readonly order: ReviewedOrder;
  readonly route: 'appeal' | 'writ' | 'none';
  readonly words: string;
  readonly cite: Citation;
}

/** What the youth may appeal: the judgment and later orders; such appeals come before others. */
export const YOUTH_REVIEW: readonly ReviewRight[] = [
  right('judgment', 'appeal', 'The youth appeals from the judgment.', wic('800(a)')),
  right('finding_denied', 'appeal', 'The denial is reviewed with the judgment.', wic('800(a)')),
  right('sealing_refused', 'appeal', 'The youth appeals from a later order.', wic('800(a)')),
];

/** What the People may have reviewed, in the order of the section; everything else is closed to them. */
export const PEOPLE_REVIEW: readonly ReviewRight[] = [
  right('evidence_suppressed', 'appeal', 'From an order that suppresses evidence.', wic('800(b)(1)')),
  right('order_under_777_or_785', 'appeal', 'From an order under 777 or 785.', wic('800(b)(2)')),
  right('degree_reduced', 'appeal', 'From an order that reduces the degree or finds a lesser offense.', wic('800(b)(3)')),
  right('dismissed_before_jeopardy', 'appeal', 'From a dismissal before jeopardy. The price: they are bound by the result and cannot file the case again.', wic('800(b)(4)')),
  right('unlawful_disposition', 'appeal', 'From an unlawful order at disposition.', wic('800(b)(5)')),
  right('grant_of_probation', 'writ', 'By writ, within 60 days.', wic('800(c)')),
  right('not_sustained_after_jeopardy', 'none', 'Jeopardy attached: no review, and the case is not filed again.', wic('800(b)(1)')),
  right('sealing_order', 'writ', 'No appeal; a writ where a statute forbids the seal.', caseLaw('People v. Superior Court (Manuel G.) (2002)')),
];

/** Whether a side may have an order reviewed. A writ is for the higher court to grant: the answer is then "needs the judge". */
export function mayReview(side: 'youth' | 'people', order: ReviewedOrder): Answer {
  const found = (side === 'youth' ? YOUTH_REVIEW : PEOPLE_REVIEW).find((each) => each.order === order);
  if (found === undefined) return notMet(because('This order is not on the list of that side.', wic('800')));
  const reason = because(found.words, found.cite);
  switch (found.route) {
    case 'appeal':
      return met(reason);
    case 'writ':
      return needsJudge(reason);
    case 'none':
      return notMet(reason);
  }
}

/** The youth's last day to appeal, by the court's setting. */
export function appealBy(orderOn: LocalDate, settings: CourtSettings): LegalDay {
  return { due: addDays(orderOn, setting(settings, 'appealDays')), cite: rule('8.406') };
}

/** How the record is kept while an order is reviewed (R14): sealed, unless the court's setting leaves it to the judge. Never unsealed by itself. */
export function recordPendingReview(settings: CourtSettings): Answer {
  return setting(settings, 'recordPendingReview') === 'stays_sealed'
    ? met(because('The record stays sealed until a new order says otherwise.', wic('800(g)')))
    : needsJudge(because('The judge decides how the record is kept until the review ends.', wic('800(g)')));
}

function right(order: ReviewedOrder, route: ReviewRight['route'], words: string, cite: Citation): ReviewRight {
  return { order, route, words, cite };
}
