import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBinaries } from './embedded/binaries.ts';
import { createCluster, dataFolderFor, refuseForeignFolder } from './embedded/cluster.ts';
import { DatabaseRefusal } from './embedded/failure.ts';
import { takeHome } from './embedded/home-lock.ts';
import { stopOrphan } from './embedded/orphan.ts';
import { launch } from './embedded/postmaster.ts';
import { giveTo, letThrough, serverUser } from './embedded/server-user.ts';
import { secretsOf, type Secrets } from './secrets.ts';

/** A running PostgreSQL of our own. */
export interface Embedded {
  /** The folder of its unix socket: `host` for pg. It listens on no network address. */
  readonly socketFolder: string;
  readonly secrets: Secrets;
  readonly pid: number;
  /** Ends it cleanly (open transactions are rolled back) and frees the home folder. Safe to call twice. */
  stop(): Promise<void>;
}

const LEAST_FREE_BYTES = 200 * 1024 * 1024;

/**
 * Starts the built-in PostgreSQL on a home folder, creating its data folder the first time (about two seconds; later starts well under one).
 * Takes the folder for this process alone, stops a server that a killed Starling left running, and refuses with a
 * DatabaseRefusal when the folder is taken, foreign or of another major version, when the disk is full, or when the package is missing.
 */
export async function startEmbedded(homeFolder: string): Promise<Embedded> {
  const home = resolve(homeFolder);
  mkdirSync(home, { recursive: true, mode: 0o755 });
  const release = takeHome(home);
  try {
    const running = await startIn(home);
    return { ...running, stop: once(() => running.stop().finally(release)) };
  } catch (thrown) {
    release();
    throw thrown;
  }
}

async function startIn(home: string): Promise<Embedded> {
  refuseFullDisk(home);
  const user = serverUser();
  letThrough(user, home);
  const dataFolder = dataFolderFor(home, user);
  refuseForeignFolder(dataFolder, home);
  const secrets = secretsOf(home);
  const binaries = findBinaries(user);
  if (!existsSync(dataFolder)) createCluster({ dataFolder, binaries, user, password: secrets.root });
  await stopOrphan(dataFolder);
  const socketFolder = socketFolderOf(home);
  for (const left of readdirSync(socketFolder)) rmSync(join(socketFolder, left)); // of a killed server: its pid may belong to somebody else by now
  giveTo(user, socketFolder);
  const server = await launch({
    dataFolder,
    socketFolder,
    postgres: binaries.postgres,
    user,
    log: join(home, 'postgres.log'),
    password: secrets.root,
  });
  return { socketFolder, secrets, pid: server.pid, stop: server.stop };
}

/** A unix socket's path must stay under 100 bytes, so it lives in the system's temporary folder under a short random name that the home folder remembers. */
function socketFolderOf(home: string): string {
  const note = join(home, 'socket-folder');
  if (!existsSync(note))
    writeFileSync(note, join(tmpdir().length < 60 ? tmpdir() : '/tmp', `st-${randomBytes(6).toString('hex')}`), { mode: 0o600 });
  const folder = readFileSync(note, 'utf8').trim();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  return folder;
}

function refuseFullDisk(home: string): void {
  const { bavail, bsize } = statfsSync(home);
  if (bavail * bsize >= LEAST_FREE_BYTES) return;
  throw new DatabaseRefusal(`The disk that holds ${home} is full: less than 200 MB are free. Free some space, then start again.`);
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => (done ??= work());
}
