import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { sealPetition } from '@starling/db/testing/builders';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';
import { mattersOf } from '../../testing/in-court.ts';

let api: TestApi;
const aMatter = mattersOf(() => api);

beforeAll(async () => {
  api = await testApi({ demonstration: false });
});
afterAll(() => api.stop());

const REFUSAL = '... on Refusal { message } ... on Stale { version } ... on RequirementsUnmet { unmet { need message } }';
const ADMITTED = 'admittedId name role judgeAgreed youthTold admittedAt leftAt version';

type Words = Readonly<Record<string, unknown>>;

async function clear(seat: Seat, input: Words): Promise<Answer> {
  const document = `mutation($input: ClearRoomInput!) { clearRoom(input: $input) { __typename ... on RoomCleared { row { roomClearedAt version } } ${REFUSAL} } }`;
  return (await api.as(seat)).ask(document, { input });
}

async function admit(seat: Seat, input: Words): Promise<Answer> {
  const document = `mutation($input: AdmitPersonInput!) { admitPerson(input: $input) { __typename ... on AdmittedSaved { admitted { ${ADMITTED} } } ${REFUSAL} } }`;
  return (await api.as(seat)).ask(document, { input });
}

async function left(seat: Seat, input: Words): Promise<Answer> {
  const document = `mutation($input: LeftRoomInput!) { leftRoom(input: $input) { __typename ... on AdmittedSaved { admitted { ${ADMITTED} } } ${REFUSAL} } }`;
  return (await api.as(seat)).ask(document, { input });
}

async function admittedAt(seat: Seat, hearingId: string): Promise<unknown> {
  return (await api.as(seat)).ask(`query($id: ID!) { admittedPersons(hearingId: $id) { ${ADMITTED} } }`, { id: hearingId });
}

const aunt = (hearingId: string, words: Words = {}): Words => ({
  hearingId,
  name: 'The aunt',
  role: 'support person',
  reason: 'The youth asked for her.',
  judgeAgreed: true,
  youthTold: true,
  ...words,
});

describe('the room is cleared', () => {
  test('for one youth at a time', async () => {
    const first = await aMatter({ state: 'in_hand', placeInLine: 1 });
    const second = await aMatter({ sessionId: first.sessionId, placeInLine: 2, startsAt: '08:40' });
    expect(await clear('courtroom_clerk', { hearingId: second.hearingId, version: 1 })).toMatchObject({
      unmet: [{ need: 'nothingIsInHand', message: 'Number 1 is still in the room. Record what happened, then clear the room.' }],
    });
    expect(await clear('courtroom_clerk', { hearingId: first.hearingId, version: 1 })).toMatchObject({
      row: { roomClearedAt: '2026-12-01T17:00:00.000Z', version: 2 },
    });
  });

  test('by the bench alone, and not for a matter that ended', async () => {
    const { hearingId } = await aMatter({ state: 'heard' });
    expect(await clear('judge', { hearingId, version: 1 })).toMatchObject({ unmet: [{ need: 'stepExists' }] });
    expect(await clear('coordinator', { hearingId, version: 1 })).toMatchObject({ __typename: 'NotAllowed' });
  });
});

describe('somebody is let in', () => {
  test('when the judge agreed and the youth was told: both are asked for at once', async () => {
    const { hearingId } = await aMatter({ state: 'in_hand' });
    expect(await admit('courtroom_clerk', aunt(hearingId, { judgeAgreed: false, youthTold: false, comesIn: true }))).toMatchObject({
      unmet: [{ need: 'judgeAgreed' }, { need: 'youthTold' }],
    });
    const { admitted } = (await admit('courtroom_clerk', aunt(hearingId, { judgeAgreed: false, youthTold: false }))) as {
      readonly admitted: Words;
    };
    expect(admitted).toMatchObject({ admittedAt: null, version: 1 });
    expect(await admit('judge', aunt(hearingId, { admittedId: admitted.admittedId, version: 1, comesIn: true }))).toMatchObject({
      admitted: { admittedAt: '2026-12-01T17:00:00.000Z', version: 2 },
    });
  });

  test('and leaves again; the entry stays', async () => {
    const { hearingId } = await aMatter({ state: 'in_hand' });
    const { admitted } = (await admit('judge', aunt(hearingId, { comesIn: true }))) as { readonly admitted: Words };
    expect(await left('courtroom_clerk', { admittedId: admitted.admittedId, version: 9 })).toMatchObject({ __typename: 'Stale' });
    expect(await left('courtroom_clerk', { admittedId: admitted.admittedId, version: 1 })).toMatchObject({
      admitted: { leftAt: '2026-12-01T17:00:00.000Z' },
    });
    expect(await admittedAt('minors_counsel', hearingId)).toMatchObject([{ name: 'The aunt' }]);
  });

  test('an entry of another matter is not there', async () => {
    const [one, other] = [await aMatter(), await aMatter()];
    const { admitted } = (await admit('judge', aunt(one.hearingId))) as { readonly admitted: Words };
    expect(await admit('judge', aunt(other.hearingId, { admittedId: admitted.admittedId, version: 1 }))).toMatchObject({
      __typename: 'NotFound',
    });
    expect(await left('judge', { admittedId: newId(), version: 1 })).toMatchObject({ __typename: 'NotFound' });
  });

  test('with the matter sealed, nobody reads who was let in', async () => {
    const { hearingId, petitionId } = await aMatter();
    await admit('judge', aunt(hearingId));
    await sealPetition(api.court, petitionId);
    expect([await admittedAt('judge', hearingId), await admittedAt('judge', newId())]).toEqual([[], []]);
  });
});
