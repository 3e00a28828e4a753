import type { MinuteContinuance, MinuteDate, MinuteFacts, MinuteWarrant } from '@starling/shared/court-day/minute-order/minute-facts';
import type { LocalDate } from '@starling/shared/time/local-date';
import { ORDER_OWNER, type OrderOwner } from '@starling/shared/vocabulary/order';
import type { HearingRow } from '../hearings.ts';
import type { Ledger } from '../ledger.ts';
import { wallTimeOf } from '../wall-clock.ts';

/** What the seeded rows say about a hearing that is over: the same facts the server reads for a minute order (server/src/reads/minute-facts.read.ts), so that both say the same. */
export function minuteFactsOf(ledger: Ledger, hearing: HearingRow, on: LocalDate): MinuteFacts {
  const { rows } = ledger;
  const here = <T extends { readonly hearing_id: string | null }>(all: readonly T[]): readonly T[] => all.filter((one) => one.hearing_id === hearing.hearing_id);
  const findings = here(rows.minute_finding).toSorted((one, other) => compare(one.minute_finding_id, other.minute_finding_id));
  return {
    type: hearing.type, heldOn: on, startsAt: hearing.starts_at, calledAt: wallOrNull(hearing.called_at, on), concludedAt: wallOrNull(hearing.concluded_at, on), secondCalledAt: null,
    ...sittingOf(ledger, hearing), mode: hearing.mode, state: hearing.state, interpreterLanguage: hearing.interpreter_language,
    appearances: here(rows.appearance).toSorted(byRole).map(({ role, name, attendance, spoke, participation_id: id }) => ({
      role, name, attendance, spoke, appointment: rows.participation.find((one) => one.participation_id === id)?.appointment ?? null,
    })),
    admitted: [], remote: { consented: null, afterCounsel: false, failed: null }, absentWords: null, continuance: continuanceOf(ledger, hearing), goodCause: hearing.good_cause,
    findings: findings.map(({ kind, answer, facts }) => ({ kind, answer, facts })),
    orders: here(rows.court_order).toSorted((one, other) => one.ordinal - other.ordinal).map((order) => ({ words: order.words, owner: ownerWords(order.owner_role), dueOn: order.due_on })),
    custody: custodyOf(ledger, hearing, on),
    custodyOrders: here(rows.custody_order).map(({ kind, state, holder, reasons }) => ({ kind, state, holder, toAdult: null, reasons })),
    warrants: warrantsOf(ledger, hearing, on), next: nextOf(ledger, hearing, on), underSubmissionUntil: null, enteredLate: null,
  };
}

/** Where it was heard, by whom and with whom at the desk. */
function sittingOf(ledger: Ledger, hearing: HearingRow): Pick<MinuteFacts, 'department' | 'bench' | 'clerk'> {
  const { rows } = ledger;
  const session = rows.court_session.find((one) => one.session_id === hearing.session_id);
  const bench = rows.bench_officer.find((one) => one.bench_officer_id === session?.bench_officer_id);
  const clerk = rows.account.find((one) => one.account_id === session?.clerk_account_id)?.name ?? null;
  return { department: departmentOf(ledger, hearing.session_id), bench: `${capital(bench?.title ?? 'judge')} ${bench?.name ?? ''}`, clerk };
}

function nextOf(ledger: Ledger, hearing: HearingRow, on: LocalDate): MinuteFacts['next'] {
  const { next_step: step = null, next_reason: reason } = hearing;
  const date = nextDateOf(ledger, hearing, on);
  return { step, date, words: null, queue: reason === 'counsel_to_set' ? reason : null, none: reason === 'completed' ? reason : null };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const wallOrNull = (instant: string | null, on: LocalDate): string | null => (instant === null ? null : wallTimeOf(instant, on));
const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);

type Appearance = Ledger['rows']['appearance'][number];

function byRole(one: Appearance, other: Appearance): number {
  return compare(one.role, other.role) || compare(one.name, other.name) || compare(one.appearance_id, other.appearance_id);
}

function ownerWords(role: string): string {
  return Object.hasOwn(ORDER_OWNER, role) ? ORDER_OWNER[role as OrderOwner] : role; // a key of it, as was just asked
}

function departmentOf({ rows }: Ledger, sessionId: string): string {
  const session = rows.court_session.find((one) => one.session_id === sessionId);
  return rows.department.find((one) => one.department_id === session?.department_id)?.name ?? '';
}

function custodyOf({ rows }: Ledger, hearing: HearingRow, on: LocalDate): MinuteFacts['custody'] {
  const youth = rows.legal_case.find((one) => one.case_id === hearing.case_id)?.youth_id;
  const stays = rows.custody.filter((stay) => stay.youth_id === youth && stay.from_on <= on && (stay.until_on === null || stay.until_on >= on));
  return stays.toSorted((one, other) => compare(other.from_on, one.from_on))[0]?.kind ?? null;
}

function continuanceOf({ rows }: Ledger, hearing: HearingRow): MinuteContinuance | null {
  const found = rows.continuance.find((one) => one.hearing_id === hearing.hearing_id && one.decided !== null);
  if (found === undefined) return null;
  const positions = rows.continuance_position.filter((one) => one.continuance_id === found.continuance_id).toSorted((one, other) => compare(one.role, other.role));
  const { asked_by: askedBy, reason_code: reason, facts, time_waived: timeWaived, count_so_far: count } = found;
  return { askedBy, reason, facts, timeWaived, granted: found.decided === 'granted', count, positions: positions.map(({ role, position }) => ({ role, position })) };
}

/** The warrants that were recalled on the day; a seeded one names no hearing of its own. */
function warrantsOf({ rows }: Ledger, hearing: HearingRow, on: LocalDate): readonly MinuteWarrant[] {
  const recalled = rows.warrant.filter((one) => one.case_id === hearing.case_id && one.recalled_at !== null && wallDay(one.recalled_at) === on);
  return recalled.toSorted((one, other) => compare(one.issued_on, other.issued_on) || compare(one.warrant_id, other.warrant_id)).map((one) => ({
    kind: one.kind, did: 'recalled', serviceProof: one.service_proof, reason: one.reason ?? null, holder: one.holder ?? null, heldUntil: one.held_until,
    recallConfirmed: one.recall_confirmed_at !== null,
  }));
}

// Courts sit by day: between eight in the morning and four in the afternoon the day in California is the day in UTC.
const wallDay = (instant: string): string => instant.slice(0, 10);

function nextDateOf(ledger: Ledger, hearing: HearingRow, on: LocalDate): MinuteDate | null {
  const { rows } = ledger;
  if (hearing.continued_to === null && (hearing.next_step ?? 'date') !== 'date') return null;
  const days = new Map(rows.court_session.map((session) => [session.session_id, session.held_on]));
  const dayOf = (one: HearingRow): LocalDate => days.get(one.session_id) ?? on;
  const isNext = (one: HearingRow): boolean =>
    hearing.continued_to === null ? one.case_id === hearing.case_id && one.state === 'set' && dayOf(one) > on : one.hearing_id === hearing.continued_to;
  const [next] = rows.hearing.filter(isNext).toSorted((one, other) => compare(`${dayOf(one)} ${one.starts_at}`, `${dayOf(other)} ${other.starts_at}`));
  return next === undefined ? null : { on: dayOf(next), startsAt: next.starts_at, department: departmentOf(ledger, next.session_id), type: next.type };
}
