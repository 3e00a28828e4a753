import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { asSystem, inScope } from '@starling/db/scope';
import { aHearing, aParticipation, aPetition, aSession, sealPetition, write } from '@starling/db/testing/builders';
import { happened } from '@starling/shared/events';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { TaskRegistry } from '../../jobs/task-registry.ts';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';
import { MinuteOrdersJob } from './minute-orders.job.ts';

let api: TestApi;
let minute = 0;

beforeAll(async () => {
  api = await testApi({ demonstration: false });
});
afterAll(() => api.stop());

const REFUSAL =
  '... on Refusal { message } ... on Stale { version } ... on RequirementsUnmet { unmet { need message } } ... on Invalid { problems { field message } }';
const ORDER =
  'minuteOrderId number kind kindWords state stateWords version sections { key lines { words cite } } returnedWords signedBy signedAt effectiveOn enteredAt trueTimes { calledAt concludedAt } reason replaces document { kind state url }';
const SET = `hearingId chosenName typeWords missing acts { name open why } fromRecord { key } orders { ${ORDER} }`;

interface Order {
  readonly minuteOrderId: string;
  readonly number: number;
  readonly state: string;
  readonly version: number;
  readonly sections: readonly { readonly key: string; readonly lines: readonly { readonly words: string }[] }[];
  readonly [field: string]: unknown;
}
interface SetRead {
  readonly missing: readonly string[];
  readonly orders: readonly Order[];
  readonly fromRecord: readonly unknown[];
  readonly acts: readonly { readonly name: string; readonly open: boolean; readonly why: string }[];
}

async function act(seat: Seat, name: string, input: Readonly<Record<string, unknown>>): Promise<Answer> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on MinuteOrderChanged { set { ${SET} } } ${REFUSAL} } }`;
  return (await api.as(seat)).ask(document, { input });
}

async function read(seat: Seat, hearingId: string): Promise<SetRead> {
  return (await (
    await api.as(seat)
  ).ask(`query($id: ID!) { minuteOrder(hearingId: $id) { ${SET} } }`, { id: hearingId })) as unknown as SetRead;
}

async function latestOf(hearingId: string): Promise<Order> {
  const [latest] = (await read('judge', hearingId)).orders;
  if (latest === undefined) throw new Error('No minute order is there.');
  return latest;
}

/** The job of the server, done now: whoever comes first enters it, and it is entered once. */
const enter = (minuteOrderId: string): Promise<void> =>
  new MinuteOrdersJob(new TaskRegistry(), api.home.database).enter(api.court.courtId, minuteOrderId);

interface Wanted {
  readonly next?: Readonly<Record<string, string>>;
  readonly row?: Readonly<Record<string, string | boolean>>;
}

/** A matter that was heard with the youth there, counsel, the prosecutor and the advocate on the case, and nothing further to come. */
async function aHeardMatter({ next = { nextStep: 'none', nextReason: 'completed' }, row = {} }: Wanted = {}) {
  const startsAt = `12:${String((minute += 1)).padStart(2, '0')}`;
  const { sessionId } = await aSession(api.court, { state: 'open', startsAt, endsAt: '23:50' });
  const petition = await aPetition(api.court);
  for (const seat of ['minors_counsel', 'prosecutor', 'advocate'] as const)
    await aParticipation(api.court, { caseId: petition.caseId, seat });
  const times = { calledAt: '2026-12-01T17:41:00Z', concludedAt: '2026-12-01T17:52:00Z' };
  const { hearingId } = await aHearing(api.court, {
    caseId: petition.caseId,
    petitionId: petition.petitionId,
    sessionId,
    state: 'heard',
    ...times,
    ...next,
    ...row,
  });
  const present = { hearingId, participationId: null, role: 'youth', name: 'Wren', attendance: 'present' };
  await write(api.court, [{ insert: 'appearance', values: { appearanceId: newId(), ...present } }]);
  return { ...petition, hearingId, sessionId };
}

async function aSignedMatter() {
  const matter = await aHeardMatter();
  await act('courtroom_clerk', 'prepareMinuteOrder', { hearingId: matter.hearingId });
  const prepared = await latestOf(matter.hearingId);
  await act('judge', 'signMinuteOrder', { minuteOrderId: prepared.minuteOrderId, version: prepared.version });
  return { ...matter, order: await latestOf(matter.hearingId) };
}

async function noticeGiven(hearingId: string): Promise<void> {
  const minuteFindingId = newId();
  await write(
    api.court,
    [{ insert: 'minute_finding', values: { minuteFindingId, hearingId, kind: 'notice_given', answer: 'made', facts: null } }],
    [happened('MinuteFindingEntered', { subjectId: minuteFindingId, facts: { hearingId, kind: 'notice_given', answer: 'made' } })],
  );
}

const noticesOf = (hearingId: string): Promise<readonly { readonly kind: string; readonly recipient: string }[]> =>
  asSystem(api.court.database, api.court.courtId, (scope) =>
    scope.many(
      `select n.kind, n.recipient from app.notice n where n.hearing_id = $1 and n.kind in ('minute_order_ready', 'amended_order') order by n.kind, n.recipient`,
      [hearingId],
    ),
  );

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
    await noticeGiven(hearingId);
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
    expect(await noticesOf(hearingId)).toEqual([
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

describe('a correction', () => {
  const correct = (order: Order, words: Readonly<Record<string, unknown>>): Promise<Answer> =>
    act('courtroom_clerk', 'correctMinuteOrder', {
      minuteOrderId: order.minuteOrderId,
      version: order.version,
      reason: 'The words were wrong.',
      ...words,
    });

  test('is a further number with its reason; the earlier one stays word for word', async () => {
    const { hearingId, order } = await aSignedMatter();
    await enter(order.minuteOrderId);
    const first = await latestOf(hearingId);
    const changes = [{ section: 'next', line: 0, words: 'Everything is completed, and the file is closed' }];
    expect(await correct(first, { kind: 'nunc_pro_tunc', changes })).toMatchObject({
      set: {
        orders: [{ number: 2, kind: 'nunc_pro_tunc', state: 'prepared', replaces: 1, reason: 'The words were wrong.' }, { number: 1 }],
      },
    });
    const { orders } = await read('judge', hearingId);
    expect(orders[1]?.sections).toEqual(first.sections);
    expect(orders[0]?.sections.find(({ key }) => key === 'next')?.lines[0]?.words).toBe('Everything is completed, and the file is closed.');
  });

  test('that is returned keeps the lines somebody said otherwise and its day, with what the return asked for', async () => {
    const { hearingId, order } = await aSignedMatter();
    const changes = [{ section: 'next', line: 0, words: 'Everything is completed, and the file is closed' }];
    await correct(order, { kind: 'nunc_pro_tunc', effectiveOn: '2026-11-30', changes });
    const { minuteOrderId, version } = await latestOf(hearingId);
    await act('judge', 'returnMinuteOrder', { minuteOrderId, version, words: 'Say who keeps the file.' });
    const further = [{ section: 'next', line: 1, words: 'The clerk keeps it' }];
    expect(await act('courtroom_clerk', 'prepareMinuteOrder', { hearingId, version: version + 1, changes: further })).toMatchObject({
      set: { orders: [{ number: 2, state: 'prepared', replaces: 1 }, { number: 1 }] },
    });
    expect((await latestOf(hearingId)).sections.find(({ key }) => key === 'next')?.lines.map(({ words }) => words)).toEqual([
      'Everything is completed, and the file is closed.',
      'The clerk keeps it.',
    ]);
    await act('judge', 'signMinuteOrder', { minuteOrderId, version: version + 2 });
    expect(await latestOf(hearingId)).toMatchObject({ number: 2, effectiveOn: '2026-11-30' });
  });

  test('without changed lines is the record’s: returned, it is written again from the record, and the first number always is', async () => {
    const { hearingId, order } = await aSignedMatter();
    await correct(order, { kind: 'corrected' });
    const { minuteOrderId, version } = await latestOf(hearingId);
    await act('judge', 'returnMinuteOrder', { minuteOrderId, version, words: 'Enter the notice first.' });
    await noticeGiven(hearingId);
    const again = await act('courtroom_clerk', 'prepareMinuteOrder', { hearingId, version: version + 1 });
    expect(JSON.stringify(again)).toContain('Notice of this hearing was given as the law asks.');
    const { hearingId: other } = await aHeardMatter();
    await act('courtroom_clerk', 'prepareMinuteOrder', { hearingId: other });
    const first = await latestOf(other);
    await act('judge', 'returnMinuteOrder', { minuteOrderId: first.minuteOrderId, version: first.version, words: 'Say it otherwise.' });
    const changes = [{ section: 'next', line: 0, words: 'Nothing more' }];
    expect(await act('courtroom_clerk', 'prepareMinuteOrder', { hearingId: other, version: first.version + 1, changes })).toMatchObject({
      problems: [{ field: 'changes' }],
    });
  });

  test('goes to everybody who has the earlier one, also when they left the case', async () => {
    const { hearingId, caseId, order } = await aSignedMatter();
    await enter(order.minuteOrderId);
    await write(api.court, await left(caseId));
    await correct(await latestOf(hearingId), { kind: 'amended' });
    const second = await latestOf(hearingId);
    await act('judge', 'signMinuteOrder', { minuteOrderId: second.minuteOrderId, version: second.version });
    await enter(second.minuteOrderId);
    expect((await noticesOf(hearingId)).filter(({ kind }) => kind === 'amended_order')).toHaveLength(2);
  });

  test('of one that is not signed, without a reason, or of a part that is not there: refused at its field', async () => {
    const { hearingId } = await aHeardMatter();
    await act('courtroom_clerk', 'prepareMinuteOrder', { hearingId });
    expect(await correct(await latestOf(hearingId), { kind: 'corrected' })).toMatchObject({ __typename: 'RequirementsUnmet' });
    const { order } = await aSignedMatter();
    expect(await correct(order, { kind: 'corrected', reason: ' ' })).toMatchObject({ problems: [{ field: 'reason' }] });
    expect(await correct(order, { kind: 'original' })).toMatchObject({ problems: [{ field: 'kind' }] });
  });

  async function left(caseId: string) {
    const rows = await asSystem(api.court.database, api.court.courtId, (scope) =>
      scope.many<{ readonly id: string }>(
        `select participation_id as id from app.participation where case_id = $1 and role = 'prosecutor'`,
        [caseId],
      ),
    );
    return rows.map(({ id }) => ({ update: 'participation' as const, id, values: { untilOn: '2026-11-30' } }));
  }
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
