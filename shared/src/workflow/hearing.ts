import { rule, wic } from '../law/citation.ts';
import type { HearingState } from '../vocabulary/hearing.ts';
import type { SessionState } from '../vocabulary/session.ts';
import { stepsOf } from './machine.ts';
import { mustHold } from './need.ts';

/** What can be asked of a hearing. */
export type HearingCommand =
  'checkIn' | 'call' | 'secondCall' | 'hear' | 'continue' | 'trail' | 'offCalendar' | 'markAway' | 'vacate' | 'signMinute';

/** The six results that can be recorded, each with its command. */
export const COMMAND_FOR_RESULT = {
  heard: 'hear',
  continued: 'continue',
  trailed: 'trail',
  second_call: 'secondCall',
  off_calendar: 'offCalendar',
  away: 'markAway',
} as const satisfies Partial<Record<HearingState, HearingCommand>>;

/** A state that is recorded as a result. */
export type HearingResult = keyof typeof COMMAND_FOR_RESULT;

/** True for one of the six results. */
export function isHearingResult(state: string): state is HearingResult {
  return Object.hasOwn(COMMAND_FOR_RESULT, state);
}

/** What the steps of a hearing look at. */
export interface HearingFacts {
  readonly sessionState: SessionState;
  readonly isToday: boolean;
  /** The good cause as typed; blank when nothing was. */
  readonly goodCause: string;
  readonly newDateIsNamed: boolean;
  readonly minuteIsSigned: boolean;
}

const isToday = mustHold<HearingFacts>(
  { need: 'isToday', message: 'This hearing is on another day. Check in on the day itself.', cites: [] },
  (facts) => facts.isToday,
);
const sessionIsOpen = mustHold<HearingFacts>(
  { need: 'sessionIsOpen', message: 'The session is not open. Open it first.', cites: [] },
  (facts) => facts.sessionState === 'open',
);
const sessionIsNotClosed = mustHold<HearingFacts>(
  { need: 'sessionIsNotClosed', message: 'The session is closed. The minutes stand as they are.', cites: [] },
  (facts) => facts.sessionState !== 'closed',
);
const goodCauseIsInFacts = mustHold<HearingFacts>(
  { need: 'goodCauseIsInFacts', message: 'Agreement or convenience is not good cause. Write the facts.', cites: [wic('682(b)')] },
  (facts) => statesGoodCause(facts.goodCause),
);
const newDateIsNamed = mustHold<HearingFacts>(
  { need: 'newDateIsNamed', message: 'A continued matter needs its new date. Choose a session.', cites: [wic('682(b)')] },
  (facts) => facts.newDateIsNamed,
);
const minuteIsNotSigned = mustHold<HearingFacts>(
  { need: 'minuteIsNotSigned', message: 'The minute is signed. A signed minute is corrected, not changed.', cites: [wic('775')] },
  (facts) => !facts.minuteIsSigned,
);

const NO_FACT =
  /^(the|a|an|by|of|for|on|as|so|is|was|has|have|it|and|all|both|each|other|part(y|ies)('s|’s)?|sides?|counsels?|court|agree(s|d|ment)?|stipulat(e|es|ed|ion)|conven(ience|ient)|request(s|ed)?)$/iu;

/** True when the words state facts: blank, or a bare agreement or convenience, is not good cause (WIC 682(b)). */
export function statesGoodCause(words: string): boolean {
  const said = words.split(/[\s.,;:!]+/u).filter((word) => word !== '');
  return said.some((word) => !NO_FACT.test(word));
}

const WAITING = ['set', 'checked_in', 'second_call', 'trailed'] as const;
const DECIDED = ['heard', 'continued', 'off_calendar', 'away'] as const;
const BENCH = ['judge', 'courtroom_clerk'] as const;
const CLERKS = ['judge', 'courtroom_clerk', 'calendar_clerk'] as const;

/** One hearing on its day. A moved or cancelled matter stays on its line: no row is ever deleted. */
export const HEARING = stepsOf<HearingState, HearingCommand, HearingFacts>()([
  ['set', 'checkIn', 'checked_in', ['courtroom_clerk', 'coordinator'], [isToday, sessionIsNotClosed], rule('5.530')],
  ['away', 'checkIn', 'checked_in', ['courtroom_clerk', 'coordinator'], [isToday, sessionIsNotClosed, minuteIsNotSigned], rule('5.530')],
  ...WAITING.map((from) => [from, 'call', 'in_hand', BENCH, [sessionIsOpen], rule('5.534')] as const),
  ['in_hand', 'secondCall', 'second_call', BENCH, [sessionIsOpen], rule('5.534')],
  ['in_hand', 'hear', 'heard', BENCH, [sessionIsOpen], rule('5.534')],
  ...(['in_hand', ...WAITING] as const).map(
    (from) => [from, 'continue', 'continued', BENCH, [sessionIsOpen, goodCauseIsInFacts, newDateIsNamed], wic('682(b)')] as const,
  ),
  ['in_hand', 'trail', 'trailed', BENCH, [sessionIsOpen], wic('682(b)')],
  ['checked_in', 'trail', 'trailed', BENCH, [sessionIsOpen], wic('682(b)')],
  ...(['in_hand', ...WAITING] as const).map(
    (from) => [from, 'offCalendar', 'off_calendar', BENCH, [sessionIsOpen], rule('5.534')] as const,
  ),
  ...(['in_hand', 'set', 'checked_in', 'second_call', 'trailed'] as const).map(
    (from) => [from, 'markAway', 'away', BENCH, [sessionIsOpen], rule('5.534')] as const,
  ),
  ...WAITING.map((from) => [from, 'vacate', 'vacated', CLERKS, [sessionIsNotClosed], rule('5.534')] as const),
  ...DECIDED.map((from) => [from, 'signMinute', from, ['judge'], [minuteIsNotSigned], rule('5.534')] as const),
]);
