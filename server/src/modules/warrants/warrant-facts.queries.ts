import type { Scope } from '@starling/db/scope';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { ServiceProof, WarrantHolder, WarrantKind, WarrantReason, WarrantState } from '@starling/shared/vocabulary/warrant';

/** What the steps of one warrant look at, and whose screens show it. */
export interface WarrantStanding {
  readonly warrantId: string;
  readonly state: WarrantState;
  readonly version: number;
  readonly kind: WarrantKind;
  readonly reason: WarrantReason | null;
  readonly holder: WarrantHolder | null;
  readonly serviceProof: ServiceProof;
  readonly heldUntil: LocalDate | null;
  readonly issuedOn: LocalDate | null;
  /** The hearing it was issued in; null where that is not recorded. */
  readonly hearingId: string | null;
  readonly today: LocalDate;
  readonly caseId: string;
  readonly petitionId: string | null;
  /** Sessions from today on that have a matter of this case, as far as this person sees them. */
  readonly sessionIds: readonly string[];
  readonly accountIds: readonly string[];
}

/** A recall stays before the bench until it is confirmed, although its case may be sealed by now: nothing here asks for the case's row. */
const STANDING = `
  select json_build_object('warrantId', w.warrant_id, 'state', w.state, 'version', w.version, 'kind', w.kind, 'reason', w.reason, 'holder', w.holder,
    'serviceProof', w.service_proof, 'heldUntil', w.held_until, 'issuedOn', w.issued_on, 'hearingId', w.hearing_id, 'today', app.today(), 'caseId', w.case_id, 'petitionId', w.petition_id,
    'sessionIds', coalesce((select json_agg(distinct h.session_id) from app.hearing h join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
      where h.court_id = w.court_id and h.case_id = w.case_id and (s.held_on >= app.today() or s.state = 'open')), '[]'),
    'accountIds', coalesce((select json_agg(distinct a.account_id) from app.participation a
      where a.court_id = w.court_id and a.case_id = w.case_id and a.account_id is not null and a.from_on <= app.today() and (a.until_on is null or a.until_on >= app.today())), '[]'))
  from app.warrant w where w.court_id = (select app.court()) and w.warrant_id = $1`;

/** Loads how a warrant stands; null when it is absent, sealed or not for this person. */
export async function loadWarrant(scope: Scope, warrantId: string): Promise<WarrantStanding | null> {
  return (await scope.json(STANDING, [warrantId])) as WarrantStanding | null; // parse border: the statement shapes it
}
