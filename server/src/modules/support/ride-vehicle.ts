import type { Scope } from '@starling/db/scope';
import type { SaveRide } from '@starling/shared/forms/parse-support';
import { invalid, type Refusal } from '@starling/shared/refusal';

/** A resource on the day of a ride, with the seats that other rides of the same hour and way take of it. Rides this person may not see count for nothing. */
interface Vehicle {
  readonly name: string;
  readonly isVehicle: boolean;
  readonly active: boolean;
  readonly isAway: boolean;
  readonly capacity: number;
  readonly seatsTaken: number;
}

const VEHICLE = `
  select json_build_object('name', o.name, 'isVehicle', o.kind = 'vehicle', 'active', o.active, 'capacity', o.capacity,
    'isAway', exists (select 1 from app.unavailability n where n.court_id = o.court_id and n.subject_kind = 'resource' and n.subject_id = o.resource_id and n.state = 'stands'
      and n.hardness = 'hard' and s.held_on between n.from_on and n.until_on and (n.weekdays is null or extract(isodow from s.held_on)::smallint = any (n.weekdays))
      and (n.starts_at is null or coalesce($5::time, h.starts_at) >= n.starts_at and coalesce($5::time, h.starts_at) < n.ends_at)),
    'seatsTaken', (select coalesce(sum(r.seats), 0) from app.ride r
      join app.hearing rh on rh.court_id = r.court_id and rh.hearing_id = r.hearing_id
      join app.court_session rs on rs.court_id = rh.court_id and rs.session_id = rh.session_id and rs.held_on = s.held_on
      where r.court_id = o.court_id and r.resource_id = o.resource_id and r.state <> 'cancelled' and r.direction = $4 and r.leaves_at is not distinct from $5::time
        and r.ride_id is distinct from $3::uuid))
  from app.hearing h
  join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
  join app.resource o on o.court_id = h.court_id and o.resource_id = $2
  where h.court_id = (select app.court()) and h.hearing_id = $1`;

/** Why a ride cannot be in the vehicle that it names; null when it can, names none, or is over. */
export async function whyNotInIt(scope: Scope, asked: SaveRide): Promise<Refusal | null> {
  const { hearingId, resourceId, rideId, direction, leavesAt, seats, state } = asked;
  if (resourceId === null || state === 'cancelled' || state === 'arrived') return null;
  const vehicle = (await scope.json(VEHICLE, [hearingId, resourceId, rideId, direction, leavesAt])) as Vehicle | null; // parse border: the statement shapes it
  const message = whyNot(vehicle, seats);
  return message === null ? null : invalid([{ field: 'resourceId', message, cites: [] }]);
}

function whyNot(vehicle: Vehicle | null, seats: number): string | null {
  if (vehicle === null) return 'This court has no such vehicle. Choose one from the list.';
  const { name, isVehicle, active, isAway, capacity, seatsTaken } = vehicle;
  if (!isVehicle) return `${name} is no vehicle. Choose one from the list.`;
  if (!active) return `${name} was retired. Choose another.`;
  if (isAway) return `${name} cannot be had at that time. Choose another.`;
  if (seatsTaken + seats <= capacity) return null;
  const taken = seatsTaken === 0 ? '' : `, and other rides take ${String(seatsTaken)} of them`;
  return `${name} has ${capacity === 1 ? '1 seat' : `${String(capacity)} seats`}${taken}. Choose another, or another time.`;
}
