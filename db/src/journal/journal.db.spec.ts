import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { happened } from '@starling/shared/events';
import { newId } from '../ids.ts';
import { asRoot } from '../roles.ts';
import { asSystem, inScope } from '../scope.ts';
import { testDatabase, type TestDatabase } from '../testing.ts';
import { aCourt, aPetition, write, type TestCourt } from '../testing/builders.ts';
import { append } from './journal.ts';

let record: TestDatabase;
let court: TestCourt;

beforeAll(async () => {
  record = await testDatabase();
  court = await aCourt(record.database);
});
afterAll(() => record.close());

const asRootRows = async (sql: string, params: unknown[] = []): Promise<unknown[]> => {
  let found: unknown[] = [];
  await asRoot(record.root, async (client) => void (found = (await client.query(sql, params)).rows));
  return found;
};

describe('the journal', () => {
  test('writes state, event, audit entry and job together, in the actor’s name', async () => {
    const { petitionId } = await aPetition(court);
    const judge = court.as('judge');

    const answer = await inScope(record.database, judge, (scope) =>
      append(scope, {
        act: 'petition.move',
        events: [happened('PetitionMoved', { subjectId: petitionId, petitionId, facts: { to: 'sustained', on: '2026-12-01' } })],
        changes: [{ update: 'petition', id: petitionId, expectedVersion: 1, values: { state: 'sustained', sustainedOn: '2026-12-01' } }],
        jobs: [{ task: 'tell', payload: { petitionId } }],
        changed: [{ topic: 'CASE', id: petitionId }],
      }),
    );

    expect(answer).toBe('done');
    expect(await asRootRows('select state, version from app.petition where petition_id = $1', [petitionId])).toEqual([
      { state: 'sustained', version: 2 },
    ]);
    expect(
      await asRootRows(`select kind, actor_id, seat, facts from app.event where subject_id = $1 and kind = 'PetitionMoved'`, [petitionId]),
    ).toEqual([{ kind: 'PetitionMoved', actor_id: judge.accountId, seat: 'judge', facts: { to: 'sustained', on: '2026-12-01' } }]);
    expect(
      await asRootRows(
        `select act, actor_id, cardinality(event_ids) as events from audit.entry where court_id = $1 order by sequence desc limit 1`,
        [court.courtId],
      ),
    ).toEqual([{ act: 'petition.move', actor_id: judge.accountId, events: 1 }]);
    expect(await asRootRows(`select payload from graphile_worker._private_jobs order by id desc limit 1`)).toEqual([
      { payload: { petitionId, courtId: court.courtId } },
    ]);
  });

  test('answers stale and writes nothing when somebody was quicker', async () => {
    const { petitionId } = await aPetition(court);

    const answer = await inScope(record.database, court.as('judge'), (scope) =>
      append(scope, {
        act: 'petition.move',
        events: [happened('PetitionMoved', { subjectId: petitionId })],
        changed: [],
        changes: [{ update: 'petition', id: petitionId, expectedVersion: 7, values: { state: 'sustained' } }],
      }),
    );

    expect(answer).toBe('stale');
    expect(await asRootRows(`select 1 from app.event where subject_id = $1 and kind = 'PetitionMoved'`, [petitionId])).toEqual([]);
  });

  test('takes back what it wrote before it met the stale row', async () => {
    const { petitionId } = await aPetition(court);
    const needle = newId();
    const answer = await asSystem(record.database, court.courtId, (scope) =>
      append(scope, {
        act: 'x',
        events: [],
        changed: [],
        changes: [
          { insert: 'youth', values: { youthId: needle, chosenName: 'Finch', pronouns: 'he/him' } },
          { update: 'petition', id: petitionId, expectedVersion: 7, values: { ending: '1' } },
        ],
      }),
    );

    expect(answer).toBe('stale');
    expect(await asRootRows('select 1 from app.youth where youth_id = $1', [needle])).toEqual([]);
  });

  test('refuses an event that holds words of its own', async () => {
    const told = asSystem(record.database, court.courtId, (scope) =>
      append(scope, {
        act: 'x',
        changes: [],
        changed: [],
        events: [{ ...happened('PetitionMoved', { subjectId: newId() }), facts: { on: 'the day she told her story' } }],
      }),
    );

    await expect(told).rejects.toThrow('PetitionMoved: the fact on is not of its kind.');
  });

  test('says so when the row to change is not there for this seat', async () => {
    const lost = inScope(record.database, court.as('prosecutor'), (scope) =>
      append(scope, { act: 'x', events: [], changed: [], changes: [{ update: 'youth', id: newId(), values: { goal: 'x' } }] }),
    );

    await expect(lost).rejects.toThrow('is not there, or not this seat');
  });

  test('announces a change once it is committed, with ids alone', async () => {
    const heard: string[] = [];
    const { promise: told, tell } = aPromise();
    const quiet = await record.database.listen((message) => {
      heard.push(message);
      tell();
    });

    await asSystem(record.database, court.courtId, (scope) =>
      append(scope, { act: 'x', events: [], changes: [], changed: [{ topic: 'HOME', id: court.courtId }] }),
    );
    await told;
    await quiet();

    expect(heard).toEqual([`${court.courtId}:HOME:${court.courtId}`]);
  });

  test('queues nothing when the transaction is taken back', async () => {
    const thrown = asSystem(record.database, court.courtId, async (scope) => {
      await append(scope, { act: 'x', events: [], changes: [], jobs: [{ task: 'never', payload: {} }], changed: [] });
      throw new Error('stop');
    });

    await expect(thrown).rejects.toThrow('stop');
    expect(await asRootRows(`select 1 from graphile_worker.jobs where task_identifier = 'never'`)).toEqual([]);
  });

  test('takes lists, objects, days, bytes and numbers as they are', async () => {
    await write(court, [
      { put: 'court_setting', values: { name: 'x', effectiveFrom: '2027-01-01', value: ['a', 1] } },
      { update: 'court', id: court.courtId, values: { sessionWeekdays: [1, 5], terms: { session: 'Sitting' } } },
    ]);

    expect(
      await asSystem(record.database, court.courtId, (scope) =>
        scope.one(`select s.value, s.effective_from, c.session_weekdays, c.terms from app.court_setting s, app.court c where s.name = 'x'`),
      ),
    ).toEqual({
      value: ['a', 1],
      effective_from: '2027-01-01',
      session_weekdays: [1, 5],
      terms: { session: 'Sitting' },
    });
  });
});

function aPromise(): { readonly promise: Promise<void>; readonly tell: () => void } {
  let tell = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    tell = resolve;
  });
  return { promise, tell };
}
