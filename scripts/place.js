/** Where Starling lives and listens on this machine, and whether it can: each obstacle is one sentence that says what to do. */
import { accessSync, constants, mkdirSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from './child.js';
import { Stop, say } from './say.js';

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/** Reads where to live and listen from the environment: STARLING_HOME (default ./.starling), HOST (loopback), PORT (3000). */
export function readPlace(environment) {
  const port = Number(environment.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Stop(`PORT is "${environment.PORT}", which is not a port. Choose a number from 1 to 65535, such as PORT=3000.`);
  }
  const host = environment.HOST ?? '127.0.0.1';
  return { home: resolve(ROOT, environment.STARLING_HOME ?? '.starling'), host, port, url: urlOf(environment, host, port) };
}

/** The address to open on this machine. A server that listens everywhere is met at the loopback address. */
function urlOf(environment, host, port) {
  const met = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
  return `${environment.STARLING_TLS_CERT ? 'https' : 'http'}://${met.includes(':') ? `[${met}]` : met}:${port}`;
}

/** The demonstration court exists only on a loopback address and without a database of the court's own. */
export function isDemonstration(environment, host) {
  if (environment.STARLING_DEMO !== undefined) return environment.STARLING_DEMO === '1';
  return LOOPBACK.includes(host) && !environment.DATABASE_URL;
}

/**
 * Makes the folder Starling lives in, or refuses one that holds somebody else's files. The database itself guards its own part:
 * one Starling per folder, its own version, room on the disk (db/src/embedded).
 */
export function settleHome(home) {
  try {
    mkdirSync(home, { recursive: true, mode: 0o755 });
    accessSync(home, constants.W_OK);
  } catch (fault) {
    throw asStop(fault, home);
  }
  if (isStarlings(readdirSync(home))) return;
  throw new Stop(`${home} holds files that are not Starling's, so nothing was touched. Set STARLING_HOME to an empty or a new folder.`);
}

/** A home has its passwords; a start cut short may have left no more than a log or a lock. */
const isStarlings = (entries) => entries.includes('secrets.json') || entries.every((entry) => entry === 'log' || entry === 'lock');

function asStop(fault, home) {
  if (fault.code === 'ENOSPC')
    return new Stop(`The disk that holds ${home} is full. Free some room, or set STARLING_HOME to a folder on another disk.`);
  if (['EACCES', 'EROFS', 'EPERM'].includes(fault.code)) {
    return new Stop(`${home} may not be written by this account. Change its owner, or set STARLING_HOME to another folder.`);
  }
  if (['ENOTDIR', 'EEXIST'].includes(fault.code)) {
    return new Stop(`${home} is a file or lies below one, and Starling needs a folder. Set STARLING_HOME to another folder.`);
  }
  return fault;
}

/** Makes sure that the port is free. A former Starling that is still closing gets a few seconds to leave it. */
export async function settlePort({ host, port }) {
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const taken = await whyTaken(host, port);
    if (!taken) return;
    if (taken !== 'EADDRINUSE') throw new Stop(portSentence(taken, host, port));
    if (attempt === 4) say(`Port ${port} is taken. Waiting a moment, in case a former Starling is still closing …`);
    await pause(500);
  }
  throw new Stop(portSentence('EADDRINUSE', host, port));
}

function portSentence(code, host, port) {
  if (code === 'EACCES') return `This account may not listen on port ${port}. Choose a port above 1023, such as PORT=3000 npm start.`;
  if (code === 'EADDRNOTAVAIL') return `${host} is not an address of this machine. Set HOST to one that is, or leave it out for 127.0.0.1.`;
  return `Port ${port} on ${host} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start.`;
}

const whyTaken = (host, port) =>
  new Promise((answer) => {
    const probe = createServer();
    probe.once('error', (fault) => answer(fault.code));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => answer(null)));
  });
