import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from '../support/program.ts';

const VECTORS = join(ROOT, 'shared/src/law/vectors');

interface Vector {
  readonly id: string;
  readonly expected: unknown;
}

/** Gives `npm run law -- WORDS`, with a file's text on stdin. The answer is stdout alone; what is said on the way goes to stderr. */
function ask(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/run.cjs'), 'law', ...words], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const read = (file: string): string => readFileSync(join(VECTORS, file), 'utf8');

test('all 110 worked cases come out of the command line as the research worked them out', () => {
  const vectors = JSON.parse(read('clocks.json')) as readonly Vector[];
  const { status, stdout } = ask(['clocks'], JSON.stringify(vectors.map(({ expected: _, ...question }) => question)));
  expect(status).toBe(0);
  expect(vectors).toHaveLength(110);
  expect(JSON.parse(stdout)).toEqual(vectors.map(({ id, expected }) => ({ id, answer: expected })));
});

test('all 60 open questions get an answer of days, none an error', () => {
  const questions = JSON.parse(read('clocks-questions.json')) as readonly { readonly id: string }[];
  const { stdout } = ask(['clocks'], JSON.stringify(questions));
  const answers = JSON.parse(stdout) as readonly { readonly id: string; readonly answer: Readonly<Record<string, unknown>> }[];
  expect(answers.map(({ id }) => id)).toEqual(questions.map(({ id }) => id));
  expect(questions).toHaveLength(60);
  for (const { id, answer } of answers) {
    expect(Object.keys(answer), id).not.toContain('error');
    expect(Object.keys(answer).length, id).toBeGreaterThan(0);
  }
});

test('one bad question among good ones gets a sentence, and the others their days', () => {
  const good = { id: 'good', clock: 'JURIS_602_DETAINED_15CD', trigger: '2026-11-23', inputs: { courtDays: 15, detained: true } };
  const { status, stdout } = ask(
    ['clocks'],
    JSON.stringify([{ ...good, id: 'bad', trigger: '2026-11-31' }, { ...good, clock: 'NO_SUCH_CLOCK' }, good, 7]),
  );
  expect(status).toBe(0);
  const answers = JSON.parse(stdout) as readonly { readonly answer: { readonly error?: string } }[];
  expect(answers.map(({ answer }) => answer.error !== undefined)).toEqual([true, true, false, true]);
});

test('a count is explained to a person: the trigger, what is left out and why, the day reached, the cite', () => {
  const { status, stdout } = ask(['explain', 'JURIS_602_DETAINED_15CD', '--trigger', '2026-11-23']);
  expect(status).toBe(0);
  expect(stdout).toContain('Thanksgiving Day');
  expect(stdout).toContain('Wednesday, December 16, 2026');
  expect(stdout).toContain('WIC 657(a)(1)');
});

test('the holidays of a year come on the days they are kept', () => {
  const { stdout } = ask(['holidays', '2027']);
  expect(stdout.split('\n').filter((line) => line !== '')).toHaveLength(15);
  expect(stdout).toMatch(/2027-12-31 .*New Year/);
});

test('a petition’s facts are answered by the engine, with the settings that decided', () => {
  const scenarios = JSON.parse(read('findings.json')) as readonly { readonly id: string; readonly facts: unknown }[];
  const { status, stdout } = ask(['finding'], JSON.stringify(scenarios));
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toHaveLength(72);
  expect(JSON.parse(ask(['finding'], JSON.stringify(scenarios[0])).stdout)).toMatchObject({ eligible: true, route: 'PC236.23(f)' });
});

test('what cannot be asked stops with a sentence that says what to do', () => {
  for (const words of [
    ['holidays', 'soon'],
    ['explain'],
    ['explain', 'JURIS_602_DETAINED_15CD'],
    ['no-such-question'],
    ['clocks'],
    ['finding'],
  ]) {
    const { status, stdout, stderr } = ask(words, 'this is no JSON');
    expect(status, words.join(' ')).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).not.toMatch(/^\s+at /m);
  }
});
