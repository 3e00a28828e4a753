import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { fixedClock, type Clock } from '@starling/db/clock';
import { newId } from '@starling/db/ids';
import { append } from '@starling/db/journal/journal';
import { asSystem } from '@starling/db/scope';
import { sealPetition } from '@starling/db/testing/builders';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';
import { mattersOf } from '../../testing/in-court.ts';
import { listen, type Listening } from '../../testing/socket.ts';

let api: TestApi;
let shown: Clock = fixedClock('2026-12-01T17:00:00Z');
const clock: Clock = { now: () => shown.now(), today: (zone) => shown.today(zone), time: (zone) => shown.time(zone) };
const aMatter = mattersOf(() => api);

beforeAll(async () => {
  api = await testApi({ demonstration: false, clock });
});
beforeEach(() => {
  shown = fixedClock('2026-12-01T17:00:00Z');
});
afterAll(() => api.stop());

async function here(seat: Seat, hearingId: string, words: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
  const document = `mutation($input: HereInput!) { hereOn(input: $input) { __typename ... on HereKnown { others { name seat part since } } ... on Refusal { message } } }`;
  return (await api.as(seat)).ask(document, { input: { hearingId, part: 'record', ...words } });
}

async function whoIsHere(seat: Seat, hearingId: string): Promise<unknown> {
  return (await api.as(seat)).ask('query($id: ID!) { whoIsHere(hearingId: $id) { seat part } }', { id: hearingId });
}

const after = (seconds: number): Clock => fixedClock(new Date(Date.parse('2026-12-01T17:00:00Z') + seconds * 1000).toISOString());

/** Tells of one case, as an act would. */
async function tell(caseId: string): Promise<void> {
  await asSystem(api.court.database, api.court.courtId, (scope) =>
    append(scope, { act: 'spec', events: [], changes: [], changed: [{ topic: 'CASE', id: caseId }] }),
  );
}

/** A subscription of the clerk that is known to hear: what is told after this is heard. */
async function hearing(): Promise<Listening> {
  const listening = await listen(api.url, await api.as('courtroom_clerk'));
  let isHeard = false;
  const heard = listening.next().then(() => {
    isHeard = true;
  });
  while (!isHeard) await tell(newId());
  await heard;
  const last = newId();
  await tell(last);
  await listening.until(`CASE ${last}`);
  return listening;
}

describe('two people on one matter', () => {
  test('see each other, and not themselves', async () => {
    const { hearingId } = await aMatter();
    expect(await here('judge', hearingId)).toEqual({ __typename: 'HereKnown', others: [] });
    expect(await here('courtroom_clerk', hearingId, { part: 'minute_order' })).toMatchObject({
      others: [{ seat: 'Judge', part: 'record' }],
    });
    expect(await whoIsHere('judge', hearingId)).toEqual([{ seat: 'Courtroom clerk', part: 'minute_order' }]);
  });

  test.each([
    [45, [{ seat: 'Judge', part: 'record' }]],
    [46, []],
  ])('%s seconds after the last word: %j', async (seconds, seen) => {
    const { hearingId } = await aMatter();
    await here('judge', hearingId);
    shown = after(seconds);
    expect(await whoIsHere('courtroom_clerk', hearingId)).toEqual(seen);
  });

  test('one who closes it is gone at once', async () => {
    const { hearingId } = await aMatter();
    await here('judge', hearingId);
    await here('judge', hearingId, { leaves: true });
    expect(await whoIsHere('courtroom_clerk', hearingId)).toEqual([]);
  });

  test('hear it on every screen when one comes and goes, and not with every word in between', async () => {
    const [{ hearingId, caseId }, last] = [await aMatter(), await aMatter()];
    const listening = await hearing();
    await here('judge', hearingId);
    expect(await listening.until(`CASE ${caseId}`)).toEqual([`CASE ${caseId}`]);
    await here('judge', hearingId);
    await here('judge', last.hearingId);
    expect(await listening.until(`CASE ${last.caseId}`)).toEqual([`CASE ${last.caseId}`]);
    await listening.hangUp();
  });

  test('a seat that works elsewhere is not told, and a sealed matter tells nobody', async () => {
    const { hearingId, petitionId } = await aMatter();
    await here('judge', hearingId);
    expect(await here('minors_counsel', hearingId)).toMatchObject({ __typename: 'NotAllowed' });
    await sealPetition(api.court, petitionId);
    expect(await here('courtroom_clerk', hearingId)).toMatchObject({ __typename: 'NotFound' });
    expect(await whoIsHere('courtroom_clerk', hearingId)).toEqual([]);
  });
});
