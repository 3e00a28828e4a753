import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { happened } from '@starling/shared/events';
import { newId } from './ids.ts';
import { assertKnownSchema, migrate, migrateDown, schemaFingerprint } from './migrate.ts';
import { migrationText } from './migrations/sql-migration.ts';
import { asRoot } from './roles.ts';
import { testDatabase, type TestDatabase } from './testing.ts';
import { aCase, aCourt, aFinding, aPetition, aSession, write, type TestCourt } from './testing/builders.ts';
import { aKeepApart, anOutsidePerson } from './testing/calendar-builders.ts';
import { aClockEvent, aClosure } from './testing/clock-builders.ts';
import { anArrival } from './testing/court-day-builders.ts';
import { aWholeRecord } from './testing/whole-record.ts';

let record: TestDatabase;

beforeAll(async () => {
  record = await testDatabase();
});
afterAll(() => record.close());

const CATALOGUE = `
  select 'column ' || table_schema || '.' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '') as line from information_schema.columns where table_schema in ('app', 'audit', 'auth', 'team')
  union all select 'constraint ' || conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace in ('app'::regnamespace, 'audit'::regnamespace, 'auth'::regnamespace, 'team'::regnamespace)
  union all select 'index ' || indexdef from pg_indexes where schemaname in ('app', 'audit', 'auth', 'team')
  union all select 'policy ' || schemaname || '.' || tablename || ' ' || policyname || ' ' || cmd || ' ' || coalesce(qual, '') || ' ' || coalesce(with_check, '') from pg_policies where schemaname in ('app', 'audit', 'auth', 'team')
  union all select 'trigger ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
  union all select 'right ' || table_schema || '.' || table_name || ' ' || grantee || ' ' || privilege_type from information_schema.role_table_grants where table_schema in ('app', 'audit', 'auth', 'team')
  order by 1`;

async function lines(): Promise<readonly string[]> {
  let found: readonly string[] = [];
  await asRoot(record.root, async (client) => void (found = (await client.query<{ line: string }>(CATALOGUE)).rows.map((row) => row.line)));
  return found;
}

const migrating = () => ({ connection: record.connections.starling_migrate, contextKey: record.contextKey });

test('up, down and up again leave the same schema, and down leaves no table', async () => {
  const before = await lines();

  for (const _migration of [4, 3, 2, 1]) await migrateDown(migrating());
  const empty = await lines();
  await migrate(migrating());

  expect(empty).toEqual([]);
  expect(await lines()).toEqual(before);
});

const rowsOf = async (sql: string): Promise<unknown> => {
  let found: unknown;
  await asRoot(record.root, async (client) => void (found = (await client.query(sql)).rows));
  return found;
};
const asRootRun = (sql: string): Promise<void> => asRoot(record.root, async (client) => void (await client.query(sql)));
const down = async (times: number): Promise<void> => {
  for (let time = 0; time < times; time += 1) await migrateDown(migrating());
};
const made = (line: string): boolean => /^(column|constraint|index) /.test(line) && !line.includes(' TRIGGER ');

describe('an older schema', () => {
  const UP = ['0001-the-record', '0002-the-clocks', '0003-the-calendar', '0004-the-court-day'] as const;

  test.each([
    ['0002', 3],
    ['0003', 2],
    ['0004', 1],
  ] as const)('is what taking %s back leaves', async (_migration, times) => {
    await down(times);
    const after = (await lines()).filter(made);
    await down(UP.length - times);
    const older = UP.slice(0, UP.length - times);
    for (const name of older) await asRootRun(migrationText(`${name}.up.sql`));
    const before = (await lines()).filter(made);

    for (const name of older.toReversed()) await asRootRun(migrationText(`${name}.down.sql`));
    await migrate(migrating());

    expect(after).toEqual(before);
  });
});

describe('a database that was made by 0001 and holds data', () => {
  test('keeps its data on the way up and down; a closed day of then closed the office, for every clock', async () => {
    await down(3);
    const court = await aCourt(record.database);
    const { petitionId, caseId } = await aPetition(court);
    await write(court, [{ insert: 'court_closure', values: { closedOn: '2026-12-02', reason: 'Flood' } }]);
    await write(court, [{ put: 'court_setting', values: { name: 'agencyReportDays', effectiveFrom: '2026-01-01', value: 20 } }]);

    await migrate(migrating());
    const closure = await rowsOf(
      `select closed_on::text, reason, kind, order_reference, state, version, closure_id is not null as has_id from app.court_closure`,
    );
    const kept = await rowsOf(`select case_id, petition_id, (select value from app.court_setting) as value from app.petition`);
    await aClockEvent(court, { caseId, petitionId });
    await aClosure(court, { closedOn: '2026-12-02', kind: 'emergency_filing', orderReference: 'Order 1' });

    expect(closure).toEqual([
      { closed_on: '2026-12-02', reason: 'Flood', kind: 'office_closed', order_reference: null, state: 'stands', version: 1, has_id: true },
    ]);
    expect(kept).toEqual([{ case_id: caseId, petition_id: petitionId, value: 20 }]);

    await down(3);
    expect(await rowsOf(`select closed_on::text from app.court_closure`)).toEqual([{ closed_on: '2026-12-02' }]);
    expect(await rowsOf(`select case_id, petition_id, (select value from app.court_setting) as value from app.petition`)).toEqual(kept);
    await migrate(migrating());
  });
});

describe('a database that was made by 0002 and holds a calendar', () => {
  const SESSIONS = `select minutes_capacity, minutes_set, state, starts_at::text from app.court_session where court_id = $court order by starts_at, minutes_set desc`;
  const APART = `select level, until::text, (select count(*)::int from app.keep_apart_reason r where r.keep_apart_id = k.keep_apart_id and r.reason_code = 'rivalry') as reasons
    from app.keep_apart k where court_id = $court`;
  let court: TestCourt;
  const ofCourt = (sql: string): Promise<unknown> => rowsOf(sql.replaceAll('$court', `'${court.courtId}'`));

  /** As 0002 has it: with a reason on the separation itself, and the counts of its own guards. */
  async function anOlderCalendar(): Promise<void> {
    await down(2);
    court = await aCourt(record.database);
    const [one, other] = [await aCase(court), await aCase(court)];
    await asRootRun(`
      set session_replication_role = replica;
      insert into app.keep_apart (court_id, keep_apart_id, youth_id, other_youth_id, level, reason_code, until)
        values ('${court.courtId}', gen_random_uuid(), '${one.youthId}', '${other.youthId}', 2, 'rivalry', '2027-01-01');
      insert into app.youth_need (court_id, need_id, youth_id, kind, words) values ('${court.courtId}', gen_random_uuid(), '${one.youthId}', 'break', 'Breaks');
      insert into app.hearing (court_id, hearing_id, session_id, case_id, type, place_in_line, starts_at, minutes, state) values
        ('${court.courtId}', gen_random_uuid(), '${court.sessionIds[0]}', '${one.caseId}', 'progress_review', 1, '08:30', 10, 'set'),
        ('${court.courtId}', gen_random_uuid(), '${court.sessionIds[0]}', '${other.caseId}', 'progress_review', 2, '08:30', 15, 'vacated');
      update app.court_session set minutes_set = 10 where session_id = '${court.sessionIds[0]}'`);
  }

  test('keeps its sessions’ capacity on the way up, counts what is set, and moves each reason to where judges alone read it', async () => {
    await anOlderCalendar();
    const before = await ofCourt(SESSIONS);

    await migrate(migrating());

    expect(await ofCourt(SESSIONS)).toEqual(before);
    expect(
      await ofCourt('select hearings_set, hearings_capacity, kind from app.court_session where court_id = $court order by hearings_set'),
    ).toEqual([
      { hearings_set: 0, hearings_capacity: null, kind: 'specialty' },
      { hearings_set: 1, hearings_capacity: null, kind: 'specialty' },
    ]);
    expect(await ofCourt(APART)).toEqual([{ level: 2, until: '2027-01-01', reasons: 1 }]);
    expect(await ofCourt('select set_at, buffer_minutes, exit_plan from app.hearing where court_id = $court limit 1')).toEqual([
      { set_at: null, buffer_minutes: 0, exit_plan: 'ordinary' },
    ]);
  });

  test('keeps on the way down what the older tables can hold: a cancelled session closes, a newer need becomes another one', async () => {
    const [sessionId] = court.sessionIds;
    await write(
      court,
      [{ update: 'court_session', id: court.sessionIds[1], values: { state: 'cancelled' } }],
      [happened('SessionChanged', { subjectId: court.sessionIds[1], facts: {} })],
    );
    await aSession(court, { departmentId: court.departmentIds[1] });
    const { youthId } = await aCase(court);
    await write(court, [{ insert: 'youth_need', values: { needId: newId(), youthId, kind: 'school', words: 'School until noon' } }]);
    const { outsidePersonId } = await anOutsidePerson(court);
    await aKeepApart(court, { youthId, outsidePersonId });

    await down(2);

    expect(await ofCourt(SESSIONS)).toEqual([
      { minutes_capacity: 180, minutes_set: 10, state: 'planned', starts_at: '08:30:00' },
      { minutes_capacity: 180, minutes_set: 0, state: 'planned', starts_at: '08:30:00' },
      { minutes_capacity: 180, minutes_set: 0, state: 'closed', starts_at: '08:30:01' },
    ]);
    expect(await ofCourt('select level, reason_code from app.keep_apart where court_id = $court')).toEqual([
      { level: 2, reason_code: 'rivalry' },
    ]);
    expect(await ofCourt('select kind, words from app.youth_need where court_id = $court order by words')).toEqual([
      { kind: 'break', words: 'Breaks' },
      { kind: 'other', words: 'School until noon' },
    ]);
    expect(await ofCourt(`select 1 from app.hearing where court_id = $court and session_id = '${sessionId}'`)).toHaveLength(2);
    await migrate(migrating());
  });
});

describe('a database that was made by 0003 and holds a day', () => {
  test('keeps it on the way up and down; a paper and a message of a newer kind do not keep the older tables from it', async () => {
    const court = await aCourt(record.database);
    const whole = await aWholeRecord(court);
    const kept = `select (select count(*)::int from app.hearing where court_id = '${court.courtId}') as hearings, (select count(*)::int from app.warrant where court_id = '${court.courtId}') as warrants,
      (select array_agg(distinct kind order by kind) from app.document where court_id = '${court.courtId}') as papers, (select array_agg(distinct kind || ' ' || channel) from app.notice where court_id = '${court.courtId}') as notices`;
    await asRootRun(`update app.notice set kind = 'reminder', channel = 'email' where court_id = '${court.courtId}'`);

    await down(1);
    const older = await rowsOf(kept);
    await migrate(migrating());

    expect(older).toEqual([{ hearings: 1, warrants: 1, papers: ['sealing_order'], notices: ['hearing_set screen'] }]);
    expect(await rowsOf(kept)).toEqual(older);
    expect(await rowsOf(`select next_step, paused_seconds, entered_late from app.hearing where hearing_id = '${whole.hearingId}'`)).toEqual(
      [{ next_step: null, paused_seconds: 0, entered_late: false }],
    );
    await anArrival(court, { hearingId: whole.hearingId });
  });

  test('a denial that was entered before its reason was kept stands, and is still not denied anew without one', async () => {
    const court = await aCourt(record.database);
    const { petitionId } = await aPetition(court);
    const { findingId } = await aFinding(court, { petitionId });
    await asRootRun(`set session_replication_role = replica; update app.finding set state = 'denied' where finding_id = '${findingId}'`);

    await write(court, [{ update: 'finding', id: findingId, values: { decidedAt: '2026-12-01T17:00:00Z' } }]);

    expect(await rowsOf(`select state, denied_reason from app.finding where finding_id = '${findingId}'`)).toEqual([
      { state: 'denied', denied_reason: null },
    ]);
    await expect(aFinding(court, { petitionId, state: 'denied' })).rejects.toThrow('A finding is denied for a reason.');
  });
});

test('two that start at the same second both come to an end, with one schema', async () => {
  await asRoot(record.root, async (client) => void (await client.query('delete from starling.schema_mark')));

  await Promise.all([migrate(migrating()), migrate(migrating())]);

  await expect(assertKnownSchema(record.database.auth)).resolves.toBeUndefined();
});

test('a policy that somebody changed by hand is put back by the next run', async () => {
  const before = await lines();
  await asRoot(record.root, async (client) => {
    await client.query('create policy open_door on app.youth using (true); grant delete on app.youth to starling_app');
    await client.query('delete from starling.schema_mark');
  });

  await migrate(migrating());

  expect(await lines()).toEqual(before);
});

test.each([
  ['of another version', `update starling.schema_mark set fingerprint = 'x'`, 'the schema of another version of Starling'],
  ['that is not there', 'delete from starling.schema_mark', 'holds no schema of Starling yet'],
])('a schema %s is refused with a sentence', async (_which, sql, sentence) => {
  await asRoot(record.root, async (client) => void (await client.query(sql)));

  await expect(assertKnownSchema(record.database.auth)).rejects.toThrow(sentence);
  await asRoot(
    record.root,
    async (client) =>
      void (await client.query(
        'insert into starling.schema_mark (fingerprint) values ($1) on conflict (only_one) do update set fingerprint = excluded.fingerprint',
        [schemaFingerprint()],
      )),
  );
});

test('the migrated schema takes a whole record', async () => {
  await expect(aWholeRecord(await aCourt(record.database))).resolves.toHaveProperty('sealingOrderId');
});
