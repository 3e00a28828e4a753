import { pen, wic } from '../law/citation.ts';
import type { DismissalState } from '../vocabulary/finding.ts';
import type { PetitionState } from '../vocabulary/petition.ts';
import { stepsOf } from './machine.ts';
import { mustHold } from './need.ts';

/** What becomes of a petition once the findings are made. */
export type PetitionFindingCommand = 'dismiss' | 'goOn';

/** What those steps look at. */
export interface PetitionFindingFacts {
  /** Counts the proceeding still rests on: stricken and not proved ones are left out. */
  readonly liveCounts: number;
  readonly countsFound: number;
  /** The finding is made in this same session. */
  readonly findingIsMade: boolean;
}

const findingIsMade = mustHold<PetitionFindingFacts>(
  { need: 'findingIsMade', message: 'The finding has not been made. It comes before the dismissal.', cites: [pen('236.23(f)')] },
  (facts) => facts.findingIsMade,
);
const everyCountIsFound = mustHold<PetitionFindingFacts>(
  {
    need: 'everyCountIsFound',
    message: 'The finding does not reach every count. The petition goes on with the others and nothing is sealed.',
    cites: [pen('236.23(f)')],
  },
  (facts) => facts.liveCounts > 0 && facts.countsFound === facts.liveCounts,
);
const onlySomeCountsAreFound = mustHold<PetitionFindingFacts>(
  {
    need: 'onlySomeCountsAreFound',
    message: 'The finding reaches every count. Dismissal and sealing are mandatory.',
    cites: [pen('236.23(f)')],
  },
  (facts) => facts.countsFound < facts.liveCounts,
);

const LIVE = ['filed', 'pre_jurisdiction', 'sustained', 'disposed'] as const satisfies readonly PetitionState[];

/** True while a petition is before the court: the finding can reach it. */
export function petitionIsLive(state: PetitionState): boolean {
  return LIVE.some((one) => one === state);
}

/** T9 and T10: the petition is dismissed when every count was found, else it stays where it is. Nobody chooses between the two. */
export const PETITION_AFTER_FINDING = stepsOf<PetitionState, PetitionFindingCommand, PetitionFindingFacts>()(
  LIVE.flatMap((from) => [
    [from, 'dismiss', 'dismissed_trafficking', ['judge'], [findingIsMade, everyCountIsFound], pen('236.23(f)')] as const,
    [from, 'goOn', from, ['judge'], [findingIsMade, onlySomeCountsAreFound], pen('236.23(f)')] as const,
  ]),
);

/** What can be asked of an order of dismissal. */
export type DismissalCommand = 'sign' | 'enter' | 'becomeFinal';

/** What the order of dismissal looks at. */
export interface DismissalFacts {
  readonly petitionIsDismissed: boolean;
  /** After a sustained petition: it was set aside, count by count, before the dismissal. True when nothing was sustained. */
  readonly sustainedFindingIsSetAside: boolean;
  readonly reviewTimeIsOver: boolean;
}

const petitionIsDismissed = mustHold<DismissalFacts>(
  { need: 'petitionIsDismissed', message: 'The petition is not dismissed by the findings as they stand.', cites: [pen('236.23(f)')] },
  (facts) => facts.petitionIsDismissed,
);
const sustainedFindingIsSetAside = mustHold<DismissalFacts>(
  {
    need: 'sustainedFindingIsSetAside',
    message: 'The petition was sustained. Set the sustained finding aside first, then dismiss, then seal.',
    cites: [wic('786(d)'), wic('775')],
  },
  (facts) => facts.sustainedFindingIsSetAside,
);
const reviewTimeIsOver = mustHold<DismissalFacts>(
  { need: 'reviewTimeIsOver', message: 'The time for review has not passed.', cites: [wic('800(a)')] },
  (facts) => facts.reviewTimeIsOver,
);

/** The order of dismissal as paper: signed in the session of the finding, entered by the clerk, final when review is over. Sealing waits for none of it (R5). */
export const DISMISSAL_ORDER = stepsOf<DismissalState, DismissalCommand, DismissalFacts>()([
  ['drafted', 'sign', 'signed', ['judge'], [petitionIsDismissed, sustainedFindingIsSetAside], pen('236.23(f)')],
  ['signed', 'enter', 'entered', ['courtroom_clerk', 'sealing_clerk'], [], wic('786(b)')],
  ['entered', 'becomeFinal', 'final', ['system'], [reviewTimeIsOver], wic('800(a)')],
]);
