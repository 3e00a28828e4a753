import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { assertKnownSchema, migrate, migrateDown, schemaFingerprint } from './migrate.ts';
import { asRoot } from './roles.ts';
import { testDatabase, type TestDatabase } from './testing.ts';
import { aCourt } from './testing/builders.ts';
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

  await migrateDown(migrating());
  const empty = await lines();
  await migrate(migrating());

  expect(empty).toEqual([]);
  expect(await lines()).toEqual(before);
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
