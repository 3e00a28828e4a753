import { gaugeOf, type GaugeFacts } from '@starling/shared/calendar/sessions/gauge';
import type { Scope } from '@starling/db/scope';
import { courtCalendar, courtDayStatus, type CourtCalendar } from '@starling/shared/time/court-calendar';
import type { CourtClosure } from '@starling/shared/time/court-closure';
import { isBefore, localDate } from '@starling/shared/time/local-date';
import { hearingWords } from '@starling/shared/vocabulary/hearing';
import { SESSION_CHANGE_REASON, type SessionChangeReason } from '@starling/shared/vocabulary/session-change';
import type { CalendarSession } from '../graphql/types/calendar.types.ts';
import type { SessionLine } from '../graphql/types/session.types.ts';
import { CLOSURES } from './court-places.read.ts';
import { SESSION_FROM, SESSION_LINE } from './session-line.read.ts';
import { WAITING } from './sql.ts';

/** From a session `s` to all that the calendar shows of it. */
export const CALENDAR_SESSION_FROM = `${SESSION_FROM}
  left join app.bench_officer ub on ub.court_id = s.court_id and ub.bench_officer_id = s.usual_bench_officer_id and s.usual_bench_officer_id <> s.bench_officer_id
  left join app.session_template st on st.court_id = s.court_id and st.template_id = s.template_id and st.department_id <> s.department_id
  left join app.department ud on ud.court_id = st.court_id and ud.department_id = st.department_id
  left join lateral (
    select x.reason_code, x.reason from app.session_change x
    where x.court_id = s.court_id and x.session_id = s.session_id and x.kind in ('cancelled', 'merged') and s.state = 'cancelled'
    order by x.made_at desc limit 1) x on true
  cross join lateral (
    select coalesce(json_agg(distinct h.interpreter_language) filter (where h.interpreter_language is not null), '[]') as languages,
      count(h.interpreter_language) as interpreters,
      count(*) filter (where exists (select 1 from app.legal_case c join app.custody u on u.court_id = c.court_id and u.youth_id = c.youth_id
        where c.court_id = h.court_id and c.case_id = h.case_id and u.kind in ('juvenile_hall', 'camp')
          and coalesce(u.from_on, '-infinity') <= s.held_on and (u.until_on is null or u.until_on >= s.held_on))) as in_custody,
      coalesce(json_agg(h.type order by h.type), '[]') as types
    from app.hearing h where h.court_id = s.court_id and h.session_id = s.session_id and h.state ${WAITING}) w`;

/** A session `s` of CALENDAR_SESSION_FROM; sayCalendarSession adds the words. */
export const CALENDAR_SESSION = `json_build_object('line', ${SESSION_LINE}, 'kind', s.kind, 'departmentId', s.department_id, 'benchOfficerId', s.bench_officer_id,
  'usualJudge', initcap(ub.title) || ' ' || ub.name, 'usualDepartment', ud.name, 'hearingsCapacity', s.hearings_capacity + s.hearings_over,
  'limits', json_build_object('capacity', s.minutes_capacity, 'over', s.minutes_over, 'minutesSet', s.minutes_set,
    'hearingsCapacity', s.hearings_capacity, 'hearingsOver', s.hearings_over, 'hearingsSet', s.hearings_set), 'slotMinutes', s.slot_minutes,
  'interpreters', w.interpreters, 'languages', w.languages, 'inCustody', w.in_custody, 'types', w.types, 'today', app.today(),
  'cancelledFor', x.reason_code, 'cancelledWords', x.reason)`;

/** A session as the statement answers it: keys and figures where the screen shows words. */
export interface CalendarSessionFromSql extends Pick<
  CalendarSession,
  | 'kind'
  | 'departmentId'
  | 'benchOfficerId'
  | 'usualJudge'
  | 'usualDepartment'
  | 'hearingsCapacity'
  | 'slotMinutes'
  | 'interpreters'
  | 'languages'
  | 'inCustody'
> {
  readonly line: SessionLine;
  readonly limits: GaugeFacts;
  /** The kinds of the hearings that wait, one entry for each. */
  readonly types: readonly string[];
  readonly today: string;
  readonly cancelledFor: SessionChangeReason | null;
  readonly cancelledWords: string | null;
}

/** Adds the words: the gauge, the kinds, why the court does not sit that day, why the session was cancelled. */
export function sayCalendarSession(row: CalendarSessionFromSql, calendar: CourtCalendar): CalendarSession {
  const { line, limits, types, today, cancelledFor, cancelledWords, ...shown } = row;
  const heldOn = localDate(line.heldOn);
  const status = courtDayStatus(heldOn, calendar);
  const gauge = gaugeOf(limits);
  return {
    ...line,
    ...shown,
    closedBecause: status.open ? null : status.why,
    substitute: shown.usualJudge !== null,
    gaugeWords: gauge.words,
    gaugeState: gauge.state,
    kinds: kindsOf(types),
    toBeChanged: !status.open && line.state === 'planned' && !isBefore(heldOn, localDate(today)),
    cancelledBecause: cancelledFor === null ? null : sayReason(cancelledFor, cancelledWords),
  };
}

/** A coded reason with what was written to it. */
export function sayReason(code: SessionChangeReason, words: string | null): string {
  return words === null ? SESSION_CHANGE_REASON[code] : `${SESSION_CHANGE_REASON[code]}: ${words}`;
}

function kindsOf(types: readonly string[]): CalendarSession['kinds'] {
  const counted = new Map<string, number>();
  for (const type of types) counted.set(hearingWords(type), (counted.get(hearingWords(type)) ?? 0) + 1);
  return [...counted].map(([words, hearings]) => ({ words, hearings })).toSorted((left, right) => right.hearings - left.hearings);
}

const ONE = `select json_build_object('session', ${CALENDAR_SESSION}, 'closures', ${CLOSURES}) from ${CALENDAR_SESSION_FROM}
  where s.court_id = (select app.court()) and s.session_id = $1`;

/** One session as the calendar shows it; null when this person has no such session. */
export async function loadCalendarSession(scope: Scope, sessionId: string): Promise<CalendarSession | null> {
  const read = (await scope.json(ONE, [sessionId])) as {
    readonly session: CalendarSessionFromSql;
    readonly closures: readonly CourtClosure[];
  } | null; // parse border: the statement shapes it
  return read === null ? null : sayCalendarSession(read.session, courtCalendar(read.closures));
}
