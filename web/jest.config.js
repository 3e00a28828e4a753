import { jestConfig } from '../jest.base.js';

export default jestConfig({
  testEnvironment: 'jsdom',
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] },
  moduleNameMapper: {
    '^@starling/shared/(.*)$': '<rootDir>/../shared/src/$1.ts',
    '\\.css$': '<rootDir>/src/testing/no-style.ts',
  },
  setupFiles: ['<rootDir>/src/testing/browser.ts'],
  setupFilesAfterEnv: ['<rootDir>/src/testing/setup.ts'],
});
