import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { inScope } from '@starling/db/scope';
import { aCase, aHearing, aParticipation, aSession, aYouth, write } from '@starling/db/testing/builders';
import { aClosure } from '@starling/db/testing/clock-builders';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';

let api: TestApi;
let hour = 8;

beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.stop());

const SET = `mutation($input: SetHearingInput!) { setHearing(input: $input) { __typename
  ... on HearingSet { sessionId minutesLeft hearing { type heldOn startsAt state version } } ... on SessionFull { message minutesLeft } ... on DayClosed { message nextOpenOn cites { text } }
  ... on Clash { message } ... on RulesBroken { message rules { rule words mayRelax } } ... on Stale { message version since } ... on Invalid { problems { field message } } ... on NotAllowed { message } } }`;

async function set(seat: Seat, words: Readonly<Record<string, unknown>>): Promise<Answer> {
  return (await api.as(seat)).ask(SET, { input: { type: 'progress_review', minutes: 10, mode: 'in_person', ...words } });
}

const session = (words = {}) =>
  aSession(api.court, { startsAt: `${String((hour += 1)).padStart(2, '0')}:00`, endsAt: '23:50', heldOn: '2026-12-08', ...words });

describe('a hearing is set', () => {
  test('after the last one, with the minutes that are left, and those who take part are told', async () => {
    const { caseId } = await aCase(api.court);
    await aParticipation(api.court, { caseId, seat: 'minors_counsel' });
    const { sessionId } = await session({ startsAt: '08:30' });
    const first = await set('calendar_clerk', { caseId, sessionId, minutes: 25 });
    expect(first).toMatchObject({
      __typename: 'HearingSet',
      sessionId,
      minutesLeft: 155,
      hearing: { type: 'Progress review', heldOn: '2026-12-08', startsAt: '08:30', state: 'SET', version: 1 },
    });
    expect(await set('judge', { caseId, sessionId })).toMatchObject({ minutesLeft: 145, hearing: { startsAt: '08:55' } });
    const told = await inScope(api.court.database, api.court.as('minors_counsel'), (scope) =>
      scope.many("select kind, state, recipient from app.notice where kind = 'hearing_set'"),
    );
    expect(told).toEqual([
      { kind: 'hearing_set', state: 'queued', recipient: 'Counsel for the youth' },
      { kind: 'hearing_set', state: 'queued', recipient: 'Counsel for the youth' },
    ]);
  });

  test('not on a day on which the court does not sit: why, and the next day on which it does', async () => {
    const { caseId } = await aCase(api.court);
    const { sessionId } = await session({ heldOn: '2026-12-25' });
    expect(await set('calendar_clerk', { caseId, sessionId })).toMatchObject({
      __typename: 'DayClosed',
      message: expect.stringContaining('judicial holiday: Christmas'),
      nextOpenOn: '2026-12-28',
    });
    const weekend = await session({ heldOn: '2026-12-05' });
    expect(await set('calendar_clerk', { caseId, sessionId: weekend.sessionId })).toMatchObject({
      __typename: 'DayClosed',
      nextOpenOn: '2026-12-07',
    });
  });

  test('not on a day that this court closed by order', async () => {
    await aClosure(api.court, { closedOn: '2026-12-10', reason: 'Flood' });
    const { caseId } = await aCase(api.court);
    const { sessionId } = await session({ heldOn: '2026-12-10' });
    expect(await set('calendar_clerk', { caseId, sessionId })).toMatchObject({
      __typename: 'DayClosed',
      message: expect.stringContaining('Flood'),
      nextOpenOn: '2026-12-11',
    });
  });

  test('not past the minutes of the session', async () => {
    const { caseId } = await aCase(api.court);
    const { sessionId } = await session({ minutesCapacity: 30 });
    await set('calendar_clerk', { caseId, sessionId, minutes: 20 });
    expect(await set('calendar_clerk', { caseId, sessionId, minutes: 15 })).toEqual({
      __typename: 'SessionFull',
      minutesLeft: 10,
      message: 'This session is full: 20 of 30 minutes. The judge may go over, with a reason.',
    });
  });

  test('not where the same youth is set already', async () => {
    const { caseId } = await aCase(api.court);
    const [here, there] = [await session({ heldOn: '2026-12-16' }), await session({ heldOn: '2026-12-16' })];
    await set('calendar_clerk', { caseId, sessionId: here.sessionId, startsAt: '18:00', minutes: 30 });
    expect(await set('calendar_clerk', { caseId, sessionId: there.sessionId, startsAt: '18:20' })).toEqual({
      __typename: 'Clash',
      message: 'This youth is already set at 18:00 that day. Choose another time.',
    });
    expect(await set('calendar_clerk', { caseId, sessionId: there.sessionId, startsAt: '18:30' })).toMatchObject({
      __typename: 'HearingSet',
    });
  });

  test('not on one day with somebody who must be kept apart: the level is named, nobody else', async () => {
    const [one, other] = [await aYouth(api.court, { chosenName: 'Ash' }), await aYouth(api.court, { chosenName: 'Juniper' })];
    await write(api.court, [
      {
        insert: 'keep_apart',
        values: { keepApartId: newId(), youthId: one.youthId, otherYouthId: other.youthId, level: 3, setOn: '2026-11-30' },
      },
    ]);
    const { sessionId } = await session({ heldOn: '2026-12-18' });
    const otherCase = await aCase(api.court, { youthId: other.youthId });
    await aHearing(api.court, { caseId: otherCase.caseId, sessionId });
    const { caseId } = await aCase(api.court, { youthId: one.youthId });
    expect(await set('judge', { caseId, sessionId })).toEqual({
      __typename: 'RulesBroken',
      message: 'Keep apart 3: someone is set that day.',
      rules: [{ rule: 'keepApart', words: 'Keep apart 3: someone is set that day.', mayRelax: 'Only the judge may relax it.' }],
    });
  });

  test('not with fields that cannot be taken, all of them at once', async () => {
    const { caseId } = await aCase(api.court);
    const { sessionId } = await session();
    expect(await set('judge', { caseId, sessionId, type: 'party', minutes: 0, mode: 'by pigeon' })).toMatchObject({
      problems: [{ field: 'type' }, { field: 'minutes' }, { field: 'mode' }],
    });
    expect(await set('judge', { caseId, sessionId, startsAt: '07:00' })).toMatchObject({ problems: [{ field: 'startsAt' }] });
  });

  test('not by counsel, and not into what nobody sees', async () => {
    const { caseId } = await aCase(api.court);
    await aParticipation(api.court, { caseId, seat: 'minors_counsel' });
    const { sessionId } = await session();
    expect(await set('minors_counsel', { caseId, sessionId })).toEqual({
      __typename: 'NotAllowed',
      message: 'You can read this matter. This act belongs to: judge, courtroom clerk, calendar clerk.',
    });
    expect(await set('judge', { caseId, sessionId: newId() })).toEqual({ __typename: 'NotFound' });
    expect(await set('judge', { caseId: newId(), sessionId })).toEqual({ __typename: 'NotFound' });
    expect(await set('judge', { caseId, petitionId: newId(), sessionId })).toEqual({ __typename: 'NotFound' });
  });
});

test('of 64 hearings set at the same second, exactly as many are taken as fit', async () => {
  const { caseId } = await aCase(api.court);
  const { sessionId } = await session({ heldOn: '2026-12-22', startsAt: '08:30' });
  const seats: readonly Seat[] = ['judge', 'courtroom_clerk', 'calendar_clerk'];
  const answers = await Promise.all(
    Array.from({ length: 64 }, (_, at) => set(seats[at % 3] ?? 'judge', { caseId, sessionId, minutes: 10 })),
  );
  expect(answers.filter((answer) => answer.__typename === 'HearingSet')).toHaveLength(18);
  expect(answers.filter((answer) => answer.__typename === 'SessionFull')).toHaveLength(46);
});
