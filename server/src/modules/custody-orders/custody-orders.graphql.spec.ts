import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { movingClock, type Clock } from '@starling/db/clock';
import { newId } from '@starling/db/ids';
import { inScope } from '@starling/db/scope';
import { aHearing, aParticipation, aPetition, sealPetition, write } from '@starling/db/testing/builders';
import { happened } from '@starling/shared/events';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';

/** The clock of the court stands at ten past nine, and is put on by the specs that need an evening. */
const wall: { at: Clock } = { at: movingClock('2026-12-01T17:10:00Z') };
const clock: Clock = { now: () => wall.at.now(), today: (zone) => wall.at.today(zone), time: (zone) => wall.at.time(zone) };
const MORNING = '2026-12-01T17:10:00Z';
/** Whoever signed in in the morning is not signed in at dusk: that hour has a court of its own. */
const DUSK = '2026-12-02T00:28:00Z';

let api: TestApi;

beforeEach(() => {
  wall.at = movingClock(MORNING);
});
beforeAll(async () => {
  api = await testApi({ clock });
});
afterAll(() => api.stop());

const ORDER =
  'custodyOrderId kind kindWords state stateWords holder toAdultName receivedBy minutesToReceived minutesWaiting isLate notFinal version acts { name open why }';
const REFUSED = `... on NotAllowed { message } ... on Stale { version } ... on Invalid { problems { field message } } ... on RequirementsUnmet { unmet { need message } }`;

async function act(seat: Seat, name: string, [type, input]: readonly [string, Readonly<Record<string, unknown>>]): Promise<Answer> {
  return (await api.as(seat)).ask(
    `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on CustodyOrderSaved { order { ${ORDER} } } ${REFUSED} } }`,
    { input },
  );
}

const make = (input: Readonly<Record<string, unknown>>, seat: Seat = 'judge') =>
  act(seat, 'makeCustodyOrder', ['MakeCustodyOrderInput', input]);
const step = (input: Readonly<Record<string, unknown>>, seat: Seat = 'courtroom_clerk') =>
  act(seat, 'recordCustodyStep', ['CustodyStepInput', input]);

async function aMatter() {
  const { caseId, petitionId } = await aPetition(api.court);
  const { hearingId } = await aHearing(api.court, { caseId, petitionId, state: 'heard', calledAt: MORNING });
  return { caseId, petitionId, hearingId };
}

const RELEASE = { version: 1, kind: 'release', holder: 'Central Hall', reasons: 'The family is ready.' };

interface Made {
  readonly order: { readonly custodyOrderId: string };
}

/** An order of the past, put in by Starling's own hand. */
async function anOrder(words: Readonly<Record<string, string | null>>) {
  const { caseId, petitionId, hearingId } = await aMatter();
  const custodyOrderId = newId();
  const { youthId } = (await inScope(api.court.database, api.court.as('judge'), (scope) =>
    scope.one<{ readonly youthId: string }>('select youth_id as "youthId" from app.legal_case where case_id = $1', [caseId]),
  )) ?? { youthId: '' };
  const row = {
    custodyOrderId,
    caseId,
    youthId,
    petitionId,
    hearingId,
    kind: 'detain',
    holder: 'Central Hall',
    reasons: 'As spoken.',
    state: 'ordered',
  };
  await write(
    api.court,
    [{ insert: 'custody_order', values: { ...row, ...words } }],
    [happened('CustodyOrdered', { subjectId: custodyOrderId, petitionId, facts: { hearingId } })],
  );
  return { custodyOrderId, caseId, petitionId };
}

describe('an order about where the youth is', () => {
  test('goes from the bench to the door, with the minutes it took', async () => {
    const { hearingId } = await aMatter();
    const { order } = (await make({ ...RELEASE, hearingId })) as unknown as Made;
    expect(order).toMatchObject({
      state: 'ordered',
      kindWords: 'Release',
      minutesWaiting: 0,
      notFinal: ['Ordered 0 minutes ago and not sent.'],
    });
    const { custodyOrderId } = order;

    expect(await step({ custodyOrderId, version: 1, step: 'send' })).toMatchObject({ problems: [{ field: 'how' }] });
    expect(await step({ custodyOrderId, version: 1, step: 'send', how: 'fax' })).toMatchObject({ order: { state: 'sent', version: 2 } });
    wall.at = movingClock('2026-12-01T17:52:30Z');
    expect(await step({ custodyOrderId, version: 2, step: 'receive', how: 'phone' })).toMatchObject({ problems: [{ field: 'byWords' }] });
    expect(await step({ custodyOrderId, version: 2, step: 'receive', how: 'phone', byWords: 'Desk, Ms. Ono' })).toMatchObject({
      order: {
        state: 'received',
        receivedBy: 'Desk, Ms. Ono',
        minutesToReceived: 42,
        minutesWaiting: null,
        isLate: false,
        notFinal: ['Received, and not carried out yet.'],
      },
    });
    expect(await step({ custodyOrderId, version: 3, step: 'carryOut' })).toMatchObject({
      order: { state: 'carried_out', notFinal: [], acts: [] },
    });
    expect(await step({ custodyOrderId, version: 4, step: 'receive', how: 'phone', byWords: 'Again' })).toMatchObject({
      unmet: [{ message: 'This order was received before, or has ended. Read it again.' }],
    });
  });

  test('is never made twice in the same words, at the same second neither; withdrawn, or in other words, it may be', async () => {
    const { hearingId } = await aMatter();
    const answers = await Promise.all([make({ ...RELEASE, hearingId }), make({ ...RELEASE, hearingId })]);
    expect(answers).toContainEqual({
      __typename: 'RequirementsUnmet',
      unmet: [{ need: 'notOrderedTwice', message: expect.stringContaining('under way') }],
    });
    const [made] = answers.filter((one) => one['__typename'] === 'CustodyOrderSaved') as unknown as readonly Made[];
    expect(await make({ ...RELEASE, hearingId, holder: 'The camp' })).toMatchObject({ __typename: 'CustodyOrderSaved' });
    await step({ custodyOrderId: made?.order.custodyOrderId, version: 1, step: 'withdraw', words: 'Not today.' }, 'judge');
    expect(await make({ ...RELEASE, hearingId })).toMatchObject({ __typename: 'CustodyOrderSaved' });
  });

  test('is the judge’s to make and to withdraw, from the copy that stands', async () => {
    const { hearingId, petitionId } = await aMatter();
    expect(await make({ ...RELEASE, hearingId }, 'courtroom_clerk')).toEqual({
      __typename: 'NotAllowed',
      message: 'You can read this matter. This act belongs to: judge.',
    });
    expect(await make({ ...RELEASE, hearingId, version: 9 })).toEqual({ __typename: 'Stale', version: 1 });
    const { custodyOrderId } = ((await make({ ...RELEASE, hearingId })) as unknown as Made).order;
    expect(await step({ custodyOrderId, version: 1, step: 'withdraw', words: 'Spoken in error.' })).toMatchObject({
      __typename: 'NotAllowed',
    });
    expect(await step({ custodyOrderId, version: 1, step: 'withdraw' }, 'judge')).toMatchObject({ problems: [{ field: 'words' }] });
    expect(await step({ custodyOrderId, version: 1, step: 'withdraw', words: 'Spoken in error.' }, 'judge')).toMatchObject({
      order: { state: 'withdrawn', minutesWaiting: null },
    });
    await sealPetition(api.court, petitionId);
    expect(await make({ ...RELEASE, hearingId })).toEqual({ __typename: 'NotFound' });
  });

  test('is written on a paper for whoever carries it out, who is told by telephone', async () => {
    const { hearingId } = await aMatter();
    const { custodyOrderId } = ((await make({ ...RELEASE, hearingId })) as unknown as Made).order;
    const written = await inScope(api.court.database, api.court.as('judge'), (scope) =>
      scope.many<{ readonly command: string; readonly recipient: string }>(
        `select b.content ->> 'command' as command, n.recipient from app.document d join app.document_body b on b.document_id = d.document_id
         join app.notice n on n.hearing_id = d.hearing_id and n.kind = 'custody_order' where d.subject_id = $1`,
        [custodyOrderId],
      ),
    );
    expect(written).toEqual([{ command: 'Release the youth today.', recipient: 'Central Hall' }]);
  });
});

describe('what waits', () => {
  test('is listed oldest first, and a day is told in figures with what had not arrived by the evening', async () => {
    await anOrder({ orderedAt: '2026-11-30T18:00:00Z', receivedAt: '2026-11-30T18:30:00Z', receivedBy: 'Desk', state: 'received' });
    await anOrder({ orderedAt: '2026-11-30T19:00:00Z', receivedAt: '2026-11-30T21:00:00Z', receivedBy: 'Desk', state: 'received' });
    const { custodyOrderId: night } = await anOrder({
      orderedAt: '2026-11-30T20:00:00Z',
      receivedAt: '2026-12-01T02:00:00Z',
      receivedBy: 'Desk',
      state: 'received',
    });
    const { custodyOrderId: never } = await anOrder({ orderedAt: '2026-11-30T22:00:00Z' });
    await anOrder({ orderedAt: '2026-11-30T23:00:00Z', state: 'withdrawn', withdrawnWords: 'In error.' });

    const clerk = await api.as('courtroom_clerk');
    expect(
      await clerk.ask(
        '{ custodyReport(on: "2026-11-30") { evening made received middleMinutes longestMinutes notReceived { custodyOrderId } } }',
      ),
    ).toEqual({
      evening: '18:00',
      made: 4,
      received: 3,
      middleMinutes: 120,
      longestMinutes: 360,
      notReceived: [{ custodyOrderId: night }, { custodyOrderId: never }],
    });
    const waiting = (await clerk.ask(`{ custodyOrders(state: "ordered") { ${ORDER} } }`)) as unknown as readonly Made['order'][];
    expect(waiting[0]).toMatchObject({
      custodyOrderId: never,
      isLate: true,
      notFinal: ['Ordered 19 hours 10 minutes ago and not sent. It was to arrive within 1 hour.'],
    });
    expect(await clerk.ask(`{ custodyOrders(state: "lost") { ${ORDER} } }`)).toEqual([]);
  });

  test('is for the bench, and for counsel and officers in their own case; the clerk keeps an unreceived one of a sealed petition without a name', async () => {
    const { custodyOrderId, caseId, petitionId } = await anOrder({ orderedAt: MORNING });
    for (const seat of ['minors_counsel', 'probation_officer', 'advocate'] as const) await aParticipation(api.court, { caseId, seat });
    const sees = async (seat: Seat): Promise<unknown> =>
      (
        (await (await api.as(seat)).ask('{ custodyOrders { custodyOrderId chosenName } }')) as unknown as readonly {
          readonly custodyOrderId: string;
        }[]
      ).find((one) => one.custodyOrderId === custodyOrderId);

    for (const seat of ['judge', 'courtroom_clerk', 'calendar_clerk', 'minors_counsel', 'probation_officer'] as const)
      expect([seat, await sees(seat)]).toEqual([seat, { custodyOrderId, chosenName: 'Wren' }]);
    for (const seat of ['advocate', 'social_worker', 'prosecutor', 'coordinator', 'administrator', 'sealing_clerk'] as const)
      expect([seat, await sees(seat)]).toEqual([seat, undefined]);
    await sealPetition(api.court, petitionId);
    expect(await sees('courtroom_clerk')).toEqual({ custodyOrderId, chosenName: null });
    expect(await sees('minors_counsel')).toBeUndefined();
    expect(await step({ custodyOrderId, version: 1, step: 'receive', how: 'phone', byWords: 'Desk' })).toMatchObject({
      order: { state: 'received', receivedBy: 'Desk' },
    });
  });
});

describe('a release names the adult', () => {
  beforeAll(async () => {
    await api.stop();
    wall.at = movingClock(DUSK);
    api = await testApi({ clock });
  });
  test.each([
    ['2026-12-02T00:29:00Z', 'CustodyOrderSaved'],
    ['2026-12-02T00:30:00Z', 'RequirementsUnmet'],
    ['2026-12-02T00:31:00Z', 'RequirementsUnmet'],
  ])('from half past four on: at %s, %s', async (at, answer) => {
    wall.at = movingClock(at);
    const { hearingId } = await aMatter();
    expect(await make({ ...RELEASE, hearingId })).toMatchObject({ __typename: answer });
  });

  test('after dark, and then it goes through', async () => {
    wall.at = movingClock('2026-12-02T00:35:00Z');
    const { hearingId } = await aMatter();
    expect(await make({ ...RELEASE, hearingId })).toMatchObject({
      unmet: [
        { need: 'somebodyTakesTheYouthHome', message: 'Nobody leaves alone at this hour. Name the adult with whom the youth leaves.' },
      ],
    });
    expect(await make({ ...RELEASE, hearingId, toAdultRole: 'caregiver', toAdultName: 'A. Aunt' })).toMatchObject({
      order: { toAdultName: 'A. Aunt' },
    });
  });
});
