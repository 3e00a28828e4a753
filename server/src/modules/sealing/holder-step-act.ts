import type { JournalEntry, StateChange } from '@starling/db/journal/journal';
import { happened, type StarlingEvent } from '@starling/shared/events';
import { wic } from '@starling/shared/law/citation';
import { addDays, type LocalDate } from '@starling/shared/time/local-date';
import type { HolderTaskState } from '@starling/shared/vocabulary/holder';
import { holderHasReported, type HolderStep } from '@starling/shared/workflow/holder-task';
import { orderMoves, type OrderMove } from '@starling/shared/workflow/order-moves';
import type { HolderStanding } from './holder-facts.queries.ts';

/** One step that may be taken. */
export interface TakenHolderStep {
  readonly step: HolderStep;
  readonly to: HolderTaskState;
  readonly on: LocalDate;
  readonly at: string;
  readonly standing: HolderStanding;
}

type Part = Pick<JournalEntry, 'events' | 'changes'>;

/** The column that keeps the day of each step, and the event that tells of it. */
const KEPT = {
  send: ['sentOn', 'HolderSent'],
  receive: ['receivedOn', 'HolderReceived'],
  seal: ['sealedOn', 'HolderSealed'],
  sealCopy: ['copySealedOn', 'HolderCopySealed'],
  noRecord: ['noRecordOn', 'HolderHasNoRecord'],
  destroy: ['destroyedOn', 'HolderDestroyed'],
} as const satisfies Readonly<Record<HolderStep, readonly [string, string]>>;

/** The day of the step that comes before; null when the record does not say. */
export function previousDay(
  step: HolderStep,
  { signedOn, sentOn, receivedOn, sealedOn, copySealedOn, noRecordOn }: HolderStanding,
): LocalDate | null {
  switch (step) {
    case 'send':
      return signedOn;
    case 'receive':
      return sentOn;
    case 'seal':
      return receivedOn;
    case 'sealCopy':
      return sealedOn;
    case 'noRecord':
      return receivedOn ?? sentOn;
    case 'destroy':
      return copySealedOn ?? noRecordOn;
  }
}

/** Everything one step writes: the holder, the notice that left with it, and what becomes of the order. */
export function holderStepAct(taken: TakenHolderStep): Part {
  const parts = [holderPart(taken), noticePart(taken), orderPart(taken)];
  return { events: parts.flatMap((part) => part.events), changes: parts.flatMap((part) => part.changes) };
}

function holderPart({ step, to, on, standing }: TakenHolderStep): Part {
  const { holderTaskId, sealingOrderId, version, settings } = standing;
  const [column, event] = KEPT[step];
  const due = step === 'send' ? { dueOn: addDays(on, settings.agencyReportDays) } : {};
  return {
    events: [happened(event, { subjectId: holderTaskId, cite: wic('786(a)'), facts: { sealingOrderId, on } })],
    changes: [{ update: 'holder_task', id: holderTaskId, expectedVersion: version, values: { state: to, [column]: on, ...due } }],
  };
}

function noticePart({ step, at, standing }: TakenHolderStep): Part {
  const left = step === 'send' ? standing.queuedNoticeIds : [];
  return {
    events: left.map((id) => happened('NoticeSent', { subjectId: id, facts: { at } })),
    changes: left.map((id): StateChange => ({ update: 'notice', id, values: { state: 'sent', sentAt: at } })),
  };
}

/** The order's version moves with each of its holders, so that a desk read before is told so. */
function orderPart({ to, on, standing }: TakenHolderStep): Part {
  const { sealingOrderId, orderState, today } = standing;
  const holders = standing.holders.map((holder) => (holder.holderTaskId === standing.holderTaskId ? { ...holder, state: to } : holder));
  const moves = orderMoves(orderState, holders, today);
  const reached = moves.at(-1);
  if (reached === undefined) return { events: [], changes: [{ update: 'sealing_order', id: sealingOrderId, values: {} }] };
  const sent = moves.some(({ command }) => command === 'distribute') ? { distributedOn: on } : {};
  const counted = { complete: holders.filter(holderHasReported).length, holders: holders.length };
  return {
    events: moves.map((move) => eventOf(move, { sealingOrderId, on, counted })),
    changes: [{ update: 'sealing_order', id: sealingOrderId, values: { state: reached.to, ...sent } }],
  };
}

interface Moved {
  readonly sealingOrderId: string;
  readonly on: LocalDate;
  readonly counted: { readonly complete: number; readonly holders: number };
}

function eventOf({ command }: OrderMove, { sealingOrderId: subjectId, on, counted }: Moved): StarlingEvent {
  switch (command) {
    case 'distribute':
      return happened('SealingOrderDistributed', { subjectId, facts: { on } });
    case 'reportSome':
      return happened('SealingOrderPartlyComplied', { subjectId, facts: counted });
    case 'certify':
      return happened('SealingOrderComplied', { subjectId, facts: { on } });
    case 'fallDue':
      return happened('DestructionDue', { subjectId, facts: { on } });
    case 'close':
      return happened('SealingOrderClosed', { subjectId, facts: { on } });
    case 'sign':
    case 'addHolder':
    case 'correct':
      throw new Error(`An order does not ${command} by itself.`);
  }
}
