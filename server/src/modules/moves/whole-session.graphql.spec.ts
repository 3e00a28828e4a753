import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { inScope } from '@starling/db/scope';
import { aCase, aHearing, aSession, write } from '@starling/db/testing/builders';
import { aResource } from '@starling/db/testing/calendar-builders';
import pg from 'pg';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.stop());

const PLAN = `query($id: ID!, $towards: [ID!], $held: [HeldPlaceInput!], $staysOut: [ID!]) {
  movePlan(sessionId: $id, towards: $towards, held: $held, staysOut: $staysOut) { version words problems { hearingId words }
    rows { hearingId version toSessionId toStartsAt why noPlaceBecause } } }`;
const TAKE = `mutation($input: TakeMovesInput!) { takeMoves(input: $input) { __typename ... on MovesTaken { moved left }
  ... on Stale { version since } ... on Invalid { problems { field message } } ... on RulesBroken { rules { rule words } } } }`;

interface Row {
  readonly hearingId: string;
  readonly version: number;
  readonly toSessionId: string | null;
  readonly toStartsAt: string | null;
  readonly why: string;
  readonly noPlaceBecause: string | null;
}

const ask = async (document: string, variables: Readonly<Record<string, unknown>>): Promise<Answer> =>
  (await api.as('calendar_clerk')).ask(document, variables);
const read = (sql: string, params: readonly unknown[]) =>
  inScope(api.court.database, api.court.as('judge'), (scope) => scope.many(sql, params));
const rowsOf = (plan: Answer): readonly Row[] => plan.rows as readonly Row[];

async function aFullSession(heldOn: string, count: number, words = {}) {
  const { sessionId } = await aSession(api.court, { heldOn, startsAt: '08:00', endsAt: '12:00', minutesCapacity: 600, ...words });
  const hearingIds: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const { caseId } = await aCase(api.court);
    const startsAt = `0${String(8 + Math.floor(at / 30))}:${String((at * 2) % 60).padStart(2, '0')}`;
    hearingIds.push((await aHearing(api.court, { caseId, sessionId, startsAt, placeInLine: at + 1 })).hearingId);
  }
  return { sessionId, hearingIds };
}

/** How many statements are sent while it works. */
async function statementsOf<T>(work: () => Promise<T>): Promise<{ readonly sent: number; readonly done: T }> {
  let sent = 0;
  const original = pg.Client.prototype.query;
  const listening = function (this: pg.Client, ...words: Parameters<typeof original>) {
    sent += 1;
    return original.apply(this, words);
  };
  Object.assign(pg.Client.prototype, { query: listening });
  try {
    return { done: await work(), sent };
  } finally {
    Object.assign(pg.Client.prototype, { query: original });
  }
}

describe('places chosen by hand', () => {
  test('stay, the others are planned around them, and one that stays where it is takes none', async () => {
    const { sessionId, hearingIds } = await aFullSession('2027-03-02', 3);
    const [held, out, other] = hearingIds;
    const to = await aSession(api.court, { heldOn: '2027-03-03', minutesCapacity: 20 });
    const place = { hearingId: held, toSessionId: to.sessionId, startsAt: '09:10' };
    const plan = await ask(PLAN, { id: sessionId, towards: [to.sessionId], held: [place], staysOut: [out] });
    expect(plan).toMatchObject({ words: null, problems: [] });
    const [first, second, third] = rowsOf(plan);
    expect(first).toMatchObject({
      hearingId: held,
      toSessionId: to.sessionId,
      toStartsAt: '09:10',
      why: expect.stringMatching(/^Chosen by hand\./),
    });
    expect(second).toMatchObject({
      hearingId: out,
      toSessionId: null,
      noPlaceBecause: 'Left out of the plan by hand. It still needs a place.',
    });
    expect(third).toMatchObject({ hearingId: other, toSessionId: to.sessionId });
    expect(third?.toStartsAt).not.toBe('09:10');
  });

  test('that break a rule by themselves are told, and left to the plan', async () => {
    const { sessionId, hearingIds } = await aFullSession('2027-03-04', 1);
    const to = await aSession(api.court, { heldOn: '2027-03-05' });
    const held = [{ hearingId: hearingIds[0], toSessionId: to.sessionId, startsAt: '07:10' }];
    const plan = await ask(PLAN, { id: sessionId, towards: [to.sessionId], held });
    expect(plan.problems).toEqual([{ hearingId: hearingIds[0], words: expect.stringContaining('chosen by hand') }]);
    expect(rowsOf(plan)[0]).toMatchObject({ toSessionId: to.sessionId });
  });
});

test('what was arranged with a hearing is asked for again with the one that replaces it, and no promise for the old day is kept', async () => {
  const { sessionId, hearingIds } = await aFullSession('2027-03-08', 1);
  const [hearingId] = hearingIds;
  const to = await aSession(api.court, { heldOn: '2027-03-09' });
  const [free, taken] = [await aResource(api.court), await aResource(api.court)];
  const beside = await aHearing(api.court, { caseId: (await aCase(api.court)).caseId, sessionId: to.sessionId, startsAt: '10:00' });
  const elsewhere = await aSession(api.court, { heldOn: '2027-03-09', departmentId: api.court.departmentIds[1] });
  const busy = await aHearing(api.court, { caseId: (await aCase(api.court)).caseId, sessionId: elsewhere.sessionId, startsAt: '09:00' });
  await write(api.court, [
    { insert: 'resource_use', values: { resourceUseId: newId(), resourceId: free.resourceId, hearingId, state: 'confirmed' } },
    { insert: 'resource_use', values: { resourceUseId: newId(), resourceId: taken.resourceId, hearingId, state: 'confirmed' } },
    { insert: 'resource_use', values: { resourceUseId: newId(), resourceId: free.resourceId, hearingId: beside.hearingId } },
    { insert: 'resource_use', values: { resourceUseId: newId(), resourceId: taken.resourceId, hearingId: busy.hearingId } },
    {
      insert: 'ride',
      values: { rideId: newId(), hearingId, direction: 'home', driverRole: 'caregiver', leavesAt: '11:00', state: 'confirmed' },
    },
    { insert: 'ride', values: { rideId: newId(), hearingId, direction: 'to_court', driverRole: 'probation_officer', state: 'cancelled' } },
    { insert: 'hearing_check', values: { hearingCheckId: newId(), hearingId, item: 'seating', state: 'done', words: 'Left side' } },
    { insert: 'hearing_check', values: { hearingCheckId: newId(), hearingId, item: 'food', state: 'done' } },
  ]);
  const rows = [{ hearingId, version: 1, toSessionId: to.sessionId, startsAt: '09:00' }];
  expect(await ask(TAKE, { input: { sessionId, version: 1, reasonCode: 'weather', rows } })).toMatchObject({ moved: 1 });
  const [moved] = await read('select continued_to from app.hearing where hearing_id = $1', [hearingId]);
  const { continued_to: newHearingId } = moved as { readonly continued_to: string };
  expect(await read('select resource_id, state from app.resource_use where hearing_id = $1', [newHearingId])).toEqual([
    { resource_id: free.resourceId, state: 'asked' },
  ]);
  expect(await read('select direction, driver_role, leaves_at, state from app.ride where hearing_id = $1', [newHearingId])).toEqual([
    { direction: 'home', driver_role: 'caregiver', leaves_at: null, state: 'asked' },
  ]);
  expect(await read('select item, state, words from app.hearing_check where hearing_id = $1', [newHearingId])).toEqual([
    { item: 'seating', state: 'done', words: 'Left side' },
  ]);
});

test('sixty hearings are planned and moved as a whole, by a bounded number of statements each', async () => {
  const { sessionId } = await aFullSession('2027-03-15', 60);
  for (let day = 16; day < 20; day += 1)
    for (const departmentId of api.court.departmentIds)
      await aSession(api.court, {
        heldOn: `2027-03-${String(day)}`,
        departmentId,
        startsAt: '08:30',
        endsAt: '12:00',
        minutesCapacity: 150,
      });
  const plan = await statementsOf(() => ask(PLAN, { id: sessionId }));
  const placed = rowsOf(plan.done).filter(({ toSessionId }) => toSessionId !== null);
  expect(placed).toHaveLength(60);
  const rows = placed.map(({ hearingId, version, toSessionId, toStartsAt }) => ({ hearingId, version, toSessionId, startsAt: toStartsAt }));
  const taken = await statementsOf(() => ask(TAKE, { input: { sessionId, version: plan.done.version, reasonCode: 'judge_away', rows } }));
  expect(taken.done).toEqual({ __typename: 'MovesTaken', moved: 60, left: 0 });
  expect(plan.sent).toBeLessThan(60 * 6);
  expect(taken.sent).toBeLessThan(60 * 22);
});
