import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { happened } from '@starling/shared/events';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { newId } from '../ids.ts';
import type { StateChange } from '../journal/journal.ts';
import { asRoot } from '../roles.ts';
import { asSystem, inScope } from '../scope.ts';
import { testDatabase, type TestDatabase } from '../testing.ts';
import {
  aCase,
  aCourt,
  aHearing,
  aParticipation,
  aPetition,
  aSession,
  COURT_DAY,
  sealPetition,
  write,
  type TestCourt,
} from '../testing/builders.ts';
import {
  aCalendarFeed,
  aKeepApart,
  anOutsidePerson,
  anUnavailability,
  aReferral,
  aRemoteConsent,
  aSafeContact,
  aSessionChange,
  aSessionTemplate,
  everythingAboutAHearing,
  printAndOrder,
  writeAs,
} from '../testing/calendar-builders.ts';

let record: TestDatabase;
let court: TestCourt;
let caseId: string;
let youthId: string;

beforeAll(async () => {
  record = await testDatabase();
});
afterAll(() => record.close());
beforeEach(async () => {
  court = await aCourt(record.database);
  ({ caseId, youthId } = await aCase(court));
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

describe('what stays as it was written', () => {
  test.each([
    'session_change',
    'session_print',
    'session_order',
    'hearing_exception',
    'keep_apart_reason',
    'safe_contact_reach',
    'outside_person',
  ])('nobody changes, deletes or empties %s, the superuser neither', async (table) => {
    const { hearingId } = await aHearing(court, { caseId });
    await everythingAboutAHearing(court, hearingId);
    await aSessionChange(court, { sessionId: court.sessionIds[0] });
    await printAndOrder(court, court.sessionIds[0]);
    await aKeepApart(court, { youthId });
    await aSafeContact(court, { youthId });
    await anOutsidePerson(court);

    for (const sql of [`update app.${table} set court_id = court_id`, `delete from app.${table}`, `truncate app.${table} cascade`])
      await expect(asRoot(record.root, async (client) => void (await client.query(sql)))).rejects.toThrow('is append-only');
  });

  test('a decided continuance stays; the hearing that came of it is named once', async () => {
    const { hearingId } = await aHearing(court, { caseId });
    const next = await aHearing(court, { caseId, sessionId: court.sessionIds[1] });
    const { continuanceId } = await everythingAboutAHearing(court, hearingId);
    const changed = (values: object): Promise<void> =>
      write(
        court,
        [{ update: 'continuance', id: continuanceId, values: { ...values } }],
        [happened('ContinuanceDecided', { subjectId: continuanceId, facts: {} })],
      );

    await expect(changed({ decided: 'granted', facts: ' ' })).rejects.toThrow('granted_on_facts');
    await changed({ decided: 'granted' });
    await expect(changed({ facts: 'Convenient for everybody.' })).rejects.toThrow('What was decided stays');
    await expect(changed({ decided: 'denied' })).rejects.toThrow('What was decided stays');
    await expect(changed({ newHearingId: next.hearingId })).resolves.toBeUndefined();
    await expect(changed({ newHearingId: hearingId })).rejects.toThrow('What was decided stays');
  });

  test('a separation is reviewed and taken back, and its level never moves', async () => {
    const { keepApartId } = await aKeepApart(court, { youthId });
    const changed = (values: object): Promise<void> =>
      write(
        court,
        [{ update: 'keep_apart', id: keepApartId, values: { ...values } }],
        [happened('KeepApartReviewed', { subjectId: keepApartId, facts: {} })],
      );

    await expect(changed({ level: 1 })).rejects.toThrow('what was entered stays');
    await expect(changed({ reviewedOn: COURT_DAY })).resolves.toBeUndefined();
    await expect(changed({ state: 'taken_back' })).resolves.toBeUndefined();
    await expect(changed({ state: 'stands' })).rejects.toThrow('what was taken back does not come back');
  });
});

describe('who enters what', () => {
  const needOf = (seat: Seat, enteredBy: string | null): Promise<void> =>
    writeAs(court, seat, [
      { insert: 'youth_need', values: { needId: newId(), youthId, kind: 'school', words: 'School until noon', enteredBy } },
    ]);

  test('a need comes from whoever stands beside the youth today, in their own name; the court may leave the name out', async () => {
    await aParticipation(court, { caseId, seat: 'advocate' });
    const { advocate, minors_counsel: counsel } = court.accountIds;

    await expect(needOf('advocate', advocate)).resolves.toBeUndefined();
    await expect(needOf('advocate', null)).rejects.toThrow('in one’s own name');
    await expect(needOf('minors_counsel', counsel)).rejects.toThrow('row-level security');
    await expect(needOf('calendar_clerk', null)).resolves.toBeUndefined();
  });

  test('the advocate takes back their own need and nobody else’s', async () => {
    await aParticipation(court, { caseId, seat: 'advocate' });
    const [mine, theirs] = [newId(), newId()];
    const need = { youthId, kind: 'food', words: 'Snack' };
    await write(court, [
      { insert: 'youth_need', values: { ...need, needId: mine, enteredBy: court.accountIds.advocate } },
      { insert: 'youth_need', values: { ...need, needId: theirs, enteredBy: court.accountIds.judge } },
    ]);
    const takenBack = (id: string): Promise<void> =>
      writeAs(
        court,
        'advocate',
        [{ update: 'youth_need', id, values: { state: 'taken_back' } }],
        [happened('NeedTakenBack', { subjectId: id, facts: {} })],
      );

    await expect(takenBack(mine)).resolves.toBeUndefined();
    await expect(takenBack(theirs)).rejects.toThrow('taken back by whoever entered it');
  });

  test('a time away names somebody the court has', async () => {
    await expect(anUnavailability(court, { subjectKind: 'resource' })).rejects.toThrow('This court has no such resource.');
    await expect(anUnavailability(court, { subjectKind: 'youth', subjectId: youthId })).resolves.toHaveProperty('unavailabilityId');
  });

  test('each person enters their own time away, and no one else’s but those who plan', async () => {
    const away = (seat: Seat, of: Seat): Promise<void> => {
      const unavailabilityId = newId();
      const values = {
        unavailabilityId,
        subjectKind: 'account',
        subjectId: court.accountIds[of],
        fromOn: COURT_DAY,
        untilOn: COURT_DAY,
        enteredOn: COURT_DAY,
        enteredBy: court.accountIds[seat],
      };
      return writeAs(
        court,
        seat,
        [{ insert: 'unavailability', values }],
        [happened('UnavailabilityEntered', { subjectId: unavailabilityId, facts: {} })],
      );
    };

    await expect(away('minors_counsel', 'minors_counsel')).resolves.toBeUndefined();
    await expect(away('minors_counsel', 'prosecutor')).rejects.toThrow('row-level security');
    await expect(away('calendar_clerk', 'prosecutor')).resolves.toBeUndefined();
  });

  test('a referral is accepted by the judge, after the youth chose it with counsel', async () => {
    const { referralId } = await aReferral(court);
    const moved = (seat: Seat, values: object): Promise<void> =>
      writeAs(
        court,
        seat,
        [{ update: 'referral', id: referralId, values: { ...values } }],
        [happened('ReferralMoved', { subjectId: referralId, facts: {} })],
      );
    const chosen = { youthConsentOn: COURT_DAY, counselConsulted: true };

    await expect(moved('calendar_clerk', { ...chosen, state: 'accepted' })).rejects.toThrow('by the judge');
    await expect(moved('judge', { state: 'accepted' })).rejects.toThrow('joins_by_choice');
    await expect(moved('judge', { state: 'declined' })).rejects.toThrow('declined_says_why');
    await expect(moved('judge', { ...chosen, state: 'accepted' })).resolves.toBeUndefined();
    await expect(moved('calendar_clerk', { state: 'received', receivedOn: COURT_DAY })).resolves.toBeUndefined();
  });

  test('counsel asks for a separation in their own case, and reads neither it nor why', async () => {
    await aParticipation(court, { caseId, seat: 'minors_counsel' });
    const { outsidePersonId } = await anOutsidePerson(court);
    const asked = (of: string): Promise<void> => {
      const keepApartId = newId();
      return writeAs(
        court,
        'minors_counsel',
        [
          {
            insert: 'keep_apart',
            values: { keepApartId, youthId: of, outsidePersonId, level: 3, enteredBy: court.accountIds.minors_counsel },
          },
          { insert: 'keep_apart_reason', values: { keepApartId, reasonCode: 'alleged_exploiter' } },
        ],
        [happened('KeptApart', { subjectId: keepApartId, facts: {} })],
      );
    };
    const read = (seat: Seat, table: string): Promise<unknown[]> =>
      inScope(record.database, court.as(seat), (scope) => scope.many(`select 1 from app.${table}`));

    await expect(asked(youthId)).resolves.toBeUndefined();
    await expect(asked((await aCase(court)).youthId)).rejects.toThrow('row-level security');
    expect([await read('minors_counsel', 'keep_apart'), await read('minors_counsel', 'keep_apart_reason')]).toEqual([[], []]);
    expect([await read('calendar_clerk', 'keep_apart_reason'), await read('courtroom_clerk', 'keep_apart_reason')]).toEqual([[], []]);
    expect(await read('judge', 'keep_apart_reason')).toHaveLength(1);
  });
});

describe('a template and a feed', () => {
  test.each([
    ['a monthly one without its week', { frequency: 'monthly' }, 'monthly_names_its_week'],
    ['one on no day', { weekdays: [] }, 'weekdays_check'],
    ['one on an eighth day', { weekdays: [8] }, 'weekdays_check'],
    ['one that ends before it starts', { endsAt: '08:00' }, 'template_ends_after_it_starts'],
  ])('no template: %s', async (_what, words, refusal) => {
    await expect(aSessionTemplate(court, words)).rejects.toThrow(refusal);
  });

  test('one day of a template makes one session, wherever it is moved afterwards', async () => {
    const { templateId } = await aSessionTemplate(court);
    const ofTemplate = { templateId, templateDay: '2026-12-08', heldOn: '2026-12-08' };
    const { sessionId } = await aSession(court, ofTemplate);
    await sessionChanged('calendar_clerk', sessionId, { heldOn: '2026-12-10' });

    await expect(aSession(court, ofTemplate)).rejects.toThrow('court_session_of_its_template');
  });

  test('a person’s feed is made in their own name, and seen and revoked by them alone', async () => {
    const { calendarFeedId } = await aCalendarFeed(court, 'advocate');
    const revoked = (seat: Seat): Promise<void> =>
      writeAs(
        court,
        seat,
        [{ update: 'calendar_feed', id: calendarFeedId, values: { revokedAt: '2026-12-01T18:00:00Z' } }],
        [happened('CalendarFeedRevoked', { subjectId: calendarFeedId })],
      );

    await expect(aCalendarFeed(court, 'advocate', { accountId: court.accountIds.judge })).rejects.toThrow('row-level security');
    await expect(revoked('judge')).rejects.toThrow('is not there, or not this seat');
    await expect(revoked('advocate')).resolves.toBeUndefined();
  });
});
