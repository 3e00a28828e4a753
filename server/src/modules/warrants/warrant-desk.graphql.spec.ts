import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { inScope } from '@starling/db/scope';
import { aCase, aHearing, aParticipation, aPetition, aSession, aYouth, sealPetition } from '@starling/db/testing/builders';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.stop());

const LINE = `warrant { warrantId kind state version } kindWords stateWords caseId chosenName reasonWords holderWords serviceWords heldUntil ageDays isLive notFinal acts { name open why }`;
const SHEET = `line { ${LINE} } authority { text } steps { step byName byWords howWords } endedWords papers { title isReady }`;
const REFUSED = `... on NotAllowed { message } ... on Stale { version } ... on Invalid { problems { field message } } ... on RequirementsUnmet { unmet { need message cites { text } } }`;

async function act(seat: Seat, name: string, [type, input]: readonly [string, Readonly<Record<string, unknown>>]): Promise<Answer> {
  return (await api.as(seat)).ask(
    `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on WarrantTaken { sheet { ${SHEET} } } ${REFUSED} } }`,
    { input },
  );
}

const issue = (input: Readonly<Record<string, unknown>>, seat: Seat = 'judge') => act(seat, 'issueWarrant', ['IssueWarrantInput', input]);

interface Issued {
  readonly sheet: { readonly line: { readonly warrant: { readonly warrantId: string; readonly version: number } } };
}

/** A matter of today that the youth did not come to. */
async function aMatter({ youthId = '', branch = '602', isLater = false } = {}) {
  const { caseId, youthId: own } = await aCase(api.court, { branch, ...(youthId === '' ? {} : { youthId }) });
  const { petitionId } = await aPetition(api.court, { caseId });
  if (isLater) {
    const { sessionId } = await aSession(api.court, {
      heldOn: '2026-11-10',
      startsAt: `1${String((earlier += 1) % 10)}:${String(10 + earlier)}`,
      endsAt: '23:59',
    });
    await aHearing(api.court, { caseId, petitionId, sessionId, state: 'heard' });
  }
  const { hearingId } = await aHearing(api.court, { caseId, petitionId, state: 'away', calledAt: '2026-12-01T16:40:00Z' });
  return { caseId, petitionId, hearingId, youthId: own };
}
let earlier = 0;

const BENCH = { version: 1, kind: 'bench', reason: 'missed_hearing', serviceProof: 'oral_in_court', holder: 'sheriff' };

describe('a warrant is issued', () => {
  test('at once, with its proof of service, its holder, its authority and a paper to print', async () => {
    const { hearingId } = await aMatter({ isLater: true });

    expect(await issue({ ...BENCH, hearingId })).toMatchObject({
      sheet: {
        line: {
          warrant: { kind: 'bench', state: 'issued', version: 1 },
          reasonWords: 'Did not come to the hearing',
          holderWords: 'Sheriff',
          serviceWords: 'Told in court',
          ageDays: 0,
          isLive: true,
          notFinal: ['Not sent to the Sheriff yet.'],
        },
        authority: { text: 'WIC 663' },
        steps: [{ step: 'issued', byName: 'A. Judge', byWords: null, howWords: null }],
        papers: [{ title: 'Warrant' }],
      },
    });
  });

  test.each([
    ['mail', 'RequirementsUnmet'],
    ['none', 'RequirementsUnmet'],
    ['personal', 'WarrantTaken'],
    ['oral_in_court', 'WarrantTaken'],
  ])('for a first hearing that was noticed by %s: %s', async (serviceProof, answer) => {
    const { hearingId } = await aMatter();
    expect(await issue({ ...BENCH, hearingId, serviceProof })).toMatchObject({ __typename: answer });
  });

  test('after notice by mail only when it was not the first hearing, and the refusal says why', async () => {
    const first = await aMatter();
    const later = await aMatter({ isLater: true });

    expect(await issue({ ...BENCH, hearingId: first.hearingId, serviceProof: 'mail' })).toMatchObject({
      unmet: [
        {
          need: 'noticeReachedTheYouth',
          message: 'No warrant for a first hearing noticed only by mail.',
          cites: [{ text: 'Renita S. (1994)' }, { text: 'WIC 660' }],
        },
      ],
    });
    expect(await issue({ ...BENCH, hearingId: later.hearingId, serviceProof: 'mail' })).toMatchObject({ __typename: 'WarrantTaken' });
  });

  test('by the judge alone, from the copy that stands, and never in a matter this person cannot see', async () => {
    const { hearingId, petitionId } = await aMatter({ isLater: true });
    expect(await issue({ ...BENCH, hearingId }, 'courtroom_clerk')).toEqual({
      __typename: 'NotAllowed',
      message: 'You can read this matter. This act belongs to: judge.',
    });
    expect(await issue({ ...BENCH, hearingId, version: 7 })).toEqual({ __typename: 'Stale', version: 1 });
    await sealPetition(api.court, petitionId);
    expect(await issue({ ...BENCH, hearingId })).toEqual({ __typename: 'NotFound' });
  });
});

describe('the same warrant', () => {
  test('is never issued twice in a matter, at the same second neither; after its recall, or to another holder, it may be', async () => {
    const { hearingId } = await aMatter({ isLater: true });
    const answers = await Promise.all([issue({ ...BENCH, hearingId }), issue({ ...BENCH, hearingId })]);
    const [first] = answers.filter((one) => one['__typename'] === 'WarrantTaken') as unknown as readonly Issued[];
    expect(answers).toContainEqual({
      __typename: 'RequirementsUnmet',
      unmet: [{ need: 'notIssuedTwice', message: expect.stringContaining('is live'), cites: [{ text: 'WIC 663' }] }],
    });
    expect(await issue({ ...BENCH, hearingId, holder: 'police' })).toMatchObject({ __typename: 'WarrantTaken' });
    const warrantId = first?.sheet.line.warrant.warrantId;
    await (
      await api.as('judge')
    ).ask('mutation($input: WarrantActInput!) { recallWarrant(input: $input) { __typename } }', { input: { warrantId, version: 1 } });
    expect(await issue({ ...BENCH, hearingId })).toMatchObject({ __typename: 'WarrantTaken' });
  });
});

describe('a warrant is issued and held', () => {
  test('to a day ahead, and goes out when the hold ends', async () => {
    const { hearingId } = await aMatter({ isLater: true });
    expect(await issue({ ...BENCH, hearingId, heldUntil: '2026-12-01' })).toMatchObject({ problems: [{ field: 'heldUntil' }] });

    const held = (await issue({ ...BENCH, hearingId, heldUntil: '2026-12-08' })) as unknown as Issued;
    const { warrantId } = held.sheet.line.warrant;
    expect(held).toMatchObject({ sheet: { line: { warrant: { state: 'held' }, heldUntil: '2026-12-08', notFinal: [] } } });
    expect(
      await act('courtroom_clerk', 'recordWarrantStep', [
        'WarrantStepInput',
        { warrantId, version: 1, step: 'sent_to_holder', how: 'fax' },
      ]),
    ).toMatchObject({
      unmet: [{ message: 'This warrant is held and goes to nobody. End the hold first.' }],
    });
    expect(await act('judge', 'releaseWarrant', ['WarrantActInput', { warrantId, version: 1 }])).toMatchObject({
      sheet: { line: { warrant: { state: 'issued', version: 2 }, heldUntil: null }, steps: [{ step: 'held' }, { step: 'released' }] },
    });
    expect(await act('judge', 'releaseWarrant', ['WarrantActInput', { warrantId, version: 2 }])).toMatchObject({
      unmet: [{ message: 'This warrant is not held. Read it again.' }],
    });
  });
});

describe('a protective custody warrant', () => {
  const PROTECTIVE = { ...BENCH, kind: 'protective_custody', reason: 'left_placement', holder: 'child_welfare', serviceProof: 'none' };

  test('belongs to the dependency case and to no petition, so that it outlives the dismissal of the other case', async () => {
    const matter = await aMatter({ isLater: true });
    const { caseId: dependency } = await aCase(api.court, { branch: '300', youthId: matter.youthId });
    const issued = (await issue({ ...PROTECTIVE, hearingId: matter.hearingId })) as unknown as Issued;
    expect(issued).toMatchObject({ sheet: { line: { caseId: dependency }, authority: { text: 'WIC 340' } } });

    await sealPetition(api.court, matter.petitionId);

    const { warrantId } = issued.sheet.line.warrant;
    expect(await desk('judge')).toContainEqual(
      expect.objectContaining({ warrant: expect.objectContaining({ warrantId, state: 'issued' }), caseId: dependency }),
    );
  });

  test('is not issued without a dependency case in this court', async () => {
    const { hearingId } = await aMatter({ isLater: true });
    expect(await issue({ ...PROTECTIVE, hearingId })).toMatchObject({
      unmet: [
        { need: 'kindFitsTheYouth', message: expect.stringContaining('none of this youth is heard here'), cites: [{ text: 'WIC 340' }] },
      ],
    });
  });

  test.each([
    ['2008-12-02', 'the day before the birthday', 'WarrantTaken'],
    ['2008-12-01', 'on the birthday itself', 'RequirementsUnmet'],
    ['2008-11-30', 'the day after it', 'RequirementsUnmet'],
  ])('for a youth born on %s, %s: %s', async (bornOn, _when, answer) => {
    const { youthId } = await aYouth(api.court, { bornOn });
    const { hearingId } = await aMatter({ youthId, branch: '300', isLater: true });
    expect(await issue({ ...PROTECTIVE, hearingId })).toMatchObject({ __typename: answer });
  });

  test('is the only kind in a dependency case', async () => {
    const { hearingId } = await aMatter({ branch: '300', isLater: true });
    expect(await issue({ ...BENCH, hearingId })).toMatchObject({ unmet: [{ need: 'kindFitsTheYouth' }] });
  });
});

async function desk(seat: Seat): Promise<readonly unknown[]> {
  return (await (await api.as(seat)).ask(`{ warrantDesk { ${LINE} } }`)) as unknown as readonly unknown[];
}

const step = (warrantId: string, version: number, words: Readonly<Record<string, unknown>>) =>
  act('courtroom_clerk', 'recordWarrantStep', ['WarrantStepInput', { warrantId, version, ...words }]);

describe('the steps of a warrant', () => {
  test('say who, how and when, and what is not final gets shorter with each', async () => {
    const { hearingId } = await aMatter({ isLater: true });
    const { warrantId } = ((await issue({ ...BENCH, hearingId })) as unknown as Issued).sheet.line.warrant;

    expect(await step(warrantId, 1, { step: 'sent_to_holder' })).toMatchObject({ problems: [{ field: 'how' }] });
    expect(await step(warrantId, 1, { step: 'sent_to_holder', how: 'teletype' })).toMatchObject({
      sheet: { line: { notFinal: ['Sent, and the Sheriff has not said that it came.'] } },
    });
    expect(await step(warrantId, 2, { step: 'received_by_holder', how: 'phone', byWords: 'Deputy Ames' })).toMatchObject({
      sheet: {
        line: { notFinal: [] },
        steps: [
          { step: 'issued' },
          { howWords: 'By teletype' },
          { byWords: 'Deputy Ames', byName: 'A. Courtroom clerk', howWords: 'By phone' },
        ],
      },
    });
    expect(await step(warrantId, 3, { step: 'recalled', how: 'phone' })).toMatchObject({ problems: [{ field: 'step' }] });
  });

  test('of a recall stand beside it until its holder confirms', async () => {
    const { hearingId } = await aMatter({ isLater: true });
    const { warrantId } = ((await issue({ ...BENCH, hearingId })) as unknown as Issued).sheet.line.warrant;
    await (
      await api.as('judge')
    ).ask('mutation($input: WarrantActInput!) { recallWarrant(input: $input) { __typename } }', {
      input: { warrantId, version: 1, hearingId },
    });

    expect(await sheet('judge', warrantId)).toMatchObject({
      line: { notFinal: ['Recalled 0 minutes ago and not confirmed: it can still arrest.', 'The recall was not sent to the Sheriff yet.'] },
      steps: [{ step: 'issued' }, { step: 'recalled' }],
      papers: [{ title: 'Recall' }, { title: 'Warrant' }],
    });
    await (
      await api.as('courtroom_clerk')
    ).ask('mutation($input: WarrantActInput!) { confirmRecall(input: $input) { __typename } }', {
      input: { warrantId, version: 2, confirmedBy: 'Deputy Ames', how: 'phone' },
    });
    expect(await sheet('judge', warrantId)).toMatchObject({
      line: { isLive: false, notFinal: [] },
      steps: [{}, {}, { step: 'recall_confirmed', byWords: 'Deputy Ames', howWords: 'By phone' }],
    });
  });

  test('end when it is carried out, with who said so', async () => {
    const { hearingId } = await aMatter({ isLater: true });
    const { warrantId } = ((await issue({ ...BENCH, hearingId })) as unknown as Issued).sheet.line.warrant;
    const executed = ['ExecuteWarrantInput', { warrantId, version: 1, byWords: 'Deputy Ames', how: 'phone' }] as const;
    expect(await act('judge', 'executeWarrant', executed)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await act('courtroom_clerk', 'executeWarrant', executed)).toMatchObject({
      sheet: { line: { warrant: { state: 'executed' }, isLive: false }, endedWords: 'The youth was found and brought.' },
    });
    expect(await step(warrantId, 2, { step: 'printed' })).toMatchObject({ unmet: [{ message: expect.stringContaining('has ended') }] });
  });
});

async function sheet(seat: Seat, warrantId: string): Promise<Answer> {
  return (await api.as(seat)).ask(`query($id: ID!) { warrant(warrantId: $id) { ${SHEET} } }`, { id: warrantId });
}

describe('the desk', () => {
  test('is for the bench, and for counsel and officers in their own case', async () => {
    const mine = await aMatter({ isLater: true });
    for (const seat of ['minors_counsel', 'probation_officer', 'advocate'] as const)
      await aParticipation(api.court, { caseId: mine.caseId, seat });
    const { warrantId } = ((await issue({ ...BENCH, hearingId: mine.hearingId })) as unknown as Issued).sheet.line.warrant;

    for (const seat of ['judge', 'courtroom_clerk', 'calendar_clerk', 'minors_counsel', 'probation_officer'] as const)
      expect(await sheet(seat, warrantId)).toMatchObject({ line: { chosenName: 'Wren' } });
    for (const seat of [
      'advocate',
      'social_worker',
      'county_counsel',
      'coordinator',
      'administrator',
      'sealing_clerk',
      'prosecutor',
    ] as const) {
      expect(await sheet(seat, warrantId)).toEqual({});
      expect(await desk(seat)).toEqual([]);
    }
  });

  test('offers each its acts, open or grey with whose they are', async () => {
    const { hearingId } = await aMatter({ isLater: true });
    const { warrantId } = ((await issue({ ...BENCH, hearingId })) as unknown as Issued).sheet.line.warrant;
    expect(await sheet('judge', warrantId)).toMatchObject({
      line: {
        acts: [
          { name: 'recall', open: true },
          { name: 'execute', open: false, why: 'You can read this matter. This act belongs to: courtroom clerk.' },
          { name: 'sent_to_holder', open: false },
          { name: 'received_by_holder' },
        ],
      },
    });
  });

  test('leaves nothing of a sealed petition but a recall that still waits', async () => {
    const { hearingId, petitionId } = await aMatter({ isLater: true });
    const { warrantId } = ((await issue({ ...BENCH, hearingId })) as unknown as Issued).sheet.line.warrant;
    await (
      await api.as('judge')
    ).ask('mutation($input: WarrantActInput!) { recallWarrant(input: $input) { __typename } }', { input: { warrantId, version: 1 } });
    await sealPetition(api.court, petitionId);

    expect(await sheet('calendar_clerk', warrantId)).toEqual({});
    expect(await sheet('courtroom_clerk', warrantId)).toMatchObject({ line: { warrant: { state: 'recalled' } } });
  });

  test('keeps no name and no word in the journal', async () => {
    const events = await inScope(api.court.database, api.court.as('judge'), (scope) =>
      scope.many<{ readonly facts: unknown }>(`select facts from app.event where subject_kind in ('warrant', 'warrant_step')`),
    );
    expect(events.length).toBeGreaterThan(10);
    expect(JSON.stringify(events)).not.toMatch(/Ames|Wren|Sheriff/);
  });
});

describe('the form of a matter', () => {
  test('says which kinds fit, what a first hearing asks for, and what is live', async () => {
    const { hearingId } = await aMatter();
    expect(
      await (
        await api.as('judge')
      ).ask(
        'query($id: ID!) { warrantForm(hearingId: $id) { version isFirstHearing kinds { kind open usualHolder authority { text } } proofs { key } ways { key } live { kindWords } } }',
        { id: hearingId },
      ),
    ).toMatchObject({
      version: 1,
      isFirstHearing: true,
      kinds: [
        { kind: 'bench', open: true, usualHolder: 'sheriff', authority: { text: 'WIC 663' } },
        { kind: 'arrest', open: true },
        { kind: 'protective_custody', open: false, usualHolder: 'child_welfare', authority: { text: 'WIC 340' } },
      ],
      live: [],
    });
  });
});
