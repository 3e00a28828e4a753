import { describe, expect, test } from '@jest/globals';
import { englishGrade, spanishEase } from '@starling/shared/court-day/youth-page/reading-grade';
import { YOUTH_PAGE_SENTENCES, type YouthPageSentences } from '@starling/shared/court-day/youth-page/youth-page';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** Every sentence the page can be made of, with invented names and times in its gaps. */
function sentencesOf(say: YouthPageSentences): readonly string[] {
  return [
    ...[say.thanks('Wren'), say.hello('Wren'), say.takes(15), say.noDateYet, say.noMoreDates, say.elsewhere, say.withOther],
    ...[say.picksUp('Sam', '1:45'), say.picksUp('Sam', null), say.takesHome('Sam', '1:45'), say.takesHome(say.aDriver, null)],
    ...[
      say.noRide,
      ...say.day(20),
      ...say.videoDay,
      ...say.ask,
      say.restWithCounsel,
      say.nothingNew,
      say.counsel(null),
      say.counsel('Pat'),
    ],
    ...[
      say.helpers('Sam'),
      say.questions,
      say.fold,
      say.made('May 5'),
      `${say.nextHead}.`,
      ...Object.values(say.heads).map((head) => `${head}.`),
    ],
  ].flatMap((text) => text.split(/(?<=[.?!]) (?=[A-ZÁÉÍÓÚ¿])/u));
}

const WORD = /[\p{L}’']+/gu;
const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];
const gradeOf = (text: string): number =>
  fleschKincaid({ sentence: 1, word: wordsOf(text).length, syllable: wordsOf(text).reduce((sum, word) => sum + syllable(word), 0) });

describe('the youth’s page', () => {
  test.each(sentencesOf(YOUTH_PAGE_SENTENCES.en).map((one) => [one]))('reads at grade 8 or below: %s', (one) => {
    expect(gradeOf(one)).toBeLessThanOrEqual(8);
  });

  test.each(sentencesOf(YOUTH_PAGE_SENTENCES.es).map((one) => [one]))('reads at 60 or more on Fernández Huerta’s scale: %s', (one) => {
    expect(spanishEase(one)).toBeGreaterThanOrEqual(60);
  });

  test('the measure the clerk is shown agrees with the dictionary’s within a grade, over the whole page', () => {
    const all = sentencesOf(YOUTH_PAGE_SENTENCES.en);
    const words = all.flatMap(wordsOf);
    const dictionary = fleschKincaid({
      sentence: all.length,
      word: words.length,
      syllable: words.reduce((sum, word) => sum + syllable(word), 0),
    });
    expect(Math.abs(englishGrade(all.join(' ')) - dictionary)).toBeLessThan(1);
  });
});
