import 'reflect-metadata';
import { Client, Pool, types } from 'pg';
import { DataSource } from 'typeorm';
import type { Clock } from './clock.ts';
import { ENTITIES } from './entities.ts';
import { assertKnownSchema } from './migrate.ts';
import type { Connection } from './roles.ts';
import type { LoginRole, Secrets } from './secrets.ts';

/** Where the record is and how it is opened. */
export interface DatabaseConfig {
  /** Connection settings of each role; see connectionsOf. */
  readonly connections: Readonly<Record<LoginRole, Connection>>;
  readonly contextKey: string;
  readonly clock: Clock;
  /** Connections of starling_app; the other pools are smaller. */
  readonly poolSize?: number;
}

/** The opened record. Nothing reads it but a scope (scope.ts); sign-in alone asks `auth`. */
export interface Database {
  readonly app: DataSource;
  readonly jobs: DataSource;
  /** Schema auth, as starling_auth. */
  readonly auth: Pool;
  /** For the job worker, as starling_jobs. */
  readonly queue: Pool;
  /** The team's staffing, as starling_team; opened through team-scope.ts alone. */
  readonly team: Pool;
  readonly clock: Clock;
  readonly contextKey: string;
  /** Hears every committed change as 'court:topic:id'; answers a function that stops listening. `lost` is told once when the line is cut. */
  listen(hear: (message: string) => void, lost?: () => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** The channel of the journal's announcements. */
export const CHANGES_CHANNEL = 'starling_changes';

/** One connection per role to one database. */
export function connectionsOf(
  place: Pick<Connection, 'host' | 'port' | 'database' | 'ssl'>,
  secrets: Secrets,
): Record<LoginRole, Connection> {
  const as = (user: LoginRole): Connection => ({ ...place, user, password: secrets.roles[user] });
  return {
    starling_migrate: as('starling_migrate'),
    starling_app: as('starling_app'),
    starling_jobs: as('starling_jobs'),
    starling_auth: as('starling_auth'),
    starling_team: as('starling_team'),
  };
}

/** Opens the pools and refuses a schema this version does not know. A day comes back as 'YYYY-MM-DD', an instant as ISO 8601 in UTC. */
export async function openDatabase(config: DatabaseConfig): Promise<Database> {
  const { connections, contextKey, clock, poolSize = 12 } = config;
  const auth = poolOf(connections.starling_auth, 4);
  const queue = poolOf(connections.starling_jobs, 4);
  const team = poolOf(connections.starling_team, 4);
  const app = sourceOf(connections.starling_app, poolSize);
  const jobs = sourceOf(connections.starling_jobs, 4);
  const close = async (): Promise<void> => {
    await Promise.all([
      auth.end(),
      queue.end(),
      team.end(),
      ...[app, jobs].filter((source) => source.isInitialized).map((source) => source.destroy()),
    ]);
  };
  try {
    await assertKnownSchema(auth);
    await Promise.all([app.initialize(), jobs.initialize()]);
  } catch (thrown) {
    await close();
    throw thrown;
  }
  return {
    app,
    jobs,
    auth,
    queue,
    team,
    clock,
    contextKey,
    close,
    listen: (hear, lost) => listen(connections.starling_jobs, { hear, lost }),
  };
}

/** A prepared read model is planned once: planning it again for each value costs more than a value could save. */
const KEEP_PLANS = '-c plan_cache_mode=force_generic_plan';

function sourceOf({ user: username, ...connection }: Connection, poolSize: number): DataSource {
  return new DataSource({
    type: 'postgres',
    ...connection,
    username,
    poolSize,
    installExtensions: false,
    entities: ENTITIES,
    extra: { types: TEXT_TYPES, options: KEEP_PLANS },
  });
}

function poolOf(connection: Connection, max: number): Pool {
  const pool = new Pool({ ...connection, max, types: TEXT_TYPES });
  // PostgreSQL cuts idle lines when it stops. Whoever asks next is told by the answer; an unheard 'error' would end the process.
  pool.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

async function listen(
  connection: Connection,
  { hear, lost }: { readonly hear: (message: string) => void; readonly lost: (() => void) | undefined },
): Promise<() => Promise<void>> {
  const client = new Client(connection);
  await client.connect();
  client.on('notification', ({ payload }) => hear(payload ?? ''));
  client.on('error', () => undefined); // the line is cut when PostgreSQL stops: `end` follows and tells whoever listens
  await client.query(`listen ${CHANGES_CHANNEL}`);
  const cut = (): void => lost?.();
  client.once('end', cut);
  return () => {
    client.off('end', cut);
    return client.end();
  };
}

const DAY = 1082;
const INSTANT = 1184;
const WHOLE_NUMBER = 20;

/** A court day never becomes a Date (it has no zone); counts fit a number. */
const TEXT_TYPES: { getTypeParser: typeof types.getTypeParser } = {
  getTypeParser: ((oid: number, format: 'text' | 'binary' = 'text') => {
    if (oid === DAY) return (text: string) => text;
    if (oid === INSTANT) return (text: string) => new Date(text).toISOString();
    if (oid === WHOLE_NUMBER) return Number;
    return types.getTypeParser(oid, format === 'binary' ? 'binary' : 'text');
  }) as typeof types.getTypeParser,
};
