import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { inScope } from '@starling/db/scope';
import { aCase, aHearing, aPetition, aSession, sealPetition, write } from '@starling/db/testing/builders';
import { happened } from '@starling/shared/events';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.stop());

const LIST =
  'open mayClose words items { item itemWords hearingId place chosenName words cite { text } explained { words byName } mayExplain goTo }';
let hour = 9;
const anOpenSession = () => aSession(api.court, { state: 'open', startsAt: `${String((hour += 1))}:00`, endsAt: '23:50' });

async function list(seat: Seat, sessionId: string): Promise<Answer> {
  return (await api.as(seat)).ask(`query($id: ID!) { closeList(sessionId: $id) { ${LIST} } }`, { id: sessionId });
}

async function explain(seat: Seat, input: Readonly<Record<string, unknown>>): Promise<Answer> {
  return (await api.as(seat)).ask(
    `mutation($input: ExplainLeftoverInput!) { explainLeftover(input: $input) { __typename ... on LeftoverSaid { list { ${LIST} } }
      ... on NotAllowed { message } ... on Invalid { problems { field } } ... on RequirementsUnmet { unmet { need message cites { text } } } } }`,
    { input },
  );
}

async function close(seat: Seat, sessionId: string): Promise<Answer> {
  return (await api.as(seat)).ask(
    `mutation($input: SessionActInput!) { closeSession(input: $input) { __typename ... on SessionChanged { session { state } } ... on RequirementsUnmet { unmet { need message } } } }`,
    { input: { sessionId, version: 1 } },
  );
}

/** A matter that was heard this morning, with everything done but what the words say. */
async function heard(sessionId: string, words: Readonly<Record<string, string | number | null>> = {}) {
  const { caseId, petitionId, youthId } = await aPetition(api.court);
  const { hearingId } = await aHearing(api.court, {
    caseId,
    petitionId,
    sessionId,
    state: 'heard',
    checkedInAt: '2026-12-01T16:30:00Z',
    calledAt: '2026-12-01T16:40:00Z',
    minuteSignedAt: '2026-12-01T16:50:00Z',
    nextStep: 'none',
    nextReason: 'completed',
    mode: 'remote',
    ...words,
  });
  return { caseId, petitionId, youthId, hearingId };
}

const thePage = (hearingId: string) => {
  const documentId = newId();
  return write(
    api.court,
    [{ insert: 'document', values: { documentId, kind: 'youth_page', hearingId, recipient: 'youth', state: 'queued' } }],
    [happened('DocumentQueued', { subjectId: documentId, facts: { kind: 'youth_page', recipient: 'youth' } })],
  );
};

async function aWarrant(of: { readonly caseId: string; readonly petitionId: string | null }, state: string) {
  const warrantId = newId();
  await write(
    api.court,
    [
      {
        insert: 'warrant',
        values: { warrantId, caseId: of.caseId, petitionId: of.petitionId, kind: 'bench', state, issuedOn: '2026-11-12' },
      },
    ],
    [happened('WarrantIssued', { subjectId: warrantId, facts: { kind: 'bench', issuedOn: '2026-11-12' } })],
  );
  return warrantId;
}

describe('a session with nothing left', () => {
  test('closes, and its list says so', async () => {
    const { sessionId } = await anOpenSession();
    const { hearingId } = await heard(sessionId);
    await thePage(hearingId);

    expect(await list('courtroom_clerk', sessionId)).toEqual({
      open: 0,
      mayClose: true,
      words: 'Everything is done or explained. The session may close.',
      items: [],
    });
    expect(await close('courtroom_clerk', sessionId)).toMatchObject({ session: { state: 'closed' } });
  });
});

describe('what is left', () => {
  test('is named by its number, with what to do and where, each on its own line', async () => {
    const { sessionId } = await anOpenSession();
    await heard(sessionId, { placeInLine: 4, mode: 'in_person', nextStep: null, nextReason: null, minuteSignedAt: null });

    expect(await list('judge', sessionId)).toMatchObject({
      open: 4,
      mayClose: false,
      items: [
        { item: 'no_next_step', place: 4, chosenName: 'Wren', goTo: 'next_step', mayExplain: true },
        { item: 'no_ride_home', words: 'Nobody is named who takes number 4 home. Name the ride, or say how the youth left.', goTo: 'ride' },
        { item: 'minute_unsigned', cite: { text: 'Rule 5.534' }, goTo: 'minute' },
        { item: 'page_not_given', goTo: 'youth_page' },
      ],
    });
    expect(await close('judge', sessionId)).toMatchObject({
      unmet: [{ need: 'nothingIsLeftUnexplained', message: expect.stringContaining('number 4') }, {}, {}, {}],
    });
  });

  test('is explained with words, by name, and then stands in the way no longer', async () => {
    const { sessionId } = await anOpenSession();
    const { hearingId } = await heard(sessionId);
    const asked = { sessionId, hearingId, item: 'page_not_given' };

    expect(await explain('courtroom_clerk', { ...asked, words: ' ' })).toMatchObject({ problems: [{ field: 'words' }] });
    expect(await explain('calendar_clerk', { ...asked, words: 'Counsel prints it.' })).toMatchObject({ __typename: 'NotAllowed' });
    expect(await explain('courtroom_clerk', { ...asked, words: 'Counsel prints it.' })).toMatchObject({
      list: {
        open: 0,
        mayClose: true,
        items: [{ item: 'page_not_given', explained: { words: 'Counsel prints it.', byName: 'A. Courtroom clerk' } }],
      },
    });
    expect(await close('courtroom_clerk', sessionId)).toMatchObject({ session: { state: 'closed' } });
    expect(await explain('courtroom_clerk', { ...asked, words: 'Again.' })).toMatchObject({
      unmet: [{ message: 'This session is not open. What was left is explained before it closes.' }],
    });
  });

  test('is explained only while it is on the list', async () => {
    const { sessionId } = await anOpenSession();
    const { hearingId } = await heard(sessionId);
    expect(await explain('judge', { sessionId, hearingId, item: 'no_result', words: 'Later.' })).toMatchObject({
      unmet: [{ message: 'This is not on the list any more. Read the list again.' }],
    });
  });
});

describe('a warrant of a youth who was here', () => {
  test.each(['issued', 'held', 'recalled'])('that is %s is never explained away, and the session does not close over it', async (state) => {
    const { sessionId } = await anOpenSession();
    const matter = await heard(sessionId, { placeInLine: 3 });
    await thePage(matter.hearingId);
    await aWarrant(matter, state);

    expect(await list('courtroom_clerk', sessionId)).toMatchObject({
      mayClose: false,
      items: [{ item: 'live_warrant', mayExplain: false, cite: { text: 'WIC 663' }, goTo: 'warrant' }],
    });
    expect(await explain('judge', { sessionId, hearingId: matter.hearingId, item: 'live_warrant', words: 'Tomorrow.' })).toMatchObject({
      unmet: [{ need: 'cannotBeExplained', cites: [{ text: 'WIC 663' }] }],
    });
    const answer = (await close('judge', sessionId)) as unknown as { readonly unmet: readonly { readonly message: string }[] };
    expect(answer.unmet).toHaveLength(1);
    expect(answer.unmet[0]?.message).toMatch(/^The session cannot close: number 3 was here/);
  });

  test('whose recall is confirmed leaves nothing', async () => {
    const { sessionId } = await anOpenSession();
    const matter = await heard(sessionId);
    await thePage(matter.hearingId);
    await aWarrant(matter, 'recall_confirmed');
    expect(await list('judge', sessionId)).toMatchObject({ items: [], mayClose: true });
  });

  test('in another case of the same youth is told to that department, and may be explained', async () => {
    const { sessionId } = await anOpenSession();
    const matter = await heard(sessionId);
    await thePage(matter.hearingId);
    const { caseId } = await aCase(api.court, { branch: '300', youthId: matter.youthId });
    await aWarrant({ caseId, petitionId: null }, 'issued');
    expect(await list('judge', sessionId)).toMatchObject({ items: [{ item: 'warrant_elsewhere', mayExplain: true }] });
  });

  test('stays on the list by its number alone when the petition is sealed: no hearing, no name', async () => {
    const { sessionId } = await anOpenSession();
    const matter = await heard(sessionId, { placeInLine: 6 });
    await aWarrant(matter, 'recalled');
    await sealPetition(api.court, matter.petitionId);
    expect(await list('courtroom_clerk', sessionId)).toMatchObject({
      items: [{ item: 'live_warrant', hearingId: null, chosenName: null, place: 6, mayExplain: false }],
    });
  });

  test('of protective custody, which outlives a dismissal, holds the session open although the matter is sealed, and names nobody', async () => {
    const { sessionId } = await anOpenSession();
    const matter = await heard(sessionId, { placeInLine: 7 });
    const { caseId } = await aCase(api.court, { branch: '300', youthId: matter.youthId });
    await aWarrant({ caseId, petitionId: null }, 'issued');
    await sealPetition(api.court, matter.petitionId);

    expect(await list('judge', sessionId)).toMatchObject({
      mayClose: false,
      items: [{ item: 'live_warrant', hearingId: null, chosenName: null, place: 7, mayExplain: false }],
    });
    expect(await close('judge', sessionId)).toMatchObject({ unmet: [{ need: 'nothingIsLeftUnexplained' }] });
  });

  test('who was called and did not come holds nothing up: the warrant is out because the youth is away', async () => {
    const { sessionId } = await anOpenSession();
    const matter = await heard(sessionId, { state: 'away', checkedInAt: null });
    await aWarrant(matter, 'issued');
    expect(await list('judge', sessionId)).toMatchObject({ items: [], mayClose: true });
  });
});

describe('the list', () => {
  test.each([
    'calendar_clerk',
    'minors_counsel',
    'prosecutor',
    'probation_officer',
    'advocate',
    'coordinator',
    'administrator',
    'sealing_clerk',
  ] as const)('is nothing to the %s', async (seat) => {
    const { sessionId } = await aSession(api.court, {
      state: 'open',
      departmentId: api.court.departmentIds[1],
      startsAt: `0${String((other += 1))}:05`,
      endsAt: '23:55',
    });
    expect(await list(seat, sessionId)).toEqual({});
  });

  test('keeps none of its words in the journal', async () => {
    const events = await inScope(api.court.database, api.court.as('judge'), (scope) =>
      scope.many<{ readonly facts: unknown }>(`select facts from app.event where kind = 'LeftoverExplained'`),
    );
    expect(events.length).toBeGreaterThan(0);
    expect(JSON.stringify(events)).not.toMatch(/Counsel|Later/);
  });
});
let other = 0;
