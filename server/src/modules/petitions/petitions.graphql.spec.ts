import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { inScope } from '@starling/db/scope';
import { aCase, aPetition, sealPetition } from '@starling/db/testing/builders';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.stop());

const ROBBERY = {
  number: 1,
  statute: 'PC 211',
  description: 'Robbery',
  level: 'FELONY',
  offenseOn: '2026-10-02',
  agency: 'Hawthorne PD',
  reportNumber: '26-16202',
  enhancements: ['PC 12022.7(a)'],
  statuteConfirmed: false,
};
const YOUTH = {
  chosenName: 'Wren',
  pronouns: 'they/them',
  legalFirstName: 'Legal',
  legalLastName: 'Name',
  bornOn: '2010-02-14',
  languages: ['es', 'en'],
};

async function file(words: Readonly<Record<string, unknown>>, seat: Seat = 'calendar_clerk'): Promise<Answer> {
  return (await api.as(seat)).ask(
    `mutation($input: FilePetitionInput!) { filePetition(input: $input) { __typename
    ... on PetitionFiled { caseId petition { petitionId kind ending filedOn state version counts { number statute level state gate gateItem serious707bItem enhancements { code state } } } }
    ... on NotAllowed { message } ... on Invalid { problems { field message cites { text } } } } }`,
    { input: { kind: '602', filedOn: '2026-11-30', counts: [ROBBERY], ...words } },
  );
}

describe('a petition is filed', () => {
  test('with a new case for a youth the court meets for the first time', async () => {
    const filed = await file({ youth: YOUTH, caseNumber: 'YJ-260417' });
    expect(filed).toMatchObject({
      __typename: 'PetitionFiled',
      petition: {
        kind: '602',
        ending: '0417',
        filedOn: '2026-11-30',
        state: 'filed',
        version: 1,
        counts: [
          {
            number: 1,
            statute: 'PC 211',
            level: 'FELONY',
            state: 'alleged',
            gate: 'EXCLUDED',
            gateItem: 9,
            serious707bItem: 3,
            enhancements: [{ code: 'PC 12022.7(a)', state: 'charged' }],
          },
        ],
      },
    });
    const held = await inScope(api.court.database, api.court.as('judge'), (scope) =>
      scope.many('select status, from_on from app.jurisdiction where case_id = $1', [filed.caseId]),
    );
    expect(held).toEqual([{ status: 'pending', from_on: '2026-11-30' }]);
  });

  test('with counsel for the youth, who sees the case from that day', async () => {
    const { caseId } = await file({ youth: YOUTH, caseNumber: 'YJ-260418', counsel: 'A. Counsel for the youth' });
    expect(
      await (
        await api.as('minors_counsel')
      ).ask('query($id: ID!) { case(caseId: $id) { number participants { role name } } }', { id: caseId }),
    ).toEqual({
      number: 'YJ-260418',
      participants: [{ role: 'minors_counsel', name: 'A. Counsel for the youth' }],
    });
  });

  test('into a case that is before the court', async () => {
    const { caseId } = await aCase(api.court, { number: 'YJ-1234' });
    expect(await file({ caseId })).toMatchObject({ caseId, petition: { ending: '1234' } });
  });

  test('by a clerk alone', async () => {
    expect(await file({ youth: YOUTH, caseNumber: 'YJ-1' }, 'prosecutor')).toEqual({
      __typename: 'NotAllowed',
      message: 'You can read this matter. This act belongs to: courtroom clerk, calendar clerk.',
    });
    expect(await file({ caseId: newId() })).toEqual({ __typename: 'NotFound' });
  });
});

describe('the door', () => {
  test('refuses PC 647(b) against a person under 18, with its cite', async () => {
    const counts = [{ ...ROBBERY, statute: 'PC 647(b)', level: 'MISDEMEANOR', enhancements: [], statuteConfirmed: true }];
    expect(await file({ youth: YOUTH, caseNumber: 'YJ-2', counts })).toMatchObject({
      problems: [{ field: 'counts.0.statute', cites: expect.arrayContaining([{ text: 'PC 647(b)(5)' }]) }],
    });
  });

  test('asks about a statute that is not in the table until the clerk confirms it', async () => {
    const counts = [{ ...ROBBERY, statute: 'PC 99999', enhancements: [] }];
    expect(await file({ youth: YOUTH, caseNumber: 'YJ-3', counts })).toMatchObject({
      problems: [{ field: 'counts.0.statute', message: expect.stringContaining('not in the table') }],
    });
    expect(await file({ youth: YOUTH, caseNumber: 'YJ-3', counts: [{ ...counts[0], statuteConfirmed: true }] })).toMatchObject({
      __typename: 'PetitionFiled',
    });
  });

  test('says everything at once, each at its field', async () => {
    await aCase(api.court, { number: 'YJ-4' });
    const answer = await file({
      youth: { ...YOUTH, bornOn: '2027-01-01' },
      caseNumber: 'YJ-4',
      kind: '777',
      filedOn: '2026-12-24',
      counts: [],
    });
    const fields = (answer.problems as readonly { readonly field: string }[]).map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['filedOn', 'youth.bornOn', 'kind', 'caseNumber']));
  });

  test('does not take a paper into a case of another branch', async () => {
    const { caseId } = await aCase(api.court, { branch: '300' });
    expect(await file({ caseId })).toMatchObject({ problems: [{ field: 'kind', message: expect.stringContaining('This is a 300 case') }] });
  });
});

test('a number that is taken is refused in the same words, whether its case can be read or is sealed', async () => {
  await aCase(api.court, { number: 'YJ-OPEN' });
  const sealed = await aCase(api.court, { number: 'YJ-SEALED' });
  await sealPetition(api.court, (await aPetition(api.court, { caseId: sealed.caseId })).petitionId);

  const [open, gone] = [await file({ youth: YOUTH, caseNumber: 'YJ-OPEN' }), await file({ youth: YOUTH, caseNumber: 'YJ-SEALED' })];

  expect(gone).toEqual(open);
  expect(open).toMatchObject({
    problems: [{ field: 'caseNumber', message: 'This number is taken. Check it, and enter the number of the new case.' }],
  });
});

test('of two clerks who file under one number at the same second, one is told that it is taken', async () => {
  const answers = await Promise.all([
    file({ youth: YOUTH, caseNumber: 'YJ-RACE' }),
    file({ youth: YOUTH, caseNumber: 'YJ-RACE' }, 'courtroom_clerk'),
  ]);
  expect(answers.map((answer) => answer.__typename).toSorted()).toEqual(['Invalid', 'PetitionFiled']);
});
