import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aCase, aHearing, aSession } from '@starling/db/testing/builders';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type TestApi } from '../../testing/api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi({ demonstration: false });
});
afterAll(() => api.stop());

type Words = Readonly<Record<string, unknown>>;
const REFUSED = '... on Refusal { message } ... on Stale { version } ... on Invalid { problems { field message } }';

const ALLOW = `mutation($input: AllowOverInput!) { allowOver(input: $input) { __typename ... on OverAllowed { session { gaugeWords version gauge { free } } } ${REFUSED} } }`;

/** A session whose minutes are all set. */
async function full(heldOn: string, words: { readonly hearingsCapacity?: number } = {}) {
  const { sessionId } = await aSession(api.court, { heldOn, ...words });
  const { caseId } = await aCase(api.court);
  await aHearing(api.court, { caseId, sessionId, minutes: 180 });
  return { sessionId };
}

describe('Going over the limit', () => {
  const allow = async (input: Words, seat: Seat = 'judge') => (await api.as(seat)).ask(ALLOW, { input });

  test('is the judge’s word alone, with a reason', async () => {
    const { sessionId } = await full('2027-03-02', { hearingsCapacity: 1 });
    const asked = { sessionId, version: 1, minutes: 30, hearings: 2, reason: 'Two more who wait in custody' };
    expect(await allow(asked, 'calendar_clerk')).toMatchObject({ __typename: 'NotAllowed' });
    expect(await allow({ ...asked, reason: ' ' })).toMatchObject({ problems: [{ field: 'reason' }] });
    expect(await allow({ ...asked, version: 2 })).toMatchObject({ __typename: 'Stale' });
    expect(await allow(asked)).toMatchObject({ __typename: 'OverAllowed', session: { gauge: { free: 30 }, version: 2 } });
  });

  test('is not taken back below what is set already', async () => {
    const { sessionId } = await full('2027-03-03');
    await allow({ sessionId, version: 1, minutes: 30, hearings: 0, reason: 'One more' });
    const { caseId } = await aCase(api.court);
    await aHearing(api.court, { caseId, sessionId, placeInLine: 2, startsAt: '11:00', minutes: 20 });
    expect(await allow({ sessionId, version: 2, minutes: 10, hearings: 1, reason: 'Less' })).toMatchObject({
      problems: [
        { field: 'minutes', message: expect.stringContaining('20 minutes') },
        { field: 'hearings', message: 'This session has no limit by number. Leave it at 0.' },
      ],
    });
  });
});
