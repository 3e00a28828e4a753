import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { asRoot } from '@starling/db/roles';
import { inScope } from '@starling/db/scope';
import { aHearing, aParticipation, aPetition, aSession, sealPetition, write } from '@starling/db/testing/builders';
import { movedClock } from '@starling/db/testing/moved-clock';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';

const MORNING = '2026-12-01T17:00:00Z';
const CLOCK = movedClock(MORNING);
let api: TestApi;

beforeAll(async () => {
  api = await testApi({ clock: CLOCK });
});
afterAll(() => api.stop());

const WHY = `... on Invalid { problems { field message cites { text } } } ... on Refusal { message cites { text } }`;
const act = (name: string, input: string): string =>
  `mutation($input: ${input}!) { ${name}(input: $input) { __typename ... on PeopleChanged { words } ${WHY} ${name === 'enterPart' ? '' : '... on Stale { version }'} } }`;
const PEOPLE = `query($id: ID!) { case(caseId: $id) { participants { participationId role roleWords name kindWords relationshipWords fromOn untilOn endedWords version } } }`;
const CHOICES = `query($id: ID!) { partChoices(caseId: $id) { accounts { accountId name role } withoutCounsel withoutCounselWords } }`;

const ask = async (seat: Seat, document: string, input: object): Promise<Answer> => (await api.as(seat)).ask(document, { input });
const enter = (input: object, seat: Seat = 'courtroom_clerk') =>
  ask(seat, act('enterPart', 'EnterPartInput'), { fromOn: '2026-12-01', ...input });
const end = (input: object, seat: Seat = 'courtroom_clerk') =>
  ask(seat, act('endPart', 'EndPartInput'), { version: 1, untilOn: '2026-12-01', ...input });
const changeCounsel = (input: object, seat: Seat = 'calendar_clerk') =>
  ask(seat, act('changeCounsel', 'ChangeCounselInput'), { version: 1, appointment: 'panel', fromOn: '2026-12-11', ...input });
const peopleOf = async (caseId: string, seat: Seat = 'judge'): Promise<readonly Answer[]> => {
  const { participants } = await (await api.as(seat)).ask(PEOPLE, { id: caseId });
  return participants as readonly Answer[]; // the document shapes it
};

/** A case with counsel since the year before, who is the court's own. */
async function represented() {
  const { caseId, petitionId } = await aPetition(api.court);
  return { caseId, petitionId, ...(await aParticipation(api.court, { caseId, seat: 'minors_counsel' })) };
}

async function anotherCounsel(fields: object = {}): Promise<string> {
  const accountId = newId();
  await write(api.court, [{ insert: 'account', values: { accountId, name: 'B. Counsel', seat: 'minors_counsel', ...fields } }]);
  return accountId;
}

/** What one statement finds behind every policy. */
async function behind<T extends object>(sql: string, params: readonly unknown[]): Promise<readonly T[]> {
  let found: readonly T[] = [];
  await asRoot(api.home.root, async (client) => {
    found = (await client.query<T>(sql, [...params])).rows;
  });
  return found;
}

describe('entering who takes part', () => {
  test('each stands with part, kind or relationship, and first day', async () => {
    const { caseId } = await aPetition(api.court);
    expect(await enter({ caseId, role: 'probation_officer', accountId: api.court.accountIds.probation_officer })).toMatchObject({
      words: 'A. Probation officer takes part as probation officer from Tuesday, December 1, 2026 on.',
    });
    await enter({ caseId, role: 'social_worker', accountId: api.court.accountIds.social_worker, untilOn: '2027-03-01' });
    await enter({ caseId, role: 'minors_counsel', name: 'R. Outside', appointment: 'retained' }, 'judge');
    const mother = await enter({ caseId, role: 'parent', name: 'M. Abara', relationship: 'mother' });

    expect(mother).toMatchObject({ words: 'The parent takes part as parent from Tuesday, December 1, 2026 on.' });
    expect(await peopleOf(caseId)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          role: 'probation_officer',
          roleWords: 'Probation officer',
          fromOn: '2026-12-01',
          untilOn: null,
          kindWords: null,
        }),
        expect.objectContaining({ role: 'social_worker', untilOn: '2027-03-01' }),
        expect.objectContaining({ name: 'R. Outside', kindWords: 'Retained counsel' }),
        expect.objectContaining({ role: 'parent', name: 'M. Abara', relationshipWords: 'Mother' }),
      ]),
    );
  });

  test('is an event and an entry of the audit chain, without a name', async () => {
    const { caseId } = await aPetition(api.court);
    await enter({ caseId, role: 'advocate', accountId: api.court.accountIds.advocate });

    const found = await behind<{ seat: string; facts: object }>(
      `select e.seat, e.facts from app.event e where e.kind = 'ParticipationBegan' and e.facts ->> 'caseId' = $1`,
      [caseId],
    );
    expect(found).toEqual([{ seat: 'courtroom_clerk', facts: expect.objectContaining({ role: 'advocate', fromOn: '2026-12-01' }) }]);
    expect(JSON.stringify(found)).not.toContain('A. Advocate');
  });

  test('opens the case to the seat from the first day, not before', async () => {
    const { caseId } = await aPetition(api.court);
    const worker = api.court.accountIds.social_worker;
    const sees = () =>
      inScope(api.court.database, api.court.as('social_worker'), (scope) =>
        scope.many(`select 1 from app.legal_case where case_id = $1`, [caseId]),
      );
    await enter({ caseId, role: 'social_worker', accountId: worker, fromOn: '2026-12-02' });

    expect(await sees()).toHaveLength(0);
    CLOCK.moveTo('2026-12-02T08:00:00Z');
    expect(await sees()).toHaveLength(1);
    CLOCK.moveTo(MORNING);
  });

  test('an account of another seat, one that is not active and one that is not there are refused at the field', async () => {
    const { caseId } = await aPetition(api.court);
    const gone = await anotherCounsel({ active: false });
    for (const accountId of [api.court.accountIds.advocate, gone, newId()])
      expect(await enter({ caseId, role: 'minors_counsel', appointment: 'panel', accountId })).toMatchObject({
        __typename: 'Invalid',
        problems: [{ field: 'accountId' }],
      });
    expect(await peopleOf(caseId)).toEqual([]);
  });

  test('a second counsel is sent to the change of counsel', async () => {
    const { caseId } = await represented();
    const refused = await enter({ caseId, role: 'minors_counsel', appointment: 'panel', accountId: await anotherCounsel() });

    expect(refused).toMatchObject({ __typename: 'NotAllowed', cites: [{ text: 'WIC 634.6' }] });
    expect(refused['message']).toContain('Enter a change of counsel.');
  });
});

describe('who may', () => {
  const SEES_IT: readonly Seat[] = ['minors_counsel', 'prosecutor', 'coordinator'];
  test.each([
    'minors_counsel',
    'prosecutor',
    'county_counsel',
    'probation_officer',
    'social_worker',
    'advocate',
    'coordinator',
    'administrator',
    'sealing_clerk',
  ] as const)('%s may not, not even to read whom to choose', async (seat) => {
    const { caseId, participationId } = await represented();
    const mine = { caseId, role: 'minors_counsel', accountId: api.court.accountIds.minors_counsel, appointment: 'panel' };
    for (const asked of [enter(mine, seat), end({ participationId }, seat), changeCounsel({ participationId, name: 'Me' }, seat)])
      expect(await asked).toMatchObject({ __typename: SEES_IT.includes(seat) ? 'NotAllowed' : 'NotFound' });
    expect(await (await api.as(seat)).ask(CHOICES, { id: caseId })).toEqual({});
    expect(await peopleOf(caseId)).toHaveLength(1);
  });

  test('the judge and both clerks choose among those who sit in a seat that takes part in cases', async () => {
    const { caseId } = await represented();
    for (const seat of ['judge', 'courtroom_clerk', 'calendar_clerk'] as const) {
      const choices = await (await api.as(seat)).ask(CHOICES, { id: caseId });
      const roles = new Set((choices['accounts'] as readonly { readonly role: string }[]).map(({ role }) => role));
      expect([...roles].toSorted()).toEqual([
        'advocate',
        'county_counsel',
        'minors_counsel',
        'probation_officer',
        'prosecutor',
        'social_worker',
      ]);
      expect(choices).toMatchObject({ withoutCounsel: 'waived' });
    }
  });

  test('a sealed case is nothing here, for any of it', async () => {
    const { caseId, participationId, petitionId } = await represented();
    await sealPetition(api.court, petitionId);

    expect(await enter({ caseId, role: 'advocate', name: 'A. Body' })).toMatchObject({ __typename: 'NotFound' });
    expect(await end({ participationId }, 'judge')).toMatchObject({ __typename: 'NotFound' });
    expect(await changeCounsel({ participationId, name: 'A. Body' })).toMatchObject({ __typename: 'NotFound' });
    expect(await (await api.as('judge')).ask(CHOICES, { id: caseId })).toEqual({});
  });
});

describe('a change of counsel', () => {
  test('ends one and begins the next in one act; access follows on the very day', async () => {
    const { caseId, participationId } = await represented();
    const next = await anotherCounsel();
    const done = await changeCounsel({ participationId, accountId: next });

    expect(done).toMatchObject({
      words:
        'B. Counsel is counsel for the youth from Friday, December 11, 2026 on. A. Counsel for the youth sees the case through Thursday, December 10, 2026.',
    });
    expect(await peopleOf(caseId)).toEqual([
      expect.objectContaining({
        name: 'B. Counsel',
        kindWords: 'Appointed private counsel (panel)',
        fromOn: '2026-12-11',
        untilOn: null,
        version: 1,
      }),
      expect.objectContaining({ participationId, untilOn: '2026-12-10', version: 2 }),
    ]);
    const seen = async (accountId: string): Promise<number> =>
      (
        await inScope(api.court.database, { ...api.court.as('minors_counsel'), accountId }, (scope) =>
          scope.many(`select 1 from app.petition where case_id = $1`, [caseId]),
        )
      ).length;
    const byDay: number[][] = [];
    for (const day of ['2026-12-09', '2026-12-10', '2026-12-11', '2026-12-12']) {
      CLOCK.moveTo(`${day}T18:00:00Z`);
      byDay.push([await seen(api.court.accountIds.minors_counsel), await seen(next)]);
    }
    CLOCK.moveTo(MORNING);
    expect(byDay).toEqual([
      [1, 0],
      [1, 0],
      [0, 1],
      [0, 1],
    ]);
  });

  test('hearings from the first day on wait for the new counsel, earlier ones for the old', async () => {
    const { caseId, petitionId, participationId } = await represented();
    const listed = async (heldOn: string): Promise<string> => {
      const { sessionId } = await aSession(api.court, { heldOn, departmentId: api.court.departmentIds[1] });
      const { hearingId } = await aHearing(api.court, { caseId, petitionId, sessionId, minutes: 1 });
      await write(api.court, [
        {
          insert: 'appearance',
          values: { appearanceId: newId(), hearingId, participationId, role: 'minors_counsel', name: 'A. Counsel for the youth' },
        },
      ]);
      return hearingId;
    };
    const [before, after] = [await listed('2026-12-10'), await listed('2026-12-11')];
    await changeCounsel({ participationId, name: 'R. Outside', appointment: 'retained' });

    const names = await behind<{ hearing_id: string; name: string }>(
      'select hearing_id, name from app.appearance where hearing_id = any($1) order by hearing_id',
      [[before, after]],
    );
    expect(new Map(names.map(({ hearing_id: id, name }) => [id, name]))).toEqual(
      new Map([
        [before, 'A. Counsel for the youth'],
        [after, 'R. Outside'],
      ]),
    );
  });

  test('what somebody changed meanwhile is not written over', async () => {
    const { caseId, participationId } = await represented();
    await changeCounsel({ participationId, name: 'R. Outside' });

    expect(await changeCounsel({ participationId, name: 'S. Later' })).toMatchObject({ __typename: 'Stale', version: 2 });
    expect(await peopleOf(caseId)).toHaveLength(2);
  });
});

describe('the end of a part', () => {
  test('counsel stays while nobody follows; the judge alone enters the finding', async () => {
    const { caseId, participationId } = await represented();

    expect(await end({ participationId })).toMatchObject({
      __typename: 'RequirementsUnmet',
      cites: [{ text: 'WIC 634.6' }, { text: 'WIC 634' }],
    });
    expect(await end({ participationId, withoutCounsel: 'waived' })).toMatchObject({ __typename: 'NotAllowed' });
    expect(await peopleOf(caseId)).toMatchObject([{ untilOn: null }]);
    expect(await end({ participationId, withoutCounsel: 'waived' }, 'judge')).toMatchObject({ __typename: 'PeopleChanged' });
    expect(await peopleOf(caseId)).toMatchObject([
      { untilOn: '2026-12-01', endedWords: 'The youth gave up counsel, knowing what that means' },
    ]);
  });

  test('an officer’s part ends on its day, and the hearings after it no longer wait for them', async () => {
    const { caseId, petitionId } = await aPetition(api.court);
    const { participationId } = await aParticipation(api.court, { caseId, seat: 'probation_officer' });
    const { sessionId } = await aSession(api.court, { heldOn: '2026-12-15', departmentId: api.court.departmentIds[1] });
    const { hearingId } = await aHearing(api.court, { caseId, petitionId, sessionId, minutes: 1 });
    await write(api.court, [
      {
        insert: 'appearance',
        values: { appearanceId: newId(), hearingId, participationId, role: 'probation_officer', name: 'A. Officer' },
      },
    ]);

    expect(await end({ participationId, untilOn: '2026-12-14' })).toMatchObject({ __typename: 'PeopleChanged' });
    expect(await behind('select attendance from app.appearance where hearing_id = $1', [hearingId])).toEqual([{ attendance: 'excused' }]);
  });
});

describe('a part entered by mistake', () => {
  const inError = (participationId: unknown, seat: Seat = 'courtroom_clerk') =>
    end({ participationId, untilOn: null, enteredInError: true }, seat);
  const sees = async (seat: Seat, caseId: string): Promise<number> =>
    (
      await inScope(api.court.database, api.court.as(seat), (scope) =>
        scope.many(`select 1 from app.legal_case where case_id = $1`, [caseId]),
      )
    ).length;
  const partOf = async (caseId: string, name: string) => (await peopleOf(caseId)).find((one) => one['name'] === name)?.['participationId'];

  test('closes the case to the person in the same minute; the bench and the clerks read that it never stood, nobody else', async () => {
    const { caseId, petitionId } = await represented();
    const accountId = api.court.accountIds.social_worker;
    await enter({ caseId, role: 'social_worker', accountId });
    const participationId = await partOf(caseId, 'A. Social worker');
    const { hearingId } = await aHearing(api.court, { caseId, petitionId, minutes: 1 });
    const row = {
      appearanceId: newId(),
      hearingId,
      participationId: String(participationId),
      role: 'social_worker',
      name: 'A. Social worker',
    };
    await write(api.court, [{ insert: 'appearance', values: row }]);
    expect(await sees('social_worker', caseId)).toBe(1);

    expect(await inError(participationId)).toMatchObject({
      words: 'A. Social worker was entered by mistake: the part never stood.',
    });
    expect(await sees('social_worker', caseId)).toBe(0);
    const line = { untilOn: '2026-11-30', endedWords: 'Entered by mistake: it never stood' };
    for (const seat of ['judge', 'courtroom_clerk', 'calendar_clerk'] as const)
      expect(await peopleOf(caseId, seat)).toContainEqual(expect.objectContaining(line));
    expect(await peopleOf(caseId, 'minors_counsel')).toHaveLength(1);
    expect(await behind('select attendance from app.appearance where hearing_id = $1', [hearingId])).toEqual([{ attendance: 'excused' }]);
    expect(
      await behind(`select e.facts ->> 'untilOn' as until from app.event e where e.kind = 'ParticipationEnded' and e.subject_id = $1`, [
        participationId,
      ]),
    ).toEqual([{ until: '2026-11-30' }]);
    expect(await end({ participationId, version: 2 })).toMatchObject({ __typename: 'NotAllowed' });
  });

  test('counsel for the youth is gone at once, and the answer says that the youth has none', async () => {
    const { caseId } = await aPetition(api.court);
    const mine = { caseId, role: 'minors_counsel', accountId: api.court.accountIds.minors_counsel, appointment: 'panel' };
    await enter(mine);
    const [part] = await peopleOf(caseId);

    expect((await inError(part?.['participationId']))['words']).toContain('The youth has no counsel now. Enter who is.');
    expect(await sees('minors_counsel', caseId)).toBe(0);
    expect(await enter({ ...mine, accountId: await anotherCounsel() })).toMatchObject({ __typename: 'PeopleChanged' });
  });

  test('a change of counsel by mistake gives the case and its hearings back to the one who still stands', async () => {
    const { caseId, participationId } = await represented();
    await changeCounsel({ participationId, accountId: await anotherCounsel() });

    expect((await inError(await partOf(caseId, 'B. Counsel')))['words']).toMatch(
      /A\. Counsel for the youth is counsel for the youth, from .* on\.$/,
    );
    expect(await peopleOf(caseId)).toContainEqual(expect.objectContaining({ participationId, untilOn: null, version: 3 }));
  });

  test('counsel of long standing is not relieved that way by a clerk', async () => {
    const { caseId, participationId } = await represented();

    expect(await inError(participationId)).toMatchObject({ __typename: 'NotAllowed', cites: [{ text: 'WIC 634.6' }] });
    expect(await sees('minors_counsel', caseId)).toBe(1);
    expect(await inError(participationId, 'judge')).toMatchObject({ __typename: 'PeopleChanged' });
  });
});

test('counsel who came without a kind is given one, once', async () => {
  const { caseId, participationId } = await represented();
  const kind = (appointment: string, version: number) =>
    ask('courtroom_clerk', act('enterCounselKind', 'EnterCounselKindInput'), { participationId, version, appointment });

  expect(await kind('public_defender', 1)).toMatchObject({ words: 'A. Counsel for the youth: public defender.' });
  expect(await peopleOf(caseId, 'minors_counsel')).toMatchObject([{ kindWords: 'Public defender', version: 2 }]);
  expect(await kind('panel', 2)).toMatchObject({ __typename: 'NotAllowed' });
});
