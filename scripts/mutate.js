/** npm run mutate: how many small wrong changes to the law and to the counting of time the tests notice. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { ROOT } from './child.js';
import { MEASURED, SOURCES, strykerOptions } from './mutation/options.js';
import { scoreOf, shareOf, tallyBy } from './mutation/score.js';
import { Stop, saying } from './say.js';

const LEAST = 85;

/**
 * Mutates the measured folders, or the files and folders named (from shared/src: `law/us-ca/wic-786.ts`), and prints what survived,
 * the score of each file and of the whole. Answers 1 when the whole is under 85.
 */
export async function mutate(words) {
  const targets = words.length === 0 ? MEASURED : words;
  const missing = targets.filter((target) => !existsSync(join(ROOT, SOURCES, target)));
  if (missing.length > 0) throw new Stop(`There is no ${missing.join(', ')} in ${SOURCES}. Name a file or a folder as it stands there.`);
  process.chdir(ROOT);
  const results = await saying(`Mutating ${targets.join(', ')}`, new Stryker(strykerOptions(targets)).runMutationTest());
  const mutants = results.map((mutant) => ({ ...mutant, file: relative(join(ROOT, SOURCES), mutant.fileName).replaceAll('\\', '/') }));
  mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage').forEach(printSurvivor);
  return printScores(mutants);
}

function printSurvivor({ file, location: { start, end }, replacement, mutatorName, status }) {
  const lines = readFileSync(join(ROOT, SOURCES, file), 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = lines[last].slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  const before = lines.join(' ').replaceAll(/\s+/g, ' ');
  const after = (replacement ?? '').replaceAll(/\s+/g, ' ');
  console.log(`${file}:${start.line}:${start.column} ${mutatorName}${status === 'NoCoverage' ? ' (no test comes here)' : ''}`);
  console.log(`  - ${before}\n  + ${after}`);
}

function printScores(mutants) {
  const line = (name, tally) =>
    console.log(
      `${name.padEnd(44)} ${shareOf(tally).padStart(7)} ${String(tally.noticed).padStart(6)} of ${String(tally.counted).padStart(5)}`,
    );
  console.log();
  for (const [file, tally] of tallyBy(mutants, ({ file }) => file)) line(file, tally);
  console.log();
  for (const [folder, tally] of tallyBy(mutants, ({ file }) => file.split('/', 1)[0])) line(folder, tally);
  const whole = scoreOf(mutants);
  line('the whole', whole);
  if (whole.counted > 0 && (whole.noticed / whole.counted) * 100 >= LEAST) return 0;
  console.log(`The score is under ${LEAST} %.`);
  return 1;
}
