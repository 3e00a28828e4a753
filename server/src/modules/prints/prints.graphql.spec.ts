import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { aCase, aHearing, aParticipation, aPetition, aSession, sealPetition } from '@starling/db/testing/builders';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type TestApi } from '../../testing/api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi({ demonstration: false });
});
afterAll(() => api.stop());

const PAGE = `kind heading department heldOn startsAt number printedBy lastPrintedAt foot recorded
  rows { number startsAt chosenName typeWords minutes needs { words } counsel mode caseNumber addedSince } additions { number startsAt chosenName }`;
type Words = Readonly<Record<string, unknown>>;
interface Page extends Words {
  readonly rows: readonly Words[];
  readonly additions: readonly Words[];
}

async function look(sessionId: string, kind: string, seat: Seat = 'courtroom_clerk'): Promise<Page> {
  return (await (
    await api.as(seat)
  ).ask(`query($id: ID!, $kind: String!) { sessionPrint(sessionId: $id, kind: $kind) { ${PAGE} } }`, {
    id: sessionId,
    kind,
  })) as Page;
}

async function record(sessionId: string, kind: string, seat: Seat = 'courtroom_clerk'): Promise<Words & { readonly print: Page }> {
  return (await (
    await api.as(seat)
  ).ask(
    `mutation($input: SessionPrintInput!) { recordSessionPrint(input: $input) { __typename ... on SessionPrintRecorded { print { ${PAGE} } } ... on Refusal { message } } }`,
    { input: { sessionId, kind } },
  )) as never;
}

describe('The lobby list', () => {
  test('holds numbers and times and nothing else, whatever is asked of it', async () => {
    const { sessionId } = await aSession(api.court, { name: 'STAR Court, morning', heldOn: '2026-12-02' });
    const { caseId, petitionId } = await aPetition(api.court);
    await aParticipation(api.court, { caseId, seat: 'minors_counsel' });
    await aHearing(api.court, { caseId, petitionId, sessionId, startsAt: '08:30', interpreterLanguage: 'Spanish' });
    const { print } = await record(sessionId, 'lobby');
    expect(print.rows).toEqual([
      {
        number: 1,
        startsAt: '08:30',
        chosenName: null,
        typeWords: null,
        minutes: null,
        needs: null,
        counsel: null,
        mode: null,
        caseNumber: null,
        addedSince: false,
      },
    ]);
    expect(JSON.stringify(print)).not.toMatch(/Wren|STAR|Spanish|review|C-|Judge/);
    expect(print).toMatchObject({ heading: 'Dept. 1, Wednesday, December 2, 2026, 8:30 am', number: 1, recorded: true });
  });
});

describe('The staff list', () => {
  test('says what is new since the last one, with its version, time and for whom', async () => {
    const { sessionId } = await aSession(api.court, { heldOn: '2026-12-03' });
    const { caseId } = await aCase(api.court);
    await aHearing(api.court, { caseId, sessionId, startsAt: '08:30' });
    expect(await look(sessionId, 'staff')).toMatchObject({ number: 1, lastPrintedAt: null, recorded: false });
    expect((await record(sessionId, 'staff')).print).toMatchObject({
      number: 1,
      additions: [],
      foot: expect.stringContaining('The first of its kind.'),
    });
    const added = await aCase(api.court);
    await aHearing(api.court, { caseId: added.caseId, sessionId, placeInLine: 2, startsAt: '08:45' });
    const second = (await record(sessionId, 'staff')).print;
    expect(second).toMatchObject({
      number: 2,
      additions: [{ number: 2, startsAt: '08:45', chosenName: 'Wren' }],
      foot: expect.stringMatching(
        /^Staff list, version 2, Tuesday, December 1, 2026, .*, for A\. Courtroom clerk\. Since version 1 .*: 1 added\.$/,
      ),
    });
    expect(second.rows.map(({ addedSince, caseNumber }) => [addedSince, caseNumber])).toEqual([
      [false, null],
      [true, null],
    ]);
    expect((await look(sessionId, 'full')).rows[0]).toMatchObject({ caseNumber: expect.stringMatching(/^C-/) });
  });

  test('loses a sealed matter without a word: no row, no count of what is gone', async () => {
    const { sessionId } = await aSession(api.court, { heldOn: '2026-12-04' });
    const { caseId, petitionId } = await aPetition(api.court);
    await aHearing(api.court, { caseId, petitionId, sessionId });
    await record(sessionId, 'full');
    await sealPetition(api.court, petitionId);
    for (const seat of ['judge', 'courtroom_clerk'] as const) {
      const page = await look(sessionId, 'full', seat);
      expect(page).toMatchObject({ rows: [], additions: [], foot: expect.stringContaining('nothing added') });
    }
  });
});

describe('A print', () => {
  test.each(['minors_counsel', 'prosecutor', 'administrator', 'sealing_clerk'] as const)('is not for the %s', async (seat) => {
    expect(await look(api.court.sessionIds[0], 'full', seat)).toEqual({});
    expect(await record(api.court.sessionIds[0], 'lobby', seat)).toMatchObject({
      __typename: expect.stringMatching(/^Not(Allowed|Found)$/),
    });
  });

  test('is of a session that is there and of a kind there is', async () => {
    expect(await record(newId(), 'lobby')).toMatchObject({ __typename: 'NotFound' });
    expect(await record(api.court.sessionIds[0], 'poster')).toMatchObject({ __typename: 'Invalid' });
    expect(await look(api.court.sessionIds[0], 'poster')).toEqual({});
  });
});
