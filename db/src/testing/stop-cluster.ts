import { rmSync } from 'node:fs';
import { runningCluster } from './cluster.ts';

/** Jest's globalTeardown: ends the run's PostgreSQL and removes everything it left. */
export default async function stopCluster(): Promise<void> {
  const { home, embedded } = runningCluster();
  await embedded.stop();
  rmSync(home, { recursive: true, force: true });
  rmSync(embedded.socketFolder, { recursive: true, force: true });
}
