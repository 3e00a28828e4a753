import { ccp, pen, rule, wic } from '../law/citation.ts';
import type { UnmetNeed } from '../refusal.ts';
import type { SealingOrderState } from '../vocabulary/holder.ts';
import type { PetitionState } from '../vocabulary/petition.ts';
import { stepsOf } from './machine.ts';
import { mustHold } from './need.ts';

/** What can be asked of a sealing order. */
export type SealingOrderCommand = 'sign' | 'distribute' | 'reportSome' | 'certify' | 'addHolder' | 'correct' | 'fallDue' | 'close';

/** What the steps of a sealing order look at. */
export interface SealingOrderFacts {
  readonly dismissalIsSignedInThisSession: boolean;
  /** Everything wrong with the holders: a date missing or outside its window, a required holder missing, counsel named. */
  readonly holderProblems: readonly UnmetNeed[];
  readonly holders: number;
  readonly holdersComplete: number;
  readonly holdersDestroyed: number;
  /** The new holder is one the order must name anyway, or the youth asked and the finding of WIC 786(f)(2) was made. */
  readonly newHolderIsAllowed: boolean;
  /** The order says something else than the court decided: an error of recording. Absent where nobody asks for a correction. */
  readonly errorIsOfRecording?: boolean;
  readonly destructionDateIsReached: boolean;
  /** An appeal, a civil action or an open request to look keeps the record. */
  readonly aHoldIsOpen: boolean;
}

const dismissedThisSession = mustHold<SealingOrderFacts>(
  {
    need: 'dismissedThisSession',
    message: 'The dismissal is signed in the same session as the sealing order. Sign it first.',
    cites: [wic('786(a)')],
  },
  (facts) => facts.dismissalIsSignedInThisSession,
);
const holdersAreComplete = (facts: SealingOrderFacts): readonly UnmetNeed[] => facts.holderProblems;
const someHolderReported = mustHold<SealingOrderFacts>(
  { need: 'someHolderReported', message: 'No holder has reported yet.', cites: [wic('786(a)')] },
  (facts) => facts.holdersComplete > 0,
);
const notEveryHolderReported = mustHold<SealingOrderFacts>(
  { need: 'notEveryHolderReported', message: 'Every holder has reported. The order is complied with.', cites: [wic('786(a)')] },
  (facts) => facts.holdersComplete < facts.holders,
);
const everyHolderReported = mustHold<SealingOrderFacts>(
  {
    need: 'everyHolderReported',
    message: 'A holder has not reported yet. Record its receipt, or that it has no record.',
    cites: [wic('786(a)')],
  },
  (facts) => facts.holders > 0 && facts.holdersComplete === facts.holders,
);
const newHolderIsAllowed = mustHold<SealingOrderFacts>(
  {
    need: 'newHolderIsAllowed',
    message: 'A further agency is named when the youth asks and the court finds that it helps reentry. Record the finding.',
    cites: [wic('786(f)(2)')],
  },
  (facts) => facts.newHolderIsAllowed,
);
const errorIsOfRecording = mustHold<SealingOrderFacts>(
  {
    need: 'errorIsOfRecording',
    message: 'Say what the order should read. Only an error of recording is corrected so; anything else is changed on notice or on review.',
    cites: [ccp('473(d)'), wic('776')],
  },
  (facts) => facts.errorIsOfRecording === true,
);
const destructionDateIsReached = mustHold<SealingOrderFacts>(
  { need: 'destructionDateIsReached', message: 'Too early. The destruction date has not come.', cites: [wic('786(a)'), rule('5.840(d)')] },
  (facts) => facts.destructionDateIsReached,
);
const noHoldIsOpen = mustHold<SealingOrderFacts>(
  {
    need: 'noHoldIsOpen',
    message: 'A hold keeps this record. It is destroyed after the hold ends.',
    cites: [wic('800(g)'), wic('786(g)(1)(K)')],
  },
  (facts) => !facts.aHoldIsOpen,
);
const everyRecordIsDestroyed = mustHold<SealingOrderFacts>(
  { need: 'everyRecordIsDestroyed', message: 'A holder has not reported destruction yet.', cites: [wic('786(a)')] },
  (facts) => facts.holders > 0 && facts.holdersDestroyed === facts.holders,
);

const OUT = ['signed', 'distributed', 'partly_complied', 'complied'] as const;
const WAITING = ['distributed', 'partly_complied'] as const;

/** WIC 786: from the drafted order to the last destroyed record (T11, T12, T18 to T21, T29). A correction changes no state: what was reported stands. The holders' own steps are in holder-task.ts. */
export const SEALING_ORDER = stepsOf<SealingOrderState, SealingOrderCommand, SealingOrderFacts>()([
  ['drafted', 'sign', 'signed', ['judge'], [dismissedThisSession, holdersAreComplete], wic('786(a)')],
  ['signed', 'distribute', 'distributed', ['sealing_clerk'], [], wic('786(a)')],
  ['amended', 'distribute', 'distributed', ['sealing_clerk'], [], wic('786(a)')],
  [
    'distributed',
    'reportSome',
    'partly_complied',
    ['system', 'sealing_clerk'],
    [someHolderReported, notEveryHolderReported],
    wic('786(a)'),
  ],
  ...WAITING.map((from) => [from, 'certify', 'complied', ['system', 'sealing_clerk'], [everyHolderReported], wic('786(a)')] as const),
  ...OUT.map((from) => [from, 'addHolder', 'amended', ['judge'], [newHolderIsAllowed], wic('786(f)(2)')] as const),
  ...[...OUT, 'amended' as const, 'destruction_due' as const].map(
    (from) => [from, 'correct', from, ['judge'], [errorIsOfRecording], ccp('473(d)')] as const,
  ),
  ['complied', 'fallDue', 'destruction_due', ['system'], [destructionDateIsReached, noHoldIsOpen], wic('786(a)')],
  ['destruction_due', 'close', 'closed', ['sealing_clerk'], [everyRecordIsDestroyed, noHoldIsOpen], wic('786(a)')],
]);

/** What becomes of the petition's own record in the court. */
export type PetitionRecordCommand = 'seal' | 'destroy';

/** What those steps look at. */
export interface PetitionRecordFacts {
  readonly sealingOrderIsSigned: boolean;
  readonly everyHolderIsDestroyed: boolean;
  readonly destructionDateIsReached: boolean;
  readonly aHoldIsOpen: boolean;
}

const sealingOrderIsSigned = mustHold<PetitionRecordFacts>(
  { need: 'sealingOrderIsSigned', message: 'The sealing order is not signed.', cites: [wic('786(a)')] },
  (facts) => facts.sealingOrderIsSigned,
);
const destructionIsLawful = mustHold<PetitionRecordFacts>(
  { need: 'destructionIsLawful', message: 'Too early, or a hold keeps this record.', cites: [wic('786(a)'), wic('800(g)')] },
  (facts) => facts.everyHolderIsDestroyed && facts.destructionDateIsReached && !facts.aHoldIsOpen,
);

/**
 * T13 and T21: the petition's record in the court, after a finding, after completion (786(a)), and after a dismissal before jurisdiction or
 * a petition not sustained (786(e)). There is no step out of sealed but destruction: nothing unseals by itself (R14).
 */
export const PETITION_RECORD = stepsOf<PetitionState, PetitionRecordCommand, PetitionRecordFacts>()([
  ['dismissed_trafficking', 'seal', 'sealed', ['judge'], [sealingOrderIsSigned], pen('236.23(f)')],
  ['dismissed_786a', 'seal', 'sealed', ['judge'], [sealingOrderIsSigned], wic('786(a)')],
  ['dismissed_before', 'seal', 'sealed', ['judge'], [sealingOrderIsSigned], wic('786(e)')],
  ['not_sustained', 'seal', 'sealed', ['judge'], [sealingOrderIsSigned], wic('786(e)')],
  ['sealed', 'destroy', 'destroyed', ['system', 'sealing_clerk'], [destructionIsLawful], wic('786(a)')],
]);
