import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fixedClock, type Clock } from '@starling/db/clock';
import { asSystem } from '@starling/db/scope';
import { MORNING } from '@starling/db/testing';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type TestApi } from '../testing/api.ts';
import { hashPassword } from './password.method.ts';

const RIGHT = 'four plain words here';
let api: TestApi;
let shown: Clock = fixedClock(MORNING);
/** A clock that these specs move by hand. */
const clock: Clock = { now: () => shown.now(), today: (zone) => shown.today(zone), time: (zone) => shown.time(zone) };

beforeAll(async () => {
  api = await testApi({ clock, demonstration: false });
  const password = await hashPassword(RIGHT);
  await asSystem(api.home.database, api.court.courtId, async (scope) => {
    for (const seat of ['judge', 'prosecutor', 'coordinator'] as const)
      await scope.many('select auth.enroll($1::uuid, $2, $3)', [api.court.accountIds[seat], `${seat}@court.example`, password]);
  });
});
afterAll(() => api.stop());

interface Answered {
  readonly __typename: string;
  readonly message?: string;
}

/** One try to sign in by name and password. */
async function tried(signInName: string, password: string): Promise<Answered> {
  const query =
    'mutation ($n: String!, $p: String!) { signIn(input: { signInName: $n, password: $p }) { __typename ... on Refusal { message } } }';
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { n: signInName, p: password } }),
  });
  return ((await response.json()) as { readonly data: { readonly signIn: Answered } }).data.signIn;
}

async function triedOften(seat: Seat, times: number): Promise<void> {
  for (let tries = 0; tries < times; tries += 1) await tried(`${seat}@court.example`, 'not the password');
}

const later = (minutes: number): void => {
  shown = fixedClock(new Date(Date.parse(shown.now()) + minutes * 60_000).toISOString());
};

describe('Name and password', () => {
  test('open the door, whichever letters of the name are capitals', async () => {
    expect(await tried('Judge@Court.EXAMPLE', RIGHT)).toEqual({ __typename: 'SignedIn' });
  });

  test('that do not fit are refused in one sentence, known name or not', async () => {
    const [wrong, unknown] = [await tried('judge@court.example', 'not the password'), await tried('nobody@court.example', RIGHT)];

    expect(wrong).toMatchObject({ __typename: 'NotAllowed', message: expect.stringContaining('do not fit') });
    expect(unknown).toEqual(wrong);
  });
});

describe('After five failures', () => {
  test('the right password is refused in the same sentence, until a few minutes have passed', async () => {
    const refused = await tried('prosecutor@court.example', 'not the password');
    await triedOften('prosecutor', 4);

    expect(await tried('prosecutor@court.example', RIGHT)).toEqual(refused);
    later(2);
    expect(await tried('prosecutor@court.example', RIGHT)).toEqual({ __typename: 'SignedIn' });
  });

  test('the lock grows with every further failure, and one success ends it', async () => {
    await triedOften('coordinator', 5);
    later(2);
    await triedOften('coordinator', 1);
    later(1.5);
    expect(await tried('coordinator@court.example', RIGHT)).toMatchObject({ __typename: 'NotAllowed' });
    later(1);
    expect(await tried('coordinator@court.example', RIGHT)).toEqual({ __typename: 'SignedIn' });
    await triedOften('coordinator', 1);
    expect(await tried('coordinator@court.example', RIGHT)).toEqual({ __typename: 'SignedIn' });
  });
});

test('An address that tries sixty times in a minute waits, in the same sentence, whatever the names', async () => {
  later(10);
  for (let tries = 0; tries < 60; tries += 1) await tried(`nobody${tries}@court.example`, RIGHT);

  expect(await tried('judge@court.example', RIGHT)).toEqual(await tried('nobody@court.example', RIGHT));
  later(2);
  expect(await tried('judge@court.example', RIGHT)).toEqual({ __typename: 'SignedIn' });
});
