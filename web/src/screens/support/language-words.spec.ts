import { expect, test } from '@jest/globals';
import { languageWords } from './language-words.ts';

test('a code is said as people say it, and a word stands as it is written', () => {
  expect(languageWords('es')).toBe('Spanish');
  expect(languageWords('Spanish')).toBe('Spanish');
  expect(languageWords('American Sign Language')).toBe('American Sign Language');
});
