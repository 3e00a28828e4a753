import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { keyOf, TABLE_NAMES, VERSIONED } from './journal/tables.ts';
import { testDatabase, type TestDatabase } from './testing.ts';

let record: TestDatabase;
let root: Client;

beforeAll(async () => {
  record = await testDatabase();
  root = new Client(record.root);
  await root.connect();
});
afterAll(async () => {
  await root.end();
  await record.close();
});

const rows = async <T extends object>(sql: string): Promise<T[]> => (await root.query<T>(sql)).rows;

describe('the catalogue', () => {
  test('forces row security on every table of the record, the audit, the sign-in and the team', async () => {
    const open =
      await rows(`select oid::regclass::text as name from pg_class where relnamespace in ('app'::regnamespace, 'audit'::regnamespace, 'auth'::regnamespace, 'team'::regnamespace)
      and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)`);

    expect(open).toEqual([]);
  });

  test('has a policy for every table', async () => {
    const bare =
      await rows(`select c.oid::regclass::text as name from pg_class c where c.relnamespace in ('app'::regnamespace, 'audit'::regnamespace, 'auth'::regnamespace, 'team'::regnamespace)
      and c.relkind in ('r', 'p') and not exists (select 1 from pg_policy p where p.polrelid = c.oid)`);

    expect(bare).toEqual([]);
  });

  test('has no view that reads with its owner’s rights', async () => {
    const views =
      await rows(`select c.oid::regclass::text as name from pg_class c where c.relnamespace in ('app'::regnamespace, 'audit'::regnamespace, 'auth'::regnamespace, 'team'::regnamespace)
      and (c.relkind = 'm' or c.relkind = 'v' and not coalesce(c.reloptions, '{}') @> '{security_invoker=true}')`);

    expect(views).toEqual([]);
  });

  test('leads every key of the record with the court', async () => {
    const keys =
      await rows(`select conrelid::regclass::text as name, conname from pg_constraint where connamespace in ('app'::regnamespace, 'team'::regnamespace) and contype in ('p', 'u', 'f')
      and (select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1]) <> 'court_id'`);

    expect(keys).toEqual([]);
  });

  test('gives the working roles no table of their own, no way around row security and no right to make anything', async () => {
    const roles = await rows<{ rolname: string }>(
      `select rolname from pg_roles where rolname like 'starling_%' and rolname <> 'starling_root' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
    );
    const owned = await rows(
      `select relname from pg_class join pg_roles r on r.oid = relowner where r.rolname in ('starling_app', 'starling_jobs', 'starling_auth', 'starling_team')`,
    );
    const makes =
      await rows(`select nspname, r.rolname from pg_namespace, pg_roles r where r.rolname in ('starling_app', 'starling_jobs', 'starling_auth', 'starling_team')
      and nspname not like 'pg_%' and has_schema_privilege(r.rolname, pg_namespace.oid, 'create')`);

    expect({ roles, owned, makes }).toEqual({ roles: [], owned: [], makes: [] });
  });

  test('grants nobody a delete or a truncate in the record or the audit', async () => {
    const grants =
      await rows(`select c.oid::regclass::text, r.rolname from pg_class c, pg_roles r where c.relnamespace in ('app'::regnamespace, 'audit'::regnamespace, 'team'::regnamespace) and c.relkind = 'r'
      and r.rolname in ('starling_app', 'starling_jobs', 'starling_auth', 'starling_team') and (has_table_privilege(r.rolname, c.oid, 'delete') or has_table_privilege(r.rolname, c.oid, 'truncate'))`);

    expect(grants).toEqual([]);
  });

  test('finds no table by its bare name', async () => {
    const client = new Client(record.connections.starling_app);
    await client.connect();
    const asked = client.query('select * from youth').finally(() => client.end());

    await expect(asked).rejects.toThrow('relation "youth" does not exist');
  });

  test('pins the search path of every function that runs with its owner’s rights', async () => {
    const loose =
      await rows(`select oid::regprocedure::text as name from pg_proc where pronamespace in ('app'::regnamespace, 'audit'::regnamespace, 'auth'::regnamespace, 'starling'::regnamespace, 'team'::regnamespace)
      and prosecdef and not coalesce(array_to_string(proconfig, ','), '') like 'search_path=pg_catalog, pg_temp%'`);

    expect(loose).toEqual([]);
  });

  test('lets nobody but the named roles call a function of the record', async () => {
    const open =
      await rows(`select oid::regprocedure::text as name from pg_proc where pronamespace in ('app'::regnamespace, 'audit'::regnamespace, 'auth'::regnamespace, 'starling'::regnamespace, 'team'::regnamespace)
      and prorettype <> 'trigger'::regtype and (proacl is null or exists (select 1 from aclexplode(proacl) where grantee = 0))`);

    expect(open).toEqual([]);
  });

  test('is known to the journal table by table, with its keys and versions', async () => {
    const found = await rows<{ name: string; key: string[]; versioned: boolean }>(`select c.relname as name,
      array(select a.attname::text from pg_constraint k, unnest(k.conkey) with ordinality u (num, at) join pg_attribute a on a.attrelid = c.oid and a.attnum = num where k.conrelid = c.oid and k.contype = 'p' order by u.at) as key,
      exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'version') as versioned
      from pg_class c where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' order by 1`);

    expect(found).toEqual(
      TABLE_NAMES.map((name) => ({ name, key: keyOf(name), versioned: VERSIONED.has(name) })).toSorted((one, other) =>
        one.name < other.name ? -1 : 1,
      ),
    );
  });
});
