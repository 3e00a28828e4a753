import { courtCalendar, courtDayStatus } from '@starling/shared/time/court-calendar';
import type { CourtClosure } from '@starling/shared/time/court-closure';
import { localDate } from '@starling/shared/time/local-date';
import type { SessionLine } from '../graphql/types/session.types.ts';
import { wallTime } from './sql.ts';

/** From a session `s` to its department, courthouse and bench officer. */
export const SESSION_FROM = `app.court_session s
  join app.department d on d.court_id = s.court_id and d.department_id = s.department_id
  join app.courthouse ch on ch.court_id = d.court_id and ch.courthouse_id = d.courthouse_id
  join app.bench_officer b on b.court_id = s.court_id and b.bench_officer_id = s.bench_officer_id
  cross join lateral (
    select count(*) filter (where h.state not in ('vacated', 'continued', 'off_calendar')) as hearings,
      coalesce(sum(h.minutes) filter (where h.state = 'heard'), 0) as heard,
      coalesce(sum(h.minutes) filter (where h.state = 'in_hand'), 0) as in_hand
    from app.hearing h where h.court_id = s.court_id and h.session_id = s.session_id) g`;

/** A session `s` of SESSION_FROM as the API's SessionLine, save the judicial holidays: sayWhyClosed adds them. */
export const SESSION_LINE = `json_build_object(
  'sessionId', s.session_id, 'name', s.name, 'department', d.name, 'courthouse', concat_ws(', ', ch.name, nullif(ch.city, ch.name)),
  'judge', initcap(b.title) || ' ' || b.name, 'heldOn', s.held_on, 'startsAt', ${wallTime('s.starts_at')}, 'endsAt', ${wallTime('s.ends_at')},
  'staffingStartsAt', ${wallTime('s.staffing_starts_at')}, 'state', s.state, 'hearingsSet', g.hearings,
  'gauge', json_build_object('capacity', s.minutes_capacity, 'heard', g.heard, 'inHand', g.in_hand,
    'stillSet', greatest(s.minutes_set - g.heard - g.in_hand, 0), 'over', greatest(s.minutes_set - s.minutes_capacity, 0),
    'free', greatest(s.minutes_capacity + s.minutes_over - s.minutes_set, 0)),
  'closedBecause', (select x.reason from app.court_closure x where x.court_id = s.court_id and x.closed_on = s.held_on and x.state = 'stands'
    order by x.kind desc limit 1),
  'version', s.version)`;

/** Adds why the court does not sit that day: a holiday follows a rule, a closure by order is a row. */
export function sayWhyClosed(session: SessionLine): SessionLine {
  const heldOn = localDate(session.heldOn);
  const closures: readonly CourtClosure[] =
    session.closedBecause === null
      ? []
      : [{ closedOn: heldOn, reason: session.closedBecause, kind: 'office_closed', orderReference: null }];
  const status = courtDayStatus(heldOn, courtCalendar(closures));
  return { ...session, closedBecause: status.open ? null : status.why };
}
