import { rule, wic } from '../law/citation.ts';
import type { HearingState } from '../vocabulary/hearing.ts';
import { statesGoodCause, type HearingCommand } from './hearing.ts';
import { stepsOf } from './machine.ts';
import { mustHold } from './need.ts';

/** The results that can be entered after the fact. */
export type LateEntryCommand = Extract<HearingCommand, 'hear' | 'continue' | 'trail' | 'offCalendar' | 'markAway'>;

/** What a late entry looks at: a court without power writes on paper, and types later what was true. */
export interface LateEntryFacts {
  /** Called and concluded, in that order and on the day of the session. */
  readonly trueTimesAreNamed: boolean;
  readonly trueTimesAreOver: boolean;
  /** Why it is entered late; blank when nothing was written. */
  readonly why: string;
  readonly goodCause: string;
  readonly newDateIsNamed: boolean;
  readonly minuteIsSigned: boolean;
}

const trueTimesAreNamed = mustHold<LateEntryFacts>(
  {
    need: 'trueTimesAreNamed',
    message: 'A late entry carries the true times. Enter when the matter was called and when it concluded.',
    cites: [],
  },
  (facts) => facts.trueTimesAreNamed,
);
const trueTimesAreOver = mustHold<LateEntryFacts>(
  { need: 'trueTimesAreOver', message: 'This time has not come yet. Correct it.', cites: [] },
  (facts) => facts.trueTimesAreOver,
);
const whyIsWritten = mustHold<LateEntryFacts>(
  { need: 'whyIsWritten', message: 'Write why it is entered late.', cites: [] },
  (facts) => facts.why.trim() !== '',
);
const minuteIsNotSigned = mustHold<LateEntryFacts>(
  { need: 'minuteIsNotSigned', message: 'The minute is signed. A signed minute is corrected, not changed.', cites: [wic('775')] },
  (facts) => !facts.minuteIsSigned,
);
const goodCauseIsInFacts = mustHold<LateEntryFacts>(
  { need: 'goodCauseIsInFacts', message: 'Agreement or convenience is not good cause. Write the facts.', cites: [wic('682(b)')] },
  (facts) => statesGoodCause(facts.goodCause),
);
const newDateIsNamed = mustHold<LateEntryFacts>(
  { need: 'newDateIsNamed', message: 'A continued matter needs its new date. Choose a session.', cites: [wic('682(b)')] },
  (facts) => facts.newDateIsNamed,
);

const BENCH = ['judge', 'courtroom_clerk'] as const;
const OPEN = ['set', 'checked_in', 'in_hand', 'second_call', 'trailed'] as const;
const TRUE_TIMES = [trueTimesAreNamed, trueTimesAreOver, whyIsWritten, minuteIsNotSigned];

/** A matter that was heard while nothing could be typed: its result, later, with the true times. The session may be closed by then. */
export const LATE_ENTRY = stepsOf<HearingState, LateEntryCommand, LateEntryFacts>()([
  ...OPEN.map((from) => [from, 'hear', 'heard', BENCH, TRUE_TIMES, rule('5.534')] as const),
  ...OPEN.map(
    (from) => [from, 'continue', 'continued', BENCH, [...TRUE_TIMES, goodCauseIsInFacts, newDateIsNamed], wic('682(b)')] as const,
  ),
  ...OPEN.filter((from) => from !== 'trailed').map((from) => [from, 'trail', 'trailed', BENCH, TRUE_TIMES, wic('682(b)')] as const),
  ...OPEN.map((from) => [from, 'offCalendar', 'off_calendar', BENCH, TRUE_TIMES, rule('5.534')] as const),
  ...OPEN.map((from) => [from, 'markAway', 'away', BENCH, TRUE_TIMES, rule('5.534')] as const),
]);
