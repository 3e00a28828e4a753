import type { Scope } from '@starling/db/scope';
import type { BenchAway, DepartmentAway } from '@starling/shared/calendar/ground';
import { readMinuteOfDay, type MinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import type { SessionTemplate, StandingSession } from '@starling/shared/calendar/sessions/session-template';
import type { CourtClosure } from '@starling/shared/time/court-closure';
import type { LocalDate } from '@starling/shared/time/local-date';
import { BENCH_OFFICERS, CLOSURES, DEPARTMENTS } from '../../reads/court-places.read.ts';
import { listOf, wallTime } from '../../reads/sql.ts';

const TEMPLATES = listOf(
  `json_build_object('templateId', t.template_id, 'name', t.name, 'kind', t.kind, 'departmentId', t.department_id, 'department', d.name, 'benchOfficerId', t.bench_officer_id,
    'benchOfficer', initcap(b.title) || ' ' || b.name, 'clerkAccountId', t.clerk_account_id, 'staffingStartsAt', ${wallTime('t.staffing_starts_at')},
    'startsAt', ${wallTime('t.starts_at')}, 'endsAt', ${wallTime('t.ends_at')}, 'minutesCapacity', t.minutes_capacity, 'hearingsCapacity', t.hearings_capacity,
    'slotMinutes', t.slot_minutes, 'frequency', t.frequency, 'every', t.every, 'weekdays', to_json(t.weekdays), 'nth', t.nth, 'startsOn', t.starts_on, 'untilOn', t.until_on)`,
  `from app.session_template t
    join app.department d on d.court_id = t.court_id and d.department_id = t.department_id
    join app.bench_officer b on b.court_id = t.court_id and b.bench_officer_id = t.bench_officer_id
    where t.court_id = (select app.court()) and t.state = 'stands'`,
  'd.name, t.starts_at, t.template_id',
);

/** Every day on which somebody or some room is away for certain, laid out over the days that are planned. */
const AWAY = listOf(
  `json_build_object('kind', n.subject_kind, 'id', n.subject_id, 'on', z.day::date, 'startsAt', ${wallTime('n.starts_at')}, 'endsAt', ${wallTime('n.ends_at')})`,
  `from app.unavailability n
    cross join lateral generate_series(greatest(n.from_on, app.today()), least(n.until_on, $1::date), interval '1 day') z(day)
    where n.court_id = (select app.court()) and n.state = 'stands' and n.hardness = 'hard' and n.subject_kind in ('bench_officer', 'department')
      and n.until_on >= app.today() and n.from_on <= $1 and (n.weekdays is null or extract(isodow from z.day)::smallint = any (n.weekdays))`,
  'z.day, n.unavailability_id',
);

/** Those of the days, and those that were made for one of the days and moved away from it. */
const EXISTING = listOf(
  `json_build_object('templateId', s.template_id, 'templateDay', s.template_day, 'name', s.name, 'departmentId', s.department_id, 'benchOfficerId', s.bench_officer_id,
    'heldOn', s.held_on, 'startsAt', ${wallTime('s.starts_at')}, 'endsAt', ${wallTime('s.ends_at')}, 'state', s.state)`,
  `from app.court_session s where s.court_id = (select app.court()) and (s.held_on between app.today() and $1 or s.template_day between app.today() and $1)`,
  's.held_on, s.starts_at, s.session_id',
);

const GROUND = `select json_build_object('today', app.today(), 'closures', ${CLOSURES}, 'templates', ${TEMPLATES}, 'away', ${AWAY}, 'existing', ${EXISTING},
  'departments', ${DEPARTMENTS}, 'benchOfficers', ${BENCH_OFFICERS})`;

/** Times of the database are text; the planner counts minutes. */
type TimedText<T, Names extends keyof T> = Omit<T, Names> & { readonly [Name in Names]: string | Extract<T[Name], null> };

interface GroundFromSql {
  readonly today: LocalDate;
  readonly closures: readonly CourtClosure[];
  readonly templates: readonly TimedText<SessionTemplate, 'startsAt' | 'endsAt' | 'staffingStartsAt'>[];
  readonly away: readonly {
    readonly kind: string;
    readonly id: string;
    readonly on: LocalDate;
    readonly startsAt: string | null;
    readonly endsAt: string | null;
  }[];
  readonly existing: readonly TimedText<StandingSession, 'startsAt' | 'endsAt'>[];
  readonly departments: readonly { readonly departmentId: string; readonly name: string }[];
  readonly benchOfficers: readonly { readonly benchOfficerId: string; readonly name: string }[];
}

/** What sessions are made from, and what they are made around. */
export interface GenerationGround extends Pick<GroundFromSql, 'today' | 'closures' | 'departments' | 'benchOfficers'> {
  readonly templates: readonly SessionTemplate[];
  readonly existing: readonly StandingSession[];
  readonly benchAway: readonly BenchAway[];
  readonly departmentAway: readonly DepartmentAway[];
}

/** Reads everything from today to a day, both included. */
export async function loadGenerationGround(scope: Scope, until: LocalDate): Promise<GenerationGround> {
  const read = (await scope.json(GROUND, [until])) as GroundFromSql; // parse border: the statement shapes it
  const away = read.away.map(({ startsAt, endsAt, ...one }) => ({
    ...one,
    startsAt: minuteOrNull(startsAt),
    endsAt: minuteOrNull(endsAt),
  }));
  return {
    ...read,
    templates: read.templates.map((template) => ({
      ...template,
      ...hoursOf(template),
      staffingStartsAt: minuteOrNull(template.staffingStartsAt),
    })),
    existing: read.existing.map((session) => ({ ...session, ...hoursOf(session) })),
    benchAway: away.flatMap(({ kind, id, ...when }) => (kind === 'bench_officer' ? [{ benchOfficerId: id, ...when }] : [])),
    departmentAway: away.flatMap(({ kind, id, ...when }) => (kind === 'department' ? [{ departmentId: id, ...when }] : [])),
  };
}

function hoursOf({ startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string }) {
  return { startsAt: minuteOrNull(startsAt) ?? 0, endsAt: minuteOrNull(endsAt) ?? 0 };
}

function minuteOrNull(text: string | null): MinuteOfDay | null {
  return text === null ? null : readMinuteOfDay(text);
}
