import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { aCase, aHearing, aSession, write } from '@starling/db/testing/builders';
import { happened } from '@starling/shared/events';
import { testApi, type TestApi } from '../../testing/api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi({ demonstration: false });
});
afterAll(() => api.stop());

type Words = Readonly<Record<string, unknown>>;

async function times(sessionId: string, startsAt: string, endsAt: string): Promise<Words & { readonly rows: readonly Words[] }> {
  const input = { sessionId, version: 1, kind: 'times', reasonCode: 'court_need', startsAt, endsAt };
  return (await (
    await api.as('calendar_clerk')
  ).ask(
    `mutation($input: ChangeSessionInput!) { changeSession(input: $input) { __typename ... on Refusal { message }
      ... on SessionReplanned { needADate rows { fate toStartsAt } session { startsAt endsAt staffingStartsAt gauge { capacity } hearingsSet } } } }`,
    { input },
  )) as never;
}

/** A morning of 180 minutes with two hearings of 60 minutes at its start. */
async function aMorning(heldOn: string): Promise<string> {
  const { sessionId } = await aSession(api.court, { heldOn, staffingStartsAt: '08:00' });
  for (const [place, startsAt] of ['08:30', '09:30'].entries()) {
    const { caseId } = await aCase(api.court);
    await aHearing(api.court, { caseId, sessionId, placeInLine: place + 1, startsAt, minutes: 60, type: 'arraignment' });
  }
  return sessionId;
}

describe('A session at other times', () => {
  test('takes its hearings and the meeting of the team along', async () => {
    expect(await times(await aMorning('2027-03-02'), '09:00', '12:00')).toMatchObject({
      needADate: 0,
      rows: [{ toStartsAt: '09:00' }, { toStartsAt: '10:00' }],
      session: { startsAt: '09:00', staffingStartsAt: '08:30', gauge: { capacity: 180 }, hearingsSet: 2 },
    });
  });

  test.each([
    ['a minute too short for the last one', '10:29', ['stays', 'needs_a_date'], 1],
    ['just long enough', '10:30', ['stays', 'stays'], 0],
    ['longer, with the minutes in step', '12:30', ['stays', 'stays'], 0],
  ])('%s keeps what fits', async (_what, endsAt, fates, needADate) => {
    const days: Readonly<Record<string, string>> = { '10:29': '2027-03-03', '10:30': '2027-03-04', '12:30': '2027-03-05' };
    const done = await times(await aMorning(days[endsAt] ?? ''), '08:30', endsAt);
    expect([done.rows.map(({ fate }) => fate), done['needADate']]).toEqual([fates, needADate]);
    const capacity = { '10:29': 119, '10:30': 120, '12:30': 240 }[endsAt];
    expect(done['session']).toMatchObject({ endsAt, gauge: { capacity } });
  });
});

describe('A change of a session that is none, or cannot be', () => {
  let sessionId: string;
  const refused = async (words: Words): Promise<unknown> => {
    const input = { sessionId, version: 1, reasonCode: 'court_need', ...words };
    const document = `mutation($input: ChangeSessionInput!) { changeSession(input: $input) { __typename ... on Invalid { problems { field message } } } }`;
    return (await api.as('calendar_clerk')).ask(document, { input });
  };
  const none = 'The session sits there and then already, and nobody is told of a change that is none. Enter what is to be different.';
  const backwards = 'The session ends before it starts. Correct one of the times.';
  const inItself = 'A hearing cannot go to the session that is cancelled. Choose another, or leave it to the queue of what needs a date.';

  beforeAll(async () => {
    sessionId = await aMorning('2027-03-15');
  });

  test.each([
    ['the same times', () => ({ kind: 'times', startsAt: '08:30', endsAt: '11:30' }), 'kind', none],
    ['the same day', () => ({ kind: 'moved', heldOn: '2027-03-15' }), 'kind', none],
    ['the same room', () => ({ kind: 'room', departmentId: api.court.departmentIds[0] }), 'kind', none],
    ['who sits anyway', () => ({ kind: 'substitute', benchOfficerId: api.court.benchOfficerId }), 'kind', none],
    ['another day with an end before its start', () => ({ kind: 'moved', heldOn: '2027-03-16', endsAt: '08:00' }), 'endsAt', backwards],
  ])('is refused: %s', async (_what, words, field, message) => {
    expect(await refused(words())).toEqual({ __typename: 'Invalid', problems: [{ field, message }] });
  });

  test('is refused: a cancelled session as the new place of its own hearing', async () => {
    const targets = [{ hearingId: newId(), sessionId, startsAt: '10:30' }];
    expect(await refused({ kind: 'cancelled', targets })).toEqual({
      __typename: 'Invalid',
      problems: [{ field: 'targets', message: inItself }],
    });
  });
});

describe('Two sessions that go to one room', () => {
  test.each([
    ['at the same time', '2027-03-18', '08:30', '2027-03-22', '2027-03-23'],
    ['at times that overlap', '2027-03-19', '10:00', '2027-03-24', '2027-03-25'],
  ])('%s, asked at the same second: one goes, the other is told who was first', async (_what, heldOn, startsAt, from, alsoFrom) => {
    const [one, other] = [await aMorning(from), await aMorning(alsoFrom)];
    const clerk = await api.as('calendar_clerk');
    const document = `mutation($input: ChangeSessionInput!) { changeSession(input: $input) { __typename ... on Refusal { message } } }`;
    const move = (sessionId: string, at: string): Promise<Words> =>
      clerk.ask(document, { input: { sessionId, version: 1, kind: 'moved', reasonCode: 'court_need', heldOn, startsAt: at } });
    const answers = await Promise.all([move(one, '08:30'), move(other, startsAt)]);
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['Clash', 'SessionReplanned']);
    expect(answers).toContainEqual({ __typename: 'Clash', message: expect.stringContaining('Dept. 1 is taken on') });
  });
});

describe('A session that moves onto the day of somebody who is kept apart', () => {
  test('is refused by the number of that hearing, before and after, and stays where it was', async () => {
    const from = await aSession(api.court, { heldOn: '2027-03-09' });
    const there = await aSession(api.court, { heldOn: '2027-03-10', departmentId: api.court.departmentIds[1] });
    const [one, other] = [await aCase(api.court), await aCase(api.court)];
    await aHearing(api.court, { caseId: one.caseId, sessionId: from.sessionId, placeInLine: 4, type: 'arraignment' });
    await aHearing(api.court, { caseId: other.caseId, sessionId: there.sessionId, type: 'arraignment' });
    const benchOfficerId = newId();
    const keepApartId = newId();
    await write(
      api.court,
      [
        { insert: 'bench_officer', values: { benchOfficerId, name: 'B. Second', title: 'judge' } },
        { update: 'court_session', id: there.sessionId, values: { benchOfficerId } },
        { insert: 'keep_apart', values: { keepApartId, youthId: one.youthId, otherYouthId: other.youthId, level: 3 } },
      ],
      [happened('KeptApart', { subjectId: keepApartId, facts: { level: 3 } })],
    );
    const input = { sessionId: from.sessionId, version: 1, kind: 'moved', reasonCode: 'court_need', heldOn: '2027-03-10' };
    const clerk = await api.as('calendar_clerk');
    expect(
      await clerk.ask(
        'mutation($input: ChangeSessionInput!) { previewSessionChange(input: $input) { ... on SessionChangePreview { canBeDone rows { refusedBecause } } ... on Refusal { message } } }',
        { input },
      ),
    ).toEqual({ canBeDone: false, rows: [{ refusedBecause: 'Keep apart 3: someone is set that day.' }] });
    expect(
      await clerk.ask('mutation($input: ChangeSessionInput!) { changeSession(input: $input) { __typename ... on Refusal { message } } }', {
        input,
      }),
    ).toEqual({ __typename: 'RequirementsUnmet', message: 'Number 4 cannot go there. Keep apart 3: someone is set that day.' });
    expect(
      await clerk.ask('query($id: ID!) { sessionSheet(sessionId: $id) { session { heldOn version } changes { kind } } }', {
        id: from.sessionId,
      }),
    ).toEqual({
      session: { heldOn: '2027-03-09', version: 1 },
      changes: [],
    });
  });
});
