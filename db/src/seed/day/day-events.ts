import { happened } from '@starling/shared/events';
import { wic } from '@starling/shared/law/citation';
import type { ToldEvent } from '../events.ts';
import type { Ledger } from '../ledger.ts';
import { instantAt } from '../wall-clock.ts';

/** Tells the events of the court day's rows. */
export function tellDayEvents({ rows, anchor }: Ledger): readonly ToldEvent[] {
  const entered = instantAt(anchor, '08:10');
  const concludedAt = new Map(rows.hearing.flatMap((row) => (row.concluded_at === null ? [] : [[row.hearing_id, row.concluded_at] as const])));
  return [
    ...rows.order_phrase.map((row): ToldEvent => ({ at: instantAt(row.valid_from, '09:00'), event: happened('OrderPhraseSaved', { subjectId: row.phrase_id, facts: { from: row.valid_from } }) })),
    ...rows.arrival.map((row): ToldEvent => ({ at: row.at ?? entered, event: happened('ArrivalRecorded', { subjectId: row.arrival_id, facts: { hearingId: row.hearing_id, who: row.who, state: row.state } }) })),
    ...rows.report_due.map((row): ToldEvent => ({
      at: instantAt(row.received_on ?? row.due_on, '14:30'),
      event: happened('ReportKept', { subjectId: row.report_id, facts: { caseId: row.case_id, kind: row.kind, state: row.state, dueOn: row.due_on, receivedOn: row.received_on } }),
    })),
    ...rows.warrant_step.map((row): ToldEvent => ({ at: row.at, event: happened('WarrantStepRecorded', { subjectId: row.warrant_step_id, facts: { warrantId: row.warrant_id, step: row.step, at: row.at } }) })),
    ...rows.minute_finding.map((row): ToldEvent => ({
      at: concludedAt.get(row.hearing_id) ?? entered,
      event: happened('MinuteFindingEntered', { subjectId: row.minute_finding_id, facts: { hearingId: row.hearing_id, kind: row.kind, answer: row.answer } }),
    })),
    ...rows.custody_order.flatMap(custodyOrderEvents),
    ...rows.minute_order.flatMap(minuteOrderEvents),
    ...rows.outbox.flatMap(messageEvents),
    ...rows.private_note.map((row): ToldEvent => ({ at: entered, event: happened('PrivateNoteSaved', { subjectId: row.private_note_id }) })),
  ];
}

function custodyOrderEvents(row: Ledger['rows']['custody_order'][number]): readonly ToldEvent[] {
  const words = { subjectId: row.custody_order_id, petitionId: row.petition_id };
  const moved = (to: 'sent' | 'received', at: string): ToldEvent => ({ at, event: happened('CustodyOrderMoved', { ...words, facts: { to, at } }) });
  const { hearing_id: hearingId, kind, ordered_at: orderedAt } = row;
  return [
    { at: orderedAt, event: happened('CustodyOrdered', { ...words, cite: wic('636(a)'), facts: { hearingId, kind, at: orderedAt } }) },
    moved('sent', row.sent_at),
    ...(row.received_at === null ? [] : [moved('received', row.received_at)]),
  ];
}

function minuteOrderEvents(row: Ledger['rows']['minute_order'][number]): readonly ToldEvent[] {
  const words = { hearingId: row.hearing_id, number: row.number };
  const subjectId = row.minute_order_id;
  return [
    { at: row.prepared_at, event: happened('MinuteOrderPrepared', { subjectId, facts: { ...words, kind: 'original' } }) },
    ...(row.returned_at === null ? [] : [{ at: row.returned_at, event: happened('MinuteOrderReturned', { subjectId, facts: words }) }]),
    ...(row.signed_at === null ? [] : [{ at: row.signed_at, event: happened('MinuteOrderSigned', { subjectId, facts: { ...words, kind: 'original', signedAt: row.signed_at, effectiveOn: row.effective_on } }) }]),
    ...(row.entered_at === null ? [] : [{ at: row.entered_at, event: happened('MinuteOrderEntered', { subjectId, facts: { ...words, enteredAt: row.entered_at } }) }]),
  ];
}

function messageEvents(row: Ledger['rows']['outbox'][number]): readonly ToldEvent[] {
  const subjectId = row.outbox_id;
  return [
    { at: row.due_at, event: happened('MessageQueued', { subjectId, facts: { channel: row.channel, dueAt: row.due_at } }) },
    ...(row.sent_at === null ? [] : [{ at: row.sent_at, event: happened('MessageSent', { subjectId, facts: { at: row.sent_at, attempts: row.attempts } }) }]),
    ...(row.held_because === null ? [] : [{ at: row.due_at, event: happened('MessageHeld', { subjectId, facts: { because: row.held_because } }) }]),
  ];
}
