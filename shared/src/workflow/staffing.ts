import { rule } from '../law/citation.ts';
import type { SessionState } from '../vocabulary/session.ts';
import type { StaffingState } from '../vocabulary/staffing.ts';
import { stepsOf } from './machine.ts';
import { mustHold } from './need.ts';

/** 'none' stands for the talk nobody has planned yet. */
export type StaffingStepState = 'none' | StaffingState;

/** What can be asked of the team's talk. */
export type StaffingCommand = 'open' | 'end';

/** What its steps look at. */
export interface StaffingFacts {
  readonly isToday: boolean;
  readonly sessionState: SessionState;
}

const isToday = mustHold<StaffingFacts>(
  { need: 'isToday', message: 'This session is on another day. The team meets on its day; lines can be written before.', cites: [] },
  (facts) => facts.isToday,
);
const sessionIsNotClosed = mustHold<StaffingFacts>(
  { need: 'sessionIsNotClosed', message: 'The session is closed. There is nothing left to talk about before it.', cites: [] },
  (facts) => facts.sessionState !== 'closed' && facts.sessionState !== 'cancelled',
);

const LEADS = ['judge', 'coordinator'] as const;

/** The team's talk before a session. It is no hearing: nothing said there is a minute, and nothing of it is printed. */
export const STAFFING = stepsOf<StaffingStepState, StaffingCommand, StaffingFacts>()([
  ['none', 'open', 'open', LEADS, [isToday, sessionIsNotClosed], rule('5.530')],
  ['planned', 'open', 'open', LEADS, [isToday, sessionIsNotClosed], rule('5.530')],
  ['open', 'end', 'ended', LEADS, [], rule('5.530')],
  ['ended', 'open', 'open', LEADS, [isToday, sessionIsNotClosed], rule('5.530')],
]);
