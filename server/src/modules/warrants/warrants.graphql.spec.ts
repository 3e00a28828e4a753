import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { inScope } from '@starling/db/scope';
import { aHearing, aPetition, sealPetition, write } from '@starling/db/testing/builders';
import { happened } from '@starling/shared/events';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.stop());

async function act(seat: Seat, name: 'recallWarrant' | 'confirmRecall', input: Readonly<Record<string, unknown>>): Promise<Answer> {
  return (await api.as(seat)).ask(
    `mutation($input: WarrantActInput!) { ${name}(input: $input) { __typename
    ... on WarrantChanged { warrant { state recalledAt recallConfirmedAt recallConfirmedBy version } } ... on NotAllowed { message } ... on Stale { version } ... on Invalid { problems { field message } } } }`,
    { input },
  );
}

async function aWarrant(state: string) {
  const { caseId, petitionId } = await aPetition(api.court);
  const warrantId = newId();
  await write(
    api.court,
    [{ insert: 'warrant', values: { warrantId, caseId, petitionId, kind: 'bench', state, issuedOn: '2026-11-12' } }],
    [happened('WarrantIssued', { subjectId: warrantId, petitionId, facts: { kind: 'bench', issuedOn: '2026-11-12' } })],
  );
  return { warrantId, caseId, petitionId };
}

describe('a warrant is recalled', () => {
  test.each([['issued'], ['held']])('when it is %s, and the Sheriff is told by telephone', async (state) => {
    const { warrantId, petitionId } = await aWarrant(state);
    expect(await act('judge', 'recallWarrant', { warrantId, version: 1 })).toMatchObject({
      warrant: { state: 'recalled', recalledAt: '2026-12-01T17:00:00.000Z', recallConfirmedAt: null, version: 2 },
    });
    const notices = await inScope(api.court.database, api.court.as('judge'), (scope) =>
      scope.many('select recipient, channel, state from app.notice where petition_id = $1', [petitionId]),
    );
    expect(notices).toEqual([{ recipient: 'The Sheriff', channel: 'phone', state: 'queued' }]);
  });

  test('once, by the bench, from the copy that stands', async () => {
    const { warrantId } = await aWarrant('issued');
    expect(await act('calendar_clerk', 'recallWarrant', { warrantId, version: 1 })).toEqual({
      __typename: 'NotAllowed',
      message: 'You can read this matter. This act belongs to: judge, courtroom clerk.',
    });
    await act('courtroom_clerk', 'recallWarrant', { warrantId, version: 1 });
    expect(await act('judge', 'recallWarrant', { warrantId, version: 1 })).toEqual({ __typename: 'Stale', version: 2 });
    expect(await act('judge', 'recallWarrant', { warrantId, version: 2 })).toMatchObject({
      problems: [{ field: 'warrantId', message: 'This warrant is not out any more. Read the case again.' }],
    });
  });

  test('by nobody who cannot see it', async () => {
    const { warrantId } = await aWarrant('issued');
    expect(await act('coordinator', 'recallWarrant', { warrantId, version: 1 })).toEqual({ __typename: 'NotFound' });
    expect(await act('judge', 'recallWarrant', { warrantId: newId(), version: 1 })).toEqual({ __typename: 'NotFound' });
  });
});

describe('a recall is confirmed', () => {
  test('with the name of who confirmed, by the courtroom clerk', async () => {
    const { warrantId } = await aWarrant('recalled');
    expect(await act('courtroom_clerk', 'confirmRecall', { warrantId, version: 1, confirmedBy: ' ' })).toMatchObject({
      problems: [{ field: 'confirmedBy', message: 'Call the Sheriff, then enter who confirmed the recall.' }],
    });
    expect(await act('judge', 'confirmRecall', { warrantId, version: 1, confirmedBy: 'Deputy Ames' })).toMatchObject({
      __typename: 'NotAllowed',
    });
    expect(await act('courtroom_clerk', 'confirmRecall', { warrantId, version: 1, confirmedBy: 'Deputy Ames' })).toMatchObject({
      warrant: { state: 'recall_confirmed', recallConfirmedBy: 'Deputy Ames', recallConfirmedAt: '2026-12-01T17:00:00.000Z' },
    });
  });

  test('although the petition is sealed by now, by the clerk whose work it is', async () => {
    const { warrantId, petitionId, caseId } = await aWarrant('recalled');
    await aHearing(api.court, { caseId, petitionId, state: 'heard', calledAt: '2026-12-01T16:40:00Z' });
    await sealPetition(api.court, petitionId);
    expect(await act('calendar_clerk', 'confirmRecall', { warrantId, version: 1, confirmedBy: 'Deputy Ames' })).toEqual({
      __typename: 'NotFound',
    });
    expect(await act('courtroom_clerk', 'confirmRecall', { warrantId, version: 1, confirmedBy: 'Deputy Ames' })).toMatchObject({
      warrant: { state: 'recall_confirmed' },
    });
  });

  test('and until then stands on the list of its session, by its place in line, for the bench alone', async () => {
    const { warrantId, petitionId, caseId } = await aWarrant('recalled');
    await aHearing(api.court, {
      caseId,
      petitionId,
      sessionId: api.court.sessionIds[1],
      placeInLine: 6,
      state: 'heard',
      calledAt: '2026-12-01T16:40:00Z',
    });
    await sealPetition(api.court, petitionId);
    const waiting = async (seat: Seat): Promise<unknown> =>
      (await api.as(seat)).ask('query($id: ID!) { waitingRecalls(sessionId: $id) { place wasHere warrant { warrantId version } } }', {
        id: api.court.sessionIds[1],
      });
    expect(await waiting('courtroom_clerk')).toEqual([{ place: 6, wasHere: true, warrant: { warrantId, version: 1 } }]);
    expect(await waiting('calendar_clerk')).toEqual([]);
    await act('courtroom_clerk', 'confirmRecall', { warrantId, version: 1, confirmedBy: 'Deputy Ames' });
    expect(await waiting('courtroom_clerk')).toEqual([]);
  });

  test('not before it was recalled', async () => {
    const { warrantId } = await aWarrant('issued');
    expect(await act('courtroom_clerk', 'confirmRecall', { warrantId, version: 1, confirmedBy: 'Deputy Ames' })).toMatchObject({
      problems: [{ field: 'warrantId' }],
    });
  });
});
