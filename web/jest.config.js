import { jestConfig } from '../jest.base.js';

export default jestConfig({
  testEnvironment: 'jsdom',
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] },
  moduleNameMapper: {
    '^@starling/shared/(.*)$': '<rootDir>/../shared/src/$1.ts',
    '\\.css$': '<rootDir>/src/testing/no-style.ts',
  },
  setupFiles: ['<rootDir>/src/testing/browser.ts'],
  // A loaded machine draws a whole bench slowly; nothing here is measured in time.
  testTimeout: 60_000,
  setupFilesAfterEnv: ['<rootDir>/src/testing/setup.ts'],
});
