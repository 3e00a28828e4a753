import type { Scope } from '@starling/db/scope';
import type { KnownPart, PeopleOfCase } from '@starling/shared/participation/parts';
import type { CounselKind, ParticipationRole } from '@starling/shared/vocabulary/participation';
import { listOf, WAITING } from '../../reads/sql.ts';

/** A part as an act on it looks at it. */
export interface PartStanding extends KnownPart {
  readonly appointment: CounselKind | null;
  readonly version: number;
  /** Hearings on and after a day for which the person is expected, with the row that says so. */
  readonly expected: readonly { readonly appearanceId: string; readonly hearingId: string; readonly heldOn: string }[];
}

/** Everybody who ever took part in a case, and the case. */
export interface PeopleStanding extends PeopleOfCase {
  readonly caseId: string;
  readonly parts: readonly PartStanding[];
}

/** Somebody of the court who signs in from a seat. */
export interface AccountFound {
  readonly accountId: string;
  readonly name: string;
  readonly role: ParticipationRole;
}

const EXPECTED = listOf(
  `json_build_object('appearanceId', p.appearance_id, 'hearingId', p.hearing_id, 'heldOn', s.held_on)`,
  `from app.appearance p join app.hearing h on h.court_id = p.court_id and h.hearing_id = p.hearing_id and h.state ${WAITING}
    join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id and s.held_on >= app.today()
    where p.court_id = x.court_id and p.participation_id = x.participation_id and p.attendance = 'expected'`,
  'p.appearance_id',
);

const PEOPLE = `
  select json_build_object('caseId', c.case_id, 'branch', c.branch, 'isClosed', c.state <> 'open', 'today', app.today(), 'parts', ${listOf(
    `json_build_object('participationId', x.participation_id, 'role', x.role, 'name', x.name, 'accountId', x.account_id, 'appointment', x.appointment,
      'fromOn', x.from_on, 'untilOn', x.until_on, 'withoutCounsel', x.without_counsel, 'version', x.version, 'expected', ${EXPECTED})`,
    'from app.participation x where x.court_id = c.court_id and x.case_id = c.case_id',
    'x.from_on, x.participation_id',
  )})
  from app.legal_case c where c.court_id = (select app.court()) and c.case_id = $1`;

const CASE_OF_PART = `select x.case_id from app.participation x where x.court_id = (select app.court()) and x.participation_id = $1`;
const HELD = `select c.case_id from app.legal_case c where c.court_id = (select app.court()) and c.case_id = $1 for no key update`;
const ACCOUNT = `
  select json_build_object('accountId', a.account_id, 'name', a.name, 'role', a.seat)
  from app.account a where a.court_id = (select app.court()) and a.account_id = $1 and a.active`;

/** The case is held until the act is done, so that two changes of its people come one after the other; null when it is absent, sealed or not this person's. */
export async function loadPeople(scope: Scope, caseId: string): Promise<PeopleStanding | null> {
  if ((await scope.one(HELD, [caseId])) === null) return null;
  return (await scope.json(PEOPLE, [caseId])) as PeopleStanding | null; // parse border: the statement shapes it
}

/** The case of a part; null when this person does not see it. */
export async function caseOfPart(scope: Scope, participationId: string): Promise<string | null> {
  return (await scope.one<{ readonly case_id: string }>(CASE_OF_PART, [participationId]))?.case_id ?? null;
}

/** Somebody who works here now; null when nobody does under that id. */
export async function loadAccount(scope: Scope, accountId: string): Promise<AccountFound | null> {
  return (await scope.json(ACCOUNT, [accountId])) as AccountFound | null; // parse border: the statement shapes it
}
