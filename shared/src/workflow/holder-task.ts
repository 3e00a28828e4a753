import { wic } from '../law/citation.ts';
import type { UnmetNeed } from '../refusal.ts';
import { daysBetween, isBefore, sayDate, type LocalDate } from '../time/local-date.ts';
import type { HolderKind, HolderTaskState } from '../vocabulary/holder.ts';
import { stepsOf } from './machine.ts';
import { mustHold } from './need.ts';

/** The steps a clerk records for one holder. */
export const HOLDER_STEP = {
  send: 'Sent',
  receive: 'Received',
  seal: 'Sealed its records',
  sealCopy: 'Sealed its copy of the order',
  noRecord: 'Has no record',
  destroy: 'Destroyed its records',
} as const;

/** A holder step's key. */
export type HolderStep = keyof typeof HOLDER_STEP;

/** What the steps of one holder look at. */
export interface HolderTaskFacts {
  readonly today: LocalDate;
  /** The day the step happened, as the clerk enters it. */
  readonly on: LocalDate;
  /** The day of the step before this one; null when there is none. */
  readonly previousOn: LocalDate | null;
  readonly destroyOn: LocalDate;
  readonly aHoldIsOpen: boolean;
}

const notInTheFuture = mustHold<HolderTaskFacts>(
  { need: 'notInTheFuture', message: 'That day has not come yet. Enter the day it happened.', cites: [] },
  (facts) => !isBefore(facts.today, facts.on),
);
const afterThePreviousStep = mustHold<HolderTaskFacts>(
  { need: 'afterThePreviousStep', message: 'That day is before the step that comes first. Look at the dates.', cites: [wic('786(a)')] },
  (facts) => facts.previousOn === null || !isBefore(facts.on, facts.previousOn),
);
const notBeforeItsDate = (facts: HolderTaskFacts): readonly UnmetNeed[] =>
  isBefore(facts.on, facts.destroyOn)
    ? [
        {
          need: 'notBeforeItsDate',
          message: `Too early. These records may be destroyed from ${sayDate(facts.destroyOn)}.`,
          cites: [wic('786(a)')],
        },
      ]
    : [];
const noHoldIsOpen = mustHold<HolderTaskFacts>(
  { need: 'noHoldIsOpen', message: 'A hold keeps this record. It is destroyed after the hold ends.', cites: [wic('800(g)')] },
  (facts) => !facts.aHoldIsOpen,
);
const IN_ORDER = [notInTheFuture, afterThePreviousStep];

/** WIC 786(a), one machine per holder (T14 to T16, T20, T21). The statute's order: the records first, then the copy of the order (I2). */
export const HOLDER_TASK = stepsOf<HolderTaskState, HolderStep, HolderTaskFacts>()([
  ['named', 'send', 'sent', ['sealing_clerk'], IN_ORDER, wic('786(a)')],
  ['sent', 'receive', 'received', ['sealing_clerk'], IN_ORDER, wic('786(a)')],
  ['received', 'seal', 'sealed', ['sealing_clerk'], IN_ORDER, wic('786(a)')],
  ['sealed', 'sealCopy', 'copy_sealed', ['sealing_clerk'], IN_ORDER, wic('786(a)')],
  ['sent', 'noRecord', 'no_record', ['sealing_clerk'], IN_ORDER, wic('786(a)')],
  ['received', 'noRecord', 'no_record', ['sealing_clerk'], IN_ORDER, wic('786(a)')],
  ['copy_sealed', 'destroy', 'destroyed', ['sealing_clerk'], [...IN_ORDER, notBeforeItsDate, noHoldIsOpen], wic('786(a)')],
  ['no_record', 'destroy', 'destroyed', ['sealing_clerk'], [...IN_ORDER, notBeforeItsDate, noHoldIsOpen], wic('786(a)')],
]);

/** The sentence for a step that has no row from this state: which step comes first. */
export function holderStepOutOfOrder(state: HolderTaskState, step: HolderStep): UnmetNeed {
  const message =
    step === 'sealCopy' && state !== 'copy_sealed'
      ? 'The order copy is sealed after the records. Record the receipt first.'
      : `This holder stands at another step. ${HOLDER_STEP[step]} does not follow from there.`;
  return { need: 'stepInOrder', message, cites: [wic('786(a)')] };
}

/** True once a holder has nothing more to report: sealed with its copy, or no record. */
export function holderIsComplete(state: HolderTaskState): boolean {
  return state === 'copy_sealed' || state === 'no_record' || state === 'destroyed';
}

/** T17: whole days a holder's report is late, 0 when it is not. Derived from today, never stored; the due date itself is a court setting (O-10). */
export function holderDaysLate(task: { readonly state: HolderTaskState; readonly dueOn: LocalDate | null }, today: LocalDate): number {
  if (task.dueOn === null || holderIsComplete(task.state)) return 0;
  return Math.max(0, daysBetween(task.dueOn, today));
}

/**
 * True once a holder has reported all that it has to: the court itself seals its own record and has no copy of its order to send back,
 * every other agency seals its copy too, or has no record (WIC 786(a)).
 */
export function holderHasReported({ kind, state }: { readonly kind: HolderKind; readonly state: HolderTaskState }): boolean {
  return holderIsComplete(state) || (kind === 'juvenile_court' && state === 'sealed');
}
