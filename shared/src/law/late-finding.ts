import { because, type Reason } from './answer.ts';
import { isSustained, type CountState } from './charged-count.ts';
import { caseLaw, pen, rule, wic, type Citation } from './citation.ts';
import { setting, type CourtSettings } from './court-settings.ts';
import type { FindingBasis, FindingStage } from './us-ca/pen-236-23.ts';
import { basisCite } from './us-ca/pen-236-24.ts';

/** What the law makes of a finding at one stage of the petition (P1 to P3c). */
export interface StageRow {
  readonly stage: FindingStage;
  /** The short name of the research. */
  readonly code: 'P1' | 'P2' | 'P3a' | 'P3b' | 'P3c';
  /** How WIC 786 is reached: like (e) because nothing is sustained, directly by the finding, as the vehicle says, or not by this way. */
  readonly relief: 'like_786_e' | 'by_the_finding' | 'as_chosen' | 'none';
  /** The rule of the 33rd birthday: none, decided by the recital of the set-aside, or only where 786(a) is used. */
  readonly firearm: 'none' | 'set_aside_decides' | 'with_786_a';
  /** The bar of 786(d): never reached, lifted by dismissing the finding first, as the vehicle says, or the rules of 781. */
  readonly bar707b: 'not_reached' | 'dismiss_finding_first' | 'as_chosen' | 'rules_of_781';
  /** What has to be watched at this stage. */
  readonly watch: readonly Reason[];
  /** Ways besides the finding that are offered at this stage. */
  readonly otherWays: readonly Reason[];
}

const NOT_E_AFTER_WARDSHIP = because('After wardship the order is never labelled 786(e).', caseLaw('In re D.H. (2020)'));
const GREAT_WEIGHT = because(
  'Dismissal in the interests of justice; what the youth lived through has great weight. It is no sealing.',
  wic('782(a)(2)'),
);
const COMPLETION = because('Dismissal and sealing after satisfactory completion.', wic('786(a)'));
const VACATUR = because('A petition to vacate the adjudication of a nonviolent offense.', pen('236.14'));
const AT_18 = [because('A petition to seal.', wic('781')), because('Probation’s duty at 18.', wic('788'))] as const;

/** The stages, in their order. A later one loses nothing by the earlier ones having passed: the judge chooses the way (O-1). */
export const STAGES: Readonly<Record<FindingStage, StageRow>> = {
  before_jurisdiction: {
    stage: 'before_jurisdiction',
    code: 'P1',
    relief: 'like_786_e',
    firearm: 'none',
    bar707b: 'not_reached',
    watch: [because('The People may appeal a dismissal before jeopardy.', wic('800(b)(4)'))],
    otherWays: [],
  },
  at_jurisdiction: {
    stage: 'at_jurisdiction',
    code: 'P2',
    relief: 'like_786_e',
    firearm: 'none',
    bar707b: 'not_reached',
    watch: [because('Jeopardy attached: the petition is not filed again.', wic('800(b)(1)'))],
    otherWays: [],
  },
  after_admission: {
    stage: 'after_admission',
    code: 'P3a',
    relief: 'by_the_finding',
    firearm: 'set_aside_decides',
    bar707b: 'dismiss_finding_first',
    watch: [because('Notice comes before an earlier order is changed.', wic('776'))],
    otherWays: [GREAT_WEIGHT],
  },
  after_disposition: {
    stage: 'after_disposition',
    code: 'P3b',
    relief: 'as_chosen',
    firearm: 'set_aside_decides',
    bar707b: 'as_chosen',
    watch: [because('Notice comes before an earlier order is changed.', wic('776')), NOT_E_AFTER_WARDSHIP],
    otherWays: [GREAT_WEIGHT, COMPLETION, VACATUR],
  },
  jurisdiction_ended: {
    stage: 'jurisdiction_ended',
    code: 'P3c',
    relief: 'none',
    firearm: 'with_786_a',
    bar707b: 'rules_of_781',
    watch: [NOT_E_AFTER_WARDSHIP],
    otherWays: [VACATUR, GREAT_WEIGHT, ...AT_18],
  },
};

/** A count as the set-aside looks at it. */
export interface CountToSetAside {
  readonly number: number;
  readonly state: CountState;
}

/** One printed step of a late order. */
export interface PrintedStep {
  readonly step: 'set_aside' | 'dismiss' | 'seal';
  readonly words: string;
  readonly cites: readonly Citation[];
}

/**
 * The three steps as a late order prints them, always in this order, so that the bar of WIC 786(d) is never met: each sustained finding
 * is set aside, then the proceeding is dismissed, then the record is sealed. Nothing sustained leaves the first step out. No decision
 * says so; it follows from the text of 786(d), which exempts a dismissed finding.
 */
export function printedSteps(counts: readonly CountToSetAside[], basis: FindingBasis = 'trafficking_236_23'): readonly PrintedStep[] {
  const sustained = counts.filter(isSustained).map(({ number }) => number);
  const setAside: PrintedStep = {
    step: 'set_aside',
    cites: [wic('775'), wic('786(d)')],
    words: `The finding on ${sayCounts(sustained)} is set aside. No sustained petition remains in this matter.`,
  };
  return [
    ...(sustained.length > 0 ? [setAside] : []),
    { step: 'dismiss', words: 'The proceeding is dismissed.', cites: [basisCite(basis, '(f)'), rule('5.780')] },
    { step: 'seal', words: 'The records of this petition are sealed.', cites: [wic('786')] },
  ];
}

/** What the set-aside recital decides about the 33rd birthday (O-5), in one sentence for the judge; null where the stage leaves no question. */
export function firearmQuestion(stage: FindingStage, setAside: boolean, settings: CourtSettings): Reason | null {
  if (STAGES[stage].firearm !== 'set_aside_decides') return null;
  const falls = setAside && setting(settings, 'setAsideEndsFirearmClause');
  return because(
    falls
      ? 'The order recites that no sustained petition remains, so the 33rd birthday does not fix the day of destruction.'
      : 'A sustained petition remains in the record: a listed offense with wardship fixes the 33rd birthday.',
    wic('786(a)'),
  );
}

function sayCounts(numbers: readonly number[]): string {
  return numbers.length === 1 ? `count ${numbers[0]}` : `counts ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}
