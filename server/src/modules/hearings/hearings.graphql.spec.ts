import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { inScope } from '@starling/db/scope';
import { aCase, aHearing, aParticipation, aPetition, aSession } from '@starling/db/testing/builders';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';

let api: TestApi;
let minute = 0;

beforeAll(async () => {
  api = await testApi({ demonstration: false });
});
afterAll(() => api.stop());

const REFUSAL =
  '... on Refusal { message } ... on Stale { version } ... on RequirementsUnmet { unmet { need message } } ... on Invalid { problems { field message } }';
const ROW = `__typename ... on HearingChanged { row { hearingId state place version checkedInAt calledAt concludedAt minuteSigned nextOn } } ${REFUSAL}`;
type Act = 'vacateHearing' | 'checkInHearing' | 'callHearing' | 'signMinute';

const inputOf = (name: string): string => (name === 'vacateHearing' ? 'VacateHearingInput' : 'HearingActInput');

interface ActInput {
  readonly hearingId: string;
  readonly version: number;
  readonly roomIsCleared?: boolean;
}

/** A matter is called by somebody who says that the room is clear. */
async function act(seat: Seat, name: Act, { roomIsCleared = true, ...input }: ActInput): Promise<Answer> {
  const said = name === 'callHearing' ? { ...input, roomIsCleared } : input;
  return (await api.as(seat)).ask(`mutation($input: ${inputOf(name)}!) { ${name}(input: $input) { ${ROW} } }`, { input: said });
}

async function record(seat: Seat, input: Readonly<Record<string, unknown>>): Promise<Answer> {
  return (await api.as(seat)).ask(`mutation($input: RecordResultInput!) { recordResult(input: $input) { ${ROW} } }`, { input });
}

/** Sessions of one department start one minute apart. */
const nextStart = (): string => `12:${String((minute += 1)).padStart(2, '0')}`;
const openSession = (words = {}) => aSession(api.court, { state: 'open', startsAt: nextStart(), endsAt: '23:50', ...words });

/** A matter of a session that is open, with counsel for the youth on the case. */
async function aMatter(words: Readonly<Record<string, string | number>> = {}) {
  const sessionId = typeof words.sessionId === 'string' ? words.sessionId : (await openSession()).sessionId;
  const petition = await aPetition(api.court);
  await aParticipation(api.court, { caseId: petition.caseId, seat: 'minors_counsel' });
  const { hearingId } = await aHearing(api.court, { ...words, caseId: petition.caseId, petitionId: petition.petitionId, sessionId });
  return { ...petition, hearingId, sessionId };
}

async function appearancesOf(hearingId: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const matter = await (
    await api.as('judge')
  ).ask('query($id: ID!) { matter(hearingId: $id) { appearances { appearanceId role attendance } } }', { id: hearingId });
  return matter.appearances as readonly Readonly<Record<string, unknown>>[];
}

describe('a youth checks in', () => {
  test('with the coordinator at the door, and is listed as present with those who are expected', async () => {
    const { hearingId } = await aMatter();
    expect(await act('coordinator', 'checkInHearing', { hearingId, version: 1 })).toMatchObject({
      __typename: 'HearingChanged',
      row: { state: 'CHECKED_IN', version: 2, checkedInAt: '2026-12-01T17:00:00.000Z' },
    });
    expect(await appearancesOf(hearingId)).toMatchObject([
      { role: 'minors_counsel', attendance: 'expected' },
      { role: 'youth', attendance: 'present' },
    ]);
  });

  test('on the day itself', async () => {
    const { sessionId } = await aSession(api.court, { heldOn: '2026-12-03' });
    const { hearingId } = await aMatter({ sessionId });
    expect(await act('courtroom_clerk', 'checkInHearing', { hearingId, version: 1 })).toMatchObject({ unmet: [{ need: 'isToday' }] });
  });
});

describe('a matter is called', () => {
  test('one at a time: the one in hand is concluded first', async () => {
    const { sessionId } = await openSession();
    const first = await aMatter({ sessionId, placeInLine: 1 });
    const second = await aMatter({ sessionId, placeInLine: 2, startsAt: '08:40' });
    expect(await act('judge', 'callHearing', { hearingId: first.hearingId, version: 1 })).toMatchObject({ row: { state: 'IN_HAND' } });
    expect(await act('judge', 'callHearing', { hearingId: second.hearingId, version: 1 })).toMatchObject({
      unmet: [{ need: 'nothingIsInHand', message: 'Number 1 is still in hand. Record what happened, then call this matter.' }],
    });
    expect(await record('courtroom_clerk', { hearingId: first.hearingId, version: 2, result: 'HEARD' })).toMatchObject({
      row: { state: 'HEARD', concludedAt: '2026-12-01T17:00:00.000Z' },
    });
    expect(await act('judge', 'callHearing', { hearingId: second.hearingId, version: 1 })).toMatchObject({ row: { state: 'IN_HAND' } });
  });

  test('by one of two people at the same second', async () => {
    const { sessionId } = await openSession();
    const matters = [await aMatter({ sessionId, placeInLine: 1 }), await aMatter({ sessionId, placeInLine: 2, startsAt: '08:40' })];
    const answers = await Promise.all(
      matters.map(({ hearingId }, at) => act(at === 0 ? 'judge' : 'courtroom_clerk', 'callHearing', { hearingId, version: 1 })),
    );
    expect(answers.map((answer) => answer.__typename).toSorted()).toEqual(['HearingChanged', 'RequirementsUnmet']);
  });

  test('although its minutes were given away while it was put behind; the session then says that it goes over', async () => {
    const { sessionId } = await openSession({ minutesCapacity: 20 });
    const { hearingId } = await aMatter({ sessionId, state: 'checked_in', minutes: 20 });
    await record('judge', { hearingId, version: 1, result: 'TRAILED' });
    await aMatter({ sessionId, minutes: 15, placeInLine: 2 });
    expect(await act('judge', 'callHearing', { hearingId, version: 2 })).toMatchObject({ row: { state: 'IN_HAND' } });
    const docket = await (
      await api.as('judge')
    ).ask('query($id: ID!) { docket(sessionId: $id) { session { gauge { over free } } } }', { id: sessionId });
    expect(docket).toMatchObject({ session: { gauge: { over: 15, free: 0 } } });
  });

  test('after somebody said that the room is clear, and again after it was put behind', async () => {
    const { hearingId } = await aMatter();
    expect(await act('judge', 'callHearing', { hearingId, version: 1, roomIsCleared: false })).toMatchObject({
      unmet: [{ need: 'roomIsCleared', message: expect.stringContaining('wait outside') }],
    });
    await act('judge', 'callHearing', { hearingId, version: 1 });
    await record('judge', { hearingId, version: 2, result: 'TRAILED' });
    expect(await act('judge', 'callHearing', { hearingId, version: 3, roomIsCleared: false })).toMatchObject({
      unmet: [{ need: 'roomIsCleared' }],
    });
  });

  test('without a room to clear when nobody is asked to come', async () => {
    const { hearingId } = await aMatter({ mode: 'no_appearance' });
    expect(await act('judge', 'callHearing', { hearingId, version: 1, roomIsCleared: false })).toMatchObject({ row: { state: 'IN_HAND' } });
  });

  test('in an open session, by the bench alone', async () => {
    const { sessionId } = await openSession({ state: 'planned' });
    const { hearingId } = await aMatter({ sessionId });
    expect(await act('judge', 'callHearing', { hearingId, version: 1 })).toMatchObject({ unmet: [{ need: 'sessionIsOpen' }] });
    expect(await act('minors_counsel', 'callHearing', { hearingId, version: 1 })).toMatchObject({
      __typename: 'NotAllowed',
      message: 'You can read this matter. This act belongs to: judge, courtroom clerk.',
    });
  });
});

describe('what happened is recorded', () => {
  test('away: the youth is listed as absent, and checks in when the youth comes after all', async () => {
    const { hearingId } = await aMatter();
    expect(await record('judge', { hearingId, version: 1, result: 'AWAY' })).toMatchObject({ row: { state: 'AWAY' } });
    expect(await appearancesOf(hearingId)).toMatchObject([{ role: 'youth', attendance: 'absent' }]);
    expect(await act('courtroom_clerk', 'checkInHearing', { hearingId, version: 2 })).toMatchObject({
      row: { state: 'CHECKED_IN', concludedAt: null },
    });
  });

  test.each([['SECOND_CALL'], ['OFF_CALENDAR'], ['TRAILED']])('%s', async (result) => {
    const { hearingId } = await aMatter({ state: 'in_hand' });
    expect(await record('judge', { hearingId, version: 1, result })).toMatchObject({ row: { state: result } });
  });

  test('a continuance states facts and names its session, and sets the new hearing in the same act', async () => {
    const { hearingId, caseId, sessionId } = await aMatter({ state: 'in_hand' });
    const later = await aSession(api.court, { heldOn: '2026-12-15', startsAt: nextStart(), endsAt: '23:50' });
    expect(await record('judge', { hearingId, version: 1, result: 'CONTINUED', goodCause: 'By agreement of the parties' })).toMatchObject({
      problems: [{ field: 'goodCause' }, { field: 'continuedToSessionId' }],
    });
    expect(
      await record('judge', {
        hearingId,
        version: 1,
        result: 'CONTINUED',
        goodCause: 'The placement report came this morning.',
        continuedToSessionId: sessionId,
      }),
    ).toMatchObject({ problems: [{ field: 'continuedToSessionId' }] });
    expect(
      await record('judge', {
        hearingId,
        version: 1,
        result: 'CONTINUED',
        goodCause: 'The placement report came this morning.',
        continuedToSessionId: later.sessionId,
      }),
    ).toMatchObject({ row: { state: 'CONTINUED', nextOn: '2026-12-15' } });
    const hearings = await (
      await api.as('judge')
    ).ask('query($id: ID!) { case(caseId: $id) { hearings { heldOn state minutes } } }', { id: caseId });
    expect(hearings.hearings).toContainEqual({ heldOn: '2026-12-15', state: 'SET', minutes: 10 });
  });

  test('a continuance into a full session is refused at the field where the session was chosen', async () => {
    const { hearingId } = await aMatter({ state: 'in_hand' });
    const full = await aSession(api.court, { heldOn: '2026-12-17', minutesCapacity: 5, startsAt: nextStart(), endsAt: '23:50' });
    expect(
      await record('judge', {
        hearingId,
        version: 1,
        result: 'CONTINUED',
        goodCause: 'The report is late.',
        continuedToSessionId: full.sessionId,
      }),
    ).toMatchObject({ problems: [{ field: 'continuedToSessionId', message: expect.stringContaining('This session is full') }] });
  });

  test('whoever looked at it before is told to read again', async () => {
    const { hearingId } = await aMatter({ state: 'in_hand' });
    await record('judge', { hearingId, version: 1, result: 'HEARD' });
    expect(await record('courtroom_clerk', { hearingId, version: 1, result: 'AWAY' })).toMatchObject({ __typename: 'Stale', version: 2 });
  });
});

describe('a minute is signed', () => {
  test('by the judge, once, and then stands as it is', async () => {
    const { hearingId } = await aMatter({ state: 'heard' });
    expect(await act('courtroom_clerk', 'signMinute', { hearingId, version: 1 })).toMatchObject({ __typename: 'NotAllowed' });
    expect(await act('judge', 'signMinute', { hearingId, version: 1 })).toMatchObject({ row: { minuteSigned: true, version: 2 } });
    expect(await act('judge', 'signMinute', { hearingId, version: 2 })).toMatchObject({ unmet: [{ need: 'minuteIsNotSigned' }] });
    expect(await addOrder({ hearingId, version: 2 })).toMatchObject({
      __typename: 'NotAllowed',
      message: 'The minute is signed. A signed minute is corrected, not changed.',
    });
  });

  test('not before the matter ended', async () => {
    const { hearingId } = await aMatter({ state: 'in_hand' });
    expect(await act('judge', 'signMinute', { hearingId, version: 1 })).toMatchObject({ unmet: [{ need: 'stepExists' }] });
  });
});

test('a vacated hearing gives its minutes back, and those who take part are told', async () => {
  const { hearingId, sessionId } = await aMatter();
  expect(await act('calendar_clerk', 'vacateHearing', { hearingId, version: 1 })).toMatchObject({ row: { state: 'VACATED' } });
  const docket = await (
    await api.as('judge')
  ).ask('query($id: ID!) { docket(sessionId: $id) { session { gauge { free } } } }', { id: sessionId });
  expect(docket).toMatchObject({ session: { gauge: { free: 180 } } });
  expect(await noticesOf(hearingId)).toEqual([{ kind: 'hearing_vacated', state: 'queued', recipient: 'Counsel for the youth' }]);
});

async function noticesOf(hearingId: string): Promise<readonly unknown[]> {
  return inScope(api.court.database, api.court.as('judge'), (scope) =>
    scope.many('select kind, state, recipient from app.notice where hearing_id = $1 order by kind', [hearingId]),
  );
}

async function addOrder(words: Readonly<Record<string, unknown>>): Promise<Answer> {
  const input = { words: 'Counsel files the report.', ownerRole: 'minors_counsel', dueOn: '2026-12-10', ...words };
  return (await api.as('courtroom_clerk')).ask(
    `mutation($input: AddOrderInput!) { addOrder(input: $input) { __typename ... on OrderAdded { version order { ordinal words state dueOn givenOn } } ${REFUSAL.replace(/\.\.\. on RequirementsUnmet \{.*?\} \}/, '')} } }`,
    { input },
  );
}

describe('orders and appearances', () => {
  test('orders are numbered as they were spoken', async () => {
    const { hearingId, petitionId } = await aMatter({ state: 'in_hand' });
    expect(await addOrder({ hearingId, version: 1, petitionId })).toMatchObject({
      version: 2,
      order: { ordinal: 1, state: 'GIVEN', givenOn: '2026-12-01' },
    });
    expect(await addOrder({ hearingId, version: 2 })).toMatchObject({ version: 3, order: { ordinal: 2 } });
  });

  test('everything wrong with an order is said at once', async () => {
    const { hearingId } = await aMatter({ state: 'in_hand' });
    const other = await aPetition(api.court);
    expect(await addOrder({ hearingId, version: 1, petitionId: other.petitionId, dueOn: '2026-11-01' })).toMatchObject({
      problems: [{ field: 'petitionId' }, { field: 'dueOn' }],
    });
  });

  test('who was there is recorded for somebody listed, and for nobody else', async () => {
    const { hearingId } = await aMatter();
    await act('judge', 'callHearing', { hearingId, version: 1 });
    const [counsel] = await appearancesOf(hearingId);
    const document = `mutation($input: RecordAppearanceInput!) { recordAppearance(input: $input) { __typename ... on AppearanceRecorded { version appearance { attendance } } } }`;
    const person = await api.as('courtroom_clerk');
    expect(
      await person.ask(document, { input: { hearingId, version: 2, appearanceId: counsel?.appearanceId, attendance: 'late' } }),
    ).toMatchObject({ version: 3, appearance: { attendance: 'late' } });
    expect(await person.ask(document, { input: { hearingId, version: 3, appearanceId: newId(), attendance: 'late' } })).toEqual({
      __typename: 'NotFound',
    });
  });
});

test('a case of another youth, absent or sealed: the same answer', async () => {
  await aCase(api.court);
  expect(await act('minors_counsel', 'checkInHearing', { hearingId: newId(), version: 1 })).toMatchObject({ __typename: 'NotFound' });
});
