import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { DatabaseRefusal, hasCode } from './failure.ts';
import type { ServerUser } from './server-user.ts';

/** What a start of PostgreSQL needs. */
export interface Launch {
  readonly dataFolder: string;
  readonly socketFolder: string;
  readonly postgres: string;
  readonly user: ServerUser | null;
  readonly log: string;
  readonly password: string;
}

/** Modest memory: court and web server share the machine. No value of a statement ever reaches the log: it may be a child's name. */
const SETTINGS = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '80',
  shared_buffers: '128MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  effective_cache_size: '512MB',
  max_wal_size: '512MB',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_min_error_statement: 'panic',
  log_min_messages: 'warning',
  log_error_verbosity: 'terse',
  log_line_prefix: '%m [%p] ',
} as const;

const LONGEST_START = 60_000;
const LARGEST_LOG = 10 * 1024 * 1024;

/** Starts the server and answers when it takes connections. */
export async function launch(launching: Launch): Promise<{ readonly pid: number; stop(): Promise<void> }> {
  turnLog(launching.log);
  const began = existsSync(launching.log) ? statSync(launching.log).size : 0;
  const child = spawnServer(launching);
  try {
    await untilReady(child, launching);
  } catch (thrown) {
    await end(child);
    throw thrown instanceof DatabaseRefusal ? thrown : refusalFrom(launching, began);
  }
  if (child.pid === undefined) throw refusalFrom(launching, began);
  return { pid: child.pid, stop: () => end(child) };
}

function spawnServer({ postgres, dataFolder, socketFolder, user, log }: Launch): ChildProcess {
  const output = openSync(log, 'a', 0o600);
  try {
    const settings = Object.entries({ ...SETTINGS, unix_socket_directories: socketFolder }).flatMap(([name, value]) => [
      '-c',
      `${name}=${value}`,
    ]);
    // Its own process group: Ctrl-C on the terminal reaches Starling alone, which then stops the database in order.
    return spawn(postgres, ['-D', dataFolder, ...settings], {
      ...user,
      cwd: dataFolder,
      detached: true,
      stdio: ['ignore', output, output],
      env: { LC_ALL: 'C', TZ: 'UTC' },
    });
  } finally {
    closeSync(output);
  }
}

async function untilReady(child: ChildProcess, { socketFolder, password }: Launch): Promise<void> {
  let failed = false;
  child.once('error', () => (failed = true));
  child.once('exit', () => (failed = true));
  for (const until = Date.now() + LONGEST_START; Date.now() < until && !failed; await pause(25)) {
    if (await answers(socketFolder, password)) return;
  }
  throw new Error('PostgreSQL did not start');
}

async function answers(socketFolder: string, password: string): Promise<boolean> {
  const client = new Client({ host: socketFolder, user: 'starling_root', password, database: 'postgres' });
  client.on('error', () => undefined); // a server that is still starting may cut the line: the next round asks again
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (thrown) {
    if (hasCode(thrown, 'ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P03') || isCut(thrown)) return false;
    if (hasCode(thrown, '28P01'))
      throw new DatabaseRefusal(
        'The passwords in secrets.json do not open this database. Put the file back that belongs to the data folder.',
      );
    throw thrown;
  }
}

/** A line that was cut while the server recovers; the driver gives this one no code. */
const isCut = (thrown: unknown): boolean => thrown instanceof Error && /^Connection (terminated|ended)/.test(thrown.message);

/** A fast shutdown: connections are cut, what was not committed is rolled back, everything committed is on disk. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = once(child, 'exit');
  child.kill('SIGINT');
  await gone;
}

function refusalFrom({ log, dataFolder }: Launch, began: number): DatabaseRefusal {
  const told = existsSync(log) ? readFileSync(log).subarray(began).toString('utf8').trim() : '';
  if (told.includes('No space left on device'))
    return new DatabaseRefusal(`The disk that holds ${dataFolder} is full. Free some space, then start again.`);
  return new DatabaseRefusal(
    `The court's database in ${dataFolder} did not start. Its log ${log} ends with: ${told.split('\n').slice(-5).join(' / ')}`,
  );
}

function turnLog(log: string): void {
  if (existsSync(log) && statSync(log).size > LARGEST_LOG) renameSync(log, `${log}.1`);
}
