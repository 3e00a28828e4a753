import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { aCase, aHearing, aParticipation, aYouth } from '@starling/db/testing/builders';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.stop());

const NEEDS = `caseId needs { needId kind kindWords words strength visibleTo authority weekdays fromOn fromTime untilTime version }
  safeContact { throughRole hours words reach version } apart { keepApartId level levelWords isOutside token reasonWords version } trialDays { outsidePersonDayId token onDay kind version }`;
const WHY = `... on Invalid { problems { field message cites { text } } } ... on NotAllowed { message }`;
const CREATES = ['enterNeed', 'keepApart', 'enterOutsidePersonDay'];
const READ = `query($id: ID!) { youthNeeds(caseId: $id) { ${NEEDS} } }`;
const act = (name: string, input: string, shown = `... on NeedsChanged { needs { ${NEEDS} } }`) =>
  `mutation($input: ${input}!) { ${name}(input: $input) { __typename ${shown} ${WHY} ${CREATES.includes(name) ? '' : '... on Stale { version }'} } }`;
const SEPARATED = `... on SeparationChanged { apart { keepApartId level levelWords isOutside token reasonWords version } trialDays { outsidePersonDayId onDay kind version } }`;

const read = async (seat: Seat, id: string): Promise<Answer> => (await api.as(seat)).ask(READ, { id });
const ask = async (seat: Seat, document: string, input: object): Promise<Answer> => (await api.as(seat)).ask(document, { input });
const enter = (seat: Seat, input: object) => ask(seat, act('enterNeed', 'EnterNeedInput'), { strength: 'should', ...input });
const apart = (seat: Seat, input: object) =>
  ask(seat, act('keepApart', 'KeepApartInput', SEPARATED), { level: 2, reasonCode: 'rival', ...input });

async function aCaseWith(...seats: readonly Seat[]): Promise<{ readonly caseId: string; readonly youthId: string }> {
  const made = await aCase(api.court);
  for (const seat of seats) await aParticipation(api.court, { caseId: made.caseId, seat });
  return made;
}

describe('what a youth needs', () => {
  test('is entered with who asked and when it holds, and taken back without being lost', async () => {
    const { caseId } = await aCaseWith();
    const done = await enter('calendar_clerk', {
      caseId,
      kind: 'school',
      weekdays: [1, 3],
      fromTime: '08:00',
      untilTime: '14:00',
      strength: 'must',
    });
    expect(done).toMatchObject({
      needs: {
        needs: [
          {
            kind: 'school',
            kindWords: 'School',
            strength: 'must',
            visibleTo: 'team',
            authority: 'youth_request',
            weekdays: [1, 3],
            fromTime: '08:00',
          },
        ],
      },
    });
    const [{ needId, version }] = (done.needs as { readonly needs: readonly [{ readonly needId: string; readonly version: number }] })
      .needs;
    const back = act('takeBackNeed', 'TakeBackNeedInput');
    expect(await ask('calendar_clerk', back, { needId, version: version + 1 })).toMatchObject({ __typename: 'Stale', version });
    expect(await ask('calendar_clerk', back, { needId, version })).toMatchObject({ needs: { needs: [] } });
    expect(await ask('calendar_clerk', back, { needId, version: version + 1 })).toMatchObject({
      message: 'This need was taken back before.',
    });
  });

  test('a day to avoid has no reason, and none is taken', async () => {
    const { caseId } = await aCaseWith();
    expect(await enter('judge', { caseId, kind: 'date_avoid', fromOn: '2026-12-24', words: 'Because' })).toMatchObject({
      problems: [{ field: 'words' }],
    });
    expect(await enter('judge', { caseId, kind: 'date_avoid', fromOn: '2026-12-24' })).toMatchObject({ needs: { needs: [{ words: '' }] } });
  });

  test('counsel and advocate enter for their own case and take back what is theirs; nobody enters for a case they do not see', async () => {
    const { caseId } = await aCaseWith('minors_counsel', 'advocate');
    await enter('minors_counsel', { caseId, kind: 'break', words: 'Breaks' });
    const needs = (await read('advocate', caseId)).needs as readonly { readonly needId: string; readonly version: number }[];
    expect(needs).toHaveLength(1);
    const [need] = needs;
    expect(await ask('advocate', act('takeBackNeed', 'TakeBackNeedInput'), { needId: need?.needId, version: need?.version })).toMatchObject(
      {
        message: 'Somebody else entered this need. Whoever entered it, the bench or a clerk takes it back.',
      },
    );
    const other = await aCaseWith();
    expect(await enter('minors_counsel', { caseId: other.caseId, kind: 'break', words: 'Breaks' })).toEqual({ __typename: 'NotFound' });
    expect(await read('minors_counsel', other.caseId)).toEqual({});
  });

  test('how a youth is reached stands once, and the number is read by few', async () => {
    const { caseId } = await aCaseWith('advocate', 'minors_counsel');
    const save = act('saveSafeContact', 'SaveSafeContactInput');
    const contact = { caseId, throughRole: 'advocate', hours: 'After 4 pm', words: 'Appointment reminder', reach: 'Extension 12' };
    expect(await ask('calendar_clerk', save, contact)).toMatchObject({ needs: { safeContact: { reach: 'Extension 12', version: 1 } } });
    expect(await ask('calendar_clerk', save, contact)).toMatchObject({ __typename: 'Stale', version: 1 });
    expect(await ask('calendar_clerk', save, { ...contact, version: 1, hours: 'After 5 pm', reach: null })).toMatchObject({
      needs: { safeContact: { hours: 'After 5 pm', reach: 'Extension 12' } },
    });
    expect(await read('advocate', caseId)).toMatchObject({ safeContact: { hours: 'After 5 pm', reach: null } });
    expect(await read('minors_counsel', caseId)).toMatchObject({ safeContact: { reach: 'Extension 12' } });
    expect(await ask('advocate', save, { ...contact, version: 1, hours: 'After 6 pm', reach: null })).toMatchObject({
      needs: { safeContact: { hours: 'After 6 pm', reach: null } },
    });
    expect(await read('minors_counsel', caseId)).toMatchObject({ safeContact: { hours: 'After 6 pm', reach: 'Extension 12' } });
  });
});

describe('a youth comes by video', () => {
  const RECORD = act('recordRemoteConsent', 'RecordRemoteConsentInput', '... on RemoteConsentRecorded { mayBeRemote words version }');

  test('by choice, after talking with counsel, and may change the choice', async () => {
    const { caseId } = await aCaseWith('minors_counsel');
    const { hearingId } = await aHearing(api.court, { caseId });
    const said = { hearingId, version: 1, consented: true, afterCounsel: false, codeWordAgreed: true };
    expect(await ask('calendar_clerk', RECORD, said)).toMatchObject({
      problems: [{ field: 'afterCounsel', cites: [{ text: 'WIC 679.5' }] }],
    });
    expect(await ask('minors_counsel', RECORD, { ...said, afterCounsel: true })).toMatchObject({ mayBeRemote: true, version: 1 });
    expect(await ask('calendar_clerk', RECORD, { ...said, afterCounsel: true })).toMatchObject({ mayBeRemote: true, version: 2 });
    expect(await ask('calendar_clerk', RECORD, { ...said, version: 2, consented: false })).toMatchObject({
      mayBeRemote: false,
      words: 'The youth wants to be there in person.',
      version: 3,
    });
  });
});

describe('two people are kept apart', () => {
  test('both ways, by level; why is told to the judge alone, and who to nobody', async () => {
    const one = await aCaseWith('minors_counsel');
    const other = await aCase(api.court, { youthId: (await aYouth(api.court, { chosenName: 'Juniper' })).youthId });
    const entered = await apart('calendar_clerk', { caseId: one.caseId, otherCaseId: other.caseId, reasonWords: 'Seen outside' });
    expect(entered).toMatchObject({
      apart: [{ level: 2, levelWords: '90 minutes apart, no shared ride', isOutside: false, token: null, reasonWords: null }],
    });
    expect(await read('judge', other.caseId)).toMatchObject({ apart: [{ level: 2, reasonWords: 'Rival group: Seen outside' }] });
    expect(await read('minors_counsel', one.caseId)).toMatchObject({ apart: [{ level: 2, reasonWords: null }] });
    expect(JSON.stringify(await read('judge', one.caseId))).not.toMatch(/Juniper/);
    expect(await apart('judge', { caseId: other.caseId, otherCaseId: one.caseId })).toMatchObject({ problems: [{ field: 'level' }] });
    expect(await apart('judge', { caseId: one.caseId, otherCaseId: newId() })).toEqual({ __typename: 'NotFound' });
  });

  test('a person outside is a token, and a day of trial is kept free for the youth', async () => {
    const { caseId } = await aCaseWith();
    const entered = await apart('courtroom_clerk', { caseId, level: 3, reasonCode: 'alleged_exploiter' });
    const [line] = entered.apart as readonly { readonly keepApartId: string; readonly token: string; readonly version: number }[];
    expect(line?.token).toMatch(/^[A-Z0-9]{5}$/);
    const day = act('enterOutsidePersonDay', 'EnterOutsidePersonDayInput', SEPARATED);
    const added = await ask('courtroom_clerk', day, { caseId, token: line?.token, onDay: '2026-12-14', kind: 'trial' });
    expect(added).toMatchObject({ trialDays: [{ onDay: '2026-12-14', kind: 'trial', version: 1 }] });
    expect(await ask('courtroom_clerk', day, { caseId, token: line?.token, onDay: '2026-12-14', kind: 'trial' })).toMatchObject({
      problems: [{ field: 'onDay' }],
    });
    expect(await ask('courtroom_clerk', day, { caseId, token: 'ZZZZ', onDay: '2026-12-14', kind: 'trial' })).toEqual({
      __typename: 'NotFound',
    });
    const [{ outsidePersonDayId }] = added.trialDays as readonly [{ readonly outsidePersonDayId: string }];
    const gone = act('takeBackOutsidePersonDay', 'TakeBackOutsidePersonDayInput', SEPARATED);
    expect(await ask('courtroom_clerk', gone, { caseId, outsidePersonDayId, version: 1 })).toMatchObject({ trialDays: [] });
  });

  test('somebody who may have harmed the youth stays apart by day: the judge reads why, a clerk whom to ask', async () => {
    const { caseId } = await aCaseWith();
    const entered = await apart('courtroom_clerk', { caseId, level: 4, reasonCode: 'alleged_exploiter' });
    const [line] = entered.apart as readonly { readonly keepApartId: string }[];
    const review = act('reviewKeepApart', 'ReviewKeepApartInput', SEPARATED);
    const asked = { caseId, keepApartId: line?.keepApartId, version: 1 };
    for (const level of [1, 2]) {
      const clerk = await ask('calendar_clerk', review, { ...asked, level });
      expect(clerk).toMatchObject({ __typename: 'NotAllowed', message: expect.stringContaining('Only the judge changes') });
      expect(JSON.stringify(clerk)).not.toMatch(/harmed|exploit/u);
      expect(await ask('judge', review, { ...asked, level })).toMatchObject({
        problems: [{ field: 'level', message: expect.stringContaining('kept apart by day at the least. Choose level 3 or 4.') }],
      });
    }
    expect(await ask('judge', review, { ...asked, level: 3 })).toMatchObject({ apart: [{ level: 3 }] });
  });

  test('it is looked at again by a clerk, made stricter by the judge, and taken back by either; counsel asks only', async () => {
    const one = await aCaseWith('minors_counsel');
    const entered = await apart('minors_counsel', { caseId: one.caseId });
    const [line] = entered.apart as readonly { readonly keepApartId: string; readonly version: number }[];
    const review = act('reviewKeepApart', 'ReviewKeepApartInput', SEPARATED);
    const asked = { caseId: one.caseId, keepApartId: line?.keepApartId, version: 1, level: 2 };
    expect(await ask('minors_counsel', review, asked)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await ask('calendar_clerk', review, asked)).toMatchObject({ apart: [{ level: 2, version: 2 }] });
    expect(await ask('calendar_clerk', review, { ...asked, version: 2, level: 3 })).toMatchObject({
      message: expect.stringContaining('Only the judge changes'),
    });
    const stricter = await ask('judge', review, { ...asked, version: 2, level: 3 });
    expect(stricter).toMatchObject({ apart: [{ level: 3, reasonWords: 'Rival group' }] });
    const [stands] = stricter.apart as readonly { readonly keepApartId: string; readonly version: number }[];
    const back = act('takeBackKeepApart', 'TakeBackKeepApartInput', SEPARATED);
    expect(await ask('calendar_clerk', back, { caseId: one.caseId, keepApartId: stands?.keepApartId, version: 1 })).toMatchObject({
      apart: [],
    });
  });
});
