import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { aCase, aHearing, aPetition, aSession, sealPetition, write } from '@starling/db/testing/builders';
import { happened } from '@starling/shared/events';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type TestApi } from '../../testing/api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi({ demonstration: false });
});
afterAll(() => api.stop());

const ACT = (name: 'openSession' | 'closeSession'): string => `mutation($input: SessionActInput!) { ${name}(input: $input) {
  __typename ... on SessionChanged { session { sessionId state version } } ... on Refusal { message } ... on Stale { version } ... on RequirementsUnmet { unmet { need message } } } }`;

async function ask(seat: Seat, name: 'openSession' | 'closeSession', input: { readonly sessionId: string; readonly version: number }) {
  return (await api.as(seat)).ask(ACT(name), { input });
}

let hour = 12;
const session = (words = {}) => aSession(api.court, { startsAt: `${String((hour += 1))}:00`, endsAt: '23:30', ...words });

describe('a session opens', () => {
  test('on its day, by the courtroom clerk', async () => {
    const { sessionId } = await session();
    expect(await ask('courtroom_clerk', 'openSession', { sessionId, version: 1 })).toMatchObject({
      __typename: 'SessionChanged',
      session: { sessionId, state: 'open', version: 2 },
    });
  });

  test('not on another day', async () => {
    const { sessionId } = await session({ heldOn: '2026-12-03' });
    expect(await ask('judge', 'openSession', { sessionId, version: 1 })).toMatchObject({
      __typename: 'RequirementsUnmet',
      message: 'This session is on another day. It opens on its day.',
    });
  });

  test('once: whoever looked at it before is told to read again', async () => {
    const { sessionId } = await session();
    await ask('judge', 'openSession', { sessionId, version: 1 });
    expect(await ask('judge', 'openSession', { sessionId, version: 1 })).toMatchObject({ __typename: 'Stale', version: 2 });
    expect(await ask('judge', 'openSession', { sessionId, version: 2 })).toMatchObject({ __typename: 'RequirementsUnmet' });
  });

  test('never by another seat, which is told whose act it is', async () => {
    const { sessionId } = await session();
    expect(await ask('prosecutor', 'openSession', { sessionId, version: 1 })).toMatchObject({
      __typename: 'NotAllowed',
      message: 'You can read this matter. This act belongs to: judge, courtroom clerk.',
    });
  });

  test('nobody opens one that does not exist, or that the seat never sees', async () => {
    const { sessionId } = await session();
    expect(await ask('judge', 'openSession', { sessionId: newId(), version: 1 })).toMatchObject({ __typename: 'NotFound' });
    expect(await ask('sealing_clerk', 'openSession', { sessionId, version: 1 })).toMatchObject({ __typename: 'NotFound' });
  });
});

describe('a session closes', () => {
  test('when nothing is in hand and no recall waits', async () => {
    const { sessionId } = await session({ state: 'open' });
    expect(await ask('courtroom_clerk', 'closeSession', { sessionId, version: 1 })).toMatchObject({ session: { state: 'closed' } });
  });

  test('not over a matter in hand', async () => {
    const { sessionId } = await session({ state: 'open' });
    const { caseId } = await aCase(api.court);
    await aHearing(api.court, { caseId, sessionId, placeInLine: 4, state: 'in_hand' });
    expect(await ask('judge', 'closeSession', { sessionId, version: 1 })).toMatchObject({
      unmet: [{ need: 'nothingIsInHand', message: 'Number 4 is still in hand. Record what happened.' }],
    });
  });

  test('not over a youth who was here and whose recalled warrant can still arrest, although the matter is sealed', async () => {
    const { sessionId } = await session({ state: 'open' });
    const { caseId, petitionId } = await aPetition(api.court);
    await aHearing(api.court, { caseId, petitionId, sessionId, placeInLine: 7, state: 'heard', calledAt: '2026-12-01T17:30:00Z' });
    const warrantId = newId();
    await write(
      api.court,
      [
        {
          insert: 'warrant',
          values: { warrantId, caseId, petitionId, kind: 'bench', state: 'recalled', recalledAt: '2026-12-01T17:40:00Z' },
        },
      ],
      [happened('WarrantRecalled', { subjectId: warrantId, petitionId })],
    );
    await sealPetition(api.court, petitionId);

    const answer = await ask('courtroom_clerk', 'closeSession', { sessionId, version: 1 });

    expect(answer).toMatchObject({
      __typename: 'RequirementsUnmet',
      unmet: [{ need: 'everyRecallIsConfirmed', message: expect.stringContaining('number 7 was here and the recall is not confirmed') }],
    });
  });
});
