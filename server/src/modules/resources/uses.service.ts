import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append, type StateChange } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import { parseUseResource, type UseResource } from '@starling/shared/forms/parse-resource';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { clash, invalid, notAllowed, notFound, stale, type Refusal } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { WAITING, wallTime } from '../../reads/sql.ts';
import { USE, USE_FROM } from '../../reads/support.read.ts';
import type { ResourceUseLine } from '../../graphql/types/support.types.ts';

const ONE = `select ${USE} from ${USE_FROM} where v.court_id = (select app.court()) and v.resource_use_id = $1`;

/** How the resource stands on the hearing's day: how many other hearings at that time count on it, and whether it is away then. */
const STANDING = `
  select json_build_object('caseId', h.case_id, 'sessionId', h.session_id, 'petitionId', h.petition_id, 'resource', (
    select json_build_object('name', o.name, 'active', o.active, 'capacity', o.capacity,
      'fits', o.courthouse_id is null or o.courthouse_id = d.courthouse_id,
      'taken', (select coalesce(json_agg(${wallTime('oh.starts_at')} order by oh.starts_at), '[]') from app.resource_use v
        join app.hearing oh on oh.court_id = v.court_id and oh.hearing_id = v.hearing_id and oh.state ${WAITING}
        join app.court_session os on os.court_id = oh.court_id and os.session_id = oh.session_id and os.held_on = s.held_on
        where v.court_id = o.court_id and v.resource_id = o.resource_id and v.state <> 'cancelled' and v.hearing_id <> h.hearing_id
          and oh.starts_at < h.starts_at + make_interval(mins => h.minutes + h.buffer_minutes)
          and h.starts_at < oh.starts_at + make_interval(mins => oh.minutes + oh.buffer_minutes)),
      'away', exists (select 1 from app.unavailability n where n.court_id = o.court_id and n.subject_kind = 'resource' and n.subject_id = o.resource_id
        and n.state = 'stands' and n.hardness = 'hard' and s.held_on between n.from_on and n.until_on
        and (n.weekdays is null or extract(isodow from s.held_on)::smallint = any (n.weekdays))
        and (n.starts_at is null or n.starts_at < h.starts_at + make_interval(mins => h.minutes) and h.starts_at < n.ends_at)))
    from app.resource o where o.court_id = h.court_id and o.resource_id = $2),
    'use', (select ${USE} from ${USE_FROM} where v.court_id = h.court_id and v.hearing_id = h.hearing_id and v.resource_id = $2
      and (v.resource_use_id = $3 or $3 is null and v.state <> 'cancelled')))
  from app.hearing h
  join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
  join app.department d on d.court_id = s.court_id and d.department_id = s.department_id
  where h.court_id = (select app.court()) and h.hearing_id = $1`;

/** A resource on the day of the hearing. */
interface AskedResource {
  readonly name: string;
  readonly active: boolean;
  readonly capacity: number;
  /** It comes to any courthouse, or stays in that of the hearing. */
  readonly fits: boolean;
  /** When other hearings count on it at that time. */
  readonly taken: readonly string[];
  readonly away: boolean;
}

interface UseStanding {
  readonly caseId: string;
  readonly sessionId: string;
  readonly petitionId: string | null;
  readonly resource: AskedResource | null;
  readonly use: ResourceUseLine | null;
}

/** Keeps what is asked for with a hearing, from the first asking until it is there. */
@Injectable()
export class UsesService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Asks for a resource, or says how far that is. Refused while it is taken or away at that time: then another is asked for. */
  async use(actor: SeatedActor, input: unknown): Promise<Result<ResourceUseLine>> {
    const parsed = parseUseResource(input);
    if (!parsed.ok) return parsed;
    const asked = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      await lockResource(scope, asked.resourceId);
      const standing = (await scope.json(STANDING, [asked.hearingId, asked.resourceId, asked.resourceUseId])) as UseStanding | null; // parse border: the statement shapes it
      if (standing === null || standing.resource === null) return refuse(notFound());
      if (!can(actor.seat, 'support.change')) return refuse(notAllowed(whoseAct('support.change')));
      const against = whyNot(standing, asked);
      return against === null ? write(scope, standing, asked) : refuse(against);
    });
  }
}

function whyNot({ resource, use }: UseStanding, asked: UseResource): Refusal | null {
  if (resource === null || (asked.resourceUseId !== null && use === null)) return notFound();
  if (use !== null && (asked.resourceUseId === null || use.version !== asked.version)) return stale(use.version);
  if (asked.state !== 'cancelled') return whyNotThis(resource);
  return use === null ? invalid([{ field: 'state', message: 'It was not asked for. There is nothing to cancel.', cites: [] }]) : null;
}

/** What stands against a resource at that time and place. */
function whyNotThis({ name, active, fits, away, taken, capacity }: AskedResource): Refusal | null {
  if (!active) return invalid([{ field: 'resourceId', message: `${name} was retired. Choose another.`, cites: [] }]);
  if (!fits)
    return invalid([{ field: 'resourceId', message: `${name} stays in another courthouse. Choose one that is there.`, cites: [] }]);
  if (away) return clash(`${name} is away at that time. Choose another, or move the hearing.`);
  const [first] = taken;
  return first !== undefined && taken.length >= capacity
    ? clash(`${name} is taken at ${first} that day. Choose another, or move the hearing.`)
    : null;
}

async function write(
  scope: Scope,
  { caseId, sessionId, petitionId, use }: UseStanding,
  asked: UseResource,
): Promise<Result<ResourceUseLine>> {
  const { hearingId, resourceId, state } = asked;
  const resourceUseId = use?.resourceUseId ?? newId();
  const change: StateChange =
    use === null
      ? { insert: 'resource_use', values: { resourceUseId, hearingId, resourceId, state } }
      : { update: 'resource_use', id: resourceUseId, expectedVersion: use.version, values: { state } };
  const done = await append(scope, {
    act: 'support.change',
    events: [happened('ResourceUsed', { subjectId: resourceUseId, petitionId, facts: { resourceId, hearingId, state } })],
    changes: [change],
    changed: [
      { topic: 'DOCKET', id: sessionId },
      { topic: 'CASE', id: caseId },
    ],
  });
  if (done === 'stale') return refuse(stale((use?.version ?? 0) + 1));
  const kept = (await scope.json(ONE, [resourceUseId])) as ResourceUseLine | null; // parse border: the statement shapes it
  return kept === null ? refuse(notFound()) : ok(kept);
}

/** Two who ask for the same thing at the same second: the second one reads what the first one wrote. Only those who keep resources may lock the row itself. */
async function lockResource(scope: Scope, resourceId: string): Promise<void> {
  await scope.many('select pg_advisory_xact_lock(hashtextextended($1, 0))', [resourceId]);
}
