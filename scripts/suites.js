/** The suites of npm test, in the order that finds a mistake soonest. Each answers its tally and what it said when it failed. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTurbo, withoutNpm } from './build.js';
import { ROOT, runOpenly, runQuietly } from './child.js';
import { tallyCheck, tallyJest, tallyPlaywright } from './tally.js';

const bin = (name) => join(ROOT, 'node_modules/.bin', name);
const WORKSPACES = ['shared', 'db', 'server', 'web', 'e2e'];

const check = (name, run) => ({
  name,
  run: async () => {
    const { code, said } = await run();
    return { tally: tallyCheck(code), said: code === 0 ? '' : withoutNpm(said) };
  },
});

const jest = (workspace) => ({
  name: `${workspace} tests`,
  open: true,
  run: () =>
    withReport(async (report) => {
      const words = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', join(ROOT, 'node_modules/jest/bin/jest.js')];
      const flags = ['--json', `--outputFile=${report}`, '--maxWorkers=2', '--passWithNoTests', '--silent=false'];
      const code = await runOpenly(process.execPath, [...words, ...flags], {
        cwd: join(ROOT, workspace),
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      return tallyJest(readReport(report), code);
    }),
});

const browser = {
  name: 'browser and start-up stories',
  open: true,
  run: () =>
    withReport(async (report) => {
      const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
      const code = await runOpenly(bin('playwright'), ['test', '--reporter=list,json'], {
        cwd: join(ROOT, 'e2e'),
        env,
        stdio: ['ignore', 2, 2],
      });
      return tallyPlaywright(readReport(report), code);
    }),
};

/** What a developer runs before a commit. */
export const QUICK_SUITES = [
  check('types', () => runTurbo(['types'], ['--continue'])),
  check('lint', () => runQuietly(bin('eslint'), ['.', '--cache', '--cache-location', 'node_modules/.cache/eslint/', '--max-warnings=0'])),
  check('format', () => runQuietly(bin('prettier'), ['--check', '--cache', '--log-level=warn', '.'])),
  check('boundaries', () => runQuietly(bin('depcruise'), [...WORKSPACES, '--config', '.dependency-cruiser.cjs'])),
  ...['shared', 'web', 'db', 'server'].map(jest),
];

/** The whole: the quick ones, the build, and the stories in a real browser. */
export const ALL_SUITES = [...QUICK_SUITES, check('build', () => runTurbo(['build'])), browser];

async function withReport(run) {
  const folder = mkdtempSync(join(tmpdir(), 'starling-report-'));
  try {
    return { tally: await run(join(folder, 'report.json')), said: '' };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const readReport = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null);
