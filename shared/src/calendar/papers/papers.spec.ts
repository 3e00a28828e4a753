import { describe, expect, test } from '@jest/globals';
import { findHarmfulWords } from '../../vocabulary/words.ts';
import { CALENDAR_PAPERS, type CalendarPaper } from './papers.ts';

describe.each<[string, CalendarPaper]>(Object.entries(CALENDAR_PAPERS))('The paper %s', (_key, { title, reader, lines }) => {
  const text = [title, ...lines].join(' ');

  test('harms nobody and names no program and no offense', () => {
    expect(findHarmfulWords(text)).toEqual([]);
    expect(text).not.toMatch(/\bSTAR\b|CSEC|traffick|exploit|offen[cs]e|delinquen/i);
  });

  test('is read by a child of ten, where a youth or a family reads it', () => {
    const sentences = lines.flatMap((line) => line.split(/[.?!:]/)).filter((sentence) => sentence.trim() !== '');
    const longest = Math.max(...sentences.map((sentence) => sentence.trim().split(/\s+/).length));
    const forAll = reader === 'youth' || reader === 'family';
    expect(longest).toBeLessThanOrEqual(forAll ? 22 : 30);
    if (forAll) expect(text).not.toMatch(/\b(must|fail|warrant|violation|penalty)\b/i);
  });
});
