import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append, type StateChange } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import { parseSaveRide, type SaveRide } from '@starling/shared/forms/parse-support';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { notAllowed, notFound, stale, unmet } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { brokenRule } from '../../acts/database-refusal.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import type { RideLine } from '../../graphql/types/support.types.ts';
import { RIDE, sayRide, type RideFromSql } from '../../reads/support.read.ts';
import { whyNotInIt } from './ride-vehicle.ts';
import { loadSupported, type SupportedHearing } from './supported-hearing.queries.ts';

const ONE = `select ${RIDE} from app.ride r where r.court_id = (select app.court()) and r.hearing_id = $1 and r.ride_id = $2`;

/** The database's own rule that two who are kept apart ride in no vehicle together; it is asked at commit, of rides this person may not see too. */
const NO_SHARED_RIDE = 'kept_apart_share_no_ride';
const CHOOSE_ANOTHER = {
  need: 'noSharedRide',
  message: 'Somebody who must be kept apart from this youth rides in that vehicle that day. Choose another.',
  cites: [],
};

/** Keeps who drives whom to court and home. A vehicle takes as many as it has seats. */
@Injectable()
export class RidesService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Enters a ride, or changes one. Two youths who are kept apart by 90 minutes or more share no vehicle. */
  async save(actor: SeatedActor, input: unknown): Promise<Result<RideLine>> {
    const parsed = parseSaveRide(input);
    if (!parsed.ok) return parsed;
    try {
      return await inScope(this.database, actor, (scope) => take(scope, parsed.value));
    } catch (thrown) {
      if (brokenRule(thrown) !== NO_SHARED_RIDE) throw thrown;
      return refuse(unmet([CHOOSE_ANOTHER]));
    }
  }
}

async function take(scope: Scope, asked: SaveRide): Promise<Result<RideLine>> {
  const of = await loadSupported(scope, asked.hearingId);
  if (of === null) return refuse(notFound());
  if (scope.actor.seat === 'system' || !can(scope.actor.seat, 'support.change')) return refuse(notAllowed(whoseAct('support.change')));
  const standing = asked.rideId === null ? null : await loadRide(scope, asked.hearingId, asked.rideId);
  if (asked.rideId !== null && standing === null) return refuse(notFound());
  if (standing !== null && standing.version !== asked.version) return refuse(stale(standing.version));
  const against = await whyNotInIt(scope, asked);
  return against === null ? write(scope, of, { asked, standing }) : refuse(against);
}

async function loadRide(scope: Scope, hearingId: string, rideId: string): Promise<RideFromSql | null> {
  return (await scope.json(ONE, [hearingId, rideId])) as RideFromSql | null; // parse border: the statement shapes it
}

async function write(
  scope: Scope,
  { caseId, sessionId, petitionId }: SupportedHearing,
  { asked, standing }: { readonly asked: SaveRide; readonly standing: RideFromSql | null },
): Promise<Result<RideLine>> {
  const { rideId: named, version: _seen, hearingId, ...values } = asked;
  const rideId = named ?? newId();
  const change: StateChange =
    standing === null
      ? { insert: 'ride', values: { rideId, hearingId, ...values } }
      : { update: 'ride', id: rideId, expectedVersion: standing.version, values };
  const done = await append(scope, {
    act: 'support.change',
    events: [
      happened('RideArranged', { subjectId: rideId, petitionId, facts: { hearingId, direction: values.direction, state: values.state } }),
    ],
    changes: [change],
    changed: [
      { topic: 'DOCKET', id: sessionId },
      { topic: 'CASE', id: caseId },
    ],
  });
  if (done === 'stale') return refuse(stale((standing?.version ?? 0) + 1));
  const kept = await loadRide(scope, hearingId, rideId);
  return kept === null ? refuse(notFound()) : ok(sayRide(kept));
}
