import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import { parseRetireResource, parseSaveResource, type SaveResource } from '@starling/shared/forms/parse-resource';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { alreadyDone, invalid, notAllowed, notFound, stale, unmet } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { WAITING } from '../../reads/sql.ts';
import { loadResource, resourceLine, type ResourceFromSql } from './resource-line.ts';
import type { CourtResource } from './resources.types.ts';

/** Hearings to come that it was asked for, and those whose rides are in it. */
const COUNTED_ON = `select count(*)::int as hearings from app.hearing h
  join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
  where h.court_id = (select app.court()) and h.state ${WAITING} and s.held_on >= app.today() and h.hearing_id in (
    select v.hearing_id from app.resource_use v where v.court_id = (select app.court()) and v.resource_id = $1 and v.state <> 'cancelled'
    union select r.hearing_id from app.ride r where r.court_id = (select app.court()) and r.resource_id = $1 and r.state <> 'cancelled')`;
const COURTHOUSE = 'select 1 from app.courthouse h where h.court_id = (select app.court()) and h.courthouse_id = $1';
const NO_SUCH_COURTHOUSE = { field: 'courthouseId', message: 'This court has no such courthouse. Choose one from the list.', cites: [] };

/** Keeps what a hearing can need besides people of the court. Nothing is deleted: a resource is retired. */
@Injectable()
export class ResourcesService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Enters a resource, or changes one that is on the screen. */
  async save(actor: SeatedActor, input: unknown): Promise<Result<CourtResource>> {
    const parsed = parseSaveResource(input);
    if (!parsed.ok) return parsed;
    if (!can(actor.seat, 'resources.change')) return refuse(notAllowed(whoseAct('resources.change')));
    return inScope(this.database, actor, async (scope) => {
      const { courthouseId } = parsed.value;
      if (courthouseId !== null && (await scope.one(COURTHOUSE, [courthouseId])) === null) return refuse(invalid([NO_SUCH_COURTHOUSE]));
      if (parsed.value.resourceId === null) return enter(scope, parsed.value);
      const standing = await loadResource(scope, parsed.value.resourceId);
      if (standing === null) return refuse(notFound());
      return change(scope, standing, parsed.value);
    });
  }

  /** Retires a resource. A hearing to come must not count on it: first another is asked for there. */
  async retire(actor: SeatedActor, input: unknown): Promise<Result<CourtResource>> {
    const parsed = parseRetireResource(input);
    if (!parsed.ok) return parsed;
    const { resourceId, version } = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const standing = await loadResource(scope, resourceId);
      if (standing === null) return refuse(notFound());
      if (!can(actor.seat, 'resources.change')) return refuse(notAllowed(whoseAct('resources.change')));
      if (standing.version !== version) return refuse(stale(standing.version));
      if (!standing.active) return refuse(alreadyDone('This resource was retired before.'));
      const counted = await scope.one<{ hearings: number }>(COUNTED_ON, [resourceId]);
      if (counted !== null && counted.hearings > 0)
        return refuse(unmet([{ need: 'nobodyCountsOnIt', message: sayCounted(counted.hearings), cites: [] }]));
      return write(scope, standing, { active: false }, happened('ResourceRetired', { subjectId: resourceId }));
    });
  }
}

function sayCounted(hearings: number): string {
  const set = hearings === 1 ? 'One hearing to come counts' : `${String(hearings)} hearings to come count`;
  return `${set} on it. Ask for another there first, or cancel it.`;
}

async function enter(scope: Scope, { resourceId: _none, version: _new, ...values }: SaveResource): Promise<Result<CourtResource>> {
  const resourceId = newId();
  await append(scope, {
    act: 'resources.change',
    events: [happened('ResourceSaved', { subjectId: resourceId, facts: { kind: values.kind } })],
    changes: [{ insert: 'resource', values: { resourceId, ...values, active: true } }],
    changed: [],
  });
  return found(await loadResource(scope, resourceId));
}

async function change(scope: Scope, standing: ResourceFromSql, asked: SaveResource): Promise<Result<CourtResource>> {
  if (standing.version !== asked.version) return refuse(stale(standing.version));
  const { name, language, capacity, courthouseId, kind } = asked;
  const event = happened('ResourceSaved', { subjectId: standing.resourceId, facts: { kind } });
  return write(scope, standing, { kind, name, language, capacity, courthouseId }, event);
}

async function write(
  scope: Scope,
  { resourceId, version }: ResourceFromSql,
  values: Readonly<Record<string, string | number | boolean | null>>,
  event: ReturnType<typeof happened<'ResourceSaved' | 'ResourceRetired'>>,
): Promise<Result<CourtResource>> {
  const done = await append(scope, {
    act: 'resources.change',
    events: [event],
    changes: [{ update: 'resource', id: resourceId, expectedVersion: version, values }],
    changed: [],
  });
  return done === 'stale' ? refuse(stale(version + 1)) : found(await loadResource(scope, resourceId));
}

function found(resource: ResourceFromSql | null): Result<CourtResource> {
  return resource === null ? refuse(notFound()) : ok(resourceLine(resource));
}
