import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { aCase, aHearing, aPetition, aSession, sealPetition, write } from '@starling/db/testing/builders';
import { happened } from '@starling/shared/events';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi({ demonstration: false });
});
afterAll(() => api.stop());

type Words = Readonly<Record<string, unknown>>;
const REFUSED = '... on Refusal { message } ... on Stale { version } ... on Invalid { problems { field message } }';
const RESOURCE = 'resourceId kind kindWords name language capacity courthouse active version';
const LINE = 'unavailabilityId subject fromOn untilOn startsAt endsAt weekdays hardness weight sentence sessionsStanding stands version';

async function save(words: Words, seat: Seat = 'calendar_clerk'): Promise<Answer> {
  const input = { kind: 'interpreter', name: 'R. Speaker', language: 'Spanish', capacity: 1, ...words };
  return (await api.as(seat)).ask(
    `mutation($input: ResourceInput!) { saveResource(input: $input) { __typename ... on ResourceSaved { resource { ${RESOURCE} } } ${REFUSED} } }`,
    { input },
  );
}

async function retire(input: Words, seat: Seat = 'calendar_clerk'): Promise<Answer> {
  return (await api.as(seat)).ask(
    `mutation($input: RetireResourceInput!) { retireResource(input: $input) { __typename ... on ResourceSaved { resource { ${RESOURCE} } } ${REFUSED} } }`,
    { input },
  );
}

async function use(input: Words, seat: Seat = 'courtroom_clerk'): Promise<Answer> {
  return (await api.as(seat)).ask(
    `mutation($input: UseResourceInput!) { useResource(input: $input) { __typename ... on ResourceUsed { use { resourceUseId name kind state version } } ${REFUSED} } }`,
    { input: { state: 'asked', ...input } },
  );
}

async function away(words: Words, seat: Seat = 'calendar_clerk'): Promise<Answer> {
  const input = { fromOn: '2026-12-14', untilOn: '2026-12-18', hardness: 'hard', words: 'Away', ...words };
  return (await api.as(seat)).ask(
    `mutation($input: UnavailabilityInput!) { enterUnavailability(input: $input) { __typename ... on UnavailabilityChanged { unavailability { ${LINE} } } ${REFUSED} } }`,
    { input },
  );
}

async function takeBack(input: Words, seat: Seat = 'calendar_clerk'): Promise<Answer> {
  return (await api.as(seat)).ask(
    `mutation($input: TakeBackUnavailabilityInput!) { takeBackUnavailability(input: $input) { __typename ... on UnavailabilityChanged { unavailability { ${LINE} } } ${REFUSED} } }`,
    { input },
  );
}

const idOf = (answer: Answer, member: string, id: string): string => String((answer[member] as Words)[id]);
const aResource = async (words: Words = {}): Promise<string> => idOf(await save(words), 'resource', 'resourceId');

let hour = 12;
async function aMatter(startsAt: string, words: Words = {}): Promise<string> {
  const { caseId } = await aCase(api.court);
  const { sessionId } = await aSession(api.court, { startsAt: `${String((hour += 1))}:00`, endsAt: '23:00', heldOn: '2026-12-02' });
  return (await aHearing(api.court, { caseId, sessionId, startsAt, ...words })).hearingId;
}

describe('A resource', () => {
  test('is entered, changed from the copy that stands, and listed with who works here', async () => {
    const saved = await save({ name: 'L. Interpreter' });
    expect(saved).toMatchObject({ resource: { kindWords: 'Interpreter', language: 'Spanish', active: true, version: 1 } });
    const resourceId = idOf(saved, 'resource', 'resourceId');
    expect(await save({ resourceId, version: 2, name: 'L. Other' })).toMatchObject({ __typename: 'Stale', version: 1 });
    expect(await save({ resourceId, version: 1, name: 'L. Other' })).toMatchObject({ resource: { name: 'L. Other', version: 2 } });
    const all = await (
      await api.as('judge')
    ).ask(`{ courtResources { resources { name } people { subjectKind name role } departments { name } courthouses { name } } }`);
    expect(all).toMatchObject({
      resources: expect.arrayContaining([{ name: 'L. Other' }]),
      people: expect.arrayContaining([
        { subjectKind: 'bench_officer', name: 'Judge A. Judge', role: 'Bench officer' },
        { subjectKind: 'account', name: 'A. Advocate', role: 'Advocate' },
      ]),
      courthouses: [{ name: 'Courthouse, Nowhere' }],
    });
  });

  test('without a language is no interpreter, and with one is nothing else', async () => {
    expect(await save({ language: null })).toMatchObject({ problems: [{ field: 'language' }] });
    expect(await save({ kind: 'room' })).toMatchObject({ problems: [{ field: 'language' }] });
  });

  test('stands in a courthouse of this court, or in none', async () => {
    const message = 'This court has no such courthouse. Choose one from the list.';
    expect(await save({ courthouseId: newId() })).toMatchObject({ problems: [{ field: 'courthouseId', message }] });
  });

  test('is not retired while somebody is to ride in it', async () => {
    const resourceId = await aResource({ kind: 'vehicle', name: 'Van', language: null });
    const [hearingId, rideId] = [await aMatter('09:00'), newId()];
    await write(
      api.court,
      [
        {
          insert: 'ride',
          values: { rideId, hearingId, direction: 'home', driverRole: 'probation_officer', resourceId, seats: 1, state: 'ordered' },
        },
      ],
      [happened('RideArranged', { subjectId: rideId, facts: { hearingId, direction: 'home', state: 'ordered' } })],
    );
    expect(await retire({ resourceId, version: 1 })).toMatchObject({
      message: 'One hearing to come counts on it. Ask for another there first, or cancel it.',
    });
  });

  test('is retired only when no hearing to come counts on it', async () => {
    const resourceId = await aResource({ kind: 'waiting_place', name: 'Small room', language: null });
    const hearingId = await aMatter('13:10');
    const used = await use({ hearingId, resourceId });
    expect(await retire({ resourceId, version: 1 })).toMatchObject({
      __typename: 'RequirementsUnmet',
      message: 'One hearing to come counts on it. Ask for another there first, or cancel it.',
    });
    await use({ resourceUseId: idOf(used, 'use', 'resourceUseId'), version: 1, hearingId, resourceId, state: 'cancelled' });
    expect(await retire({ resourceId, version: 1 })).toMatchObject({ resource: { active: false, version: 2 } });
    expect(await retire({ resourceId, version: 2 })).toMatchObject({ message: 'This resource was retired before.' });
    expect(await use({ hearingId, resourceId })).toMatchObject({
      problems: [{ field: 'resourceId', message: 'Small room was retired. Choose another.' }],
    });
  });

  test.each(['minors_counsel', 'prosecutor', 'coordinator'] as const)('is not for the %s to keep, nor the list to read', async (seat) => {
    expect(await save({}, seat)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await (await api.as(seat)).ask('{ courtResources { resources { name } people { name } } }')).toEqual({
      resources: [],
      people: [],
    });
  });
});

describe('A resource asked for with a hearing', () => {
  test('goes from asked to confirmed to here, from the copy that stands', async () => {
    const [resourceId, hearingId] = [await aResource(), await aMatter('14:10')];
    const asked = await use({ hearingId, resourceId });
    expect(asked).toMatchObject({ use: { state: 'asked', version: 1 } });
    const resourceUseId = idOf(asked, 'use', 'resourceUseId');
    expect(await use({ hearingId, resourceId })).toMatchObject({ __typename: 'Stale', version: 1 });
    expect(await use({ hearingId, resourceId, resourceUseId, version: 2, state: 'confirmed' })).toMatchObject({ __typename: 'Stale' });
    expect(await use({ hearingId, resourceId, resourceUseId, version: 1, state: 'confirmed' })).toMatchObject({
      use: { state: 'confirmed', version: 2 },
    });
    expect(await use({ hearingId: newId(), resourceId })).toMatchObject({ __typename: 'NotFound' });
    expect(await use({ hearingId, resourceId: newId() })).toMatchObject({ __typename: 'NotFound' });
    expect(await use({ hearingId, resourceId }, 'prosecutor')).toMatchObject({ __typename: 'NotAllowed' });
  });

  test('is not at two hearings at one time, is free the minute the first one ends, and is not asked for while it is away', async () => {
    const resourceId = await aResource();
    const [first, second, after] = [await aMatter('15:00', { minutes: 20 }), await aMatter('15:19'), await aMatter('15:20')];
    await use({ hearingId: first, resourceId });
    expect(await use({ hearingId: second, resourceId })).toMatchObject({
      __typename: 'Clash',
      message: expect.stringContaining('is taken at 15:00'),
    });
    expect(await use({ hearingId: after, resourceId })).toMatchObject({ __typename: 'ResourceUsed' });
    const other = await aResource();
    await away({
      subjectKind: 'resource',
      subjectId: other,
      fromOn: '2026-12-02',
      untilOn: '2026-12-02',
      startsAt: '15:00',
      endsAt: '15:20',
    });
    expect(await use({ hearingId: second, resourceId: other })).toMatchObject({
      __typename: 'Clash',
      message: expect.stringContaining('is away'),
    });
    expect(await use({ hearingId: after, resourceId: other })).toMatchObject({ __typename: 'ResourceUsed' });
  });

  test('is not asked for with a sealed matter, which nobody finds', async () => {
    const { caseId, petitionId } = await aPetition(api.court);
    const { hearingId } = await aHearing(api.court, { caseId, petitionId });
    await sealPetition(api.court, petitionId);
    expect(await use({ hearingId, resourceId: await aResource() })).toMatchObject({ __typename: 'NotFound' });
  });
});

describe('A time away', () => {
  test('says whom it is about and when, and which sessions still stand in it', async () => {
    await aSession(api.court, { heldOn: '2026-12-15' });
    const entered = await away({ subjectKind: 'bench_officer', subjectId: api.court.benchOfficerId });
    expect(entered).toMatchObject({
      unavailability: {
        subject: 'Judge A. Judge',
        sentence: 'Judge A. Judge, Monday, December 14, 2026 to Friday, December 18, 2026: Away.',
        sessionsStanding: 1,
        stands: true,
      },
    });
    const unavailabilityId = idOf(entered, 'unavailability', 'unavailabilityId');
    expect(await takeBack({ unavailabilityId, version: 2 })).toMatchObject({ __typename: 'Stale', version: 1 });
    expect(await takeBack({ unavailabilityId, version: 1 })).toMatchObject({ unavailability: { stands: false, sessionsStanding: 0 } });
    expect(await takeBack({ unavailabilityId, version: 2 })).toMatchObject({ message: 'This entry was taken back before.' });
    expect(await takeBack({ unavailabilityId: newId(), version: 1 })).toMatchObject({ __typename: 'NotFound' });
  });

  test('of hours on some weekdays reads as such, and a soft one weighs', async () => {
    expect(
      await away({
        subjectKind: 'account',
        subjectId: api.court.accountIds.advocate,
        startsAt: '09:00',
        endsAt: '11:00',
        weekdays: [2, 4],
        hardness: 'soft',
        weight: 30,
      }),
    ).toMatchObject({
      unavailability: {
        sentence: expect.stringMatching(/, Tuesdays and Thursdays, 09:00 to 11:00: Away\.$/),
        hardness: 'soft',
        weight: 30,
      },
    });
  });

  test('names somebody who is there and days in their order, and is entered by those who plan', async () => {
    expect(await away({ subjectKind: 'bench_officer', subjectId: newId() })).toMatchObject({ __typename: 'NotFound' });
    const subject = { subjectKind: 'department', subjectId: api.court.departmentIds[0] };
    expect(await away({ ...subject, untilOn: '2026-12-13' })).toMatchObject({ problems: [{ field: 'untilOn' }] });
    for (const seat of ['minors_counsel', 'advocate'] as const)
      expect(await away(subject, seat)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await away(subject, 'administrator')).toMatchObject({ __typename: 'UnavailabilityChanged' });
  });
});
