import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { connectionsOf, openDatabase } from './database.ts';
import { isHomeTaken } from './embedded/home-lock.ts';
import { rootOf } from './roles.ts';
import { secretsOf } from './secrets.ts';
import { countRows, startDatabase, type StartConfig, type Started } from './start.ts';

/**
 * Opens the record beside a Starling that already runs on the same home folder, or starts it when none does. For commands that work
 * on the record while the court's screens stay open. Stopping ends what was started here and nothing else.
 */
export async function attachDatabase(config: StartConfig): Promise<Started> {
  const home = resolve(config.home);
  const note = join(home, 'socket-folder');
  if (config.databaseUrl !== undefined || !isHomeTaken(home) || !existsSync(note)) return startDatabase(config);
  const secrets = secretsOf(home);
  const root = rootOf(readFileSync(note, 'utf8').trim(), secrets.root);
  const connections = connectionsOf(root, secrets);
  const database = await openDatabase({ connections, contextKey: secrets.contextKey, clock: config.clock, poolSize: 2 });
  return { database, countRows: () => countRows(root), stop: () => database.close() };
}
