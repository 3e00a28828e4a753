import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { fixedClock } from '@starling/db/clock';
import { inScope } from '@starling/db/scope';
import { aCase, aHearing, aSession, write } from '@starling/db/testing/builders';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';

let api: TestApi;
let minute = 0;

beforeAll(async () => {
  api = await testApi({ clock: fixedClock('2026-12-01T18:00:00Z') });
});
afterAll(() => api.stop());

const PLAN = `query($id: ID!, $towards: [ID!]) { movePlan(sessionId: $id, towards: $towards) { version solverMilliseconds
  rows { hearingId version toSessionId toOn toStartsAt why noPlaceBecause others { sessionId startsAt } } } }`;
const TAKE = `mutation($input: TakeMovesInput!) { takeMoves(input: $input) { __typename ... on MovesTaken { moved left }
  ... on Stale { version since } ... on Invalid { problems { field message } } ... on RulesBroken { rules { rule words } } ... on NotAllowed { message } } }`;
const ORDER = `query($id: ID!) { callOrder(sessionId: $id) { version locked lockedWords objective rows { hearingId place rulePlace startsAt ruleStartsAt why differs } } }`;
const CHANGE = `mutation($input: OrderSessionInput!) { orderSession(input: $input) { __typename ... on CallOrderChanged { order { version rows { hearingId place startsAt differs } } }
  ... on Stale { version since } ... on Invalid { problems { field message } } ... on RulesBroken { rules { rule words mayRelax } } ... on NotAllowed { message } } }`;
const LOCK = `mutation($input: LockOrderInput!) { lockOrder(input: $input) { __typename ... on CallOrderChanged { order { locked lockedWords version } } ... on Stale { version } ... on NotAllowed { message } } }`;
const CONFLICTS = `query($from: LocalDate!, $to: LocalDate!) { conflicts(from: $from, to: $to) { heldOn department rule words mayRelax allowedWords hearingIds } }`;

const ask = async (seat: Seat, document: string, variables: Readonly<Record<string, unknown>>): Promise<Answer> =>
  (await api.as(seat)).ask(document, variables);
const session = (heldOn: string, words = {}) =>
  aSession(api.court, { heldOn, startsAt: `08:${String((minute += 1) + 10)}`, endsAt: '12:00', ...words });
const read = (sql: string, params: readonly unknown[]) =>
  inScope(api.court.database, api.court.as('judge'), (scope) => scope.many(sql, params));

interface Row {
  readonly hearingId: string;
  readonly version: number;
  readonly toSessionId: string | null;
  readonly toStartsAt: string | null;
}

async function aFullMorning(heldOn: string, count: number) {
  const { sessionId } = await session(heldOn);
  const hearings = [];
  for (let at = 0; at < count; at += 1) {
    const { caseId, youthId } = await aCase(api.court);
    const startsAt = `09:${String(at * 10).padStart(2, '0')}`;
    hearings.push({ youthId, ...(await aHearing(api.court, { caseId, sessionId, startsAt, placeInLine: at + 1 })) });
  }
  return { sessionId, hearings };
}

describe('the hearings of a session move as one', () => {
  test('each is proposed a place that breaks no rule beside the others, and the whole is taken in one act', async () => {
    const { sessionId, hearings } = await aFullMorning('2027-03-02', 4);
    const towards = [(await session('2027-03-03')).sessionId, (await session('2027-03-04')).sessionId];
    const plan = await ask('calendar_clerk', PLAN, { id: sessionId, towards });
    const rows = plan.rows as readonly Row[];
    expect(rows.map(({ hearingId }) => hearingId)).toEqual(hearings.map(({ hearingId }) => hearingId));
    expect(rows.every((row) => row.toSessionId !== null && towards.includes(row.toSessionId))).toBe(true);
    expect(new Set(rows.map(({ toSessionId, toStartsAt }) => `${String(toSessionId)} ${String(toStartsAt)}`)).size).toBe(4);
    const input = {
      ...{ sessionId, version: plan.version, reasonCode: 'judge_away' },
      rows: rows.map(({ hearingId, version, toSessionId, toStartsAt }) => ({ hearingId, version, toSessionId, startsAt: toStartsAt })),
    };
    expect(await ask('minors_counsel', TAKE, { input })).toMatchObject({ __typename: 'NotAllowed' });
    expect(await ask('calendar_clerk', TAKE, { input })).toEqual({ __typename: 'MovesTaken', moved: 4, left: 0 });
    expect(await ask('calendar_clerk', TAKE, { input })).toMatchObject({
      __typename: 'Stale',
      since: expect.arrayContaining([expect.stringContaining('moved number 1')]),
    });
    expect(
      await read(
        `select count(*)::integer as moved from app.hearing where session_id = $1 and state = 'vacated' and vacated_reason = 'moved'`,
        [sessionId],
      ),
    ).toEqual([{ moved: 4 }]);
  });

  test('or none of them: one row that cannot be taken leaves the others where they were, and is named', async () => {
    const { sessionId, hearings } = await aFullMorning('2027-03-05', 2);
    const to = await session('2027-03-08');
    const rows = hearings.map(({ hearingId }) => ({ hearingId, version: 1, toSessionId: to.sessionId, startsAt: '09:00' }));
    expect(await ask('judge', TAKE, { input: { sessionId, version: 1, reasonCode: 'weather', rows } })).toMatchObject({
      __typename: 'RulesBroken',
      rules: [{ rule: 'slotTaken', words: expect.stringMatching(/^Row 2: Another hearing is set/) }],
    });
    expect(await read(`select count(*)::integer as here from app.hearing where session_id = $1 and state = 'set'`, [sessionId])).toEqual([
      { here: 2 },
    ]);
  });
});

describe('the call order of a session', () => {
  test('is told beside the rule, changed by hand, locked, and then changed with a reason', async () => {
    const { sessionId, hearings } = await aFullMorning('2027-03-09', 3);
    const ids = hearings.map(({ hearingId }) => hearingId);
    const order = await ask('courtroom_clerk', ORDER, { id: sessionId });
    expect((order.rows as readonly Row[]).map(({ hearingId }) => hearingId)).toEqual(ids);
    const turned = ids.toReversed();
    const input = { sessionId, version: 1, hearingIds: turned };
    const changed = await ask('courtroom_clerk', CHANGE, { input });
    expect(changed).toMatchObject({
      __typename: 'CallOrderChanged',
      order: { version: 2, rows: turned.map((hearingId, at) => ({ hearingId, place: at + 1 })) },
    });
    expect(await ask('courtroom_clerk', CHANGE, { input })).toMatchObject({
      __typename: 'Stale',
      version: 2,
      since: [expect.stringContaining('changed the call order')],
    });
    expect(await ask('courtroom_clerk', CHANGE, { input: { ...input, version: 2, hearingIds: ids.slice(1) } })).toMatchObject({
      problems: [{ field: 'hearingIds' }],
    });
    expect(await ask('judge', LOCK, { input: { sessionId, version: 2 } })).toMatchObject({
      order: { locked: true, lockedWords: expect.stringContaining('Locked at 10:00 am by ') },
    });
    expect(await ask('courtroom_clerk', CHANGE, { input: { ...input, version: 3, hearingIds: ids } })).toMatchObject({
      problems: [{ field: 'reason' }],
    });
    expect(
      await ask('courtroom_clerk', CHANGE, { input: { ...input, version: 3, hearingIds: ids, reason: 'The ride came early' } }),
    ).toMatchObject({ __typename: 'CallOrderChanged' });
    expect(await ask('minors_counsel', ORDER, { id: sessionId })).toEqual({});
  });

  test('never brings two together who are kept apart by day', async () => {
    const { sessionId, hearings } = await aFullMorning('2027-03-10', 2);
    const [one, other] = hearings;
    await write(api.court, [
      {
        insert: 'keep_apart',
        values: { keepApartId: newId(), youthId: one?.youthId, otherYouthId: other?.youthId, level: 3, setOn: '2026-11-30' },
      },
    ]);
    const input = { sessionId, version: 1, hearingIds: hearings.map(({ hearingId }) => hearingId) };
    expect(await ask('courtroom_clerk', CHANGE, { input })).toMatchObject({
      rules: [{ rule: 'keepApart', mayRelax: 'Only the judge may relax it.' }],
    });
    const found = (await ask('calendar_clerk', CONFLICTS, { from: '2027-03-10', to: '2027-03-10' })) as unknown as readonly Answer[];
    expect(found).toMatchObject([
      { rule: 'keepApart', words: expect.stringContaining('Keep apart 3: someone is set that day.'), allowedWords: null },
    ]);
    expect((found[0]?.hearingIds as readonly string[]).toSorted()).toEqual(hearings.map(({ hearingId }) => hearingId).toSorted());
    const tooLong = (from: string) => ask('calendar_clerk', CONFLICTS, { from, to: '2037-01-01' });
    expect(await tooLong('2026-12-31')).toHaveLength(1); // the tenth week ends on March 10
    expect(await tooLong('2026-12-30')).toEqual([]);
  });
});
