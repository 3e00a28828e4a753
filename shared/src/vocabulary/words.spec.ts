import { expect, test } from '@jest/globals';
import { HARMFUL_WORDS, findHarmfulWords } from './words.ts';

test.each(HARMFUL_WORDS.map(({ avoid }) => avoid))('"%s" is found, in any case and inside a sentence', (avoid) => {
  const said = avoid === 'john' ? avoid : avoid.toUpperCase();

  expect(findHarmfulWords(`It says ${said} here.`).map((one) => one.avoid)).toContain(avoid);
});

test('the longer phrase is found once, with what to write instead', () => {
  const found = findHarmfulWords('a child prostitute');

  expect(found).toEqual([expect.objectContaining({ avoid: 'child prostitute', prefer: 'exploited child', at: 2 })]);
});

test.each(['She met John Okafor.', 'the criminal court', 'Criminal history is separate.', 'a pimple', 'the tracker'])('"%s" is left alone', (sentence) => {
  expect(findHarmfulWords(sentence)).toEqual([]);
});

test('words are found in the order in which they stand', () => {
  expect(findHarmfulWords('The runaway was rescued.').map((one) => one.avoid)).toEqual(['runaway', 'rescued']);
});
