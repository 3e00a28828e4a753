import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { inScope } from '@starling/db/scope';
import { aHearing, aParticipation, sealPetition, write } from '@starling/db/testing/builders';
import { happened } from '@starling/shared/events';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { recordsOf, ROLL, whole, type Words } from '../../testing/a-record.ts';
import { testApi, type TestApi } from '../../testing/api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi({ demonstration: false });
});
afterAll(() => api.stop());

const { save, openSession, laterSession, aMatter } = recordsOf(() => api);
let code = 0;

async function phrase(words: Words = {}): Promise<string> {
  const phraseId = newId();
  const values = {
    phraseId,
    code: `p${String((code += 1))}`,
    words: 'School records go to the education advocate.',
    spokenEn: 'Your officer sends your school records.',
    spokenEs: null,
    ownerRole: 'probation_officer',
    dueUnit: 'court_days',
    dueAmount: 5,
    validFrom: '2026-01-01',
    ...words,
  };
  await write(api.court, [{ insert: 'order_phrase', values }]);
  return phraseId;
}

async function rowsOf(hearingId: string): Promise<Words> {
  return inScope(api.court.database, api.court.as('judge'), async (scope) => {
    const counts = await scope.one<Words>(
      `select (select count(*)::int from app.court_order where hearing_id = $1) as orders, (select count(*)::int from app.minute_finding where hearing_id = $1) as findings,
        (select count(*)::int from app.appearance where hearing_id = $1) as appearances, (select count(*)::int from app.draft where hearing_id = $1) as drafts,
        (select state from app.hearing where hearing_id = $1) as state`,
      [hearingId],
    );
    return counts ?? {};
  });
}

describe('a matter is recorded in one save', () => {
  test('with who was there, orders in the court’s phrase, findings, the promise and the next date', async () => {
    const { hearingId } = await aMatter();
    const later = await laterSession('2026-12-15');
    const phraseId = await phrase();
    const saved = await save('courtroom_clerk', {
      ...whole(hearingId),
      orders: [{ phraseId, words: 'School records go to the education advocate.', ownerRole: 'probation_officer' }],
      next: { step: 'date', sessionId: later.sessionId },
      promise: 'We look at the evenings at home.',
    });
    expect(saved).toMatchObject({
      __typename: 'MatterSaved',
      words: expect.stringMatching(/^Heard\. The next date is Tuesday, December 15, 2026, /u),
      row: { state: 'HEARD', nextOn: '2026-12-15' },
      orders: [{ ordinal: 1, dueOn: '2026-12-08' }],
      findings: [{ kind: 'notice_given', answer: 'made' }],
      next: { step: 'date', on: '2026-12-15' },
      hearing: { heldOn: '2026-12-15', state: 'SET' },
    });
    expect(saved.appearances).toMatchObject([
      { role: 'minors_counsel', attendance: 'present' },
      { role: 'youth', attendance: 'present', spoke: true },
    ]);
  });

  test('to the queue, with what is waited for', async () => {
    const { hearingId } = await aMatter();
    expect(await save('judge', whole(hearingId, { next: { step: 'queue', queueReason: 'placement_awaited' } }))).toMatchObject({
      words: 'Heard. It waits for a date: a placement is awaited.',
      next: { step: 'queue', reasonWords: 'A placement is awaited' },
      hearing: null,
    });
  });

  test('and the queue of what needs a date says what is waited for; where nothing follows, it says nothing', async () => {
    const [waits, ends] = [await aMatter(), await aMatter()];
    await save('judge', whole(waits.hearingId, { next: { step: 'queue', queueReason: 'report_awaited' } }));
    await save('judge', whole(ends.hearingId));
    const lines = (await (await api.as('calendar_clerk')).ask('{ needsADate { caseId why } }')) as unknown as readonly Words[];
    expect(lines.filter(({ caseId }) => caseId === waits.caseId)).toEqual([
      { caseId: waits.caseId, why: 'Put here on Tuesday, December 1, 2026: a report is awaited.' },
    ]);
    expect(lines.filter(({ caseId }) => caseId === ends.caseId)).toEqual([]);
  });

  test('where nobody says it, the date on which the case is set already stays the next one; a date of today is none', async () => {
    const [sets, none] = [await aMatter(), await aMatter()];
    const [later, sameDay] = [await laterSession('2026-12-16'), await openSession()];
    await aHearing(api.court, { caseId: sets.caseId, petitionId: sets.petitionId, sessionId: later.sessionId });
    await aHearing(api.court, { caseId: none.caseId, petitionId: none.petitionId, sessionId: sameDay.sessionId });
    expect(await save('judge', whole(sets.hearingId, { next: null }))).toMatchObject({
      __typename: 'MatterSaved',
      row: { state: 'HEARD', nextOn: '2026-12-16' },
      next: { step: 'date', on: '2026-12-16' },
    });
    expect(await save('judge', whole(none.hearingId, { next: null }))).toMatchObject({
      __typename: 'RequirementsUnmet',
      unmet: [{ need: 'nextStep' }],
    });
  });

  test('a continuance sets its date and enters its good cause, asked for once', async () => {
    const { hearingId } = await aMatter();
    const later = await laterSession('2026-12-17');
    const saved = await save('courtroom_clerk', {
      ...whole(hearingId, { result: 'CONTINUED', findings: [] }),
      continuance: { askedBy: 'minors_counsel', reasonCode: 'report', facts: 'The placement report came this morning.' },
      next: { step: 'date', sessionId: later.sessionId },
    });
    expect(saved).toMatchObject({
      __typename: 'MatterSaved',
      row: { state: 'CONTINUED', nextOn: '2026-12-17' },
      findings: [{ kind: 'continuance_good_cause', answer: 'made', facts: 'The placement report came this morning.' }],
    });
  });

  test('more is entered before the minute is signed, and the date is not set twice', async () => {
    const { hearingId } = await aMatter();
    const later = await laterSession('2026-12-21');
    const next = { step: 'date', sessionId: later.sessionId };
    await save('judge', whole(hearingId, { next }));
    const again = await save('judge', {
      ...whole(hearingId, { next, version: 2, findings: [{ kind: 'hearing_closed', answer: 'made' }] }),
      orders: [{ words: 'The weekly call goes on.', ownerRole: 'probation_officer' }],
    });
    expect(again).toMatchObject({
      __typename: 'MatterSaved',
      row: { state: 'HEARD', version: 3 },
      orders: [{ ordinal: 1 }],
      hearing: null,
    });
    expect(
      await save(
        'judge',
        whole(hearingId, { version: 3, next: { step: 'date', sessionId: (await laterSession('2026-12-22')).sessionId } }),
      ),
    ).toMatchObject({
      unmet: [{ need: 'next' }],
    });
  });

  test('whoever is here by the board was present', async () => {
    const { hearingId } = await aMatter();
    await (
      await api.as('courtroom_clerk')
    ).ask('mutation($input: ArrivalInput!) { saveArrival(input: $input) { __typename } }', {
      input: { hearingId, who: 'minors_counsel', name: 'A. Counsel for the youth', state: 'ready' },
    });
    const saved = await save('judge', whole(hearingId, { appearances: ROLL.slice(0, 1) }));
    expect(saved.appearances).toMatchObject([{ role: 'minors_counsel', attendance: 'present' }, { role: 'youth' }]);
  });
});

describe('nothing is kept in half', () => {
  test('everything that is missing is said at once, and not one row is written', async () => {
    const { hearingId } = await aMatter();
    await (
      await api.as('courtroom_clerk')
    ).ask('mutation($input: DraftInput!) { saveDraft(input: $input) { __typename } }', {
      input: { hearingId, part: 'record', contentJson: '{"result":"HEARD"}', basedOnVersion: 1 },
    });
    const refused = await save('courtroom_clerk', {
      hearingId,
      version: 1,
      result: 'HEARD',
      orders: [{ words: 'By yesterday.', ownerRole: 'probation_officer', dueOn: '2026-11-30' }],
      findings: [{ kind: 'restraints', answer: 'made' }],
    });
    expect(refused).toMatchObject({
      __typename: 'RequirementsUnmet',
      unmet: [
        { need: 'roll', message: 'Say who was there: the youth, counsel for the youth.' },
        { need: 'finding.restraints' },
        { need: 'finding.notice_given' },
        { need: 'nextStep' },
        { need: 'orders.0.dueOn' },
      ],
    });
    expect(await rowsOf(hearingId)).toMatchObject({ orders: 0, findings: 0, appearances: 0, state: 'in_hand' });
  });

  test('the draft stays with a refusal, and goes with the save', async () => {
    const { hearingId } = await aMatter();
    const clerk = await api.as('courtroom_clerk');
    const draft = { hearingId, part: 'record', contentJson: '{"words":"half"}', basedOnVersion: 1 };
    await clerk.ask('mutation($input: DraftInput!) { saveDraft(input: $input) { __typename } }', { input: draft });
    await save('courtroom_clerk', whole(hearingId, { next: null }));
    const drafts = 'query($id: ID!) { drafts(hearingId: $id) { part contentJson } }';
    expect(await clerk.ask(drafts, { id: hearingId })).toEqual([{ part: 'record', contentJson: '{"words": "half"}' }]);
    await save('courtroom_clerk', whole(hearingId));
    expect(await clerk.ask(drafts, { id: hearingId })).toEqual([]);
  });

  test('a full session refuses the date, and the rest is not kept either', async () => {
    const { hearingId } = await aMatter();
    const full = await laterSession('2026-12-29', { minutesCapacity: 5 });
    expect(await save('judge', whole(hearingId, { next: { step: 'date', sessionId: full.sessionId } }))).toMatchObject({
      __typename: 'SessionFull',
    });
    expect(await rowsOf(hearingId)).toMatchObject({ findings: 0, appearances: 0, state: 'in_hand' });
  });

  test('a result that does not follow from where the matter stands is refused', async () => {
    const { hearingId } = await aMatter({ state: 'checked_in' });
    expect(await save('judge', whole(hearingId))).toMatchObject({
      unmet: [{ need: 'stepExists', message: expect.stringContaining('true times') }],
    });
  });
});

describe('nothing further', () => {
  test.each([
    ['disposed', 'dismissed', 'The record shows a petition of this matter that is not dismissed.'],
    ['disposed', 'jurisdiction_ended', 'The record shows no end of jurisdiction over this matter.'],
    ['filed', 'completed', 'The record shows a petition of this matter that waits for its decision.'],
    ['disposed', 'transferred_out', 'The record does not show this case at another court.'],
  ])('a petition that is %s is not %s, and the reason is not offered', async (state, noneReason, message) => {
    const { hearingId } = await aMatter({}, { state });
    expect(await save('judge', whole(hearingId, { next: { step: 'none', noneReason } }))).toMatchObject({
      unmet: [{ need: 'next.noneReason', message: expect.stringMatching(message) }],
    });
    const offered = await (await api.as('judge')).ask('query($id: ID!) { matter(hearingId: $id) { noNextReasons } }', { id: hearingId });
    expect(offered.noNextReasons).not.toContain(noneReason);
    expect(offered.noNextReasons).toContain('heard_with_other_matter');
  });

  test('dismissed stands when the petition is', async () => {
    const { hearingId } = await aMatter({}, { state: 'dismissed_before' });
    expect(await save('judge', whole(hearingId, { next: { step: 'none', noneReason: 'dismissed' } }))).toMatchObject({
      words: 'Heard. Nothing further: the petition is dismissed.',
    });
  });
});

describe('late is not absent', () => {
  test('a youth is not called absent before the grace, the second call and the calls to the advocate', async () => {
    const { hearingId, caseId } = await aMatter({ startsAt: '08:30' });
    await aParticipation(api.court, { caseId, seat: 'advocate' });
    const away = whole(hearingId, {
      result: 'AWAY',
      appearances: [],
      findings: [],
      next: { step: 'queue', queueReason: 'counsel_to_set' },
    });
    expect(await save('judge', away)).toMatchObject({
      unmet: [
        { need: 'graceHasPassed', message: 'Late is not absent. Wait until 9:30 am.' },
        { need: 'calledTwice' },
        { need: 'advocateTried' },
      ],
    });
    expect(await save('courtroom_clerk', { ...away, absentBecause: 'Counsel says the youth left the county.' })).toMatchObject({
      __typename: 'Invalid',
      problems: [{ field: 'absentBecause' }],
    });
    expect(await save('judge', { ...away, absentBecause: 'Counsel says the youth left the county.' })).toMatchObject({
      row: { state: 'AWAY' },
      appearances: [{ role: 'advocate', attendance: 'expected' }, { role: 'minors_counsel' }, { role: 'youth', attendance: 'absent' }],
    });
  });
});

/** Closes a session over a matter without a result, with the reason for it. */
async function closeOver(sessionId: string, hearingId: string): Promise<void> {
  const items = ['no_result', 'no_next_step'];
  const rows = items.map((item) => ({
    closeExplanationId: newId(),
    sessionId,
    hearingId,
    item,
    words: 'The network was down.',
    at: '2026-12-01T17:00:00Z',
  }));
  await write(
    api.court,
    [
      { insertMany: 'close_explanation', rows },
      { update: 'court_session', id: sessionId, values: { state: 'closed' } },
    ],
    [
      happened('SessionClosed', { subjectId: sessionId }),
      ...rows.map((row) => happened('LeftoverExplained', { subjectId: row.closeExplanationId })),
    ],
  );
}

describe('a matter is entered later', () => {
  test('with its true times, without a call, and says so', async () => {
    const { hearingId } = await aMatter({ state: 'checked_in' });
    const saved = await save(
      'courtroom_clerk',
      whole(hearingId, { trueTimes: { calledAt: '08:40', concludedAt: '08:52', why: 'The network was down.' } }),
    );
    expect(saved).toMatchObject({
      words: 'Heard. Nothing further: everything is completed. Entered later, with its true times.',
      row: { state: 'HEARD', concludedAt: '2026-12-01T16:52:00.000Z' },
    });
  });

  test.each([
    ['ended before it was called', { calledAt: '08:52', concludedAt: '08:40' }, ['trueTimes.concludedAt']],
    ['the next minute', { calledAt: '09:00', concludedAt: '09:01' }, ['trueTimes.concludedAt']],
    ['both ahead', { calledAt: '09:01', concludedAt: '09:01' }, ['trueTimes.calledAt', 'trueTimes.concludedAt']],
  ])('not with a time that cannot be: %s', async (_why, times, fields) => {
    const { hearingId } = await aMatter({ state: 'checked_in' });
    const refused = await save('judge', whole(hearingId, { trueTimes: { ...times, why: 'The network was down.' } }));
    expect((refused.problems as readonly { readonly field: string }[]).map(({ field }) => field)).toEqual(fields);
  });

  test('a youth who is away: why it is entered later does not say who was tried and how; the minutes do', async () => {
    const { hearingId } = await aMatter({ state: 'set' });
    const times = { calledAt: '08:40', concludedAt: '08:52', why: 'The network was down.' };
    const away = { result: 'AWAY', appearances: [], findings: [], next: { step: 'queue', queueReason: 'counsel_to_set' } };
    expect(await save('courtroom_clerk', whole(hearingId, { ...away, trueTimes: times }))).toMatchObject({
      unmet: [{ need: 'trueTimes.triedWho' }, { need: 'trueTimes.triedHow' }],
    });
    const tried = { ...times, triedWho: 'The officer', triedHow: 'By phone, twice' };
    expect(await save('courtroom_clerk', whole(hearingId, { ...away, trueTimes: tried }))).toMatchObject({ row: { state: 'AWAY' } });
    const kept = await inScope(api.court.database, api.court.as('judge'), (scope) =>
      scope.one('select absent_words as words from app.hearing where hearing_id = $1', [hearingId]),
    );
    expect(kept).toEqual({ words: 'Tried before: The officer. How: By phone, twice.' });
  });

  test('into a session that is closed', async () => {
    const { sessionId } = await openSession();
    const { hearingId } = await aMatter({ state: 'set', sessionId });
    await closeOver(sessionId, hearingId);
    expect(await save('courtroom_clerk', whole(hearingId))).toMatchObject({ unmet: [{ need: 'stepExists' }] });
    const saved = await save(
      'courtroom_clerk',
      whole(hearingId, { trueTimes: { calledAt: '08:40', concludedAt: '08:52', why: 'The network was down.' } }),
    );
    expect(saved).toMatchObject({ __typename: 'MatterSaved' });
  });
});

describe('who may record', () => {
  test.each<Seat>(['calendar_clerk', 'prosecutor', 'minors_counsel', 'probation_officer', 'coordinator'])('not the %s', async (seat) => {
    const { hearingId } = await aMatter();
    expect(['NotAllowed', 'NotFound']).toContain((await save(seat, whole(hearingId))).__typename);
  });

  test('a matter that was sealed is not there', async () => {
    const { hearingId, petitionId } = await aMatter();
    await sealPetition(api.court, petitionId);
    expect(await save('judge', whole(hearingId))).toEqual({ __typename: 'NotFound', message: 'Nothing here under that number.' });
    expect(await save('judge', whole(newId()))).toEqual({ __typename: 'NotFound', message: 'Nothing here under that number.' });
  });
});
