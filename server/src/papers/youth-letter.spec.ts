import { describe, expect, test } from '@jest/globals';
import { findHarmfulWords } from '@starling/shared/vocabulary/words';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { YouthLetterWords } from './paper.ts';
import { youthLetter } from './youth-letter.ts';

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

const everyLetter = [true, false].flatMap((otherMattersGoOn) =>
  [true, false].map((restitutionOrdered) => youthLetter({ chosenName: 'Wren', language: 'en', otherMattersGoOn, restitutionOrdered })),
);

describe('the letter to the youth', () => {
  test.each(everyLetter.map((letter, place) => [place + 1, letter] as const))('reads at grade 8 or below, form %i', (_place, letter) => {
    expect(gradeOf(textOf(letter))).toBeLessThanOrEqual(8);
  });

  test('says that the youth may answer no', () => {
    expect(
      textOf(everyLetter[0] ?? youthLetter({ chosenName: 'Wren', language: 'en', otherMattersGoOn: true, restitutionOrdered: false })),
    ).toContain('never happened');
  });

  test.each(['en', 'es'] as const)('names no charge, no program and no word that harms (%s)', (language) => {
    const text = textOf(youthLetter({ chosenName: 'Wren', language, otherMattersGoOn: true, restitutionOrdered: true }));
    expect(text).not.toMatch(/CSEC|\bSTAR\b|traffick|602|petition|charge|delinquen|prostitu/i);
    expect(findHarmfulWords(text)).toEqual([]);
  });

  test('says that other matters go on only when they do', () => {
    const goesOn = (otherMattersGoOn: boolean) =>
      textOf(youthLetter({ chosenName: 'Wren', language: 'en', otherMattersGoOn, restitutionOrdered: false }));
    expect(goesOn(true)).toContain('Your other court dates stay');
    expect(goesOn(false)).not.toContain('Your other court dates stay');
  });
});
