import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { aCase, aHearing, aPetition, aSession, sealPetition, write } from '@starling/db/testing/builders';
import { happened } from '@starling/shared/events';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type TestApi } from '../../testing/api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi({ demonstration: false });
});
afterAll(() => api.stop());

const SESSION = `sessionId state heldOn department judge kind gaugeWords gaugeState hearingsSet hearingsCapacity interpreters languages inCustody
  substitute usualJudge toBeChanged closedBecause cancelledBecause kinds { words hearings } gauge { free over }`;
const CALENDAR = `query($from: LocalDate!, $to: LocalDate!) { calendar(from: $from, to: $to) { from to today
  days { date closedBecause capacity free over hearingsSet } departments { name courthouse } benchOfficers { name } sessions { ${SESSION} } } }`;
const SHEET = `query($id: ID!) { sessionSheet(sessionId: $id) { session { gaugeWords } orderLocked
  rows { hearingId placeInLine startsAt chosenName typeWords mode state needs { kind words } isHardNews addedAfterPrint vacatedReason movedTo { startsAt department }
    checks { item words state version } rides { words } uses { name } caseAgeDays } changes { words } prints { kind number hearings } } }`;

interface Days {
  readonly days: readonly Record<string, unknown>[];
  readonly sessions: readonly Record<string, unknown>[];
  readonly [field: string]: unknown;
}

async function calendar(from: string, to: string, seat: Seat = 'calendar_clerk'): Promise<Days> {
  return (await (await api.as(seat)).ask(CALENDAR, { from, to })) as unknown as Days;
}

async function sheet(
  sessionId: string,
  seat: Seat = 'calendar_clerk',
): Promise<Record<string, unknown> & { readonly rows: readonly Record<string, unknown>[] }> {
  return (await (await api.as(seat)).ask(SHEET, { id: sessionId })) as never;
}

describe('The calendar', () => {
  test('shows every day of the span, also those on which nothing sits or the court is closed', async () => {
    const { from, to, days, departments } = await calendar('2026-11-25', '2026-11-29');
    expect([from, to]).toEqual(['2026-11-25', '2026-11-29']);
    expect(days.map(({ date }) => date)).toEqual(['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29']);
    expect(days[0]).toMatchObject({ closedBecause: null, free: 0, capacity: 0 });
    expect(days[1]).toMatchObject({ closedBecause: expect.stringContaining('Thanksgiving') });
    expect(departments).toEqual([expect.objectContaining({ name: 'Dept. 1' }), expect.objectContaining({ name: 'Dept. 2' })]);
  });

  test('says how full a session is by number and by minutes, and what is set in it', async () => {
    const { sessionId } = await aSession(api.court, { heldOn: '2026-12-02', minutesCapacity: 150, hearingsCapacity: 15, kind: 'review' });
    const { caseId } = await aCase(api.court);
    await aHearing(api.court, { caseId, sessionId, minutes: 45, interpreterLanguage: 'Spanish' });
    await aHearing(api.court, { caseId, sessionId, placeInLine: 2, startsAt: '09:15', minutes: 30, type: 'disposition' });
    const { days, sessions } = await calendar('2026-12-02', '2026-12-02');
    expect(sessions).toEqual([
      expect.objectContaining({
        sessionId,
        kind: 'review',
        gaugeWords: '2 of 15, 1h15 of 2h30',
        gaugeState: 'ok',
        hearingsCapacity: 15,
        interpreters: 1,
        languages: ['Spanish'],
        kinds: [
          { words: 'Disposition', hearings: 1 },
          { words: 'Progress review', hearings: 1 },
        ],
      }),
    ]);
    expect(days[0]).toMatchObject({ capacity: 150, free: 75, over: 0, hearingsSet: 2 });
  });

  test('names a substitute and who sits there usually', async () => {
    const benchOfficerId = newId();
    await write(api.court, [{ insert: 'bench_officer', values: { benchOfficerId, name: 'B. Substitute', title: 'commissioner' } }]);
    await aSession(api.court, { heldOn: '2026-12-03', benchOfficerId, usualBenchOfficerId: api.court.benchOfficerId });
    expect((await calendar('2026-12-03', '2026-12-03')).sessions[0]).toMatchObject({
      judge: 'Commissioner B. Substitute',
      substitute: true,
      usualJudge: 'Judge A. Judge',
    });
  });

  test('marks a session on a day that was closed afterwards as one to be changed, and gives its room to nobody', async () => {
    const { sessionId } = await aSession(api.court, { heldOn: '2026-12-04' });
    const closureId = newId();
    await write(
      api.court,
      [{ insert: 'court_closure', values: { closureId, closedOn: '2026-12-04', kind: 'office_closed', reason: 'Water in the building' } }],
      [happened('CourtClosureEntered', { subjectId: closureId, facts: { closedOn: '2026-12-04' } })],
    );
    const { days, sessions } = await calendar('2026-12-04', '2026-12-04');
    expect(sessions[0]).toMatchObject({ sessionId, toBeChanged: true, closedBecause: expect.stringContaining('Water in the building') });
    expect(days[0]).toMatchObject({ free: 0, capacity: 0 });
  });

  test('of ten years shows the first ten weeks', async () => {
    expect((await calendar('2027-01-01', '2037-01-01')).days).toHaveLength(70);
  });

  test('answers to the end of the years, and beyond it with its last weeks', async () => {
    expect((await calendar('9999-12-25', '9999-12-31')).days.at(-1)).toMatchObject({ date: '9999-12-09' });
  });

  test('is for everybody of the court save the sealing desk', async () => {
    expect((await calendar('2026-12-02', '2026-12-02', 'administrator')).sessions).toHaveLength(1);
    expect((await calendar('2026-12-02', '2026-12-02', 'sealing_clerk')).sessions).toEqual([]);
  });
});

describe('The session sheet', () => {
  test('keeps what left the session at its foot, with why and where it went', async () => {
    const { sessionId } = await aSession(api.court, { heldOn: '2026-12-08' });
    const later = await aSession(api.court, { heldOn: '2026-12-09', departmentId: api.court.departmentIds[1] });
    const { caseId } = await aCase(api.court);
    const moved = await aHearing(api.court, { caseId, sessionId: later.sessionId, startsAt: '10:00' });
    await aHearing(api.court, {
      caseId,
      sessionId,
      placeInLine: 1,
      state: 'vacated',
      vacatedReason: 'moved',
      continuedTo: moved.hearingId,
    });
    const stays = await aHearing(api.court, { caseId, sessionId, placeInLine: 2, startsAt: '08:45', isHardNews: true });
    const { rows } = await sheet(sessionId);
    expect(rows).toEqual([
      expect.objectContaining({ hearingId: stays.hearingId, isHardNews: true, vacatedReason: null, movedTo: null, addedAfterPrint: false }),
      expect.objectContaining({
        state: 'VACATED',
        vacatedReason: 'Moved to another date',
        movedTo: { startsAt: '10:00', department: 'Dept. 2' },
      }),
    ]);
  });

  test('shows nothing of a sealed matter: no row, no number, no minute', async () => {
    const { sessionId } = await aSession(api.court, { heldOn: '2026-12-10' });
    const { caseId, petitionId } = await aPetition(api.court);
    await aHearing(api.court, { caseId, petitionId, sessionId, minutes: 40, interpreterLanguage: 'Spanish' });
    expect((await sheet(sessionId)).rows).toHaveLength(1);
    await sealPetition(api.court, petitionId);
    for (const seat of ['judge', 'calendar_clerk', 'minors_counsel', 'prosecutor'] as const) {
      expect((await sheet(sessionId, seat)).rows).toEqual([]);
      const { sessions, days } = await calendar('2026-12-10', '2026-12-10', seat);
      expect(sessions[0]).toMatchObject({
        gaugeWords: expect.stringMatching(/^0 set, 0m of /),
        interpreters: 0,
        languages: [],
        kinds: [],
        hearingsSet: 0,
      });
      expect(days[0]).toMatchObject({ hearingsSet: 0, free: 180 });
    }
  });

  test('lists what is to be ready, open until somebody marks it', async () => {
    const { sessionId } = await aSession(api.court, { heldOn: '2026-12-11' });
    const { caseId } = await aCase(api.court);
    await aHearing(api.court, { caseId, sessionId, isHardNews: true });
    const [row] = (await sheet(sessionId)).rows;
    expect(row?.['checks']).toContainEqual({ item: 'counsel_told_first', words: 'Counsel told first', state: 'open', version: null });
  });

  test('of a session that is not there is nothing', async () => {
    expect(await sheet(newId())).toEqual({});
  });
});
