/** Builds what is stale, in the order of turbo.json. A second build of the same sources takes a second. */
import { join } from 'node:path';
import { ROOT, lastWords, runQuietly } from './child.js';
import { Stop, saying } from './say.js';

const QUIET = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', TURBO_NO_UPDATE_NOTIFIER: '1' };

/** Runs turbo tasks offline and without telemetry, two at a time. Answers the exit code and what was said. */
export function runTurbo(tasks, flags = []) {
  const turbo = join(ROOT, 'node_modules/.bin/turbo');
  return runQuietly(turbo, ['run', ...tasks, '--concurrency=2', '--output-logs=errors-only', '--ui=stream', ...flags], { env: QUIET });
}

/** Builds shared, db, server and web. Stops with the compiler's last words when one of them does not build. */
export async function build() {
  const { code, said } = await saying('Building', runTurbo(['build']));
  if (code !== 0) throw new Stop(`Starling does not build. The compiler's last words:\n${lastWords(withoutNpm(said), 40)}`);
}

/** Builds one workspace and what it rests on; a second build of the same sources takes a moment. */
export async function buildOne(workspace) {
  const { code, said } = await saying('Building', runTurbo(['build'], [`--filter=${workspace}`]));
  if (code !== 0) throw new Stop(`${workspace} does not build. The compiler's last words:\n${lastWords(withoutNpm(said), 40)}`);
}

/** What npm says around a failed script names neither the file nor the mistake. */
export const withoutNpm = (said) => said.replace(/^.*npm (error|warn).*\n/gm, '');
