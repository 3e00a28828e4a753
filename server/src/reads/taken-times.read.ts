import type { Scope } from '@starling/db/scope';
import type { ApartDay, InterpretedHearing, InterpreterBusy } from '@starling/shared/calendar/ground';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { KeepApartLevel } from '@starling/shared/vocabulary/keep-apart';
import type { ParticipationRole } from '@starling/shared/vocabulary/participation';
import type { Hardness, UnavailableSubject } from '@starling/shared/vocabulary/resource';
import { listOf } from './sql.ts';
import { minuteOf, TAKES_TIME } from './wanted-facts.read.ts';

// Who and what is taken on the days of some sessions: one statement for a whole page of them.

/** Somebody of the case who is set elsewhere. */
export interface SetElsewhere {
  readonly who: string;
  readonly role: ParticipationRole;
  readonly accountId: string | null;
  readonly on: LocalDate;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly where: string | null;
}

/** A time away as it is stored: a span of days, some weekdays of it, some hours. */
export interface TimeAway {
  readonly subjectKind: UnavailableSubject;
  readonly subjectId: string;
  readonly fromOn: LocalDate;
  readonly untilOn: LocalDate;
  readonly startsAt: number | null;
  readonly endsAt: number | null;
  readonly weekdays: readonly number[] | null;
  readonly hardness: Hardness;
  readonly weight: number;
}

/** Where the other of a separation is. */
export interface ApartRow extends ApartDay {
  readonly level: KeepApartLevel;
}

/** An interpreter of the court and the hearings they are booked for. */
export interface InterpreterRow {
  readonly resourceId: string;
  readonly language: string;
  readonly busy: readonly InterpreterBusy[];
}

/** Who and what is taken on some days. */
export interface TakenTimes {
  readonly busy: readonly SetElsewhere[];
  readonly apart: readonly ApartRow[];
  readonly away: readonly TimeAway[];
  readonly interpreters: readonly InterpreterRow[];
  readonly interpreted: readonly InterpretedHearing[];
}

/** Somebody `x` of a case who is set elsewhere. */
export const BUSY_FIELDS = `json_build_object('who', x.name, 'role', x.role, 'accountId', x.account_id, 'on', x.held_on, 'startsAt', ${minuteOf('x.starts_at')},
  'endsAt', ${minuteOf('x.ends_at')}, 'where', x.department)`;

/** Where somebody `x` is from whom a youth is kept apart, or a person outside. */
export const APART_FIELDS = `json_build_object('level', x.level, 'on', x.on_day, 'startsAt', ${minuteOf('x.starts_at')}, 'endsAt', ${minuteOf('x.ends_at')}, 'courthouseId', x.courthouse_id)`;

/** A time away `u`. */
export const AWAY_FIELDS = `json_build_object('subjectKind', u.subject_kind, 'subjectId', u.subject_id, 'fromOn', u.from_on, 'untilOn', u.until_on,
  'startsAt', ${minuteOf('u.starts_at')}, 'endsAt', ${minuteOf('u.ends_at')}, 'weekdays', u.weekdays, 'hardness', u.hardness, 'weight', u.weight)`;

const BUSY = listOf(BUSY_FIELDS, 'from app.busy_times($2, $3, $4) x', 'x.held_on, x.starts_at');

/** Level 4 looks further than the days asked for. */
const APART = listOf(APART_FIELDS, 'from app.apart_days($1, $3, $4) x', 'x.on_day, x.starts_at');

const AWAY = listOf(
  AWAY_FIELDS,
  `from app.unavailability u where u.court_id = (select app.court()) and u.state = 'stands' and u.until_on >= $3 and u.from_on <= $4
    and (u.subject_kind in ('bench_officer', 'department', 'resource') or u.subject_id = $1
      or u.subject_id in (select unnest(array[a.account_id, a.participation_id]) from app.participation a where a.court_id = u.court_id and a.case_id = $2))`,
  'u.from_on, u.unavailability_id',
);

/**
 * The live hearings of some days. `offset 0` keeps it a walk from the days over their sessions, each look by its key: the record of the court is
 * never read. Read once for whoever interprets and for what needs an interpreter.
 */
export const LIVE_BETWEEN = (from: string, until: string): string => `live as materialized (
  select s.held_on, h.hearing_id, h.starts_at, h.minutes, h.mode, h.interpreter_language
  from (select o.* from app.court_session o where o.court_id = (select app.court()) and o.held_on between ${from} and ${until} offset 0) s
  cross join lateral (
    select o.* from app.hearing o where o.court_id = (select app.court()) and o.session_id = s.session_id and o.state ${TAKES_TIME} offset 0) h)`;

const USES = `
  select v.resource_id, h.held_on, h.hearing_id, h.starts_at, h.minutes from live h
  cross join lateral (
    select o.* from app.resource_use o where o.court_id = (select app.court()) and o.hearing_id = h.hearing_id and o.state <> 'cancelled' offset 0) v`;

/** The interpreters of the court, and when they are booked for a hearing of LIVE_BETWEEN. */
export const INTERPRETERS = `(with used as materialized (${USES})
  select coalesce(json_agg(json_build_object('resourceId', r.resource_id, 'language', r.language, 'busy', ${listOf(
    `json_build_object('on', u.held_on, 'startsAt', ${minuteOf('u.starts_at')}, 'endsAt', ${minuteOf('u.starts_at')} + u.minutes, 'hearingId', u.hearing_id)`,
    'from used u where u.resource_id = r.resource_id',
    'u.held_on, u.starts_at',
  )}) order by r.language, r.resource_id), '[]')
  from app.resource r where r.court_id = (select app.court()) and r.kind = 'interpreter' and r.active)`;

/** The hearings of LIVE_BETWEEN that need an interpreter, booked or not. `where` narrows them by their language. */
export const INTERPRETED = (where: string): string =>
  listOf(
    `json_build_object('hearingId', h.hearing_id, 'language', h.interpreter_language, 'on', h.held_on, 'startsAt', ${minuteOf('h.starts_at')},
      'endsAt', ${minuteOf('h.starts_at')} + h.minutes)`,
    `from live h where h.mode <> 'no_appearance' and h.interpreter_language ${where}`,
    'h.held_on, h.starts_at, h.hearing_id',
  );

const TAKEN_TIMES = `with ${LIVE_BETWEEN('$3', '$4')}
  select json_build_object('busy', ${BUSY}, 'apart', ${APART}, 'away', ${AWAY}, 'interpreters', ${INTERPRETERS}, 'interpreted', ${INTERPRETED('= $5')})`;

/** Days to read for a youth in a case. */
export interface DaysAsked {
  readonly caseId: string;
  readonly youthId: string;
  /** The language of an interpreter; null: none is needed. */
  readonly language: string | null;
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** Reads who and what is taken between two days, both included. */
export async function loadTakenTimes(scope: Scope, { youthId, caseId, language, from, until }: DaysAsked): Promise<TakenTimes> {
  return (await scope.json(TAKEN_TIMES, [youthId, caseId, from, until, language])) as TakenTimes; // parse border: the statement shapes it
}
