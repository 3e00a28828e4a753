import { describe, expect, test } from '@jest/globals';
import { readMinuteDraft, withLine, withoutChange, wordsOfLine, type LineChange } from './minute-draft.ts';

const change: LineChange = { section: 'orders', line: 0, was: 'Drug test weekly.', words: 'Counseling weekly.' };

describe('what is typed about a minute order', () => {
  test('what was kept is read again as it was typed', () => {
    const typed = withLine({ ...readMinuteDraft(null), returnWords: 'Line 2', kind: 'amended', reason: 'Wrong day' }, change, change.words);

    expect(readMinuteDraft(JSON.parse(JSON.stringify(typed)))).toEqual(typed);
  });

  test.each([null, 'words', 3, { changes: 'none' }, { changes: [{ section: 'orders' }, null] }])(
    'words of another version are an empty draft: %j',
    (content) => {
      expect(readMinuteDraft(content)).toEqual({ returnWords: '', kind: '', reason: '', changes: [] });
    },
  );

  test('a line said twice keeps the last words, and can be let go', () => {
    const twice = withLine(withLine(readMinuteDraft(null), change, change.words), change, 'Counseling twice a week.');

    expect(twice.changes).toEqual([{ ...change, words: 'Counseling twice a week.' }]);
    expect(wordsOfLine(twice, change)).toBe('Counseling twice a week.');
    expect(withoutChange(twice, change).changes).toEqual([]);
    expect(withLine(twice, change, change.was).changes).toEqual([]);
  });
});
