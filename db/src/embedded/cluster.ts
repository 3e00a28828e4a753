import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { DatabaseRefusal } from './failure.ts';
import { canReach, giveTo, type ServerUser } from './server-user.ts';

const MAJOR_VERSION = '18';
const MARK = 'starling.mark';

/**
 * Where the data lies: `postgres` in the home folder. When Starling runs as root and the unprivileged user cannot walk to the home
 * folder (a home below /root, say), it is a folder of /var/lib named after the home folder instead.
 */
export function dataFolderFor(home: string, user: ServerUser | null): string {
  if (user === null || canReach(user, home)) return join(home, 'postgres');
  const place = join('/var/lib', `starling-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`);
  mkdirSync(place, { recursive: true, mode: 0o755 });
  writeFileSync(join(home, 'data-lies-in'), `${place}\n`);
  return join(place, 'postgres');
}

/** Refuses a data folder that Starling did not make, that belongs to another major version, or whose passwords are lost. */
export function refuseForeignFolder(dataFolder: string, home: string): void {
  if (!existsSync(dataFolder)) return;
  if (readdirSync(dataFolder).length === 0) {
    rmSync(dataFolder, { recursive: true });
    return;
  }
  if (!existsSync(join(dataFolder, MARK)) || !existsSync(join(dataFolder, 'PG_VERSION'))) {
    throw new DatabaseRefusal(`${dataFolder} was not made by Starling. Move it away, or set STARLING_HOME to another folder.`);
  }
  const version = readFileSync(join(dataFolder, 'PG_VERSION'), 'utf8').trim();
  if (version !== MAJOR_VERSION) {
    throw new DatabaseRefusal(
      `${dataFolder} belongs to PostgreSQL ${version}, this Starling brings ${MAJOR_VERSION}. Start the Starling that made it, or restore a backup into a new folder.`,
    );
  }
  if (!existsSync(join(home, 'secrets.json'))) {
    throw new DatabaseRefusal(
      `${join(home, 'secrets.json')} is missing, and without its passwords the records in ${dataFolder} cannot be opened. Put the file back from your backup.`,
    );
  }
}

interface NewCluster {
  readonly dataFolder: string;
  readonly binaries: Binaries;
  readonly user: ServerUser | null;
  readonly password: string;
}

/** Makes the data folder under another name and renames it at the end, so that a start cut short leaves nothing half made. */
export function createCluster({ dataFolder, binaries, user, password }: NewCluster): void {
  const draft = join(dirname(dataFolder), 'postgres.new');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const desk = mkdtempSync(join(tmpdir(), 'st-init-'));
  writeFileSync(join(desk, 'password'), password, { mode: 0o600 });
  try {
    giveTo(user, draft);
    giveTo(user, desk);
    initialise(draft, { initdb: binaries.initdb, passwordFile: join(desk, 'password'), user });
    writeFileSync(join(draft, MARK), 'Made by Starling. Do not edit anything in here.\n');
    giveTo(user, draft);
    renameSync(draft, dataFolder);
  } finally {
    rmSync(desk, { recursive: true, force: true });
  }
}

interface Initialising {
  readonly initdb: string;
  readonly passwordFile: string;
  readonly user: ServerUser | null;
}

function initialise(folder: string, { initdb, passwordFile, user }: Initialising): void {
  const words = [
    '-D',
    folder,
    '-U',
    'starling_root',
    `--pwfile=${passwordFile}`,
    '--auth-local=scram-sha-256',
    '--auth-host=scram-sha-256',
    '--data-checksums',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ];
  const made = spawnSync(initdb, words, { ...user, cwd: folder, env: { LC_ALL: 'C', TZ: 'UTC', PATH: dirname(initdb) }, encoding: 'utf8' });
  if (made.status === 0) return;
  const told = `${made.stderr ?? ''}${made.error?.message ?? ''}`.trim();
  if (told.includes('No space left on device'))
    throw new DatabaseRefusal(`The disk is full: the court's database could not be made in ${folder}. Free some space, then start again.`);
  throw new DatabaseRefusal(`The court's database could not be made in ${folder}. PostgreSQL says: ${told}`);
}
