import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort, newFolder, removeFolder } from '../support/folders.ts';
import { ROOT, startProgram, untilSaid, type Program } from '../support/program.ts';

const START = [join(ROOT, 'scripts/run.cjs'), 'start'];

let home: string;
let port: number;
let running: Program[];

test.beforeEach(async () => {
  home = newFolder('home');
  port = await freePort();
  running = [];
});

test.afterEach(async () => {
  for (const program of running) {
    program.child.kill('SIGTERM');
    await program.ended;
  }
  removeFolder(home);
});

/** Gives `npm start`'s command on this test's home. */
function start(onPort = port): Program {
  const program = startProgram(START, { STARLING_HOME: home, PORT: String(onPort) });
  running.push(program);
  return program;
}

const ready = (program: Program, onPort = port) => untilSaid(program, `Starling is ready at http://127.0.0.1:${onPort}\n`);

/** The process that holds the home: the server behind `npm start`. */
const serverPid = () => Number(JSON.parse(readFileSync(join(home, 'lock'), 'utf8')).pid);

const isTaken = () =>
  new Promise<boolean>((resolve) => {
    const visitor = connect(port, '127.0.0.1');
    visitor.once('connect', () => resolve(visitor.destroy() !== undefined));
    visitor.once('error', () => resolve(false));
  });

test('it says how to sign in, ends cleanly on Ctrl-C, and starts again on the records it has', async () => {
  const first = start();
  await ready(first);
  expect(first.said()).toContain('Every person in it is invented.');

  first.child.kill('SIGINT');
  expect(await first.ended).toBe(0);
  expect(await isTaken()).toBe(false);

  const second = start();
  await ready(second);
  expect(second.said()).not.toMatch(/refus|fault|stopped by itself/i);
});

test('Ctrl-C while the court is still being filled ends everything in order', async () => {
  const first = start();
  await expect.poll(() => existsSync(join(home, 'lock')), { timeout: 60_000 }).toBe(true);

  first.child.kill('SIGINT');

  expect(await first.ended).toBe(0);
  expect(existsSync(join(home, 'lock'))).toBe(false);
});

test('killed with -9 in the middle, it starts again by itself', async () => {
  const first = start();
  await ready(first);

  process.kill(serverPid(), 'SIGKILL');
  expect(await first.ended).toBe(1);

  await ready(start());
});

test('killed with -9 from above, it leaves no server behind and starts again', async () => {
  const first = start();
  await ready(first);

  first.child.kill('SIGKILL');
  await first.ended;

  await ready(start());
});

test('a second Starling on the same folder is refused in a sentence', async () => {
  await ready(start());
  const other = await freePort();

  const second = start(other);

  expect(await second.ended).toBe(1);
  // A slow machine also sees how long it took to find out.
  const isProgress = (line: string): boolean => line.includes('…') || /: \d+ s$/.test(line);
  const words = second
    .said()
    .split('\n')
    .filter((line) => line !== '' && !isProgress(line));
  expect(words).toEqual([
    `Starling already runs on ${home} (process ${serverPid()}). Stop that one first, or set STARLING_HOME to another folder.`,
  ]);
});
