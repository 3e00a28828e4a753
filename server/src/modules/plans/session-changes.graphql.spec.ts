import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { asSystem } from '@starling/db/scope';
import { aCase, aHearing, aParticipation, aPetition, aSession, sealPetition, write } from '@starling/db/testing/builders';
import { happened } from '@starling/shared/events';
import { addCourtDays, EVERY_COURT } from '@starling/shared/time/court-calendar';
import { localDate } from '@starling/shared/time/local-date';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';

let api: TestApi;
let other: { readonly benchOfficerId: string };

beforeAll(async () => {
  api = await testApi({ demonstration: false });
  other = { benchOfficerId: newId() };
  await write(api.court, [{ insert: 'bench_officer', values: { ...other, name: 'B. Substitute', title: 'commissioner' } }]);
});
afterAll(() => api.stop());

type Words = Readonly<Record<string, unknown>>;
interface Changed extends Answer {
  readonly rows: readonly Words[];
  readonly session: Words;
}

const ROWS =
  'rows { hearingId placeInLine fate fromStartsAt toSessionId toOn toStartsAt department notices words cautions refusedBecause } notices needADate';
const REFUSED =
  '... on Refusal { message } ... on Stale { version } ... on Invalid { problems { field message } } ... on RequirementsUnmet { unmet { need message } }';

async function preview(words: Words, seat: Seat = 'calendar_clerk'): Promise<Changed> {
  const input = { version: 1, reasonCode: 'judge_away', ...words };
  return (await (
    await api.as(seat)
  ).ask(
    `mutation($input: ChangeSessionInput!) { previewSessionChange(input: $input) { __typename ... on SessionChangePreview { words canBeDone ${ROWS} } ${REFUSED} } }`,
    { input },
  )) as Changed;
}

async function change(words: Words, seat: Seat = 'calendar_clerk'): Promise<Changed> {
  const input = { version: 1, reasonCode: 'judge_away', ...words };
  return (await (
    await api.as(seat)
  ).ask(
    `mutation($input: ChangeSessionInput!) { changeSession(input: $input) { __typename ... on SessionReplanned { otherSessionId ${ROWS}
      session { sessionId state heldOn startsAt endsAt department judge substitute usualJudge hearingsSet cancelledBecause gauge { capacity } version } } ${REFUSED} } }`,
    { input },
  )) as Changed;
}

let day = localDate('2027-02-26');
/** A court day on which no other spec of this file sits. */
const onDay = (): string => {
  day = addCourtDays(day, 1, EVERY_COURT);
  return day;
};

/** A session with hearings at its start, one behind the other; counsel takes part in each. */
async function filled(heldOn: string, minutes: readonly number[], words: Words = {}) {
  const { sessionId } = await aSession(api.court, { heldOn, ...words } as never);
  const hearings: { readonly hearingId: string; readonly caseId: string; readonly youthId: string }[] = [];
  let at = 510;
  for (const [place, lasts] of minutes.entries()) {
    const { caseId, youthId } = await aCase(api.court);
    await aParticipation(api.court, { caseId, seat: 'minors_counsel' });
    const startsAt = `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
    const { hearingId } = await aHearing(api.court, {
      caseId,
      sessionId,
      placeInLine: place + 1,
      startsAt,
      minutes: lasts,
      type: 'arraignment',
    });
    hearings.push({ hearingId, caseId, youthId });
    at += lasts;
  }
  return { sessionId, hearings };
}

const rowOf = (answer: Changed, hearingId: string | undefined) => answer.rows.find((row) => row['hearingId'] === hearingId);

async function stored(hearingIds: readonly string[]) {
  return asSystem(api.court.database, api.court.courtId, (scope) =>
    scope.many<Words>(
      'select h.hearing_id, h.state, h.vacated_reason, h.vacated_words, h.continued_to, h.session_id, h.starts_at::text from app.hearing h where h.hearing_id = any ($1::uuid[]) order by h.place_in_line',
      [hearingIds],
    ),
  );
}

async function toldOf(hearingId: string | undefined) {
  const rows = await asSystem(api.court.database, api.court.courtId, (scope) =>
    scope.many<{ readonly kind: string }>('select kind from app.notice where hearing_id = $1 order by kind', [hearingId]),
  );
  return rows.map(({ kind }) => kind);
}

describe('A cancelled session', () => {
  test('says first what happens to each hearing, and changes nothing by saying so', async () => {
    const { sessionId, hearings } = await filled(onDay(), [15, 20]);
    const seen = await preview({ sessionId, kind: 'cancelled' });
    expect(seen).toMatchObject({ __typename: 'SessionChangePreview', canBeDone: true, needADate: 2, notices: 2 });
    expect(seen.rows.map(({ fate }) => fate)).toEqual(['needs_a_date', 'needs_a_date']);
    expect((await stored(hearings.map(({ hearingId }) => hearingId))).map(({ state }) => state)).toEqual(['set', 'set']);
    expect(await toldOf(hearings[0]?.hearingId)).toEqual([]);
  });

  test('moves each hearing where it was put, queues the others with the reason, tells everybody, and loses none', async () => {
    const { sessionId, hearings } = await filled(onDay(), [15, 20, 10]);
    const target = await aSession(api.court, { heldOn: onDay(), departmentId: api.court.departmentIds[1] });
    const [first, second, third] = hearings;
    const done = await change({
      sessionId,
      kind: 'cancelled',
      reason: 'Jury trial in another department',
      targets: [
        { hearingId: first?.hearingId, sessionId: target.sessionId },
        { hearingId: third?.hearingId, sessionId: target.sessionId, startsAt: '10:00' },
      ],
    });
    expect(done).toMatchObject({
      __typename: 'SessionReplanned',
      session: { state: 'cancelled', hearingsSet: 0, cancelledBecause: 'Judge away: Jury trial in another department' },
      needADate: 1,
      notices: 3,
    });
    expect(rowOf(done, first?.hearingId)).toMatchObject({
      fate: 'moves',
      toSessionId: target.sessionId,
      toStartsAt: '08:30',
      department: 'Dept. 2',
    });
    expect(rowOf(done, third?.hearingId)).toMatchObject({ fate: 'moves', toStartsAt: '10:00' });
    const rows = await stored(hearings.map(({ hearingId }) => hearingId));
    expect(rows).toEqual([
      expect.objectContaining({ state: 'vacated', vacated_reason: 'moved', continued_to: expect.any(String) }),
      expect.objectContaining({
        state: 'vacated',
        vacated_reason: 'session_cancelled',
        vacated_words: 'Judge away: Jury trial in another department',
        continued_to: null,
      }),
      expect.objectContaining({ state: 'vacated', vacated_reason: 'moved', continued_to: expect.any(String) }),
    ]);
    expect(await toldOf(second?.hearingId)).toEqual(['hearing_vacated']);
    expect(await toldOf(String(rows[0]?.['continued_to']))).toEqual(['hearing_moved']);
    const queue = (await (await api.as('calendar_clerk')).ask('{ needsADate { hearingId why } }')) as unknown as readonly Words[];
    expect(queue).toContainEqual({
      hearingId: second?.hearingId,
      why: expect.stringContaining('Judge away: Jury trial in another department'),
    });
  });

  test('is refused as a whole when one hearing cannot go where it is put: nothing of it stands', async () => {
    const { sessionId, hearings } = await filled(onDay(), [15, 20]);
    const apart = await filled(onDay(), [15], { departmentId: api.court.departmentIds[1] });
    const keepApartId = newId();
    await write(
      api.court,
      [
        {
          insert: 'keep_apart',
          values: { keepApartId, youthId: hearings[1]?.youthId ?? '', otherYouthId: apart.hearings[0]?.youthId ?? '', level: 3 },
        },
      ],
      [happened('KeptApart', { subjectId: keepApartId, facts: { level: 3 } })],
    );
    const targets = hearings.map(({ hearingId }) => ({ hearingId, sessionId: apart.sessionId }));
    const seen = await preview({ sessionId, kind: 'cancelled', targets });
    expect(seen).toMatchObject({ canBeDone: false });
    expect(rowOf(seen, hearings[0]?.hearingId)).toMatchObject({ refusedBecause: null });
    expect(String(rowOf(seen, hearings[1]?.hearingId)?.['refusedBecause'])).toBe('Keep apart 3: someone is set that day.');
    expect(await change({ sessionId, kind: 'cancelled', targets })).toMatchObject({
      __typename: 'RequirementsUnmet',
      unmet: [{ need: 'everyHearingHasAPlace', message: expect.stringMatching(/^Number 2 cannot go there\. /) }],
    });
    expect((await stored(hearings.map(({ hearingId }) => hearingId))).map(({ state }) => state)).toEqual(['set', 'set']);
  });

  test('can be put back, empty', async () => {
    const { sessionId } = await filled(onDay(), [15]);
    const { version } = (await change({ sessionId, kind: 'cancelled' })).session;
    expect(await change({ sessionId, version, kind: 'reinstated' })).toMatchObject({ session: { state: 'planned', hearingsSet: 0 } });
  });
});

describe('A session that goes on otherwise', () => {
  test('has a substitute, is told so to everybody, and has its own judge back', async () => {
    const { sessionId, hearings } = await filled(onDay(), [15]);
    const done = await change({ sessionId, kind: 'substitute', benchOfficerId: other.benchOfficerId });
    expect(done).toMatchObject({
      session: { judge: 'Commissioner B. Substitute', substitute: true, usualJudge: 'Judge A. Judge' },
      notices: 1,
    });
    expect(await toldOf(hearings[0]?.hearingId)).toEqual(['session_changed']);
    const back = await change({ sessionId, version: 2, kind: 'substitute', benchOfficerId: api.court.benchOfficerId });
    expect(back).toMatchObject({ session: { judge: 'Judge A. Judge', substitute: false, usualJudge: null } });
  });

  test('moves to another day with all its hearings, and what no longer fits needs a date', async () => {
    const { sessionId, hearings } = await filled(onDay(), [60, 60]);
    const heldOn = onDay();
    const done = await change({ sessionId, kind: 'moved', heldOn, startsAt: '13:00', endsAt: '14:30' });
    expect(done).toMatchObject({ session: { heldOn, startsAt: '13:00', endsAt: '14:30', hearingsSet: 1 }, needADate: 1 });
    expect(await stored(hearings.map(({ hearingId }) => hearingId))).toEqual([
      expect.objectContaining({ state: 'set', starts_at: '13:00:00' }),
      expect.objectContaining({ state: 'vacated', vacated_reason: 'session_cancelled' }),
    ]);
    expect(await toldOf(hearings[0]?.hearingId)).toEqual(['hearing_moved']);
  });

  test('does not move to a day that is past, to a holiday, or into a room or before a judge that is taken', async () => {
    const [on, to] = [onDay(), onDay()];
    const { sessionId } = await filled(on, [15]);
    await aSession(api.court, { heldOn: to, startsAt: '09:00', endsAt: '10:00' });
    expect(await preview({ sessionId, kind: 'moved', heldOn: '2026-11-24' })).toMatchObject({ problems: [{ field: 'heldOn' }] });
    expect(await preview({ sessionId, kind: 'moved', heldOn: '2027-02-15' })).toMatchObject({ unmet: [{ need: 'courtSits' }] });
    expect(await preview({ sessionId, kind: 'moved', heldOn: to })).toMatchObject({
      __typename: 'Clash',
      message: expect.stringContaining('Dept. 1 is taken'),
    });
    expect(await preview({ sessionId, kind: 'moved', heldOn: to, departmentId: api.court.departmentIds[1] })).toMatchObject({
      __typename: 'Clash',
      message: expect.stringContaining('Judge A. Judge sits in Dept. 1'),
    });
  });

  test('joins another session behind what is set there, and ends', async () => {
    const from = await filled(onDay(), [15, 15]);
    const to = await filled(onDay(), [20], { departmentId: api.court.departmentIds[1] });
    const done = await change({ sessionId: from.sessionId, kind: 'merged', otherSessionId: to.sessionId, reasonCode: 'court_need' });
    expect(done).toMatchObject({
      otherSessionId: to.sessionId,
      session: { state: 'cancelled', cancelledBecause: 'Need of the court' },
      needADate: 0,
    });
    expect(done.rows.map(({ toStartsAt }) => toStartsAt)).toEqual(['08:50', '09:05']);
  });

  test('is split: those who were named go to a half of their own', async () => {
    const { sessionId, hearings } = await filled(onDay(), [15, 15, 15]);
    const gone = [hearings[1]?.hearingId, hearings[2]?.hearingId];
    expect(await preview({ sessionId, kind: 'split', hearingIds: gone, startsAt: '10:00', endsAt: '12:00' })).toMatchObject({
      unmet: [{ need: 'halvesDoNotOverlap' }],
    });
    const done = await change({ sessionId, kind: 'split', hearingIds: gone, startsAt: '13:30', endsAt: '15:30', reasonCode: 'security' });
    expect(done).toMatchObject({ session: { state: 'planned', hearingsSet: 1 }, otherSessionId: expect.any(String) });
    expect(done.rows.map(({ fate, toStartsAt }) => [fate, toStartsAt])).toEqual([
      ['stays', '08:30'],
      ['moves', '13:30'],
      ['moves', '13:45'],
    ]);
  });

  test('is split into a half that holds the court’s share of its hours and not a minute more: the preview says so', async () => {
    const { sessionId, hearings } = await filled(onDay(), [17, 17, 1]);
    const hearingIds = hearings.map(({ hearingId }) => hearingId);
    const said = await preview({ sessionId, kind: 'split', hearingIds, startsAt: '13:30', endsAt: '14:10' });
    expect(said).toMatchObject({ rows: [{ fate: 'moves' }, { fate: 'moves' }, { fate: 'needs_a_date' }] });
  });

  test('takes a sealed hearing nowhere: it is in no row, no notice and no count', async () => {
    const heldOn = onDay();
    const { sessionId, hearings } = await filled(heldOn, [15]);
    const { caseId, petitionId } = await aPetition(api.court);
    const { hearingId } = await aHearing(api.court, { caseId, petitionId, sessionId, placeInLine: 9, startsAt: '10:00' });
    await sealPetition(api.court, petitionId);
    const done = await change({ sessionId, kind: 'cancelled' });
    expect(done.rows.map((row) => row['hearingId'])).toEqual([hearings[0]?.hearingId]);
    expect(await toldOf(hearingId)).toEqual([]);
  });
});

describe('A change of a whole session', () => {
  test('is asked from the copy that stands, by those who plan, with a reason', async () => {
    const { sessionId } = await filled(onDay(), []);
    expect(await change({ sessionId, version: 2, kind: 'cancelled' })).toMatchObject({ __typename: 'Stale', version: 1 });
    expect(await change({ sessionId: newId(), kind: 'cancelled' })).toMatchObject({ __typename: 'NotFound' });
    expect(await change({ sessionId, kind: 'cancelled', reasonCode: 'other' })).toMatchObject({ problems: [{ field: 'reason' }] });
    expect(await change({ sessionId, kind: 'merged' })).toMatchObject({ problems: [{ field: 'otherSessionId' }] });
    for (const seat of ['minors_counsel', 'administrator', 'coordinator'] as const)
      expect(await preview({ sessionId, kind: 'cancelled' }, seat)).toMatchObject({ __typename: 'NotAllowed' });
  });

  test('stays in the list of changes with its reason and whoever made it', async () => {
    const { sessionId } = await filled(onDay(), []);
    await change({
      sessionId,
      kind: 'room',
      departmentId: api.court.departmentIds[1],
      reasonCode: 'room_not_available',
      reason: 'Water on the floor',
    });
    const sheet = (await (
      await api.as('judge')
    ).ask('query($id: ID!) { sessionSheet(sessionId: $id) { changes { kind words madeBy } } }', { id: sessionId })) as {
      readonly changes: unknown;
    };
    expect(sheet.changes).toEqual([
      {
        kind: 'room',
        words: expect.stringMatching(/Dept\. 1 to .*Dept\. 2\. Room not available: Water on the floor\.$/),
        madeBy: 'A. Calendar clerk',
      },
    ]);
  });
});
