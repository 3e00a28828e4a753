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

/** The hearings of one case `c`, without those that only gave way to another date or should never have been set. A date that passed and was never called is no date. */
const HEARINGS = `
  select h.hearing_id, h.petition_id, h.type, h.minutes, h.state, h.vacated_reason, h.vacated_words, h.continued_to, h.next_step, h.next_reason, s.held_on,
    h.state ${WAITING} and s.held_on >= app.today() as waits
  from app.hearing h join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
  where h.court_id = (select app.court()) and h.case_id = c.case_id
    and (h.vacated_reason is null or h.vacated_reason not in ('moved', 'duplicate', 'set_in_error'))`;

/** The petitions of one case `c`, with whether the court still has something to hear in them, and whether they are before jurisdiction. */
const PETITIONS = `
  select p.petition_id, p.filed_on, p.state in ('filed', 'pre_jurisdiction') as is_new, p.state in ('filed', 'pre_jurisdiction', 'sustained', 'disposed') as lives
  from app.petition p where p.court_id = (select app.court()) and p.case_id = c.case_id`;

/** A date that its session lost, until another one of the same kind is set for the same matter, or it is resolved. */
const LOST = `
  select l.hearing_id, l.petition_id, l.type, l.minutes, l.state, l.vacated_reason, l.vacated_words, l.held_on, null::date as opened_on, false as is_new, null::text as waits_for
  from own l
  where l.vacated_reason = 'session_cancelled' and l.continued_to is null and not exists (select 1 from papers p where p.petition_id = l.petition_id and not p.lives)
    and not exists (
      select 1 from own n where n.petition_id is not distinct from l.petition_id and n.type = l.type and n.hearing_id > l.hearing_id
        and (n.waits or n.vacated_reason in ('session_cancelled', 'resolved') or n.state <> 'vacated' and n.held_on >= l.held_on))`;

/** The oldest petition before jurisdiction that was never set, while no hearing of the case as a whole is ahead. */
const NEW_PETITION = `
  select null::uuid, p.petition_id, null::text, null::smallint, null::text, null::text, null::text, null::date, p.filed_on, true, null::text
  from papers p
  where p.is_new and not exists (select 1 from own n where n.petition_id = p.petition_id or n.petition_id is null and n.waits)
  order by p.filed_on, p.petition_id limit 1`;

/**
 * A case without any hearing ahead, by its last one if there was one. None waits here whose petitions are all over, whose last hearing was taken back because
 * the matter was resolved or ended with nothing further to be set, or whom a warrant is out for: the date is set when the youth is before the court again.
 */
const WITHOUT = `
  select l.hearing_id, coalesce(l.petition_id, e.petition_id), null::text, null::smallint, l.state, l.vacated_reason, l.vacated_words, l.held_on, coalesce(l.held_on, e.filed_on), false,
    case when l.next_step = 'queue' then l.next_reason end
  from (select) as one_row
  left join lateral (select o.* from own o order by o.held_on desc, o.hearing_id desc limit 1) l on true
  left join lateral (select p.* from papers p where p.lives order by p.filed_on, p.petition_id limit 1) e on true
  where (l.hearing_id is not null or e.petition_id is not null) and (e.petition_id is not null or not exists (select 1 from papers))
    and l.vacated_reason is distinct from 'resolved' and l.next_step is distinct from 'none' and not exists (select 1 from own n where n.waits)
    and not exists (select 1 from lost) and not exists (select 1 from fresh)
    and not exists (select 1 from app.warrant w where w.court_id = (select app.court()) and w.case_id = c.case_id and w.state = 'issued')`;

/** What one case `c` waits for: each look is by the key of the case, so that the cost grows with the open cases and not with the record. */
const WAITS_FOR = `
  with own as materialized (${HEARINGS}), papers as materialized (${PETITIONS}), lost as materialized (${LOST}), fresh as materialized (${NEW_PETITION})
  select * from lost union all select * from fresh union all ${WITHOUT}`;

const RECEIVED_ON = `(select max(f.received_on) from app.referral f where f.court_id = y.court_id and f.case_id = c.case_id and f.state = 'received')`;

const MATTERS = listOf(
  `json_build_object('hearingId', m.hearing_id, 'caseId', c.case_id, 'caseNumber', c.number, 'chosenName', y.chosen_name, 'petitionId', m.petition_id, 'type', m.type,
    'minutes', m.minutes, 'lastState', m.state, 'vacatedReason', m.vacated_reason, 'waitsFor', m.waits_for, 'vacatedWords', m.vacated_words, 'lastOn', m.held_on, 'openedOn', m.opened_on,
    'receivedOn', ${RECEIVED_ON}, 'isNew', m.is_new, 'isInCustody', ${IN_CUSTODY}, 'facts', ${CLOCK_FACTS})`,
  `from app.legal_case c cross join lateral (${WAITS_FOR}) m
    join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id
    where c.court_id = (select app.court()) and c.state = 'open'`,
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
