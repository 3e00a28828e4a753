import { oneCluster } from '../db/jest.config.js';
import { jestConfig } from '../jest.base.js';

export default jestConfig({ displayName: 'server', ...oneCluster });
