import type { LocalDate } from '../../time/local-date.ts';
import { isBefore } from '../../time/local-date.ts';
import type { HearingState } from '../../vocabulary/hearing.ts';
import type { MinuteOrderState } from '../../vocabulary/minute-order.ts';

/** What is left to do on paper for a hearing, with the sentence that asks for it. */
export const RESULT_WORK = {
  result: 'Record what happened.',
  next_step: 'Give it a next step: a date, a queue, or the reason for none.',
  prepare: 'Prepare the minute order.',
  sign: 'Sign the minute order, or return it.',
  correct: 'Correct the minute order the judge returned.',
  enter: 'Enter the signed minute order.',
} as const;

/** The key of what is left to do. */
export type ResultWork = keyof typeof RESULT_WORK;

/** A hearing that was to be held, as far as its paper goes. */
export interface HeldHearing {
  readonly heldOn: LocalDate;
  readonly state: HearingState;
  readonly hasNextStep: boolean;
  /** The minute is signed, in whichever way this court signs. */
  readonly minuteIsSigned: boolean;
  /** The newest minute order; null where none was begun. */
  readonly minuteState: MinuteOrderState | null;
}

/** Now on the court's wall, and the court's cut-off hour, 'HH:MM'. */
export interface CutOff {
  readonly today: LocalDate;
  readonly time: string;
  readonly cutOff: string;
}

const WAITS: readonly HearingState[] = ['set', 'checked_in', 'in_hand', 'second_call', 'trailed'];

/** True from the cut-off hour of the day it was held. */
export function isOverdue({ heldOn }: Pick<HeldHearing, 'heldOn'>, { today, time, cutOff }: CutOff): boolean {
  return isBefore(heldOn, today) || (heldOn === today && time >= cutOff);
}

/**
 * What is left to do on paper; null when nothing is. A matter that was not heard yet is asked for only from the cut-off hour on: until then
 * its day is not over. What is signed is asked for no next step any more: the queue of what needs a date does that.
 */
export function workLeft(hearing: HeldHearing, now: CutOff): ResultWork | null {
  if (hearing.state === 'vacated' || isBefore(now.today, hearing.heldOn)) return null;
  if (WAITS.includes(hearing.state)) return isOverdue(hearing, now) ? 'result' : null;
  const paper = ofTheMinute(hearing);
  const isSigned = paper === null || paper === 'enter';
  return hearing.hasNextStep || isSigned ? paper : 'next_step';
}

/** Whose work it is: the judge signs, all else is the clerk's. */
export function workBelongsTo(work: ResultWork): 'clerk' | 'judge' {
  return work === 'sign' ? 'judge' : 'clerk';
}

function ofTheMinute({ minuteState, minuteIsSigned }: HeldHearing): ResultWork | null {
  if (minuteState === 'prepared') return 'sign';
  if (minuteState === 'returned') return 'correct';
  if (minuteState === 'signed') return 'enter';
  return minuteState === 'entered' || minuteIsSigned ? null : 'prepare';
}
