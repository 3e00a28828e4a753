import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runs } from './home-lock.ts';

/**
 * Stops the PostgreSQL that a killed Starling left running on this data folder, and clears the note of one that is gone.
 * Called with the home folder's lock in hand, so nobody else can be using it.
 */
export async function stopOrphan(dataFolder: string): Promise<void> {
  const note = join(dataFolder, 'postmaster.pid');
  if (!existsSync(note)) return;
  const pid = Number.parseInt(readFileSync(note, 'utf8'), 10);
  if (Number.isNaN(pid) || !runs(pid) || !servesFolder(pid, dataFolder)) {
    rmSync(note, { force: true });
    return;
  }
  process.kill(pid, 'SIGINT');
  if (!(await isGone(pid, 10_000))) {
    process.kill(pid, 'SIGQUIT');
    if (!(await isGone(pid, 10_000))) return;
  }
  // One that was dying already, by kill -9, left its note behind; PostgreSQL would take a number that nobody has collected yet for a living server.
  rmSync(note, { force: true });
}

/** A pid in the note may belong to somebody else by now: only a postgres that names this folder is ours to stop. */
function servesFolder(pid: number, dataFolder: string): boolean {
  const command = existsSync(`/proc/${pid}/cmdline`)
    ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    : spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  return command.includes('postgres') && (command.includes(dataFolder) || command.includes(realpathSync(dataFolder)));
}

async function isGone(pid: number, milliseconds: number): Promise<boolean> {
  for (const until = Date.now() + milliseconds; Date.now() < until;) {
    if (!runs(pid)) return true;
    await pause(20);
  }
  return !runs(pid);
}
