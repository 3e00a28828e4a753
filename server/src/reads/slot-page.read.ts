import type { Scope } from '@starling/db/scope';
import type { CalendarSession, TakenSlot } from '@starling/shared/calendar/ground';
import type { LocalDate } from '@starling/shared/time/local-date';
import { listOf } from './sql.ts';
import { minuteOf } from './wanted-facts.read.ts';

/** How far a page of sessions reaches: those with room, in the order of the days, and a few that are full, to say why not. */
export interface PageAsked {
  readonly youthId: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
  /** Minutes that must be left, with those kept free after the hearing. */
  readonly minutes: number;
  /** The youth's own bench officer: that one's sessions come in besides the first ones. */
  readonly benchOfficerId: string | null;
  /** Whether anybody's placement matters: the youth lives where others of the court live. */
  readonly withPlaces: boolean;
  /** Only these sessions, whatever room they have. */
  readonly sessionIds: readonly string[] | null;
  readonly sizes: PageSizes;
}

/** How many sessions of each sort a page holds. */
export interface PageSizes {
  readonly roomy: number;
  readonly own: number;
  readonly full: number;
  /** After the last day, to say that they lie past it. */
  readonly beyond: number;
}

/** Sessions with what is set in them. */
export interface SlotPage {
  readonly sessions: readonly CalendarSession[];
  /** The last day of the sessions with room, all of that day's among them; null when there was none. */
  readonly lastDay: LocalDate | null;
}

/** A session `s` of department `d`, held by bench officer `b`, as the rules read it. */
export const calendarSession = (
  taken: string,
): string => `json_build_object('sessionId', s.session_id, 'name', s.name, 'kind', s.kind, 'departmentId', s.department_id, 'department', d.name,
  'courthouseId', d.courthouse_id, 'benchOfficerId', s.bench_officer_id, 'benchOfficer', initcap(b.title) || ' ' || b.name, 'usualBenchOfficerId', s.usual_bench_officer_id,
  'heldOn', s.held_on, 'startsAt', ${minuteOf('s.starts_at')}, 'endsAt', ${minuteOf('s.ends_at')}, 'capacity', s.minutes_capacity, 'over', s.minutes_over, 'minutesSet', s.minutes_set,
  'hearingsCapacity', s.hearings_capacity, 'hearingsOver', s.hearings_over, 'hearingsSet', s.hearings_set, 'slotMinutes', s.slot_minutes, 'state', s.state, 'version', s.version,
  'taken', ${taken})`;

const ROOM = `s.minutes_set + $4 <= s.minutes_capacity + s.minutes_over and (s.hearings_capacity is null or s.hearings_set < s.hearings_capacity + s.hearings_over)`;
const AHEAD = `from app.court_session s where s.court_id = (select app.court()) and s.state = 'planned' and s.held_on between $2 and $3`;

/** A taken slot as the statement answers it: without the names of its parts, which would be most of what is sent. */
type SlotFromSql = readonly [
  hearingId: string,
  startsAt: number,
  minutes: number,
  buffer: number,
  type: TakenSlot['type'],
  mode: TakenSlot['mode'],
  language: string | null,
  cluster: string | null,
  isHardNews: boolean,
  isInCustody: boolean,
  keepApart: TakenSlot['keepApart'],
  isThisYouth: boolean,
];

/** What is set in the chosen sessions. Whose it is is told by three answers alone: this youth, the same placement, kept apart. */
const takenIn = (withPlaces: string): string => `taken as materialized (
    select t.session_id, json_agg(json_build_array(t.hearing_id, ${minuteOf('t.starts_at')}, t.minutes, t.buffer_minutes, t.type, t.mode, t.interpreter_language, t.place,
      t.is_hard_news, t.is_in_custody, t.keep_apart, t.is_this_youth)) as slots
    from app.taken_slots((select array_agg(c.session_id) from chosen c), $1, ${withPlaces}) t group by t.session_id)`;
const TAKEN = `coalesce((select t.slots from taken t where t.session_id = s.session_id), '[]')`;

/** Each chosen session by its key: `offset 0` keeps the planner from reading every session of the court instead. */
const SESSION_ROWS = `from chosen x
  cross join lateral (select * from app.court_session o where o.court_id = (select app.court()) and o.session_id = x.session_id offset 0) s
  cross join lateral (select o.name, o.courthouse_id from app.department o where o.court_id = s.court_id and o.department_id = s.department_id offset 0) d
  cross join lateral (select o.title, o.name from app.bench_officer o where o.court_id = s.court_id and o.bench_officer_id = s.bench_officer_id offset 0) b`;

/**
 * The finder's statement. The first sessions with room, whole days of them; besides them the first ones of the youth's own bench officer, the open
 * session of today, and a few full ones to say why they are not offered. An index that holds the counts is walked; the hearings of these sessions alone are read.
 */
export const SLOT_PAGE = `
  with roomy as materialized (select s.session_id, s.held_on ${AHEAD} and ${ROOM} order by s.held_on fetch first $7 rows with ties),
  chosen as (
    select session_id from roomy
    union (select s.session_id ${AHEAD} and s.bench_officer_id = $5 and ${ROOM} order by s.held_on, s.starts_at limit $8)
    union (select s.session_id ${AHEAD} and not (${ROOM}) order by s.held_on, s.starts_at limit $9)
    union (select s.session_id from app.court_session s where s.court_id = (select app.court()) and s.state = 'planned' and s.held_on > greatest($2, $3) order by s.held_on, s.starts_at limit $10)
    union (select s.session_id from app.court_session s where s.court_id = (select app.court()) and s.held_on = $2 and s.state = 'open')),
  ${takenIn('$6')}
  select json_build_object('sessions', ${listOf(calendarSession(TAKEN), SESSION_ROWS, 's.held_on, s.starts_at, s.session_id')},
    'lastDay', (select max(held_on) from roomy))`;

const NAMED_SESSIONS = `
  with chosen as (select unnest($2::uuid[]) as session_id), ${takenIn('$3')}
  select json_build_object('sessions', ${listOf(calendarSession(TAKEN), SESSION_ROWS, 's.held_on, s.starts_at, s.session_id')},
    'lastDay', null)`;

/** One page of sessions: the next ones with room, or those that were named. */
export async function loadSlotPage(scope: Scope, asked: PageAsked): Promise<SlotPage> {
  const { youthId, from, until, minutes, benchOfficerId, withPlaces, sessionIds, sizes } = asked;
  const page =
    sessionIds === null
      ? scope.json(SLOT_PAGE, [youthId, from, until, minutes, benchOfficerId, withPlaces, sizes.roomy, sizes.own, sizes.full, sizes.beyond])
      : scope.json(NAMED_SESSIONS, [youthId, sessionIds, withPlaces]);
  const found = (await page) as PageFromSql; // parse border: the statement shapes it
  return { ...found, sessions: found.sessions.map((session) => ({ ...session, taken: session.taken.map(takenSlot) })) };
}

interface PageFromSql extends Omit<SlotPage, 'sessions'> {
  readonly sessions: readonly (Omit<CalendarSession, 'taken'> & { readonly taken: readonly SlotFromSql[] })[];
}

function takenSlot(slot: SlotFromSql): TakenSlot {
  const [hearingId, startsAt, minutes, buffer, type, mode, language, cluster, isHardNews, isInCustody, keepApart, isThisYouth] = slot;
  return { hearingId, startsAt, minutes, buffer, type, mode, language, cluster, isHardNews, isInCustody, keepApart, isThisYouth };
}
