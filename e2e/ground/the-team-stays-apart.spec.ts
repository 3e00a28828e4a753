import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { newFolder, removeFolder } from '../support/folders.ts';
import { ROOT } from '../support/program.ts';

const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const RULES = join(ROOT, '.dependency-cruiser.cjs');

/** A house with the team's own files, each of which uses the next as it may. */
const HOUSE: Readonly<Record<string, string>> = {
  'tsconfig.base.json': '{ "compilerOptions": { "allowImportingTsExtensions": true } }',
  'package.json': '{ "name": "house", "dependencies": { "@starling/db": "*" } }',
  'db/package.json': '{ "name": "@starling/db", "exports": { "./*": { "source": "./src/*.ts" } } }',
  'db/src/team-scope.ts': 'export const inTeamScope = 1;',
  'shared/src/staffing/table.ts': 'export const table = 1;',
  'server/package.json': '{ "name": "server", "dependencies": { "@starling/db": "*" } }',
  'server/src/team/team-writes.ts': "import '@starling/db/team-scope'; export const write = 1;",
  'server/src/modules/staffing/staffing.service.ts':
    "import '../../team/team-writes.ts'; import '@starling/db/team-scope'; import '../../../../shared/src/staffing/table.ts'; export const service = 1;",
  'server/src/modules/api-modules.ts': "import './staffing/staffing.service.ts'; export const modules = 1;",
  'web/src/screens/staffing/StaffingScreen.tsx': "import '../../../../shared/src/staffing/table.ts'; export const Screen = 1;",
  'web/src/app/router.tsx': "import '../screens/staffing/StaffingScreen.tsx'; export const routes = 1;",
};

/** Who might carry the team's words out of the room: minutes, papers, prints, feeds, exports, imports, notices, the bench. */
const LEAKS: readonly (readonly [file: string, line: string, rule: string])[] = [
  ...['minute-orders', 'documents', 'prints', 'feeds', 'imports', 'outbox', 'packets', 'youth-pages', 'homes', 'matters', 'search'].flatMap(
    (noun) =>
      [
        [`server/src/modules/${noun}/leak.service.ts`, "import '@starling/db/team-scope';", 'one-door-to-the-team'],
        [`server/src/modules/${noun}/leak.queries.ts`, "import '../staffing/staffing.service.ts';", 'staffing-stays-out-of-the-record'],
        [`server/src/modules/${noun}/leak.job.ts`, "import '../../team/team-writes.ts';", 'team-store-is-nobody-elses'],
      ] as const,
  ),
  ['server/src/papers/leak.ts', "import '../modules/staffing/staffing.service.ts';", 'staffing-stays-out-of-the-record'],
  ['server/src/reads/leak.read.ts', "import '../../../db/src/team-scope.ts';", 'one-door-to-the-team'],
  ['server/src/reads/leak.ts', "import type {} from '@starling/db/team-scope';", 'one-door-to-the-team'],
  ['shared/src/court-day/leak.ts', "import '../staffing/table.ts';", 'staffing-rules-are-the-teams'],
  ['shared/src/staffing/leak.ts', "import '../court-day/leak.ts';", 'staffing-knows-no-record'],
  ['web/src/parts/Leak.tsx', "import '../../../shared/src/staffing/table.ts';", 'staffing-rules-are-the-teams'],
  ['web/src/screens/session/Leak.tsx', "import '../staffing/StaffingScreen.tsx';", 'staffing-screen-is-alone'],
];

let home: string;

test.beforeEach(() => {
  home = newFolder('boundaries');
  for (const [file, text] of Object.entries(HOUSE)) put(file, text);
  mkdirSync(join(home, 'node_modules/@starling'), { recursive: true });
  symlinkSync(join(home, 'db'), join(home, 'node_modules/@starling/db'), 'dir');
});
test.afterEach(() => removeFolder(home));

test('the team’s own store, module and screen break no rule', () => {
  expect(broken()).toEqual([]);
});

test('whoever else reaches for the team’s words breaks a rule, and the rule says so in a sentence', () => {
  for (const [file, line] of LEAKS) put(file, `${line} export const leak = 1;`);
  const found = broken();

  for (const [file, , rule] of LEAKS) expect(found, `${file} must break ${rule}`).toContain(`${file}: ${rule}`);
});

test('no source but the team’s own names the team’s tables or its pool', () => {
  const sources = ['server/src', 'web/src', 'shared/src'].flatMap((folder) => filesUnder(join(ROOT, folder)));
  const outside = sources.filter((file) => !/^server\/src\/(team|modules\/staffing)\//.test(relative(ROOT, file)));
  const names = outside.filter((file) =>
    /\bteam\.(staffing|line|attendance|action_item|journal)\b|\bdatabase\.team\b/.test(readFileSync(file, 'utf8')),
  );

  expect(outside.length).toBeGreaterThan(1000);
  expect(names.map((file) => relative(ROOT, file))).toEqual([]);
});

function put(file: string, text: string): void {
  mkdirSync(dirname(join(home, file)), { recursive: true });
  writeFileSync(join(home, file), `${text}\n`);
}

/** What the repository's own rules say of the house: file and rule, for the rules about the team. */
function broken(): readonly string[] {
  const run = spawnSync(
    process.execPath,
    [CRUISER, 'db', 'server', 'shared', 'web', '--config', RULES, '--no-cache', '--output-type', 'json'],
    {
      cwd: home,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  // A parse border: the cruiser's own report.
  const { summary } = JSON.parse(run.stdout) as {
    readonly summary: { readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[] };
  };
  return summary.violations
    .filter(({ rule }) => LEAKS.some(([, , name]) => name === rule.name) || rule.name === 'resolves')
    .map(({ from, rule }) => `${from}: ${rule.name}`);
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('gql/'))
    .map((file) => join(folder, file));
}
