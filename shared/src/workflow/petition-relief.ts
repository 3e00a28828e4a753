import type { Answer } from '../law/answer.ts';
import { wic } from '../law/citation.ts';
import type { UnmetNeed } from '../refusal.ts';
import type { PetitionState } from '../vocabulary/petition.ts';
import { stepsOf } from './machine.ts';
import { mustHold } from './need.ts';

/** What becomes of a petition when supervision ends. */
export type CompletionCommand = 'dismiss' | 'close';

/** What those steps look at. */
export interface CompletionStepFacts {
  /** Satisfactory completion: `isSatisfactory` of wic-786.ts (G-SAT). Unpaid restitution never counts against it. */
  readonly completion: Answer;
  /** A 707(b) offense at 14 or older stands sustained: `isBarredBy707b` of wic-786.ts (G-707B). */
  readonly barredBy707b: boolean;
}

const isSatisfactory = ({ completion }: CompletionStepFacts): readonly UnmetNeed[] =>
  completion.kind === 'met'
    ? []
    : completion.reasons.map(({ words, cite }) => ({ need: 'isSatisfactory', message: words, cites: cite === null ? [] : [cite] }));
const notBarredBy707b = mustHold<CompletionStepFacts>(
  {
    need: 'notBarredBy707b',
    message: 'A 707(b) offense committed at 14 or older stands sustained. This section does not dismiss or seal it.',
    cites: [wic('786(d)')],
  },
  (facts) => !facts.barredBy707b,
);
const sectionDoesNotReachIt = mustHold<CompletionStepFacts>(
  {
    need: 'sectionDoesNotReachIt',
    message:
      'Satisfactorily completed: the court dismisses and seals. Nobody chooses otherwise, and supervision is not prolonged to delay it.',
    cites: [wic('786(a)'), wic('786(c)(1)')],
  },
  (facts) => facts.completion.kind === 'notMet' || facts.barredBy707b,
);

/**
 * WIC 786(a): the end of supervision (T31). Completed satisfactorily the petition is dismissed and sealed; otherwise it closes and stays
 * unsealed. There is no step that prolongs supervision in order to put the seal off.
 */
export const PETITION_COMPLETION = stepsOf<PetitionState, CompletionCommand, CompletionStepFacts>()([
  ['disposed', 'dismiss', 'dismissed_786a', ['judge'], [isSatisfactory, notBarredBy707b], wic('786(a)')],
  ['disposed', 'close', 'closed', ['judge'], [sectionDoesNotReachIt], wic('786(c)(1)')],
]);

/** What can be asked in the interests of justice. */
export type InterestsOfJusticeCommand = 'dismiss';

/** What that step looks at. */
export interface InterestsOfJusticeFacts {
  /** The reasons are stated orally, and in the minutes where they must be. */
  readonly reasonsAreStated: boolean;
}

const reasonsAreStated = mustHold<InterestsOfJusticeFacts>(
  {
    need: 'reasonsAreStated',
    message: 'State the reasons on the record. Earlier victimization and childhood trauma weigh greatly.',
    cites: [wic('782(a)(2)')],
  },
  (facts) => facts.reasonsAreStated,
);
const ANY_TIME = ['filed', 'pre_jurisdiction', 'sustained', 'disposed', 'completed', 'closed'] as const satisfies readonly PetitionState[];

/** WIC 782: dismissal in the interests of justice, at any time after filing (T32). It is no sealing: the record stays open (782(e)). */
export const INTERESTS_OF_JUSTICE = stepsOf<PetitionState, InterestsOfJusticeCommand, InterestsOfJusticeFacts>()(
  ANY_TIME.map((from) => [from, 'dismiss', 'dismissed_782', ['judge'], [reasonsAreStated], wic('782')] as const),
);
