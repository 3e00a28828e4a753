import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { LEAVE_WITH_PARENT } from '../../scripts/child.js';
import { freePort, newFolder, removeFolder } from './folders.ts';
import { ROOT, startProgram, type Program } from './program.ts';

/** The morning of the sample docket, before anyone is in the courtroom: Tuesday, December 1, 2026, 7:30 in California. */
export const SAMPLE_MORNING = '2026-12-01T15:30:00Z';

/** A running Starling with a home, a port and a clock of its own. */
export interface Starling {
  readonly url: string;
  readonly home: string;
  /** All the server logged and said so far. */
  readonly log: () => string;
  /** Asks it to stop, as Ctrl-C does, and waits. */
  stop(): Promise<void>;
  /** kill -9 of the server, in the middle of whatever it does. */
  kill(): Promise<void>;
}

/** Boots the built server on a home (a new, empty one when none is given) and waits until it is ready. */
export async function startStarling(
  given: { readonly home?: string; readonly clock?: string; readonly port?: number } = {},
): Promise<Starling> {
  const home = given.home ?? newFolder('home');
  const port = given.port ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const environment = {
    STARLING_HOME: home,
    STARLING_CLOCK: given.clock ?? SAMPLE_MORNING,
    STARLING_DEMO: '1',
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
  };
  const program = startProgram(
    [...LEAVE_WITH_PARENT, '--disable-warning=ExperimentalWarning', join(ROOT, 'server/dist/main.js')],
    environment,
  );
  await untilReady(program, url);
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    program.child.kill(signal);
    await program.ended;
  };
  return { url, home, log: program.said, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

/** Stops it and removes its home. */
export async function forget(starling: Starling): Promise<void> {
  await starling.stop();
  removeFolder(starling.home);
}

async function untilReady(program: Program, url: string): Promise<void> {
  let left = false;
  void program.ended.finally(() => (left = true));
  while (!left) {
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await Promise.race([pause(100), program.ended]);
  }
  throw new Error(`The server ended before it was ready. It said:\n${program.said()}`);
}
