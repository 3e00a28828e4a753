import type { Scope } from '@starling/db/scope';
import type { FeedEntry } from '@starling/shared/calendar/papers/feed';
import type { ActingSeat } from '@starling/shared/vocabulary/seat';
import { listOf } from '../../reads/sql.ts';

/** A month back, so that a cancelled date is still told, and two years ahead. */
const SPAN = 's.held_on between app.today() - 31 and app.today() + 731';

const minuteOf = (column: string): string => `(extract(epoch from ${column})::int / 60)`;
const WHERE = `'department', d.name, 'courthouse', concat_ws(', ', ch.name, nullif(ch.city, ch.name))`;

/** Times of a session or a hearing that the whole session changed, for the sequence. */
const CHANGED = `(select count(*) from app.session_change x where x.court_id = s.court_id and x.session_id = s.session_id and x.kind in ('room', 'times', 'moved', 'cancelled', 'reinstated'))`;

/**
 * The sessions of the bench and the clerks: a judge's own, a courtroom clerk's own and those that name no clerk, all for the calendar desk
 * and the coordinator.
 */
const SESSIONS = `select ${listOf(
  `json_build_object('id', s.session_id, 'version', least(${CHANGED}, 1000000), 'isCancelled', s.state = 'cancelled', 'on', s.held_on,
    'startsAt', ${minuteOf('s.starts_at')}, 'endsAt', ${minuteOf('s.ends_at')}, ${WHERE})`,
  `from app.court_session s
    join app.department d on d.court_id = s.court_id and d.department_id = s.department_id
      join app.courthouse ch on ch.court_id = d.court_id and ch.courthouse_id = d.courthouse_id
    join app.bench_officer b on b.court_id = s.court_id and b.bench_officer_id = s.bench_officer_id
    where s.court_id = (select app.court()) and ${SPAN} and case (select app.seat())
      when 'judge' then b.account_id = (select app.actor())
      when 'courtroom_clerk' then s.clerk_account_id is null or s.clerk_account_id = (select app.actor())
      else true end`,
  's.held_on, s.starts_at, s.session_id',
)}`;

/**
 * The hearings of those who take part today. A hearing that moved keeps the sign of the first date of its line, and its sequence grows by the step,
 * so that a calendar moves it; what was taken back without a new date is told as cancelled. A sealed matter is in no line at all.
 */
const HEARINGS = `
  with recursive own as (
    select h.court_id, h.hearing_id, h.case_id, h.session_id, h.starts_at, h.minutes, h.state, h.version
    from app.participation a join app.hearing h on h.court_id = a.court_id and h.case_id = a.case_id
    where a.court_id = (select app.court()) and a.account_id = (select app.actor()) and a.from_on <= app.today() and (a.until_on is null or a.until_on >= app.today())
      and h.mode <> 'no_appearance' and h.vacated_reason is distinct from 'moved'),
  line as (
    select o.hearing_id as of_hearing, o.hearing_id as first_hearing, o.case_id, 0 as step from own o
    union all
    select l.of_hearing, p.hearing_id, l.case_id, l.step + 1 from line l
    join app.hearing p on p.court_id = (select app.court()) and p.case_id = l.case_id and p.continued_to = l.first_hearing and p.vacated_reason = 'moved'
    where l.step < 100),
  lines as (select distinct on (of_hearing) of_hearing, first_hearing, step from line order by of_hearing, step desc)
  select ${listOf(
    `json_build_object('id', l.first_hearing, 'version', l.step * 1000000 + least(o.version, 9999) * 100 + least(${CHANGED}, 99),
      'isCancelled', o.state in ('vacated', 'off_calendar'), 'on', s.held_on, 'startsAt', ${minuteOf('o.starts_at')}, 'endsAt', least(${minuteOf('o.starts_at')} + greatest(o.minutes, 1), 1439), ${WHERE})`,
    `from (select distinct on (hearing_id) * from own) o join lines l on l.of_hearing = o.hearing_id
      join app.court_session s on s.court_id = o.court_id and s.session_id = o.session_id
      join app.department d on d.court_id = s.court_id and d.department_id = s.department_id
      join app.courthouse ch on ch.court_id = d.court_id and ch.courthouse_id = d.courthouse_id
      where ${SPAN}`,
    's.held_on, o.starts_at, o.hearing_id',
  )}`;

/** Whose calendar holds sessions; everybody else's holds the hearings they take part in. */
const SEES_SESSIONS: readonly ActingSeat[] = ['judge', 'courtroom_clerk', 'calendar_clerk', 'coordinator'];

/** The entries of whoever acts. */
export async function loadFeedEntries(scope: Scope): Promise<readonly FeedEntry[]> {
  const statement = SEES_SESSIONS.includes(scope.actor.seat) ? SESSIONS : HEARINGS;
  return (await scope.json(statement)) as readonly FeedEntry[]; // parse border: the statement shapes it
}
