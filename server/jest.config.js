import { oneCluster } from '../db/jest.config.js';
import { jestConfig } from '../jest.base.js';

// A server and a database of its own are started for a spec file: on a busy machine that takes more than Jest's five seconds.
export default jestConfig({ displayName: 'server', testTimeout: 30_000, ...oneCluster });
