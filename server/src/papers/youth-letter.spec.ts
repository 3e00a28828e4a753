import { describe, expect, test } from '@jest/globals';
import type { RestitutionRuling } from '@starling/shared/vocabulary/finding';
import { findHarmfulWords } from '@starling/shared/vocabulary/words';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { YouthLetterWords } from './paper.ts';
import { youthLetter, type YouthLetterFacts } from './youth-letter.ts';

const textOf = (letter: YouthLetterWords): string =>
  [
    letter.greeting,
    letter.first,
    ...letter.parts.flatMap((part) => [`${part.head}.`, ...part.lines]),
    `${letter.whoHead}.`,
    letter.last,
  ].join(' ');

const gradeOf = (text: string): number => {
  const sentences = text.match(/[.?!](?:”|\s|$)/g)?.length ?? 1;
  const words = text.split(/\s+/).filter((word) => /[a-z]/i.test(word));
  return fleschKincaid({ sentence: sentences, word: words.length, syllable: words.reduce((sum, word) => sum + syllable(word), 0) });
};

const A_LETTER = {
  chosenName: 'Wren',
  language: 'en',
  otherMattersGoOn: true,
  restitution: 'none_ordered',
  olderCaseEndedToo: false,
} as const satisfies YouthLetterFacts;
const RULINGS: readonly RestitutionRuling[] = ['none_ordered', 'stands_as_civil_judgment', 'ends_with_finding', 'reserved'];

const everyLetter = [true, false].flatMap((otherMattersGoOn) =>
  RULINGS.map((restitution) => youthLetter({ ...A_LETTER, otherMattersGoOn, restitution, olderCaseEndedToo: otherMattersGoOn })),
);

describe('the letter to the youth', () => {
  test.each(everyLetter.map((letter, place) => [place + 1, letter] as const))('reads at grade 8 or below, form %i', (_place, letter) => {
    expect(gradeOf(textOf(letter))).toBeLessThanOrEqual(8);
  });

  test('says that the youth may answer no', () => {
    expect(textOf(youthLetter(A_LETTER))).toContain('never happened');
  });

  test.each(['en', 'es'] as const)('names no charge, no program and no word that harms (%s)', (language) => {
    const text = textOf(youthLetter({ ...A_LETTER, language, restitution: 'reserved', olderCaseEndedToo: true }));
    expect(text).not.toMatch(/CSEC|\bSTAR\b|traffick|602|petition|charge|delinquen|prostitu/i);
    expect(findHarmfulWords(text)).toEqual([]);
  });

  test.each(['en', 'es'] as const)('says what becomes of money owed to somebody, each ruling in its own sentence (%s)', (language) => {
    const lines = RULINGS.map((restitution) => textOf(youthLetter({ ...A_LETTER, language, restitution })));
    expect(new Set(lines).size).toBe(RULINGS.length);
  });

  test('says that an older case ended too only when it did', () => {
    expect(textOf(youthLetter(A_LETTER))).not.toContain('older case');
    expect(textOf(youthLetter({ ...A_LETTER, olderCaseEndedToo: true }))).toContain('older case');
  });

  test('says that other matters go on only when they do', () => {
    const goesOn = (otherMattersGoOn: boolean) => textOf(youthLetter({ ...A_LETTER, otherMattersGoOn }));
    expect(goesOn(true)).toContain('Your other court dates stay');
    expect(goesOn(false)).not.toContain('Your other court dates stay');
  });
});
