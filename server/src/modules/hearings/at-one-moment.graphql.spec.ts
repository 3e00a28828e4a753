import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { inScope } from '@starling/db/scope';
import { aCase, aHearing, aPetition, aSession, aYouth, sealPetition, write } from '@starling/db/testing/builders';
import { writeAs } from '@starling/db/testing/calendar-builders';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { happened } from '@starling/shared/events';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.stop());

const WHY = `... on SessionFull { message } ... on Clash { message } ... on RulesBroken { message rules { rule words mayRelax } } ... on Stale { version since }
  ... on Invalid { problems { field message } } ... on NotAllowed { message } ... on OutsideWindow { message }`;
const SET = `mutation($input: SetHearingInput!) { setHearing(input: $input) { __typename ... on HearingSet { hearing { hearingId } } ${WHY} } }`;
const MOVE = `mutation($input: MoveHearingInput!) { moveHearing(input: $input) { __typename ... on HearingMoved { hearing { hearingId } } ${WHY} } }`;
const CONTINUE = `mutation($input: ContinueHearingInput!) { continueHearing(input: $input) { __typename ${WHY} ... on RequirementsUnmet { unmet { need message } } } }`;
const TAKE = `mutation($input: TakeMovesInput!) { takeMoves(input: $input) { __typename ... on Stale { version } ... on Invalid { problems { message } } ... on RulesBroken { message } } }`;
const PLAN = `query($id: ID!, $towards: [ID!], $held: [HeldPlaceInput!]) { movePlan(sessionId: $id, towards: $towards, held: $held) { rows { hearingId toSessionId } } }`;
const CONFLICTS = `query($from: LocalDate!, $to: LocalDate!) { conflicts(from: $from, to: $to) { rule words allowedWords hearingIds } }`;
const OFFERS = `query($input: SlotSearchInput!) { slotOffers(input: $input) { lookedAt } }`;
const ORDER = `query($id: ID!) { callOrder(sessionId: $id) { rows { hearingId } } }`;

const ask = async (seat: Seat, document: string, variables: object): Promise<Answer> =>
  (await api.as(seat)).ask(document, variables as Readonly<Record<string, unknown>>);
const set = (seat: Seat, input: object) => ask(seat, SET, { input: { type: 'progress_review', minutes: 10, mode: 'in_person', ...input } });
const read = (sql: string, params: readonly unknown[]) =>
  inScope(api.court.database, api.court.as('judge'), (scope) => scope.many(sql, params));

const REFUSALS = ['Clash', 'RulesBroken', 'SessionFull', 'Stale'];

test('of sixty-four who set, move and continue into one session at one moment as many get in as it holds, and no act half happens', async () => {
  const to = await aSession(api.court, { heldOn: '2027-01-12', endsAt: '12:00', minutesCapacity: 100, hearingsCapacity: 9 });
  const from = await aSession(api.court, { heldOn: '2027-01-11', endsAt: '16:00', minutesCapacity: 400 });
  const cases = await Promise.all(Array.from({ length: 64 }, () => aCase(api.court)));
  const asks: (() => Promise<Answer>)[] = [];
  const moving: string[] = [];
  for (const [at, { caseId }] of cases.entries()) {
    const seat: Seat = at % 2 === 0 ? 'judge' : 'calendar_clerk';
    if (at % 3 === 0) {
      asks.push(() => set(seat, { caseId, sessionId: to.sessionId, seenVersion: 1 }));
      continue;
    }
    const { hearingId } = await aHearing(api.court, {
      caseId,
      sessionId: from.sessionId,
      startsAt: '08:30',
      minutes: 5,
      placeInLine: at + 1,
    });
    moving.push(hearingId);
    const input = { hearingId, version: 1, toSessionId: to.sessionId };
    asks.push(() =>
      at % 3 === 1
        ? ask(seat, MOVE, { input })
        : ask('judge', CONTINUE, {
            input: { ...input, askedBy: 'court', reasonCode: 'report', facts: 'The report came this morning and nobody has read it.' },
          }),
    );
  }
  const answers = await Promise.all(asks.map((each) => each()));
  const told = answers.map(({ __typename }) => String(__typename));
  const done = told.filter((one) => ['HearingSet', 'HearingMoved', 'HearingContinued'].includes(one));
  expect([...new Set(told.filter((one) => !done.includes(one)))].filter((one) => !REFUSALS.includes(one))).toEqual([]);
  const [sums] = await read(
    `select s.minutes_set, s.hearings_set, (select coalesce(sum(minutes + buffer_minutes), 0)::integer from app.hearing h where h.session_id = s.session_id and h.state = 'set') as minutes,
      (select count(*)::integer from app.hearing h where h.session_id = s.session_id and h.state = 'set') as hearings from app.court_session s where s.session_id = $1`,
    [to.sessionId],
  );
  expect(sums).toMatchObject({ hearings: 9, hearings_set: 9 });
  expect(done).toHaveLength(9);
  const { minutes, minutes_set: kept } = sums as { readonly minutes: number; readonly minutes_set: number };
  expect(kept).toBe(minutes);
  expect(minutes).toBeLessThanOrEqual(100);
  const [gone] = await read(`select count(*)::integer as n from app.hearing where hearing_id = any($1) and state = 'vacated'`, [moving]);
  expect((gone as { readonly n: number }).n).toBe(done.filter((one) => one !== 'HearingSet').length);
});

test('two who move the hearings of two sessions into one another at one moment both have an answer', async () => {
  const sessions = await Promise.all(['2027-01-13', '2027-01-14'].map((heldOn) => aSession(api.court, { heldOn })));
  const [one, other] = sessions.map(({ sessionId }) => sessionId) as [string, string];
  const hearingIn = async (sessionId: string) =>
    (await aHearing(api.court, { caseId: (await aCase(api.court)).caseId, sessionId })).hearingId;
  const take = (sessionId: string, toSessionId: string, hearingId: string) =>
    ask('judge', TAKE, {
      input: { sessionId, version: 1, reasonCode: 'weather', rows: [{ hearingId, version: 1, toSessionId, startsAt: '10:00' }] },
    });
  const [here, there] = [await hearingIn(one), await hearingIn(other)];
  const answers = await Promise.all([take(one, other, here), take(other, one, there), take(one, other, here)]);
  expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['MovesTaken', 'Stale', 'Stale']);
});

describe('a sealed matter', () => {
  test('is in no order, plan, conflict or search, and is answered as one that never was', async () => {
    const { petitionId, caseId } = await aPetition(api.court, {});
    const { sessionId } = await aSession(api.court, { heldOn: '2027-01-19' });
    const { hearingId } = await aHearing(api.court, {
      caseId,
      petitionId,
      sessionId,
      startsAt: '09:00',
      mode: 'remote',
      cameFrom: 'clerk',
      state: 'vacated',
    });
    await sealPetition(api.court, petitionId);
    for (const seat of ['judge', 'calendar_clerk'] as const) {
      expect(JSON.stringify(await ask(seat, ORDER, { id: sessionId }))).not.toContain(hearingId);
      expect(await ask(seat, PLAN, { id: sessionId })).toEqual({ rows: [] });
      expect(JSON.stringify(await ask(seat, CONFLICTS, { from: '2027-01-18', to: '2027-01-20' }))).not.toContain(hearingId);
      const searched = (id: string) => ask(seat, OFFERS, { input: { caseId, petitionId: id, type: 'progress_review' } });
      expect(await searched(petitionId)).toEqual(await searched(newId()));
      const move = (id: string) => ask(seat, MOVE, { input: { hearingId: id, version: 1, toSessionId: sessionId, startsAt: '09:30' } });
      expect(await move(hearingId)).toEqual(await move(newId()));
    }
  });
});

test('a refusal for two who are kept apart is the same, whoever the other is and wherever', async () => {
  const refusals: Answer[] = [];
  for (const [at, chosenName] of ['Juniper', 'Sol'].entries()) {
    const [one, other] = [await aYouth(api.court), await aYouth(api.court, { chosenName })];
    const ids = { youthId: one.youthId, otherYouthId: other.youthId };
    await write(api.court, [
      {
        insert: 'keep_apart',
        values: {
          keepApartId: newId(),
          ...(at === 0 ? ids : { youthId: ids.otherYouthId, otherYouthId: ids.youthId }),
          level: 3,
          setOn: '2026-11-30',
        },
      },
    ]);
    const heldOn = at === 0 ? '2027-01-20' : '2027-01-21';
    const theirs = await aSession(api.court, { heldOn, departmentId: api.court.departmentIds[at] });
    const { caseId: otherCase } = await aCase(api.court, { youthId: other.youthId });
    await aHearing(api.court, { caseId: otherCase, sessionId: theirs.sessionId, startsAt: at === 0 ? '09:00' : '11:00' });
    const { caseId } = await aCase(api.court, { youthId: one.youthId });
    const mine = await aSession(api.court, { heldOn, startsAt: '08:31' });
    refusals.push(await set('calendar_clerk', { caseId, sessionId: mine.sessionId, startsAt: '10:00' }));
  }
  const [first, second] = refusals;
  expect(first).toMatchObject({ __typename: 'RulesBroken', rules: [{ rule: 'keepApart' }] });
  expect(second).toEqual(first);
});

describe('what is entered wrongly', () => {
  test('is refused in words: a day that is past, a time outside the session, no minutes, a session that is cancelled, an id that is none', async () => {
    const { caseId } = await aCase(api.court);
    const past = await aSession(api.court, { heldOn: '2026-11-30' });
    const day = await aSession(api.court, { heldOn: '2027-01-22' });
    const cancelled = await aSession(api.court, { heldOn: '2027-01-25', state: 'cancelled' });
    expect(await set('judge', { caseId, sessionId: past.sessionId })).toMatchObject({ problems: [{ field: 'sessionId' }] });
    expect(await set('judge', { caseId, sessionId: cancelled.sessionId })).toMatchObject({ rules: [{ rule: 'sessionNotOpen' }] });
    expect(await set('judge', { caseId, sessionId: day.sessionId, startsAt: '07:00' })).toMatchObject({
      problems: [{ field: 'startsAt' }],
    });
    expect(await set('judge', { caseId, sessionId: day.sessionId, startsAt: '23:59' })).toMatchObject({
      problems: [{ field: 'startsAt' }],
    });
    const { hearingId } = await aHearing(api.court, { caseId, sessionId: day.sessionId, startsAt: '09:00' });
    const held = [{ hearingId, toSessionId: 'none', startsAt: '09:00' }];
    expect(await ask('judge', PLAN, { id: day.sessionId, towards: ['none', newId()], held })).toEqual({
      rows: [{ hearingId, toSessionId: null }],
    });
  });
});

test('what the judge allowed stands in the conflicts, and why is read by the judge alone', async () => {
  const why = 'Counsel walks over for these ten minutes.';
  const { caseId } = await aCase(api.court);
  const { sessionId } = await aSession(api.court, { heldOn: '2027-01-27', hearingsCapacity: 1 });
  await set('judge', { caseId: (await aCase(api.court)).caseId, sessionId });
  expect(await set('calendar_clerk', { caseId, sessionId })).toMatchObject({ rules: [{ rule: 'overNumber' }] });
  const { hearingId } = await aHearing(api.court, { caseId, sessionId: (await aSession(api.court, { heldOn: '2027-01-28' })).sessionId });
  const exception = {
    insert: 'hearing_exception',
    values: { hearingExceptionId: newId(), hearingId, rule: 'counselBusy', reason: why, givenBy: api.court.accountIds.judge },
  } as const;
  await writeAs(
    api.court,
    'judge',
    [exception],
    [happened('HearingSetAgainstARule', { subjectId: exception.values.hearingExceptionId, facts: { hearingId } })],
  );
  const days = { from: '2027-01-28', to: '2027-01-28' };
  expect(JSON.stringify(await ask('judge', CONFLICTS, days))).toContain(why);
  const toClerk = JSON.stringify(await ask('calendar_clerk', CONFLICTS, days));
  expect(toClerk).toContain('Allowed by');
  expect(toClerk).not.toContain(why);
});
