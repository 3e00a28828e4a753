import { rule, wic } from '../law/citation.ts';
import type { HearingState } from '../vocabulary/hearing.ts';
import type { SessionState } from '../vocabulary/session.ts';
import { statesGoodCause } from './hearing.ts';
import { stepsOf } from './machine.ts';
import { mustHold } from './need.ts';

/** What can be asked of a hearing before its day: advance it or put it over. */
export type HearingPlanCommand = 'move';

/** What a move looks at. */
export interface HearingPlanFacts {
  /** Where the session stands that the hearing is set in today. */
  readonly sessionState: SessionState;
  readonly newDateIsNamed: boolean;
  /** The new day lies past the window of a clock that binds this hearing. */
  readonly isPastItsWindow: boolean;
  /** The good cause as typed; blank when nothing was. */
  readonly goodCause: string;
}

const sessionHasNotBegun = mustHold<HearingPlanFacts>(
  { need: 'sessionHasNotBegun', message: 'The session has begun. Record the result of the hearing instead of moving it.', cites: [] },
  (facts) => facts.sessionState === 'planned' || facts.sessionState === 'cancelled',
);
const newDateIsNamed = mustHold<HearingPlanFacts>(
  { need: 'newDateIsNamed', message: 'A moved hearing needs its new date. Choose a session.', cites: [] },
  (facts) => facts.newDateIsNamed,
);
const causeIfPastItsWindow = mustHold<HearingPlanFacts>(
  {
    need: 'causeIfPastItsWindow',
    message: 'The new date is past the last day. Write the facts that are good cause, or choose an earlier date.',
    cites: [wic('682(b)')],
  },
  (facts) => !facts.isPastItsWindow || statesGoodCause(facts.goodCause),
);

/** One hearing before its day. The line it leaves stays where it was, vacated as moved, and names the hearing that replaces it. */
export const HEARING_PLAN = stepsOf<HearingState, HearingPlanCommand, HearingPlanFacts>()([
  [
    'set',
    'move',
    'vacated',
    ['judge', 'courtroom_clerk', 'calendar_clerk'],
    [sessionHasNotBegun, newDateIsNamed, causeIfPastItsWindow],
    rule('5.550'),
  ],
]);
