/** npm run import -- FILE... [--dry-run]: reads a court's exported docket through the same door as the browser does. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from './build.js';
import { ROOT, runOpenly } from './child.js';
import { isDemonstration, readPlace } from './place.js';
import { Stop } from './say.js';

const READER = 'server/dist/modules/imports/import.cli.js';

/** Answers the reader's exit code: 0 when every line was taken or asked about, 1 when something was refused. */
export async function importDocket(words) {
  const files = words.filter(isFile);
  if (files.length === 0) throw new Stop('Name the exported files: npm run import -- docket.csv parties.csv counts.csv --dry-run');
  const missing = files.filter((file) => !existsSync(resolve(givenIn(), file)));
  if (missing.length > 0)
    throw new Stop(`There is no file ${missing.join(', ')} in ${givenIn()}. Check the name and give the command again.`);
  await build();
  const place = readPlace(process.env);
  const demonstration = isDemonstration(process.env, place.host) ? '1' : '0';
  const env = { ...process.env, STARLING_HOME: place.home, STARLING_DEMO: demonstration };
  const given = words.map((word, at) => (isFile(word, at, words) ? resolve(givenIn(), word) : word));
  return runOpenly(process.execPath, ['--disable-warning=ExperimentalWarning', join(ROOT, READER), ...given], { env });
}

/** Everything but the flags and the name after --court. */
const isFile = (word, at, words) => !word.startsWith('--') && words[at - 1] !== '--court';

/** npm runs scripts in the project's folder; file names are meant from where the person stands. */
const givenIn = () => process.env.INIT_CWD ?? process.cwd();
