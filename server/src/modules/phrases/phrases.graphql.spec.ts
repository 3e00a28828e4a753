import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';
import { mattersOf } from '../../testing/in-court.ts';

let api: TestApi;
let codes = 0;
const aMatter = mattersOf(() => api);

beforeAll(async () => {
  api = await testApi({ demonstration: false });
});
afterAll(() => api.stop());

const PHRASE = '... on PhraseKept { phrase { phraseId code words spokenEn ownerWords dueOn validUntil version } }';
const REFUSAL = '... on Refusal { message } ... on Stale { version } ... on Invalid { problems { field message } }';

type Words = Readonly<Record<string, unknown>>;

const phrase = (words: Words = {}): Words => ({
  code: `phrase_${String((codes += 1))}`,
  words: 'School records go to the education advocate.',
  spokenEn: 'Your officer sends your school records.',
  ownerRole: 'probation_officer',
  dueUnit: 'court_days',
  dueAmount: 5,
  ordinal: 1,
  validFrom: '2026-12-01',
  ...words,
});

async function save(seat: Seat, input: Words): Promise<Answer> {
  return (await api.as(seat)).ask(`mutation($input: PhraseInput!) { savePhrase(input: $input) { __typename ${PHRASE} ${REFUSAL} } }`, {
    input,
  });
}

async function end(seat: Seat, input: Words): Promise<Answer> {
  return (await api.as(seat)).ask(`mutation($input: EndPhraseInput!) { endPhrase(input: $input) { __typename ${PHRASE} ${REFUSAL} } }`, {
    input,
  });
}

async function offered(seat: Seat, hearingId: string | null): Promise<readonly Words[]> {
  const read = await (
    await api.as(seat)
  ).ask('query($id: ID) { orderPhrases(hearingId: $id) { phraseId code dueOn ownerWords } }', { id: hearingId });
  return read as unknown as readonly Words[];
}

const idOf = (kept: Answer): string => String((kept.phrase as Words).phraseId);

describe('the court’s own phrases', () => {
  test('are offered at their hearings while they last, with the day that follows', async () => {
    const { hearingId } = await aMatter();
    const everywhere = idOf(await save('courtroom_clerk', phrase()));
    const elsewhere = idOf(await save('judge', phrase({ hearingTypes: ['detention'] })));
    const ended = idOf(await save('administrator', phrase({ validFrom: '2026-01-01', validUntil: '2026-11-30' })));
    const codesOffered = await offered('judge', hearingId);
    expect(codesOffered.find(({ phraseId }) => phraseId === everywhere)).toMatchObject({
      dueOn: '2026-12-08',
      ownerWords: 'Probation officer',
    });
    expect(codesOffered.filter(({ phraseId }) => phraseId === elsewhere || phraseId === ended)).toEqual([]);
    const all = (await offered('judge', null)).map(({ phraseId }) => phraseId);
    expect([everywhere, elsewhere, ended].every((id) => all.includes(id))).toBe(true);
  });

  test('are changed by the version that was read, and a code stands once', async () => {
    const kept = await save('judge', phrase());
    const changed = phrase({ phraseId: idOf(kept), version: 1, code: (kept.phrase as Words).code, words: 'School records go to counsel.' });
    expect(await save('judge', changed)).toMatchObject({ phrase: { version: 2, words: 'School records go to counsel.' } });
    expect(await save('judge', changed)).toMatchObject({ __typename: 'Stale' });
    expect(await save('judge', phrase({ code: (kept.phrase as Words).code }))).toMatchObject({ problems: [{ field: 'code' }] });
  });

  test('end on a day, not before they begin', async () => {
    const phraseId = idOf(await save('judge', phrase()));
    expect(await end('judge', { phraseId, version: 1, validUntil: '2026-11-30' })).toMatchObject({ problems: [{ field: 'validUntil' }] });
    expect(await end('judge', { phraseId, version: 1, validUntil: '2026-12-01' })).toMatchObject({ phrase: { validUntil: '2026-12-01' } });
    expect(await end('judge', { phraseId: newId(), version: 1, validUntil: '2026-12-01' })).toMatchObject({ __typename: 'NotFound' });
  });

  test('everything wrong with one is said at once', async () => {
    expect(await save('judge', phrase({ code: '1st', dueUnit: 'none', spokenEn: ' ' }))).toMatchObject({
      problems: [{ field: 'code' }, { field: 'spokenEn' }, { field: 'dueAmount' }],
    });
    expect(await save('judge', phrase({ dueUnit: 'none', validUntil: '2026-11-30' }))).toMatchObject({
      problems: [{ field: 'dueAmount' }, { field: 'validUntil' }],
    });
  });

  test('are kept by the bench and the administrator, and offered at no hearing that is not there', async () => {
    expect(await save('calendar_clerk', phrase())).toMatchObject({ __typename: 'NotAllowed' });
    expect(await offered('judge', newId())).toEqual([]);
  });
});
