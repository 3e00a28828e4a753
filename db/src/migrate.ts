import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { runMigrations } from 'graphile-worker';
import { Client, Pool } from 'pg';
import { DataSource } from 'typeorm';
import { DatabaseRefusal, hasCode } from './embedded/failure.ts';
import { TheRecord1763750400000 } from './migrations/0001-the-record.ts';
import { TheClocks1763840000000 } from './migrations/0002-the-clocks.ts';
import { TheCalendar1763926800000 } from './migrations/0003-the-calendar.ts';
import { TheCourtDay1764013200000 } from './migrations/0004-the-court-day.ts';
import { migrationText } from './migrations/sql-migration.ts';
import type { Connection } from './roles.ts';

const MIGRATIONS = [TheRecord1763750400000, TheClocks1763840000000, TheCalendar1763926800000, TheCourtDay1764013200000] as const;
const MIGRATION_FILES = ['0001-the-record', '0002-the-clocks', '0003-the-calendar', '0004-the-court-day'] as const;
/** Guards that others call stand first; the rest follow by name. */
const GUARDS_FIRST = ['context.sql', 'visibility.sql'] as const;
const AS_OWNER = '-c role=starling_owner';

/** What a migration run needs: the connection of starling_migrate and the key that signs contexts (32 bytes, hex). */
export interface Migrating {
  readonly connection: Connection;
  readonly contextKey: string;
}

/**
 * Brings the schema to this version: the job queue, the migrations, then every guard and policy file whole, so that those files are
 * the truth. One run at a time, under an advisory lock. A schema that already has this version is left alone.
 */
export async function migrate(migrating: Migrating): Promise<void> {
  await withLock(migrating.connection, async (client) => {
    await keepContextKey(client, migrating.contextKey);
    const mark = await markOf(client);
    if (mark === schemaFingerprint()) return;
    await installQueue(migrating.connection);
    await withMigrations(migrating.connection, (source) => source.runMigrations({ transaction: 'each' }));
    await applyGuardsAndPolicies(client);
  });
}

/** Takes the last migration back. */
export async function migrateDown(migrating: Migrating): Promise<void> {
  await withLock(migrating.connection, async (client) => {
    await client.query('delete from starling.schema_mark');
    await withMigrations(migrating.connection, (source) => source.undoLastMigration({ transaction: 'each' }));
  });
}

/** Refuses a schema that this version of Starling does not know, older or newer. Any role may ask. */
export async function assertKnownSchema(client: { query(text: string): Promise<{ rows: { found: string | null }[] }> }): Promise<void> {
  const found = await client.query('select app.schema_fingerprint() as found').then(
    ({ rows }) => rows[0]?.found ?? null,
    (thrown: unknown) => {
      if (hasCode(thrown, '42883', '3F000')) return null;
      throw thrown;
    },
  );
  if (found === schemaFingerprint()) return;
  throw new DatabaseRefusal(
    found === null
      ? 'The database holds no schema of Starling yet. Run the migrations first.'
      : 'The database has the schema of another version of Starling. Run the migrations of this version, or start the version that made it.',
  );
}

/** SHA-256 over every migration, guard and policy file of this version. */
export function schemaFingerprint(): string {
  const hash = createHash('sha256');
  for (const file of MIGRATION_FILES) hash.update(migrationText(`${file}.up.sql`));
  for (const text of [...guardTexts(), ...policyTexts()]) hash.update(text);
  return hash.digest('hex');
}

async function withLock(connection: Connection, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ ...connection, options: AS_OWNER });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(7827846002)');
    await work(client);
  } finally {
    await client.end();
  }
}

async function keepContextKey(client: Client, contextKey: string): Promise<void> {
  const key = Buffer.alloc(64);
  Buffer.from(contextKey, 'hex').copy(key);
  await client.query(`
    create table if not exists starling.schema_mark (only_one boolean primary key default true check (only_one), fingerprint text not null, marked_at timestamptz not null default now());
    create table if not exists starling.context_key (only_one boolean primary key default true check (only_one), inner_pad bytea not null, outer_pad bytea not null)`);
  await client.query(
    `insert into starling.context_key (inner_pad, outer_pad) values ($1, $2)
     on conflict (only_one) do update set inner_pad = excluded.inner_pad, outer_pad = excluded.outer_pad`,
    [key.map((byte) => byte ^ 0x36), key.map((byte) => byte ^ 0x5c)],
  );
}

async function markOf(client: Client): Promise<string | null> {
  const { rows } = await client.query<{ fingerprint: string }>('select fingerprint from starling.schema_mark');
  return rows[0]?.fingerprint ?? null;
}

async function installQueue(connection: Connection): Promise<void> {
  const pool = new Pool({ ...connection, max: 1, options: AS_OWNER });
  pool.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined)); // a cut line shows in the statement that needed it
  try {
    await runMigrations({ pgPool: pool });
  } finally {
    await pool.end();
  }
}

async function withMigrations(connection: Connection, work: (source: DataSource) => Promise<unknown>): Promise<void> {
  const { user: username, ...rest } = connection;
  const source = new DataSource({
    type: 'postgres',
    ...rest,
    username,
    schema: 'starling',
    migrationsTableName: 'migration',
    migrations: [...MIGRATIONS],
    installExtensions: false,
    poolSize: 2,
    extra: { options: AS_OWNER },
  });
  await source.initialize();
  try {
    await work(source);
  } finally {
    await source.destroy();
  }
}

async function applyGuardsAndPolicies(client: Client): Promise<void> {
  await client.query('begin');
  try {
    await client.query(DROP_POLICIES);
    for (const text of [...guardTexts(), ...policyTexts()]) await client.query(text);
    await client.query(
      `insert into starling.schema_mark (fingerprint) values ($1) on conflict (only_one) do update set fingerprint = excluded.fingerprint, marked_at = now()`,
      [schemaFingerprint()],
    );
    await client.query('commit');
  } catch (thrown) {
    await client.query('rollback');
    throw thrown;
  }
}

/** A policy that left its file must leave the database too; so must a right that was granted once. */
const DROP_POLICIES = `
do $$
declare old record;
begin
  for old in select schemaname, tablename, policyname from pg_policies where schemaname in ('app', 'audit', 'auth', 'team') loop
    execute format('drop policy %I on %I.%I', old.policyname, old.schemaname, old.tablename);
  end loop;
end $$;
revoke all on all tables in schema app, audit, auth, team from starling_app, starling_jobs, starling_auth, starling_team`;

function guardTexts(): readonly string[] {
  const others = readdirSync(new URL('../src/guards/', import.meta.url)).filter((name) => name.endsWith('.sql') && !isFirst(name));
  return [...GUARDS_FIRST, ...others.toSorted()].map((name) => readFileSync(new URL(`../src/guards/${name}`, import.meta.url), 'utf8'));
}

function isFirst(name: string): boolean {
  return GUARDS_FIRST.some((first) => first === name);
}

function policyTexts(): readonly string[] {
  const names = readdirSync(new URL('../src/policies/', import.meta.url)).filter((name) => name.endsWith('.policy.sql'));
  return names.toSorted().map((name) => readFileSync(new URL(`../src/policies/${name}`, import.meta.url), 'utf8'));
}
