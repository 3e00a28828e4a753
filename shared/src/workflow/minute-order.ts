import { ccp, rule, wic } from '../law/citation.ts';
import type { UnmetNeed } from '../refusal.ts';
import type { MinuteOrderKind, MinuteOrderState } from '../vocabulary/minute-order.ts';
import { stepsOf } from './machine.ts';
import { mustHold } from './need.ts';

/** What can be asked of a minute order. */
export type MinuteOrderCommand = 'prepare' | 'return' | 'sign' | 'enter' | 'correct';

/** What its steps look at. */
export interface MinuteOrderFacts {
  readonly kind: MinuteOrderKind;
  /** The hearing has a result. */
  readonly resultIsRecorded: boolean;
  /** What the record still lacks, a sentence each. */
  readonly missing: readonly string[];
  /** The titles of the parts about which something was entered after it was prepared; empty for a correction, which says its lines otherwise. */
  readonly enteredSince: readonly string[];
  /** Why it is returned; blank when nothing was written. */
  readonly returnedWords: string;
  /** Why a signed one is corrected; blank when nothing was written. */
  readonly reason: string;
  /** The times at which the matter really was called and concluded; false when one is missing or they stand the wrong way round. */
  readonly trueTimesAreNamed: boolean;
}

const resultIsRecorded = mustHold<MinuteOrderFacts>(
  { need: 'resultIsRecorded', message: 'Nothing is recorded yet. Record what happened, then prepare the minute order.', cites: [] },
  (facts) => facts.resultIsRecorded,
);
const nothingIsMissing = (facts: MinuteOrderFacts): readonly UnmetNeed[] =>
  facts.missing.map((message) => ({ need: 'nothingIsMissing', message, cites: [] }));
const saysWhatStands = ({ enteredSince }: MinuteOrderFacts): readonly UnmetNeed[] =>
  enteredSince.map((title) => ({
    need: 'saysWhatStands',
    message: `${title}: something was entered after this was prepared. Return it, and it is prepared again from the record.`,
    cites: [rule('5.534')],
  }));
const wordsAreWritten = mustHold<MinuteOrderFacts>(
  { need: 'wordsAreWritten', message: 'Write what the clerk is to change, then return it.', cites: [] },
  (facts) => facts.returnedWords.trim() !== '',
);
const reasonIsWritten = mustHold<MinuteOrderFacts>(
  { need: 'reasonIsWritten', message: 'A signed minute order is corrected for a reason. Write it.', cites: [wic('775')] },
  (facts) => facts.reason.trim() !== '',
);
const trueTimesIfLate = mustHold<MinuteOrderFacts>(
  {
    need: 'trueTimesIfLate',
    message: 'An entry made late carries the true times. Enter when the matter was called and when it concluded.',
    cites: [],
  },
  (facts) => facts.kind !== 'late_entry' || facts.trueTimesAreNamed,
);

const CLERK = ['courtroom_clerk', 'judge'] as const;
const TO_PREPARE = [resultIsRecorded, trueTimesIfLate];

/**
 * A minute order from the draft to the register. A signed one never changes: a correction is a further number, which is prepared and signed
 * like the first. Signed, effective and entered are three fields.
 */
export const MINUTE_ORDER = stepsOf<MinuteOrderState, MinuteOrderCommand, MinuteOrderFacts>()([
  ['draft', 'prepare', 'prepared', CLERK, TO_PREPARE, rule('5.534')],
  ['returned', 'prepare', 'prepared', CLERK, TO_PREPARE, rule('5.534')],
  ['prepared', 'return', 'returned', ['judge'], [wordsAreWritten], rule('5.534')],
  ['prepared', 'sign', 'signed', ['judge'], [nothingIsMissing, saysWhatStands, trueTimesIfLate], rule('5.534')],
  ['signed', 'enter', 'entered', ['courtroom_clerk', 'system'], [], rule('5.534')],
  ['signed', 'correct', 'signed', CLERK, [reasonIsWritten, trueTimesIfLate], ccp('473(d)')],
  ['entered', 'correct', 'entered', CLERK, [reasonIsWritten, trueTimesIfLate], ccp('473(d)')],
]);
