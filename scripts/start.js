/**
 * npm start: from a fresh clone, or from yesterday's evening, to a court one can sign in to.
 * The server (server/src/main.ts) starts the embedded database, migrates it and fills the demonstration court; this file prepares,
 * watches and says what happens.
 */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from './build.js';
import { LEAVE_WITH_PARENT, ROOT, lastWords } from './child.js';
import { isDemonstration, readPlace, settleHome, settlePort } from './place.js';
import { Stop, say, saying } from './say.js';

const PATIENCE = 180_000;
const GOOD_BYE = 60_000;
const LARGEST_LOG = 10 * 2 ** 20;
const QUIET = ['--enable-source-maps', '--disable-warning=ExperimentalWarning'];

/** Starts Starling and stays until it ends. Answers the exit code: 0 after Ctrl-C. */
export async function start() {
  const place = readPlace(process.env);
  settleHome(place.home);
  await settlePort(place);
  await build();
  const demonstration = isDemonstration(process.env, place.host);
  const server = startServer(place, demonstration);
  const stopped = stopWhenAsked(server);
  await saying('Starting the database and the court (the first time fills the demonstration court)', untilReady(server, place));
  if (!stopped.asked && server.code === undefined) console.log(greeting(place, demonstration));
  return server.left.then((code) => (stopped.asked ? 0 : sayWhyItLeft(code, server)));
}

function startServer(place, demonstration) {
  const log = logOf(place.home);
  const kept = openSync(log, 'a', 0o600);
  const child = spawn(process.execPath, [...LEAVE_WITH_PARENT, ...QUIET, join(ROOT, 'server/dist/main.js')], {
    cwd: ROOT,
    stdio: ['ignore', kept, 'pipe'],
    env: { NODE_ENV: 'production', ...process.env, ...surroundings(place, demonstration) },
  });
  closeSync(kept);
  const server = { child, log, spoke: false, code: undefined };
  child.stderr.on('data', (chunk) => (server.spoke = process.stderr.write(chunk) || true));
  server.left = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve((server.code = code ?? 1)));
  });
  return server;
}

/** The server's log, continued; a long one is put aside first. */
function logOf(home) {
  const folder = join(home, 'log');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const log = join(folder, 'server.log');
  if (existsSync(log) && statSync(log).size > LARGEST_LOG) renameSync(log, join(folder, 'server.before.log'));
  return log;
}

function surroundings(place, demonstration) {
  const { home, host, port } = place;
  return { STARLING_HOME: home, HOST: host, PORT: String(port), STARLING_DEMO: demonstration ? '1' : '0' };
}

/** Ctrl-C, a closed terminal or a lost parent: ask the server to stop, and insist only when it does not. */
function stopWhenAsked(server) {
  const stopped = { asked: false };
  const stop = () => {
    if (stopped.asked) return;
    stopped.asked = true;
    say('Stopping Starling …');
    server.child.kill('SIGTERM');
    setTimeout(() => server.child.kill('SIGKILL'), GOOD_BYE).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  return stopped;
}

async function untilReady(server, { url, port }) {
  const until = Date.now() + PATIENCE;
  while (server.code === undefined && Date.now() < until) {
    if (await isReady(url)) return;
    await Promise.race([pause(200), server.left]);
  }
  if (server.code !== undefined) return;
  server.child.kill('SIGTERM');
  await server.left;
  throw new Stop(`Starling did not become ready on port ${port} within ${PATIENCE / 60_000} minutes. Its log is ${server.log}.`);
}

/** Asks the server on this machine. A court's certificate names its public address, so its name is not checked here. */
const isReady = (url) =>
  new Promise((answer) => {
    const { get } = url.startsWith('https:') ? https : http;
    const asked = get(`${url}/readyz`, { rejectUnauthorized: false, timeout: 2000, agent: false }, (reply) => {
      reply.resume();
      answer(reply.statusCode === 200);
    });
    asked.once('timeout', () => asked.destroy());
    asked.once('error', () => answer(false));
  });

/** The server's own sentence has been passed on already; without one, the end of its log is the best there is. */
function sayWhyItLeft(code, { log, spoke }) {
  if (code === 0) return 0;
  if (!spoke) say(`Starling stopped by itself. The end of its log, ${log}:\n${lastWords(readFileSync(log, 'utf8'), 5)}`);
  return 1;
}

function greeting({ url, home }, demonstration) {
  const lines = [`Starling is ready at ${url}`];
  if (demonstration) {
    lines.push('Open it in a browser and choose a person to sign in as: the judge, a clerk, counsel. Every person in it is invented.');
  } else {
    lines.push('Sign in with the name and password of your account.');
  }
  lines.push(`Its records are in ${home}. Ctrl-C stops it.`);
  return lines.join('\n');
}
