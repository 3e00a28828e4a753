import { because, met, notMet, type Answer, type Reason } from './answer.ts';
import { caseLaw, ccp, rule, wic, type Citation } from './citation.ts';

/** Who may have an order looked at again. */
export type Reviewer = 'youth' | 'youth_or_parent' | 'people' | 'court' | 'anyone';

/** One route of review after the finding or the seal. */
export interface ReviewRoute {
  readonly reviewer: Reviewer;
  readonly route: string;
  readonly limits: string;
  readonly cites: readonly Citation[];
  /** verified: the text was read. case: a decision. recalled: general knowledge. open: no authority. */
  readonly status: 'verified' | 'case' | 'recalled' | 'open';
}

/** The routes of review in the order of the research; the list of WIC 800 itself is in wic-800.ts. */
export const REVIEW_ROUTES: readonly ReviewRoute[] = [
  {
    reviewer: 'youth',
    route: 'Appeal from the judgment and later orders, such as a denied finding or a refused seal.',
    limits: 'Within the days of the court’s setting. It comes before other cases.',
    cites: [wic('800(a)'), rule('8.406')],
    status: 'verified',
  },
  {
    reviewer: 'youth_or_parent',
    route: 'Rehearing of a referee’s order.',
    limits: 'Asked for within 10 days of service; of right without a reporter. The People are not among those who may ask.',
    cites: [wic('252')],
    status: 'verified',
  },
  {
    reviewer: 'court',
    route: 'Rehearing of a referee’s order on the judge’s own motion.',
    limits: 'Within 20 judicial days of the hearing. The order works at once and is final when that time has passed.',
    cites: [wic('253'), wic('250')],
    status: 'verified',
  },
  {
    reviewer: 'people',
    route: 'Appeal from a dismissal before jeopardy.',
    limits: 'The price: they are bound by the result and cannot file the case again.',
    cites: [wic('800(b)(4)')],
    status: 'verified',
  },
  {
    reviewer: 'people',
    route:
      'Appeal from an order that suppresses evidence, changes a placement under 777 or 785, reduces the degree, or is unlawful at disposition.',
    limits: 'Only these orders.',
    cites: [wic('800(b)')],
    status: 'verified',
  },
  {
    reviewer: 'people',
    route: 'None, once jeopardy attached and the petition was not sustained.',
    limits: 'No appeal, and no second petition.',
    cites: [wic('800(b)(1)')],
    status: 'recalled',
  },
  {
    reviewer: 'people',
    route: 'A writ against a seal that a statute forbids.',
    limits: 'The sealing order itself cannot be appealed.',
    cites: [caseLaw('People v. Superior Court (Manuel G.) (2002)')],
    status: 'case',
  },
  {
    reviewer: 'people',
    route: 'None against an order that ends jurisdiction.',
    limits: 'Decided under an older section.',
    cites: [caseLaw('Arthur R. (1988)')],
    status: 'case',
  },
  {
    reviewer: 'people',
    route: 'A writ against a grant of probation.',
    limits: 'Within 60 days. It does not reach the finding.',
    cites: [wic('800(c)')],
    status: 'verified',
  },
  {
    reviewer: 'court',
    route: 'The court changes its own order, after notice.',
    limits: 'Over a person under its jurisdiction; after a dismissal doubtful.',
    cites: [wic('775'), wic('776'), wic('778')],
    status: 'open',
  },
  {
    reviewer: 'court',
    route: 'A clerical error is corrected to match the order that was made.',
    limits: 'At any time. A void order on motion, after notice.',
    cites: [ccp('473(d)')],
    status: 'verified',
  },
  {
    reviewer: 'anyone',
    route: 'Unsealing: there is none.',
    limits: 'Only a remand, or a void order, opens the record. Courts may not add to the list.',
    cites: [wic('800(g)'), caseLaw('S.V. v. Superior Court (2017)')],
    status: 'case',
  },
];

/** A mistake that can be found after an order was signed. */
export type Mistake =
  | 'wrong_number_or_birth_date'
  | 'holder_left_out'
  | 'destruction_date_missing_or_outside'
  | 'finding_on_violent_felony'
  | 'element_missing_on_the_record'
  | 'sealed_786a_despite_707b'
  | 'wrong_youth_sealed'
  | 'destroyed_early';

/** What kind of mistake it is, how it is cured, and who cures it. */
export interface Cure {
  readonly kind: 'clerical' | 'incomplete' | 'statutory_defect' | 'legal_error' | 'administrative' | 'irreversible';
  readonly words: string;
  /** The steps in their order. */
  readonly steps: readonly Reason[];
  /** Who has to act before anything changes. The engine alerts; it changes nothing by itself (R14). */
  readonly needs: 'corrected_order' | 'amended_order' | 'supplemental_finding' | 'higher_court' | 'clerk_at_once' | 'judge_told';
}

const STAYS_SEALED = because('The record stays sealed until a new order says otherwise.', wic('800(g)'));

/** The catalogue of mistakes with their cures. */
export const MISTAKES: Readonly<Record<Mistake, Cure>> = {
  wrong_number_or_birth_date: {
    kind: 'clerical',
    words: 'The order carries a wrong petition number or birth date.',
    needs: 'corrected_order',
    steps: [
      because('Enter the corrected order as of the day of the first one.', ccp('473(d)')),
      because('Send it to every holder.', wic('786(a)')),
      because('A holder that sealed the wrong record restores it on the corrected order.', wic('786(a)')),
    ],
  },
  holder_left_out: {
    kind: 'incomplete',
    words: 'A holder of records was not named.',
    needs: 'amended_order',
    steps: [
      because('Amend the order for that holder, and send it.', caseLaw('In re A.B. (2023)')),
      because('Another public agency needs the youth’s request and the finding; a police agency does not.', wic('786(f)(2)')),
    ],
  },
  destruction_date_missing_or_outside: {
    kind: 'statutory_defect',
    words: 'A destruction date is missing or outside its window.',
    needs: 'amended_order',
    steps: [
      because('Amend the order before anything is destroyed.', wic('786(a)')),
      because('Destruction waits until then.', rule('5.840(d)')),
    ],
  },
  finding_on_violent_felony: {
    kind: 'legal_error',
    words: 'The finding was made on a violent felony.',
    needs: 'higher_court',
    steps: [because('The People’s appeal before jeopardy, or a writ.', wic('800(b)(4)')), STAYS_SEALED],
  },
  element_missing_on_the_record: {
    kind: 'legal_error',
    words: 'The juvenile finding or an element is not on the record.',
    needs: 'supplemental_finding',
    steps: [
      because('The same judge supplements the finding, or the case is remanded for a new hearing.', caseLaw('In re D.C. (2021)')),
      STAYS_SEALED,
    ],
  },
  sealed_786a_despite_707b: {
    kind: 'legal_error',
    words: 'Sealed after completion although a 707(b) offense at 14 or older stands sustained.',
    needs: 'higher_court',
    steps: [because('A writ.', caseLaw('People v. Superior Court (Manuel G.) (2002)')), STAYS_SEALED],
  },
  wrong_youth_sealed: {
    kind: 'administrative',
    words: 'The record of another youth of the same name was sealed.',
    needs: 'clerk_at_once',
    steps: [
      because('Correct it at once: the order reaches only the petition it names.', wic('786(a)')),
      because('Log it.', wic('786(a)')),
      because('Tell the judge.', wic('786(a)')),
    ],
  },
  destroyed_early: {
    kind: 'irreversible',
    words: 'A record was destroyed before its day.',
    needs: 'judge_told',
    steps: [
      because('Report it to the judge.', wic('786(a)')),
      because('Check pending appeals and everything else that held the record.', wic('800(g)')),
    ],
  },
};

/** Whether an entry may be corrected as clerical: it recorded another order than the one made. An error of judgment is never clerical. */
export function isClerical(entryDiffersFromOrderMade: boolean): Answer {
  return entryDiffersFromOrderMade
    ? met(because('The entry is corrected to match the order that was made, at any time.', ccp('473(d)')))
    : notMet(because('The order was made as entered. Only review or a noticed order changes it.', wic('776')));
}
