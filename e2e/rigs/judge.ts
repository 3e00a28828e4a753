import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { asSystem } from '@starling/db/scope';
import type { TestCourt } from '@starling/db/testing/builders';
import type { MatterInHand } from './matters-in-hand.ts';

/** What a judge's browser sends along: the cookie of a sign-in and the token of its page. */
export interface SignIn {
  readonly headers: Readonly<Record<string, string>>;
}

/** One answer of the API: the value of the root field. */
export type Answered = Readonly<Record<string, unknown>>;

const SIGN_IN_HOURS = 12;

/** Signs the court's judge in, as the sign-in page does: a row of auth.session whose token only the caller knows. */
export async function signInJudge(database: Database, court: TestCourt): Promise<SignIn> {
  const accountId = court.accountIds.judge;
  await asSystem(database, court.courtId, (scope) => scope.many('select auth.enroll($1::uuid, $2, null)', [accountId, accountId]));
  const [token, csrf] = [randomBytes(32).toString('base64url'), randomBytes(32).toString('base64url')];
  const now = Date.parse(database.clock.now());
  const expires = new Date(now + SIGN_IN_HOURS * 3_600_000).toISOString();
  await database.auth.query(
    `insert into auth.session (token_hash, session_id, account_id, court_id, csrf, created_at, last_seen_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $6, $7)`,
    [createHash('sha256').update(token).digest(), newId(), accountId, court.courtId, csrf, new Date(now).toISOString(), expires],
  );
  return { headers: { 'content-type': 'application/json', cookie: `starling=${token}`, 'x-starling-csrf': csrf } };
}

/** Sends a document with one root field. Throws when the line is cut and on any error of the API. */
export async function ask(
  url: string,
  { headers }: SignIn,
  sent: { readonly query: string; readonly variables: unknown },
): Promise<Answered> {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(sent) });
  const { data, errors } = (await response.json()) as { readonly data?: Readonly<Record<string, Answered>>; readonly errors?: unknown };
  const [answer] = Object.values(data ?? {});
  if (errors !== undefined || answer === undefined) throw new ApiFault(JSON.stringify(errors));
  return answer;
}

/** The API answered, and said that it could not. */
export class ApiFault extends Error {}

const SHEET = `query ($hearingId: ID!, $petitionId: ID) {
  findingSheet(hearingId: $hearingId, petitionId: $petitionId) { version holders { key suggestedOn } }
}`;

export const SIGN_FINDING = `mutation ($input: SignFindingInput!) {
  signFinding(input: $input) {
    __typename
    ... on FindingSigned { findingId dismissed sealed sealingOrderId controlNumber holders words recallUnconfirmed documents { documentId kind title } }
    ... on Refusal { code message }
  }
}`;

/** What the sheet proposes for every matter that is alike: its version and a day for each holder. */
export interface Sheet {
  readonly version: number;
  readonly holders: readonly { readonly key: string; readonly destroyOn: string }[];
}

/** Reads the finding's sheet of one matter. */
export async function readSheet(url: string, signIn: SignIn, { hearingId, petitionId }: MatterInHand): Promise<Sheet> {
  const sheet = (await ask(url, signIn, { query: SHEET, variables: { hearingId, petitionId } })) as {
    readonly version: number;
    readonly holders: readonly { readonly key: string; readonly suggestedOn: string }[];
  };
  return { version: sheet.version, holders: sheet.holders.map(({ key, suggestedOn }) => ({ key, destroyOn: suggestedOn })) };
}

/** The whole finding on one matter: every element answered with yes, and the days that the sheet suggests. */
export function findingOn({ hearingId, petitionId, countId }: MatterInHand, { version, holders }: Sheet) {
  const answers = [{ countId, victim: true, coerced: true, directResult: true, fear: true, juvenileFinding: true }];
  return {
    hearingId,
    petitionId,
    version,
    basis: 'trafficking_236_23',
    answers,
    evidenceKinds: ['certified_record', 'testimony'],
    privilegeClaimed: false,
    vehicle: null,
    setAside: false,
    fosterHearingHeld: null,
    holders,
    extraHolders: [],
  };
}
