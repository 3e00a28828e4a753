import type { Answer } from '../law/answer.ts';
import { ccp, pen, wic } from '../law/citation.ts';
import type { UnmetNeed } from '../refusal.ts';
import type { FindingState, Gate } from '../vocabulary/finding.ts';
import { stepsOf } from './machine.ts';
import { mustHold } from './need.ts';

/** F0 to F10: 'none' stands for the row that does not exist yet. */
export type FindingStepState = FindingState | 'none';

/** What can be asked of a finding. */
export type FindingCommand =
  | 'assert'
  | 'renew'
  | 'set'
  | 'submit'
  | 'make'
  | 'deny'
  | 'withdraw'
  | 'becomeFinal'
  | 'review'
  | 'reverse'
  | 'uphold'
  | 'rehear'
  | 'correct';

/** What the steps of a finding look at. */
export interface FindingStepFacts {
  /** Whether the finding may be asked for on this petition at all: `mayAssert` of pen-236-23.ts. */
  readonly mayAssert: Answer;
  /** Whether a defense that was denied or withdrawn may be raised again: `mayRenew` of renewal.ts; absent where neither was. */
  readonly mayRenew?: Answer;
  /** False once the petition is dismissed, sealed or closed. */
  readonly petitionIsLive: boolean;
  /** A hearing was named for the question, today or later. */
  readonly hearingIsNamed: boolean;
  /** The matter has been called and is in hand, or was heard in a session that is still open. */
  readonly matterWasCalled: boolean;
  /** Counsel says the youth was advised before the defense is withdrawn. */
  readonly youthWasAdvised: boolean;
  /** How many live counts the answers reach. */
  readonly countsFound: number;
  /** Everything the findings themselves still lack; filled by finding-consequences. */
  readonly missing: readonly UnmetNeed[];
  /** The time for review has passed, or every review has ended. */
  readonly reviewTimeIsOver: boolean;
  /** What a review of the finding brought; absent before anybody asked for one. */
  readonly review?: FindingReviewFacts;
}

/** What the steps of a review look at (T27 to T29). */
export interface FindingReviewFacts {
  /** By which way it is asked: an appeal, a writ, a rehearing, or a motion to change the order. */
  readonly way: 'appeal' | 'writ' | 'rehearing' | 'motion' | null;
  /** The Court of Appeal sent the case back. */
  readonly isRemanded: boolean;
  /** Probation, the prosecutor and counsel for the youth were told before the court changes its own order. */
  readonly noticeIsGiven: boolean;
  /** The record says something else than the court decided: an error of recording, never of judgment. */
  readonly errorIsOfRecording: boolean;
  /** The corrected order goes to every holder that had the first one. */
  readonly everyHolderIsSentTheCorrection: boolean;
}

const mayBeAsserted = ({ mayAssert }: FindingStepFacts): readonly UnmetNeed[] =>
  mayAssert.kind === 'notMet'
    ? mayAssert.reasons.map(({ words, cite }) => ({ need: 'mayBeAsserted', message: words, cites: cite === null ? [] : [cite] }))
    : [];
const mayBeRenewed = ({ mayRenew }: FindingStepFacts): readonly UnmetNeed[] =>
  mayRenew?.kind === 'notMet'
    ? mayRenew.reasons.map(({ words, cite }) => ({ need: 'mayBeRenewed', message: words, cites: cite === null ? [] : [cite] }))
    : [];
const petitionIsLive = mustHold<FindingStepFacts>(
  { need: 'petitionIsLive', message: 'This petition has ended. A later finding goes by petition under PC 236.14.', cites: [pen('236.14')] },
  (facts) => facts.petitionIsLive,
);
const hearingIsNamed = mustHold<FindingStepFacts>(
  { need: 'hearingIsNamed', message: 'No hearing is named for the defense. Choose one.', cites: [pen('236.23(d)')] },
  (facts) => facts.hearingIsNamed,
);
const matterWasCalled = mustHold<FindingStepFacts>(
  { need: 'matterWasCalled', message: 'The matter has not been called. Call it first.', cites: [pen('236.23(b)')] },
  (facts) => facts.matterWasCalled,
);
const youthWasAdvised = mustHold<FindingStepFacts>(
  { need: 'youthWasAdvised', message: 'Record that the youth was advised before the defense is withdrawn.', cites: [pen('236.23(b)')] },
  (facts) => facts.youthWasAdvised,
);
const someCountIsFound = mustHold<FindingStepFacts>(
  {
    need: 'someCountIsFound',
    message: 'No count has all five answers yes. Answer the counts, or sign the denial.',
    cites: [pen('236.23(b)'), pen('236.23(f)')],
  },
  (facts) => facts.countsFound > 0,
);
const noCountIsFound = mustHold<FindingStepFacts>(
  {
    need: 'noCountIsFound',
    message: 'A count has all five answers yes. Dismissal is mandatory on such a finding; sign the finding.',
    cites: [pen('236.23(f)')],
  },
  (facts) => facts.countsFound === 0,
);
const reviewTimeIsOver = mustHold<FindingStepFacts>(
  { need: 'reviewTimeIsOver', message: 'The time for review has not passed.', cites: [wic('800(a)')] },
  (facts) => facts.reviewTimeIsOver,
);
const wayOfReviewIsNamed = mustHold<FindingStepFacts>(
  {
    need: 'wayOfReviewIsNamed',
    message: 'Say how the review is asked for: appeal, writ, rehearing, or a motion to change the order.',
    cites: [wic('800'), wic('775')],
  },
  ({ review }) => review !== undefined && review.way !== null,
);
const remandedOrNoticed = mustHold<FindingStepFacts>(
  {
    need: 'remandedOrNoticed',
    message: 'A finding is set aside on remand, or by the court after notice to probation, the prosecutor and counsel for the youth.',
    cites: [wic('800(g)'), wic('776')],
  },
  ({ review }) => review !== undefined && (review.isRemanded || review.noticeIsGiven),
);
const errorIsOfRecording = mustHold<FindingStepFacts>(
  {
    need: 'errorIsOfRecording',
    message: 'Only an error of recording is corrected this way, so that the record says what the court decided. Anything else is reviewed.',
    cites: [ccp('473(d)')],
  },
  ({ review }) => review?.errorIsOfRecording === true,
);
const everyHolderIsSentTheCorrection = mustHold<FindingStepFacts>(
  {
    need: 'everyHolderIsSentTheCorrection',
    message: 'The corrected order goes to every holder that had the first one. Queue it for all of them.',
    cites: [wic('786(a)')],
  },
  ({ review }) => review?.everyHolderIsSentTheCorrection === true,
);
const CORRECTION = [errorIsOfRecording, everyHolderIsSentTheCorrection];
const nothingIsMissing = (facts: FindingStepFacts): readonly UnmetNeed[] => facts.missing;

/** PC 236.23: from the defense as raised to the finding as it stands (T1, T4 to T8, T27 to T29). A reversed finding is heard again: it never dismisses by itself. A denied one stays denied: the defense raised again is a finding of its own. */
export const TRAFFICKING_FINDING = stepsOf<FindingStepState, FindingCommand, FindingStepFacts>()([
  ['none', 'assert', 'asserted', ['minors_counsel', 'courtroom_clerk', 'judge'], [mayBeAsserted, petitionIsLive], pen('236.23(a)')],
  ['none', 'renew', 'asserted', ['minors_counsel', 'courtroom_clerk', 'judge'], [mayBeAsserted, mayBeRenewed, petitionIsLive], wic('778')],
  ['asserted', 'set', 'set', ['judge', 'courtroom_clerk', 'calendar_clerk'], [hearingIsNamed], pen('236.23(d)')],
  ['asserted', 'withdraw', 'withdrawn', ['minors_counsel'], [youthWasAdvised], pen('236.23(b)')],
  ['set', 'withdraw', 'withdrawn', ['minors_counsel'], [youthWasAdvised], pen('236.23(b)')],
  ['set', 'submit', 'submitted', ['judge', 'courtroom_clerk'], [matterWasCalled], pen('236.23(b)')],
  ['submitted', 'make', 'made', ['judge'], [matterWasCalled, someCountIsFound, nothingIsMissing], pen('236.23(f)')],
  ['submitted', 'deny', 'denied', ['judge'], [matterWasCalled, noCountIsFound, nothingIsMissing], pen('236.23(b)')],
  [
    'withdrawn',
    'assert',
    'asserted',
    ['minors_counsel', 'courtroom_clerk', 'judge'],
    [mayBeAsserted, mayBeRenewed, petitionIsLive],
    pen('236.23(a)'),
  ],
  ['made', 'becomeFinal', 'final', ['system'], [reviewTimeIsOver], wic('800(a)')],
  ['made', 'review', 'under_review', ['judge', 'courtroom_clerk'], [wayOfReviewIsNamed], wic('800(b)')],
  ['final', 'review', 'under_review', ['judge', 'courtroom_clerk'], [wayOfReviewIsNamed], wic('775')],
  ['denied', 'review', 'under_review', ['judge', 'courtroom_clerk'], [wayOfReviewIsNamed], wic('800(a)')],
  ['corrected', 'review', 'under_review', ['judge', 'courtroom_clerk'], [wayOfReviewIsNamed], wic('800(b)')],
  ['under_review', 'reverse', 'reversed', ['judge'], [remandedOrNoticed], wic('800(g)')],
  ['under_review', 'uphold', 'final', ['judge'], [], wic('800(g)')],
  ['reversed', 'rehear', 'set', ['judge'], [hearingIsNamed], wic('800(g)')],
  ['made', 'correct', 'corrected', ['judge'], CORRECTION, ccp('473(d)')],
  ['final', 'correct', 'corrected', ['judge'], CORRECTION, ccp('473(d)')],
  ['corrected', 'becomeFinal', 'final', ['system'], [reviewTimeIsOver], wic('800(a)')],
]);

/** Where a count stands at the gate: 'ungated' until it was looked at. */
export type CountGateState = 'ungated' | Gate;

interface GateFacts {
  readonly gate: Gate;
}

const gateIs = (wanted: Gate) =>
  mustHold<GateFacts>(
    {
      need: `gateIs_${wanted}`,
      message: 'The count has another answer at the gate. Look at its offense and enhancements.',
      cites: [pen('236.23(a)'), pen('667.5(c)')],
    },
    (facts) => facts.gate === wanted,
  );
const LOOKING_AGAIN = ['ungated', 'eligible', 'undetermined', 'excluded'] as const;

/** T2 and T3: a count at the gate of PC 667.5(c), looked at when the defense is raised and again whenever the petition is amended. */
export const COUNT_GATE = stepsOf<CountGateState, Gate, GateFacts>()(
  LOOKING_AGAIN.flatMap((from) =>
    (['eligible', 'excluded', 'undetermined'] as const).map(
      (to) => [from, to, to, ['system', 'judge'], [gateIs(to)], pen(to === 'eligible' ? '236.23(a)' : '667.5(c)')] as const,
    ),
  ),
);
