import { planTemplates, type BorrowedRoom, type PlannedSession, type SessionTemplate, type StandingSession, type Substitute } from '@starling/shared/calendar/sessions/session-template';
import { writeMinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import { EVERY_COURT } from '@starling/shared/time/court-calendar';
import { addDays, type LocalDate } from '@starling/shared/time/local-date';
import type { SessionChangeReason } from '@starling/shared/vocabulary/session-change';
import { accountOf, add, ago, type Ledger } from '../ledger.ts';
import { WEEKS } from '../parameters.ts';
import type { RowOf } from '../rows.ts';
import { IMPORT_MORNING } from '../sessions.ts';
import { instantAt, minutesOf } from '../wall-clock.ts';
import { isOn } from './book.ts';
import { benchNamed, roomNamed } from './rooms.ts';

type SessionRow = RowOf['court_session'];

/** Makes the sessions ahead from their templates: those of the court's own room stand already and are named after theirs. */
export function planAhead(ledger: Ledger): void {
  nameAfterTemplates(ledger);
  const until = addDays(ledger.anchor, 7 * WEEKS.ahead);
  const days = Array.from({ length: 7 * WEEKS.ahead + 1 }, (_unused, ahead) => addDays(ledger.anchor, ahead));
  const plan = planTemplates(ledger.rows.session_template.map((row) => templateOf(ledger, row)), {
    from: ledger.anchor,
    until,
    calendar: EVERY_COURT,
    benchAway: awayOn(ledger, 'bench_officer', days).map(({ id, on }) => ({ benchOfficerId: id, on, startsAt: null, endsAt: null })),
    departmentAway: awayOn(ledger, 'department', days).map(({ id, on }) => ({ departmentId: id, on, startsAt: null, endsAt: null })),
    substitutes: ledger.key === 'los-angeles' ? [substitute(ledger, until)] : [],
    rooms: ledger.key === 'los-angeles' ? [borrowed(ledger, until)] : [],
    existing: ledger.rows.court_session.filter((row) => row.held_on >= ledger.anchor).map(standing),
  });
  plan.sessions.forEach((planned) => {
    addPlanned(ledger, planned);
  });
}

function nameAfterTemplates(ledger: Ledger): void {
  const { rows, anchor } = ledger;
  rows.court_session.filter((row) => row.held_on >= anchor).forEach((row) => {
    const template = rows.session_template.find((one) => one.name === row.name);
    if (template === undefined) return;
    const isImported = ledger.key === IMPORT_MORNING.court && row.held_on === IMPORT_MORNING.day && row.starts_at === IMPORT_MORNING.startsAt;
    Object.assign(row, { kind: template.kind, usual_bench_officer_id: template.bench_officer_id, template_id: template.template_id, template_day: row.held_on, ...(isImported ? {} : { hearings_capacity: template.hearings_capacity }) });
    noteChange(ledger, row, { kind: 'generated', reason_code: null, reason: null });
  });
}

function templateOf({ rows }: Ledger, row: RowOf['session_template']): SessionTemplate {
  const time = (text: string): number => minutesOf(text);
  return {
    templateId: row.template_id, name: row.name, kind: row.kind, departmentId: row.department_id, department: rows.department.find((one) => one.department_id === row.department_id)?.name ?? '',
    benchOfficerId: row.bench_officer_id, benchOfficer: rows.bench_officer.find((one) => one.bench_officer_id === row.bench_officer_id)?.name ?? '', clerkAccountId: row.clerk_account_id,
    staffingStartsAt: row.staffing_starts_at === null ? null : time(row.staffing_starts_at), startsAt: time(row.starts_at), endsAt: time(row.ends_at), minutesCapacity: row.minutes_capacity,
    hearingsCapacity: row.hearings_capacity, slotMinutes: row.slot_minutes, frequency: row.frequency, every: row.every, weekdays: row.weekdays, nth: row.nth, startsOn: row.starts_on, untilOn: row.until_on,
  };
}

function standing(row: SessionRow): StandingSession {
  return {
    templateId: row.template_id ?? null, templateDay: row.template_day ?? null, name: row.name, departmentId: row.department_id, benchOfficerId: row.bench_officer_id, heldOn: row.held_on,
    startsAt: minutesOf(row.starts_at), endsAt: minutesOf(row.ends_at), state: row.state,
  };
}

function awayOn({ rows }: Ledger, kind: RowOf['unavailability']['subject_kind'], days: readonly LocalDate[]): readonly { readonly id: string; readonly on: LocalDate }[] {
  return rows.unavailability.filter((row) => row.subject_kind === kind).flatMap((row) => days.filter((on) => isOn(row, on)).map((on) => ({ id: row.subject_id, on })));
}

/** A referee sits for the judge of the detention calendar. */
function substitute(ledger: Ledger, until: LocalDate): Substitute {
  const [usual, other] = [benchNamed(ledger, 'H. Pruitt'), benchNamed(ledger, 'F. Lam')];
  return { forBenchOfficerId: usual.bench_officer_id, benchOfficerId: other.bench_officer_id, benchOfficer: other.name, fromOn: ledger.anchor, untilOn: until };
}

function borrowed(ledger: Ledger, until: LocalDate): BorrowedRoom {
  const [own, other] = [roomNamed(ledger, 'Dept. 404'), roomNamed(ledger, 'Dept. 405')];
  return { forDepartmentId: own.department_id, departmentId: other.department_id, department: other.name, fromOn: ledger.anchor, untilOn: until };
}

function addPlanned(ledger: Ledger, planned: PlannedSession): void {
  const row = add(ledger, 'court_session', {
    session_id: ledger.newId(planned.heldOn), department_id: planned.departmentId, bench_officer_id: planned.benchOfficerId, clerk_account_id: planned.clerkAccountId, name: planned.name,
    held_on: planned.heldOn, staffing_starts_at: planned.staffingStartsAt === null ? null : writeMinuteOfDay(planned.staffingStartsAt), starts_at: writeMinuteOfDay(planned.startsAt),
    ends_at: writeMinuteOfDay(planned.endsAt), minutes_capacity: planned.minutesCapacity, state: 'planned', kind: planned.kind, template_id: planned.templateId, template_day: planned.templateDay,
    usual_bench_officer_id: planned.usualBenchOfficerId, hearings_capacity: planned.hearingsCapacity, slot_minutes: planned.slotMinutes,
  });
  noteChange(ledger, row, { kind: 'generated', reason_code: null, reason: planned.differs });
  if (planned.benchOfficerId !== planned.usualBenchOfficerId) noteChange(ledger, row, { kind: 'substitute', reason_code: 'judge_away', reason: null, to_value: planned.benchOfficer });
  if (planned.differs?.includes('held in') === true) noteChange(ledger, row, { kind: 'room', reason_code: 'room_not_available', reason: null, to_value: planned.department });
}

/** Writes down what happened to a whole session. */
export function noteChange(ledger: Ledger, session: SessionRow, words: { readonly kind: RowOf['session_change']['kind']; readonly reason_code: SessionChangeReason | null; readonly reason: string | null; readonly to_value?: string }): void {
  const on = ago(ledger, words.kind === 'generated' ? 30 : 4);
  const seat = words.kind === 'over_limit' ? 'judge' : 'calendar_clerk';
  add(ledger, 'session_change', {
    session_change_id: ledger.newId(on), session_id: session.session_id, from_value: null, to_value: null, other_session_id: null, ...words, made_by: accountOf(ledger, seat).account_id,
    made_at: instantAt(on, '11:20'),
  });
}
