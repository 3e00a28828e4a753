import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../embedded.ts';
import { migrate } from '../migrate.ts';
import { ensureDatabase, ensureRoles, rootOf } from '../roles.ts';
import { keepRunning, TEMPLATE } from './cluster.ts';

/** Jest's globalSetup: one PostgreSQL for the whole run, with a migrated template that each spec file clones. */
export default async function startCluster(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'starling-test-'));
  const embedded = await startEmbedded(home);
  const root = rootOf(embedded.socketFolder, embedded.secrets.root, TEMPLATE);
  await ensureDatabase(root);
  await ensureRoles(root, embedded.secrets);
  await migrate({
    connection: { ...root, user: 'starling_migrate', password: embedded.secrets.roles.starling_migrate },
    contextKey: embedded.secrets.contextKey,
  });
  keepRunning({ home, embedded });
}
