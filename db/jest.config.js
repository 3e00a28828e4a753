import { fileURLToPath } from 'node:url';
import { jestConfig } from '../jest.base.js';

/** One PostgreSQL per Jest run, started before the first spec and stopped after the last. server's specs use the same. */
export const oneCluster = {
  globalSetup: fileURLToPath(new URL('./src/testing/start-cluster.ts', import.meta.url)),
  globalTeardown: fileURLToPath(new URL('./src/testing/stop-cluster.ts', import.meta.url)),
};

// A machine with two busy cores starts a PostgreSQL slowly; no spec measures time.
export default jestConfig({ displayName: 'db', testTimeout: 60_000, ...oneCluster });
