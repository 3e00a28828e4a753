import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import {
  parseEnterUnavailability,
  parseTakeBackUnavailability,
  type EnterUnavailability,
} from '@starling/shared/forms/parse-unavailability';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { alreadyDone, notAllowed, notFound, stale } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import type { UnavailabilityLine } from './resources.types.ts';
import { loadUnavailability, unavailabilityLine, type UnavailabilityFromSql } from './unavailability-line.ts';

/** Whether this person sees who or what the entry is about; each kind has a table of its own. */
const IS_SEEN = {
  bench_officer: 'select 1 from app.bench_officer x where x.court_id = (select app.court()) and x.bench_officer_id = $1',
  account: 'select 1 from app.account x where x.court_id = (select app.court()) and x.account_id = $1',
  participation: 'select 1 from app.participation x where x.court_id = (select app.court()) and x.participation_id = $1',
  resource: 'select 1 from app.resource x where x.court_id = (select app.court()) and x.resource_id = $1',
  department: 'select 1 from app.department x where x.court_id = (select app.court()) and x.department_id = $1',
  youth: 'select 1 from app.youth x where x.court_id = (select app.court()) and x.youth_id = $1',
} as const satisfies Readonly<Record<EnterUnavailability['subjectKind'], string>>;

/** What a soft entry weighs when nobody says. */
const USUAL_WEIGHT = 50;

/** Keeps when somebody or something cannot be had: entered, taken back, never changed. Sessions that stand in that time are not moved by it; the list shows them. */
@Injectable()
export class UnavailabilityService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Enters a time away. */
  async enter(actor: SeatedActor, input: unknown): Promise<Result<UnavailabilityLine>> {
    const parsed = parseEnterUnavailability(input);
    if (!parsed.ok) return parsed;
    const { subjectKind, subjectId } = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      if ((await scope.one(IS_SEEN[subjectKind], [subjectId])) === null) return refuse(notFound());
      if (!can(actor.seat, 'resources.change')) return refuse(notAllowed(whoseAct('resources.change')));
      return write(scope, parsed.value);
    });
  }

  /** Takes a time away back: from then on the days are free again. */
  async takeBack(actor: SeatedActor, input: unknown): Promise<Result<UnavailabilityLine>> {
    const parsed = parseTakeBackUnavailability(input);
    if (!parsed.ok) return parsed;
    const { unavailabilityId, version } = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const standing = await loadUnavailability(scope, unavailabilityId);
      if (standing === null) return refuse(notFound());
      if (!can(actor.seat, 'resources.change')) return refuse(notAllowed(whoseAct('resources.change')));
      if (standing.version !== version) return refuse(stale(standing.version));
      if (!standing.stands) return refuse(alreadyDone('This entry was taken back before.'));
      return retract(scope, standing);
    });
  }
}

async function write(scope: Scope, asked: EnterUnavailability): Promise<Result<UnavailabilityLine>> {
  const unavailabilityId = newId();
  const { subjectKind, subjectId, fromOn, untilOn, hardness } = asked;
  const today = await scope.json('select to_json(app.today())');
  await append(scope, {
    act: 'resources.change',
    events: [
      happened('UnavailabilityEntered', { subjectId: unavailabilityId, facts: { subjectKind, subjectId, fromOn, untilOn, hardness } }),
    ],
    changes: [
      {
        insert: 'unavailability',
        values: {
          unavailabilityId,
          ...asked,
          weight: asked.weight ?? USUAL_WEIGHT,
          enteredBy: scope.actor.accountId,
          enteredOn: String(today),
        },
      },
    ],
    changed: [{ topic: 'SESSIONS', id: subjectId }],
  });
  return found(await loadUnavailability(scope, unavailabilityId));
}

async function retract(scope: Scope, { unavailabilityId, subjectId, version }: UnavailabilityFromSql): Promise<Result<UnavailabilityLine>> {
  const done = await append(scope, {
    act: 'resources.change',
    events: [happened('UnavailabilityTakenBack', { subjectId: unavailabilityId })],
    changes: [{ update: 'unavailability', id: unavailabilityId, expectedVersion: version, values: { state: 'taken_back' } }],
    changed: [{ topic: 'SESSIONS', id: subjectId }],
  });
  return done === 'stale' ? refuse(stale(version + 1)) : found(await loadUnavailability(scope, unavailabilityId));
}

function found(entry: UnavailabilityFromSql | null): Result<UnavailabilityLine> {
  return entry === null ? refuse(notFound()) : ok(unavailabilityLine(entry));
}
