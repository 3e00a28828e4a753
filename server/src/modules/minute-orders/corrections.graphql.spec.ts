import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asSystem } from '@starling/db/scope';
import { write } from '@starling/db/testing/builders';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';
import { minuteOrdersOf, noticeGiven, noticesOf, type Order } from './minute-orders.samples.ts';

let api: TestApi;
const { act, read, latestOf, enter, aHeardMatter, aSignedMatter } = minuteOrdersOf(() => api);

beforeAll(async () => {
  api = await testApi({ demonstration: false });
});
afterAll(() => api.stop());

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
    await noticeGiven(api, hearingId);
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

  test('of the record, returned and added to after the record got a line, writes over no line that was not read', async () => {
    const { hearingId, order } = await aSignedMatter();
    await correct(order, { kind: 'corrected' });
    const returned = await latestOf(hearingId);
    await act('judge', 'returnMinuteOrder', {
      minuteOrderId: returned.minuteOrderId,
      version: returned.version,
      words: 'Say the first line otherwise.',
    });
    const findingsOf = ({ sections }: Order) => (sections.find(({ key }) => key === 'findings')?.lines ?? []).map(({ words }) => words);
    const read = findingsOf(returned);
    await noticeGiven(api, hearingId);

    const again = (changes: readonly object[]) =>
      act('courtroom_clerk', 'prepareMinuteOrder', { hearingId, version: returned.version + 1, changes });
    expect(await again([{ section: 'findings', line: read.length, words: 'The court thanks the family' }])).toMatchObject({
      set: { orders: [{ number: 2, state: 'prepared' }, { number: 1 }] },
    });
    expect(findingsOf(await latestOf(hearingId))).toEqual([
      ...read,
      'Notice of this hearing was given as the law asks.',
      'The court thanks the family.',
    ]);
  });

  test('goes to everybody who has the earlier one, also when they left the case', async () => {
    const { hearingId, caseId, order } = await aSignedMatter();
    await enter(order.minuteOrderId);
    await write(api.court, await left(caseId));
    await correct(await latestOf(hearingId), { kind: 'amended' });
    const second = await latestOf(hearingId);
    await act('judge', 'signMinuteOrder', { minuteOrderId: second.minuteOrderId, version: second.version });
    await enter(second.minuteOrderId);
    expect((await noticesOf(api, hearingId)).filter(({ kind }) => kind === 'amended_order')).toHaveLength(2);
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
