/** The one Jest setup: ESM, SWC with decorators, workspaces read from their sources. */
const decorators = { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } };

export const jestConfig = (own) => ({
  testEnvironment: 'node',
  roots: ['<rootDir>/src'],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: { target: 'es2023', parser: { syntax: 'typescript', tsx: true, decorators: true }, transform: decorators },
        module: { type: 'es6' },
      },
    ],
  },
  ...own,
});
