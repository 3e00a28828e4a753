import type { PaperLanguage } from './paper-language.ts';

/** How a text reads: words and sentences counted, syllables by the spelling. */
interface Counted {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/** Above this United States school grade an English line on a youth's page is said in shorter words. */
const HIGHEST_GRADE = 8;

/** Below this a Spanish line is said in shorter words: Fernández Huerta's scale calls 60 to 70 normal for an adult, and more easier. */
const LOWEST_EASE = 60;

/**
 * The school grade of an English text by Flesch and Kincaid: 0.39 words a sentence + 11.8 syllables a word - 15.59. Syllables are counted
 * by the spelling, which is within half a syllable a word of a dictionary; a text without words is grade 0.
 */
export function englishGrade(text: string): number {
  const { words, sentences, syllables } = count(text, englishSyllables);
  return words === 0 ? 0 : 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** How easily a Spanish text reads by Fernández Huerta: 206.84 - 60 syllables a word - 1.02 words a sentence; a text without words is 100. */
export function spanishEase(text: string): number {
  const { words, sentences, syllables } = count(text, spanishSyllables);
  return words === 0 ? 100 : 206.84 - 60 * (syllables / words) - 1.02 * (words / sentences);
}

/** True when a text may stand on a youth's page as it is. */
export function readsEasily(text: string, language: PaperLanguage): boolean {
  return language === 'es' ? spanishEase(text) >= LOWEST_EASE : englishGrade(text) <= HIGHEST_GRADE;
}

function count(text: string, syllablesOf: (word: string) => number): Counted {
  const words = text.match(/[\p{L}][\p{L}’']*/gu) ?? [];
  const sentences = text.match(/[.?!…]+(?=["”’)]*(?:\s|$))/gu)?.length ?? 0;
  return {
    words: words.length,
    sentences: Math.max(1, sentences),
    syllables: words.reduce((sum, word) => sum + Math.max(1, syllablesOf(word.toLowerCase())), 0),
  };
}

/** Groups of vowels, less an e that is not heard at the end. */
function englishSyllables(word: string): number {
  const heard = word.replace(/[^a-z]/g, '').replace(/(?<=[aeiouy].*[^aeiouyl])e[sd]?$|(?<=[aeiouy].*[aeiouy]l)e$/, '');
  return heard.match(/[aeiouy]+/g)?.length ?? 1;
}

/** Strong vowels and accented weak ones each make a syllable; a weak one beside another joins it. */
function spanishSyllables(word: string): number {
  const spoken = word.replace(/qu/g, 'q').replace(/gu(?=[eiéí])/g, 'g');
  const groups = spoken.match(/[aeiouáéíóúü]+/g) ?? [];
  return groups.reduce((sum, group) => sum + Math.max(1, group.match(/[aeoáéíóú]/g)?.length ?? 0), 0);
}
