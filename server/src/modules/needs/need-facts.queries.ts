import type { Scope } from '@starling/db/scope';

/** A need as an act on it looks at it. */
export interface NeedStanding {
  readonly needId: string;
  readonly youthId: string;
  readonly version: number;
  readonly state: string;
  readonly enteredBy: string | null;
}

/** A safe contact that stands. */
export interface ContactStanding {
  readonly safeContactId: string;
  readonly version: number;
}

/** A consent that stands for a hearing. */
export interface ConsentStanding {
  readonly remoteConsentId: string;
  readonly version: number;
  readonly enteredBy: string | null;
}

const NEED = `
  select json_build_object('needId', n.need_id, 'youthId', n.youth_id, 'version', n.version, 'state', n.state, 'enteredBy', n.entered_by)
  from app.youth_need n where n.court_id = (select app.court()) and n.need_id = $1`;
const CONTACT = `
  select json_build_object('safeContactId', f.safe_contact_id, 'version', f.version)
  from app.safe_contact f where f.court_id = (select app.court()) and f.youth_id = $1 and f.state = 'stands'`;
const CONSENT = `
  select json_build_object('remoteConsentId', r.remote_consent_id, 'version', r.version, 'enteredBy', r.entered_by)
  from app.remote_consent r where r.court_id = (select app.court()) and r.hearing_id = $1 and r.state = 'stands'`;

export async function loadNeed(scope: Scope, needId: string): Promise<NeedStanding | null> {
  return (await scope.json(NEED, [needId])) as NeedStanding | null; // parse border: the statement shapes it
}

export async function loadContact(scope: Scope, youthId: string): Promise<ContactStanding | null> {
  return (await scope.json(CONTACT, [youthId])) as ContactStanding | null; // parse border: the statement shapes it
}

export async function loadConsent(scope: Scope, hearingId: string): Promise<ConsentStanding | null> {
  return (await scope.json(CONSENT, [hearingId])) as ConsentStanding | null; // parse border: the statement shapes it
}
