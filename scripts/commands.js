/** Every verb of package.json and the file that carries it out. A verb starts only on prepared ground: installed, on Node 24. */
import { prepareGround } from './ground.js';
import { Stop } from './say.js';

const COMMANDS = {
  start: async (words) => (await import('./start.js')).start(words),
  build: async (words) => (await import('./build.js')).build(words),
  test: async (words) => (await import('./test.js')).test(words),
  mutate: async (words) => (await import('./mutate.js')).mutate(words),
  bench: async (words) => (await import('./bench.js')).bench(words),
  screens: async () => (await import('./screens.js')).takeScreens(),
  import: async (words) => (await import('./import.js')).importDocket(words),
  law: async (words) => (await import('./law.js')).askTheLaw(words),
};

/** Runs one verb and ends the process with its exit code: 0 when it did what it says, 1 with a sentence when it could not. */
export async function runCommand(verb, words) {
  if (process.env.npm_lifecycle_event) await import('./leave-with-parent.js');
  try {
    const passedOn = await prepareGround(verb, words);
    process.exitCode = passedOn ?? (await COMMANDS[verb](words)) ?? 0;
  } catch (fault) {
    if (!(fault instanceof Stop)) throw fault;
    console.error(fault.message);
    process.exitCode = 1;
  }
}
