import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { aCase, aHearing, aParticipation, aSession, aYouth, write } from '@starling/db/testing/builders';
import { localDate } from '@starling/shared/time/local-date';
import { happened } from '@starling/shared/events';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { fixedClock } from '@starling/db/clock';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';

let api: TestApi;
let minute = 0;

beforeAll(async () => {
  api = await testApi({ clock: fixedClock('2026-11-30T18:00:00Z') });
});
afterAll(() => api.stop());

const FIND = `query($input: SlotSearchInput!) { slotOffers(input: $input) {
  hearing windowWords latest mustHaves maySet lookedAt blocker { rule words mayRelax }
  offers { sessionId sessionVersion heldOn startsAt department judge score why cautions parts { part label got of words } }
  notOffered { sessionId heldOn startsAt half rule words mayRelax } opens { rule words heldOn } } }`;

interface Found {
  readonly offers: readonly {
    readonly sessionId: string;
    readonly heldOn: string;
    readonly startsAt: string;
    readonly why: string;
    readonly parts: readonly unknown[];
  }[];
  readonly notOffered: readonly { readonly sessionId: string; readonly rule: string; readonly words: string }[];
  readonly blocker: unknown;
  readonly [name: string]: unknown;
}

async function find(seat: Seat, input: Readonly<Record<string, unknown>>): Promise<Found> {
  return (await (await api.as(seat)).ask(FIND, { input: { type: 'progress_review', minutes: 15, ...input } })) as Answer as Found;
}

/** A session of a department of its own minute, so that two may be on one day. */
const session = (heldOn: string, words = {}) =>
  aSession(api.court, { heldOn, startsAt: `09:${String((minute += 1)).padStart(2, '0')}`, endsAt: '12:00', ...words });

describe('a slot is looked for', () => {
  test('the first lawful ones are offered, each with one sentence and its score by part; nothing is booked', async () => {
    const { caseId } = await aCase(api.court);
    const first = await session('2027-01-12');
    const second = await session('2027-01-13');
    const found = await find('calendar_clerk', { caseId, sessionIds: [first.sessionId, second.sessionId] });
    expect(found.hearing).toBe('Progress review, 15 minutes, in person');
    expect(found.offers.map(({ sessionId }) => sessionId).toSorted()).toEqual([first.sessionId, second.sessionId].toSorted());
    expect(found.offers[0]?.parts).toHaveLength(12);
    expect(found.offers[0]?.why).toMatch(/\.$/);
    expect(found).toMatchObject({ blocker: null, maySet: true });
    expect(await find('judge', { caseId, sessionIds: [first.sessionId] })).toMatchObject({ offers: [{ sessionVersion: 1 }] });
  });

  test('not where the session is full, with who may let it go over', async () => {
    const { caseId } = await aCase(api.court);
    const other = await aCase(api.court);
    const { sessionId } = await session('2027-01-14', { minutesCapacity: 30 });
    await aHearing(api.court, { caseId: other.caseId, sessionId, startsAt: '10:00', minutes: 20 });
    const found = await find('calendar_clerk', { caseId, sessionIds: [sessionId] });
    expect(found.offers).toEqual([]);
    expect(found.notOffered).toMatchObject([{ rule: 'overMinutes', mayRelax: 'The judge may override, with a reason.' }]);
    expect(found.blocker).toMatchObject({ rule: 'overMinutes', words: expect.stringContaining('In the way: sessions that are full.') });
  });

  test('not while counsel is in another courtroom, and at the next free minute', async () => {
    const { caseId } = await aCase(api.court);
    const elsewhere = await aCase(api.court);
    for (const one of [caseId, elsewhere.caseId]) await aParticipation(api.court, { caseId: one, seat: 'minors_counsel' });
    const there = await session('2027-01-15', { departmentId: api.court.departmentIds[1], startsAt: '09:00' });
    await aHearing(api.court, { caseId: elsewhere.caseId, sessionId: there.sessionId, startsAt: '09:00', minutes: 60 });
    const here = await session('2027-01-15', { startsAt: '09:30', endsAt: '10:30' });
    const found = await find('calendar_clerk', { caseId, sessionIds: [here.sessionId] });
    expect(found.mustHaves).toEqual(['A. Counsel for the youth']);
    expect(found.offers.map(({ startsAt }) => startsAt >= '10:00')).toEqual([true]);
  });

  test('remote only with the consent of the youth', async () => {
    const { caseId } = await aCase(api.court);
    const { sessionId } = await session('2027-01-18');
    const found = await find('calendar_clerk', { caseId, mode: 'remote', sessionIds: [sessionId] });
    expect(found.offers).toEqual([]);
    expect(found.notOffered.map(({ rule }) => rule)).toEqual(['dayClosed']);
    const open = await session('2027-01-19');
    expect((await find('calendar_clerk', { caseId, mode: 'remote', sessionIds: [open.sessionId] })).blocker).toMatchObject({
      rule: 'remoteConsent',
      mayRelax: 'The youth may agree, after talking with counsel.',
    });
  });

  test('not on the day of somebody who is kept apart: the level is named, nobody else', async () => {
    const [one, other] = [await aYouth(api.court, { chosenName: 'Ash' }), await aYouth(api.court, { chosenName: 'Juniper' })];
    await write(api.court, [
      {
        insert: 'keep_apart',
        values: { keepApartId: newId(), youthId: other.youthId, otherYouthId: one.youthId, level: 3, setOn: '2026-11-30' },
      },
    ]);
    const theirs = await aCase(api.court, { youthId: other.youthId });
    const { caseId } = await aCase(api.court, { youthId: one.youthId });
    const there = await session('2027-01-20', { departmentId: api.court.departmentIds[1] });
    await aHearing(api.court, { caseId: theirs.caseId, sessionId: there.sessionId });
    const here = await session('2027-01-20');
    const next = await session('2027-01-21');
    const found = await find('calendar_clerk', { caseId, sessionIds: [here.sessionId, next.sessionId] });
    expect(found.offers.map(({ sessionId }) => sessionId)).toEqual([next.sessionId]);
    expect(found.notOffered).toMatchObject([
      { sessionId: here.sessionId, rule: 'keepApart', words: 'Keep apart 3: someone is set that day.' },
    ]);
    expect(JSON.stringify(found)).not.toMatch(/Juniper/);
  });

  test('keeps what is a must: school hours, and days to avoid', async () => {
    const { caseId, youthId } = await aCase(api.court);
    const need = (words: object) => ({ needId: newId(), youthId, words: '', visibleTo: 'team', state: 'stands', ...words });
    const school = need({ kind: 'school', strength: 'must', weekdays: [1, 2, 3, 4, 5], fromTime: '08:00', untilTime: '11:00' });
    const away = need({ kind: 'date_avoid', strength: 'must', fromOn: '2027-01-26' });
    await write(
      api.court,
      [
        { insert: 'youth_need', values: school },
        { insert: 'youth_need', values: away },
      ],
      [school, away].map(({ needId }) => happened('NeedEntered', { subjectId: needId, facts: { youthId } })),
    );
    const avoided = await session('2027-01-26');
    const late = await session('2027-01-27');
    const found = await find('calendar_clerk', { caseId, sessionIds: [avoided.sessionId, late.sessionId] });
    expect(found.offers.map(({ sessionId, startsAt }) => [sessionId, startsAt >= '11:00'])).toEqual([[late.sessionId, true]]);
    expect(found.notOffered).toMatchObject([{ sessionId: avoided.sessionId, rule: 'mustNeed' }]);
  });

  test('today no hour that is over: it is ten on the court’s clock', async () => {
    const { caseId } = await aCase(api.court);
    const today = await session('2026-11-30', { slotMinutes: 5 });
    const { offers } = await find('calendar_clerk', { caseId, sessionIds: [today.sessionId] });
    expect(offers.map(({ startsAt }) => startsAt >= '10:00')).toEqual([true]);
    const over = await aSession(api.court, {
      heldOn: '2026-11-30',
      startsAt: '08:40',
      endsAt: '09:55',
      departmentId: api.court.departmentIds[1],
    });
    const late = await find('calendar_clerk', { caseId, sessionIds: [over.sessionId] });
    expect(late.offers).toEqual([]);
    expect(late.blocker).toMatchObject({ rule: 'hourPast', mayRelax: null });
  });

  test('not while the one interpreter is needed in another courtroom, though nobody is booked yet', async () => {
    const [one, other] = [await aCase(api.court), await aCase(api.court)];
    const resourceId = newId();
    const interpreter = { resourceId, kind: 'interpreter', name: 'L. Interpreter', language: 'es', capacity: 1, active: true };
    await write(
      api.court,
      [{ insert: 'resource', values: interpreter }],
      [happened('ResourceSaved', { subjectId: resourceId, facts: {} })],
    );
    const there = await session('2027-02-02', { departmentId: api.court.departmentIds[1], startsAt: '09:00' });
    const set = { caseId: other.caseId, sessionId: there.sessionId, startsAt: '09:00', minutes: 60, interpreterLanguage: 'es' };
    await aHearing(api.court, set);
    const here = await session('2027-02-02', { startsAt: '09:30', endsAt: '10:30' });
    const before = await session('2027-01-29', { startsAt: '09:00' });
    await aHearing(api.court, { caseId: one.caseId, sessionId: before.sessionId, startsAt: '11:00', interpreterLanguage: 'es' });
    const found = await find('calendar_clerk', { caseId: one.caseId, sessionIds: [here.sessionId] });
    expect(found.offers.map(({ startsAt }) => startsAt >= '10:00')).toEqual([true]);
    const short = await session('2027-02-02', { startsAt: '09:40', endsAt: '10:10' });
    const none = await find('calendar_clerk', { caseId: one.caseId, sessionIds: [short.sessionId] });
    expect(none.notOffered).toMatchObject([{ rule: 'interpreterTaken', words: 'The one Spanish interpreter is taken then.' }]);
  });

  test('over two years where nothing sooner is free', async () => {
    const { caseId } = await aCase(api.court);
    const far = await session('2028-11-28');
    const found = await find('calendar_clerk', { caseId, from: '2028-11-01' });
    expect(found.offers.map(({ sessionId, heldOn }) => [sessionId, heldOn])).toEqual([[far.sessionId, localDate('2028-11-28')]]);
  });

  test('not by counsel, and not for a case that nobody sees', async () => {
    const { caseId } = await aCase(api.court);
    await aParticipation(api.court, { caseId, seat: 'minors_counsel' });
    const { sessionId } = await session('2027-01-28');
    expect(await find('calendar_clerk', { caseId: newId(), sessionIds: [sessionId] })).toEqual({});
    expect(await find('minors_counsel', { caseId, sessionIds: [sessionId] })).toEqual({});
  });
});
