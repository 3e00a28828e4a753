import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { happened } from '@starling/shared/events';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { newId } from '../ids.ts';
import type { StateChange } from '../journal/journal.ts';
import { asSystem } from '../scope.ts';
import { testDatabase, type TestDatabase } from '../testing.ts';
import { aCase, aCourt, aHearing, aPetition, aSession, sealPetition, write, type TestCourt } from '../testing/builders.ts';
import { aRemoteConsent, writeAs } from '../testing/calendar-builders.ts';

let record: TestDatabase;
let court: TestCourt;
let caseId: string;

beforeAll(async () => {
  record = await testDatabase();
});
afterAll(() => record.close());
beforeEach(async () => {
  court = await aCourt(record.database);
  ({ caseId } = await aCase(court));
});

const countsOf = (sessionId: string) =>
  asSystem(record.database, court.courtId, (scope) =>
    scope.one<object>('select minutes_set as minutes, hearings_set as hearings from app.court_session where session_id = $1', [sessionId]),
  );
const sessionChanged = (seat: Seat, sessionId: string, values: object): Promise<void> =>
  writeAs(
    court,
    seat,
    [{ update: 'court_session', id: sessionId, values: { ...values } }],
    [happened('SessionChanged', { subjectId: sessionId, facts: {} })],
  );

describe('the limits of a session', () => {
  test('the minutes kept free after a hearing count; a hearing heard with another takes no place of its own', async () => {
    const [sessionId] = court.sessionIds;
    const { hearingId } = await aHearing(court, { caseId, minutes: 20, bufferMinutes: 5 });
    await aHearing(court, { caseId, minutes: 10, leadHearingId: hearingId });

    expect(await countsOf(sessionId)).toEqual({ minutes: 35, hearings: 1 });
    await write(court, [{ update: 'hearing', id: hearingId, values: { bufferMinutes: 0 } }]);
    expect(await countsOf(sessionId)).toEqual({ minutes: 30, hearings: 1 });
  });

  test('a session of two holds two, whatever minutes are left, and gives the place of a vacated or sealed one back', async () => {
    const { sessionId } = await aSession(court, { heldOn: '2026-12-02', hearingsCapacity: 2 });
    const { petitionId } = await aPetition(court, { caseId });
    await aHearing(court, { caseId, petitionId, sessionId, minutes: 1 });
    await aPetition(court, { caseId }); // so that the case stays open
    await aHearing(court, { caseId, sessionId, minutes: 1 });

    await expect(aHearing(court, { caseId, sessionId, minutes: 1 })).rejects.toThrow('session_holds_its_number');
    await sealPetition(court, petitionId);
    await expect(aHearing(court, { caseId, sessionId, minutes: 1 })).resolves.toHaveProperty('hearingId');
    expect(await countsOf(sessionId)).toEqual({ minutes: 2, hearings: 2 });
  });

  test('of sixteen clerks at once, two take the last two places', async () => {
    const { sessionId } = await aSession(court, { heldOn: '2026-12-02', hearingsCapacity: 2 });

    const tries = await Promise.allSettled(Array.from({ length: 16 }, () => aHearing(court, { caseId, sessionId, minutes: 1 })));

    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect(await countsOf(sessionId)).toEqual({ minutes: 2, hearings: 2 });
  });

  test('nobody writes the number by hand', async () => {
    await sessionChanged('judge', court.sessionIds[0], { hearingsSet: 7 });

    expect(await countsOf(court.sessionIds[0])).toEqual({ minutes: 0, hearings: 0 });
  });
});

describe('who lets a session go over', () => {
  const OVER = { minutesOver: 20, overReason: 'Two matters cannot wait' };

  test('a judge, with a reason; no clerk and no judge without one', async () => {
    const [sessionId] = court.sessionIds;

    await expect(sessionChanged('calendar_clerk', sessionId, OVER)).rejects.toThrow('Only a judge lets a session go over its limit');
    await expect(sessionChanged('courtroom_clerk', sessionId, { ...OVER, minutesOver: 0, hearingsOver: 1 })).rejects.toThrow(
      'Only a judge',
    );
    await expect(sessionChanged('judge', sessionId, { ...OVER, overReason: ' ' })).rejects.toThrow('Write it down');
    await expect(sessionChanged('judge', sessionId, OVER)).resolves.toBeUndefined();
  });

  test('once it sits, the courtroom clerk who calls a matter again; and an import, by what it brought and not a minute more', async () => {
    const [sessionId, other] = court.sessionIds;
    await sessionChanged('courtroom_clerk', sessionId, { state: 'open' });
    await expect(sessionChanged('courtroom_clerk', sessionId, OVER)).resolves.toBeUndefined();
    await aHearing(court, { caseId, sessionId: other, minutes: 20, cameFrom: 'import' });

    await expect(sessionChanged('calendar_clerk', other, { ...OVER, minutesOver: 21 })).rejects.toThrow('Only a judge');
    await expect(sessionChanged('calendar_clerk', other, OVER)).resolves.toBeUndefined();
  });

  test('a clerk gives a session more minutes with more hours, and not otherwise', async () => {
    const { sessionId } = await aSession(court, { heldOn: '2026-12-02', minutesCapacity: 150, hearingsCapacity: 10 });

    await expect(sessionChanged('calendar_clerk', sessionId, { minutesCapacity: 151 })).rejects.toThrow('The limit of a session stands');
    await expect(sessionChanged('calendar_clerk', sessionId, { hearingsCapacity: 11 })).rejects.toThrow('The limit of a session stands');
    await expect(sessionChanged('calendar_clerk', sessionId, { hearingsCapacity: null })).rejects.toThrow('The limit of a session stands');
    await expect(sessionChanged('calendar_clerk', sessionId, { endsAt: '12:00', minutesCapacity: 211 })).rejects.toThrow('The limit');
    await expect(sessionChanged('calendar_clerk', sessionId, { endsAt: '12:00', minutesCapacity: 210 })).resolves.toBeUndefined();
    await expect(sessionChanged('calendar_clerk', sessionId, { minutesCapacity: 100, hearingsCapacity: 8 })).resolves.toBeUndefined();
  });
});

describe('a cancelled session', () => {
  test('holds no hearing that waits, gives its room back, and takes none', async () => {
    const [sessionId] = court.sessionIds;
    const { hearingId } = await aHearing(court, { caseId });

    await expect(sessionChanged('calendar_clerk', sessionId, { state: 'cancelled' })).rejects.toThrow(
      'A cancelled session holds no hearing',
    );
    const emptied: readonly StateChange[] = [
      { update: 'court_session', id: sessionId, values: { state: 'cancelled' } },
      { update: 'hearing', id: hearingId, values: { state: 'vacated', vacatedReason: 'session_cancelled' } },
    ];
    await write(court, emptied, [
      happened('SessionChanged', { subjectId: sessionId, facts: {} }),
      happened('HearingVacated', { subjectId: hearingId, facts: {} }),
    ]);

    await expect(aSession(court, {})).resolves.toHaveProperty('sessionId');
    await expect(aHearing(court, { caseId })).rejects.toThrow('A cancelled session holds no hearing');
  });
});

describe('a hearing by video', () => {
  const remote = (words: object = {}) => aHearing(court, { caseId, mode: 'remote', ...words });
  const setWithConsent = (consent: object): Promise<void> => {
    const [hearingId, remoteConsentId] = [newId(), newId()];
    const values = {
      hearingId,
      sessionId: court.sessionIds[0],
      caseId,
      type: 'progress_review',
      placeInLine: 1,
      startsAt: '09:00',
      minutes: 10,
      mode: 'remote',
      state: 'set',
    };
    return write(
      court,
      [
        { insert: 'hearing', values },
        { insert: 'remote_consent', values: { remoteConsentId, hearingId, ...consent } },
      ],
      [
        happened('HearingSet', { subjectId: hearingId, facts: {} }),
        happened('RemoteConsentRecorded', { subjectId: remoteConsentId, facts: { hearingId } }),
      ],
    );
  };

  test('is set with the youth’s consent after counsel, or while it is asked for; not without, and not against it', async () => {
    await expect(remote()).rejects.toThrow('A youth comes by video by their own choice');
    await expect(setWithConsent({ consented: false })).rejects.toThrow('by their own choice');
    await expect(setWithConsent({ consented: true, afterCounsel: false })).rejects.toThrow('consent_comes_after_counsel');
    await expect(setWithConsent({ consented: null })).resolves.toBeUndefined();
    await expect(setWithConsent({ consented: true, afterCounsel: true })).resolves.toBeUndefined();
  });

  test('is not checked in while the youth has not answered, and a hearing is not made one without asking', async () => {
    const { hearingId } = await aHearing(court, { caseId });
    const changed = (values: object): Promise<void> =>
      write(
        court,
        [{ update: 'hearing', id: hearingId, values: { ...values } }],
        [happened('HearingCheckedIn', { subjectId: hearingId, facts: {} })],
      );

    await expect(changed({ mode: 'remote' })).rejects.toThrow('by their own choice');
    const { remoteConsentId } = await aRemoteConsent(court, { hearingId, consented: null, afterCounsel: false });
    await changed({ mode: 'remote' });
    await expect(changed({ state: 'checked_in' })).rejects.toThrow('by their own choice');
    await write(
      court,
      [{ update: 'remote_consent', id: remoteConsentId, values: { state: 'taken_back' } }],
      [happened('RemoteConsentRecorded', { subjectId: remoteConsentId, facts: {} })],
    );
    await aRemoteConsent(court, { hearingId });
    await expect(changed({ state: 'checked_in' })).resolves.toBeUndefined();
  });

  test('that an import brought stands as it came', async () => {
    await expect(remote({ cameFrom: 'import' })).resolves.toHaveProperty('hearingId');
  });
});
