import type { Scope } from '@starling/db/scope';
import { keptApartThere, missingBeforeWaiting, placeIsFull, type PlaceAsked } from '@starling/shared/court-day/room/waiting-place';
import { invalid, notFound, unmet, type Refusal } from '@starling/shared/refusal';
import { brokenRule } from '../../acts/database-refusal.ts';
import type { HearingStanding } from '../../reads/hearing-standing.read.ts';

interface PlaceFound extends Pick<PlaceAsked, 'capacity' | 'taken' | 'apartLevel'> {
  readonly kind: string;
  readonly active: boolean;
}

/**
 * A place, how many others this person sees waiting there on the day of a hearing, and at what level one of them is kept apart from this youth: the database answers that for
 * whoever places, also for those who read no separation. Never who.
 */
const PLACE = `
  select json_build_object('kind', r.kind, 'active', r.active, 'capacity', r.capacity, 'apartLevel', app.apart_at_place(h.hearing_id, r.resource_id),
    'taken', (select count(*) from app.hearing w join app.court_session ws on ws.court_id = w.court_id and ws.session_id = w.session_id and ws.held_on = s.held_on
      where w.court_id = h.court_id and w.waiting_resource_id = r.resource_id and w.hearing_id <> h.hearing_id))
  from app.hearing h
  join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
  join app.resource r on r.court_id = h.court_id and r.resource_id = $2
  where h.court_id = (select app.court()) and h.hearing_id = $1`;

/** Why a youth does not wait at a place: no such place, no room, nobody waits any more, or somebody who is kept apart. Null when it may be. */
export async function whyNotThere(
  scope: Scope,
  { hearingId, state }: Pick<HearingStanding, 'hearingId' | 'state'>,
  waitingPlaceId: string,
): Promise<Refusal | null> {
  const place = (await scope.json(PLACE, [hearingId, waitingPlaceId])) as PlaceFound | null; // parse border: the statement shapes it
  if (place === null) return notFound();
  if (place.kind !== 'waiting_place' || !place.active)
    return invalid([{ field: 'waitingPlaceId', message: 'Nobody waits there. Choose a waiting place from the list.', cites: [] }]);
  const needs = missingBeforeWaiting({ ...place, state });
  return needs.length === 0 ? null : unmet(needs);
}

/** The refusal for the database's own rules, asked at commit: somebody was placed there meanwhile, or waits there unseen by whoever places. Null for anything else that was thrown. */
export function placedMeanwhile(thrown: unknown): Refusal | null {
  const rule = brokenRule(thrown);
  if (rule === 'place_holds_so_many') return unmet([placeIsFull()]);
  if (rule !== 'kept_apart_share_no_place') return null;
  const level = /level (\d)/u.exec(thrown instanceof Error ? thrown.message : '')?.[1];
  return unmet([keptApartThere(Number(level ?? 1))]);
}
