import type { Scope } from '@starling/db/scope';
import { leftoverWords, standsAgainstClose, type LeftThingSaid } from '@starling/shared/court-day/after/close-list';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { SessionState } from '@starling/shared/vocabulary/session';

/** What opening and closing a session look at. */
export interface SessionStanding {
  readonly state: SessionState;
  readonly version: number;
  readonly heldOn: LocalDate;
  readonly today: LocalDate;
  readonly demonstration: boolean;
  readonly placesInHand: readonly number[];
  readonly placesWithUnconfirmedRecall: readonly number[];
  /** Everything the close list still holds. */
  readonly left: readonly LeftThingSaid[];
}

/** Places are asked of a function of the database: a matter sealed this morning still holds the session open while its recall is not confirmed. */
const STANDING = `
  select json_build_object('state', s.state, 'version', s.version, 'heldOn', s.held_on, 'today', app.today(), 'demonstration', k.demonstration,
    'placesInHand', coalesce((select json_agg(h.place_in_line order by h.place_in_line) from app.hearing h
      where h.court_id = s.court_id and h.session_id = s.session_id and h.state = 'in_hand'), '[]'),
    'placesWithUnconfirmedRecall', coalesce((select json_agg(distinct r.place order by r.place) from app.waiting_recalls(s.session_id) r where r.was_here), '[]'),
    'left', coalesce((select json_agg(json_build_object('item', l.item, 'hearingId', l.hearing_id, 'place', l.place, 'mayExplain', l.may_explain, 'isExplained', l.explained)
      order by l.place, l.item) from app.session_leftovers(s.session_id) l), '[]'))
  from app.court_session s join app.court k on k.court_id = s.court_id
  where s.court_id = (select app.court()) and s.session_id = $1`;

/** Loads how a session stands; null when this person has no such session. */
export async function loadSession(scope: Scope, sessionId: string): Promise<SessionStanding | null> {
  return (await scope.json(STANDING, [sessionId])) as SessionStanding | null; // parse border: the statement shapes it
}

/** What the close list holds and nobody explained, a sentence each, without what the session says of itself: a matter in hand, a recall not confirmed. */
export function leftUnexplained({ left, placesWithUnconfirmedRecall }: SessionStanding): readonly string[] {
  return standsAgainstClose(left)
    .filter(({ item, place }) => item !== 'in_hand' && !(item === 'live_warrant' && placesWithUnconfirmedRecall.includes(place)))
    .map(leftoverWords);
}
