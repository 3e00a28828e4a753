import type { Scope } from '@starling/db/scope';
import { invalid, notFound, unmet, type Refusal } from '@starling/shared/refusal';

interface PlaceAsked {
  readonly kind: string;
  readonly active: boolean;
  readonly capacity: number;
  readonly taken: number;
  readonly apartIsThere: boolean;
}

/** A place, and who waits there on the day of a hearing: how many others, and whether one of them is kept apart from this youth. Never who. */
const PLACE = `
  select json_build_object('kind', r.kind, 'active', r.active, 'capacity', r.capacity, 'taken', count(w.hearing_id),
    'apartIsThere', coalesce(bool_or(exists (select 1 from app.keep_apart k where k.court_id = h.court_id and k.state = 'stands' and (k.until is null or k.until >= s.held_on)
      and (k.youth_id, k.other_youth_id) in ((c.youth_id, wc.youth_id), (wc.youth_id, c.youth_id)))), false))
  from app.hearing h
  join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
  join app.legal_case c on c.court_id = h.court_id and c.case_id = h.case_id
  join app.resource r on r.court_id = h.court_id and r.resource_id = $2
  left join (app.hearing w join app.court_session ws on ws.court_id = w.court_id and ws.session_id = w.session_id
      join app.legal_case wc on wc.court_id = w.court_id and wc.case_id = w.case_id)
    on w.court_id = h.court_id and w.waiting_resource_id = r.resource_id and w.hearing_id <> h.hearing_id and ws.held_on = s.held_on
      and w.state in ('set', 'checked_in', 'second_call', 'trailed')
  where h.court_id = (select app.court()) and h.hearing_id = $1
  group by r.kind, r.active, r.capacity`;

/** Why a youth does not wait at a place: no such place, no room, or somebody who is kept apart. Null when it may be. */
export async function whyNotThere(
  scope: Scope,
  { hearingId, waitingPlaceId }: { readonly hearingId: string; readonly waitingPlaceId: string },
): Promise<Refusal | null> {
  const place = (await scope.json(PLACE, [hearingId, waitingPlaceId])) as PlaceAsked | null; // parse border: the statement shapes it
  if (place === null) return notFound();
  if (place.kind !== 'waiting_place' || !place.active)
    return invalid([{ field: 'waitingPlaceId', message: 'Nobody waits there. Choose a waiting place from the list.', cites: [] }]);
  const needs = [
    ...(place.taken < place.capacity ? [] : [{ need: 'placeHasRoom', message: 'This place is full. Choose another one.', cites: [] }]),
    ...(place.apartIsThere
      ? [{ need: 'keepApart', message: 'Somebody who waits there must be kept apart from this youth. Choose another place.', cites: [] }]
      : []),
  ];
  return needs.length === 0 ? null : unmet(needs);
}
