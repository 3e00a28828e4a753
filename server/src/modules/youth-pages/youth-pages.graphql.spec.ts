import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { asSystem } from '@starling/db/scope';
import { aHearing, aParticipation, aPetition, aSession, sealPetition, write } from '@starling/db/testing/builders';
import { happened } from '@starling/shared/events';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';

let api: TestApi;
let minute = 0;

beforeAll(async () => {
  api = await testApi({ demonstration: false });
});
afterAll(() => api.stop());

const PAGE = 'language greeting date time place next help notes languages parts { key head lines }';

async function page(seat: Seat, hearingId: string, language: string | null = null): Promise<Answer> {
  return (await api.as(seat)).ask(`query($id: ID!, $in: String) { youthPage(hearingId: $id, language: $in) { ${PAGE} } }`, {
    id: hearingId,
    in: language,
  });
}

async function print(seat: Seat, hearingId: string, language: string): Promise<Answer> {
  return (await api.as(seat)).ask(
    `mutation($input: PrintYouthPageInput!) { printYouthPage(input: $input) { __typename ... on YouthPagePrinted { document { documentId kind title language } }
      ... on Refusal { message } ... on Invalid { problems { field } } } }`,
    { input: { hearingId, language } },
  );
}

/** A matter that was heard, with an order as spoken and a date in January with a ride to it. */
async function aMatter(state = 'heard') {
  const startsAt = `12:${String((minute += 1)).padStart(2, '0')}`;
  const { sessionId } = await aSession(api.court, { state: 'open', startsAt, endsAt: '23:50' });
  const later = await aSession(api.court, { heldOn: '2027-01-05', startsAt: `13:${startsAt.slice(3)}`, endsAt: '17:00' });
  const petition = await aPetition(api.court);
  const { caseId, petitionId } = petition;
  for (const seat of ['minors_counsel', 'advocate'] as const) await aParticipation(api.court, { caseId, seat });
  const { hearingId } = await aHearing(api.court, { caseId, petitionId, sessionId, state, calledAt: '2026-12-01T17:41:00Z' });
  const next = await aHearing(api.court, { caseId, petitionId, sessionId: later.sessionId, startsAt: '14:40', minutes: 15 });
  const orderId = newId();
  const rideId = newId();
  const order = {
    orderId,
    hearingId,
    caseId,
    petitionId,
    ordinal: 1,
    words: 'Weekend visits',
    ownerRole: 'parent',
    dueOn: null,
    state: 'given',
  };
  await write(
    api.court,
    [
      { insert: 'court_order', values: { ...order, spokenWords: 'You can stay with your aunt on weekends', spokenWordsEs: null } },
      {
        insert: 'ride',
        values: {
          rideId,
          hearingId: next.hearingId,
          direction: 'to_court',
          driverRole: 'caregiver',
          driver: 'Aunt Rosa',
          leavesAt: '13:45',
          state: 'confirmed',
        },
      },
    ],
    [happened('OrderGiven', { subjectId: orderId, petitionId, facts: {} }), happened('RideArranged', { subjectId: rideId, facts: {} })],
  );
  return { ...petition, hearingId, rideId };
}

test('the page says the next date, the ride, what was decided and who helps', async () => {
  const { hearingId } = await aMatter();
  const read = await page('courtroom_clerk', hearingId);
  expect(read).toMatchObject({
    language: 'en',
    date: 'Tuesday, January 5',
    time: '2:40 in the afternoon',
    place: 'Room 1',
    next: 'It takes about 15 minutes.',
  });
  const text = JSON.stringify(read);
  for (const said of [
    'You can stay with your aunt on weekends.',
    'Aunt Rosa picks you up at 1:45 in the afternoon.',
    'A. Counsel for the youth',
    'A. Advocate',
  ])
    expect(text).toContain(said);
});

test('in Spanish an order without Spanish words is left to counsel, and the clerk is told', async () => {
  const { hearingId } = await aMatter();
  const read = await page('judge', hearingId, 'es');
  expect(read).toMatchObject({ language: 'es', date: 'Martes 5 de enero', notes: [expect.stringContaining('One order is left out')] });
  expect(JSON.stringify(read)).toContain('Lo demás te lo dice quien te defiende.');
});

test('it is printed by the clerk, under a title that names nobody, and then those beside the youth have it too', async () => {
  const { hearingId } = await aMatter();
  expect(await print('advocate', hearingId, 'en')).toMatchObject({
    message: 'The page is not printed yet. Ask the courtroom clerk for it.',
  });
  const done = await print('courtroom_clerk', hearingId, 'en');
  expect(done).toMatchObject({ __typename: 'YouthPagePrinted', document: { kind: 'youth_page', language: 'en' } });
  expect(await print('advocate', hearingId, 'en')).toMatchObject({ __typename: 'YouthPagePrinted' });
  const kept = await asSystem(api.court.database, api.court.courtId, (scope) =>
    scope.one<{ readonly words: string }>(
      'select b.content::text as words from app.document_body b join app.document d using (court_id, document_id) where d.hearing_id = $1',
      [hearingId],
    ),
  );
  expect(kept?.words).not.toMatch(/notes|court|petition|Legal|602/i);
});

test('not before anything was recorded, and in no other language', async () => {
  const { hearingId } = await aMatter('set');
  expect(await print('courtroom_clerk', hearingId, 'en')).toMatchObject({
    message: 'Nothing is recorded yet. Record what happened, then print the page.',
  });
  expect(await print('courtroom_clerk', hearingId, 'fr')).toMatchObject({ problems: [{ field: 'language' }] });
});

test('nobody else reads it, and after a sealing nobody does: the youth has the letter', async () => {
  const { hearingId, petitionId } = await aMatter();
  expect(await page('prosecutor', hearingId)).toEqual({});
  await sealPetition(api.court, petitionId);
  expect(await page('judge', hearingId)).toEqual({});
  expect(await print('courtroom_clerk', hearingId, 'en')).toMatchObject({ message: 'Nothing here under that number.' });
});
