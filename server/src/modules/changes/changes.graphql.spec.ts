import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { fixedClock, type Clock } from '@starling/db/clock';
import { openDatabase, type Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append, type Changed } from '@starling/db/journal/journal';
import { asRoot } from '@starling/db/roles';
import { asSystem } from '@starling/db/scope';
import { MORNING } from '@starling/db/testing';
import { aCourt } from '@starling/db/testing/builders';
import { OpenSockets } from '../../auth/open-sockets.ts';
import { bootServer, type RunningServer } from '../../boot.ts';
import { SPEC_SETTINGS, testApi, type TestApi } from '../../testing/api.ts';
import { listen, type Listening } from '../../testing/socket.ts';

let api: TestApi;
let second: RunningServer;
let secondDatabase: Database;
let shown: Clock = fixedClock(MORNING);
/** The second server's clock, moved by hand. */
const clock: Clock = { now: () => shown.now(), today: (zone) => shown.today(zone), time: (zone) => shown.time(zone) };

beforeAll(async () => {
  api = await testApi();
  secondDatabase = await openDatabase({ connections: api.home.connections, contextKey: api.home.contextKey, clock });
  second = await bootServer({ settings: SPEC_SETTINGS, database: secondDatabase });
});
beforeEach(() => {
  shown = fixedClock(MORNING);
});
afterAll(async () => {
  await second.stop();
  await secondDatabase.close();
  await api.stop();
});

/** Commits an act that announces one case. */
async function change(court: { readonly database: Database; readonly courtId: string }, caseId: string): Promise<void> {
  await asSystem(court.database, court.courtId, (scope) =>
    append(scope, { act: 'spec', events: [], changes: [], changed: [{ topic: 'CASE', id: caseId }] }),
  );
}

/** Commits an act that announces all of this at once. */
async function announce(...changed: readonly Changed[]): Promise<void> {
  await asSystem(api.court.database, api.court.courtId, (scope) => append(scope, { act: 'spec', events: [], changes: [], changed }));
}

/** A subscription that is known to hear: what is committed after this is heard. */
async function hearing(url: string, seat: Parameters<TestApi['as']>[0] = 'judge'): Promise<Listening> {
  const listening = await listen(url, await api.as(seat));
  let isHeard = false;
  const heard = listening.next().then(() => {
    isHeard = true;
  });
  while (!isHeard) await change(api.court, newId());
  await heard;
  const last = newId();
  await change(api.court, last);
  await listening.until(`CASE ${last}`);
  return listening;
}

describe('Two servers on one record', () => {
  test('tell each other what changed: an act at the one is heard at the other', async () => {
    const listening = await hearing(second.url);
    const judge = await api.as('judge');
    const opened = await judge.ask('mutation ($input: SessionActInput!) { openSession(input: $input) { __typename } }', {
      input: { sessionId: api.court.sessionIds[0], version: 1 },
    });

    expect(opened).toEqual({ __typename: 'SessionChanged' });
    expect(await listening.until(`SESSIONS ${api.court.sessionIds[0]}`)).toContain(`SESSIONS ${api.court.sessionIds[0]}`);
    await listening.hangUp();
  });

  test('tell nobody of another court', async () => {
    const listening = await hearing(second.url);
    const [elsewhere, here] = [newId(), newId()];
    await change(await aCourt(api.home.database), elsewhere);
    await change(api.court, here);

    expect(await listening.next()).toBe(`CASE ${here}`);
    await listening.hangUp();
  });
});

describe('An order to seal', () => {
  test.each(['prosecutor', 'coordinator', 'courtroom_clerk', 'minors_counsel'] as const)(
    'is announced to no %s, and nobody’s page to anybody else',
    async (seat) => {
      const listening = await hearing(api.url, seat);
      const after = newId();
      await announce(
        { topic: 'SEALING', id: newId() },
        { topic: 'HOME', id: newId() },
        { topic: 'HOME', id: api.court.accountIds[seat] },
        { topic: 'CASE', id: after },
      );

      expect(await listening.until(`CASE ${after}`)).toEqual([`HOME ${api.court.accountIds[seat]}`, `CASE ${after}`]);
      await listening.hangUp();
    },
  );

  test.each(['judge', 'sealing_clerk'] as const)('is announced to the %s, who reads it', async (seat) => {
    const listening = await hearing(api.url, seat);
    const order = newId();
    await announce({ topic: 'SEALING', id: order });

    expect(await listening.next()).toBe(`SEALING ${order}`);
    await listening.hangUp();
  });
});

test('When the line that hears of changes was cut, every screen is told to read again, and hears what follows', async () => {
  const listening = await hearing(api.url);
  await asRoot(api.home.root, async (client) => {
    await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query = 'listen starling_changes'`,
    );
  });

  expect((await listening.until('SESSIONS *')).toSorted()).toEqual(['CASE *', 'DOCKET *', 'HOME *', 'SEALING *', 'SESSIONS *']);
  const after = newId();
  await change(api.court, after);
  expect(await listening.next()).toBe(`CASE ${after}`);
  await listening.hangUp();
});

describe('A socket ends', () => {
  test('with the sign-in that opened it, at once', async () => {
    const listening = await hearing(api.url, 'prosecutor');
    await (await api.as('prosecutor')).ask('mutation { signOut { done } }');

    expect(await listening.closed).toBe(4401);
  });

  test('when the sign-in ended at another server', async () => {
    const listening = await hearing(second.url, 'coordinator');
    await (await api.as('coordinator')).ask('mutation { signOut { done } }');
    await second.app.get(OpenSockets).look();

    expect(await listening.closed).toBe(4401);
  });

  test('when the sign-in is over by the clock', async () => {
    const listening = await hearing(second.url, 'advocate');
    shown = fixedClock('2026-12-01T19:00:01Z');
    await second.app.get(OpenSockets).look();

    expect(await listening.closed).toBe(4401);
  });

  test('not while somebody is signed in', async () => {
    const listening = await hearing(second.url);
    await second.app.get(OpenSockets).look();
    const after = newId();
    await change(api.court, after);

    expect(await listening.next()).toBe(`CASE ${after}`);
    await listening.hangUp();
  });
});

test('A server stops in order with a socket open: it says that it goes away, and nothing hangs', async () => {
  const third = await bootServer({ settings: SPEC_SETTINGS, database: api.home.database });
  const listening = await hearing(third.url);
  await third.stop();

  expect(await listening.closed).toBe(1001);
  await expect(fetch(`${third.url}/healthz`)).rejects.toThrow('fetch failed');
});
