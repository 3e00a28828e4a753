import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { happened } from '@starling/shared/events';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { inScope } from '../scope.ts';
import { testDatabase, type TestDatabase } from '../testing.ts';
import { aCase, aCourt, aHearing, aParticipation, aPetition, COURT_DAY, sealPetition, write, type TestCourt } from '../testing/builders.ts';
import { aCalendarFeed, aKeepApart, anOutsidePerson, writeAs } from '../testing/calendar-builders.ts';
import { SEATS } from '../testing/seats.ts';

const PLAN: readonly Seat[] = ['judge', 'courtroom_clerk', 'calendar_clerk'];

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

const asked = <T>(seat: Seat, sql: string, params: readonly unknown[]): Promise<T[]> =>
  inScope(record.database, court.as(seat), (scope) => scope.many<T>(sql, params), { readOnly: true });

describe('when the people of a case are taken', () => {
  const busy = (seat: Seat = 'calendar_clerk', from = COURT_DAY, until = COURT_DAY) =>
    asked(seat, 'select name, role, held_on, starts_at, ends_at, department from app.busy_times($1, $2, $3) order by starts_at', [
      caseId,
      from,
      until,
    ]);
  /** Another case of the same counsel, heard twice in a row in the other department. */
  async function counselIsTaken(): Promise<{ readonly caseId: string }> {
    const elsewhere = await aCase(court);
    for (const taken of [caseId, elsewhere.caseId]) await aParticipation(court, { caseId: taken, seat: 'minors_counsel' });
    for (const startsAt of ['09:00', '09:10'])
      await aHearing(court, { caseId: elsewhere.caseId, sessionId: court.sessionIds[1], startsAt, minutes: 10 });
    return elsewhere;
  }

  test('says who, when and where, touching times as one, and nothing of the other case', async () => {
    await counselIsTaken();

    expect(await busy()).toEqual([
      {
        name: 'A. Counsel for the youth',
        role: 'minors_counsel',
        held_on: COURT_DAY,
        starts_at: '09:00:00',
        ends_at: '09:20:00',
        department: 'Dept. 2',
      },
    ]);
    expect(await busy('calendar_clerk', '2026-11-01', '2026-11-30')).toEqual([]);
    expect(await busy('calendar_clerk', '2026-12-02', '2026-12-31')).toEqual([]);
  });

  test('answers those who plan, and nobody else', async () => {
    await counselIsTaken();

    for (const seat of SEATS) expect([seat, (await busy(seat)).length]).toEqual([seat, PLAN.includes(seat) ? 1 : 0]);
  });

  test('leaves out the case itself, what is vacated or on papers, whose part has ended by then, and what is sealed', async () => {
    const elsewhere = await aCase(court);
    await aParticipation(court, { caseId, seat: 'minors_counsel' });
    await aParticipation(court, { caseId: elsewhere.caseId, seat: 'minors_counsel', untilOn: '2026-11-30' });
    const sealed = await aPetition(court);
    await aParticipation(court, { caseId: sealed.caseId, seat: 'minors_counsel' });
    await aHearing(court, { caseId: sealed.caseId, petitionId: sealed.petitionId });
    await aHearing(court, { caseId });
    await aHearing(court, { caseId: elsewhere.caseId });
    const third = await aCase(court);
    await aParticipation(court, { caseId: third.caseId, seat: 'minors_counsel' });
    await aHearing(court, { caseId: third.caseId, state: 'vacated' });
    await aHearing(court, { caseId: third.caseId, mode: 'no_appearance' });

    expect(await busy()).toHaveLength(1);
    await sealPetition(court, sealed.petitionId);
    expect(await busy()).toEqual([]);
  });

  test('answers nothing about a case that is sealed, or of another court', async () => {
    await counselIsTaken();
    const other = await aCourt(record.database);
    const fromThere = await inScope(record.database, other.as('judge'), (scope) =>
      scope.many('select 1 from app.busy_times($1, $2, $2)', [caseId, COURT_DAY]),
    );
    const { petitionId } = await aPetition(court, { caseId });
    await sealPetition(court, petitionId);

    expect(fromThere).toEqual([]);
    expect(await busy()).toEqual([]);
  });
});

describe('where those are from whom a youth is kept apart', () => {
  const days = (seat: Seat = 'calendar_clerk', of = youthId, from = COURT_DAY, until = COURT_DAY) =>
    asked<{ level: number; on_day: string }>(
      seat,
      'select level, on_day, starts_at, ends_at from app.apart_days($1, $2, $3) order by level',
      [of, from, until],
    );

  test('says level, day and hours, for either of the two, and never who', async () => {
    const other = await aCase(court);
    await aKeepApart(court, { youthId, otherYouthId: other.youthId, level: 2 });
    await aHearing(court, { caseId: other.caseId, startsAt: '09:00', minutes: 15 });
    await aHearing(court, { caseId, startsAt: '11:00', minutes: 5, cameFrom: 'import' });

    expect(await days()).toEqual([{ level: 2, on_day: COURT_DAY, starts_at: '09:00:00', ends_at: '09:15:00' }]);
    expect(await days('judge', other.youthId)).toEqual([{ level: 2, on_day: COURT_DAY, starts_at: '11:00:00', ends_at: '11:05:00' }]);
    for (const seat of SEATS.filter((one) => !PLAN.includes(one))) expect([seat, await days(seat)]).toEqual([seat, []]);
  });

  test('looks 30 days around at level 4, and no day around below', async () => {
    for (const level of [3, 4]) {
      const { outsidePersonId } = await anOutsidePerson(court, { onDay: '2026-12-31', kind: 'in_building' });
      await aKeepApart(court, { youthId, outsidePersonId, level });
    }

    expect((await days()).map(({ level }) => level)).toEqual([4]);
    expect((await days('judge', youthId, '2026-11-30', '2026-11-30')).length).toBe(0);
    expect((await days('judge', youthId, '2026-12-31', '2026-12-31')).map(({ level }) => level)).toEqual([3, 4]);
  });

  test('leaves out trials, which have a rule of their own, and what is sealed', async () => {
    const { outsidePersonId } = await anOutsidePerson(court);
    await aKeepApart(court, { youthId, outsidePersonId });
    const sealed = await aPetition(court);
    await aKeepApart(court, { youthId, otherYouthId: sealed.youthId });
    await aHearing(court, { caseId: sealed.caseId, petitionId: sealed.petitionId });

    expect(await days()).toHaveLength(1);
    await sealPetition(court, sealed.petitionId);
    expect(await days()).toEqual([]);
  });

  test('the levels alone reach counsel of the youth, and no other counsel', async () => {
    const levels = (seat: Seat, of = youthId) => asked(seat, 'select level, is_outside from app.apart_levels($1) order by level', [of]);
    const { otherYouthId } = await aKeepApart(court, { youthId, level: 2 });
    await aParticipation(court, { caseId, seat: 'minors_counsel' });

    expect(await levels('minors_counsel')).toEqual([{ level: 2, is_outside: false }]);
    expect(await levels('minors_counsel', otherYouthId ?? '')).toEqual([]);
    expect(await levels('advocate')).toEqual([]);
    expect(await levels('calendar_clerk', otherYouthId ?? '')).toEqual([{ level: 2, is_outside: false }]);
  });
});

describe('what is set in some sessions', () => {
  const slots = (seat: Seat = 'calendar_clerk', withPlaces = true) =>
    asked(
      seat,
      'select starts_at, minutes, keep_apart, is_this_youth, is_in_custody, place is not null as has_place from app.taken_slots($1, $2, $3) order by starts_at',
      [court.sessionIds, youthId, withPlaces],
    );

  test('tells of whose it is three things alone: this youth, the same place, kept apart', async () => {
    const other = await aCase(court);
    await aKeepApart(court, { youthId, otherYouthId: other.youthId, level: 1 });
    await write(court, [
      {
        insert: 'custody',
        values: { custodyId: court.courtId, youthId: other.youthId, kind: 'juvenile_hall', place: 'The hall', fromOn: '2026-11-01' },
      },
    ]);
    await aHearing(court, { caseId, startsAt: '08:30' });
    await aHearing(court, { caseId: other.caseId, startsAt: '10:00', bufferMinutes: 5 });
    await aHearing(court, { caseId: other.caseId, startsAt: '11:00', state: 'vacated' });

    const own = { starts_at: '08:30:00', minutes: 10, keep_apart: null, is_this_youth: true, is_in_custody: false, has_place: false };
    const theirs = { starts_at: '10:00:00', minutes: 10, keep_apart: 1, is_this_youth: false };
    expect(await slots()).toEqual([own, { ...theirs, is_in_custody: true, has_place: true }]);
    expect(await slots('judge', false)).toEqual([own, { ...theirs, is_in_custody: false, has_place: false }]);
    for (const seat of SEATS.filter((one) => !PLAN.includes(one))) expect([seat, await slots(seat)]).toEqual([seat, []]);
  });

  test('says nothing of a matter that is sealed', async () => {
    const sealed = await aPetition(court);
    await aHearing(court, { caseId: sealed.caseId, petitionId: sealed.petitionId });
    await sealPetition(court, sealed.petitionId);

    expect(await slots()).toEqual([]);
  });
});

describe('whose calendar an address opens', () => {
  const token = new Uint8Array(32).fill(7);
  const opens = async (hash: Uint8Array) =>
    (await record.database.auth.query('select seat, name from app.feed_by_token($1)', [Buffer.from(hash)])).rows;

  test('its person’s, before anybody signed in; another address opens nothing, nor does a revoked one', async () => {
    const { calendarFeedId } = await aCalendarFeed(court, 'social_worker', { tokenHash: token });

    expect(await opens(token)).toEqual([{ seat: 'social_worker', name: 'A. Social worker' }]);
    expect(await opens(new Uint8Array(32).fill(8))).toEqual([]);
    await writeAs(
      court,
      'social_worker',
      [{ update: 'calendar_feed', id: calendarFeedId, values: { revokedAt: '2026-12-01T18:00:00Z' } }],
      [happened('CalendarFeedRevoked', { subjectId: calendarFeedId })],
    );
    expect(await opens(token)).toEqual([]);
  });

  test('nobody’s any more once the person left', async () => {
    const hash = new Uint8Array(32).fill(9);
    await aCalendarFeed(court, 'social_worker', { tokenHash: hash });
    await write(court, [{ update: 'account', id: court.accountIds.social_worker, values: { active: false } }]);

    expect(await opens(hash)).toEqual([]);
  });

  test('is no question for whoever is signed in', async () => {
    await expect(asked('judge', 'select * from app.feed_by_token($1)', [Buffer.from(token)])).rejects.toThrow('permission denied');
  });
});
