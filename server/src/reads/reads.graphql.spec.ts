import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aHearing, aParticipation, aPetition, sealPetition } from '@starling/db/testing/builders';
import pg from 'pg';
import { testApi } from '../testing/api.ts';
import type { TestApi } from '../testing/api.ts';

let api: TestApi;
let open: { readonly hearingId: string; readonly caseId: string };
let sealed: { readonly hearingId: string; readonly caseId: string };
let elsewhere: TestApi['court'];

const NOWHERE = '01900000-0000-7000-8000-000000000000';

beforeAll(async () => {
  api = await testApi();
  const { court } = api;
  const petition = await aPetition(court, { counts: [{ statute: 'PC 211', level: 'felony' }] });
  await aParticipation(court, { caseId: petition.caseId, seat: 'minors_counsel' });
  open = {
    caseId: petition.caseId,
    ...(await aHearing(court, { caseId: petition.caseId, petitionId: petition.petitionId, placeInLine: 2 })),
  };
  const ended = await aPetition(court);
  sealed = {
    caseId: ended.caseId,
    ...(await aHearing(court, { caseId: ended.caseId, petitionId: ended.petitionId, placeInLine: 1, startsAt: '08:40' })),
  };
  await sealPetition(court, ended.petitionId);
  elsewhere = court;
});

afterAll(() => api.stop());

const DOCKET =
  'query ($id: ID!) { docket(sessionId: $id) { session { hearingsSet gauge { stillSet free } } rows { hearingId place needs { kind words } hearingType } closedPlaces { place } } }';
const MATTER = 'query ($id: ID!) { matter(hearingId: $id) { row { chosenName } age petitions { kind } acts { name open why } } }';
const CASE =
  'query ($id: ID!) { case(caseId: $id) { number identity { legalLastName } petitions { stateWords counts { gate gateItem gateWords } finding { state } } } }';

/** The value of the one root field, also when it is null. */
async function value(
  seat: Parameters<TestApi['as']>[0],
  document: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  return (await api.as(seat)).ask(document, variables);
}

/** How many statements the server sends while it answers, the sign-in's own and the borders of the transaction included. */
async function statementsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const sent: string[] = [];
  const original = pg.Client.prototype.query;
  const listening = function (this: pg.Client, ...words: Parameters<typeof original>) {
    const [first] = words as unknown as readonly [string | { readonly text: string }];
    sent.push(typeof first === 'string' ? first : first.text);
    return original.apply(this, words);
  };
  Object.assign(pg.Client.prototype, { query: listening });
  try {
    await work();
  } finally {
    Object.assign(pg.Client.prototype, { query: original });
  }
  return sent;
}

describe('A docket', () => {
  test('shows the bench every matter that may be seen, in call order, without a word of the one that was sealed', async () => {
    const docket = await value('judge', DOCKET, { id: elsewhere.sessionIds[0] });

    expect(docket).toEqual({
      session: { hearingsSet: 1, gauge: { stillSet: 10, free: 170 } },
      rows: [{ hearingId: open.hearingId, place: 2, needs: [], hearingType: 'Progress review' }],
      closedPlaces: [],
    });
  });

  test('closes up for the prosecutor, so that no gap tells of a sealed matter', async () => {
    expect(await value('prosecutor', DOCKET, { id: elsewhere.sessionIds[0] })).toMatchObject({
      rows: [{ hearingId: open.hearingId, place: 1 }],
      closedPlaces: [],
    });
  });

  test('is empty for somebody whose youths are not in it', async () => {
    expect(await value('social_worker', DOCKET, { id: elsewhere.sessionIds[0] })).toMatchObject({ rows: [] });
  });
});

describe('A matter', () => {
  test('tells the bench what it may do, and why not', async () => {
    expect(await value('judge', MATTER, { id: open.hearingId })).toMatchObject({
      row: { chosenName: 'Wren' },
      age: 16,
      petitions: [{ kind: '602' }],
      acts: expect.arrayContaining([{ name: 'callHearing', open: false, why: 'The session is not open. Open it first.' }]),
    });
  });

  test.each([
    ['absent', () => NOWHERE],
    ['written in no way an id is written', () => 'drop table'],
    ['sealed', () => sealed.hearingId],
  ])('that is %s is the same nothing, for the same statements', async (_why, id) => {
    let answer: unknown = 'nothing was asked';
    const sent = await statementsOf(async () => {
      answer = await value('judge', MATTER, { id: id() });
    });
    const seen = await statementsOf(() => value('judge', MATTER, { id: open.hearingId }));

    expect(answer).toEqual({});
    expect(sent.length).toBe(seen.length);
  });

  test('of a youth somebody does not stand beside is the same nothing', async () => {
    expect(await value('advocate', MATTER, { id: open.hearingId })).toEqual({});
  });
});

describe('A case', () => {
  test('says of every count whether the finding can reach it', async () => {
    expect(await value('judge', CASE, { id: open.caseId })).toMatchObject({
      identity: { legalLastName: 'Name' },
      petitions: [
        { stateWords: 'Filed', counts: [{ gate: 'EXCLUDED', gateItem: 9, gateWords: 'Robbery is on the list, item 9.' }], finding: null },
      ],
    });
  });

  test('that is sealed is nothing to anybody, whatever the seat', async () => {
    for (const seat of [
      'judge',
      'courtroom_clerk',
      'calendar_clerk',
      'prosecutor',
      'minors_counsel',
      'sealing_clerk',
      'administrator',
    ] as const)
      expect([seat, await value(seat, CASE, { id: sealed.caseId })]).toEqual([seat, {}]);
  });
});

describe('The sealing desk', () => {
  const DESK = '{ sealingDesk { orders { controlNumber holders group } } }';

  test('shows control numbers to the judge and the sealing clerk', async () => {
    for (const seat of ['judge', 'sealing_clerk'] as const)
      expect(await value(seat, DESK)).toMatchObject({ orders: [{ holders: 2, group: 'waiting' }] });
  });

  test('is nothing to everybody else', async () => {
    for (const seat of ['courtroom_clerk', 'prosecutor', 'minors_counsel', 'administrator'] as const)
      expect([seat, await value(seat, DESK)]).toEqual([seat, {}]);
  });
});

describe('Search', () => {
  const SEARCH = 'query ($words: String!) { search(words: $words) { kind words } }';

  test('suggests nothing for two letters', async () => {
    expect(await value('judge', SEARCH, { words: 'Wr' })).toEqual([]);
  });

  test('finds one of two youths of that name when the other is sealed', async () => {
    expect(await value('judge', SEARCH, { words: 'wre' })).toEqual([{ kind: 'case', words: 'Wren' }]);
  });

  test('finds by legal name only for who may read it', async () => {
    expect(await value('judge', SEARCH, { words: 'Legal Na' })).toHaveLength(1);
    expect(await value('coordinator', SEARCH, { words: 'Legal Na' })).toEqual([]);
  });

  test('takes the wildcards of the database for letters', async () => {
    expect(await value('judge', SEARCH, { words: '%%%' })).toEqual([]);
  });
});

describe('Every read', () => {
  test.each([
    ['docket', DOCKET, () => ({ id: elsewhere.sessionIds[0] })],
    ['matter', MATTER, () => ({ id: open.hearingId })],
    ['case', CASE, () => ({ id: open.caseId })],
    ['sessions', '{ sessions(from: "2026-12-01", to: "2026-12-31") { sessionId } }', () => ({})],
    ['home', '{ home { mine { chosenName } outcomes { result } } }', () => ({})],
    ['viewer', '{ viewer { name } }', () => ({})],
  ])('%s sends at most six statements', async (_name, document, variables) => {
    const sent = await statementsOf(() => value('judge', document, variables()));

    expect(sent.length).toBeGreaterThan(0);
    expect(sent.length).toBeLessThanOrEqual(6);
  });
});

describe('The API refuses', () => {
  const ask = async (
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<{ readonly status: number; readonly text: string }> => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return { status: response.status, text: await response.text() };
  };

  test('a read by nobody', async () => {
    expect((await ask({ query: '{ home { today } }' })).text).toContain('NOT_SIGNED_IN');
  });

  test('a page of another address', async () => {
    expect((await ask({ query: '{ viewer { name } }' }, { origin: 'https://elsewhere.example' })).status).toBe(403);
  });

  test('several documents in one request', async () => {
    expect((await ask([{ query: '{ viewer { name } }' }, { query: '{ viewer { name } }' }])).status).toBe(400);
  });

  test('a document with too many aliases', async () => {
    const flood = Array.from({ length: 100 }, (_none, at) => `a${at}: __typename`).join(' ');

    expect((await ask({ query: `{ ${flood} }` })).text).toContain('too much at once');
  });

  test('an act that does not bring the token of its sign-in', async () => {
    const { cookie } = (await api.as('judge')).headers;

    expect(
      (
        await ask(
          { query: `mutation { openSession(input: { sessionId: "${elsewhere.sessionIds[0]}", version: 1 }) { __typename } }` },
          { cookie },
        )
      ).text,
    ).toContain('CSRF');
  });

  test('nothing of a fault but its number', async () => {
    const { text } = await ask(
      { query: 'query ($w: String!) { search(words: $w) { id } }', variables: { w: 'a\u0000bc' } },
      (await api.as('judge')).headers,
    );

    expect(text).toMatch(/give the help desk [2-9A-Z]{4}-[2-9A-Z]{2}/);
    expect(text).not.toMatch(/0x00|select|app\./);
  });
});
