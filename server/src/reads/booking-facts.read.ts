import type { Scope } from '@starling/db/scope';
import type { CourtClosure } from '@starling/shared/time/court-closure';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { SessionState } from '@starling/shared/vocabulary/session';
import { PARTICIPANTS, type Participant } from './hearing-standing.read.ts';

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

const CASE = `
  select json_build_object('caseId', c.case_id, 'youthId', c.youth_id, 'chosenName', y.chosen_name, 'participants', ${PARTICIPANTS})
  from app.legal_case c join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id
  where c.court_id = (select app.court()) and c.case_id = $1
    and ($2::uuid is null or exists (select 1 from app.petition p where p.court_id = c.court_id and p.petition_id = $2 and p.case_id = c.case_id))`;

const SESSION = `
  select json_build_object('sessionId', s.session_id, 'heldOn', s.held_on, 'startsAt', to_char(s.starts_at, 'HH24:MI'), 'endsAt', to_char(s.ends_at, 'HH24:MI'), 'state', s.state, 'today', app.today(),
    'closures', coalesce((select json_agg(json_build_object('closedOn', x.closed_on, 'reason', x.reason, 'kind', x.kind, 'orderReference', x.order_reference)) from app.court_closure x where x.court_id = s.court_id and x.state = 'stands' and x.closed_on >= s.held_on), '[]'))
  from app.court_session s where s.court_id = (select app.court()) and s.session_id = $1`;

const LAST_PLACE = `
  select coalesce(max(h.place_in_line), 0) from app.hearing h where h.court_id = (select app.court()) and h.session_id = $1`;

/** The case, when this person sees it and the petition is one of its own. */
export async function loadBookedCase(scope: Scope, caseId: string, petitionId: string | null): Promise<BookedCase | null> {
  return (await scope.json(CASE, [caseId, petitionId])) as BookedCase | null; // parse border: the statement shapes it
}

/** The session, when this person sees it. */
export async function loadBookedSession(scope: Scope, sessionId: string): Promise<BookedSession | null> {
  return (await scope.json(SESSION, [sessionId])) as BookedSession | null; // parse border: the statement shapes it
}

/** The last place in the line of a session; read after the session is locked, else two clerks would take the same one. */
export async function lastPlaceOf(scope: Scope, sessionId: string): Promise<number> {
  return (await scope.json(LAST_PLACE, [sessionId])) as number; // parse border: an aggregate always answers
}
