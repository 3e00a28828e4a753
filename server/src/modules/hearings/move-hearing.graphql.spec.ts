import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { inScope } from '@starling/db/scope';
import { aCase, aHearing, aParticipation, aSession, aYouth, write } from '@starling/db/testing/builders';
import { happened } from '@starling/shared/events';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';

let api: TestApi;
let minute = 0;

beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.stop());

const REFUSED = `... on SessionFull { message } ... on Clash { message } ... on RulesBroken { message rules { rule words mayRelax } } ... on Stale { message version since }
  ... on Invalid { problems { field message } } ... on NotAllowed { message } ... on OutsideWindow { message }`;
const SET = `mutation($input: SetHearingInput!) { setHearing(input: $input) { __typename ... on HearingSet { hearing { hearingId startsAt } } ${REFUSED} } }`;
const MOVE = `mutation($input: MoveHearingInput!) { moveHearing(input: $input) { __typename
  ... on HearingMoved { fromHearingId sessionId minutesLeft caution hearing { hearingId heldOn startsAt state } } ${REFUSED} ... on RequirementsUnmet { unmet { need } } } }`;
const SWAP = `mutation($input: SwapHearingsInput!) { swapHearings(input: $input) { __typename
  ... on HearingsSwapped { words first { hearingId heldOn startsAt } second { hearingId heldOn startsAt } } ${REFUSED} } }`;

async function ask(seat: Seat, document: string, input: Readonly<Record<string, unknown>>): Promise<Answer> {
  return (await api.as(seat)).ask(document, { input });
}
const set = (seat: Seat, input: Readonly<Record<string, unknown>>) =>
  ask(seat, SET, { type: 'progress_review', minutes: 10, mode: 'in_person', ...input });

const session = (heldOn: string, words = {}) =>
  aSession(api.court, { heldOn, startsAt: `08:${String((minute += 1) + 10)}`, endsAt: '12:00', ...words });

function read(sql: string, params: readonly unknown[]) {
  return inScope(api.court.database, api.court.as('judge'), (scope) => scope.many(sql, params));
}
const rowOf = async (hearingId: string) =>
  (
    await read('select state, vacated_reason, vacated_words, continued_to, starts_at::text from app.hearing where hearing_id = $1', [
      hearingId,
    ])
  )[0];

describe('the judge may set against a rule', () => {
  test('with a reason, which is written down; a clerk is told who may', async () => {
    const [caseId, other] = [(await aCase(api.court)).caseId, (await aCase(api.court)).caseId];
    for (const one of [caseId, other]) await aParticipation(api.court, { caseId: one, seat: 'minors_counsel' });
    const there = await session('2027-02-02', { departmentId: api.court.departmentIds[1] });
    await aHearing(api.court, { caseId: other, sessionId: there.sessionId, startsAt: '09:00', minutes: 30 });
    const { sessionId } = await session('2027-02-02');
    const asked = { caseId, sessionId, startsAt: '09:10' };
    expect(await set('calendar_clerk', asked)).toEqual({
      __typename: 'RulesBroken',
      message: expect.stringContaining('is set in Dept. 2 at the same hour.'),
      rules: [
        {
          rule: 'counselBusy',
          words: expect.stringContaining('is set in Dept. 2 at the same hour.'),
          mayRelax: 'Counsel may free the hour.',
        },
      ],
    });
    const exceptions = [{ rule: 'counselBusy', reason: 'Counsel comes over for ten minutes.' }];
    expect(await set('calendar_clerk', { ...asked, exceptions })).toMatchObject({
      problems: [
        { field: 'exceptions.0.rule', message: 'Only the judge sets a hearing against a rule. Leave this empty, and ask the judge.' },
      ],
    });
    expect(await set('judge', { ...asked, exceptions: [{ rule: 'slotTaken', reason: 'No.' }] })).toMatchObject({
      problems: [{ field: 'exceptions.0.rule' }],
    });
    const done = await set('judge', { ...asked, exceptions: [...exceptions, { rule: 'mustNeed', reason: 'Not needed.' }] });
    const { hearingId } = done.hearing as { readonly hearingId: string };
    expect(await read('select rule, reason from app.hearing_exception where hearing_id = $1', [hearingId])).toEqual([
      { rule: 'counselBusy', reason: 'Counsel comes over for ten minutes.' },
    ]);
  });

  test('also where two are kept apart across departments, and on a day that is kept free', async () => {
    const [one, other] = [await aYouth(api.court), await aYouth(api.court, { chosenName: 'Juniper' })];
    const outsidePersonId = newId();
    const dayId = newId();
    const person = { outsidePersonId, token: 'K7F3' };
    const day = { outsidePersonDayId: dayId, outsidePersonId, onDay: '2027-02-04', kind: 'trial', state: 'stands' };
    await write(
      api.court,
      [
        {
          insert: 'keep_apart',
          values: { keepApartId: newId(), youthId: one.youthId, otherYouthId: other.youthId, level: 2, setOn: '2026-11-30' },
        },
        { insert: 'outside_person', values: person },
        { insert: 'keep_apart', values: { keepApartId: newId(), youthId: one.youthId, outsidePersonId, level: 3, setOn: '2026-11-30' } },
        { insert: 'outside_person_day', values: day },
      ],
      [happened('OutsidePersonDayEntered', { subjectId: dayId, facts: { onDay: '2027-02-04', kind: 'trial' } })],
    );
    const theirs = await aCase(api.court, { youthId: other.youthId });
    const { caseId } = await aCase(api.court, { youthId: one.youthId });
    const there = await session('2027-02-03', { departmentId: api.court.departmentIds[1] });
    await aHearing(api.court, { caseId: theirs.caseId, sessionId: there.sessionId, startsAt: '09:00', minutes: 20 });
    const here = await session('2027-02-03');
    expect(await set('calendar_clerk', { caseId, sessionId: here.sessionId, startsAt: '10:45' })).toMatchObject({
      rules: [
        { rule: 'keepApart', words: 'Keep apart 2: someone is set less than 90 minutes away.', mayRelax: 'Only the judge may relax it.' },
      ],
    });
    expect(await set('calendar_clerk', { caseId, sessionId: here.sessionId, startsAt: '10:50' })).toMatchObject({
      __typename: 'HearingSet',
    });
    const kept = await session('2027-02-04');
    const asked = { caseId, sessionId: kept.sessionId, startsAt: '09:30' };
    expect(await set('courtroom_clerk', asked)).toMatchObject({
      rules: [{ rule: 'trialDay', words: 'This day is kept free for this youth.' }],
    });
    expect(await set('judge', { ...asked, exceptions: [{ rule: 'trialDay', reason: 'The trial was put over.' }] })).toMatchObject({
      __typename: 'HearingSet',
    });
  });
});

test('a screen that saw the session before somebody else set a hearing is told who set what, and what is left', async () => {
  const [mine, theirs] = [await aCase(api.court), await aCase(api.court)];
  const { sessionId } = await session('2027-02-05', { minutesCapacity: 30, startsAt: '08:30' });
  await set('courtroom_clerk', { caseId: theirs.caseId, sessionId, minutes: 20, startsAt: '08:40' });
  const asked = { caseId: mine.caseId, sessionId, minutes: 15, seenVersion: 1 };
  expect(await set('calendar_clerk', asked)).toEqual({
    __typename: 'Stale',
    version: 2,
    since: [
      `${await nameOf('courtroom_clerk')} set number 1 at 8:40 am, 20 minutes.`,
      'This session is full: 20 of 30 minutes. The judge may go over, with a reason.',
    ],
    message: expect.stringContaining('Somebody changed this while you had it open.'),
  });
  expect(await set('calendar_clerk', { ...asked, seenVersion: 2 })).toMatchObject({ __typename: 'SessionFull' });
  expect(await set('calendar_clerk', { ...asked, minutes: 10 })).toMatchObject({
    __typename: 'HearingSet',
    hearing: { startsAt: '09:00' },
  });
});

describe('a hearing moves before its day', () => {
  test('its row stays, vacated as moved, and points to the new one; those who take part are told', async () => {
    const { caseId } = await aCase(api.court);
    await aParticipation(api.court, { caseId, seat: 'minors_counsel' });
    const [from, to] = [await session('2027-02-09'), await session('2027-02-10')];
    const { hearingId } = await aHearing(api.court, { caseId, sessionId: from.sessionId, startsAt: '09:00', isHardNews: true });
    const input = { hearingId, version: 1, toSessionId: to.sessionId, startsAt: '09:20', reason: 'The room is needed' };
    const moved = await ask('calendar_clerk', MOVE, input);
    expect(moved).toMatchObject({
      __typename: 'HearingMoved',
      fromHearingId: hearingId,
      hearing: { heldOn: '2027-02-10', startsAt: '09:20', state: 'SET' },
    });
    const { hearingId: newHearingId } = moved.hearing as { readonly hearingId: string };
    expect(await rowOf(hearingId)).toMatchObject({
      state: 'vacated',
      vacated_reason: 'moved',
      vacated_words: 'The room is needed',
      continued_to: newHearingId,
    });
    expect(await read('select is_hard_news from app.hearing where hearing_id = $1', [newHearingId])).toEqual([{ is_hard_news: true }]);
    expect(await read('select kind from app.notice where hearing_id = $1', [newHearingId])).toEqual([{ kind: 'hearing_moved' }]);
    expect(await ask('calendar_clerk', MOVE, { ...input, version: 1 })).toMatchObject({
      __typename: 'Stale',
      version: 2,
      since: [`${await nameOf('calendar_clerk')} moved number 1 to another date.`],
    });
  });

  test('not past its session, not into a full one, and not by counsel; then nothing is moved', async () => {
    const { caseId } = await aCase(api.court);
    await aParticipation(api.court, { caseId, seat: 'minors_counsel' });
    const [from, full] = [await session('2027-02-11'), await session('2027-02-25', { minutesCapacity: 5 })];
    const { hearingId } = await aHearing(api.court, { caseId, sessionId: from.sessionId, startsAt: '09:00' });
    const input = { hearingId, version: 1, toSessionId: full.sessionId };
    expect(await ask('calendar_clerk', MOVE, input)).toMatchObject({ __typename: 'SessionFull' });
    expect(await ask('minors_counsel', MOVE, input)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await ask('judge', MOVE, { ...input, toSessionId: from.sessionId })).toMatchObject({ problems: [{ field: 'toSessionId' }] });
    expect(await ask('judge', MOVE, { ...input, toSessionId: newId() })).toEqual({ __typename: 'NotFound' });
    expect(await rowOf(hearingId)).toMatchObject({ state: 'set', continued_to: null });
  });
});

describe('two hearings change places', () => {
  const two = async (words: { readonly on: readonly [string, string]; readonly capacity?: number }) => {
    const cases = [await aCase(api.court), await aCase(api.court)] as const;
    const from = await session(words.on[0], { minutesCapacity: words.capacity ?? 100 });
    const to = words.on[0] === words.on[1] ? from : await session(words.on[1]);
    const one = await aHearing(api.court, { caseId: cases[0].caseId, sessionId: from.sessionId, startsAt: '09:00', minutes: 10 });
    const other = await aHearing(api.court, {
      caseId: cases[1].caseId,
      sessionId: to.sessionId,
      startsAt: '10:00',
      minutes: 30,
      placeInLine: 2,
    });
    return { hearingId: one.hearingId, version: 1, otherHearingId: other.hearingId, otherVersion: 1 };
  };

  test('within a session, with their numbers', async () => {
    const input = await two({ on: ['2027-02-16', '2027-02-16'] });
    expect(await ask('calendar_clerk', SWAP, input)).toMatchObject({
      __typename: 'HearingsSwapped',
      first: { hearingId: input.hearingId, startsAt: '10:00' },
      second: { hearingId: input.otherHearingId, startsAt: '09:00' },
      words: 'The two changed places: the first is on Tue Feb 16, 10 am, Dept. 1 now, the other on Tue Feb 16, 9 am, Dept. 1.',
    });
    expect(await ask('calendar_clerk', SWAP, input)).toMatchObject({ __typename: 'Stale', version: 2 });
  });

  test('between two days, each with a row that points to the new one', async () => {
    const input = await two({ on: ['2027-02-17', '2027-02-18'] });
    const done = await ask('judge', SWAP, input);
    expect(done).toMatchObject({ first: { heldOn: '2027-02-18', startsAt: '10:00' }, second: { heldOn: '2027-02-17', startsAt: '09:00' } });
    const [first, second] = [done.first, done.second] as readonly { readonly hearingId: string }[];
    expect(await rowOf(input.hearingId)).toMatchObject({ state: 'vacated', vacated_reason: 'moved', continued_to: first?.hearingId });
    expect(await rowOf(input.otherHearingId)).toMatchObject({ state: 'vacated', vacated_reason: 'moved', continued_to: second?.hearingId });
  });

  test('both or neither: when the second does not fit, the first stays where it was', async () => {
    const input = await two({ on: ['2027-02-19', '2027-02-22'], capacity: 20 });
    expect(await ask('calendar_clerk', SWAP, input)).toMatchObject({ __typename: 'SessionFull' });
    expect(await rowOf(input.hearingId)).toMatchObject({ state: 'set', starts_at: '09:00:00' });
    expect(await rowOf(input.otherHearingId)).toMatchObject({ state: 'set', starts_at: '10:00:00' });
  });
});

test('of two who take the last minutes at one moment, one is told that they are gone', async () => {
  const cases = await Promise.all([aCase(api.court), aCase(api.court)]);
  const { sessionId } = await session('2027-02-23', { minutesCapacity: 10 });
  const answers = await Promise.all(
    cases.map(({ caseId }, at) => set(at === 0 ? 'judge' : 'calendar_clerk', { caseId, sessionId, seenVersion: 1 })),
  );
  expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['HearingSet', 'Stale']);
});

async function nameOf(seat: Seat): Promise<string> {
  const [account] = await read('select name from app.account where account_id = $1', [api.court.accountIds[seat]]);
  return (account as { readonly name: string }).name;
}
