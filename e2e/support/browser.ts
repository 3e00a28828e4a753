import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type LaunchOptions } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A browser under test speaks to the court's server only: no updates, no field trials, no looking up of anybody's hosts. */
const CLOSED_NETWORK = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
];

/**
 * How to launch Chromium on this machine: STARLING_CHROMIUM, else a system Chromium, else Playwright's own, else the one that the
 * lock file brings. Throws when none is there: a story that cannot be seen is a failure, never a skipped test.
 */
export async function findBrowser(): Promise<LaunchOptions> {
  const executablePath = named() ?? ofTheSystem() ?? ofPlaywright() ?? (await ofTheLockFile());
  return { executablePath, args: [...CLOSED_NETWORK, ...(isRoot() ? ['--no-sandbox'] : [])] };
}

function named(): string | null {
  const path = process.env['STARLING_CHROMIUM'];
  if (!path) return null;
  if (!isProgram(path)) throw new Error(`STARLING_CHROMIUM names ${path}, which is not a program. Correct it, or leave it out.`);
  return path;
}

function ofTheSystem(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const paths = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return paths.find(isProgram) ?? null;
}

function ofPlaywright(): string | null {
  const path = chromium.executablePath();
  return isProgram(path) ? path : null;
}

/** The package unpacks its browser into the temporary folder; ours is beside the packages, where `npm ci` clears it. */
async function ofTheLockFile(): Promise<string> {
  const { default: packaged } = await import('@sparticuz/chromium');
  const before = process.env['TMPDIR'];
  const folder = fileURLToPath(new URL('../../node_modules/.cache/starling-chromium', import.meta.url));
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  try {
    return await packaged.executablePath();
  } catch (fault) {
    throw new Error(`No Chromium was found. Install one, or name it: STARLING_CHROMIUM=/path/to/chromium npm test.`, { cause: fault });
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

const isRoot = () => process.getuid?.() === 0;

function isProgram(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
