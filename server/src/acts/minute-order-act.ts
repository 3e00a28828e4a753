import { newId } from '@starling/db/ids';
import type { JournalEntry, StateChange } from '@starling/db/journal/journal';
import { effectiveDay } from '@starling/shared/court-day/minute-order/minute-correction';
import { missingInMinutes } from '@starling/shared/court-day/minute-order/minute-missing';
import { composeMinuteOrder, enteredSince } from '@starling/shared/court-day/minute-order/minute-order';
import { happened } from '@starling/shared/events';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { MinuteOrderKind } from '@starling/shared/vocabulary/minute-order';
import type { MinuteOrderFacts } from '@starling/shared/workflow/minute-order';
import type { MinuteMatter, MinuteOrderContent, StoredMinuteOrder } from '../reads/minute-facts.read.ts';

/** What an act about minute orders writes. */
export type MinuteOrderPart = Pick<JournalEntry, 'events' | 'changes'> & { readonly jobs: NonNullable<JournalEntry['jobs']> };

/** Who does it, and when. */
export interface By {
  readonly accountId: string | null;
  readonly at: string;
}

/** A number to be prepared. */
export interface PlannedNumber {
  readonly kind: MinuteOrderKind;
  readonly content: MinuteOrderContent;
  readonly reason: string | null;
  readonly replaces: StoredMinuteOrder | null;
}

const LATE = 'It was entered after the hearing.';

/** What the workflow asks about a minute order of this matter. Words typed in a form are given with it. */
export function standingOf(
  { facts, orders, calledAt, concludedAt }: MinuteMatter,
  kind: MinuteOrderKind,
  typed: Partial<Pick<MinuteOrderFacts, 'returnedWords' | 'reason'>> = {},
): MinuteOrderFacts {
  return {
    kind,
    resultIsRecorded: ['heard', 'continued', 'off_calendar', 'away'].includes(facts.state),
    missing: missingInMinutes(facts),
    enteredSince: olderThanRecord(facts, orders[0] ?? null),
    returnedWords: '',
    reason: '',
    trueTimesAreNamed: calledAt !== null && concludedAt !== null && calledAt <= concludedAt,
    ...typed,
  };
}

/** Only the first number is written from the record alone, and only one that waits for the judge can be older than it. */
function olderThanRecord(facts: MinuteMatter['facts'], latest: StoredMinuteOrder | null): readonly string[] {
  if (latest === null || latest.state !== 'prepared' || latest.replacesId !== null) return [];
  return enteredSince(latest.content.sections, composeMinuteOrder(facts));
}

/** The first number of a matter as its record stands: an entry that came later says so. */
export function firstNumber({ facts }: MinuteMatter): PlannedNumber {
  const isLate = facts.enteredLate !== null;
  return {
    kind: isLate ? 'late_entry' : 'original',
    content: fromRecord(facts),
    reason: isLate ? LATE : null,
    replaces: null,
  };
}

/** A new number, prepared for the judge; the numbers before it are kept. */
export function preparedNumber(matter: MinuteMatter, planned: PlannedNumber, by: By): MinuteOrderPart & { readonly minuteOrderId: string } {
  const minuteOrderId = newId();
  const number = (matter.orders[0]?.number ?? 0) + 1;
  const { hearingId, petitionId } = matter;
  const { kind, replaces } = planned;
  const prepared = happened('MinuteOrderPrepared', { subjectId: minuteOrderId, petitionId, facts: { hearingId, kind, number } });
  const corrected = happened('MinuteOrderCorrected', {
    subjectId: minuteOrderId,
    petitionId,
    facts: { hearingId, kind, number, replacesId: replaces?.minuteOrderId ?? null },
  });
  const values = {
    minuteOrderId,
    hearingId,
    number,
    kind,
    state: 'prepared',
    content: { ...planned.content },
    preparedBy: by.accountId,
    preparedAt: by.at,
    reason: planned.reason,
    replacesId: replaces?.minuteOrderId ?? null,
    ...(kind === 'late_entry' ? { trueCalledAt: matter.calledAt, trueConcludedAt: matter.concludedAt } : {}),
  };
  return { minuteOrderId, events: replaces === null ? [prepared] : [corrected], changes: [{ insert: 'minute_order', values }], jobs: [] };
}

/** What a number says that is written from the record as it stands now. */
export function fromRecord(facts: MinuteMatter['facts'], effectiveOn: LocalDate | null = null): MinuteOrderContent {
  return { sections: composeMinuteOrder(facts), effectiveOn };
}

/** A returned or drafted number with what it says now. */
export function preparedAgain(
  { hearingId, petitionId }: MinuteMatter,
  { minuteOrderId, version, number, kind }: StoredMinuteOrder,
  content: MinuteOrderContent,
  by: By,
): MinuteOrderPart {
  const values = { state: 'prepared', content: { ...content }, preparedBy: by.accountId, preparedAt: by.at };
  return {
    events: [happened('MinuteOrderPrepared', { subjectId: minuteOrderId, petitionId, facts: { hearingId, kind, number } })],
    changes: [{ update: 'minute_order', id: minuteOrderId, expectedVersion: version, values }],
    jobs: [],
  };
}

/** What is signed: a number, its kind, and the day it has effect where the judge said one. */
export interface Signed {
  readonly minuteOrderId: string;
  readonly version: number;
  readonly number: number;
  readonly kind: MinuteOrderKind;
  readonly effectiveOn: LocalDate | null;
}

/** The judge's signature. The paper is entered and made after it commits, and those who take part are told. */
export function signature(matter: MinuteMatter, signed: Signed, by: By): MinuteOrderPart {
  const { minuteOrderId, version, number, kind } = signed;
  const { hearingId, petitionId, facts, today } = matter;
  const effectiveOn = signed.effectiveOn ?? effectiveDay(kind, { heldOn: facts.heldOn, signedOn: today });
  const change: StateChange = {
    update: 'minute_order',
    id: minuteOrderId,
    expectedVersion: version,
    values: { state: 'signed', signedBy: by.accountId, signedAt: by.at, effectiveOn },
  };
  return {
    events: [
      happened('MinuteOrderSigned', {
        subjectId: minuteOrderId,
        petitionId,
        facts: { hearingId, kind, number, signedAt: by.at, effectiveOn },
      }),
    ],
    changes: [change],
    jobs: [{ task: 'enter_minute_order', payload: { minuteOrderId } }],
  };
}

/**
 * What the judge's signature on the bench does for the minute order, in the same act: prepared and signed where the court so chooses and
 * nothing is missing, else prepared for the judge to read. A number that is signed already is left alone.
 */
export function benchMinuteOrder(matter: MinuteMatter, by: By): MinuteOrderPart {
  const [latest] = matter.orders;
  if (latest !== undefined && latest.signedAt !== null) return { events: [], changes: [], jobs: [] };
  const prepared =
    latest === undefined
      ? { ...preparedNumber(matter, firstNumber(matter), by), version: 1, number: 1, kind: firstNumber(matter).kind }
      : {
          ...preparedAgain(matter, latest, fromRecord(matter.facts), by),
          minuteOrderId: latest.minuteOrderId,
          version: latest.version + 1,
          number: latest.number,
          kind: latest.kind,
        };
  const mayBeSigned = matter.settings.benchSignatureSignsMinuteOrder && missingInMinutes(matter.facts).length === 0;
  if (!mayBeSigned) return { events: prepared.events, changes: prepared.changes, jobs: [] };
  const { minuteOrderId, version, number, kind } = prepared;
  const signed = signature(matter, { minuteOrderId, version, number, kind, effectiveOn: null }, by);
  return { events: [...prepared.events, ...signed.events], changes: [...prepared.changes, ...signed.changes], jobs: signed.jobs };
}
