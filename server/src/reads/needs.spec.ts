import { expect, test } from '@jest/globals';
import { needsOf } from './needs.ts';
import type { NeedFacts } from './needs.ts';

function needing(words: Partial<NeedFacts>): readonly string[] {
  const nothing: NeedFacts = {
    custody: 'home',
    daysThere: 3,
    warrant: null,
    interpreter: null,
    mode: 'in_person',
    keepApart: null,
    dualCase: false,
    said: [],
  };
  return needsOf({ ...nothing, ...words }).map((need) => `${need.kind}: ${need.words}`);
}

test('somebody at home who asked for nothing needs nothing', () => {
  expect(needing({})).toEqual([]);
});

test.each([
  ['a youth from the hall', { custody: 'juvenile_hall' }, ['CUSTODY: In custody']],
  ['a youth away since yesterday', { custody: 'away', daysThere: 1 }, ['AWAY: Away 1 day']],
  ['a youth away since nobody knows when', { custody: 'away', daysThere: null }, ['AWAY: Away']],
  ['a live warrant', { warrant: 'issued' }, ['WARRANT: Warrant out']],
  ['a recall that nobody confirmed', { warrant: 'recalled' }, ['WARRANT: Recall not confirmed']],
  ['an interpreter for the day', { interpreter: 'Spanish' }, ['INTERPRETER: Spanish']],
  ['a hearing by video', { mode: 'remote' }, ['REMOTE: Remote']],
  ['somebody to be kept apart', { keepApart: 2 }, ['KEEP_APART: Keep apart 2']],
] as const)('%s is said in words', (_what, facts, said) => {
  expect(needing(facts)).toEqual(said);
});

test('what the youth said about an interpreter or video stands for the bare fact', () => {
  const said = [
    { kind: 'interpreter', words: 'Spanish for grandmother' },
    { kind: 'remote', words: 'Remote, her choice' },
  ] as const;

  expect(needing({ interpreter: 'Spanish', mode: 'remote', said })).toEqual([
    'INTERPRETER: Spanish for grandmother',
    'REMOTE: Remote, her choice',
  ]);
});

test('things not to be said aloud are counted, never told', () => {
  expect(
    needing({
      said: [
        { kind: 'not_aloud', words: '' },
        { kind: 'not_aloud', words: '' },
      ],
    }),
  ).toEqual(['NOT_ALOUD: 2 things not to say aloud']);
});
