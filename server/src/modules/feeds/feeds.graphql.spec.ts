import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { aCase, aHearing, aParticipation, aPetition, aSession, sealPetition, write } from '@starling/db/testing/builders';
import { happened } from '@starling/shared/events';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type TestApi } from '../../testing/api.ts';
import { signOf } from './ics.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi({ demonstration: false });
});
afterAll(() => api.stop());

interface Made {
  readonly address: string;
  readonly feed: { readonly calendarFeedId: string; readonly version: number };
}

async function make(seat: Seat): Promise<Made> {
  return (await (
    await api.as(seat)
  ).ask(
    'mutation { makeCalendarFeed { __typename ... on CalendarFeedMade { address feed { calendarFeedId madeAt version } } ... on Refusal { message } } }',
  )) as unknown as Made;
}

async function revoke(seat: Seat, input: object): Promise<unknown> {
  return (await api.as(seat)).ask(
    'mutation($input: RevokeCalendarFeedInput!) { revokeCalendarFeed(input: $input) { __typename ... on CalendarFeedRevoked { feed { revokedAt version } } ... on Refusal { message } ... on Stale { version } } }',
    { input },
  );
}

const read = (address: string): Promise<Response> => fetch(`${api.url}${address}`);
const textOf = async (address: string): Promise<string> => (await read(address)).text();

describe('A calendar address', () => {
  test('is shown once, holds 256 bits, and is read as a calendar that nobody on the way keeps', async () => {
    const { address } = await make('probation_officer');
    expect(address).toMatch(/^\/calendar\/[\w-]{43}\.ics$/);
    const response = await read(address);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(await response.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR/);
    const kept = JSON.stringify(
      await (await api.as('probation_officer')).ask('{ myCalendarFeeds { calendarFeedId madeAt revokedAt lastReadOn version } }'),
    );
    expect(kept).not.toContain(address.slice(10, 30));
    expect(kept).toContain('"lastReadOn":"2026-12-01"');
  });

  test('unknown, revoked, badly written or of somebody who left: one answer', async () => {
    const [revoked, left] = [await make('advocate'), await make('social_worker')];
    await revoke('advocate', { calendarFeedId: revoked.feed.calendarFeedId, version: revoked.feed.version });
    await write(api.court, [{ update: 'account', id: api.court.accountIds.social_worker, values: { active: false } }]);
    const unknown = `/calendar/${'A'.repeat(43)}.ics`;
    const answers = await Promise.all(
      [unknown, revoked.address, left.address, '/calendar/short.ics'].map(async (address) => {
        const response = await read(address);
        return [response.status, response.headers.get('content-type'), await response.text()];
      }),
    );
    expect(answers).toEqual(answers.map(() => [404, 'text/plain; charset=utf-8', 'Nothing here under that address.']));
  });

  test('is revoked once, from the copy that stands, and by nobody else', async () => {
    const { feed, address } = await make('minors_counsel');
    const { calendarFeedId } = feed;
    expect((await read(address)).status).toBe(200);
    expect(await revoke('judge', { calendarFeedId, version: 1 })).toMatchObject({ __typename: 'NotFound' });
    expect(await revoke('minors_counsel', { calendarFeedId, version: 2 })).toMatchObject({ __typename: 'Stale', version: 1 });
    expect(await revoke('minors_counsel', { calendarFeedId, version: 1 })).toMatchObject({
      __typename: 'CalendarFeedRevoked',
      feed: { version: 2 },
    });
    expect(await revoke('minors_counsel', { calendarFeedId, version: 2 })).toMatchObject({ message: 'This address was revoked before.' });
    expect(await revoke('minors_counsel', { calendarFeedId: newId(), version: 1 })).toMatchObject({ __typename: 'NotFound' });
  });

  test('is asked three hundred times a minute and no more, which locks nobody out of signing in', async () => {
    const busy = await testApi({ demonstration: false });
    try {
      const ask = () => fetch(`${busy.url}/calendar/none.ics`).then(({ status }) => status);
      const statuses: number[] = [];
      for (let at = 0; at < 301; at += 1) statuses.push(await ask());
      expect([...new Set(statuses.slice(0, 300))]).toEqual([404]);
      expect(statuses[300]).toBe(429);
    } finally {
      await busy.stop();
    }
  });
});

describe('A calendar', () => {
  test('of counsel holds the own hearings as a place and a time: no name, no number, no kind, no program', async () => {
    const { caseId, petitionId } = await aPetition(api.court, { ending: '4821' });
    const other = await aCase(api.court);
    await aParticipation(api.court, { caseId, seat: 'prosecutor' });
    const { hearingId } = await aHearing(api.court, { caseId, petitionId, startsAt: '09:10', minutes: 20 });
    const foreign = await aHearing(api.court, { caseId: other.caseId, placeInLine: 2, startsAt: '09:30' });
    const text = await textOf((await make('prosecutor')).address);
    expect(text).toContain(`UID:${signOf(hearingId)}`);
    expect(text).toContain('DTSTART;TZID=America/Los_Angeles:20261201T091000');
    expect(text).toContain('DTEND;TZID=America/Los_Angeles:20261201T093000');
    expect(text).toContain('SUMMARY:Court\\, Dept. 1\r\n');
    expect(text).not.toContain(signOf(foreign.hearingId));
    for (const word of ['Wren', '4821', 'review', 'Progress', 'Specialty', 'Judge', 'Morning']) expect(text).not.toContain(word);
  });

  test('loses a sealed matter at once', async () => {
    const { caseId, petitionId } = await aPetition(api.court);
    await aParticipation(api.court, { caseId, seat: 'probation_officer' });
    const { hearingId } = await aHearing(api.court, { caseId, petitionId, placeInLine: 3, startsAt: '10:00' });
    const { address } = await make('probation_officer');
    expect(await textOf(address)).toContain(signOf(hearingId));
    await sealPetition(api.court, petitionId);
    expect(await textOf(address)).not.toContain(signOf(hearingId));
  });

  test('moves a hearing that moved, under the same sign and a higher sequence, and tells a date that was taken back', async () => {
    const { caseId } = await aCase(api.court);
    await aParticipation(api.court, { caseId, seat: 'minors_counsel' });
    const later = await aSession(api.court, { heldOn: '2026-12-15' });
    const moved = await aHearing(api.court, { caseId, sessionId: later.sessionId, startsAt: '11:00' });
    const old = await aHearing(api.court, {
      caseId,
      placeInLine: 5,
      state: 'vacated',
      vacatedReason: 'moved',
      continuedTo: moved.hearingId,
    });
    const lost = await aHearing(api.court, {
      caseId,
      placeInLine: 6,
      startsAt: '08:50',
      state: 'vacated',
      vacatedReason: 'session_cancelled',
    });
    const text = await textOf((await make('minors_counsel')).address);
    const eventOf = (uid: string): string => text.split('BEGIN:VEVENT').find((part) => part.includes(`UID:${signOf(uid)}`)) ?? '';
    expect(text).not.toContain(signOf(moved.hearingId));
    expect(eventOf(old.hearingId)).toMatch(/SEQUENCE:1000100[\s\S]*20261215T110000/);
    expect(eventOf(old.hearingId)).toContain('STATUS:CONFIRMED');
    expect(eventOf(lost.hearingId)).toContain('STATUS:CANCELLED');
  });

  test('of the bench holds the own sessions, of the calendar desk all of them, of the sealing desk none', async () => {
    const benchOfficerId = newId();
    await write(api.court, [{ insert: 'bench_officer', values: { benchOfficerId, name: 'C. Other', title: 'judge' } }]);
    const foreign = await aSession(api.court, { heldOn: '2026-12-16', benchOfficerId });
    const own = await aSession(api.court, { heldOn: '2026-12-17' });
    await write(
      api.court,
      [{ update: 'court_session', id: own.sessionId, values: { state: 'cancelled' } }],
      [happened('SessionChanged', { subjectId: own.sessionId, facts: { kind: 'cancelled' } })],
    );
    const [judge, desk, sealing] = [await make('judge'), await make('calendar_clerk'), await make('sealing_clerk')];
    const ofJudge = await textOf(judge.address);
    expect(ofJudge).toContain(signOf(own.sessionId));
    expect(ofJudge.split('BEGIN:VEVENT').find((part) => part.includes(signOf(own.sessionId)))).toContain('STATUS:CANCELLED');
    expect(ofJudge).not.toContain(signOf(foreign.sessionId));
    expect(await textOf(desk.address)).toContain(signOf(foreign.sessionId));
    expect(await textOf(sealing.address)).not.toContain('BEGIN:VEVENT');
  });
});
