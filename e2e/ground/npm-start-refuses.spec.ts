import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort, newFolder, removeFolder } from '../support/folders.ts';
import { ROOT, startProgram } from '../support/program.ts';

const START = [join(ROOT, 'scripts/run.cjs'), 'start'];

/** What `npm start` answers under this environment: its exit code, and its words without the progress lines. */
async function refusalOf(environment: Readonly<Record<string, string>>): Promise<{ code: number | null; words: string }> {
  const program = startProgram(START, environment);
  const code = await program.ended;
  const lines = program.said().trim().split('\n');
  return { code, words: lines.filter((line) => !line.includes('…')).join('\n') };
}

test('a port that another program holds is named, with a way out', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const home = newFolder('home');

  const { code, words } = await refusalOf({ STARLING_HOME: home, PORT: String(port) });

  other.close();
  removeFolder(home);
  expect(code).toBe(1);
  expect(words).toBe(
    `Port ${port} on 127.0.0.1 is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start.`,
  );
});

test("a folder with somebody else's files is left as it is", async () => {
  const home = newFolder('foreign');
  writeFileSync(join(home, 'recipes.txt'), 'flour, water, salt\n');

  const { code, words } = await refusalOf({ STARLING_HOME: home, PORT: String(await freePort()) });

  expect(code).toBe(1);
  expect(words).toBe(`${home} holds files that are not Starling's, so nothing was touched. Set STARLING_HOME to an empty or a new folder.`);
  expect(readdirSync(home)).toEqual(['recipes.txt']);
  removeFolder(home);
});

test('a home that is a file is refused', async () => {
  const folder = newFolder('home');
  const file = join(folder, 'records');
  writeFileSync(file, '');

  const { code, words } = await refusalOf({ STARLING_HOME: file, PORT: String(await freePort()) });

  expect(code).toBe(1);
  expect(words).toBe(`${file} is a file or lies below one, and Starling needs a folder. Set STARLING_HOME to another folder.`);
  removeFolder(folder);
});

test('a port that is no number is refused', async () => {
  const { code, words } = await refusalOf({ PORT: 'eighty' });

  expect(code).toBe(1);
  expect(words).toBe('PORT is "eighty", which is not a port. Choose a number from 1 to 65535, such as PORT=3000.');
});

test('an old Node is told so in a sentence', async () => {
  const pretend = newFolder('old-node');
  const disguise = join(pretend, 'disguise.cjs');
  mkdirSync(pretend, { recursive: true });
  writeFileSync(disguise, "Object.defineProperty(process.versions, 'node', { value: '16.20.2' });\n");

  const program = startProgram(['--require', disguise, ...START], {});

  expect(await program.ended).toBe(1);
  expect(program.said().trim()).toBe(
    'Starling runs on Node 24 or newer; this is Node 16.20.2. Install Node 24 and give the command again.',
  );
  removeFolder(pretend);
});
