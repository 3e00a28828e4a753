import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { asSystem } from '@starling/db/scope';
import { aCase, aHearing, aSession } from '@starling/db/testing/builders';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi({ demonstration: false });
});
afterAll(() => api.stop());

const DAY = 'closureId closedOn kind kindWords reason orderReference effect stands version cite { text }';
const LONGER = 'emergencyExtensionId clock clockWords triggersFrom triggersTo adds orderReference stands version';
const REFUSED = '... on Refusal { message } ... on Stale { version } ... on Invalid { problems { field message } }';

type Words = Readonly<Record<string, unknown>>;

async function enter(words: Words, seat: Seat = 'calendar_clerk'): Promise<Answer> {
  const input = { closedOn: '2026-12-07', kind: 'OFFICE_CLOSED', reason: 'Water in the building', ...words };
  return (await api.as(seat)).ask(
    `mutation($input: ClosureInput!) { enterClosure(input: $input) { __typename ... on ClosureChanged { closure { ${DAY} } } ${REFUSED} } }`,
    { input },
  );
}

async function takeBack(input: Words, seat: Seat = 'administrator'): Promise<Answer> {
  return (await api.as(seat)).ask(
    `mutation($input: TakeBackClosureInput!) { takeBackClosure(input: $input) { __typename ... on ClosureChanged { closure { ${DAY} } } ${REFUSED} } }`,
    { input },
  );
}

async function extend(words: Words, seat: Seat = 'judge'): Promise<Answer> {
  const input = {
    clock: 'DETENTION_HEARING_602_NEXT_DAY',
    triggersFrom: '2026-12-01',
    triggersTo: '2026-12-31',
    amount: 7,
    unit: 'DAYS',
    orderReference: 'Order of November 30, 2026',
    ...words,
  };
  return (await api.as(seat)).ask(
    `mutation($input: ExtensionInput!) { enterEmergencyExtension(input: $input) { __typename ... on ExtensionChanged { extension { ${LONGER} } } ${REFUSED} } }`,
    { input },
  );
}

const idOf = (answer: Answer, member: string, id: string): string => String((answer[member] as Words)[id]);

describe('a closed day', () => {
  test('is entered by the calendar clerk, says what it does to the clocks, and everybody of the court reads it', async () => {
    expect(await enter({})).toMatchObject({
      __typename: 'ClosureChanged',
      closure: {
        closedOn: '2026-12-07',
        kindWords: 'The office is shut for the whole day',
        effect: 'No clock counts this day as a court day, and a last day that falls on it moves as on a holiday.',
        cite: { text: 'CCP 12b' },
        stands: true,
        version: 1,
      },
    });
    for (const seat of ['judge', 'minors_counsel', 'prosecutor', 'sealing_clerk'] as const) {
      expect(await (await api.as(seat)).ask('{ courtClosures { closedOn } }')).toContainEqual({ closedOn: '2026-12-07' });
    }
  });

  test('is told in the journal by its day, with the rule it rests on and without its words', async () => {
    const told = await asSystem(api.court.database, api.court.courtId, (scope) =>
      scope.many("select facts, cite, seat from app.event where kind = 'CourtClosureEntered'"),
    );

    expect(told).toEqual([{ facts: { closedOn: '2026-12-07' }, cite: 'CCP 12b', seat: 'calendar_clerk' }]);
  });

  test.each([
    ['2026-12-05', 'Saturday'],
    ['2026-12-06', 'Sunday'],
    ['2026-12-25', 'Christmas Day'],
  ])('%s is closed for every court (%s) and needs no entry', async (closedOn, why) => {
    const refused = await enter({ closedOn });
    expect(refused).toMatchObject({ problems: [{ field: 'closedOn' }] });
    expect(String(refused['message'])).toContain('It needs no entry.');
    expect(String(refused['message'])).toContain(why);
  });

  test('is entered once for each reason in law', async () => {
    expect(await enter({})).toMatchObject({
      problems: [{ field: 'closedOn', message: 'This day is entered already for the same reason in law.' }],
    });
    expect(await enter({ kind: 'GOVERNOR', reason: 'A day of mourning' })).toMatchObject({ __typename: 'ClosureChanged' });
  });

  test('in an emergency rests on an order of the Chief Justice', async () => {
    const emergency = { closedOn: '2026-12-08', kind: 'EMERGENCY_JUVENILE', reason: 'Fire in the hills' };
    expect(await enter(emergency)).toMatchObject({ problems: [{ field: 'orderReference' }] });
    expect(await enter({ ...emergency, orderReference: 'Order of December 6, 2026' })).toMatchObject({
      closure: {
        effect: 'The clocks of WIC 313, 315, 334, 631, 632, 637 and 657 leave it out. All other clocks count it as any other day.',
      },
    });
  });

  test.each(['judge', 'courtroom_clerk', 'minors_counsel', 'prosecutor'] as const)('is not for the %s to enter', async (seat) => {
    expect(await enter({ closedOn: '2026-12-09' }, seat)).toMatchObject({
      __typename: 'NotAllowed',
      message: 'You can read this matter. This act belongs to: calendar clerk, administrator.',
    });
  });

  test('entered by mistake is taken back, once, from the copy that stands; then the day may be entered again', async () => {
    const closureId = idOf(await enter({ closedOn: '2026-12-10' }), 'closure', 'closureId');
    expect(await takeBack({ closureId, version: 1 }, 'judge')).toMatchObject({ __typename: 'NotAllowed' });
    expect(await takeBack({ closureId, version: 2 })).toMatchObject({ __typename: 'Stale', version: 1 });
    expect(await takeBack({ closureId, version: 1 })).toMatchObject({ closure: { stands: false, version: 2 } });
    expect(await takeBack({ closureId, version: 2 })).toMatchObject({ message: 'This day was taken back before.' });
    expect(await takeBack({ closureId: newId(), version: 1 })).toMatchObject({ __typename: 'NotFound' });
    expect(await enter({ closedOn: '2026-12-10' })).toMatchObject({ __typename: 'ClosureChanged' });
  });

  test('on which hearings are set says so until it is taken back, to those who see them; nothing is moved by itself', async () => {
    const { caseId } = await aCase(api.court);
    const { sessionId } = await aSession(api.court, { heldOn: '2026-12-16' });
    await aHearing(api.court, { caseId, sessionId });
    const closed = await enter({ closedOn: '2026-12-16' });
    expect(closed).toMatchObject({
      closure: { effect: expect.stringMatching(/ moves as on a holiday\. One hearing is still set on this day\. Set it anew\.$/) },
    });
    const shown = async (seat: Seat) =>
      (await (await api.as(seat)).ask(`{ courtClosures { closedOn effect } }`)) as unknown as readonly Words[];
    const withoutIt = { closedOn: '2026-12-16', effect: expect.stringMatching(/ moves as on a holiday\.$/) };
    expect(await shown('administrator')).toContainEqual(withoutIt);
    await aHearing(api.court, { caseId, sessionId });
    expect(await shown('judge')).toContainEqual({ closedOn: '2026-12-16', effect: expect.stringContaining('2 hearings are still set') });
    await takeBack({ closureId: idOf(closed, 'closure', 'closureId'), version: 1 });
    expect(await shown('judge')).toContainEqual(withoutIt);
  });
});

describe('an emergency extension', () => {
  test('is entered by the judge or the administrator, in the words of the clock', async () => {
    const entered = await extend({});
    expect(entered).toMatchObject({ extension: { adds: '7 days', stands: true, triggersTo: '2026-12-31' } });
    expect(idOf(entered, 'extension', 'clockWords')).not.toBe('DETENTION_HEARING_602_NEXT_DAY');
    expect(await extend({ amount: 1, unit: 'COURT_DAYS' }, 'administrator')).toMatchObject({ extension: { adds: '1 court day' } });
    expect(await (await api.as('minors_counsel')).ask('{ emergencyExtensions { adds } }')).toEqual([
      { adds: '7 days' },
      { adds: '1 court day' },
    ]);
  });

  test('is not for a clerk to enter', async () => {
    expect(await extend({}, 'calendar_clerk')).toMatchObject({ __typename: 'NotAllowed' });
  });

  test('of an unknown clock, backwards, without an order: all at once', async () => {
    expect(await extend({ clock: 'NONE', triggersTo: '2026-11-30', orderReference: ' ' })).toMatchObject({
      problems: [{ field: 'clock' }, { field: 'orderReference' }, { field: 'triggersTo' }],
    });
    expect(await extend({ triggersTo: '2026-11-30' })).toMatchObject({ problems: [{ field: 'triggersTo' }] });
  });

  test('is taken back once', async () => {
    const emergencyExtensionId = idOf(await extend({}), 'extension', 'emergencyExtensionId');
    const back = async (version: number, seat: Seat = 'judge') =>
      (await api.as(seat)).ask(
        `mutation($input: TakeBackExtensionInput!) { takeBackEmergencyExtension(input: $input) { __typename ... on ExtensionChanged { extension { stands } } ${REFUSED} } }`,
        { input: { emergencyExtensionId, version } },
      );
    expect(await back(1, 'calendar_clerk')).toMatchObject({ __typename: 'NotAllowed' });
    expect(await back(3)).toMatchObject({ __typename: 'Stale', version: 1 });
    expect(await back(1)).toMatchObject({ extension: { stands: false } });
    expect(await back(2)).toMatchObject({ message: 'This extension was taken back before.' });
  });
});
