import { happened, type StarlingEvent } from '@starling/shared/events';
import type { LocalDate } from '@starling/shared/time/local-date';
import { govCode, pen, wic } from '@starling/shared/law/citation';
import { isHearingType } from '@starling/shared/vocabulary/hearing';
import { tellDayEvents } from './day/day-events.ts';
import { tellHouseEvents } from './house/house-events.ts';
import type { Ledger } from './ledger.ts';
import type { RowOf } from './rows.ts';
import { instantAt } from './wall-clock.ts';

/** An event together with the instant it is told to have happened at. */
export interface ToldEvent {
  readonly event: StarlingEvent;
  readonly at: string;
}

const DAY_BEGINS = '08:15';
const COURT_SITS = '10:00';
const DAY_ENDS = '15:40';

/** Tells what happened, row by row: every row with a state of its own is named by at least one event. */
export function tellEvents(ledger: Ledger): readonly ToldEvent[] {
  const { rows } = ledger;
  const heldOn = new Map(rows.court_session.map((session) => [session.session_id, session.held_on]));
  const filed = new Map(rows.petition.map((petition) => [petition.petition_id, petition]));
  const dayOf = (hearing: RowOf['hearing']): LocalDate => heldOn.get(hearing.session_id) ?? ledger.anchor;
  const hearingDay = new Map(rows.hearing.map((hearing) => [hearing.hearing_id, dayOf(hearing)]));
  const beganOn = caseBeginnings(ledger);
  return [
    ...rows.court_session.flatMap(sessionEvents),
    ...rows.legal_case.flatMap((row) => caseEvents(row, beganOn.get(row.case_id) ?? ledger.anchor)),
    ...rows.petition.flatMap((row) => petitionEvents(row, rows.petition_count.filter(({ petition_id: id }) => id === row.petition_id).length)),
    ...rows.petition_count.map((row) => countEvent(row, filed.get(row.petition_id)?.filed_on ?? row.offense_on)),
    ...rows.restriction.map((row) => told(row.ordered_on, COURT_SITS, happened('RestrictionOrdered', { subjectId: row.restriction_id, petitionId: row.petition_id, facts: { orderedOn: row.ordered_on } }))),
    ...rows.custody.map((row) => told(row.from_on, DAY_ENDS, happened('CustodyBegan', { subjectId: row.custody_id, facts: { fromOn: row.from_on } }))),
    ...rows.warrant.flatMap(warrantEvents),
    ...rows.hearing.flatMap((row) => hearingEvents(row, dayOf(row))),
    ...rows.clock_event.map(clockEvent),
    ...rows.clock_change.map(clockChange),
    ...rows.court_closure.map((row) => told(row.closed_on, DAY_BEGINS, happened('CourtClosureEntered', { subjectId: row.closure_id, cite: govCode('68115'), facts: { closedOn: row.closed_on } }))),
    ...rows.court_setting.map((row) => told(row.effective_from, DAY_BEGINS, happened('CourtSettingChanged', { subjectId: ledger.profile.courtId, facts: { name: row.name, effectiveFrom: row.effective_from } }))),
    ...rows.court_order.map((row) => orderEvent(row, hearingDay.get(row.hearing_id) ?? ledger.anchor)),
    ...rows.finding.flatMap(findingEvents),
    ...rows.dismissal_order.flatMap(dismissalEvents),
    ...sealingEvents(ledger),
    ...tellHouseEvents(ledger),
    ...tellDayEvents(ledger),
  ];
}

function told(day: LocalDate, time: string, event: StarlingEvent): ToldEvent {
  return { event, at: instantAt(day, time) };
}

function caseBeginnings({ rows }: Ledger): ReadonlyMap<string, LocalDate> {
  const began = new Map<string, LocalDate>();
  [...rows.jurisdiction, ...rows.participation].forEach(({ case_id: caseId, from_on: from }) => {
    const known = began.get(caseId);
    if (known === undefined || from < known) began.set(caseId, from);
  });
  return began;
}

function sessionEvents(row: RowOf['court_session']): readonly ToldEvent[] {
  const words = { subjectId: row.session_id, facts: { heldOn: row.held_on } };
  const planned = told(row.held_on, DAY_BEGINS, happened('SessionPlanned', words));
  return row.state === 'closed' ? [planned, told(row.held_on, DAY_ENDS, happened('SessionClosed', words))] : [planned];
}

function caseEvents(row: RowOf['legal_case'], on: LocalDate): readonly ToldEvent[] {
  return [told(on, DAY_BEGINS, happened('CaseOpened', { subjectId: row.case_id, facts: { youthId: row.youth_id } }))];
}

function petitionEvents(row: RowOf['petition'], counts: number): readonly ToldEvent[] {
  const words = { subjectId: row.petition_id, petitionId: row.petition_id };
  const filed = told(row.filed_on, DAY_BEGINS, happened('PetitionFiled', { ...words, facts: { caseId: row.case_id, kind: row.kind, filedOn: row.filed_on, counts } }));
  const moved = [['sustained', row.sustained_on], ['disposed', row.disposed_on]] as const;
  return [filed, ...moved.flatMap(([to, on]) => (on === null ? [] : [told(on, COURT_SITS, happened('PetitionMoved', { ...words, facts: { to, on } }))]))];
}

function countEvent(row: RowOf['petition_count'], on: LocalDate): ToldEvent {
  return told(on, DAY_BEGINS, happened('CountEntered', { subjectId: row.count_id, petitionId: row.petition_id, facts: { number: row.number, statuteKnown: row.statute_known } }));
}

function warrantEvents(row: RowOf['warrant']): readonly ToldEvent[] {
  const words = { subjectId: row.warrant_id, petitionId: row.petition_id };
  const events = [told(row.issued_on, COURT_SITS, happened('WarrantIssued', { ...words, facts: { kind: row.kind, issuedOn: row.issued_on } }))];
  if (row.held_until !== null) events.push(told(row.issued_on, COURT_SITS, happened('WarrantHeld', { ...words, facts: { heldUntil: row.held_until } })));
  if (row.recalled_at !== null) events.push({ at: row.recalled_at, event: happened('WarrantRecalled', { ...words, facts: { at: row.recalled_at } }) });
  if (row.recall_confirmed_at !== null) events.push({ at: row.recall_confirmed_at, event: happened('RecallConfirmed', { ...words, facts: { at: row.recall_confirmed_at } }) });
  return events;
}

function hearingEvents(row: RowOf['hearing'], day: LocalDate): readonly ToldEvent[] {
  const words = { subjectId: row.hearing_id, petitionId: row.petition_id };
  if (!isHearingType(row.type)) return [];
  const events = [told(day, DAY_BEGINS, happened('HearingSet', { ...words, facts: { sessionId: row.session_id, type: row.type, heldOn: day, minutes: row.minutes, cameFrom: 'seed' } }))];
  if (row.state === 'set' || row.state === 'vacated') return events;
  const at = row.concluded_at ?? instantAt(day, DAY_ENDS);
  events.push({ at, event: happened('HearingRecorded', { ...words, facts: { result: row.state, at } }) });
  if (row.minute_signed_at !== null) events.push({ at: row.minute_signed_at, event: happened('MinuteSigned', { ...words, facts: { at: row.minute_signed_at } }) });
  return events;
}

function clockEvent(row: RowOf['clock_event']): ToldEvent {
  return told(row.entered_on, COURT_SITS, happened('ClockEventEntered', { subjectId: row.clock_event_id, petitionId: row.petition_id, facts: { caseId: row.case_id, happenedOn: row.happened_on } }));
}

function clockChange(row: RowOf['clock_change']): ToldEvent {
  const facts = { caseId: row.case_id, kind: row.kind, madeOn: row.made_on, fromOn: row.from_on, untilOn: row.until_on, hearingId: row.hearing_id };
  return told(row.made_on, COURT_SITS, happened('ClockChanged', { subjectId: row.clock_change_id, petitionId: row.petition_id, facts }));
}

function orderEvent(row: RowOf['court_order'], on: LocalDate): ToldEvent {
  return told(on, COURT_SITS, happened('OrderGiven', { subjectId: row.order_id, petitionId: row.petition_id, facts: { hearingId: row.hearing_id, dueOn: row.due_on } }));
}

function findingEvents(row: RowOf['finding']): readonly ToldEvent[] {
  const words = { subjectId: row.finding_id, petitionId: row.petition_id, cite: pen('236.23(f)') };
  const asserted = happened('DefenseAsserted', { ...words, facts: { basis: row.basis, initiator: row.initiator, timeliness: row.timeliness, assertedOn: row.asserted_on } });
  if (row.decided_at === null) return [told(row.asserted_on, COURT_SITS, asserted)];
  return [told(row.asserted_on, COURT_SITS, asserted), { at: row.decided_at, event: happened('FindingMade', { ...words, facts: { stage: row.stage, vehicle: row.vehicle } }) }];
}

function dismissalEvents(row: RowOf['dismissal_order']): readonly ToldEvent[] {
  const dismissed = happened('PetitionDismissed', { subjectId: row.petition_id, petitionId: row.petition_id, cite: pen('236.23(f)'), facts: { dismissalId: row.dismissal_id, findingId: row.finding_id, on: row.signed_on } });
  const words = { subjectId: row.dismissal_id, petitionId: row.petition_id, facts: { on: row.signed_on } };
  return [{ at: row.signed_at, event: dismissed }, { at: row.signed_at, event: happened('DismissalEntered', words) }];
}

function sealingEvents({ rows }: Ledger): readonly ToldEvent[] {
  const petitionOf = new Map(rows.sealing_order.map((order) => [order.sealing_order_id, order.petition_id]));
  const orders = rows.sealing_order.flatMap((row) => {
    const words = { subjectId: row.sealing_order_id, petitionId: row.petition_id, cite: wic('786(a)') };
    const holders = rows.holder_task.filter((task) => task.sealing_order_id === row.sealing_order_id).length;
    const signed = happened('SealingOrderSigned', { ...words, facts: { basis: row.basis, dismissalId: row.dismissal_id, holders, firearmClause: row.firearm_clause, signedOn: row.signed_on } });
    const sealed = happened('PetitionSealed', { subjectId: row.petition_id, petitionId: row.petition_id, cite: wic('786(a)'), facts: { sealingOrderId: row.sealing_order_id, on: row.signed_on } });
    return [{ at: row.signed_at, event: signed }, { at: row.signed_at, event: sealed }, told(row.distributed_on, DAY_ENDS, happened('SealingOrderDistributed', { ...words, facts: { on: row.distributed_on } }))];
  });
  return [...orders, ...rows.holder_task.flatMap((task) => holderEvents(task, { petitionId: petitionOf.get(task.sealing_order_id) ?? null }))];
}

const HOLDER_STEPS = [
  ['HolderSent', 'sent_on'], ['HolderReceived', 'received_on'], ['HolderSealed', 'sealed_on'], ['HolderCopySealed', 'copy_sealed_on'], ['HolderHasNoRecord', 'no_record_on'],
] as const;

function holderEvents(task: RowOf['holder_task'], { petitionId }: { readonly petitionId: string | null }): readonly ToldEvent[] {
  const words = { subjectId: task.holder_task_id, petitionId };
  return HOLDER_STEPS.flatMap(([kind, column]) => {
    const on = task[column];
    return on === null ? [] : [told(on, DAY_ENDS, happened(kind, { ...words, facts: { sealingOrderId: task.sealing_order_id, on } }))];
  });
}
