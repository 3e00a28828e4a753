import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aHearing, aPetition, aSession } from '@starling/db/testing/builders';
import { testApi, type TestApi } from '../../testing/api.ts';

let api: TestApi;
let minute = 0;

beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.stop());

/** A matter of today after hearings of November that ended so, the latest last. */
async function aMatterAfter(ends: readonly string[], words: Readonly<Record<string, string>> = {}): Promise<string> {
  const { caseId, petitionId } = await aPetition(api.court);
  for (const [place, state] of ends.entries()) {
    const startsAt = `10:${String((minute += 1)).padStart(2, '0')}`;
    const { sessionId } = await aSession(api.court, { heldOn: `2026-11-0${String(place + 2)}`, startsAt, endsAt: '23:59' });
    await aHearing(api.court, { caseId, petitionId, sessionId, state });
  }
  return (await aHearing(api.court, { caseId, petitionId, ...words })).hearingId;
}

async function firstWords(hearingId: string): Promise<string | null> {
  const found = await (
    await api.as('judge')
  ).ask('query($id: ID!) { matter(hearingId: $id) { briefs { kind words } } }', { id: hearingId });
  const [first] = found['briefs'] as readonly { readonly kind: string; readonly words: string }[];
  return first === undefined ? null : `${first.kind}: ${first.words}`;
}

const HERE = { state: 'checked_in', checkedInAt: '2026-12-01T16:40:00Z' };

test('a youth who was away the last time and is here again is welcomed first on the page of the bench', async () => {
  expect(await firstWords(await aMatterAfter(['heard', 'away'], HERE))).toMatch(/^went_well: Here again\. A welcome first/);
});

test.each([
  ['is not here yet', ['away'], {}],
  ['came in between', ['away', 'heard'], HERE],
  ['never was away', [], HERE],
] as const)('nothing is said of coming back where the youth %s', async (_when, ends, words) => {
  expect(await firstWords(await aMatterAfter(ends, words))).toBeNull();
});
