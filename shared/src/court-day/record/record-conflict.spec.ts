import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { conflictsOf, sayConflict } from './record-conflict.ts';

const stored = (value: string) => [{ field: 'result', words: 'What happened', value }];

describe('two people write in one field', () => {
  test.each([
    ['nobody else touched it', '', '', 'heard', 0],
    ['both wrote the same', 'heard', '', 'heard', 0],
    ['both wrote something different', 'away', '', 'heard', 1],
    ['the other took it back to what stood before', '', '', 'heard', 0],
  ])('%s', (_what, theirs, was, mine, count) => {
    expect(conflictsOf([{ field: 'result', was, mine }], stored(theirs))).toHaveLength(count);
  });

  test('a field the record does not know stands empty', () => {
    expect(conflictsOf([{ field: 'promise', was: '', mine: 'Home for the holidays.' }], [])).toEqual([]);
    expect(conflictsOf([{ field: 'promise', was: 'Before', mine: 'Now' }], [])).toEqual([
      { field: 'promise', words: 'promise', mine: 'Now', theirs: '' },
    ]);
  });

  test('both values come back, and no field where there is no conflict', () => {
    const value = fc.constantFrom('', 'a', 'b', 'c');
    fc.assert(
      fc.property(fc.array(fc.record({ was: value, mine: value, theirs: value }), { maxLength: 8 }), (fields) => {
        const written = fields.map(({ was, mine }, at) => ({ field: String(at), was, mine }));
        const found = conflictsOf(
          written,
          fields.map(({ theirs }, at) => ({ field: String(at), words: String(at), value: theirs })),
        );

        expect(found.map(({ field }) => field)).toEqual(
          written.filter(({ was, mine }, at) => fields[at]?.theirs !== was && fields[at]?.theirs !== mine).map(({ field }) => field),
        );
        for (const { field, mine, theirs } of found)
          expect([mine, theirs]).toEqual([fields[Number(field)]?.mine, fields[Number(field)]?.theirs]);
      }),
    );
  });

  test('is said in one sentence', () => {
    const conflict = { field: 'result', words: 'What happened', mine: 'heard', theirs: 'away' };

    expect(sayConflict([conflict], 'T. Ferro')).toBe(
      'T. Ferro wrote something else while you wrote: what happened. Both are kept. Choose one.',
    );
    expect(sayConflict([conflict], null)).toMatch(/^Somebody else wrote/u);
  });
});
