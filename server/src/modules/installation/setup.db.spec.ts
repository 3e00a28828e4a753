import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { asSystem } from '@starling/db/scope';
import { testDatabase, type TestDatabase } from '@starling/db/testing';
import { aCourt } from '@starling/db/testing/builders';
import { bootServer, type RunningServer } from '../../boot.ts';
import { SPEC_SETTINGS } from '../../testing/api.ts';
import { SetupService } from './setup.service.ts';

const running: RunningServer[] = [];
let home: TestDatabase;
let withCourt: TestDatabase;

beforeAll(async () => {
  [home, withCourt] = await Promise.all([testDatabase(), testDatabase()]);
  await aCourt(withCourt.database);
});
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});
afterAll(async () => {
  await home.close();
  await withCourt.close();
});

interface Installed {
  readonly token: string | null;
  send(path: string, body: unknown): Promise<{ readonly status: number; readonly answer: unknown }>;
}

async function installed(
  { database }: TestDatabase,
  { demonstration = false }: { readonly demonstration?: boolean } = {},
): Promise<Installed> {
  const server = await bootServer({ settings: { ...SPEC_SETTINGS, demonstration }, database });
  running.push(server);
  const send = async (path: string, body: unknown) => {
    const response = await fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, answer: (await response.json()) as unknown };
  };
  return { send, token: await server.app.get(SetupService).offer() };
}

const ENTRY = {
  courtName: 'Court of the plain',
  county: 'Nowhere',
  courthouse: 'East Courthouse',
  department: 'Dept. 4',
  name: 'A. Keeper',
  signInName: 'Keeper@Court.example',
  password: 'four plain words here',
};
const SIGN_IN =
  'mutation ($n: String!, $p: String!) { signIn(input: { signInName: $n, password: $p }) { __typename ... on SignedIn { viewer { name seat courtName demonstration } } } }';

describe('Without a court', () => {
  test('a wrong token makes none', async () => {
    const { send } = await installed(home);

    expect(await send('/setup', { ...ENTRY, token: 'guessed' })).toMatchObject({
      status: 403,
      answer: { message: expect.stringContaining('not the one-time token') },
    });
  });

  test('everything wrong with the entry is said at once', async () => {
    const { send, token } = await installed(home);

    expect(await send('/setup', { token, courtName: ' ', password: 'short' })).toMatchObject({
      status: 422,
      answer: {
        problems: expect.arrayContaining([
          expect.objectContaining({ field: 'courtName' }),
          expect.objectContaining({ field: 'county' }),
          expect.objectContaining({ field: 'password' }),
        ]),
      },
    });
  });

  test('the sixth try of a minute is not looked at, right token or not', async () => {
    const { send, token } = await installed(home);
    for (let tries = 0; tries < 5; tries += 1) await send('/setup', { ...ENTRY, token: 'guessed' });

    expect(await send('/setup', { ...ENTRY, token })).toMatchObject({ status: 429 });
  });

  test('a token does not outlive its process', async () => {
    const { token: old } = await installed(home);
    const { send } = await installed(home);

    expect(await send('/setup', { ...ENTRY, token: old })).toMatchObject({ status: 403 });
  });

  test('the token of the console makes the court and its administrator, who then signs in; it does so once', async () => {
    const { send, token } = await installed(home);

    expect(await send('/setup', { ...ENTRY, token })).toMatchObject({ status: 201 });
    expect(await send('/setup', { ...ENTRY, token })).toEqual({ status: 404, answer: { message: 'Nothing here.' } });
    expect(await send('/graphql', { query: SIGN_IN, variables: { n: 'keeper@court.example', p: ENTRY.password } })).toMatchObject({
      answer: {
        data: { signIn: { viewer: { name: 'A. Keeper', seat: 'ADMINISTRATOR', courtName: 'Court of the plain', demonstration: false } } },
      },
    });
  });

  test('the making of the court stands in its own audit chain', async () => {
    const { rows } = await home.database.queue.query<{ court_id: string }>('select court_id from app.courts()');
    const chain = await asSystem(home.database, rows[0]?.court_id ?? '', (scope) =>
      scope.one("select audit.verify() as broken, (select count(*) from app.event where kind = 'CourtFounded') as events"),
    );

    expect(chain).toEqual({ broken: null, events: 1 });
  });
});

describe('No token is offered, and nothing is at that address,', () => {
  test('where there is a court', async () => {
    const { send, token } = await installed(withCourt);

    expect(token).toBeNull();
    expect(await send('/setup', { ...ENTRY, token: '' })).toMatchObject({ status: 404 });
  });

  test('in a demonstration', async () => {
    expect((await installed(withCourt, { demonstration: true })).token).toBeNull();
  });
});
