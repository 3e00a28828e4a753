/**
 * The ground under every command, with nothing but what Node brings: installs from the lock file when that is due,
 * then hands over to the Node 24 that the lock file brings along.
 */
import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { LEAVE_WITH_PARENT, ROOT, lastWords, runOpenly, runQuietly } from './child.js';
import { Stop, saying } from './say.js';

const NODE_WANTED = 24;
const ROOM_WANTED = 2 * 2 ** 30;
const majorOf = (version) => Number(version.replace(/^v/, '').split('.')[0]);

/** Installs and, on an older Node, gives the command again under the project's own. Answers that run's exit code, or null to go on here. */
export async function prepareGround(verb, words) {
  if (!isInstalled(ROOT)) await install();
  if (majorOf(process.version) >= NODE_WANTED) return null;
  const node = await projectNode();
  return runOpenly(node, [...LEAVE_WITH_PARENT, join(ROOT, 'scripts/run.cjs'), verb, ...words]);
}

/** True when node_modules holds what package-lock.json asks for. npm writes its own record last, so a broken install counts as none. */
export function isInstalled(root) {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => isPresent(path, entry, present[path]));
}

/** Packages for another platform are optional and may be absent; the workspaces themselves are links. */
function isPresent(path, entry, present) {
  if (!path.includes('node_modules/') || entry.link || entry.extraneous) return true;
  if (!present) return Boolean(entry.optional || entry.devOptional);
  return present.version === entry.version;
}

async function install() {
  const { bavail, bsize } = statfsSync(ROOT);
  if (bavail * bsize < ROOM_WANTED) {
    throw new Stop(
      `The disk that holds ${ROOT} has less than 2 GB left, which the packages need. Free some room and give the command again.`,
    );
  }
  const npm = process.env.npm_execpath;
  const [program, ...before] = npm ? [process.execPath, npm] : ['npm'];
  const words = [...before, 'ci', '--include=dev', '--include=optional', '--prefer-offline', '--no-audit', '--no-fund'];
  const { code, said } = await saying('Installing the packages of the lock file (once)', runQuietly(program, words));
  if (code === 0) return;
  throw new Stop(
    `The packages of the lock file could not be installed. Read npm's last words, mend what they name, and give the command again:\n${lastWords(said)}`,
  );
}

const platformNode = () => {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  return join(ROOT, 'node_modules', `node-${platform}-${process.arch}`, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
};

async function projectNode() {
  const node = platformNode();
  const answer = existsSync(node) ? await runQuietly(node, ['--version']).catch(() => null) : null;
  if (answer?.code === 0 && majorOf(answer.said) >= NODE_WANTED) return node;
  throw new Stop(
    `Starling runs on Node ${NODE_WANTED} or newer; this is Node ${process.versions.node}, and the lock file brings none for this machine. Install Node ${NODE_WANTED} and give the command again.`,
  );
}
