import { expect, test } from '@jest/globals';
import { localDate } from '../../time/local-date.ts';
import { asSentence, sayCount, sayDayShort, sayLanguage, sayRow, saySlot } from './finder-words.ts';

test('a language by its code; a name stays as it is', () => {
  expect(['es', 'vi', 'zh-Hant', 'American Sign Language'].map(sayLanguage)).toEqual([
    'Spanish',
    'Vietnamese',
    'Traditional Chinese',
    'American Sign Language',
  ]);
});

test('a slot as the finder says it', () => {
  expect(saySlot(localDate('2026-12-22'), 850)).toBe('Tue Dec 22, 2:10 pm');
  expect(['2027-01-05', '2027-01-31'].map((day) => sayDayShort(localDate(day)))).toEqual(['Tue Jan 5', 'Sun Jan 31']);
});

test('counts, rows and sentences', () => {
  expect([0, 1, 10, 11].map(sayCount)).toEqual(['No', 'One', 'Ten', '11']);
  expect([[], ['judge'], ['judge', 'counsel'], ['judge', 'counsel', 'officer']].map(sayRow)).toEqual([
    '',
    'judge',
    'judge and counsel',
    'judge, counsel and officer',
  ]);
  expect(asSentence('after school')).toBe('After school.');
});
