import type { Scope } from '@starling/db/scope';
import type { CalendarSession } from '@starling/shared/calendar/ground';
import type { CourtClosure } from '@starling/shared/time/court-closure';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { SessionState } from '@starling/shared/vocabulary/session';
import { CLOSURES } from '../../reads/court-places.read.ts';
import { SETTING_ROWS, type SettingFromSql } from '../../reads/settings.read.ts';
import { loadSlotPage } from '../../reads/slot-page.read.ts';
import { listOf, WAITING, wallTime } from '../../reads/sql.ts';

/** A whole session before its day, as a change of it looks at it. */
export interface SessionStanding {
  readonly sessionId: string;
  readonly version: number;
  readonly state: SessionState;
  readonly name: string;
  readonly kind: string;
  readonly departmentId: string;
  readonly department: string;
  readonly benchOfficerId: string;
  readonly benchOfficer: string;
  readonly usualBenchOfficerId: string | null;
  readonly clerkAccountId: string | null;
  readonly heldOn: LocalDate;
  readonly staffingStartsAt: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly minutesCapacity: number;
  readonly minutesSet: number;
  readonly slotMinutes: number | null;
  readonly today: LocalDate;
  readonly closures: readonly CourtClosure[];
  readonly settings: readonly SettingFromSql[];
  /** The hearings that wait in it, in the order of the line. */
  readonly hearingIds: readonly string[];
}

const STANDING = `
  select json_build_object('sessionId', s.session_id, 'version', s.version, 'state', s.state, 'name', s.name, 'kind', s.kind, 'departmentId', s.department_id, 'department', d.name,
    'benchOfficerId', s.bench_officer_id, 'benchOfficer', initcap(b.title) || ' ' || b.name, 'usualBenchOfficerId', s.usual_bench_officer_id, 'clerkAccountId', s.clerk_account_id,
    'heldOn', s.held_on, 'staffingStartsAt', ${wallTime('s.staffing_starts_at')}, 'startsAt', ${wallTime('s.starts_at')}, 'endsAt', ${wallTime('s.ends_at')},
    'minutesCapacity', s.minutes_capacity, 'minutesSet', s.minutes_set, 'slotMinutes', s.slot_minutes, 'today', app.today(), 'closures', ${CLOSURES}, 'settings', ${SETTING_ROWS},
    'hearingIds', ${listOf('h.hearing_id', `from app.hearing h where h.court_id = s.court_id and h.session_id = s.session_id and h.state ${WAITING}`, 'h.place_in_line, h.starts_at, h.hearing_id')})
  from app.court_session s
  join app.department d on d.court_id = s.court_id and d.department_id = s.department_id
  join app.bench_officer b on b.court_id = s.court_id and b.bench_officer_id = s.bench_officer_id
  where s.court_id = (select app.court()) and s.session_id = $1`;

/** Loads how a session stands; null when this person has no such session. */
export async function loadSessionStanding(scope: Scope, sessionId: string): Promise<SessionStanding | null> {
  return (await scope.json(STANDING, [sessionId])) as SessionStanding | null; // parse border: the statement shapes it
}

/** Nobody: the sessions are read for themselves, not for a youth. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Loads sessions as the rules of the calendar read them, by their ids. */
export async function loadGroundSessions(scope: Scope, sessionIds: readonly string[]): Promise<ReadonlyMap<string, CalendarSession>> {
  const asked = { youthId: NOBODY, minutes: 0, benchOfficerId: null, withPlaces: false, sizes: { roomy: 0, own: 0, full: 0, beyond: 0 } };
  const today = (await scope.json('select to_json(app.today())')) as LocalDate; // parse border: a day
  const page = await loadSlotPage(scope, { ...asked, from: today, until: today, sessionIds });
  return new Map(page.sessions.map((session) => [session.sessionId, session]));
}

/** When and where a session would sit, and who would sit. */
export interface SeatAsked {
  readonly sessionId: string;
  readonly departmentId: string;
  readonly benchOfficerId: string;
  readonly heldOn: LocalDate;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** What is in the way of a session there and then. */
export interface SeatTaken {
  readonly department: string | null;
  readonly benchOfficer: string | null;
  /** The other session in that room, by its time. */
  readonly roomTakenAt: string | null;
  readonly roomIsAway: boolean;
  /** Where the bench officer sits at that time. */
  readonly benchSitsIn: string | null;
  readonly benchIsAway: boolean;
}

const AWAY = (
  kind: string,
  id: string,
): string => `exists (select 1 from app.unavailability n where n.court_id = (select app.court()) and n.subject_kind = '${kind}' and n.subject_id = ${id}
  and n.state = 'stands' and n.hardness = 'hard' and $4::date between n.from_on and n.until_on and (n.weekdays is null or extract(isodow from $4::date)::smallint = any (n.weekdays))
  and (n.starts_at is null or n.starts_at < $6::time and $5::time < n.ends_at))`;
const OTHERS = `app.court_session o join app.department od on od.court_id = o.court_id and od.department_id = o.department_id
  where o.court_id = (select app.court()) and o.session_id <> $1 and o.state <> 'cancelled' and o.held_on = $4::date and o.starts_at < $6::time and $5::time < o.ends_at`;

const SEAT = `
  select json_build_object(
    'department', (select d.name from app.department d where d.court_id = (select app.court()) and d.department_id = $2),
    'benchOfficer', (select initcap(b.title) || ' ' || b.name from app.bench_officer b where b.court_id = (select app.court()) and b.bench_officer_id = $3),
    'roomTakenAt', (select ${wallTime('min(o.starts_at)')} from ${OTHERS} and o.department_id = $2), 'roomIsAway', ${AWAY('department', '$2')},
    'benchSitsIn', (select min(od.name) from ${OTHERS} and o.bench_officer_id = $3), 'benchIsAway', ${AWAY('bench_officer', '$3')})`;

/** Looks whether a session could sit there and then. */
export async function loadSeat(
  scope: Scope,
  { sessionId, departmentId, benchOfficerId, heldOn, startsAt, endsAt }: SeatAsked,
): Promise<SeatTaken> {
  return (await scope.json(SEAT, [sessionId, departmentId, benchOfficerId, heldOn, startsAt, endsAt])) as SeatTaken; // parse border: the statement shapes it
}
