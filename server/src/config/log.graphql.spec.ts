import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asSystem } from '@starling/db/scope';
import { testDatabase, type TestDatabase } from '@starling/db/testing';
import { aCourt, aHearing, aPetition, type TestCourt } from '@starling/db/testing/builders';
import { Logger } from 'nestjs-pino';
import { QueryFailedError } from 'typeorm';
import { hashPassword } from '../auth/password.method.ts';
import { newToken } from '../auth/tokens.ts';
import { bootServer, type RunningServer } from '../boot.ts';
import { SPEC_SETTINGS } from '../testing/api.ts';

const NAME = 'Keeper@Court.example';
const PASSWORD = 'four plain words here';
const lines: string[] = [];
let home: TestDatabase;
let court: TestCourt;
let server: RunningServer;

beforeAll(async () => {
  home = await testDatabase();
  court = await aCourt(home.database);
  const { caseId, petitionId } = await aPetition(court);
  await aHearing(court, { caseId, petitionId });
  const password = await hashPassword(PASSWORD);
  await asSystem(home.database, court.courtId, (scope) =>
    scope.many('select auth.enroll($1::uuid, $2, $3)', [court.accountIds.judge, NAME.toLowerCase(), password]),
  );
  server = await bootServer({
    settings: { ...SPEC_SETTINGS, logLevel: 'debug' },
    database: home.database,
    log: { write: (line) => void lines.push(line) },
  });
});
afterAll(async () => {
  await server.stop();
  await home.close();
});

interface Sent {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

async function send({ query, variables = {}, headers = {} }: Sent): Promise<{ readonly text: string; readonly cookie: string }> {
  const response = await fetch(`${server.url}/graphql?who=Wren`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { text: await response.text(), cookie: (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '' };
}

const SIGN_IN =
  'mutation ($n: String!, $p: String!) { signIn(input: { signInName: $n, password: $p }) { __typename ... on SignedIn { viewer { csrf } } } }';

/** A morning: two tries to sign in, a docket, an act that is refused, one whose variable the database cannot read, a paper that is not there. */
async function aMorning(): Promise<{ readonly secrets: readonly string[] }> {
  await send({ query: SIGN_IN, variables: { n: NAME, p: 'not the password' } });
  const { text, cookie } = await send({ query: SIGN_IN, variables: { n: NAME, p: PASSWORD } });
  const csrf = /"csrf":"([^"]+)"/.exec(text)?.[1] ?? '';
  const headers = { cookie, 'x-starling-csrf': csrf };
  await send({
    query: 'query ($id: ID!) { docket(sessionId: $id) { rows { chosenName } } }',
    variables: { id: court.sessionIds[0] },
    headers,
  });
  await send({
    query: 'mutation ($id: ID!) { openSession(input: { sessionId: $id, version: 7 }) { __typename } }',
    variables: { id: court.sessionIds[0] },
    headers,
  });
  await send({ query: 'query ($w: String!) { search(words: $w) { id } }', variables: { w: 'Amaya\u0000Nobody' }, headers });
  await fetch(`${server.url}/documents/${court.courtId}?who=Wren`, { headers });
  const calendar = newToken();
  await fetch(`${server.url}/calendar/${calendar}.ics`);
  return { secrets: [csrf, cookie.split('=')[1] ?? '', calendar] };
}

describe('The log of a morning', () => {
  test('tells what was asked and how it ended, and of whom it tells nothing', async () => {
    const { secrets } = await aMorning();
    const log = lines.join('');

    expect(log).toContain('"path":"/graphql"');
    expect(log).toContain('"path":"/calendar/…"');
    expect(log).toContain('"faultId"');
    for (const secret of secrets) expect(secret.length).toBeGreaterThan(20);
    for (const word of [
      ...secrets,
      'Wren',
      'Amaya',
      'Legal',
      'A. Judge',
      'court.example',
      'Court.example',
      PASSWORD,
      'not the password',
      'select ',
      'insert ',
      'signInName',
      'parameters',
      '"query"',
      court.sessionIds[0],
    ])
      expect([word, log.includes(word)]).toEqual([word, false]);
  });
});

/** A word that stands in no source: wherever it is sent, the log does not hold it. */
const PLANTED = 'Zephyrine-Quill';
const told = (from: number): string => lines.slice(from).join('');

describe('A word that somebody typed, however deep it lies', () => {
  const DEEP = { orders: [{ words: `${PLANTED}\u0000`, spokenWords: PLANTED, ownerRole: PLANTED }], next: { words: PLANTED } };
  const RECORD = 'mutation ($input: RecordMatterInput!) { recordMatter(input: $input) { __typename } }';

  async function signedIn(): Promise<Readonly<Record<string, string>>> {
    const { text, cookie } = await send({ query: SIGN_IN, variables: { n: NAME, p: PASSWORD } });
    return { cookie: `${cookie}; theme=${PLANTED}`, 'x-starling-csrf': /"csrf":"([^"]+)"/.exec(text)?.[1] ?? '', 'x-note': PLANTED };
  }

  test.each([
    ['an input the court refuses', { hearingId: PLANTED, version: 1, result: PLANTED, ...DEEP }],
    ['an input that does not fit', { hearingId: PLANTED, version: PLANTED, orders: [{ words: { deeper: [PLANTED] } }] }],
    ['an input with a field nobody knows', { [PLANTED]: { deeper: PLANTED } }],
  ])('is in no line after %s', async (_what, input) => {
    const from = lines.length;
    const { text } = await send({ query: RECORD, variables: { input }, headers: await signedIn() });

    expect(text).toMatch(/"errors"|"__typename":"Invalid"/u);
    expect(told(from)).toContain('"path":"/graphql"');
    expect(told(from)).not.toContain(PLANTED);
  });

  test('is in no line after a fault whose statement carried it', async () => {
    const from = lines.length;
    const { text } = await send({
      query: 'query ($w: String!) { search(words: $w) { id } }',
      variables: { w: `${PLANTED}\u0000` },
      headers: await signedIn(),
    });

    expect(text).toContain('"FAULT"');
    expect(told(from)).toContain('"faultId"');
    expect(told(from)).not.toContain(PLANTED);
  });

  test('is in no line after a body that is no JSON', async () => {
    const from = lines.length;
    await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(await signedIn()) },
      body: `{"query": ${PLANTED}`,
    });

    expect(told(from)).not.toContain(PLANTED);
  });

  test.each([
    ['variables', { operation: { request: { variables: { input: { words: PLANTED } } } } }],
    ['headers and cookies', { asked: { http: { headers: { cookie: PLANTED, other: PLANTED }, cookies: [PLANTED] } } }],
    [
      'an error among the fields',
      { faultId: 'f1', failed: { why: Object.assign(new Error(`It said "${PLANTED}".`), { detail: PLANTED }) } },
    ],
    ['a thing of a class', { asked: { by: new Map([['name', PLANTED]]) } }],
    ['lists in lists', { tries: [[{ body: PLANTED }, { Password: PLANTED }]] }],
    ['what lies too deep', { a: { b: { c: { d: { e: { f: { g: PLANTED } } } } } } }],
  ])('is left out of a line that was given %s', (_what, fields) => {
    const from = lines.length;
    server.app.get(Logger).error({ ...fields, place: 'kept' }, 'A fault was answered with its number.');

    expect(told(from)).toContain('"place":"kept"');
    expect(told(from)).not.toContain(PLANTED);
  });
});

describe('What the database refuses', () => {
  test('reaches the log as a kind, a code and a place, without the statement, its values or the row', () => {
    const driver = Object.assign(new Error('invalid input syntax for type date: "Amaya"'), {
      code: '22007',
      detail: 'Failing row contains (Amaya, Wren).',
      where: 'unnamed portal parameter $1 = Wren',
    });
    const before = lines.length;
    server.app
      .get(Logger)
      .error({ err: new QueryFailedError('insert into app.youth values ($1)', ['Wren'], driver) }, 'A fault was answered with its number.');
    const told = lines.slice(before).join('');

    expect(told).toContain('QueryFailedError');
    expect(told).toContain('22007');
    expect(told).toContain('invalid input syntax for type date');
    expect(told).not.toMatch(/Amaya|Wren|app\.youth|insert into/);
  });

  test('a thing that is no error is told as such', () => {
    const before = lines.length;
    server.app.get(Logger).error({ err: 'Wren' }, 'A fault was answered with its number.');

    expect(lines.slice(before).join('')).toContain('"type":"string"');
    expect(lines.slice(before).join('')).not.toContain('Wren');
  });
});
