import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { inScope } from '@starling/db/scope';
import { recordsOf, whole } from '../../testing/a-record.ts';
import { testApi, type TestApi } from '../../testing/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi({ demonstration: false });
});
afterAll(() => api.stop());

const { save, laterSession, aMatter } = recordsOf(() => api);

async function rowsOf(hearingId: string) {
  return inScope(api.court.database, api.court.as('judge'), (scope) =>
    scope.one(
      `select (select count(*)::int from app.court_order where hearing_id = $1) as orders, (select count(*)::int from app.minute_finding where hearing_id = $1) as findings,
        (select count(*)::int from app.appearance where hearing_id = $1) as appearances, (select state from app.hearing where hearing_id = $1) as state`,
      [hearingId],
    ),
  );
}

describe('two people write at the same time', () => {
  test('what the other wrote elsewhere stands, and both are kept', async () => {
    const { hearingId } = await aMatter();
    await save('courtroom_clerk', whole(hearingId));
    const saved = await save('judge', {
      ...whole(hearingId, { findings: [{ kind: 'hearing_closed', answer: 'made' }], appearances: [] }),
      expected: [
        { field: 'result', was: '' },
        { field: 'finding.hearing_closed', was: '' },
      ],
    });
    expect(saved).toMatchObject({ __typename: 'MatterSaved' });
    expect((saved.findings as readonly { readonly kind: string }[]).map(({ kind }) => kind).toSorted()).toEqual([
      'hearing_closed',
      'notice_given',
    ]);
  });

  test('a promise is compared letter by letter: what stands as it was read is no conflict', async () => {
    const { hearingId } = await aMatter();
    await save('courtroom_clerk', whole(hearingId, { promise: 'We look at the evenings at Home.' }));
    const again = (was: string) =>
      save('judge', {
        ...whole(hearingId, { promise: 'We look at the evenings and the mornings.' }),
        expected: [{ field: 'promise', was }],
      });
    expect(await again('we look at the evenings at home.')).toMatchObject({
      __typename: 'RecordConflict',
      fields: [{ field: 'promise', theirs: 'We look at the evenings at Home.', theirsBy: 'A. Courtroom clerk' }],
    });
    expect(await again('We look at the evenings at Home.')).toMatchObject({ __typename: 'MatterSaved' });
  });

  test('where both wrote, both values come back with who and when, and nothing is kept', async () => {
    const { hearingId } = await aMatter();
    await save('courtroom_clerk', whole(hearingId));
    const conflict = await save('judge', {
      ...whole(hearingId, { findings: [{ kind: 'notice_given', answer: 'not_made', facts: 'The caregiver was not reached.' }] }),
      expected: [
        { field: 'result', was: '' },
        { field: 'finding.notice_given', was: '' },
      ],
    });
    expect(conflict).toMatchObject({
      __typename: 'RecordConflict',
      version: 2,
      fields: [
        {
          field: 'finding.notice_given',
          mine: 'Not made: The caregiver was not reached.',
          theirs: 'Made',
          theirsBy: 'A. Courtroom clerk',
          theirsAt: '2026-12-01T17:00:00.000Z',
        },
      ],
    });
    const chosen = await save('judge', {
      ...whole(hearingId, {
        version: 2,
        findings: [{ kind: 'notice_given', answer: 'not_made', facts: 'The caregiver was not reached.' }],
      }),
      expected: [{ field: 'finding.notice_given', was: 'made' }],
    });
    expect(chosen).toMatchObject({ __typename: 'MatterSaved', findings: [{ answer: 'not_made' }] });
  });

  test('a save whose answer was lost, sent again, gives no order twice', async () => {
    const { hearingId } = await aMatter();
    const orders = [{ words: 'School records by Friday.', ownerRole: 'probation_officer' }];
    const lost = whole(hearingId, { orders, expected: [{ field: 'result', was: '' }] });
    await save('courtroom_clerk', lost);
    expect(await save('courtroom_clerk', lost)).toMatchObject({
      __typename: 'MatterSaved',
      orders: [{ words: 'School records by Friday.' }],
    });
    expect(await rowsOf(hearingId)).toMatchObject({ orders: 1, findings: 1 });
  });

  test('at the same second one is kept whole, and the other is told', async () => {
    const { hearingId } = await aMatter();
    const answers = await Promise.all([save('judge', whole(hearingId)), save('courtroom_clerk', whole(hearingId))]);
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['MatterSaved', 'Stale']);
    expect(await rowsOf(hearingId)).toMatchObject({ findings: 1, appearances: 2, state: 'heard' });
  });

  test('without saying what stood there, a screen that is behind is told to read again', async () => {
    const { hearingId } = await aMatter();
    await save('courtroom_clerk', whole(hearingId));
    expect(await save('judge', whole(hearingId))).toMatchObject({ __typename: 'Stale', version: 2 });
  });

  test('the same answer with other facts is a conflict that shows both, and the chosen facts are kept', async () => {
    const { hearingId } = await aMatter();
    const found = (facts: string) => [{ kind: 'restraints', answer: 'made', facts }];
    const theirs = { findings: [{ kind: 'notice_given', answer: 'made' }, ...found('Struck an officer on Monday.')] };
    await save('courtroom_clerk', whole(hearingId, theirs));
    const mine = { ...whole(hearingId, { findings: found('Nothing else held.') }), expected: [{ field: 'finding.restraints', was: '' }] };
    const conflict = await save('judge', mine);
    expect(conflict).toMatchObject({
      __typename: 'RecordConflict',
      fields: [
        {
          field: 'finding.restraints',
          mine: 'Made: Nothing else held.',
          theirs: 'Made: Struck an officer on Monday.',
          theirsBy: 'A. Courtroom clerk',
        },
      ],
    });
    const [{ stands }] = conflict.fields as readonly [{ readonly stands: string }];
    const chosen = await save('judge', { ...mine, version: 2, expected: [{ field: 'finding.restraints', was: stands }] });
    expect(chosen).toMatchObject({ __typename: 'MatterSaved' });
    expect(chosen.findings).toContainEqual(expect.objectContaining({ kind: 'restraints', facts: 'Nothing else held.' }));
  });

  const QUEUE = { step: 'queue', queueReason: 'report_awaited' };
  test.each([
    [
      'another reason of the queue',
      { ...QUEUE, queueReason: 'transfer' },
      'To the queue of what needs a date: The matter goes to another court',
    ],
    [
      'other words',
      { ...QUEUE, words: 'The school writes.' },
      'To the queue of what needs a date: A report is awaited, The school writes.',
    ],
    ['another step', { step: 'none', noneReason: 'completed' }, 'Nothing further: Everything is completed'],
  ])('what comes next is compared whole: %s', async (_what, next, words) => {
    const { hearingId } = await aMatter();
    await save('courtroom_clerk', whole(hearingId, { next: QUEUE }));
    const answer = await save('judge', { ...whole(hearingId, { next }), expected: [{ field: 'next', was: '' }] });
    expect(answer).toMatchObject({
      __typename: 'RecordConflict',
      fields: [{ field: 'next', mine: words, theirs: 'To the queue of what needs a date: A report is awaited' }],
    });
  });

  test('two dates are compared by session, time, minutes and kind; the same date entered in part is no conflict', async () => {
    const { hearingId } = await aMatter();
    const { sessionId } = await laterSession('2026-12-15');
    const theirs = { step: 'date', sessionId, startsAt: '13:00', minutes: 10 };
    const saved = await save('courtroom_clerk', whole(hearingId, { next: theirs }));
    expect(saved).toMatchObject({ __typename: 'MatterSaved' });
    const again = (next: object) => save('judge', { ...whole(hearingId, { next }), expected: [{ field: 'next', was: '' }] });
    expect(await again({ ...theirs, startsAt: '13:20', minutes: 20, type: 'disposition' })).toMatchObject({
      fields: [
        {
          mine: 'A date: Tuesday, December 15, 2026, 1:20 pm, Disposition, 20 minutes',
          theirs: 'A date: Tuesday, December 15, 2026, 1 pm, Progress review, 10 minutes',
        },
      ],
    });
    const other = await laterSession('2026-12-16');
    expect(await again({ step: 'date', sessionId: other.sessionId })).toMatchObject({
      fields: [{ mine: 'A date: Wednesday, December 16, 2026' }],
    });
    expect(await again({ step: 'date', sessionId })).toMatchObject({ __typename: 'MatterSaved' });
  });
});
