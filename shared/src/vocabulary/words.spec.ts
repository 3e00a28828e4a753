import { expect, test } from '@jest/globals';
import { HARMFUL_WORDS, findHarmfulWords } from './words.ts';

test.each(HARMFUL_WORDS.map(({ avoid }) => avoid))('"%s" is found, in any case and inside a sentence', (avoid) => {
  const said = avoid === 'john' ? avoid : avoid.toUpperCase();

  expect(findHarmfulWords(`It says ${said} here.`).map((one) => one.avoid)).toContain(avoid);
});

/** The phrases of the table that hold another of them. Only the table itself spells one out. */
const LONGER = HARMFUL_WORDS.filter(({ avoid }) => HARMFUL_WORDS.some((other) => avoid.includes(` ${other.avoid}`)));

test('the longer phrase is found once, with what to write instead', () => {
  expect(LONGER.length).toBeGreaterThan(0);
  for (const { avoid, prefer } of LONGER)
    expect(findHarmfulWords(`a ${avoid}`)).toEqual([expect.objectContaining({ avoid, prefer, at: 2 })]);
});

test.each(['She met John Okafor.', 'the criminal court', 'Criminal history is separate.', 'a pimple', 'the tracker'])('"%s" is left alone', (sentence) => {
  expect(findHarmfulWords(sentence)).toEqual([]);
});

test('words are found in the order in which they stand', () => {
  const [first, second] = [HARMFUL_WORDS.at(-1)?.avoid ?? '', HARMFUL_WORDS.at(-2)?.avoid ?? ''];
  expect(findHarmfulWords(`The ${first} was ${second}.`).map((one) => one.avoid)).toEqual([first, second]);
});
