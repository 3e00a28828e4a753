import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aHearing, aPetition, sealPetition, write } from '@starling/db/testing/builders';
import { happened } from '@starling/shared/events';
import { testApi } from '../../testing/api.ts';
import type { TestApi } from '../../testing/api.ts';

let api: TestApi;
let firstHearingId: string;

/** Two matters in one line; the last of them is sealed while the session is open. */
beforeAll(async () => {
  api = await testApi();
  const { court } = api;
  const [first, last] = [await aPetition(court), await aPetition(court)];
  ({ hearingId: firstHearingId } = await aHearing(court, { caseId: first.caseId, petitionId: first.petitionId, placeInLine: 1 }));
  await aHearing(court, { caseId: last.caseId, petitionId: last.petitionId, placeInLine: 2, startsAt: '08:40' });
  await standing('open');
  await sealPetition(court, last.petitionId);
});
afterAll(() => api.stop());

async function standing(state: 'open' | 'closed'): Promise<void> {
  const sessionId = api.court.sessionIds[0];
  await write(
    api.court,
    [{ update: 'court_session', id: sessionId, values: { state } }],
    [happened(state === 'open' ? 'SessionOpened' : 'SessionClosed', { subjectId: sessionId })],
  );
}

const lineOf = async (seat: Parameters<TestApi['as']>[0]): Promise<unknown> =>
  (await api.as(seat)).ask('query ($id: ID!) { docket(sessionId: $id) { rows { place } closedPlaces { place } } }', {
    id: api.court.sessionIds[0],
  });

describe('When the last matter of an open line was sealed', () => {
  test.each(['judge', 'courtroom_clerk'] as const)('the %s keeps its number, closed', async (seat) => {
    expect(await lineOf(seat)).toEqual({ rows: [{ place: 1 }], closedPlaces: [{ place: 2 }] });
  });

  test.each(['calendar_clerk', 'prosecutor', 'coordinator', 'administrator'] as const)('the %s learns of no place', async (seat) => {
    expect(await lineOf(seat)).toMatchObject({ closedPlaces: [] });
  });

  test('nobody learns of it when the session is closed', async () => {
    const vacated = { state: 'vacated', vacatedReason: 'resolved' };
    await write(
      api.court,
      [{ update: 'hearing', id: firstHearingId, values: vacated }],
      [happened('HearingVacated', { subjectId: firstHearingId })],
    );
    await standing('closed');

    expect(await lineOf('judge')).toEqual({ rows: [{ place: 1 }], closedPlaces: [] });
  });
});
