import type { Clock } from '@starling/db/clock';
import { asSystem } from '@starling/db/scope';
import { testDatabase, type TestDatabase } from '@starling/db/testing';
import { aCourt, type TestCourt } from '@starling/db/testing/builders';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { cookieFor } from '../auth/cookie.ts';
import { SessionsStore } from '../auth/sessions.store.ts';
import { bootServer, type RunningServer } from '../boot.ts';
import { readSettings } from '../config/env.ts';

/** What a document was answered with: the root field's value. */
export type Answer = Readonly<Record<string, unknown>>;

/** One person of the specs' court, signed in through the API. */
export interface Person {
  /** Sends a document with one root field and answers that field; throws on any error of the API. */
  ask(document: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** What the browser of this person sends: cookie and token. */
  readonly headers: Readonly<Record<'content-type' | 'cookie' | 'x-starling-csrf', string>>;
}

/** A server on a database of its own, with a court of people in all seats. */
export interface TestApi {
  readonly home: TestDatabase;
  readonly court: TestCourt;
  /** The server's address without a slash at the end. */
  readonly url: string;
  as(seat: Seat): Promise<Person>;
  stop(): Promise<void>;
}

interface Sent {
  readonly headers: Readonly<Record<string, string>>;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A server of a spec: any free port, a database that is open already, no log. */
export const SPEC_SETTINGS = readSettings({ PORT: '0', DATABASE_URL: 'postgres://of.the.spec/', LOG_LEVEL: 'silent' });

/** Starts a server for a spec file; stop it in afterAll. The court is a demonstration court unless the spec says otherwise; with `log`, each line of a talkative log. */
export async function testApi({
  clock,
  demonstration = true,
  log,
}: { readonly clock?: Clock; readonly demonstration?: boolean; readonly log?: (line: string) => void } = {}): Promise<TestApi> {
  const home = await testDatabase(clock === undefined ? {} : { clock });
  const court = await aCourt(home.database, { demonstration });
  await enroll(court);
  const heard = log === undefined ? {} : { settings: { ...SPEC_SETTINGS, logLevel: 'debug' as const }, log: { write: log } };
  const server = await bootServer({ settings: SPEC_SETTINGS, database: home.database, ...heard });
  const people = new Map<Seat, Promise<Person>>();
  const as = (seat: Seat): Promise<Person> => {
    const person = people.get(seat) ?? signIn(server, court.accountIds[seat]);
    people.set(seat, person);
    return person;
  };
  const stop = async (): Promise<void> => {
    await server.stop();
    await home.close();
  };
  return { home, court, url: server.url, as, stop };
}

async function enroll(court: TestCourt): Promise<void> {
  await asSystem(court.database, court.courtId, async (scope) => {
    for (const accountId of Object.values(court.accountIds))
      await scope.many('select auth.enroll($1::uuid, $2, null)', [accountId, accountId]);
  });
}

async function signIn({ app, url }: RunningServer, accountId: string): Promise<Person> {
  const started = await app.get(SessionsStore).start(accountId);
  if (started === null) throw new Error('Nobody signs in with this account.');
  const headers = { 'content-type': 'application/json', cookie: cookieFor(started.token, false), 'x-starling-csrf': started.signedIn.csrf };
  return { headers, ask: (document, variables = {}) => send(`${url}/graphql`, { headers, document, variables }) };
}

async function send(address: string, { headers, document, variables }: Sent): Promise<Answer> {
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify({ query: document, variables }) });
  const { data, errors } = (await response.json()) as { readonly data?: Readonly<Record<string, Answer>>; readonly errors?: unknown };
  if (errors !== undefined || data === undefined) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0] ?? {};
}
