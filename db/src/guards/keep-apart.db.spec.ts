import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { happened } from '@starling/shared/events';
import { COURT_SETTINGS } from '@starling/shared/law/court-settings';
import { readFileSync } from 'node:fs';
import { newId } from '../ids.ts';
import type { StateChange } from '../journal/journal.ts';
import { asSystem } from '../scope.ts';
import { testDatabase, type TestDatabase } from '../testing.ts';
import { aCase, aCourt, aHearing, aPetition, aSession, COURT_DAY, sealPetition, write, type TestCourt } from '../testing/builders.ts';
import { aKeepApart, anException, anOutsidePerson, aResource, writeAs } from '../testing/calendar-builders.ts';

const BROKEN = 'Somebody who must be kept apart from this youth is set too near';
const KEPT_FREE = 'This day is kept free for the youth';

let record: TestDatabase;
let court: TestCourt;
/** Two youths, each with a case, and a session in each of two departments of one courthouse on the specs' day. */
let one: { readonly caseId: string; readonly youthId: string };
let other: { readonly caseId: string; readonly youthId: string };

beforeAll(async () => {
  record = await testDatabase();
});
afterAll(() => record.close());
beforeEach(async () => {
  court = await aCourt(record.database);
  one = await aCase(court);
  other = await aCase(court);
});

const apart = (level: number, words: Parameters<typeof aKeepApart>[1] | object = {}) =>
  aKeepApart(court, { youthId: one.youthId, otherYouthId: other.youthId, level, ...words });
/** A hearing of the other youth in the other department, until 9:10. */
const theOtherIsSet = (words: object = {}) =>
  aHearing(court, { caseId: other.caseId, sessionId: court.sessionIds[1], startsAt: '09:00', minutes: 10, ...words });
const set = (startsAt: string, words: object = {}) => aHearing(court, { caseId: one.caseId, startsAt, minutes: 10, ...words });
const aDay = (heldOn: string, words: object = {}) => aSession(court, { sessionId: newId(), heldOn, ...words });
const moved = (hearingId: string, values: object): Promise<void> =>
  write(
    court,
    [{ update: 'hearing', id: hearingId, values: { ...values } }],
    [happened('HearingMoved', { subjectId: hearingId, facts: {} })],
  );

describe('who is kept apart across departments', () => {
  test.each([
    ['level 1, a start 59 minutes away', 1, '09:59', BROKEN],
    ['level 1, a start an hour away', 1, '10:00', null],
    ['level 2, 89 minutes after the end', 2, '10:39', BROKEN],
    ['level 2, 90 minutes after the end', 2, '10:40', null],
    ['level 3, the last hour of the same day', 3, '11:20', BROKEN],
    ['level 4, the last hour of the same day', 4, '11:20', BROKEN],
  ] as const)('%s', async (_what, level, startsAt, refusal) => {
    await apart(level);
    await theOtherIsSet();

    const tried = set(startsAt);
    if (refusal === null) await expect(tried).resolves.toHaveProperty('hearingId');
    else await expect(tried).rejects.toThrow(refusal);
  });

  test('it holds for either of the two', async () => {
    await aKeepApart(court, { youthId: other.youthId, otherYouthId: one.youthId, level: 3 });
    await theOtherIsSet();

    await expect(set('11:00')).rejects.toThrow(BROKEN);
  });

  test('level 3 lets the next day pass; level 4 keeps the same courthouse free for 30 days and not for 31', async () => {
    await theOtherIsSet();
    const { sessionId: tomorrow } = await aDay('2026-12-02');
    const { sessionId: thirtieth } = await aDay('2026-12-31');
    const { sessionId: after } = await aDay('2027-01-01');
    await apart(3, { until: '2026-12-02' });
    await expect(set('09:00', { sessionId: tomorrow })).resolves.toHaveProperty('hearingId');
    await apart(4);

    await expect(set('09:00', { sessionId: thirtieth })).rejects.toThrow(`${BROKEN}: level 4`);
    await expect(set('09:00', { sessionId: after })).resolves.toHaveProperty('hearingId');
  });

  test('level 4 lets another courthouse pass on another day', async () => {
    const [courthouseId, departmentId] = [newId(), newId()];
    await write(court, [
      { insert: 'courthouse', values: { courthouseId, name: 'The other house', city: 'Nowhere' } },
      { insert: 'department', values: { departmentId, courthouseId, name: 'Dept. 9' } },
    ]);
    const { sessionId: sameDay } = await aSession(court, { departmentId });
    const { sessionId: nextDay } = await aDay('2026-12-02', { departmentId });
    await apart(4);
    await theOtherIsSet();

    await expect(set('09:00', { sessionId: nextDay })).resolves.toHaveProperty('hearingId');
    await expect(set('09:00', { sessionId: sameDay })).rejects.toThrow(BROKEN);
  });

  test('the court’s own figures count from the day they are in force', async () => {
    await apart(1);
    await theOtherIsSet();
    await write(court, [{ put: 'court_setting', values: { name: 'keepApartHourMinutes', effectiveFrom: COURT_DAY, value: 30 } }]);

    await expect(set('09:30')).resolves.toHaveProperty('hearingId');
    await expect(set('09:29', { caseId: (await aCase(court, { youthId: one.youthId })).caseId })).rejects.toThrow(BROKEN);
  });

  test.each([
    ['over since yesterday', { until: '2026-11-30' }],
    ['taken back', { state: 'taken_back' }],
  ])('a separation that is %s binds nobody', async (_what, words) => {
    await apart(3, words);
    await theOtherIsSet();

    await expect(set('09:00')).resolves.toHaveProperty('hearingId');
  });

  test('on its last day it binds', async () => {
    await apart(3, { until: COURT_DAY });
    await theOtherIsSet();

    await expect(set('09:00')).rejects.toThrow(BROKEN);
  });

  test.each([
    ['was vacated', { state: 'vacated' }],
    ['is on papers', { mode: 'no_appearance' }],
  ])('a hearing of the other that %s is in nobody’s way', async (_what, words) => {
    await apart(3);
    await theOtherIsSet(words);

    await expect(set('09:00')).resolves.toHaveProperty('hearingId');
  });

  test('a hearing of the other that was sealed is in nobody’s way', async () => {
    const { petitionId, caseId } = await aPetition(court, { caseId: (await aCase(court, { youthId: other.youthId })).caseId });
    await apart(3);
    await theOtherIsSet({ caseId, petitionId });
    await sealPetition(court, petitionId);

    await expect(set('09:00')).resolves.toHaveProperty('hearingId');
  });
});

describe('who moves a hearing', () => {
  test('is held to it as who sets one, and so is whoever brings one back or calls for people on what was on papers', async () => {
    const { sessionId: tomorrow } = await aDay('2026-12-02');
    await apart(3);
    await theOtherIsSet();
    const { hearingId } = await set('09:00', { sessionId: tomorrow });
    const vacated = await set('09:00', { state: 'vacated' });
    const onPapers = await set('09:20', { mode: 'no_appearance' });

    await expect(moved(hearingId, { sessionId: court.sessionIds[0] })).rejects.toThrow(BROKEN);
    await expect(moved(vacated.hearingId, { state: 'set' })).rejects.toThrow(BROKEN);
    await expect(moved(onPapers.hearingId, { mode: 'in_person' })).rejects.toThrow(BROKEN);
  });

  test('lets two change places in one act', async () => {
    const { sessionId: tomorrow } = await aDay('2026-12-02');
    await apart(3);
    const first = await theOtherIsSet();
    const second = await set('09:00', { sessionId: tomorrow });

    const swapped: readonly StateChange[] = [
      { update: 'hearing', id: second.hearingId, values: { sessionId: court.sessionIds[1] } },
      { update: 'hearing', id: first.hearingId, values: { sessionId: tomorrow } },
    ];
    const told = [first, second].map(({ hearingId }) => happened('HearingMoved', { subjectId: hearingId, facts: {} }));

    await expect(write(court, swapped, told)).resolves.toBeUndefined();
  });

  test('carries a whole session nowhere where somebody would be met', async () => {
    const { sessionId: tomorrow } = await aDay('2026-12-02', { startsAt: '08:00' });
    await apart(3);
    await theOtherIsSet();
    await set('09:00', { sessionId: tomorrow });

    const carried = write(
      court,
      [{ update: 'court_session', id: tomorrow, values: { heldOn: COURT_DAY } }],
      [happened('SessionChanged', { subjectId: tomorrow, facts: {} })],
    );

    await expect(carried).rejects.toThrow(BROKEN);
  });

  test('may check in, hear and shorten what an import brought too near, and may not move it', async () => {
    await apart(3);
    await theOtherIsSet();
    const { hearingId } = await set('09:00', { cameFrom: 'import' });

    await expect(moved(hearingId, { state: 'checked_in' })).resolves.toBeUndefined();
    await expect(moved(hearingId, { minutes: 5 })).resolves.toBeUndefined();
    await expect(moved(hearingId, { startsAt: '09:05' })).rejects.toThrow(BROKEN);
  });
});

describe('a judge’s exception', () => {
  const settingAs = (seat: 'judge' | 'calendar_clerk', rule: 'keepApart' | 'trialDay') => {
    const hearingId = newId();
    const { change, event } = anException(court, hearingId, rule);
    const values = {
      hearingId,
      sessionId: court.sessionIds[0],
      caseId: one.caseId,
      type: 'progress_review',
      placeInLine: 1,
      startsAt: '09:00',
      minutes: 10,
      state: 'set',
    };
    return writeAs(
      court,
      seat,
      [{ insert: 'hearing', values }, change],
      [happened('HearingSet', { subjectId: hearingId, facts: {} }), event],
    );
  };

  test('lets the hearing pass that it names, and binds the rule that it names alone', async () => {
    await apart(3);
    await theOtherIsSet();

    await expect(settingAs('judge', 'trialDay')).rejects.toThrow(BROKEN);
    await expect(settingAs('judge', 'keepApart')).resolves.toBeUndefined();
  });

  test('is nobody else’s to write: no clerk’s, and not Starling’s own', async () => {
    await apart(3);
    await theOtherIsSet();
    const { hearingId } = await set('09:00', { cameFrom: 'import' });
    const { change, event } = anException(court, hearingId, 'keepApart');

    await expect(settingAs('calendar_clerk', 'keepApart')).rejects.toThrow('row-level security');
    await expect(write(court, [change], [event])).rejects.toThrow('row-level security');
  });

  test('is good for the act that holds it, and not for the next move', async () => {
    await apart(3);
    await theOtherIsSet();
    const { hearingId } = await set('09:00', { cameFrom: 'import' });
    const { change, event } = anException(court, hearingId, 'keepApart');
    await writeAs(court, 'judge', [change], [event]);

    await expect(moved(hearingId, { startsAt: '09:30' })).rejects.toThrow(BROKEN);
  });
});

describe('somebody from outside', () => {
  test('keeps the day of their trial free, at any level, the day itself alone', async () => {
    const { outsidePersonId } = await anOutsidePerson(court, { onDay: '2026-12-02' });
    await aKeepApart(court, { youthId: one.youthId, outsidePersonId, level: 1 });
    const { sessionId: tomorrow } = await aDay('2026-12-02');
    const { sessionId: after } = await aDay('2026-12-03');

    await expect(set('09:00')).resolves.toHaveProperty('hearingId');
    await expect(set('09:00', { sessionId: tomorrow })).rejects.toThrow(KEPT_FREE);
    await expect(set('09:00', { sessionId: after })).resolves.toHaveProperty('hearingId');
  });

  test('who is in the building keeps that day free, and at level 4 the house around it', async () => {
    const { outsidePersonId } = await anOutsidePerson(court, { onDay: COURT_DAY, kind: 'in_building', courthouseId: await theHouse() });
    await aKeepApart(court, { youthId: one.youthId, outsidePersonId, level: 4 });
    const { sessionId: thirtieth } = await aDay('2026-12-31');
    const { sessionId: after } = await aDay('2027-01-01');

    await expect(set('09:00')).rejects.toThrow(BROKEN);
    await expect(set('09:00', { sessionId: thirtieth })).rejects.toThrow(BROKEN);
    await expect(set('09:00', { sessionId: after })).resolves.toHaveProperty('hearingId');
  });

  test('is no trial and nobody’s day once the day was taken back', async () => {
    const { outsidePersonId, outsidePersonDayId } = await anOutsidePerson(court);
    await aKeepApart(court, { youthId: one.youthId, outsidePersonId });
    await write(
      court,
      [{ update: 'outside_person_day', id: outsidePersonDayId, values: { state: 'taken_back' } }],
      [happened('OutsidePersonDayTakenBack', { subjectId: outsidePersonDayId })],
    );

    await expect(set('09:00')).resolves.toHaveProperty('hearingId');
  });
});

test('of twelve who set the two youths on one day at the same second, those of one youth pass and nobody of the other', async () => {
  await apart(3);

  const tries = await Promise.allSettled(
    Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? set('09:00', { minutes: 1 }) : theOtherIsSet({ minutes: 1 }))),
  );
  const days = await asSystem(record.database, court.courtId, (scope) =>
    scope.many<{ case_id: string }>('select distinct case_id from app.hearing'),
  );

  expect(days).toHaveLength(1);
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(6);
});

describe('a ride', () => {
  const rideOf = (hearingId: string, resourceId: string, words: object = {}): Promise<void> => {
    const rideId = newId();
    return write(court, [
      { insert: 'ride', values: { rideId, hearingId, resourceId, direction: 'to_court', driverRole: 'probation_officer', ...words } },
    ]);
  };

  test.each([
    ['may', 1, null],
    ['may not', 2, 'rides in that vehicle that day'],
  ] as const)('%s be shared at level %i', async (_may, level, refusal) => {
    const { resourceId } = await aResource(court, { kind: 'vehicle', name: 'Van 1' });
    const [first, second] = [await theOtherIsSet(), await set('11:00')];
    await apart(level);
    await rideOf(first.hearingId, resourceId);

    const shared = rideOf(second.hearingId, resourceId);
    if (refusal === null) await expect(shared).resolves.toBeUndefined();
    else await expect(shared).rejects.toThrow(refusal);
    await expect(rideOf(second.hearingId, resourceId, { direction: 'home' })).resolves.toBeUndefined();
    await expect(rideOf(second.hearingId, resourceId, { state: 'cancelled' })).resolves.toBeUndefined();
  });
});

test('the court’s figures are the same here as in shared', async () => {
  const text = readFileSync(new URL('./keep-apart.sql', import.meta.url), 'utf8');
  const named = [...text.matchAll(/figure_of\('(\w+)', (\d+)\)/g)].map(([, name, figure]) => `${String(name)} ${String(figure)}`);
  const figures = (['keepApartBuildingDays', 'keepApartHourMinutes', 'keepApartMinutes'] as const).map(
    (name) => `${name} ${String(COURT_SETTINGS[name].default)}`,
  );

  expect([...new Set(named)].toSorted()).toEqual(figures.toSorted());
});

async function theHouse(): Promise<string> {
  const house = await asSystem(record.database, court.courtId, (scope) =>
    scope.one<{ id: string }>('select courthouse_id as id from app.courthouse'),
  );
  return house?.id ?? '';
}
