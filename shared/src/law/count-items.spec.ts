import { expect, test } from '@jest/globals';
import { countItems } from './count-items.ts';

const alleged = { level: 'felony', state: 'alleged', enhancements: [] } as const;

test('a robbery enters with its item on both lists', () => {
  expect(countItems({ ...alleged, statute: 'PC 211' })).toEqual({ statuteKnown: true, violentItem: 9, serious707bItem: 3 });
});

test('a theft is on neither', () => {
  expect(countItems({ ...alleged, level: 'misdemeanor', statute: 'PC 484(a)/488' })).toEqual({
    statuteKnown: true,
    violentItem: null,
    serious707bItem: null,
  });
});

test('a statute that is not in the table enters as unknown', () => {
  expect(countItems({ ...alleged, statute: 'PC 99999' })).toMatchObject({ statuteKnown: false, violentItem: null });
});
