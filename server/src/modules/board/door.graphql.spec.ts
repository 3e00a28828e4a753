import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { fixedClock, type Clock } from '@starling/db/clock';
import { aCase, aHearing, aParticipation, aPetition, aSession } from '@starling/db/testing/builders';
import { aKeepApart, aResource } from '@starling/db/testing/calendar-builders';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';

let api: TestApi;
let shown: Clock = fixedClock('2026-12-01T17:00:00Z');
const clock: Clock = { now: () => shown.now(), today: (zone) => shown.today(zone), time: (zone) => shown.time(zone) };
const MAY_PLACE: readonly Seat[] = ['coordinator', 'courtroom_clerk', 'judge'];
const APART = 'Somebody who waits there must be kept apart from this youth: level 1. Choose another place.';

beforeAll(async () => {
  api = await testApi({ demonstration: false, clock });
});
beforeEach(() => {
  shown = fixedClock('2026-12-01T17:00:00Z');
});
afterAll(() => api.stop());

type Matter = Awaited<ReturnType<typeof aMatter>>;

async function aMatter(words: Readonly<Record<string, string | number>> = {}) {
  const petition = await aPetition(api.court);
  await aParticipation(api.court, { caseId: petition.caseId, seat: 'minors_counsel' });
  const sessionId = typeof words.sessionId === 'string' ? words.sessionId : api.court.sessionIds[0];
  const { hearingId } = await aHearing(api.court, {
    minutes: 1,
    ...words,
    caseId: petition.caseId,
    petitionId: petition.petitionId,
    sessionId,
  });
  return { ...petition, hearingId };
}

async function place(seat: Seat, { hearingId }: Matter, waitingPlaceId: string, version = 1): Promise<Answer> {
  return (await api.as(seat)).ask(
    `mutation($input: WaitingPlaceInput!) { placeWaiting(input: $input) { __typename
      ... on BoardChanged { row { waitingPlaceId waitingPlaceWarning } } ... on Refusal { message } ... on RequirementsUnmet { unmet { need message } } } }`,
    { input: { hearingId, version, waitingPlaceId } },
  );
}

async function boardOf(seat: Seat, sessionId: string) {
  const answer = await (
    await api.as(seat)
  ).ask(
    'query($id: ID!) { board(sessionId: $id) { suggestion { hearingId words } rows { hearingId isLate waitingPlaceWarning absent { words missing } } } }',
    { id: sessionId },
  );
  return answer as { readonly suggestion: unknown; readonly rows: readonly Readonly<Record<string, unknown>>[] };
}

const apart = (one: Matter, other: Matter, words: object = {}) =>
  aKeepApart(api.court, { youthId: one.youthId, otherYouthId: other.youthId, level: 1, ...words });
const aPlace = async (capacity = 9): Promise<string> => (await aResource(api.court, { capacity })).resourceId;

describe('where people wait', () => {
  test('a full place is refused', async () => {
    const waitingPlaceId = await aPlace(1);
    const [first, second] = [await aMatter(), await aMatter()];
    expect(await place('coordinator', first, waitingPlaceId)).toMatchObject({ __typename: 'BoardChanged' });
    expect(await place('coordinator', second, waitingPlaceId)).toMatchObject({ unmet: [{ need: 'placeHasRoom' }] });
  });

  test('a place that somebody holds whom the coordinator does not read is full in the same words', async () => {
    const waitingPlaceId = await aPlace(1);
    const [hidden, seen] = [await aMatter({ sessionId: api.court.sessionIds[1] }), await aMatter()];
    const { caseId } = await aCase(api.court, { youthId: hidden.youthId, branch: '300' });
    const other = await aHearing(api.court, { caseId, minutes: 1 });
    expect(await place('courtroom_clerk', { ...hidden, hearingId: other.hearingId }, waitingPlaceId)).toMatchObject({
      __typename: 'BoardChanged',
    });

    expect(await place('coordinator', seen, waitingPlaceId)).toMatchObject({
      unmet: [{ need: 'placeHasRoom', message: 'This place is full. Choose another one.' }],
    });
  });

  test('nobody is given a place who waits no more', async () => {
    expect(await place('coordinator', await aMatter({ state: 'heard' }), await aPlace())).toMatchObject({
      unmet: [{ need: 'stillWaits' }],
    });
  });

  test.each(MAY_PLACE)(
    'the %s, reading separations or not, sets nobody beside somebody who is kept apart: the level, never who',
    async (seat) => {
      const waitingPlaceId = await aPlace();
      const [first, second] = [await aMatter(), await aMatter()];
      await apart(first, second);
      await place(seat, first, waitingPlaceId);

      const refused = await place(seat, second, waitingPlaceId);
      expect(refused).toMatchObject({ __typename: 'RequirementsUnmet', unmet: [{ need: 'keepApart', message: APART }] });
      expect(JSON.stringify(refused)).not.toMatch(new RegExp(`Wren|${first.youthId}|${first.hearingId}|${first.caseId}`, 'u'));
    },
  );

  test('not beside a youth of a branch the coordinator does not read, whose hearing is in another session', async () => {
    const waitingPlaceId = await aPlace();
    const [hidden, seen] = [await aMatter({ sessionId: api.court.sessionIds[1] }), await aMatter()];
    const { caseId } = await aCase(api.court, { youthId: hidden.youthId, branch: '300' });
    const other = await aHearing(api.court, { caseId, minutes: 1 });
    await place('courtroom_clerk', { ...hidden, hearingId: other.hearingId }, waitingPlaceId);
    await apart(hidden, seen);

    expect(await place('coordinator', seen, waitingPlaceId)).toMatchObject({ unmet: [{ need: 'keepApart', message: APART }] });
  });

  test('of the coordinator and the clerk who place the two at the same moment one is refused in the same words', async () => {
    const waitingPlaceId = await aPlace();
    const [first, second] = [await aMatter(), await aMatter()];
    await apart(first, second);

    const answers = await Promise.all([place('coordinator', first, waitingPlaceId), place('courtroom_clerk', second, waitingPlaceId)]);
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['BoardChanged', 'RequirementsUnmet']);
    expect(answers).toContainEqual(expect.objectContaining({ unmet: [{ need: 'keepApart', message: APART }] }));
  });

  test('a separation that is entered while both sit in one place is told on both rows, to whoever keeps the board', async () => {
    const { sessionId } = await aSession(api.court, { startsAt: '07:01', endsAt: '12:00' });
    const waitingPlaceId = await aPlace();
    const [first, second] = [await aMatter({ sessionId }), await aMatter({ sessionId, placeInLine: 2 })];
    for (const one of [first, second]) await place('coordinator', one, waitingPlaceId);
    expect((await boardOf('coordinator', sessionId)).rows.map((row) => row.waitingPlaceWarning)).toEqual([null, null]);
    await apart(first, second);

    expect((await boardOf('coordinator', sessionId)).rows.map((row) => row.waitingPlaceWarning)).toEqual([APART, APART]);
    expect((await boardOf('advocate', sessionId)).rows).toEqual([]);
  });
});

describe('a youth who was said to come', () => {
  test.each([
    ['in that minute', '2026-12-01T17:10:00Z', 'Late, said to come by 9:10 am. Not absent before 9:10 am.', null],
    [
      'in the minute after',
      '2026-12-01T17:11:00Z',
      'Said to come by 9:10 am; not here yet.',
      'Look after 1? Said to come by 9:10 am; not here yet.',
    ],
  ])('%s: what is true then, and whether somebody looks', async (_when, now, words, suggestion) => {
    const { sessionId } = await aSession(api.court, {
      state: 'open',
      startsAt: `07:${suggestion === null ? '02' : '03'}`,
      endsAt: '12:30',
    });
    const { hearingId } = await aMatter({ sessionId, startsAt: '08:00', expectedAt: '09:10' });
    shown = fixedClock(now);

    const board = await boardOf('coordinator', sessionId);
    expect(board.rows).toMatchObject([{ hearingId, isLate: true, absent: { words } }]);
    expect(board.suggestion).toEqual(suggestion === null ? null : { hearingId, words: suggestion });
  });

  test('and is here, is not looked for any more', async () => {
    const { sessionId } = await aSession(api.court, { state: 'open', startsAt: '07:04', endsAt: '12:30' });
    await aMatter({ sessionId, startsAt: '08:00', expectedAt: '09:10', state: 'checked_in', checkedInAt: '2026-12-01T17:05:00Z' });
    shown = fixedClock('2026-12-01T17:11:00Z');

    expect(await boardOf('judge', sessionId)).toMatchObject({ suggestion: null, rows: [{ isLate: false, absent: null }] });
  });
});
