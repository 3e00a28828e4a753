import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { inScope } from '@starling/db/scope';
import { aHearing, aPetition, aSession, write } from '@starling/db/testing/builders';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';

let api: TestApi;
let minute = 0;

beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.stop());

const WHY = `... on OutsideWindow { message latest safe relaxedBy cites { text } } ... on Invalid { problems { field message cites { text } } } ... on NotAllowed { message }`;
const SET = `mutation($input: SetHearingInput!) { setHearing(input: $input) { __typename ... on HearingSet { caution hearing { hearingId heldOn } } ${WHY} } }`;
const RECORD = `mutation($input: RecordResultInput!) { recordResult(input: $input) { __typename ... on HearingChanged { row { state nextOn } } ${WHY} } }`;

interface Matter {
  readonly caseId: string;
  readonly petitionId: string;
}

/** A youth in the hall on a petition of Friday, November 27; nobody ordered the detention unless a day is given. */
async function inTheHall(orderedOn: string | null): Promise<Matter> {
  const { caseId, petitionId, youthId } = await aPetition(api.court, { filedOn: '2026-11-27', counts: [{ level: 'felony' }] });
  const custody = { custodyId: newId(), youthId, petitionId, kind: 'juvenile_hall', place: 'Juvenile hall', fromOn: '2026-11-25' };
  const order = { restrictionId: newId(), petitionId, kind: 'detention', words: 'Detained', orderedOn, state: 'in_force' };
  await write(api.court, [
    { insert: 'custody', values: custody },
    ...(orderedOn === null ? [] : [{ insert: 'restriction', values: order } as const]),
  ]);
  return { caseId, petitionId };
}

/** Sessions of one department start one minute apart. */
const nextStart = (): string => `09:${String((minute += 1)).padStart(2, '0')}`;
const sessionOn = (heldOn: string) => aSession(api.court, { heldOn, startsAt: nextStart(), endsAt: '23:50' });

async function set(
  seat: Seat,
  { caseId, petitionId }: Matter,
  { on, ...words }: Readonly<Record<string, unknown>> & { readonly on: string },
): Promise<Answer> {
  const { sessionId } = await sessionOn(on);
  const input = { caseId, petitionId, sessionId, type: 'jurisdiction', minutes: 10, mode: 'in_person', ...words };
  return (await api.as(seat)).ask(SET, { input });
}

/** What was written about the clocks of a case, with the hearing it is linked to. */
function changesOf({ caseId }: Matter) {
  return inScope(api.court.database, api.court.as('judge'), (scope) =>
    scope.many(
      'select kind, clock, until_on::text, ground, reason, hearing_id from app.clock_change where case_id = $1 order by clock_change_id',
      [caseId],
    ),
  );
}

const FACTS = 'The laboratory needs ten more days for the report that both sides rely on.';

// Detained on Tuesday, December 1: 15 court days are December 2 to 4, 7 to 11, 14 to 18, 21 and 22. The last day is Tuesday, December 22.
describe('the jurisdiction hearing of a detained youth', () => {
  test('is set on the last day without a word', async () => {
    const matter = await inTheHall('2026-12-01');
    expect(await set('calendar_clerk', matter, { on: '2026-12-22' })).toMatchObject({ __typename: 'HearingSet', caution: null });
    expect(await changesOf(matter)).toEqual([]);
  });

  test('is refused on the day after, with the cite and what would allow it, and nothing is written', async () => {
    const matter = await inTheHall('2026-12-01');
    expect(await set('calendar_clerk', matter, { on: '2026-12-23' })).toEqual({
      __typename: 'OutsideWindow',
      latest: '2026-12-22',
      safe: '2026-12-22',
      relaxedBy: ['TIME_WAIVER', 'GOOD_CAUSE'],
      message:
        'Wednesday, December 23, 2026 comes after the last day. Begin the jurisdiction hearing: the last day is Tuesday, December 22, 2026 (WIC 657(a)(1)). To set it then, enter the time waiver of the youth, or the facts of the good cause.',
      cites: [{ text: 'WIC 657(a)(1)' }, { text: 'WIC 682' }, { text: 'WIC 682(d)' }],
    });
    expect(await changesOf(matter)).toEqual([]);
  });

  test('is set on the day after with a time waiver, which is written with it and takes the last day away', async () => {
    const matter = await inTheHall('2026-12-01');
    const answer = await set('courtroom_clerk', matter, { on: '2026-12-23', timeWaiver: { general: true } });
    expect(answer).toMatchObject({
      __typename: 'HearingSet',
      caution: expect.stringContaining(
        'The time waiver was entered with it. Due sooner, with no hearing set for it: End or renew the detention order',
      ),
    });
    expect(await changesOf(matter)).toMatchObject([
      { kind: 'time_waiver', clock: null, until_on: null, hearing_id: (answer.hearing as { readonly hearingId: string }).hearingId },
    ]);
    expect(await set('calendar_clerk', matter, { on: '2027-02-01' })).toMatchObject({
      __typename: 'HearingSet',
      caution: 'Due sooner, with no hearing set for it: End or renew the detention order, by Tuesday, December 22, 2026 (WIC 636(a)).',
    });
  });

  test('is set to the day to which time is waived, and not past it', async () => {
    const matter = await inTheHall('2026-12-01');
    expect(await set('judge', matter, { on: '2027-01-06', timeWaiver: { general: false, untilOn: '2027-01-05' } })).toMatchObject({
      __typename: 'OutsideWindow',
      message: expect.stringContaining('The time waiver does not reach this day.'),
    });
    expect(await set('judge', matter, { on: '2027-01-05', timeWaiver: { general: false, untilOn: '2027-01-05' } })).toMatchObject({
      __typename: 'HearingSet',
    });
    expect(await changesOf(matter)).toMatchObject([{ kind: 'time_waiver', until_on: '2027-01-05' }]);
  });

  test('is set with good cause in facts, never by agreement alone', async () => {
    const matter = await inTheHall('2026-12-01');
    expect(await set('calendar_clerk', matter, { on: '2026-12-23', goodCause: 'By agreement of the parties' })).toMatchObject({
      problems: [{ field: 'goodCause', cites: [{ text: 'WIC 682(b)' }] }],
    });
    expect(await set('calendar_clerk', matter, { on: '2026-12-23', goodCause: FACTS })).toMatchObject({ __typename: 'HearingSet' });
    expect(await changesOf(matter)).toMatchObject([
      { kind: 'extended', clock: 'JURIS_602_DETAINED_15CD', until_on: '2026-12-23', ground: 'good_cause', reason: FACTS },
    ]);
  });

  test('has a waiver that is general or to a day, not both', async () => {
    const matter = await inTheHall('2026-12-01');
    expect(await set('judge', matter, { on: '2026-12-23', timeWaiver: { general: true, untilOn: '2026-12-23' } })).toMatchObject({
      problems: [{ field: 'timeWaiver.untilOn' }],
    });
  });

  test('may have a further day after one that is set in time', async () => {
    const matter = await inTheHall('2026-12-01');
    await set('calendar_clerk', matter, { on: '2026-12-21' });
    expect(await set('calendar_clerk', matter, { on: '2026-12-23' })).toMatchObject({ __typename: 'HearingSet' });
  });
});

// Filed on Wednesday, November 25, at home: 30 days are Friday, December 25, a holiday. So Monday, December 28, or safer Thursday, December 24.
// The first hearing is due 15 court days after the filing: November 30, December 1 to 4, 7 to 11, 14 to 18.
describe('the jurisdiction hearing of a youth at home', () => {
  const FIRST = 'Due sooner, with no hearing set for it: Hold the first hearing, by Friday, December 18, 2026 (Rule 5.752(a)).';

  test('is set on the safe day, and a first hearing that nobody set is named', async () => {
    const matter = await aPetition(api.court, { filedOn: '2026-11-25' });
    expect(await set('calendar_clerk', matter, { on: '2026-12-24' })).toMatchObject({ __typename: 'HearingSet', caution: FIRST });
  });

  test('is set between the safe day and the last day with a caution', async () => {
    const matter = await aPetition(api.court, { filedOn: '2026-11-25' });
    expect(await set('calendar_clerk', matter, { on: '2026-12-28' })).toMatchObject({
      __typename: 'HearingSet',
      caution: `Lawful, and after the safer day, Thursday, December 24, 2026. The last day is Monday, December 28, 2026 (WIC 657(a)). ${FIRST}`,
    });
  });

  test('is refused after the last day', async () => {
    const matter = await aPetition(api.court, { filedOn: '2026-11-25' });
    expect(await set('calendar_clerk', matter, { on: '2026-12-29' })).toMatchObject({
      __typename: 'OutsideWindow',
      latest: '2026-12-28',
      safe: '2026-12-24',
    });
  });
});

// Filed on Friday, November 27, the day after Thanksgiving: the detention hearing is due by the end of the next court day, Monday, November 30.
describe('a last day that no rule moves', () => {
  const detention = { type: 'detention', on: '2026-12-02' };

  test('is told to the clerk, who cannot go past it', async () => {
    const matter = await inTheHall(null);
    expect(await set('calendar_clerk', matter, detention)).toMatchObject({
      __typename: 'OutsideWindow',
      latest: '2026-11-30',
      relaxedBy: ['JUDGE_DECIDES'],
      message: expect.stringContaining('No rule that is known here gives more time; the clock stays late.'),
    });
    expect(await set('calendar_clerk', matter, { ...detention, judgeDecides: 'The youth was in hospital' })).toMatchObject({
      problems: [{ field: 'judgeDecides' }],
    });
  });

  test('does not leave the court without a date: the judge sets it with a reason, and the clock stays late', async () => {
    const matter = await inTheHall(null);
    const answer = await set('judge', matter, { ...detention, judgeDecides: 'The youth was in hospital until today' });
    expect(answer).toMatchObject({ __typename: 'HearingSet', caution: expect.stringContaining('the clock stays late') });
    expect(await changesOf(matter)).toMatchObject([
      {
        kind: 'extended',
        ground: 'other',
        reason: 'The youth was in hospital until today',
        hearing_id: (answer.hearing as { readonly hearingId: string }).hearingId,
      },
    ]);
    const { clocks } = await (
      await api.as('judge')
    ).ask('query($id: ID!) { caseClocks(caseId: $id) { clocks { name missed metOn } } }', { id: matter.caseId });
    expect(clocks).toContainEqual({ name: 'Hold the detention hearing, petition ending 4821', missed: true, metOn: '2026-12-02' });
  });
});

describe('a continuance', () => {
  /** The jurisdiction hearing is in hand today. */
  async function inHand(matter: Matter): Promise<string> {
    const { sessionId } = await aSession(api.court, {
      state: 'open',
      startsAt: nextStart(),
      endsAt: '23:50',
    });
    return (await aHearing(api.court, { ...matter, sessionId, type: 'jurisdiction', state: 'in_hand' })).hearingId;
  }

  test('past the last day writes its good cause to the clock as well, linked to the new hearing', async () => {
    const matter = await inTheHall('2026-12-01');
    const hearingId = await inHand({ caseId: matter.caseId, petitionId: matter.petitionId });
    const { sessionId } = await sessionOn('2026-12-23');
    const input = { hearingId, version: 1, result: 'CONTINUED', goodCause: FACTS, continuedToSessionId: sessionId };
    expect(await (await api.as('courtroom_clerk')).ask(RECORD, { input })).toMatchObject({
      row: { state: 'CONTINUED', nextOn: '2026-12-23' },
    });
    expect(await changesOf(matter)).toMatchObject([{ kind: 'extended', ground: 'good_cause', until_on: '2026-12-23', reason: FACTS }]);
  });

  test('within the window leaves the clock as it is', async () => {
    const matter = await inTheHall('2026-12-01');
    const hearingId = await inHand({ caseId: matter.caseId, petitionId: matter.petitionId });
    const { sessionId } = await sessionOn('2026-12-21');
    const input = { hearingId, version: 1, result: 'CONTINUED', goodCause: FACTS, continuedToSessionId: sessionId };
    expect(await (await api.as('judge')).ask(RECORD, { input })).toMatchObject({ row: { state: 'CONTINUED' } });
    expect(await changesOf(matter)).toEqual([]);
  });
});
