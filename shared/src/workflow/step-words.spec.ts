import { expect, test } from '@jest/globals';
import { findHarmfulWords } from '../vocabulary/words.ts';
import { stateWords, stepWords, WORDED } from './step-words.ts';
import { TABLES } from './tables.ts';

const printed = TABLES.flatMap(({ title, steps }) =>
  steps.flatMap(({ from, command, to }) => [stateWords(title, from), stepWords(title, command), stateWords(title, to)]),
);

test('every command and state prints as words a judge can read aloud', () => {
  expect(printed.filter((words) => !/^[A-Z][a-z]*(?:,? [a-z0-9]+)*$/u.test(words))).toEqual([]);
  expect(printed.flatMap((words) => findHarmfulWords(words))).toEqual([]);
});

test('a key without words of its own is taken apart into its words', () => {
  expect(stepWords('A warrant', 'issueAnew')).toBe('Issue anew');
  expect(stateWords('One holder', 'partly_complied')).toBe('Partly complied');
});

test('a table may word a key in its own way', () => {
  expect(stateWords('The finding', 'set')).toBe('Set for hearing');
  expect(stateWords('A hearing on its day', 'set')).toBe('Set');
});

test('no words are kept for a key that no table uses', () => {
  const steps = new Set(TABLES.flatMap(({ title, steps: rows }) => rows.flatMap(({ command }) => [command, `${title}/${command}`])));
  const states = new Set(
    TABLES.flatMap(({ title, steps: rows }) => rows.flatMap(({ from, to }) => [from, to, `${title}/${from}`, `${title}/${to}`])),
  );

  expect(WORDED.steps.filter((key) => !steps.has(key))).toEqual([]);
  expect(WORDED.states.filter((key) => !states.has(key))).toEqual([]);
});
