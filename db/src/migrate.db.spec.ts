import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { assertKnownSchema, migrate, migrateDown, schemaFingerprint } from './migrate.ts';
import { migrationText } from './migrations/sql-migration.ts';
import { asRoot } from './roles.ts';
import { testDatabase, type TestDatabase } from './testing.ts';
import { aCourt, aPetition, write } from './testing/builders.ts';
import { aClockEvent, aClosure } from './testing/clock-builders.ts';
import { aWholeRecord } from './testing/whole-record.ts';

let record: TestDatabase;

beforeAll(async () => {
  record = await testDatabase();
});
afterAll(() => record.close());

const CATALOGUE = `
  select 'column ' || table_schema || '.' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '') as line from information_schema.columns where table_schema in ('app', 'audit', 'auth')
  union all select 'constraint ' || conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace in ('app'::regnamespace, 'audit'::regnamespace, 'auth'::regnamespace)
  union all select 'index ' || indexdef from pg_indexes where schemaname in ('app', 'audit', 'auth')
  union all select 'policy ' || schemaname || '.' || tablename || ' ' || policyname || ' ' || cmd || ' ' || coalesce(qual, '') || ' ' || coalesce(with_check, '') from pg_policies where schemaname in ('app', 'audit', 'auth')
  union all select 'trigger ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
  union all select 'right ' || table_schema || '.' || table_name || ' ' || grantee || ' ' || privilege_type from information_schema.role_table_grants where table_schema in ('app', 'audit', 'auth')
  order by 1`;

async function lines(): Promise<readonly string[]> {
  let found: readonly string[] = [];
  await asRoot(record.root, async (client) => void (found = (await client.query<{ line: string }>(CATALOGUE)).rows.map((row) => row.line)));
  return found;
}

const migrating = () => ({ connection: record.connections.starling_migrate, contextKey: record.contextKey });

test('up, down and up again leave the same schema, and down leaves no table', async () => {
  const before = await lines();

  for (const _migration of [2, 1]) await migrateDown(migrating());
  const empty = await lines();
  await migrate(migrating());

  expect(empty).toEqual([]);
  expect(await lines()).toEqual(before);
});

describe('a database that was made by 0001 and holds data', () => {
  const rowsOf = async (sql: string): Promise<unknown> => {
    let found: unknown;
    await asRoot(record.root, async (client) => void (found = (await client.query(sql)).rows));
    return found;
  };

  test('is what taking 0002 back leaves', async () => {
    const made = (line: string): boolean => /^(column|constraint|index) /.test(line) && !line.includes(' TRIGGER ');
    await migrateDown(migrating());
    const after = (await lines()).filter(made);
    await migrateDown(migrating());
    await asRoot(record.root, async (client) => void (await client.query(migrationText('0001-the-record.up.sql'))));
    const before = (await lines()).filter(made);

    await asRoot(record.root, async (client) => void (await client.query(migrationText('0001-the-record.down.sql'))));
    await migrate(migrating());

    expect(after).toEqual(before);
  });

  test('keeps its data on the way up and down; a closed day of then closed the office, for every clock', async () => {
    await migrateDown(migrating());
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

    await migrateDown(migrating());
    expect(await rowsOf(`select closed_on::text from app.court_closure`)).toEqual([{ closed_on: '2026-12-02' }]);
    expect(await rowsOf(`select case_id, petition_id, (select value from app.court_setting) as value from app.petition`)).toEqual(kept);
    await migrate(migrating());
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
