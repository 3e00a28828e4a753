import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseRefusal, hasCode } from './failure.ts';

interface Holder {
  readonly pid: number;
  readonly since: string;
}

/**
 * Takes the home folder for this process alone, or refuses with the pid of the one that has it.
 * A lock left behind by a killed process is recognised (its pid is gone, or belongs to a younger process) and taken over.
 */
export function takeHome(home: string): () => void {
  const lock = join(home, 'lock');
  const mine = JSON.stringify({ pid: process.pid, since: bornAt(process.pid) } satisfies Holder);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (created(lock, mine)) return () => release(lock, mine);
    const found = readOrNull(lock);
    if (found === null) continue;
    const holder = holderOf(found);
    if (holder !== null && isAlive(holder)) {
      throw new DatabaseRefusal(
        `Starling already runs on ${home} (process ${holder.pid}). Stop that one first, or set STARLING_HOME to another folder.`,
      );
    }
    moveAside(lock, found);
  }
  throw new DatabaseRefusal(`The lock ${lock} could not be taken. Make sure that no Starling runs on this folder, then delete that file.`);
}

function created(lock: string, text: string): boolean {
  try {
    writeFileSync(lock, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (thrown) {
    if (hasCode(thrown, 'EEXIST')) return false;
    throw thrown;
  }
}

/** Renames the stale lock away; if another process was quicker and its lock was moved instead, puts that one back. */
function moveAside(lock: string, stale: string): void {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (readOrNull(aside) !== stale) linkSync(aside, lock);
  } catch (thrown) {
    if (!hasCode(thrown, 'ENOENT', 'EEXIST')) throw thrown;
  } finally {
    rmSync(aside, { force: true });
  }
}

function release(lock: string, mine: string): void {
  if (readOrNull(lock) === mine) rmSync(lock, { force: true });
}

function holderOf(text: string): Holder | null {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null || !('pid' in parsed) || !('since' in parsed)) return null;
    return typeof parsed.pid === 'number' ? { pid: parsed.pid, since: String(parsed.since) } : null;
  } catch {
    return null; // half a line, written while the machine went down: nobody holds it
  }
}

function isAlive(holder: Holder): boolean {
  return runs(holder.pid) && (holder.since === '' || bornAt(holder.pid) === holder.since);
}

/** Whether a process of this number runs, ours or anybody's. One that was killed and that nobody has collected yet does not. */
export function runs(pid: number): boolean {
  if (fieldsOf(pid)?.[0] === 'Z') return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return hasCode(thrown, 'EPERM');
  }
}

/** Start time of a process in clock ticks since boot, where the system tells it (Linux); '' elsewhere. A reused pid has another one. */
function bornAt(pid: number): string {
  const fields = fieldsOf(pid);
  if (fields === null) return '';
  const boot = readOrNull('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
  return `${boot}/${fields[19] ?? ''}`;
}

/** What the system says of a process, from its state on; null where it says nothing. */
function fieldsOf(pid: number): readonly string[] | null {
  const stat = readOrNull(`/proc/${pid}/stat`);
  return stat === null ? null : stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Whether a living process has this home folder. */
export function isHomeTaken(home: string): boolean {
  const found = readOrNull(join(home, 'lock'));
  const holder = found === null ? null : holderOf(found);
  return holder !== null && isAlive(holder);
}
