import { randomBytes } from 'node:crypto';
import { fixedClock, type Clock } from './clock.ts';
import { connectionsOf, openDatabase, type Database } from './database.ts';
import { asRoot, rootOf, type Connection } from './roles.ts';
import type { LoginRole } from './secrets.ts';
import { clusterPlace, TEMPLATE } from './testing/cluster.ts';

/** The morning of the specs: Tuesday, December 1, 2026, 9:00 in California. */
export const MORNING = '2026-12-01T17:00:00Z';

/** A migrated database of a spec file's own. */
export interface TestDatabase {
  readonly database: Database;
  readonly connections: Readonly<Record<LoginRole, Connection>>;
  /** The superuser, whom no policy binds: for looking behind the curtain and for tampering. */
  readonly root: Connection;
  readonly contextKey: string;
  close(): Promise<void>;
}

/** Clones the run's migrated template; close it in afterAll. The clock stands still at MORNING unless another is given. */
export async function testDatabase({ clock = fixedClock(MORNING) }: { readonly clock?: Clock } = {}): Promise<TestDatabase> {
  const { socketFolder, secrets } = clusterPlace();
  const name = `spec_${randomBytes(6).toString('hex')}`;
  const server = rootOf(socketFolder, secrets.root, 'postgres');
  await asRoot(server, async (client) => {
    await client.query('select pg_advisory_lock(7827846003)'); // a template is cloned by one at a time
    await client.query(`create database ${name} template ${TEMPLATE}`);
    for (const role of Object.keys(secrets.roles))
      await client.query(`alter role ${role} in database ${name} set search_path to pg_catalog`);
  });
  const root = { ...server, database: name };
  const connections = connectionsOf(root, secrets);
  const database = await openDatabase({ connections, contextKey: secrets.contextKey, clock });
  const close = async (): Promise<void> => {
    await database.close();
    await asRoot(server, async (client) => void (await client.query(`drop database ${name} with (force)`)));
  };
  return { database, connections, root, contextKey: secrets.contextKey, close };
}
