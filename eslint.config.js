/**
 * The lint rules of the house. Untyped on purpose: types are checked by tsc, and a lint of seconds is a lint people run.
 * Every override below states its reason; a rule is never switched off at the line.
 */
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const SPECS = ['**/*.spec.ts', '**/*.spec.tsx', '**/testing.ts', '**/testing/**', 'e2e/**/*.ts'];
const SCRIPTS = ['scripts/**', '*.js', '*.cjs', '*/*.config.js', '*/*.config.ts', 'web/codegen.ts'];

/** Lists that the law or the court itself lists: one row per line, as long as the list is. */
const TABLES = [
  'shared/src/law/us-ca/**',
  'shared/src/law/clocks/rules/**',
  'shared/src/law/clocks/clock-id.ts',
  'shared/src/policy/grants.ts',
  'shared/src/vocabulary/**',
  'shared/src/calendar/practices.ts',
  'shared/src/law/court-settings.ts',
  'db/src/seed/**',
  'web/src/locales/**',
];

const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Read the environment in config/env.ts only, where it is checked and described.',
};
const scopedDoor = {
  selector: 'CallExpression[callee.property.name=/^(getRepository|getTreeRepository|createQueryRunner)$/]',
  message: 'Court records are reached through inScope (db/src/scope.ts) only, so that row security knows who asks.',
};
const bareQuery = {
  selector: "CallExpression[callee.property.name='query'][callee.object.name='dataSource']",
  message: 'Court records are reached through inScope (db/src/scope.ts) only, so that row security knows who asks.',
};
const enums = { selector: 'TSEnumDeclaration', message: 'Write a const object with its type; an enum cannot be read as a table.' };
const defaultExport = { selector: 'ExportDefaultDeclaration', message: 'Export by name, so that a thing is called the same everywhere.' };
const skippedTest = {
  selector: 'CallExpression[callee.object.name=/^(test|it|describe)$/][callee.property.name=/^(skip|only|todo|fixme)$/]',
  message: 'A test runs or does not exist.',
};

const size = {
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true, IIFEs: true }],
  'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
  complexity: ['error', 10],
  'max-params': ['error', 3],
  'max-depth': ['error', 3],
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      'web/src/gql/**',
      '**/*.gql.ts',
      'coverage/**',
      '**/test-results/**',
      '**/playwright-report/**',
      '.starling/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      ...size,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', environment, scopedDoor, bareQuery, enums, defaultExport],
      // Augmenting a library's type is an interface without members of its own.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-undef': 'off',
    },
  },
  {
    // decide(table, state, command, facts, seat): the five words of one question, agreed between the workspaces.
    files: ['shared/src/workflow/machine.ts'],
    rules: { 'max-params': ['error', 5] },
  },
  {
    // A constructor's injected services and a decorated method's arguments are named by Nest, not by us: five at most, by review.
    files: ['server/src/**/*.ts'],
    rules: { 'max-params': ['error', 5], '@typescript-eslint/no-extraneous-class': 'off' },
  },
  {
    // Nest decorators need the class itself at run time, which a type-only import would erase.
    files: ['server/src/**/*.ts', 'db/src/entities/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    // A component is markup: sixty lines are aimed at, a hundred are the stop. Hooks keep their rules.
    files: ['web/src/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'max-lines-per-function': ['error', { max: 100, skipBlankLines: true, skipComments: true }],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    files: TABLES,
    // A row's columns are its parameters.
    rules: {
      'max-params': 'off',
      'max-lines': 'off',
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // inScope(database, actor, work, options): the one door, called everywhere; its last argument is nearly always absent.
    files: ['db/src/scope.ts'],
    rules: { 'max-params': ['error', 4] },
  },
  {
    // The one reader of the environment in the server.
    files: ['server/src/config/env.ts'],
    rules: { 'no-restricted-syntax': ['error', scopedDoor, bareQuery, enums, defaultExport] },
  },
  {
    // The door itself and the schema are below row security.
    files: ['db/src/*.ts', 'db/src/migrations/**'],
    rules: { 'no-restricted-syntax': ['error', environment, enums, defaultExport] },
  },
  {
    // A command line and the test cluster are programs of their own, with no env.ts above them.
    files: ['db/src/cli/**', 'db/src/testing.ts', 'db/src/testing/**'],
    rules: { 'no-restricted-syntax': ['error', enums, defaultExport] },
  },
  { files: ['**/cli/**', '**/*.cli.ts', 'server/src/main.ts', 'e2e/bench/**'], rules: { 'no-console': 'off' } },
  {
    // A describe block is a list of sentences, not a function; a story is as long as the story.
    files: SPECS,
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': ['error', { max: 600 }],
      // The columns of test.each.
      'max-params': 'off',
      'no-console': 'off',
      'no-restricted-syntax': ['error', enums, skippedTest],
      // Playwright fixtures without dependencies are written with an empty pattern.
      'no-empty-pattern': 'off',
    },
  },
  {
    // Configuration files speak their tool's own dialect; scripts run before anything is installed, on whatever Node npm brings.
    files: SCRIPTS,
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
        require: 'readonly',
        module: 'readonly',
        __dirname: 'readonly',
      },
    },
    rules: { ...size, 'no-restricted-syntax': 'off', 'no-console': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
);
