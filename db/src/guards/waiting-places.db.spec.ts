import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { happened } from '@starling/shared/events';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { newId } from '../ids.ts';
import type { StateChange, Values } from '../journal/journal.ts';
import { asRoot } from '../roles.ts';
import { asSystem, inScope, type Scope } from '../scope.ts';
import { testDatabase, type TestDatabase } from '../testing.ts';
import { aCase, aCourt, aHearing, aPetition, aSession, COURT_DAY, sealPetition, write, type TestCourt } from '../testing/builders.ts';
import { aKeepApart, aResource, writeAs } from '../testing/calendar-builders.ts';
import { SEATS } from '../testing/seats.ts';

const APART = 'Somebody who waits there must be kept apart from this youth';
const PLACE: readonly Seat[] = ['judge', 'courtroom_clerk', 'calendar_clerk', 'coordinator'];

let record: TestDatabase;
let court: TestCourt;
/** Two youths, each with a hearing on the specs' day, hours apart, and a place in which the first one waits. */
let one: { readonly hearingId: string; readonly youthId: string };
let other: { readonly hearingId: string; readonly youthId: string };
let resourceId: string;

beforeAll(async () => {
  record = await testDatabase();
});
afterAll(() => record.close());
beforeEach(async () => {
  court = await aCourt(record.database);
  one = await aMatter({ startsAt: '08:30' });
  other = await aMatter({ startsAt: '11:00', placeInLine: 2 });
  ({ resourceId } = await aResource(court, { capacity: 9 }));
  await waits(one.hearingId);
});

async function aMatter(words: Values = {}): Promise<typeof one> {
  const { caseId, youthId } = await aCase(court);
  return { youthId, ...(await aHearing(court, { caseId, minutes: 1, ...words })) };
}

const apart = (words: Values = {}) => aKeepApart(court, { youthId: one.youthId, otherYouthId: other.youthId, level: 1, ...words });
const placed = (hearingId: string, values: Values): StateChange => ({ update: 'hearing', id: hearingId, values });
const changed = (hearingId: string, values: Values, seat: Seat = 'coordinator') =>
  writeAs(court, seat, [placed(hearingId, values)], [happened('WaitingPlaced', { subjectId: hearingId, facts: {} })]);
const waits = (hearingId: string, place: string | null = resourceId) => changed(hearingId, { waitingResourceId: place });
const answered = (hearingId: string, seat: Seat = 'coordinator', place = resourceId) =>
  inScope(record.database, court.as(seat), (scope) => scope.many('select app.apart_at_place($1, $2) as level', [hearingId, place]), {
    readOnly: true,
  });
/** A write past the journal, whose lock on the court's chain would make one act wait for the other. */
const bareWrite = (hearingId: string, then: (scope: Scope) => Promise<unknown> = () => Promise.resolve()): Promise<void> =>
  inScope(record.database, court.as('coordinator'), async (scope) => {
    await scope.many('update app.hearing set waiting_resource_id = $1 where hearing_id = $2', [resourceId, hearingId]);
    await then(scope);
  });
const WAITING = 'select from pg_locks l join pg_database d on d.oid = l.database where not l.granted and d.datname = current_database()';
const whoWaits = () =>
  asSystem(record.database, court.courtId, (scope) =>
    scope.many<{ id: string }>('select hearing_id as id from app.hearing where waiting_resource_id is not null order by hearing_id'),
  );

/** The first one and the other one are given the place on two connections: the first stands before its commit until the other waits for it, or is over. */
async function bothAtOnce(): Promise<readonly PromiseSettledResult<void>[]> {
  let isAsked: (value: unknown) => void = () => undefined;
  let mayCommit: (value: unknown) => void = () => undefined;
  const asked = new Promise((resolve) => (isAsked = resolve));
  const commit = new Promise((resolve) => (mayCommit = resolve));
  const first = bareWrite(one.hearingId, async (scope) => {
    await scope.many('set constraints all immediate');
    isAsked(null);
    await commit;
  });
  await asked;
  let secondIsOver = false;
  const second = bareWrite(other.hearingId).finally(() => (secondIsOver = true));
  await asRoot(record.root, async (client) => {
    while (!secondIsOver && (await client.query(WAITING)).rowCount === 0);
  });
  mayCommit(null);
  return Promise.allSettled([first, second]);
}

describe('two who are kept apart', () => {
  test.each([1, 2, 3, 4])('at level %i never wait in one place, whoever places them: the refusal tells the level alone', async (level) => {
    await apart({ level }); // entered after both were set: level 3 and 4 would not have let them be set on one day

    const refused = waits(other.hearingId);
    await expect(refused).rejects.toThrow(`${APART}: level ${String(level)}. Choose another place.`);
    await expect(refused).rejects.toMatchObject({ constraint: 'kept_apart_share_no_place' });
  });

  test('it holds for either of the two, and for the one who comes first as well', async () => {
    await waits(one.hearingId, null);
    await waits(other.hearingId);
    await apart({ youthId: other.youthId, otherYouthId: one.youthId });

    await expect(waits(one.hearingId)).rejects.toThrow(APART);
  });

  test('may wait in two places, and one may follow when the other has left', async () => {
    const { resourceId: another } = await aResource(court, { name: 'Another room' });
    await apart();
    await expect(waits(other.hearingId, another)).resolves.toBeUndefined();
    await waits(one.hearingId, null);

    await expect(waits(other.hearingId)).resolves.toBeUndefined();
  });

  test('may change places in one act', async () => {
    const { resourceId: another } = await aResource(court, { name: 'Another room' });
    await apart();
    await waits(other.hearingId, another);

    await expect(
      writeAs(
        court,
        'coordinator',
        [placed(one.hearingId, { waitingResourceId: another }), placed(other.hearingId, { waitingResourceId: resourceId })],
        [happened('WaitingPlaced', { subjectId: one.hearingId, facts: {} })],
      ),
    ).resolves.toBeUndefined();
  });

  test.each([
    ['over since yesterday', { until: '2026-11-30' }, null],
    ['on its last day', { until: COURT_DAY }, APART],
    ['taken back', { state: 'taken_back' }, null],
  ])('by a separation that is %s', async (_what, words, refusal) => {
    await apart(words);

    if (refusal === null) await expect(waits(other.hearingId)).resolves.toBeUndefined();
    else await expect(waits(other.hearingId)).rejects.toThrow(refusal);
  });

  test('are not kept apart by where one of them waits on another day', async () => {
    const { sessionId } = await aSession(court, { heldOn: '2026-12-02' });
    await changed(other.hearingId, { sessionId }, 'judge');
    await apart();

    await expect(waits(other.hearingId)).resolves.toBeUndefined();
  });

  test('a matter that was sealed is in nobody’s way, and says nothing', async () => {
    const { petitionId, caseId, youthId } = await aPetition(court);
    const { hearingId } = await aHearing(court, { caseId, petitionId, minutes: 1 });
    await waits(hearingId);
    await aKeepApart(court, { youthId, otherYouthId: other.youthId, level: 1 });
    expect(await answered(other.hearingId)).toEqual([{ level: 1 }]);
    await sealPetition(court, petitionId);

    expect(await answered(other.hearingId)).toEqual([{ level: null }]);
    await expect(waits(other.hearingId)).resolves.toBeUndefined();
  });

  test('of two who are placed at the same moment on two connections the slower one is refused, whatever writes it', async () => {
    await waits(one.hearingId, null);
    await apart();

    expect(await bothAtOnce()).toMatchObject([
      { status: 'fulfilled' },
      { status: 'rejected', reason: { constraint: 'kept_apart_share_no_place' } },
    ]);
    expect(await whoWaits()).toEqual([{ id: one.hearingId }]);
  });
});

describe('a place holds so many', () => {
  const another = async (): Promise<void> => {
    ({ resourceId } = await aResource(court, { name: 'A small room', capacity: 1 }));
  };

  test('and nobody more; whoever sits elsewhere that day may come when it is left', async () => {
    await another();
    await waits(one.hearingId);

    const refused = waits(other.hearingId);
    await expect(refused).rejects.toThrow('This place is full. Choose another one.');
    await expect(refused).rejects.toMatchObject({ constraint: 'place_holds_so_many' });
    await waits(one.hearingId, null);
    await expect(waits(other.hearingId)).resolves.toBeUndefined();
  });

  test('of two who take the last seat at the same moment the slower one is refused', async () => {
    await waits(one.hearingId, null);
    await another();

    expect(await bothAtOnce()).toMatchObject([
      { status: 'fulfilled' },
      { status: 'rejected', reason: { constraint: 'place_holds_so_many' } },
    ]);
    expect(await whoWaits()).toEqual([{ id: one.hearingId }]);
  });

  test('on one day: another day has its own seats', async () => {
    await another();
    await waits(one.hearingId);
    const { sessionId } = await aSession(court, { heldOn: '2026-12-02' });
    await changed(other.hearingId, { sessionId }, 'judge');

    await expect(waits(other.hearingId)).resolves.toBeUndefined();
  });

  test('and a matter that was sealed holds no seat: a full place says nothing of it', async () => {
    await another();
    const { petitionId, caseId } = await aPetition(court);
    const { hearingId } = await aHearing(court, { caseId, petitionId, minutes: 1 });
    await waits(hearingId);
    await sealPetition(court, petitionId);

    await expect(waits(other.hearingId)).resolves.toBeUndefined();
  });
});

describe('the question before', () => {
  test('is answered for those who place, with the level and nothing else', async () => {
    await apart({ level: 2 });
    for (const seat of SEATS) {
      const level = PLACE.includes(seat) ? 2 : null;
      expect([seat, await answered(other.hearingId, seat)]).toEqual([seat, [{ level }]]);
    }
    expect(await answered(one.hearingId)).toEqual([{ level: null }]);
  });

  test('hears nothing of another court', async () => {
    await apart();
    const elsewhere = await aCourt(record.database);

    expect(
      await inScope(elsewhere.database, elsewhere.as('coordinator'), (scope) =>
        scope.many('select app.apart_at_place($1, $2) as level', [other.hearingId, resourceId]),
      ),
    ).toEqual([{ level: null }]);
  });
});

describe('a place is let go', () => {
  test.each(['in_hand', 'heard', 'vacated'])('by a youth whose matter is %s, and is not come back to unasked', async (state) => {
    await changed(one.hearingId, { state }, 'judge');
    await changed(one.hearingId, { state: 'set' }, 'judge');

    expect(await whoWaits()).toEqual([]);
  });

  test.each(['checked_in', 'second_call', 'trailed'])('by nobody who is %s', async (state) => {
    await changed(one.hearingId, { state }, 'judge');

    expect(await whoWaits()).toEqual([{ id: one.hearingId }]);
  });

  test('by a matter that is moved to another session', async () => {
    await changed(one.hearingId, { sessionId: court.sessionIds[1] }, 'judge');

    expect(await whoWaits()).toEqual([]);
  });

  test('when the whole session moves to another day', async () => {
    const { sessionId } = await aSession(court, { sessionId: newId(), startsAt: '13:30', endsAt: '16:00' });
    const { hearingId } = await aMatter({ sessionId, startsAt: '13:30' });
    await waits(hearingId);
    await write(
      court,
      [{ update: 'court_session', id: sessionId, values: { heldOn: '2026-12-03' } }],
      [happened('SessionChanged', { subjectId: sessionId, facts: {} })],
    );

    expect(await whoWaits()).toEqual([{ id: one.hearingId }]);
  });
});
