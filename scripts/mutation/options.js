/** How Stryker runs over shared. */
import { fileURLToPath } from 'node:url';

export const SOURCES = 'shared/src';

/** The folders whose score must hold. */
export const MEASURED = ['law', 'time'];

/** Options for one run over `targets`, files or folders of shared/src. */
export function strykerOptions(targets) {
  return {
    mutate: [...targets.map((target) => `${SOURCES}/${target}${target.endsWith('.ts') ? '' : '/**/*.ts'}`), ...NOT_MUTATED],
    plugins: [fileURLToPath(new URL('runner.js', import.meta.url))],
    testRunner: 'specs',
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    concurrency: 2,
    maxTestRunnerReuse: 150,
    // A busy machine is no noticed mutant: only what runs three times as long as the tests did counts as never ending.
    timeoutFactor: 3,
    tempDirName: '.starling/mutation',
    // server and web are read by the spec of the practices, which names things in their files.
    ignorePatterns: ['/*', '!/shared', '!/db', '!/server', '!/web', 'dist', '.turbo'],
    disableTypeChecks: false,
    reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only'],
    logLevel: 'warn',
    allowConsoleColors: false,
  };
}

/** Tests, and the invented people and cases that tests are written with. */
const NOT_MUTATED = ['!shared/src/**/*.spec.ts', '!shared/src/**/testing.ts', '!shared/src/**/testing/**', '!shared/src/law/vectors/**'];
