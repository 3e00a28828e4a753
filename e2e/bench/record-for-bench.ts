import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '@starling/db/clock';
import type { Database } from '@starling/db/database';
import { connectionsOf } from '@starling/db/database';
import { rootOf, type Connection } from '@starling/db/roles';
import { secretsOf } from '@starling/db/secrets';
import { startDatabase } from '@starling/db/start';
import { aCourt, type TestCourt } from '@starling/db/testing/builders';
import { newFolder, removeFolder } from '../support/folders.ts';

/** A record of the bench's own on the built-in PostgreSQL, migrated and under row security, with one court. */
export interface BenchRecord {
  readonly database: Database;
  readonly court: TestCourt;
  readonly root: Connection;
  /** As the server's own role, which no policy lets pass. */
  readonly app: Connection;
  readonly contextKey: string;
  /** What `server/dist/main.js` needs to serve this record from a process of its own. */
  readonly serverEnvironment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Starts it in a new folder below the temporary one. */
export async function openBenchRecord(): Promise<BenchRecord> {
  const home = newFolder('bench');
  const { database, stop } = await startDatabase({ home, clock: systemClock });
  const secrets = secretsOf(home);
  const root = rootOf(readFileSync(join(home, 'socket-folder'), 'utf8').trim(), secrets.root);
  const address = `postgres://${root.user}:${root.password}@localhost:${root.port}/${root.database}?host=${encodeURIComponent(root.host)}`;
  return {
    database,
    court: await aCourt(database, { demonstration: true }),
    root,
    app: connectionsOf(root, secrets).starling_app,
    contextKey: secrets.contextKey,
    serverEnvironment: { STARLING_HOME: home, DATABASE_URL: address, PORT: '0' },
    close: async () => {
      await stop();
      removeFolder(home);
    },
  };
}
