import type { Scope } from '@starling/db/scope';
import type { CourtClosure } from '@starling/shared/time/court-closure';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { SessionState } from '@starling/shared/vocabulary/session';
import { PARTICIPANTS, type Participant } from './hearing-facts.queries.ts';

/** The case a hearing is set for. */
export interface BookedCase {
  readonly caseId: string;
  readonly youthId: string;
  readonly chosenName: string;
  readonly participants: readonly Participant[];
}

/** The session it is set into, as it was before anybody was kept from booking. */
export interface BookedSession {
  readonly sessionId: string;
  readonly heldOn: LocalDate;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly state: SessionState;
  readonly today: LocalDate;
  readonly closures: readonly CourtClosure[];
}

/** A hearing that day that still takes its time: of that session, or of this youth elsewhere. */
export interface TakenTime {
  readonly startsAt: string;
  readonly minutes: number;
  readonly isThisSession: boolean;
  readonly isThisYouth: boolean;
}

/** What is left of a session once it is locked. */
export interface BookingRoom {
  readonly capacity: number;
  readonly minutesLeft: number;
  readonly lastPlace: number;
  readonly taken: readonly TakenTime[];
  /** The highest level at which somebody set that day must be kept apart from this youth; null for none. */
  readonly keepApart: number | null;
}

const CASE = `
  select json_build_object('caseId', c.case_id, 'youthId', c.youth_id, 'chosenName', y.chosen_name, 'participants', ${PARTICIPANTS})
  from app.legal_case c join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id
  where c.court_id = (select app.court()) and c.case_id = $1
    and ($2::uuid is null or exists (select 1 from app.petition p where p.court_id = c.court_id and p.petition_id = $2 and p.case_id = c.case_id))`;

const SESSION = `
  select json_build_object('sessionId', s.session_id, 'heldOn', s.held_on, 'startsAt', to_char(s.starts_at, 'HH24:MI'), 'endsAt', to_char(s.ends_at, 'HH24:MI'), 'state', s.state, 'today', app.today(),
    'closures', coalesce((select json_agg(json_build_object('closedOn', x.closed_on, 'reason', x.reason, 'kind', x.kind, 'orderReference', x.order_reference)) from app.court_closure x where x.court_id = s.court_id and x.state = 'stands' and x.closed_on >= s.held_on), '[]'))
  from app.court_session s where s.court_id = (select app.court()) and s.session_id = $1`;

const WAITS = `in ('set', 'checked_in', 'in_hand', 'second_call', 'trailed')`;

const ROOM = `
  select json_build_object('capacity', s.minutes_capacity + s.minutes_over, 'minutesLeft', s.minutes_capacity + s.minutes_over - s.minutes_set,
    'lastPlace', coalesce((select max(h.place_in_line) from app.hearing h where h.court_id = s.court_id and h.session_id = s.session_id), 0),
    'taken', coalesce((select json_agg(json_build_object('startsAt', to_char(h.starts_at, 'HH24:MI'), 'minutes', h.minutes, 'isThisSession', h.session_id = s.session_id, 'isThisYouth', c.youth_id = $2))
      from app.hearing h join app.court_session hs on hs.court_id = h.court_id and hs.session_id = h.session_id
      join app.legal_case c on c.court_id = h.court_id and c.case_id = h.case_id
      where h.court_id = s.court_id and hs.held_on = s.held_on and h.state ${WAITS} and h.mode <> 'no_appearance' and (h.session_id = s.session_id or c.youth_id = $2)), '[]'),
    'keepApart', (select max(k.level) from app.keep_apart k
      where k.court_id = s.court_id and $2::uuid in (k.youth_id, k.other_youth_id) and (k.until is null or k.until >= s.held_on) and exists (
        select 1 from app.hearing h join app.court_session hs on hs.court_id = h.court_id and hs.session_id = h.session_id and hs.held_on = s.held_on
        join app.legal_case c on c.court_id = h.court_id and c.case_id = h.case_id
        where h.court_id = k.court_id and h.state ${WAITS} and h.mode <> 'no_appearance' and c.youth_id = case when k.youth_id = $2 then k.other_youth_id else k.youth_id end)))
  from app.court_session s where s.court_id = (select app.court()) and s.session_id = $1`;

/** The case, when this person sees it and the petition is one of its own. */
export async function loadBookedCase(scope: Scope, caseId: string, petitionId: string | null): Promise<BookedCase | null> {
  return (await scope.json(CASE, [caseId, petitionId])) as BookedCase | null; // parse border: the statement shapes it
}

/** The session, when this person sees it. */
export async function loadBookedSession(scope: Scope, sessionId: string): Promise<BookedSession | null> {
  return (await scope.json(SESSION, [sessionId])) as BookedSession | null; // parse border: the statement shapes it
}

/** What is left; read after the session is locked, else two clerks would read the same last slot. */
export async function loadRoom(scope: Scope, sessionId: string, youthId: string): Promise<BookingRoom> {
  return (await scope.json(ROOM, [sessionId, youthId])) as BookingRoom; // parse border: the session was seen a moment ago, and none is deleted
}
