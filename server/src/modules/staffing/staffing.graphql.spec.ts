import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aCase, aHearing, aParticipation } from '@starling/db/testing/builders';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';

let api: TestApi;
let sessionId: string;
let hearingId: string;

const TEAM = ['minors_counsel', 'probation_officer', 'social_worker', 'advocate'] as const satisfies readonly Seat[];

beforeAll(async () => {
  api = await testApi();
  sessionId = api.court.sessionIds[0];
  const { caseId } = await aCase(api.court);
  for (const seat of TEAM) await aParticipation(api.court, { caseId, seat });
  ({ hearingId } = await aHearing(api.court, { caseId, sessionId }));
});
afterAll(() => api.stop());

const TALK = `state version quorumIsMet quorumWords whyNotWrite time { youths minutesNeeded } writesFor { agency isPrivileged } acts { name open why }
  rows { hearingId chosenName inChambers notAloud silent recommendations { agencyWords words differs }
    lines { lineId agency kind words askInChambers doNotRaise isPrivileged optedIn isMine mayTakeBack mayFlag mayOptIn version } }
  attendance { agency name state isRequired mayEnter } actionItems { actionItemId words ownerWords dueOn doneOn version } keptUntil`;
const READ = `query($id: ID) { staffing(sessionId: $id) { ${TALK} } }`;
const act = (name: string, input: string) => `mutation($input: ${input}!) { ${name}(input: $input) { __typename
  ... on StaffingChanged { staffing { ${TALK} } } ... on NotAllowed { message } ... on Stale { version }
  ... on Invalid { problems { field message cites { text } } } ... on RequirementsUnmet { unmet { need message } } } }`;

/** What `ask` gives for a root field that is null. */
const NOTHING = {};

interface Line {
  readonly lineId: string;
  readonly agency: string;
  readonly words: string;
  readonly version: number;
  readonly mayTakeBack: boolean;
  readonly mayFlag: boolean;
  readonly mayOptIn: boolean;
}
interface Talk {
  readonly version: number | null;
  readonly rows: readonly [{ readonly lines: readonly Line[]; readonly inChambers: number; readonly notAloud: number }];
  readonly actionItems: readonly [{ readonly actionItemId: string; readonly version: number }];
}

const ask = async (seat: Seat, document: string, input: object): Promise<Answer> => (await api.as(seat)).ask(document, { input });
const read = async (seat: Seat): Promise<Partial<Talk>> => (await (await api.as(seat)).ask(READ, { id: sessionId })) as Partial<Talk>; // parse border: the document shapes it
const linesOf = async (seat: Seat): Promise<readonly Line[]> => (await read(seat)).rows?.[0].lines ?? [];
const write = (seat: Seat, agency: string, words: string, more: object = {}) =>
  ask(seat, act('writeLine', 'WriteLineInput'), { sessionId, hearingId, agency, kind: 'safety', words, ...more });
const oneOf = async (seat: Seat, words: string): Promise<Line> => {
  const found = (await linesOf(seat)).find((line) => line.words === words);
  if (found === undefined) throw new Error(`Nobody reads: ${words}`);
  return found;
};

describe('the team’s table', () => {
  test('is written to by the agencies, and read by everybody who sits at it', async () => {
    expect(await write('probation_officer', 'probation', 'The bus card is new.')).toMatchObject({ staffing: { state: 'planned' } });

    for (const seat of ['judge', 'coordinator', 'minors_counsel', 'prosecutor', 'social_worker', 'advocate'] as const)
      expect([seat, (await linesOf(seat)).map(({ words }) => words)]).toEqual([seat, ['The bus card is new.']]);
  });

  test('is not there for the clerks, county counsel, the sealing clerk and the administrator', async () => {
    for (const seat of ['courtroom_clerk', 'calendar_clerk', 'sealing_clerk', 'county_counsel', 'administrator'] as const) {
      expect([seat, await read(seat)]).toEqual([seat, NOTHING]);
      expect([seat, await write(seat, 'coordinator', 'No.')]).toMatchObject([seat, { __typename: 'NotFound' }]);
    }
  });

  test('counsel and the prosecutor read it and write nothing', async () => {
    for (const seat of ['minors_counsel', 'prosecutor'] as const) {
      expect(await read(seat)).toMatchObject({ writesFor: [], whyNotWrite: expect.stringMatching(/^You read these lines\./) });
      expect(await write(seat, seat, 'No.')).toMatchObject({ __typename: 'NotAllowed' });
      const line = await oneOf(seat, 'The bus card is new.');
      expect([line.mayFlag, line.mayTakeBack, line.mayOptIn]).toEqual([false, false, false]);
      expect(await ask(seat, act('setFlags', 'SetFlagsInput'), { ...idOf(line), askInChambers: true, doNotRaise: true })).toMatchObject({
        __typename: 'NotAllowed',
      });
    }
  });

  test('an agency writes in its own name alone', async () => {
    expect(await write('probation_officer', 'child_welfare', 'No.')).toMatchObject({
      message: 'A line for child welfare is not yours to write. You write for: probation.',
    });
    expect(await write('coordinator', 'advocate', 'No.')).toMatchObject({ __typename: 'NotAllowed' });
    expect(await write('coordinator', 'health', 'The dentist is on Friday.')).toMatchObject({ __typename: 'StaffingChanged' });
  });

  test('a line is one sentence', async () => {
    expect(await write('coordinator', 'health', 'x'.repeat(201))).toMatchObject({ problems: [{ field: 'words' }] });
    expect(await write('coordinator', 'health', ' ')).toMatchObject({ problems: [{ field: 'words' }] });
  });
});

describe('an advocate’s line', () => {
  const SAID = 'She would like her aunt there.';

  test('is the advocate’s alone: not even the judge and the youth’s counsel read it', async () => {
    expect(await write('advocate', 'advocate', SAID)).toMatchObject({ __typename: 'StaffingChanged' });
    for (const seat of ['judge', 'minors_counsel', 'coordinator', 'prosecutor', 'probation_officer', 'social_worker'] as const)
      expect([seat, (await linesOf(seat)).filter(({ words }) => words === SAID)]).toEqual([seat, []]);
    expect(await oneOf('advocate', SAID)).toMatchObject({ isPrivileged: true, optedIn: false, mayOptIn: true });
  });

  test('opened, the judge and the youth’s counsel read it, and nobody else; only the advocate opens and closes it', async () => {
    const line = await oneOf('advocate', SAID);
    expect(await ask('advocate', act('optIn', 'OptInInput'), { ...idOf(line), optedIn: true })).toMatchObject({
      __typename: 'StaffingChanged',
    });
    for (const seat of ['judge', 'minors_counsel'] as const) expect((await oneOf(seat, SAID)).words).toBe(SAID);
    for (const seat of ['coordinator', 'prosecutor', 'probation_officer', 'social_worker'] as const)
      expect([seat, (await linesOf(seat)).filter(({ words }) => words === SAID)]).toEqual([seat, []]);

    const opened = await oneOf('judge', SAID);
    expect(await ask('judge', act('optIn', 'OptInInput'), { ...idOf(opened), optedIn: false })).toMatchObject({ __typename: 'NotAllowed' });
    expect(await ask('advocate', act('optIn', 'OptInInput'), { ...idOf(opened), optedIn: false })).toMatchObject({
      __typename: 'StaffingChanged',
    });
    expect((await linesOf('judge')).filter(({ words }) => words === SAID)).toEqual([]);
  });

  test('no other agency’s line can be opened: nothing of it is privileged', async () => {
    expect(await write('probation_officer', 'probation', 'No.', { optedIn: true })).toMatchObject({
      problems: [{ field: 'optedIn', cites: [{ text: 'Evid. 1038' }] }],
    });
  });
});

describe('flags', () => {
  test('the judge and the coordinator flag any line they read; the bench is told how many, and no word', async () => {
    const line = await oneOf('judge', 'The bus card is new.');
    expect(await ask('judge', act('setFlags', 'SetFlagsInput'), { ...idOf(line), askInChambers: true, doNotRaise: true })).toMatchObject({
      staffing: { rows: [{ inChambers: 1, notAloud: 1 }] },
    });
    const covered = 'query($id: ID!) { notAloud(hearingId: $id) { count words } }';
    expect(await (await api.as('judge')).ask(covered, { id: hearingId })).toEqual({ count: 1, words: '1 thing not to say aloud' });
    for (const seat of ['courtroom_clerk', 'prosecutor', 'county_counsel'] as const)
      expect([seat, await (await api.as(seat)).ask(covered, { id: hearingId })]).toEqual([seat, NOTHING]);
  });

  test('whoever was slower is told to read again', async () => {
    const line = await oneOf('judge', 'The bus card is new.');
    expect(
      await ask('coordinator', act('setFlags', 'SetFlagsInput'), {
        lineId: line.lineId,
        version: line.version - 1,
        askInChambers: false,
        doNotRaise: false,
      }),
    ).toMatchObject({ __typename: 'Stale', version: line.version });
  });

  test('a line is taken back by its writer, and is gone from the table', async () => {
    const line = await oneOf('judge', 'The dentist is on Friday.');
    expect(await ask('probation_officer', act('takeBackLine', 'TakeBackLineInput'), idOf(line))).toMatchObject({
      __typename: 'NotAllowed',
    });
    expect(await ask('coordinator', act('takeBackLine', 'TakeBackLineInput'), idOf(line))).toMatchObject({ __typename: 'StaffingChanged' });
    expect((await linesOf('judge')).map(({ words }) => words)).toEqual(['The bus card is new.']);
    expect(
      await ask('coordinator', act('takeBackLine', 'TakeBackLineInput'), { lineId: line.lineId, version: line.version + 1 }),
    ).toMatchObject({
      message: 'This line was taken back before.',
    });
  });
});

describe('the talk', () => {
  test('before anybody laid the table, counsel is told who lays it', async () => {
    const [, other = ''] = api.court.sessionIds;
    const input = { sessionId: other, agency: 'minors_counsel', name: 'A. Counsel', state: 'present' };
    expect(await ask('minors_counsel', act('attend', 'AttendInput'), input)).toMatchObject({
      message: expect.stringMatching(/^Nobody has laid/),
    });
  });

  test('each agency says who came; the coordinator enters the others; the quorum follows', async () => {
    const attend = (seat: Seat, agency: string) =>
      ask(seat, act('attend', 'AttendInput'), { sessionId, agency, name: 'R. Lund', state: 'present' });
    expect(await attend('probation_officer', 'probation')).toMatchObject({ staffing: { quorumIsMet: false } });
    expect(await attend('probation_officer', 'health')).toMatchObject({ __typename: 'NotAllowed' });
    expect(await attend('minors_counsel', 'minors_counsel')).toMatchObject({ __typename: 'StaffingChanged' });
    expect(await attend('coordinator', 'child_welfare')).toMatchObject({ __typename: 'StaffingChanged' });
    expect(await attend('coordinator', 'coordinator')).toMatchObject({
      staffing: { quorumIsMet: true, quorumWords: 'Everybody who has to be here is here.' },
    });
    expect(await attend('social_worker', 'child_welfare')).toMatchObject({ __typename: 'NotAllowed' });
  });

  test('is opened and ended by the coordinator or the judge; afterwards no line is written', async () => {
    const lead = async (seat: Seat, name: string) =>
      ask(seat, act(name, 'StaffingActInput'), { sessionId, version: (await read('judge')).version });
    expect(await lead('probation_officer', 'openStaffing')).toMatchObject({ __typename: 'NotAllowed' });
    expect(await lead('coordinator', 'openStaffing')).toMatchObject({ staffing: { state: 'open' } });
    expect(await lead('coordinator', 'openStaffing')).toMatchObject({ unmet: [{ message: 'The talk is open already. Read it again.' }] });
    expect(await lead('judge', 'endStaffing')).toMatchObject({ staffing: { state: 'ended' } });
    expect(await write('probation_officer', 'probation', 'Too late.')).toMatchObject({
      message: expect.stringMatching(/^The talk has ended\./),
    });
  });

  test('what the team takes on has an owner, and is marked as done', async () => {
    const added = await ask('coordinator', act('addActionItem', 'AddActionItemInput'), {
      sessionId,
      words: 'Ask the school for a key.',
      ownerRole: 'social_worker',
      dueOn: '2026-12-08',
    });
    expect(added).toMatchObject({ staffing: { actionItems: [{ ownerWords: 'Social worker', dueOn: '2026-12-08', doneOn: null }] } });
    const [item] = (added.staffing as Talk).actionItems;
    expect(await ask('advocate', act('doneActionItem', 'DoneActionItemInput'), idOfItem(item))).toMatchObject({ __typename: 'NotAllowed' });
    expect(await ask('judge', act('doneActionItem', 'DoneActionItemInput'), idOfItem(item))).toMatchObject({
      staffing: { actionItems: [{ doneOn: expect.any(String) }] },
    });
  });
});

const idOf = ({ lineId, version }: Line) => ({ lineId, version });
const idOfItem = ({ actionItemId, version }: { readonly actionItemId: string; readonly version: number }) => ({ actionItemId, version });
