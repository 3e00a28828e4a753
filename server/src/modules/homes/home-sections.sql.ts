import type { SectionRows } from '@starling/shared/court-day/homes/persona-home';
import { listOf, WAITING, wallTime } from '../../reads/sql.ts';
import { COURT_ROWS } from './court-rows.sql.ts';
import { AHEAD_DAYS, BY_DAY, fact, HEARINGS, OF_CASE, OF_HEARING, SOON } from './home-fact.sql.ts';

const LOAD_DAYS = 56;

const REPORT_FROM = `${HEARINGS} join app.report_due r on r.court_id = h.court_id and r.hearing_id = h.hearing_id`;
/** Officers are asked for their own reports; whoever sees them all is asked for none but sees which are missing. */
const OWN_REPORTS = `((select app.seat()) not in ('probation_officer', 'social_worker') or r.from_role = (select app.seat()))`;
const OWN_ORDERS = `((select app.seat()) <> 'social_worker' or o.owner_role = 'social_worker')`;
const LIVE_WARRANT = `exists (select 1 from app.warrant w where w.court_id = c.court_id and w.case_id = c.case_id and w.state in ('issued', 'held', 'recalled'))`;

const WARRANTS = listOf(
  fact({ rowId: 'w.warrant_id', on: 'w.issued_on', kind: 'w.kind', stands: 'w.state', isOpen: 'true' }),
  `from ${OF_CASE} join app.warrant w on w.court_id = c.court_id and w.case_id = c.case_id and w.state in ('issued', 'held', 'recalled')
    where (select app.seat()) <> 'county_counsel' or w.kind = 'protective_custody'`,
  'w.issued_on nulls last, w.warrant_id',
);

const REPORTS = (which: string): string =>
  listOf(
    fact({ rowId: 'r.report_id', hearing: true, on: 'r.due_on', kind: 'r.kind', stands: 'r.state', said: 'r.from_role' }),
    `from ${REPORT_FROM} where r.state = 'due' and ${which}`,
    'r.due_on, r.report_id',
  );

/** The rows of each kind of section. */
const ROWS: Readonly<Record<SectionRows, string>> = {
  today: listOf(
    fact({
      ...OF_HEARING,
      rowId: 'h.hearing_id',
      kind: 'h.type',
      stands: 'h.state',
      said: 'd.name',
      amount: `case when h.state ${WAITING} then app.waiting_before(s.session_id, h.place_in_line) end`,
    }),
    `from ${HEARINGS} where s.held_on = (select app.today()) and h.state <> 'vacated'`,
    BY_DAY,
  ),
  caseload: listOf(
    fact({
      rowId: 'y.youth_id',
      on: 'n.held_on',
      at: wallTime('n.starts_at'),
      kind: 'n.type',
      stands: `(select u.kind from app.custody u where u.court_id = y.court_id and u.youth_id = y.youth_id
      and coalesce(u.from_on, '-infinity') <= (select app.today()) and (u.until_on is null or u.until_on >= (select app.today())) order by u.from_on desc nulls last limit 1)`,
    }),
    `from (select distinct on (youth_id) * from ours order by youth_id, case_id) m
      join app.legal_case c on c.court_id = m.court_id and c.case_id = m.case_id join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id
      left join lateral (select s.held_on, h.starts_at, h.type from app.legal_case oc join app.hearing h on h.court_id = oc.court_id and h.case_id = oc.case_id and h.state ${WAITING}
        join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id and s.held_on >= (select app.today())
        where oc.court_id = y.court_id and oc.youth_id = y.youth_id order by s.held_on, h.starts_at limit 1) n on true`,
    'n.held_on nulls first, y.chosen_name, y.youth_id',
  ),
  next: listOf(
    fact({ ...OF_HEARING, rowId: 'h.hearing_id', said: 'd.name', stands: 'h.mode' }),
    `from ${HEARINGS} where h.state ${WAITING} and s.held_on >= (select app.today())`,
    BY_DAY,
  ),
  expect: listOf(
    fact({
      ...OF_HEARING,
      rowId: 'h.hearing_id',
      at: wallTime('coalesce(h.arrive_at, h.starts_at)'),
      said: 'd.name',
      stands: 'h.mode',
      amount: 'h.minutes',
    }),
    `from ${HEARINGS} where ${SOON}`,
    BY_DAY,
  ),
  orders: listOf(
    fact({ rowId: 'o.order_id', on: 'o.due_on', kind: 'o.owner_role', stands: 'o.state', said: 'o.words' }),
    `from ${OF_CASE} join app.court_order o on o.court_id = c.court_id and o.case_id = c.case_id where o.state in ('given', 'partly', 'not_done') and ${OWN_ORDERS}`,
    'o.due_on nulls last, o.order_id',
  ),
  defense: listOf(
    fact({ rowId: 'f.finding_id', on: 'f.asserted_on', stands: 'f.state', said: 'p.ending' }),
    `from ${OF_CASE} join app.petition p on p.court_id = c.court_id and p.case_id = c.case_id join app.finding f on f.court_id = p.court_id and f.petition_id = p.petition_id
      where f.state <> 'withdrawn'`,
    'f.asserted_on desc, f.finding_id',
  ),
  needs: listOf(
    fact({ rowId: 'n.need_id', on: 'n.review_on', kind: 'n.kind', stands: 'n.authority', said: 'n.words' }),
    `from (select distinct on (youth_id) * from ours order by youth_id, case_id) m
      join app.legal_case c on c.court_id = m.court_id and c.case_id = m.case_id join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id
      join app.youth_need n on n.court_id = y.court_id and n.youth_id = y.youth_id and n.state = 'stands' and n.kind <> 'not_aloud'
      where n.authority in ('youth_request', 'rule_1_100') or n.asked_by_role is not null`,
    'y.chosen_name, n.kind, n.need_id',
  ),
  sister: `(select coalesce(json_agg(t.row order by t.held_on nulls last, t.id), '[]'::json) from (
    select ${fact({ ...OF_HEARING, rowId: 'h.hearing_id', kind: 'h.type', stands: 'c.branch', said: 'd.name' })} as row, s.held_on, h.hearing_id as id
      from (select distinct court_id, youth_id from ours) m join app.youth y on y.court_id = m.court_id and y.youth_id = m.youth_id
      join app.legal_case c on c.court_id = y.court_id and c.youth_id = y.youth_id and c.state = 'open'
      join app.hearing h on h.court_id = c.court_id and h.case_id = c.case_id and h.state ${WAITING}
      join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id and s.held_on >= (select app.today())
      join app.department d on d.court_id = s.court_id and d.department_id = s.department_id
    union all
    select ${fact({ rowId: `'elsewhere ' || c.case_id`, on: 'c.elsewhere_next_on', stands: 'c.branch', said: 'c.elsewhere' })}, c.elsewhere_next_on, c.case_id
      from (select distinct court_id, youth_id from ours) m join app.youth y on y.court_id = m.court_id and y.youth_id = m.youth_id
      join app.legal_case c on c.court_id = y.court_id and c.youth_id = y.youth_id and c.state = 'open' and c.elsewhere is not null) t)`,
  counts: listOf(
    fact({ ...OF_HEARING, rowId: 'h.hearing_id', kind: 'h.type', stands: 'h.state', said: 'n.stand', amount: 'n.counts' }),
    `from ${HEARINGS} left join lateral (select sum(g.counts) as counts, string_agg(g.state || ':' || g.counts, ',' order by g.state) as stand from (
        select k.state, count(*) as counts from app.petition_count k where k.court_id = h.court_id and k.petition_id = h.petition_id group by k.state) g) n on true
      where s.held_on = (select app.today()) and h.state <> 'vacated'`,
    BY_DAY,
  ),
  restitution: listOf(
    fact({
      rowId: 'p.petition_id',
      on: 'p.disposed_on',
      said: 'p.ending',
      stands: `(select f.restitution_ruling from app.finding f where f.court_id = p.court_id and f.petition_id = p.petition_id
      and f.restitution_ruling is not null order by f.decided_at desc nulls last limit 1)`,
    }),
    `from ${OF_CASE} join app.petition p on p.court_id = c.court_id and p.case_id = c.case_id and p.restitution_ordered`,
    'p.disposed_on nulls last, p.petition_id',
  ),
  diversion: listOf(
    fact({ rowId: 'j.jurisdiction_id', on: 'j.from_on', kind: 'j.status' }),
    `from ${OF_CASE} join app.jurisdiction j on j.court_id = c.court_id and j.case_id = c.case_id and j.status in ('654_2', '725a', '790')
      and j.from_on <= (select app.today()) and (j.until_on is null or j.until_on >= (select app.today()))`,
    'j.from_on, j.jurisdiction_id',
  ),
  dismissals: listOf(
    fact({ rowId: 'x.dismissal_id', on: 'x.signed_on', stands: 'x.state', said: 'p.ending' }),
    `from ${OF_CASE} join app.petition p on p.court_id = c.court_id and p.case_id = c.case_id
      join app.dismissal_order x on x.court_id = p.court_id and x.petition_id = p.petition_id and x.state <> 'final'`,
    'x.signed_on nulls last, x.dismissal_id',
  ),
  assessments: REPORTS(`r.kind = 'joint_assessment'`),
  reports: REPORTS(OWN_REPORTS),
  warrants: WARRANTS,
  notices: listOf(
    fact({
      ...OF_HEARING,
      rowId: 'h.hearing_id',
      kind: 'h.type',
      stands: `(select g.answer from app.minute_finding g join app.hearing e on e.court_id = g.court_id and e.hearing_id = g.hearing_id
      join app.court_session es on es.court_id = e.court_id and es.session_id = e.session_id where e.court_id = h.court_id and e.case_id = h.case_id and g.kind in ('notice_given', 'notice_waived')
      and es.held_on < s.held_on order by es.held_on desc limit 1)`,
    }),
    `from ${HEARINGS} where h.state ${WAITING} and s.held_on >= (select app.today())`,
    BY_DAY,
  ),
  away: listOf(
    fact({ rowId: 'u.custody_id', on: 'u.from_on', isOpen: LIVE_WARRANT }),
    `from (select distinct on (youth_id) * from ours order by youth_id, case_id) m
      join app.legal_case c on c.court_id = m.court_id and c.case_id = m.case_id join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id
      join app.custody u on u.court_id = y.court_id and u.youth_id = y.youth_id and u.kind = 'away' and (u.until_on is null or u.until_on >= (select app.today()))`,
    'u.from_on nulls first, u.custody_id',
  ),
  moves: `(select coalesce(json_agg(t.row order by t.on_day desc nulls last, t.id), '[]'::json) from (
    select ${fact({ rowId: 'w.warrant_id', on: 'w.issued_on', kind: 'w.kind', stands: 'w.state', isOpen: 'true' })} as row, w.issued_on as on_day, w.warrant_id as id
      from ${OF_CASE} join app.warrant w on w.court_id = c.court_id and w.case_id = c.case_id and w.state in ('issued', 'held', 'recalled')
    union all
    select ${fact({ rowId: 'u.custody_id', on: 'u.from_on', kind: 'u.kind' })}, u.from_on, u.custody_id
      from (select distinct on (youth_id) * from ours order by youth_id, case_id) m
      join app.legal_case c on c.court_id = m.court_id and c.case_id = m.case_id join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id
      join app.custody u on u.court_id = y.court_id and u.youth_id = y.youth_id and u.from_on > (select app.today()) - ${AHEAD_DAYS}) t)`,
  ride: listOf(
    fact({
      ...OF_HEARING,
      rowId: `coalesce(r.ride_id, h.hearing_id)`,
      at: wallTime('coalesce(r.leaves_at, h.starts_at)'),
      kind: 'r.direction',
      stands: 'r.state',
      said: 'r.driver_role',
    }),
    `from ${HEARINGS} left join app.ride r on r.court_id = h.court_id and r.hearing_id = h.hearing_id and r.state <> 'cancelled'
      where ${SOON} and h.mode = 'in_person'`,
    `${BY_DAY}, r.direction desc, r.ride_id`,
  ),
  team: listOf(
    fact({
      rowId: 's.session_id',
      youth: false,
      on: 's.held_on',
      at: wallTime('s.staffing_starts_at'),
      said: 'd.name',
      amount: 's.youths',
    }),
    `from (select s.court_id, s.session_id, s.held_on, s.staffing_starts_at, s.department_id, count(distinct c.youth_id) as youths
        from ${HEARINGS} where ${SOON} and s.staffing_starts_at is not null
        group by s.court_id, s.session_id, s.held_on, s.staffing_starts_at, s.department_id) s
      join app.department d on d.court_id = s.court_id and d.department_id = s.department_id`,
    's.held_on, s.staffing_starts_at, s.session_id',
  ),
  sessions: listOf(
    fact({
      rowId: 's.session_id',
      youth: false,
      on: 's.held_on',
      at: wallTime('s.starts_at'),
      said: 'd.name',
      stands: 's.state',
      amount: 's.minutes_set',
      kind: 's.minutes_capacity::text',
    }),
    `from app.court_session s join app.department d on d.court_id = s.court_id and d.department_id = s.department_id
      where s.court_id = (select app.court()) and s.state <> 'cancelled' and s.held_on between (select app.today())
        and (select app.today()) + case when (select app.seat()) = 'administrator' then ${LOAD_DAYS} else ${AHEAD_DAYS} end`,
    's.held_on, s.starts_at, d.name, s.session_id',
  ),
  referrals: listOf(
    fact({ rowId: 'f.referral_id', youth: false, on: 'f.referred_on', stands: 'f.state', said: 'f.from_department' }),
    `from app.referral f where f.court_id = (select app.court()) and f.state in ('referred', 'accepted', 'transfer_ordered')`,
    'f.referred_on, f.referral_id',
  ),
  signatures: listOf(
    fact({ ...OF_HEARING, rowId: 'o.minute_order_id', kind: 'h.type', stands: 'o.state' }),
    `from ${HEARINGS} join app.minute_order o on o.court_id = h.court_id and o.hearing_id = h.hearing_id
      where o.state = 'prepared' or o.state in ('draft', 'returned') and (select app.seat()) <> 'judge'`,
    'o.prepared_at nulls last, o.minute_order_id',
  ),
  ...COURT_ROWS,
  nothing: `'[]'::json`,
};

/** The sections of one seat as a member of its home's statement: each key with its rows. */
export function sectionsSql(plans: readonly { readonly key: string; readonly rows: SectionRows }[]): string {
  return `json_build_object(${plans.map(({ key, rows }) => `'${key}', ${ROWS[rows]}`).join(', ')})`;
}

/**
 * The cases the sections are about: the own ones of whoever takes part in cases; every open one that row security shows to the others. The prosecutor and
 * the bench have a court's worth: their sections are about days and states, never about everything there is.
 */
export const OURS = `select * from mine
  union select c.court_id, c.case_id, c.youth_id from app.legal_case c
    where c.court_id = (select app.court()) and c.state = 'open' and (select app.seat()) in ('prosecutor', 'coordinator', 'judge', 'courtroom_clerk', 'calendar_clerk')`;
