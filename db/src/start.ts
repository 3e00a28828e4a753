import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Clock } from './clock.ts';
import { connectionsOf, openDatabase, type Database } from './database.ts';
import { startEmbedded } from './embedded.ts';
import { DatabaseRefusal } from './embedded/failure.ts';
import { migrate } from './migrate.ts';
import { asRoot, ensureDatabase, ensureRoles, rootOf, DATABASE_NAME, type Connection } from './roles.ts';
import { secretsOf, type Secrets } from './secrets.ts';

/** What starts the record. */
export interface StartConfig {
  /** STARLING_HOME: data folder, secrets, log. */
  readonly home: string;
  /** A PostgreSQL 15 to 18 of the court's own, instead of the built-in one. Its user must be allowed to create roles. */
  readonly databaseUrl?: string;
  readonly clock: Clock;
  readonly poolSize?: number;
}

/** The record, open, and the one way to end it. */
export interface Started {
  readonly database: Database;
  /** Counts what the tables hold, so that PostgreSQL plans by it. After many rows came at once: it would do so itself only after a minute, and plans badly until then. */
  countRows(): Promise<void>;
  /** Closes the pools, then the built-in PostgreSQL if it is ours. */
  stop(): Promise<void>;
}

/** Starts or reaches PostgreSQL, makes roles, brings the schema to this version and opens the pools. Refuses with a DatabaseRefusal. */
export async function startDatabase(config: StartConfig): Promise<Started> {
  const { root, secrets, stop } = config.databaseUrl === undefined ? await startOwn(config.home) : reach(config.databaseUrl, config.home);
  try {
    const database = await openAt(root, secrets, config);
    return { database, countRows: () => countRows(root), stop: () => database.close().finally(stop) };
  } catch (thrown) {
    await stop();
    throw thrown;
  }
}

/** The statistics of every table anew. */
export function countRows(root: Connection): Promise<void> {
  return asRoot(root, async (client) => void (await client.query('analyze')));
}

interface Ground {
  readonly root: Connection;
  readonly secrets: Secrets;
  stop(): Promise<void>;
}

async function startOwn(home: string): Promise<Ground> {
  const embedded = await startEmbedded(home);
  const root = rootOf(embedded.socketFolder, embedded.secrets.root);
  return { root, secrets: embedded.secrets, stop: embedded.stop };
}

function reach(databaseUrl: string, home: string): Ground {
  const url = new URL(databaseUrl);
  mkdirSync(resolve(home), { recursive: true, mode: 0o755 });
  const root = {
    host: url.searchParams.get('host') ?? decodeURIComponent(url.hostname),
    port: Number(url.port || 5432),
    database: decodeURIComponent(url.pathname.slice(1)) || DATABASE_NAME,
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    ssl: ['require', 'verify-ca', 'verify-full'].includes(url.searchParams.get('sslmode') ?? ''),
  };
  return { root, secrets: secretsOf(resolve(home)), stop: () => Promise.resolve() };
}

async function openAt(root: Connection, secrets: Secrets, { clock, poolSize, databaseUrl }: StartConfig): Promise<Database> {
  if (databaseUrl === undefined) await ensureDatabase(root);
  await refuseOldServer(root);
  await ensureRoles(root, secrets);
  const connections = connectionsOf(root, secrets);
  await migrate({ connection: connections.starling_migrate, contextKey: secrets.contextKey });
  return openDatabase({ connections, contextKey: secrets.contextKey, clock, ...(poolSize === undefined ? {} : { poolSize }) });
}

async function refuseOldServer(root: Connection): Promise<void> {
  await asRoot(root, async (client) => {
    const { rows } = await client.query<{ version: string }>(`select current_setting('server_version_num') as version`);
    const major = Math.floor(Number(rows[0]?.version) / 10_000);
    if (major < 15) throw new DatabaseRefusal(`DATABASE_URL leads to PostgreSQL ${major}. Starling needs 15 or newer.`);
  });
}
