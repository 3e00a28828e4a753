import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { aCase, aHearing, aParticipation, aPetition, aSession, sealPetition, write } from '@starling/db/testing/builders';
import { happened } from '@starling/shared/events';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi({ demonstration: false });
});
afterAll(() => api.stop());

type Words = Readonly<Record<string, unknown>>;
interface Sheet extends Words {
  readonly rows: readonly Words[];
  readonly interpreters: readonly Words[];
}

const REFUSED = '... on Refusal { message } ... on Stale { version } ... on Invalid { problems { field message } }';

async function sheet(on: string, seat: Seat = 'courtroom_clerk'): Promise<Sheet> {
  return (await (
    await api.as(seat)
  ).ask(
    `query($on: LocalDate!) { daySupport(on: $on) { on closedBecause interpreters { language hearings from until confirmed uncovered }
      rows { hearingId department startsAt endsAt chosenName inCustody language rides { rideId words state version } checks { item words state version } uses { name state } open } } }`,
    { on },
  )) as Sheet;
}

async function ride(words: Words, seat: Seat = 'probation_officer'): Promise<Answer> {
  const input = {
    direction: 'to_court',
    driverRole: 'probation_officer',
    driver: 'Probation transport',
    seats: 1,
    state: 'ordered',
    ...words,
  };
  return (await api.as(seat)).ask(
    `mutation($input: RideInput!) { saveRide(input: $input) { __typename ... on RideSaved { ride { rideId words state version } } ${REFUSED} } }`,
    { input },
  );
}

async function check(words: Words, seat: Seat = 'advocate'): Promise<Answer> {
  const input = { item: 'clothes', state: 'done', ...words };
  return (await api.as(seat)).ask(
    `mutation($input: HearingCheckInput!) { setHearingCheck(input: $input) { __typename ... on HearingCheckSet { check { item words state version } } ${REFUSED} } }`,
    { input },
  );
}

/** A hearing on a day of its own, with the team on the case. */
async function aMatter(heldOn: string, words: Words = {}) {
  const { sessionId } = await aSession(api.court, { heldOn });
  const { caseId, youthId } = await aCase(api.court);
  for (const seat of ['probation_officer', 'advocate'] as const) await aParticipation(api.court, { caseId, seat });
  const { hearingId } = await aHearing(api.court, { caseId, sessionId, ...words });
  return { hearingId, youthId, sessionId };
}

const idOf = (answer: Answer): string => String((answer['ride'] as Words)['rideId']);

describe('A ride in a vehicle of the court', () => {
  const vehicle = async (words: Words = {}): Promise<string> => {
    const resourceId = newId();
    await write(
      api.court,
      [{ insert: 'resource', values: { resourceId, kind: 'vehicle', name: 'Van', capacity: 2, active: true, ...words } }],
      [happened('ResourceSaved', { subjectId: resourceId, facts: { kind: 'vehicle' } })],
    );
    return resourceId;
  };

  test('fills its seats at the same hour, and not one more', async () => {
    const { hearingId, sessionId } = await aMatter('2027-04-06');
    const { caseId } = await aCase(api.court);
    const second = await aHearing(api.court, { caseId, sessionId, placeInLine: 2, startsAt: '09:00' });
    const resourceId = await vehicle();
    const full = { __typename: 'Invalid', message: 'Van has 2 seats, and other rides take 2 of them. Choose another, or another time.' };
    expect(await ride({ hearingId, resourceId, leavesAt: '07:30', seats: 3 }, 'calendar_clerk')).toMatchObject({
      message: 'Van has 2 seats. Choose another, or another time.',
    });
    const first = await ride({ hearingId, resourceId, leavesAt: '07:30', seats: 2 }, 'calendar_clerk');
    expect(first).toMatchObject({ __typename: 'RideSaved' });
    expect(await ride({ hearingId: second.hearingId, resourceId, leavesAt: '07:30' }, 'calendar_clerk')).toMatchObject(full);
    expect(await ride({ hearingId: second.hearingId, resourceId, leavesAt: '08:00' }, 'calendar_clerk')).toMatchObject({
      __typename: 'RideSaved',
    });
    const { rideId, version } = first['ride'] as Words;
    expect(
      await ride({ hearingId, rideId, version, resourceId, leavesAt: '07:30', seats: 2, state: 'confirmed' }, 'calendar_clerk'),
    ).toMatchObject({ __typename: 'RideSaved' });
  });

  test.each([
    ['that does not exist', '2027-04-07', null, 'This court has no such vehicle. Choose one from the list.'],
    ['that is none', '2027-04-08', { kind: 'facility_dog', name: 'Biscuit' }, 'Biscuit is no vehicle. Choose one from the list.'],
    ['that was retired', '2027-04-09', { active: false }, 'Van was retired. Choose another.'],
  ] as const)('is refused in one %s', async (_what, heldOn, words, message) => {
    const { hearingId } = await aMatter(heldOn);
    const resourceId = words === null ? newId() : await vehicle(words);
    expect(await ride({ hearingId, resourceId }, 'calendar_clerk')).toMatchObject({
      __typename: 'Invalid',
      problems: [{ field: 'resourceId', message }],
    });
  });
});

describe('The sheet of a day', () => {
  test('says who comes how, which interpreter is wanted, and what nobody has arranged yet', async () => {
    const { hearingId, sessionId } = await aMatter('2026-12-02', { interpreterLanguage: 'Spanish', minutes: 20 });
    const second = await aCase(api.court);
    await aHearing(api.court, { caseId: second.caseId, sessionId, placeInLine: 2, startsAt: '08:50', mode: 'no_appearance' });
    const day = await sheet('2026-12-02');
    expect(day.interpreters).toEqual([{ language: 'Spanish', hearings: 1, from: '08:30', until: '08:50', confirmed: [], uncovered: 1 }]);
    expect(day.rows).toEqual([
      expect.objectContaining({
        hearingId,
        endsAt: '08:50',
        open: ['No Spanish interpreter was asked for.', 'Nobody is named who drives to court.', 'Nobody is named who drives home.'],
      }),
    ]);
    await ride({ hearingId });
    await ride({ hearingId, direction: 'home', driverRole: 'advocate', driver: null, state: 'asked' });
    expect((await sheet('2026-12-02')).rows[0]).toMatchObject({
      rides: [{ words: 'To court: Probation transport. Ordered.' }, { words: 'Home: Advocate. Asked for.' }],
      open: ['No Spanish interpreter was asked for.', 'The ride to court is not confirmed.'],
    });
  });

  test('of a holiday says why nobody comes', async () => {
    expect(await sheet('2026-12-25')).toMatchObject({ closedBecause: expect.stringContaining('Christmas'), rows: [] });
  });

  test('is empty for those who do not prepare the day, and holds the own youths of those who do', async () => {
    const { hearingId } = await aMatter('2026-12-03');
    const foreign = await aSession(api.court, { heldOn: '2026-12-03', startsAt: '13:00', endsAt: '15:00' });
    const { caseId } = await aCase(api.court);
    await aHearing(api.court, { caseId, sessionId: foreign.sessionId, startsAt: '13:00' });
    expect((await sheet('2026-12-03', 'courtroom_clerk')).rows).toHaveLength(2);
    expect((await sheet('2026-12-03', 'advocate')).rows.map((row) => row['hearingId'])).toEqual([hearingId]);
    for (const seat of ['prosecutor', 'minors_counsel', 'administrator'] as const)
      expect((await sheet('2026-12-03', seat)).rows).toEqual([]);
  });

  test('holds nothing of a sealed matter', async () => {
    const { sessionId } = await aSession(api.court, { heldOn: '2026-12-04' });
    const { caseId, petitionId } = await aPetition(api.court);
    const { hearingId } = await aHearing(api.court, { caseId, petitionId, sessionId, interpreterLanguage: 'Spanish' });
    await ride({ hearingId }, 'courtroom_clerk');
    expect((await sheet('2026-12-04')).rows).toHaveLength(1);
    await sealPetition(api.court, petitionId);
    for (const seat of ['judge', 'courtroom_clerk', 'coordinator'] as const)
      expect(await sheet('2026-12-04', seat)).toMatchObject({ rows: [], interpreters: [] });
    expect(await ride({ hearingId }, 'courtroom_clerk')).toMatchObject({ __typename: 'NotFound' });
    expect(await check({ hearingId }, 'courtroom_clerk')).toMatchObject({ __typename: 'NotFound' });
  });
});

describe('A ride', () => {
  test('is changed from the copy that stands, and a confirmed one names who drives', async () => {
    const { hearingId } = await aMatter('2026-12-08');
    const rideId = idOf(await ride({ hearingId }));
    expect(await ride({ hearingId, rideId, version: 2 })).toMatchObject({ __typename: 'Stale', version: 1 });
    expect(await ride({ hearingId, rideId, version: 1, state: 'confirmed', driver: null })).toMatchObject({
      problems: [{ field: 'driver' }],
    });
    expect(await ride({ hearingId, rideId, version: 1, state: 'confirmed', leavesAt: '07:45' })).toMatchObject({
      ride: { words: 'To court: Probation transport, leaves 07:45. Confirmed.', version: 2 },
    });
    expect(await ride({ hearingId, rideId: newId(), version: 1 })).toMatchObject({ __typename: 'NotFound' });
    expect(await ride({ hearingId }, 'prosecutor')).toMatchObject({ __typename: 'NotAllowed' });
  });

  test('is not shared by two who are kept apart by 90 minutes or more, whoever asks and whatever they may see', async () => {
    const one = await aMatter('2026-12-09');
    const { sessionId } = await aSession(api.court, {
      heldOn: '2026-12-09',
      departmentId: api.court.departmentIds[1],
      startsAt: '13:30',
      endsAt: '15:30',
    });
    const { caseId, youthId } = await aCase(api.court);
    await aParticipation(api.court, { caseId, seat: 'probation_officer' });
    const { hearingId } = await aHearing(api.court, { caseId, sessionId, startsAt: '13:30' });
    const [keepApartId, resourceId] = [newId(), newId()];
    await write(
      api.court,
      [
        { insert: 'keep_apart', values: { keepApartId, youthId: one.youthId, otherYouthId: youthId, level: 2 } },
        { insert: 'resource', values: { resourceId, kind: 'vehicle', name: 'Van 2', capacity: 4 } },
      ],
      [happened('KeptApart', { subjectId: keepApartId, facts: { level: 2 } })],
    );
    expect(await ride({ hearingId: one.hearingId, resourceId, driver: null })).toMatchObject({ __typename: 'RideSaved' });
    expect(await ride({ hearingId, resourceId, driver: null })).toMatchObject({
      __typename: 'RequirementsUnmet',
      message: 'Somebody who must be kept apart from this youth rides in that vehicle that day. Choose another.',
    });
    expect(await ride({ hearingId, direction: 'home', resourceId, driver: null })).toMatchObject({ __typename: 'RideSaved' });
  });
});

describe('A mark', () => {
  test('is made once, changed from the copy that stands, and keeps its words', async () => {
    const { hearingId } = await aMatter('2026-12-10');
    expect(await check({ hearingId, words: 'Asked on Monday' })).toMatchObject({
      check: { words: 'Own clothes asked for: Asked on Monday', state: 'done', version: 1 },
    });
    expect(await check({ hearingId })).toMatchObject({ __typename: 'Stale', version: 1 });
    expect(await check({ hearingId, version: 1, state: 'open' })).toMatchObject({
      check: { words: 'Own clothes asked for', state: 'open', version: 2 },
    });
    expect((await sheet('2026-12-10')).rows[0]).toMatchObject({ open: expect.arrayContaining(['Own clothes asked for: open.']) });
    expect(await check({ hearingId, item: 'handcuffs' })).toMatchObject({ problems: [{ field: 'item' }] });
    expect(await check({ hearingId, item: 'food' }, 'prosecutor')).toMatchObject({ __typename: 'NotAllowed' });
  });
});
