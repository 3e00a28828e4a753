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

async function queue(seat: Seat = 'calendar_clerk'): Promise<readonly Words[]> {
  const lines = await (
    await api.as(seat)
  ).ask(
    '{ needsADate { lineId caseId petitionId hearingId sessionId name type typeWords minutes reason why since ageDays latest latestWords urgency cites { text } } }',
  );
  return lines as unknown as readonly Words[];
}

const of = async (name: string, id: string, seat?: Seat): Promise<readonly Words[]> =>
  (await queue(seat)).filter((line) => line[name] === id);

describe('A case needs a date', () => {
  test('when its session was cancelled and no other hearing of its kind was set, until one is', async () => {
    const { caseId } = await aCase(api.court);
    const { sessionId } = await aSession(api.court, { heldOn: '2026-12-09' });
    const lost = await aHearing(api.court, {
      caseId,
      sessionId,
      state: 'vacated',
      vacatedReason: 'session_cancelled',
      vacatedWords: 'Judge away.',
      minutes: 20,
    });
    await aHearing(api.court, { caseId, sessionId, placeInLine: 2, type: 'disposition' });
    expect(await of('caseId', caseId)).toEqual([
      expect.objectContaining({
        hearingId: lost.hearingId,
        type: 'progress_review',
        minutes: 20,
        reason: 'session_cancelled',
        why: 'Its session on Wednesday, December 9, 2026 was cancelled. Judge away.',
      }),
    ]);
    await aHearing(api.court, { caseId, placeInLine: 3 });
    expect(await of('caseId', caseId)).toEqual([]);
  });

  test('when a petition was filed and never set', async () => {
    const { caseId, petitionId } = await aPetition(api.court, { filedOn: '2026-11-20' });
    expect(await of('caseId', caseId)).toEqual([
      expect.objectContaining({ petitionId, reason: 'new_petition', since: '2026-11-20', ageDays: 11, typeWords: 'Next hearing' }),
    ]);
  });

  test('once, however many petitions it has, and by the one before jurisdiction', async () => {
    const { caseId, petitionId } = await aPetition(api.court, { filedOn: '2026-11-18', state: 'filed' });
    await aPetition(api.court, { caseId, filedOn: '2026-11-20', state: 'pre_jurisdiction' });
    for (const filedOn of ['2024-11-27', '2024-12-20']) await aPetition(api.court, { caseId, filedOn, state: 'disposed' });
    const { sessionId } = await aSession(api.court, { heldOn: '2026-10-06', state: 'closed' });
    await aHearing(api.court, { caseId, sessionId, state: 'heard' });
    expect(await of('caseId', caseId)).toEqual([expect.objectContaining({ petitionId, reason: 'new_petition', since: '2026-11-18' })]);
  });

  test('as a case and not as a new petition when its petition is past jurisdiction; not at all when all are over', async () => {
    const disposed = await aPetition(api.court, { filedOn: '2024-12-20', state: 'disposed' });
    const over = await aPetition(api.court, { filedOn: '2024-12-20', state: 'completed' });
    expect(await of('caseId', disposed.caseId)).toEqual([expect.objectContaining({ reason: 'no_next_date' })]);
    expect(await of('caseId', over.caseId)).toEqual([]);
    await aHearing(api.court, { caseId: disposed.caseId, placeInLine: 11 });
    expect(await of('caseId', disposed.caseId)).toEqual([]);
  });

  test('when its day passed and nobody called it', async () => {
    const { caseId } = await aCase(api.court);
    const [before, today] = [
      await aSession(api.court, { heldOn: '2026-11-30' }),
      await aSession(api.court, { startsAt: '13:30', endsAt: '16:00' }),
    ];
    await aHearing(api.court, { caseId, sessionId: before.sessionId });
    expect(await of('caseId', caseId)).toEqual([expect.objectContaining({ reason: 'no_next_date', since: '2026-11-30' })]);
    await aHearing(api.court, { caseId, sessionId: today.sessionId, startsAt: '13:30' });
    expect(await of('caseId', caseId)).toEqual([]);
  });

  test('not while a warrant is out, and not when it was taken back because the matter is resolved', async () => {
    const [away, resolved] = [await aCase(api.court), await aCase(api.court)];
    const past = await aSession(api.court, { heldOn: '2026-11-19', state: 'closed' });
    await aHearing(api.court, { caseId: away.caseId, sessionId: past.sessionId, state: 'away' });
    expect(await of('caseId', away.caseId)).toHaveLength(1);
    const warrantId = newId();
    await write(
      api.court,
      [{ insert: 'warrant', values: { warrantId, caseId: away.caseId, kind: 'bench', state: 'issued', issuedOn: '2026-11-19' } }],
      [happened('WarrantIssued', { subjectId: warrantId, facts: { kind: 'bench', issuedOn: '2026-11-19' } })],
    );
    await aHearing(api.court, {
      caseId: resolved.caseId,
      sessionId: past.sessionId,
      placeInLine: 2,
      state: 'vacated',
      vacatedReason: 'resolved',
    });
    expect([await of('caseId', away.caseId), await of('caseId', resolved.caseId)]).toEqual([[], []]);
  });

  test('when it was taken off calendar, or its last hearing is over and no next one is set', async () => {
    const [off, over] = [await aCase(api.court), await aCase(api.court)];
    const past = await aSession(api.court, { heldOn: '2026-11-24', state: 'closed' });
    await aHearing(api.court, { caseId: off.caseId, sessionId: past.sessionId, state: 'off_calendar' });
    await aHearing(api.court, { caseId: over.caseId, sessionId: past.sessionId, placeInLine: 2, state: 'heard' });
    expect(await of('caseId', off.caseId)).toEqual([expect.objectContaining({ reason: 'off_calendar', ageDays: 7 })]);
    expect(await of('caseId', over.caseId)).toEqual([expect.objectContaining({ reason: 'no_next_date' })]);
  });

  test('not when it has one, and not when it is closed', async () => {
    const [set, closed] = [await aCase(api.court), await aCase(api.court, { state: 'closed' })];
    await aHearing(api.court, { caseId: set.caseId, placeInLine: 7 });
    expect([await of('caseId', set.caseId), await of('caseId', closed.caseId)]).toEqual([[], []]);
  });

  test('never when it is sealed: the queue does not know it', async () => {
    const { caseId, petitionId } = await aPetition(api.court);
    expect(await of('caseId', caseId)).toHaveLength(1);
    await sealPetition(api.court, petitionId);
    for (const seat of ['judge', 'calendar_clerk', 'coordinator'] as const)
      expect((await queue(seat)).filter((line) => line['petitionId'] === petitionId || line['lineId'] === petitionId)).toEqual([]);
  });

  test('the nearest last day first, with its law', async () => {
    const lines = await queue();
    const days = lines.flatMap(({ latest }) => (typeof latest === 'string' ? [latest] : []));
    expect(days).toEqual(days.toSorted());
    const firstWithout = lines.findIndex(({ latest }) => latest === null);
    expect(lines.slice(firstWithout).every(({ latest }) => latest === null)).toBe(true);
  });
});

describe('A session that nobody can hold', () => {
  test('stands in the queue from the moment its day is closed', async () => {
    const { sessionId } = await aSession(api.court, { heldOn: '2026-12-16' });
    expect(await of('sessionId', sessionId)).toEqual([]);
    const closureId = newId();
    await write(
      api.court,
      [{ insert: 'court_closure', values: { closureId, closedOn: '2026-12-16', kind: 'office_closed', reason: 'Water in the building' } }],
      [happened('CourtClosureEntered', { subjectId: closureId, facts: { closedOn: '2026-12-16' } })],
    );
    expect(await of('sessionId', sessionId)).toEqual([
      expect.objectContaining({
        caseId: null,
        reason: 'closed_day',
        why: expect.stringContaining('Water in the building'),
        latest: '2026-12-16',
      }),
    ]);
  });

  test('on a holiday, or while its judge is away, stands there too', async () => {
    const holiday = await aSession(api.court, { heldOn: '2026-12-25' });
    const away = await aSession(api.court, { heldOn: '2026-12-17' });
    const unavailabilityId = newId();
    await write(
      api.court,
      [
        {
          insert: 'unavailability',
          values: {
            unavailabilityId,
            subjectKind: 'bench_officer',
            subjectId: api.court.benchOfficerId,
            fromOn: '2026-12-17',
            untilOn: '2026-12-17',
            enteredOn: '2026-12-01',
          },
        },
      ],
      [happened('UnavailabilityEntered', { subjectId: unavailabilityId })],
    );
    expect(await of('sessionId', holiday.sessionId)).toEqual([
      expect.objectContaining({ reason: 'closed_day', why: expect.stringContaining('Christmas') }),
    ]);
    expect(await of('sessionId', away.sessionId)).toEqual([expect.objectContaining({ reason: 'judge_away' })]);
  });
});

describe('The queues', () => {
  test.each(['minors_counsel', 'prosecutor', 'administrator', 'advocate'] as const)('are empty for the %s', async (seat) => {
    expect([await queue(seat), await (await api.as(seat)).ask('{ referrals { referralId } }')]).toEqual([[], []]);
  });
});

const LINE =
  'referralId name referredByWords ageDays state stateWords youthConsentOn missing declineWords decidedOn transferOrderedOn receivedOn version acts { name open }';
const REFUSED = '... on Refusal { message } ... on Stale { version } ... on Invalid { problems { field message } }';

async function save(words: Words, seat: Seat = 'coordinator'): Promise<Answer> {
  const input = { fromDepartment: 'Dept. 9', referredBy: 'probation_officer', referredOn: '2026-11-21', counselConsulted: false, ...words };
  return (await api.as(seat)).ask(
    `mutation($input: ReferralInput!) { saveReferral(input: $input) { __typename ... on ReferralChanged { referral { ${LINE} } } ${REFUSED} } }`,
    { input },
  );
}

async function move(input: Words, seat: Seat = 'judge'): Promise<Answer> {
  return (await api.as(seat)).ask(
    `mutation($input: MoveReferralInput!) { moveReferral(input: $input) { __typename ... on ReferralChanged { referral { ${LINE} } } ${REFUSED} } }`,
    { input },
  );
}

const idOf = (answer: Answer): string => String((answer['referral'] as Words)['referralId']);

describe('A referral', () => {
  test('shows how long it waits and what is missing, and is accepted only after the youth agreed with counsel beside', async () => {
    const saved = await save({});
    const referralId = idOf(saved);
    expect(saved).toMatchObject({
      referral: {
        name: 'Not yet entered',
        referredByWords: 'Probation officer',
        ageDays: 10,
        missing: ['Counsel was not consulted yet.', 'The youth has not agreed yet.', 'The team has not said what it recommends.'],
      },
    });
    expect(await move({ referralId, version: 1, step: 'accept' })).toMatchObject({ __typename: 'RequirementsUnmet' });
    expect(await move({ referralId, version: 1, step: 'accept' }, 'calendar_clerk')).toMatchObject({ __typename: 'NotAllowed' });
    const agreed = await save({ referralId, version: 1, counselConsulted: true, youthConsentOn: '2026-11-28', teamRecommends: true });
    expect(agreed).toMatchObject({ referral: { missing: [], version: 2 } });
    expect(await move({ referralId, version: 1, step: 'accept' })).toMatchObject({ __typename: 'Stale', version: 2 });
    expect(await move({ referralId, version: 2, step: 'accept' })).toMatchObject({
      referral: { state: 'accepted', decidedOn: '2026-12-01' },
    });
    expect(await save({ referralId, version: 3, band: 'high' })).toMatchObject({
      message: 'This referral is decided. It stays as it was entered.',
    });
    expect(await move({ referralId, version: 3, step: 'order_transfer' })).toMatchObject({
      referral: { transferOrderedOn: '2026-12-01', ageDays: 10 },
    });
    expect(await move({ referralId, version: 4, step: 'receive' }, 'calendar_clerk')).toMatchObject({
      referral: { state: 'received', receivedOn: '2026-12-01', ageDays: 0, acts: [] },
    });
  });

  test('is declined with a coded reason, by the judge alone', async () => {
    const referralId = idOf(await save({}));
    expect(await move({ referralId, version: 1, step: 'decline' })).toMatchObject({ problems: [{ field: 'declineReason' }] });
    expect(await move({ referralId, version: 1, step: 'decline', declineReason: 'no_place' }, 'coordinator')).toMatchObject({
      __typename: 'NotAllowed',
    });
    expect(await move({ referralId, version: 1, step: 'decline', declineReason: 'no_place', on: '2026-12-02' })).toMatchObject({
      problems: [{ field: 'on' }],
    });
    expect(await move({ referralId, version: 1, step: 'decline', declineReason: 'no_place' })).toMatchObject({
      referral: { state: 'declined', declineWords: 'No place at present' },
    });
    expect(await move({ referralId, version: 2, step: 'withdraw' })).toMatchObject({ __typename: 'RequirementsUnmet' });
  });

  test('carries the youth of its case, which must be there', async () => {
    const { caseId } = await aCase(api.court);
    const saved = await save({ caseId });
    expect(saved).toMatchObject({ referral: { name: 'Wren' } });
    expect(await save({ caseId: newId() })).toMatchObject({ __typename: 'NotFound' });
    expect(await save({}, 'minors_counsel')).toMatchObject({ __typename: 'NotAllowed' });
    expect(await move({ referralId: newId(), version: 1, step: 'withdraw' })).toMatchObject({ __typename: 'NotFound' });
  });
});
