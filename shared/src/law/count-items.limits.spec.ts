import { expect, test } from '@jest/globals';
import { countItems } from './count-items.ts';

test.each([
  ['an arson that does not say which is asked about, and enters without an item', 'PC 451', 'felony', null, null],
  ['robbery declared a misdemeanor by its level is asked about, and enters without a violent item', 'PC 211', 'misdemeanor', null, 3],
  ['murder', 'PC 187', 'felony', 1, 1],
] as const)('%s', (_story, statute, level, violentItem, serious707bItem) => {
  expect(countItems({ statute, level, state: 'alleged', enhancements: [] })).toEqual({ statuteKnown: true, violentItem, serious707bItem });
});

test('the violent item is that of the statute alone; the item of 707(b) reads the proved facts too', () => {
  const enhancements = [{ code: 'PC 12022.5(a)', state: 'proved' }] as const;
  expect(countItems({ statute: 'PC 422', level: 'felony', state: 'true', enhancements })).toEqual({
    statuteKnown: true,
    violentItem: null,
    serious707bItem: 17,
  });
});
