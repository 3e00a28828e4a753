import type { Scope } from '@starling/db/scope';
import type { ContinuanceLink as Link, Replaced } from '@starling/shared/calendar/hearings/continuance';
import type { ContinuanceRecord } from '@starling/shared/calendar/hearings/continuance-facts';
import { readMinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { CaseBranch } from '@starling/shared/vocabulary/petition';
import { listOf } from './sql.ts';
import { minuteOf } from './wanted-facts.read.ts';

/** One continuance of the case as it is stored; one that was recorded before reasons were coded has none. */
export interface StoredLink extends Link {
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate | null;
  readonly askedBy: string | null;
  readonly reasonCode: string | null;
  readonly causedBy: string | null;
}

/** What a continuance of one hearing looks at beside the hearing and its clocks. */
export interface ContinuanceFacts {
  readonly branch: CaseBranch;
  readonly links: readonly StoredLink[];
  readonly replaced: readonly Replaced[];
  readonly record: ContinuanceRecord;
}

const OF_CASE = `from app.hearing x join app.court_session xs on xs.court_id = x.court_id and xs.session_id = x.session_id
  left join app.hearing n on n.court_id = x.court_id and n.hearing_id = x.continued_to
  left join app.court_session ns on ns.court_id = n.court_id and ns.session_id = n.session_id`;

const LINKS = listOf(
  `json_build_object('continuanceId', coalesce(k.continuance_id, x.hearing_id), 'hearingId', x.hearing_id, 'decided', coalesce(k.decided, 'granted'), 'fromOn', xs.held_on,
    'toOn', case when k.decided = 'denied' then null else ns.held_on end, 'askedBy', k.asked_by, 'reasonCode', k.reason_code, 'causedBy', k.caused_by)`,
  `${OF_CASE} left join app.continuance k on k.court_id = x.court_id and k.hearing_id = x.hearing_id
    where x.court_id = h.court_id and x.case_id = h.case_id and (k.continuance_id is not null or x.state = 'continued')`,
  'xs.held_on, k.asked_on, x.hearing_id',
);

const REPLACED = listOf(
  `json_build_object('hearingId', x.hearing_id, 'byHearingId', x.continued_to)`,
  'from app.hearing x where x.court_id = h.court_id and x.case_id = h.case_id and x.continued_to is not null',
  'x.hearing_id',
);

const LATE_ORDERS = listOf(
  `json_build_object('words', o.words, 'dueOn', o.due_on)`,
  `from app.hearing x join app.court_order o on o.court_id = x.court_id and o.hearing_id = x.hearing_id and o.state in ('given', 'partly', 'not_done') and o.due_on <= app.today()
    where x.court_id = h.court_id and x.case_id = h.case_id and x.hearing_id <> h.hearing_id`,
  'o.due_on, o.ordinal',
);

const UNSENT = listOf(
  'q.recipient',
  `from (select distinct n.recipient from app.notice n where n.court_id = h.court_id and n.hearing_id = h.hearing_id and n.state = 'queued' and n.channel <> 'screen') q`,
  'q.recipient',
);

const COUNSEL_ELSEWHERE = listOf(
  `json_build_object('who', b.name, 'role', b.role, 'accountId', b.account_id, 'on', b.held_on, 'startsAt', ${minuteOf('b.starts_at')}, 'endsAt', ${minuteOf('b.ends_at')},
    'where', b.department, 'hardness', 'hard', 'weight', 100)`,
  `from app.busy_times(h.case_id, s.held_on, s.held_on) b where b.role in ('minors_counsel', 'prosecutor', 'county_counsel')`,
  'b.starts_at, b.name',
);

const INTERPRETERS = listOf(
  `json_build_object('language', r.language, 'state', u.state)`,
  `from app.resource_use u join app.resource r on r.court_id = u.court_id and r.resource_id = u.resource_id and r.kind = 'interpreter'
    where u.court_id = h.court_id and u.hearing_id = h.hearing_id and u.state <> 'cancelled'`,
  'r.language',
);

const FACTS = `
  select json_build_object('branch', c.branch, 'links', ${LINKS}, 'replaced', ${REPLACED}, 'record', json_build_object('hearingOn', s.held_on, 'today', app.today(), 'department', d.name,
    'arriveAt', ${minuteOf('coalesce(h.arrive_at, h.starts_at)')}, 'startsAt', ${minuteOf('h.starts_at')}, 'endsAt', ${minuteOf('h.starts_at')} + h.minutes,
    'lateOrders', ${LATE_ORDERS}, 'unsentNotices', ${UNSENT},
    'rideToCourt', (select r.state from app.ride r where r.court_id = h.court_id and r.hearing_id = h.hearing_id and r.direction = 'to_court' and r.state <> 'cancelled' order by r.ride_id desc limit 1),
    'counselElsewhere', ${COUNSEL_ELSEWHERE}, 'interpreters', ${INTERPRETERS}))
  from app.hearing h
  join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
  join app.department d on d.court_id = s.court_id and d.department_id = s.department_id
  join app.legal_case c on c.court_id = h.court_id and c.case_id = h.case_id
  where h.court_id = (select app.court()) and h.hearing_id = $1`;

/** What the form starts with, and what a decision looks at; null when the hearing is absent, sealed or not for this person. */
export async function loadContinuanceFacts(scope: Scope, hearingId: string): Promise<ContinuanceFacts | null> {
  const known = (await scope.json(FACTS, [hearingId])) as ContinuanceFacts | null; // parse border: the statement shapes it
  return known === null ? null : { ...known, record: { ...known.record, now: readMinuteOfDay(scope.time()) } };
}
