import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import { can } from '@starling/shared/policy/can';
import { holidaysOfYear } from '@starling/shared/time/holidays';
import type { SeatedActor } from '../../auth/actor.ts';
import { COURT_ZONE } from '@starling/shared/time/court-zone';
import { DATABASE } from '../../config/providers.ts';
import { CLOCK_FACTS, CLOCK_GROUND } from '../../reads/clock-facts.read.ts';
import { listOf, WAITING } from '../../reads/sql.ts';
import { needsADateLines, type QueueFromSql } from './needs-a-date-lines.ts';
import type { NeedsADateLine } from './queues.types.ts';

const IN_CUSTODY = `exists (select 1 from app.custody u where u.court_id = y.court_id and u.youth_id = y.youth_id and u.kind in ('juvenile_hall', 'camp')
  and coalesce(u.from_on, '-infinity') <= app.today() and (u.until_on is null or u.until_on >= app.today()))`;

/** A date that its session lost, until another one of the same kind is set for the same matter. */
const LOST = `
  select h.hearing_id, h.petition_id, h.type, h.minutes, 'vacated' as state, h.vacated_reason, s.held_on, null::date as opened_on, null::date as received_on, h.vacated_words,
    c.case_id
  from app.legal_case c
  join app.hearing h on h.court_id = c.court_id and h.case_id = c.case_id and h.state = 'vacated' and h.vacated_reason = 'session_cancelled' and h.continued_to is null
  join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
  where c.court_id = (select app.court()) and c.state = 'open' and not exists (
    select 1 from app.hearing n join app.court_session ns on ns.court_id = n.court_id and ns.session_id = n.session_id
    where n.court_id = h.court_id and n.case_id = h.case_id and n.petition_id is not distinct from h.petition_id and n.type = h.type and n.hearing_id > h.hearing_id
      and (n.state ${WAITING} or n.state = 'vacated' and n.vacated_reason = 'session_cancelled' or n.state <> 'vacated' and ns.held_on >= s.held_on))`;

/** A petition that was filed and never set, and no hearing of the case as a whole is ahead. */
const NEW_PETITIONS = `
  select null::uuid, p.petition_id, null, null::smallint, null, null, null::date, p.filed_on,
    (select max(f.received_on) from app.referral f where f.court_id = c.court_id and f.case_id = c.case_id and f.state = 'received'), null, c.case_id
  from app.legal_case c
  join app.petition p on p.court_id = c.court_id and p.case_id = c.case_id and p.state in ('filed', 'pre_jurisdiction', 'sustained', 'disposed')
  where c.court_id = (select app.court()) and c.state = 'open'
    and not exists (select 1 from app.hearing n where n.court_id = c.court_id and n.case_id = c.case_id and (n.petition_id = p.petition_id or n.petition_id is null and n.state ${WAITING}))`;

/** A case whose last hearing is over and that has no other; with why it ended. */
const WITHOUT = `
  select l.hearing_id, l.petition_id, null, null::smallint, l.state, l.vacated_reason, l.held_on, l.held_on, null::date, l.vacated_words, c.case_id
  from app.legal_case c
  cross join lateral (
    select h.hearing_id, h.petition_id, h.state, h.vacated_reason, h.vacated_words, s.held_on
    from app.hearing h join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
    where h.court_id = c.court_id and h.case_id = c.case_id and h.vacated_reason is distinct from 'moved' and h.vacated_reason is distinct from 'duplicate'
      and h.vacated_reason is distinct from 'set_in_error'
    order by s.held_on desc, h.hearing_id desc limit 1) l
  where c.court_id = (select app.court()) and c.state = 'open' and l.vacated_reason is distinct from 'session_cancelled'
    and not exists (select 1 from app.hearing n where n.court_id = c.court_id and n.case_id = c.case_id and n.state ${WAITING})`;

const MATTERS = listOf(
  `json_build_object('hearingId', m.hearing_id, 'caseId', c.case_id, 'caseNumber', c.number, 'chosenName', y.chosen_name, 'petitionId', m.petition_id, 'type', m.type,
    'minutes', m.minutes, 'lastState', m.state, 'vacatedReason', m.vacated_reason, 'vacatedWords', m.vacated_words, 'lastOn', m.held_on, 'openedOn', m.opened_on,
    'receivedOn', m.received_on, 'isInCustody', ${IN_CUSTODY}, 'facts', ${CLOCK_FACTS})`,
  `from (${LOST} union all ${NEW_PETITIONS} union all ${WITHOUT}) m
    join app.legal_case c on c.court_id = (select app.court()) and c.case_id = m.case_id
    join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id`,
  'c.case_id, m.petition_id, m.hearing_id',
);

/** Sessions ahead that nobody can hold as they stand: on a closed day, or without the bench or the room they were planned for. */
const SESSIONS = listOf(
  `json_build_object('sessionId', s.session_id, 'name', s.name, 'department', d.name, 'heldOn', s.held_on, 'hearingsSet', s.hearings_set, 'minutesSet', s.minutes_set,
    'judge', initcap(b.title) || ' ' || b.name, 'benchIsAway', x.bench, 'roomIsAway', x.room)`,
  `from app.court_session s
    join app.department d on d.court_id = s.court_id and d.department_id = s.department_id
    join app.bench_officer b on b.court_id = s.court_id and b.bench_officer_id = s.bench_officer_id
    cross join lateral (
      select coalesce(bool_or(n.subject_kind = 'bench_officer'), false) as bench, coalesce(bool_or(n.subject_kind = 'department'), false) as room
      from app.unavailability n where n.court_id = s.court_id and n.state = 'stands' and n.hardness = 'hard' and s.held_on between n.from_on and n.until_on
        and (n.subject_kind = 'bench_officer' and n.subject_id = s.bench_officer_id or n.subject_kind = 'department' and n.subject_id = s.department_id)
        and (n.weekdays is null or extract(isodow from s.held_on)::smallint = any (n.weekdays)) and (n.starts_at is null or n.starts_at < s.ends_at and s.starts_at < n.ends_at)) x
    where s.court_id = (select app.court()) and s.state = 'planned' and s.held_on >= app.today()
      and (x.bench or x.room or s.held_on = any ($1::date[]) or extract(isodow from s.held_on) in (6, 7)
        or exists (select 1 from app.court_closure z where z.court_id = s.court_id and z.closed_on = s.held_on and z.state = 'stands'))`,
  's.held_on, s.starts_at, s.session_id',
);

const QUEUE = `select json_build_object('today', app.today(), 'ground', ${CLOCK_GROUND}, 'matters', ${MATTERS}, 'sessions', ${SESSIONS})`;

/** Sessions are made two years ahead. */
const YEARS_AHEAD = 3;

/** What needs a date: nobody leaves this list but by a date or a decision. */
@Injectable()
export class NeedsADateQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** The queue in its order; empty for a seat that keeps none. */
  async list(actor: SeatedActor): Promise<readonly NeedsADateLine[]> {
    if (!can(actor.seat, 'queue.read')) return [];
    const year = Number(this.database.clock.today(COURT_ZONE).slice(0, 4));
    const holidays = Array.from({ length: YEARS_AHEAD }, (_, ahead) => holidaysOfYear(year + ahead).map(({ date }) => date)).flat();
    const queue = (await inScope(this.database, actor, (scope) => scope.json(QUEUE, [holidays]), { readOnly: true })) as QueueFromSql; // parse border: the statement shapes it
    return needsADateLines(queue, actor.seat);
  }
}
