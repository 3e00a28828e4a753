import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { fixedClock, type Clock } from '@starling/db/clock';
import { newId } from '@starling/db/ids';
import { aHearing, aParticipation, aPetition, aSession, sealPetition } from '@starling/db/testing/builders';
import type { Seat } from '@starling/shared/vocabulary/seat';
import pg from 'pg';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';

let api: TestApi;
let minute = 0;
let shown: Clock = fixedClock('2026-12-01T17:00:00Z');
/** The court's clock, set by hand: 9 in the morning of the court's day unless a spec says otherwise. */
const clock: Clock = { now: () => shown.now(), today: (zone) => shown.today(zone), time: (zone) => shown.time(zone) };

beforeAll(async () => {
  api = await testApi({ demonstration: false, clock });
});
beforeEach(() => {
  shown = fixedClock('2026-12-01T17:00:00Z');
});
afterAll(() => api.stop());

/** Puts the court's clock to a time of the court's day, which is eight hours behind UTC. */
function itIs(time: string): void {
  const [hour, minutes] = time.split(':');
  shown = fixedClock(`2026-12-01T${String(Number(hour) + 8)}:${minutes ?? '00'}:00Z`);
}

type Words = Readonly<Record<string, unknown>>;

const ROW = `hearingId version place state waitingMinutes waitColour isLate expectedAt waitingPlace interpreterWords counselReady secondCalledAt roomClearedAt pausedAt pausedSeconds
  companyWords suggestion arrivals { arrivalId who name state version } absent { may missing graceUntil }`;
const REFUSAL =
  '... on Refusal { message } ... on Stale { version } ... on RequirementsUnmet { unmet { need message } } ... on Invalid { problems { field message } }';

const openSession = () =>
  aSession(api.court, { state: 'open', startsAt: `07:${String((minute += 1)).padStart(2, '0')}`, endsAt: '12:00', minutesCapacity: 240 });

async function aMatter(words: Readonly<Record<string, string | number>> = {}) {
  const sessionId = typeof words.sessionId === 'string' ? words.sessionId : (await openSession()).sessionId;
  const petition = await aPetition(api.court);
  await aParticipation(api.court, { caseId: petition.caseId, seat: 'minors_counsel' });
  const { hearingId } = await aHearing(api.court, { ...words, caseId: petition.caseId, petitionId: petition.petitionId, sessionId });
  return { ...petition, hearingId, sessionId };
}

async function boardOf(sessionId: string, seat: Seat = 'courtroom_clerk'): Promise<Answer> {
  return (await api.as(seat)).ask(
    `query($id: ID!) { board(sessionId: $id) { waitAmber waitRed suggestion { hearingId words } roomLeft { untilEnd stillSet short words } waitingPlaces { name taken } rows { ${ROW} } } }`,
    { id: sessionId },
  );
}

async function rowOf(sessionId: string, hearingId: string, seat?: Seat): Promise<Words> {
  const { rows } = (await boardOf(sessionId, seat)) as { readonly rows: readonly Words[] };
  return rows.find((row) => row.hearingId === hearingId) ?? {};
}

const INPUT = {
  saveArrival: 'ArrivalInput',
  sayLate: 'LateInput',
  pauseMatter: 'PauseInput',
  resumeMatter: 'PauseInput',
} as const;

async function act(seat: Seat, name: keyof typeof INPUT, input: Words): Promise<Answer> {
  return (await api.as(seat)).ask(
    `mutation($input: ${INPUT[name]}!) { ${name}(input: $input) { __typename ... on BoardChanged { row { ${ROW} } } ${REFUSAL} } }`,
    { input },
  );
}

const arrives = (hearingId: string, words: Words = {}) => ({ hearingId, who: 'youth', name: 'Wren', state: 'arrived', ...words });

describe('a youth arrives', () => {
  test('and is checked in by the same act, with those who come listed', async () => {
    const { hearingId } = await aMatter();
    expect(await act('coordinator', 'saveArrival', arrives(hearingId))).toMatchObject({
      row: { state: 'CHECKED_IN', arrivals: [{ who: 'youth', state: 'arrived' }, expect.anything()] },
    });
  });

  test('two people who say the same say it once', async () => {
    const { hearingId, sessionId } = await aMatter();
    const answers = await Promise.all([
      act('coordinator', 'saveArrival', arrives(hearingId)),
      act('courtroom_clerk', 'saveArrival', arrives(hearingId)),
    ]);
    expect(answers.map(({ __typename }) => __typename)).toEqual(['BoardChanged', 'BoardChanged']);
    const { arrivals, state } = await rowOf(sessionId, hearingId);
    expect(state).toBe('CHECKED_IN');
    expect((arrivals as readonly Words[]).filter(({ who }) => who === 'youth')).toHaveLength(1);
  });

  test('after the first call: the place in the line stays, and the wait begins', async () => {
    const { hearingId, sessionId } = await aMatter({ state: 'second_call', startsAt: '08:30' });
    itIs('09:20');
    await act('courtroom_clerk', 'saveArrival', arrives(hearingId));
    itIs('09:41');
    expect(await rowOf(sessionId, hearingId)).toMatchObject({
      state: 'SECOND_CALL',
      waitingMinutes: 21,
      waitColour: 'amber',
      isLate: false,
      absent: null,
    });
  });

  test('counsel who is ready is seen on every screen', async () => {
    const { hearingId, sessionId } = await aMatter();
    expect(await rowOf(sessionId, hearingId, 'judge')).toMatchObject({ counselReady: false });
    await act('courtroom_clerk', 'saveArrival', { hearingId, who: 'minors_counsel', name: 'A. Counsel for the youth', state: 'ready' });
    expect(await rowOf(sessionId, hearingId, 'judge')).toMatchObject({ counselReady: true });
  });
});

describe('the wait', () => {
  test.each([
    ['a minute before amber', '09:19', 19, 'none'],
    ['amber', '09:20', 20, 'amber'],
    ['a minute before red', '09:44', 44, 'amber'],
    ['red', '09:45', 45, 'red'],
  ])('%s', async (_when, time, waitingMinutes, waitColour) => {
    const { hearingId, sessionId } = await aMatter({ state: 'checked_in', startsAt: '08:40', checkedInAt: '2026-12-01T17:00:00Z' });
    itIs(time);
    expect(await rowOf(sessionId, hearingId)).toMatchObject({ waitingMinutes, waitColour });
  });

  test('whoever comes before the time told waits from the time told', async () => {
    const { hearingId, sessionId } = await aMatter({ state: 'checked_in', startsAt: '09:30', checkedInAt: '2026-12-01T16:30:00Z' });
    itIs('09:40');
    expect(await rowOf(sessionId, hearingId)).toMatchObject({ waitingMinutes: 10, waitColour: 'none' });
  });

  test('one suggestion at most, with its reason, and nothing moves by itself', async () => {
    const { sessionId } = await openSession();
    const came = (time: string) => ({ sessionId, state: 'checked_in', startsAt: '08:30', checkedInAt: time });
    const first = await aMatter({ ...came('2026-12-01T17:10:00Z'), placeInLine: 1 });
    const second = await aMatter({ ...came('2026-12-01T16:40:00Z'), placeInLine: 2 });
    itIs('09:30');
    const board = await boardOf(sessionId, 'judge');
    expect(board).toMatchObject({
      suggestion: { hearingId: second.hearingId, words: 'Call 2 before 1? Waiting 50 min.' },
      rows: [
        { hearingId: first.hearingId, place: 1, suggestion: null },
        { hearingId: second.hearingId, place: 2, suggestion: 'Call 2 before 1? Waiting 50 min.' },
      ],
    });
  });
});

describe('late is not absent', () => {
  test('a youth who is said to be coming is late until then', async () => {
    const { hearingId, sessionId } = await aMatter({ startsAt: '08:30' });
    expect(await rowOf(sessionId, hearingId)).toMatchObject({ isLate: true, absent: { may: false, graceUntil: '09:30' } });
    const { row } = await act('coordinator', 'sayLate', { hearingId, version: 1, expectedAt: '10:05' });
    expect(row).toMatchObject({ expectedAt: '10:05', absent: { graceUntil: '10:05' } });
  });

  test('the second call is what the second call is: put there, and called again', async () => {
    const { hearingId, sessionId } = await aMatter({ state: 'second_call', startsAt: '08:30' });
    await (
      await api.as('judge')
    ).ask('mutation($input: HearingActInput!) { callHearing(input: $input) { __typename } }', {
      input: { hearingId, version: 1, roomIsCleared: true },
    });
    itIs('09:31');
    expect(await rowOf(sessionId, hearingId)).toMatchObject({
      secondCalledAt: '2026-12-01T17:00:00.000Z',
      roomClearedAt: '2026-12-01T17:00:00.000Z',
      absent: { may: true, missing: [] },
    });
  });

  test('nothing is said of nobody: a time or a call that was tried is needed', async () => {
    const { hearingId } = await aMatter({ startsAt: '08:30' });
    expect(await act('courtroom_clerk', 'sayLate', { hearingId, version: 1 })).toMatchObject({ unmet: [{ need: 'expectedTimeIsNamed' }] });
  });
});

describe('a pause', () => {
  test('stops the clock of the matter until it goes on', async () => {
    const { hearingId, sessionId } = await aMatter({ state: 'in_hand', minutes: 20, calledAt: '2026-12-01T17:00:00Z' });
    itIs('09:05');
    await act('judge', 'pauseMatter', { hearingId, version: 1 });
    itIs('09:15');
    expect(await boardOf(sessionId)).toMatchObject({ roomLeft: { stillSet: 15 } });
    expect(await act('judge', 'pauseMatter', { hearingId, version: 2 })).toMatchObject({ unmet: [{ need: 'isNotPaused' }] });
    expect(await act('courtroom_clerk', 'resumeMatter', { hearingId, version: 2 })).toMatchObject({
      row: { pausedAt: null, pausedSeconds: 600 },
    });
  });
});

describe('who sees and keeps the board', () => {
  test('a sealed matter leaves it at once, and an act on it is refused like one that never was', async () => {
    const { sessionId } = await openSession();
    const kept = await aMatter({ sessionId });
    const sealed = await aMatter({ sessionId, placeInLine: 2 });
    await sealPetition(api.court, sealed.petitionId);
    const { rows } = (await boardOf(sessionId)) as { readonly rows: readonly Words[] };
    expect(rows.map(({ hearingId }) => hearingId)).toEqual([kept.hearingId]);
    expect(await act('courtroom_clerk', 'saveArrival', arrives(sealed.hearingId))).toEqual(
      await act('courtroom_clerk', 'saveArrival', arrives(newId())),
    );
  });

  test.each<Seat>(['calendar_clerk', 'minors_counsel', 'probation_officer', 'advocate'])('the %s keeps no arrivals', async (seat) => {
    const { hearingId } = await aMatter();
    expect(['NotAllowed', 'NotFound']).toContain((await act(seat, 'saveArrival', arrives(hearingId))).__typename);
  });

  test('somebody of another court sees no board', async () => {
    expect(await (await api.as('judge')).ask('query($id: ID!) { board(sessionId: $id) { now } }', { id: newId() })).toEqual({});
  });
});

/** What the server's own reads and acts send: neither the worker that looks for jobs nor the look at the sign-in. */
const OWN = /graphile|jobs\.|from auth\.|auth\.session/u;

/** How many statements the server sends for one piece of work, the borders of its transaction included. */
async function statementsOf<T>(work: () => Promise<T>): Promise<{ readonly sent: number; readonly done: T }> {
  const original = pg.Client.prototype.query;
  let sent = 0;
  const listening = function (this: pg.Client, ...words: Parameters<typeof original>) {
    const [first] = words as unknown as readonly [string | { readonly text: string }];
    if (!OWN.test(typeof first === 'string' ? first : first.text)) sent += 1;
    return original.apply(this, words);
  };
  Object.assign(pg.Client.prototype, { query: listening });
  try {
    return { done: await work(), sent };
  } finally {
    Object.assign(pg.Client.prototype, { query: original });
  }
}

test('a board of ten costs as many statements as a board of one', async () => {
  const one = (await aMatter()).sessionId;
  const { sessionId: many } = await openSession();
  for (let place = 1; place <= 10; place += 1) await aMatter({ sessionId: many, placeInLine: place, startsAt: `08:${String(place + 29)}` });
  await boardOf(one);
  const [small, large] = [await statementsOf(() => boardOf(one)), await statementsOf(() => boardOf(many))];
  expect((large.done as { readonly rows: readonly unknown[] }).rows).toHaveLength(10);
  expect([small.sent, large.sent]).toEqual([3, 3]);
});
