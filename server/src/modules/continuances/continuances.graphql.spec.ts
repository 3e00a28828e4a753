import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fixedClock } from '@starling/db/clock';
import { newId } from '@starling/db/ids';
import { inScope } from '@starling/db/scope';
import { aCase, aHearing, aParticipation, aPetition, aSession, write } from '@starling/db/testing/builders';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';

let api: TestApi;
let minute = 0;

beforeAll(async () => {
  api = await testApi({ clock: fixedClock('2026-12-01T18:00:00Z') });
});
afterAll(() => api.stop());

const FORM = `query($id: ID!) { continuanceForm(hearingId: $id) { version countSoFar chain { fromOn toOn reasonWords askedBy decided } reasons { code causedBy facts }
  askedBy { role name } positions { role } isLate lateAsk window { words } offers { sessionId heldOn why cautions } } }`;
const CONTINUE = `mutation($input: ContinueHearingInput!) { continueHearing(input: $input) { __typename
  ... on HearingContinued { words count caution row { state nextOn } hearing { hearingId heldOn startsAt } }
  ... on Invalid { problems { field message } } ... on NotAllowed { message } ... on Stale { version since } ... on SessionFull { message } ... on RequirementsUnmet { unmet { need } } } }`;

const form = async (seat: Seat, id: string): Promise<Answer> => (await api.as(seat)).ask(FORM, { id });
const decide = async (seat: Seat, input: object): Promise<Answer> => (await api.as(seat)).ask(CONTINUE, { input });
const session = (words: object) => aSession(api.court, { startsAt: `08:${String((minute += 1) + 10)}`, endsAt: '16:00', ...words });
const read = (sql: string, params: readonly unknown[]) =>
  inScope(api.court.database, api.court.as('judge'), (scope) => scope.many(sql, params));

const FACTS = 'The report of the school came this morning and nobody has read it.';

async function aMatter(state: string) {
  const { caseId } = await aCase(api.court);
  for (const seat of ['minors_counsel', 'prosecutor'] as const) await aParticipation(api.court, { caseId, seat });
  const from = await session({ heldOn: '2026-12-01', state });
  const to = await session({ heldOn: '2026-12-15' });
  const { hearingId } = await aHearing(api.court, { caseId, sessionId: from.sessionId, startsAt: '09:00' });
  return { caseId, hearingId, toSessionId: to.sessionId };
}
const asked = ({ hearingId, toSessionId }: { readonly hearingId: string; readonly toSessionId: string }) => ({
  ...{ hearingId, version: 1, toSessionId, askedBy: 'minors_counsel', reasonCode: 'report', facts: FACTS },
  positions: [{ role: 'prosecutor', position: 'agrees' }],
});

describe('a continuance', () => {
  test('begins with a form that knows the count, the reasons, who may ask, and the first lawful dates', async () => {
    const matter = await aMatter('open');
    expect(await form('courtroom_clerk', matter.hearingId)).toMatchObject({
      version: 1,
      countSoFar: 0,
      chain: [],
      askedBy: expect.arrayContaining([expect.objectContaining({ role: 'minors_counsel' }), { role: 'court', name: null }]),
      isLate: true,
      lateAsk: expect.stringContaining('two court days before'),
    });
  });

  test('says of counsel, rides and interpreters only what is so: not this very session, and nobody is late before the day', async () => {
    const matter = await aMatter('planned');
    const ahead = await aHearing(api.court, { caseId: matter.caseId, sessionId: matter.toSessionId, startsAt: '10:00' });
    const other = await aCase(api.court);
    await aParticipation(api.court, { caseId: other.caseId, seat: 'minors_counsel' });
    await aHearing(api.court, { caseId: other.caseId, sessionId: matter.toSessionId, startsAt: '10:05' });
    await write(api.court, [
      {
        insert: 'ride',
        values: { rideId: newId(), hearingId: ahead.hearingId, direction: 'to_court', driverRole: 'probation_officer', state: 'confirmed' },
      },
    ]);
    const { reasons } = (await form('judge', ahead.hearingId)) as {
      readonly reasons: readonly { readonly code: string; readonly facts: string }[];
    };
    expect(reasons.filter(({ code, facts }) => ['counsel', 'transport'].includes(code) && facts !== '')).toEqual([]);
  });

  test('is decided in one act: the row is continued, the new hearing set, the words for the minutes ready, and the next one counts two', async () => {
    const matter = await aMatter('open');
    const done = await decide('courtroom_clerk', asked(matter));
    expect(done).toMatchObject({
      __typename: 'HearingContinued',
      count: 1,
      row: { state: 'CONTINUED', nextOn: '2026-12-15' },
      hearing: { heldOn: '2026-12-15' },
      words: expect.stringMatching(/^At the request of counsel for the youth, continued to Tuesday, December 15, 2026/),
    });
    expect(
      await read('select asked_by, caused_by, reason_code, facts, decided, count_so_far from app.continuance where hearing_id = $1', [
        matter.hearingId,
      ]),
    ).toEqual([
      {
        asked_by: 'minors_counsel',
        caused_by: 'reporting_agency',
        reason_code: 'report',
        facts: FACTS,
        decided: 'granted',
        count_so_far: 1,
      },
    ]);
    const { hearingId } = done.hearing as { readonly hearingId: string };
    expect(await form('judge', hearingId)).toMatchObject({
      countSoFar: 1,
      chain: [{ fromOn: '2026-12-01', toOn: '2026-12-15', reasonWords: 'A report is late' }],
    });
  });

  test.each([
    ['granted', {}],
    ['denied', { denied: true, toSessionId: undefined }],
  ])('that is %s takes what was typed of it with it, and leaves the record’s own draft', async (_decided, more) => {
    const matter = await aMatter('open');
    const { hearingId } = matter;
    for (const part of ['continuance', 'record'])
      await (
        await api.as('courtroom_clerk')
      ).ask('mutation($input: DraftInput!) { saveDraft(input: $input) { __typename } }', {
        input: { hearingId, part, contentJson: '{"facts":{"report":"Half a sen"}}', basedOnVersion: 1 },
      });
    const kept = async () =>
      (await api.as('courtroom_clerk')).ask('query($id: ID!) { drafts(hearingId: $id) { part } }', { id: hearingId });
    expect(await decide('courtroom_clerk', { ...asked(matter), version: 99 })).toMatchObject({ __typename: 'Stale' });
    expect(await kept()).toEqual([{ part: 'continuance' }, { part: 'record' }]);

    expect(await decide('courtroom_clerk', { ...asked(matter), ...more })).toMatchObject({ __typename: 'HearingContinued' });

    expect(await kept()).toEqual([{ part: 'record' }]);
  });

  test('before its day it is moved by the same form, also by the calendar clerk', async () => {
    const matter = await aMatter('planned');
    expect(await decide('calendar_clerk', asked(matter))).toMatchObject({ row: { state: 'VACATED' }, hearing: { heldOn: '2026-12-15' } });
  });

  test('that is denied moves nothing and is kept', async () => {
    const matter = await aMatter('open');
    const denied = { ...asked(matter), toSessionId: null, denied: true };
    expect(await decide('judge', denied)).toMatchObject({
      row: { state: 'SET' },
      hearing: null,
      words: 'The request for a continuance is denied.',
    });
    expect(await read('select decided from app.continuance where hearing_id = $1', [matter.hearingId])).toEqual([{ decided: 'denied' }]);
  });

  test('needs facts that are more than agreement, a date, room there, and whoever decides', async () => {
    const matter = await aMatter('open');
    expect(await decide('courtroom_clerk', { ...asked(matter), facts: 'By agreement of the parties' })).toMatchObject({
      problems: [{ field: 'facts' }],
    });
    expect(await decide('courtroom_clerk', { ...asked(matter), toSessionId: null })).toMatchObject({
      problems: [{ field: 'toSessionId' }],
    });
    const full = await session({ heldOn: '2026-12-16', minutesCapacity: 5 });
    expect(await decide('courtroom_clerk', { ...asked(matter), toSessionId: full.sessionId })).toMatchObject({ __typename: 'SessionFull' });
    expect(await decide('minors_counsel', asked(matter))).toMatchObject({ __typename: 'NotAllowed' });
    expect(await decide('calendar_clerk', asked(matter))).toMatchObject({ __typename: 'NotAllowed' });
    expect(await decide('courtroom_clerk', { ...asked(matter), version: 2 })).toMatchObject({ __typename: 'Stale', version: 1 });
    expect(await read('select state from app.hearing where hearing_id = $1', [matter.hearingId])).toEqual([{ state: 'set' }]);
  });
});

// Detained on Tuesday, December 1: the last of 15 court days is Tuesday, December 22.
describe('a continuance past the last day of a detained youth', () => {
  const pastItsWindow = async () => {
    const { caseId, petitionId, youthId } = await aPetition(api.court, { filedOn: '2026-11-27', counts: [{ level: 'felony' }] });
    await write(api.court, [
      {
        insert: 'custody',
        values: { custodyId: newId(), youthId, petitionId, kind: 'juvenile_hall', place: 'Juvenile hall', fromOn: '2026-11-25' },
      },
      {
        insert: 'restriction',
        values: { restrictionId: newId(), petitionId, kind: 'detention', words: 'Detained', orderedOn: '2026-12-01', state: 'in_force' },
      },
    ]);
    const [from, to] = [await session({ heldOn: '2026-12-21' }), await session({ heldOn: '2026-12-23' })];
    const { hearingId } = await aHearing(api.court, {
      caseId,
      petitionId,
      sessionId: from.sessionId,
      type: 'jurisdiction',
      startsAt: '09:00',
    });
    return { caseId, hearingId, toSessionId: to.sessionId };
  };
  const changes = ({ caseId }: { readonly caseId: string }) =>
    read('select kind from app.clock_change where case_id = $1 order by clock_change_id', [caseId]);

  test('is granted with facts of good cause, or with the youth’s time waiver, and each is written down', async () => {
    const byFacts = await pastItsWindow();
    expect(await decide('judge', asked(byFacts))).toMatchObject({ __typename: 'HearingContinued', hearing: { heldOn: '2026-12-23' } });
    expect(await changes(byFacts)).toEqual([{ kind: 'extended' }]);
    const byWaiver = await pastItsWindow();
    const timeWaiver = { general: false, untilOn: '2026-12-31' };
    expect(await decide('judge', { ...asked(byWaiver), timeWaiver })).toMatchObject({ __typename: 'HearingContinued' });
    expect(await changes(byWaiver)).toEqual([{ kind: 'time_waiver' }]);
  });

  test('is offered behind what is left within the window, each day with what must be entered for it', async () => {
    const matter = await pastItsWindow();
    const { offers } = (await form('judge', matter.hearingId)) as {
      readonly offers: readonly { readonly heldOn: string; readonly cautions: readonly string[] }[];
    };
    const after = offers.filter(({ heldOn }) => heldOn > '2026-12-22');
    expect(offers.slice(-after.length)).toEqual(after);
    expect(after.map(({ heldOn, cautions }) => [heldOn, cautions[0]])).toContainEqual([
      '2026-12-23',
      expect.stringMatching(/comes after the last day.*To set it then, enter the time waiver of the youth, or the facts of the good cause/),
    ]);
    expect(offers.filter(({ heldOn, cautions }) => heldOn <= '2026-12-22' && cautions.join(' ').includes('comes after'))).toEqual([]);
  });

  test('is refused without either: an agreement is no cause, and nothing moves', async () => {
    const matter = await pastItsWindow();
    for (const facts of ['', 'By agreement of the parties'])
      expect(await decide('judge', { ...asked(matter), facts })).toMatchObject({ problems: [{ field: 'facts' }] });
    expect(await read('select state from app.hearing where hearing_id = $1', [matter.hearingId])).toEqual([{ state: 'set' }]);
    expect(await changes(matter)).toEqual([]);
  });
});
