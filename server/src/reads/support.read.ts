import { checksFor, type ChecksFor } from '@starling/shared/calendar/hearings/hearing-checks';
import {
  HEARING_CHECK,
  RIDE_DIRECTION,
  RIDE_STATE,
  type HearingCheck,
  type HearingCheckState,
  type RideDirection,
  type RideState,
} from '@starling/shared/vocabulary/hearing-check';
import { PARTICIPATION_ROLE } from '@starling/shared/vocabulary/participation';
import type { HearingCheckLine, ResourceUseLine, RideLine } from '../graphql/types/support.types.ts';
import { listOf, wallTime } from './sql.ts';

/** What was marked as ready for a hearing `h`. */
export const CHECKS = listOf(
  `json_build_object('item', hc.item, 'words', hc.words, 'state', hc.state, 'version', hc.version)`,
  'from app.hearing_check hc where hc.court_id = h.court_id and hc.hearing_id = h.hearing_id',
  'hc.item',
);

/** A ride `r` as a statement answers it. */
export const RIDE = `json_build_object('rideId', r.ride_id, 'direction', r.direction, 'driverRole', r.driver_role, 'driver', r.driver, 'resourceId', r.resource_id,
  'seats', r.seats, 'leavesAt', ${wallTime('r.leaves_at')}, 'state', r.state, 'version', r.version)`;

/** The rides of a hearing `h`, to court before home. */
export const RIDES = listOf(
  RIDE,
  'from app.ride r where r.court_id = h.court_id and r.hearing_id = h.hearing_id',
  `r.direction desc, r.leaves_at, r.ride_id`,
);

/** A use `v` of a resource `o`. */
export const USE = `json_build_object('resourceUseId', v.resource_use_id, 'resourceId', v.resource_id, 'kind', o.kind, 'name', o.name, 'state', v.state, 'version', v.version)`;

/** From a use to its resource. */
export const USE_FROM = 'app.resource_use v join app.resource o on o.court_id = v.court_id and o.resource_id = v.resource_id';

/** The resources asked for with a hearing `h`; what was cancelled is left out. */
export const USES = listOf(
  USE,
  `from ${USE_FROM} where v.court_id = h.court_id and v.hearing_id = h.hearing_id and v.state <> 'cancelled'`,
  'o.kind, o.name, v.resource_use_id',
);

/** A mark as the statement answers it. */
export interface CheckFromSql {
  readonly item: HearingCheck;
  readonly words: string | null;
  readonly state: HearingCheckState;
  readonly version: number;
}

/** A ride as the statement answers it. */
export interface RideFromSql extends Omit<RideLine, 'words' | 'direction' | 'state'> {
  readonly direction: RideDirection;
  readonly state: RideState;
}

/** The rows that RIDES, CHECKS and USES answer for one hearing. */
export interface SupportFromSql {
  readonly checks: readonly CheckFromSql[];
  readonly rides: readonly RideFromSql[];
  readonly uses: readonly ResourceUseLine[];
}

/** A mark in words: the thing, and what was written about it. */
export function sayCheck({ item, words, ...check }: CheckFromSql): HearingCheckLine {
  return { item, ...check, words: words === null ? HEARING_CHECK[item] : `${HEARING_CHECK[item]}: ${words}` };
}

/** The list of a hearing: what is asked for by its nature, open until somebody marks it, and whatever else was marked. */
export function checkLines(entered: readonly CheckFromSql[], of: ChecksFor): readonly HearingCheckLine[] {
  const asked = checksFor(of).filter((item) => !entered.some((one) => one.item === item));
  return [...entered.map(sayCheck), ...asked.map((item) => ({ item, words: HEARING_CHECK[item], state: 'open', version: null }))];
}

/** A ride in words: which way, who drives, how far it is. */
export function sayRide(ride: RideFromSql): RideLine {
  const driver = ride.driver ?? roleWords(ride.driverRole);
  const leaves = ride.leavesAt === null ? '' : `, leaves ${ride.leavesAt}`;
  return { ...ride, words: `${RIDE_DIRECTION[ride.direction]}: ${driver}${leaves}. ${RIDE_STATE[ride.state]}.` };
}

/** A role of the case in words; a role that is none of them stays as it was written. */
export function roleWords(role: string): string {
  const words: Readonly<Record<string, string>> = PARTICIPATION_ROLE;
  return words[role] ?? role;
}
