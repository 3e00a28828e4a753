import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { inScope } from '@starling/db/scope';
import { sealPetition, write } from '@starling/db/testing/builders';
import { happened } from '@starling/shared/events';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';
import { minuteOrdersOf, noticeGiven, noticesOf, REFUSAL } from './minute-orders.samples.ts';

let api: TestApi;
const { act, read, latestOf, enter, aHeardMatter, aSignedMatter } = minuteOrdersOf(() => api);

beforeAll(async () => {
  api = await testApi({ demonstration: false });
});
afterAll(() => api.stop());

describe('the clerk prepares, the judge decides', () => {
  test('a prepared one says that it is a draft, and is seen by the court alone', async () => {
    const { hearingId } = await aHeardMatter();
    expect(await act('courtroom_clerk', 'prepareMinuteOrder', { hearingId })).toMatchObject({
      __typename: 'MinuteOrderChanged',
      set: {
        missing: [],
        orders: [{ number: 1, kind: 'original', state: 'prepared', stateWords: 'Waits for the judge. Draft, not signed.' }],
      },
    });
    const outside = await read('minors_counsel', hearingId);
    expect(outside.orders).toEqual([]);
    expect(outside.fromRecord).toEqual([]);
  });

  test('the advocate is no reader of minute orders', async () => {
    const { hearingId } = await aSignedMatter();
    expect(await read('advocate', hearingId)).toEqual({});
  });

  test('it is returned with words, and prepared again from the record as it stands then', async () => {
    const { hearingId } = await aHeardMatter();
    await act('courtroom_clerk', 'prepareMinuteOrder', { hearingId });
    const { minuteOrderId, version } = await latestOf(hearingId);
    expect(await act('judge', 'returnMinuteOrder', { minuteOrderId, version, words: ' ' })).toMatchObject({
      problems: [{ field: 'words' }],
    });
    expect(await act('judge', 'returnMinuteOrder', { minuteOrderId, version, words: 'The notice finding is missing.' })).toMatchObject({
      set: { orders: [{ state: 'returned', returnedWords: 'The notice finding is missing.' }] },
    });
    await noticeGiven(api, hearingId);
    const again = await act('courtroom_clerk', 'prepareMinuteOrder', { hearingId, version: version + 1 });
    expect(again).toMatchObject({ set: { orders: [{ number: 1, state: 'prepared' }] } });
    expect(JSON.stringify(again)).toContain('Notice of this hearing was given as the law asks.');
  });

  test('a signature gives three days: signed, in effect, entered; and the minute of the hearing is signed with it', async () => {
    const { hearingId, order } = await aSignedMatter();
    expect(order).toMatchObject({
      state: expect.stringMatching(/signed|entered/),
      effectiveOn: '2026-12-01',
      signedAt: '2026-12-01T17:00:00.000Z',
    });
    await enter(order.minuteOrderId);
    expect(await latestOf(hearingId)).toMatchObject({
      state: 'entered',
      enteredAt: '2026-12-01T17:00:00.000Z',
      document: { kind: 'hearing_minute_order' },
    });
    const row = await (await api.as('judge')).ask('query($id: ID!) { matter(hearingId: $id) { row { minuteSigned } } }', { id: hearingId });
    expect(row).toMatchObject({ row: { minuteSigned: true } });
  });

  test('entered twice it is entered once, and each who may read it is told once, the advocate never', async () => {
    const { hearingId, order } = await aSignedMatter();
    await Promise.all([enter(order.minuteOrderId), enter(order.minuteOrderId)]);
    await enter(order.minuteOrderId);
    expect(await noticesOf(api, hearingId)).toEqual([
      { kind: 'minute_order_ready', recipient: 'Counsel for the youth' },
      { kind: 'minute_order_ready', recipient: 'Prosecutor' },
    ]);
  });

  test('with something missing it is not signed, and all that is missing is said at once', async () => {
    const { hearingId } = await aHeardMatter({ next: {}, row: { interpreterLanguage: 'es' } });
    await act('courtroom_clerk', 'prepareMinuteOrder', { hearingId });
    const { minuteOrderId, version } = await latestOf(hearingId);
    const refused = await act('judge', 'signMinuteOrder', { minuteOrderId, version });
    expect(refused).toMatchObject({ __typename: 'RequirementsUnmet' });
    expect(refused.unmet).toHaveLength(2);
    const sign = (await read('judge', hearingId)).acts.find(({ name }) => name === 'signMinuteOrder');
    expect(sign).toMatchObject({ open: false, why: expect.stringContaining('An interpreter is set.') });
  });

  test('what was entered after it was prepared is not signed away: it is returned, and prepared again', async () => {
    const { hearingId } = await aHeardMatter();
    await act('courtroom_clerk', 'prepareMinuteOrder', { hearingId });
    const { minuteOrderId, version } = await latestOf(hearingId);
    const minuteFindingId = newId();
    await write(
      api.court,
      [{ insert: 'minute_finding', values: { minuteFindingId, hearingId, kind: 'notice_given', answer: 'made', facts: null } }],
      [happened('MinuteFindingEntered', { subjectId: minuteFindingId, facts: { hearingId, kind: 'notice_given', answer: 'made' } })],
    );

    expect(await act('judge', 'signMinuteOrder', { minuteOrderId, version })).toMatchObject({
      unmet: [{ need: 'saysWhatStands', message: expect.stringMatching(/^Findings: something was entered/) }],
    });
    await act('judge', 'returnMinuteOrder', { minuteOrderId, version, words: 'A finding came later.' });
    await act('courtroom_clerk', 'prepareMinuteOrder', { hearingId, version: version + 1 });
    expect(await act('judge', 'signMinuteOrder', { minuteOrderId, version: version + 2 })).toMatchObject({
      set: { orders: [{ state: 'signed' }] },
    });
  });

  test('a clerk cannot sign, and an old screen is told to read again', async () => {
    const { hearingId } = await aHeardMatter();
    await act('courtroom_clerk', 'prepareMinuteOrder', { hearingId });
    const { minuteOrderId, version } = await latestOf(hearingId);
    await expect(act('courtroom_clerk', 'signMinuteOrder', { minuteOrderId, version })).resolves.toMatchObject({
      __typename: 'NotAllowed',
    });
    expect(await act('judge', 'signMinuteOrder', { minuteOrderId, version: version + 1 })).toMatchObject({ __typename: 'Stale', version });
  });
});

const sign = async (hearingId: string): Promise<Answer> =>
  (await api.as('judge')).ask(`mutation($input: HearingActInput!) { signMinute(input: $input) { __typename ${REFUSAL} } }`, {
    input: { hearingId, version: 1 },
  });

describe('the signature on the bench', () => {
  test('signs the minute order in the same act, where nothing is missing', async () => {
    const { hearingId } = await aHeardMatter();
    expect(await sign(hearingId)).toMatchObject({ __typename: 'HearingChanged' });
    const order = await latestOf(hearingId);
    expect(order).toMatchObject({ number: 1, signedAt: '2026-12-01T17:00:00.000Z' });
    await enter(order.minuteOrderId);
    expect(await latestOf(hearingId)).toMatchObject({ state: 'entered' });
  });

  test('prepares it for the judge to read, where something is missing', async () => {
    const { hearingId } = await aHeardMatter({ next: {} });
    expect(await sign(hearingId)).toMatchObject({ __typename: 'HearingChanged' });
    expect(await latestOf(hearingId)).toMatchObject({ state: 'prepared', signedAt: null });
  });
});

test('a late entry is marked, and carries its true times', async () => {
  const { hearingId } = await aHeardMatter({ row: { enteredLate: true, enteredAt: '2026-12-02T16:05:00Z' } });
  expect(await act('courtroom_clerk', 'prepareMinuteOrder', { hearingId })).toMatchObject({
    set: { orders: [{ kind: 'late_entry', trueTimes: { calledAt: '2026-12-01T17:41:00.000Z', concludedAt: '2026-12-01T17:52:00.000Z' } }] },
  });
});

test('nothing that somebody noted for themselves is in it', async () => {
  const { hearingId } = await aHeardMatter();
  const accountId = api.court.accountIds.judge;
  await write(api.court, [
    { insert: 'hearing_brief', values: { briefId: newId(), hearingId, kind: 'safety', words: 'canary of the brief' } },
  ]);
  await inScope(api.court.database, api.court.as('judge'), (scope) =>
    scope.many(
      `insert into app.private_note (court_id, private_note_id, account_id, hearing_id, words) values (app.court(), gen_random_uuid(), $1, $2, 'canary of the note')`,
      [accountId, hearingId],
    ),
  );
  const prepared = await act('courtroom_clerk', 'prepareMinuteOrder', { hearingId });
  expect(JSON.stringify(prepared)).not.toContain('canary');
  expect(JSON.stringify(prepared)).not.toContain('Wren:');
});

test('what waits is listed with who must act, a returned one before the others, and leaves the list when it is entered', async () => {
  const { hearingId, sessionId } = await aHeardMatter();
  const waiting = async (seat: Seat) =>
    (await (
      await api.as(seat)
    ).ask('query($id: ID) { minuteOrdersWaiting(sessionId: $id) { hearingId state waitsFor whyFirst isMine } }', {
      id: sessionId,
    })) as unknown;
  expect(await waiting('courtroom_clerk')).toMatchObject([{ hearingId, state: 'not_prepared', isMine: true }]);
  await act('courtroom_clerk', 'prepareMinuteOrder', { hearingId });
  expect(await waiting('judge')).toMatchObject([{ state: 'prepared', isMine: true, waitsFor: 'The judge signs it, or returns it.' }]);
  const { minuteOrderId, version } = await latestOf(hearingId);
  await act('judge', 'signMinuteOrder', { minuteOrderId, version });
  await enter(minuteOrderId);
  expect(await waiting('judge')).toEqual([]);
});

test('after a sealing there is no minute order of it, signed or not, for anybody', async () => {
  const { hearingId, petitionId, order } = await aSignedMatter();
  await enter(order.minuteOrderId);
  await sealPetition(api.court, petitionId);
  for (const seat of ['judge', 'courtroom_clerk', 'minors_counsel'] as const) expect(await read(seat, hearingId)).toEqual({});
});

test('where the court wants the judge to read the paper first, the signature on the bench prepares it alone', async () => {
  await write(api.court, [
    { insert: 'court_setting', values: { name: 'benchSignatureSignsMinuteOrder', effectiveFrom: '2026-11-01', value: false } },
  ]);
  const { hearingId } = await aHeardMatter();
  expect(await sign(hearingId)).toMatchObject({ __typename: 'HearingChanged' });
  expect(await latestOf(hearingId)).toMatchObject({ state: 'prepared', signedAt: null });
});
