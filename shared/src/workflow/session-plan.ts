import { wic } from '../law/citation.ts';
import type { UnmetNeed } from '../refusal.ts';
import type { SessionState } from '../vocabulary/session.ts';
import { stepsOf } from './machine.ts';
import { mustHold } from './need.ts';

/** What can be asked of a whole session before its day. `change`: bench officer, room, times, another day, joined or split. */
export type SessionPlanCommand = 'change' | 'cancel' | 'reinstate';

/** What the steps of a session before its day look at. */
export interface SessionPlanFacts {
  /** The session is held today or later. */
  readonly isAhead: boolean;
  readonly reasonIsCoded: boolean;
  /** How many of its hearings would have neither a new session nor a place in the queue of what needs a date. */
  readonly hearingsWithoutAPlace: number;
  /** Why the court does not sit on the day; null when it sits. */
  readonly dayIsClosedBecause: string | null;
}

const isAhead = mustHold<SessionPlanFacts>(
  { need: 'isAhead', message: 'This session was held on an earlier day. What happened there stays as it is.', cites: [] },
  (facts) => facts.isAhead,
);
const reasonIsCoded = mustHold<SessionPlanFacts>(
  { need: 'reasonIsCoded', message: 'A change of a whole session needs its reason. Choose one.', cites: [] },
  (facts) => facts.reasonIsCoded,
);
const noHearingIsLost = ({ hearingsWithoutAPlace: count }: SessionPlanFacts): readonly UnmetNeed[] =>
  count === 0
    ? []
    : [
        {
          need: 'noHearingIsLost',
          message: `${count === 1 ? 'One hearing has' : `${String(count)} hearings have`} no new place. Name a session, or leave it to the queue of what needs a date.`,
          cites: [],
        },
      ];
const courtSits = ({ dayIsClosedBecause }: SessionPlanFacts): readonly UnmetNeed[] =>
  dayIsClosedBecause === null
    ? []
    : [{ need: 'courtSits', message: `The court does not sit on that day: ${dayIsClosedBecause}. Choose another day.`, cites: [] }];

const PLANNERS = ['judge', 'courtroom_clerk', 'calendar_clerk'] as const;

/** A sitting before its day. It is not changed over the heads of the people set in it: every hearing keeps a place. */
export const SESSION_PLAN = stepsOf<SessionState, SessionPlanCommand, SessionPlanFacts>()([
  ['planned', 'change', 'planned', PLANNERS, [isAhead, reasonIsCoded, noHearingIsLost, courtSits], wic('675')],
  ['planned', 'cancel', 'cancelled', PLANNERS, [isAhead, reasonIsCoded, noHearingIsLost], wic('675')],
  ['cancelled', 'reinstate', 'planned', PLANNERS, [isAhead, reasonIsCoded, courtSits], wic('675')],
]);
