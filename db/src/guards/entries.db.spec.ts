import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { happened } from '@starling/shared/events';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { newId } from '../ids.ts';
import { asRoot } from '../roles.ts';
import { inScope } from '../scope.ts';
import { testDatabase, type TestDatabase } from '../testing.ts';
import { aCase, aCourt, aHearing, aParticipation, aSession, COURT_DAY, write, type TestCourt } from '../testing/builders.ts';
import {
  aCalendarFeed,
  aKeepApart,
  anOutsidePerson,
  anUnavailability,
  aReferral,
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

const sessionChanged = (seat: Seat, sessionId: string, values: object): Promise<void> =>
  writeAs(
    court,
    seat,
    [{ update: 'court_session', id: sessionId, values: { ...values } }],
    [happened('SessionChanged', { subjectId: sessionId, facts: {} })],
  );

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
