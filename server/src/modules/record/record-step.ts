import type { JournalEntry, Values } from '@starling/db/journal/journal';
import type { Scope } from '@starling/db/scope';
import { sayTried } from '@starling/shared/court-day/record/late-entry';
import { happened } from '@starling/shared/events';
import type { RecordMatter } from '@starling/shared/forms/parse-record-matter';
import { unmet } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { atTime, instantOf } from '@starling/shared/time/court-moment';
import type { HearingState } from '@starling/shared/vocabulary/hearing';
import { isCourtDayOfAct } from '@starling/shared/workflow/court-day';
import { COMMAND_FOR_RESULT, HEARING, type HearingCommand } from '@starling/shared/workflow/hearing';
import { LATE_ENTRY, type LateEntryCommand } from '@starling/shared/workflow/late-entry';
import { countedIn } from '../../acts/booking.ts';
import { hearingAct, type Continuation } from '../../acts/hearing-act.ts';
import { ofHearing } from '../../acts/matter-note.ts';
import { noSuchStep, takeStep } from '../../acts/take-step.ts';
import type { HearingStanding } from '../../reads/hearing-standing.read.ts';

type Part = Pick<JournalEntry, 'events' | 'changes'>;

/** Where the result leads; null: the matter stands there already, and more is entered about it before its minute is signed. */
export interface RecordStep {
  readonly command: HearingCommand;
  readonly to: HearingState;
}

const ABSENT = 'This matter stands at another step. Call it first, or enter its true times.';
const NOT_OPEN = { need: 'sessionIsOpen', message: 'The session is not open. Open it first, or enter the true times.', cites: [] };

/** Asks the table of steps for the result, or the table of late entries when the true times come with it. */
export function stepFor(scope: Scope, standing: HearingStanding, asked: RecordMatter): Result<RecordStep | null> {
  const { state, sessionState, minuteIsSigned } = standing;
  const command = COMMAND_FOR_RESULT[asked.result];
  const { trueTimes } = asked;
  if (state === asked.result) return trueTimes !== null || sessionState === 'open' ? ok(null) : refuse(unmet([NOT_OPEN]));
  const shared = { state, seat: scope.actor.seat, absent: noSuchStep(ABSENT) };
  const goodCause = asked.continuance?.facts ?? '';
  const newDateIsNamed = asked.next !== null && asked.next.sessionId !== null;
  const taken =
    trueTimes !== null
      ? takeStep(LATE_ENTRY, {
          ...shared,
          command: command as LateEntryCommand, // a second call is no step of that table: it answers that it is absent
          facts: { trueTimesAreNamed: true, trueTimesAreOver: true, why: trueTimes.why, goodCause, newDateIsNamed, minuteIsSigned },
        })
      : takeStep(HEARING, {
          ...shared,
          command,
          facts: { sessionState, isToday: isCourtDayOfAct(standing), goodCause, newDateIsNamed, minuteIsSigned },
        });
  return taken.ok ? ok({ command, to: taken.value.to }) : taken;
}

/** The columns of the hearing that one save writes beside where it stands. */
export function alsoWritten(
  scope: Scope,
  { heldOn }: HearingStanding,
  { result, next, promise, absentBecause, underSubmissionUntil, trueTimes }: RecordMatter,
): Values {
  const absentWords = result === 'away' ? (absentBecause ?? triedWords(trueTimes)) : null;
  return {
    ...(next === null ? {} : { nextStep: next.step, nextReason: next.queueReason ?? next.noneReason, nextWords: next.words }),
    ...(promise === null ? {} : { promiseWords: promise }),
    ...(absentWords === null ? {} : { absentWords }),
    ...(underSubmissionUntil === null ? {} : { underSubmissionUntil }),
    ...(trueTimes === null
      ? {}
      : {
          calledAt: instantOf(atTime(heldOn, trueTimes.calledAt)),
          concludedAt: instantOf(atTime(heldOn, trueTimes.concludedAt)),
          enteredLate: true,
          enteredAt: scope.now(),
        }),
  };
}

function triedWords(times: RecordMatter['trueTimes']): string | null {
  return times === null ? null : sayTried({ who: times.triedWho, how: times.triedHow });
}

const PLANS_THE_DAY: ReadonlySet<HearingCommand> = new Set(['continue', 'offCalendar']);

/** What is ready to be written of where the hearing stands. */
export interface ReadyStep {
  readonly step: RecordStep | null;
  readonly asked: RecordMatter;
  readonly continuation: Continuation | null;
  /** The date that stands already is what comes next. */
  readonly dateStands: boolean;
}

/** The hearing with its new state and all that is written with it; more about a matter that stands there already changes its columns alone. */
export function stepAct(scope: Scope, standing: HearingStanding, { step, asked, continuation, dateStands }: ReadyStep): Part {
  const also = { ...alsoWritten(scope, standing, asked), ...(dateStands ? { nextStep: 'date', nextReason: null, nextWords: null } : {}) };
  if (step === null) return { events: lateEvents(scope, standing, also), changes: [ofHearing(standing, also)] };
  const act = hearingAct({
    ...step,
    at: scope.now(),
    by: scope.actor.accountId,
    standing,
    also,
    ...(continuation === null ? {} : { continuation }),
  });
  return {
    events: [...act.events, ...lateEvents(scope, standing, also)],
    changes: [...act.changes, ...(PLANS_THE_DAY.has(step.command) ? [countedIn(standing.sessionId)] : [])],
  };
}

function lateEvents(
  scope: Scope,
  { hearingId, petitionId }: HearingStanding,
  { calledAt, enteredLate, underSubmissionUntil: until }: Values,
): Part['events'] {
  const of = { subjectId: hearingId, petitionId };
  return [
    ...(enteredLate === true && typeof calledAt === 'string'
      ? [happened('HearingEnteredLate', { ...of, facts: { calledAt, enteredAt: scope.now() } })]
      : []),
    ...(typeof until === 'string' ? [happened('HearingTakenUnderSubmission', { ...of, facts: { until } })] : []),
  ];
}
