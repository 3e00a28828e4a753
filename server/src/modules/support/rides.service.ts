import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append, type StateChange } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import { parseSaveRide, type SaveRide } from '@starling/shared/forms/parse-support';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { notAllowed, notFound, stale, unmet, type Refusal } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import type { RideLine } from '../../graphql/types/support.types.ts';
import { RIDE, sayRide, type RideFromSql } from '../../reads/support.read.ts';
import { loadSupported, type SupportedHearing } from './supported-hearing.queries.ts';

const ONE = `select ${RIDE} from app.ride r where r.court_id = (select app.court()) and r.hearing_id = $1 and r.ride_id = $2`;

/** Youths of whom one must not ride with another: level 2 and up, both in this vehicle that day. */
const KEPT_APART = `
  select max(k.level) as level from app.ride r
  join app.hearing oh on oh.court_id = r.court_id and oh.hearing_id = r.hearing_id and oh.state in ('set', 'checked_in', 'in_hand', 'second_call', 'trailed')
  join app.court_session os on os.court_id = oh.court_id and os.session_id = oh.session_id
  join app.legal_case oc on oc.court_id = oh.court_id and oc.case_id = oh.case_id
  join app.hearing h on h.court_id = r.court_id and h.hearing_id = $1
  join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id and s.held_on = os.held_on
  join app.legal_case c on c.court_id = h.court_id and c.case_id = h.case_id
  join app.keep_apart k on k.court_id = r.court_id and k.state = 'stands' and k.level >= 2 and (k.until is null or k.until >= s.held_on)
    and (k.youth_id, k.other_youth_id) in ((c.youth_id, oc.youth_id), (oc.youth_id, c.youth_id))
  where r.court_id = (select app.court()) and r.resource_id = $2 and r.state <> 'cancelled' and r.direction = $3`;

/** Keeps who drives whom to court and home. */
@Injectable()
export class RidesService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Enters a ride, or changes one. Two youths who are kept apart by 90 minutes or more share no vehicle. */
  async save(actor: SeatedActor, input: unknown): Promise<Result<RideLine>> {
    const parsed = parseSaveRide(input);
    if (!parsed.ok) return parsed;
    const asked = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const of = await loadSupported(scope, asked.hearingId);
      if (of === null) return refuse(notFound());
      if (!can(actor.seat, 'support.change')) return refuse(notAllowed(whoseAct('support.change')));
      const standing = asked.rideId === null ? null : await loadRide(scope, asked.hearingId, asked.rideId);
      if (asked.rideId !== null && standing === null) return refuse(notFound());
      if (standing !== null && standing.version !== asked.version) return refuse(stale(standing.version));
      const against = await sharedWith(scope, asked);
      return against === null ? write(scope, of, { asked, standing }) : refuse(against);
    });
  }
}

async function loadRide(scope: Scope, hearingId: string, rideId: string): Promise<RideFromSql | null> {
  return (await scope.json(ONE, [hearingId, rideId])) as RideFromSql | null; // parse border: the statement shapes it
}

async function sharedWith(scope: Scope, { hearingId, resourceId, direction, state }: SaveRide): Promise<Refusal | null> {
  if (resourceId === null || state === 'cancelled') return null;
  const apart = await scope.one<{ level: number | null }>(KEPT_APART, [hearingId, resourceId, direction]);
  if (apart === null || apart.level === null) return null;
  const message = `Somebody in this vehicle must be kept apart from this youth: level ${String(apart.level)}. Choose another vehicle.`;
  return unmet([{ need: 'noSharedRide', message, cites: [] }]);
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
