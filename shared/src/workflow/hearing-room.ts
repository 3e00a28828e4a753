import { rule, wic } from '../law/citation.ts';
import type { HearingState } from '../vocabulary/hearing.ts';
import type { SessionState } from '../vocabulary/session.ts';
import { stepsOf } from './machine.ts';
import { mustHold } from './need.ts';

/** What can be asked of a hearing on its day that changes nothing of where it stands. */
export type HearingRoomCommand = 'sayLate' | 'clearRoom' | 'admit' | 'pause' | 'resume' | 'takeUnderSubmission';

/** What these steps look at. */
export interface HearingRoomFacts {
  readonly sessionState: SessionState;
  readonly isPaused: boolean;
  /** When the youth is said to be coming: named. */
  readonly expectedTimeIsNamed: boolean;
  /** The judge agreed to the person. */
  readonly judgeAgreed: boolean;
  /** Until which day the court decides: named. */
  readonly untilIsNamed: boolean;
}

const sessionIsNotClosed = mustHold<HearingRoomFacts>(
  { need: 'sessionIsNotClosed', message: 'The session is closed. The minutes stand as they are.', cites: [] },
  (facts) => facts.sessionState !== 'closed',
);
const sessionIsOpen = mustHold<HearingRoomFacts>(
  { need: 'sessionIsOpen', message: 'The session is not open. Open it first.', cites: [] },
  (facts) => facts.sessionState === 'open',
);
const expectedTimeIsNamed = mustHold<HearingRoomFacts>(
  { need: 'expectedTimeIsNamed', message: 'Late is not absent. Enter when the youth is said to be coming.', cites: [] },
  (facts) => facts.expectedTimeIsNamed,
);
const judgeAgreed = mustHold<HearingRoomFacts>(
  { need: 'judgeAgreed', message: 'Only the judge admits a person. Ask the judge, then enter it.', cites: [wic('676')] },
  (facts) => facts.judgeAgreed,
);
const isNotPaused = mustHold<HearingRoomFacts>(
  { need: 'isNotPaused', message: 'The matter is paused already. Resume it first.', cites: [] },
  (facts) => !facts.isPaused,
);
const isPaused = mustHold<HearingRoomFacts>(
  { need: 'isPaused', message: 'The matter is not paused.', cites: [] },
  (facts) => facts.isPaused,
);
const untilIsNamed = mustHold<HearingRoomFacts>(
  { need: 'untilIsNamed', message: 'Enter the day until which the court decides.', cites: [] },
  (facts) => facts.untilIsNamed,
);

const BENCH = ['judge', 'courtroom_clerk'] as const;
const ARRIVALS = ['judge', 'courtroom_clerk', 'coordinator'] as const;
const WAITING = ['set', 'checked_in', 'second_call', 'trailed'] as const;

/** The room of one hearing: who is late, who may be in it, and when the matter rests. None of it changes where the hearing stands. */
export const HEARING_ROOM = stepsOf<HearingState, HearingRoomCommand, HearingRoomFacts>()([
  ...(['set', 'second_call', 'trailed'] as const).map(
    (from) => [from, 'sayLate', from, ARRIVALS, [sessionIsNotClosed, expectedTimeIsNamed], rule('5.534')] as const,
  ),
  ...([...WAITING, 'in_hand'] as const).map((from) => [from, 'clearRoom', from, BENCH, [sessionIsNotClosed], wic('676')] as const),
  ...([...WAITING, 'in_hand'] as const).map((from) => [from, 'admit', from, BENCH, [sessionIsNotClosed, judgeAgreed], wic('676')] as const),
  ['in_hand', 'pause', 'in_hand', BENCH, [sessionIsOpen, isNotPaused], rule('5.534')],
  ['in_hand', 'resume', 'in_hand', BENCH, [sessionIsOpen, isPaused], rule('5.534')],
  ['in_hand', 'takeUnderSubmission', 'in_hand', ['judge', 'courtroom_clerk'], [sessionIsOpen, untilIsNamed], rule('5.534')],
]);
