import { describe, expect, test } from '@jest/globals';
import { addDays, localDate } from '../../time/local-date.ts';
import type { ChargedEnhancement } from '../charged-count.ts';
import { barsSealing, serious707bItem, SERIOUS_707B, type DatedCount } from './wic-707-b.ts';

const PROVED = (code: string): readonly ChargedEnhancement[] => [{ code, state: 'proved' }];

describe('the serious offenses of WIC 707(b)', () => {
  test('are thirty, in order', () => expect(SERIOUS_707B.map(({ item }) => item)).toEqual(Array.from({ length: 30 }, (_, place) => place + 1)));

  test.each([
    ['PC 187', 1], ['PC 451(b)', 2], ['PC 211', 3], ['PC 288(b)(1)', 6], ['PC 209(a)', 9], ['PC 209(b)(1)', 10], ['PC 664/187', 12], ['PC 245(a)(2)', 13],
    ['PC 245(a)(4)', 14], ['PC 246', 15], ['PC 136.1(b)(1)', 19], ['PC 206', 23], ['PC 205', 24], ['PC 209.5', 27], ['PC 26100(c)', 28], ['PC 192(a)', 30],
  ])('%s is item %i', (statute, item) => expect(serious707bItem(statute)).toBe(item));

  test.each(['PC 215(a)', 'PC 207(a)', 'PC 203', 'PC 288(a)', 'PC 460(a)', 'PC 220', 'PC 242', 'PC 422', 'PC 21310', 'PC 451(d)', 'PC 664/211', 'VC 10851', 'PC 245'])(
    '%s is not listed', (statute) => expect(serious707bItem(statute)).toBeNull(),
  );

  test('some are listed only once a fact is proved', () => {
    expect(serious707bItem('PC 215(a)', PROVED('PC 12022(b)(2)'))).toBe(25);
    expect(serious707bItem('PC 215(a)', [{ code: 'PC 12022(b)(2)', state: 'charged' }])).toBeNull();
    expect(serious707bItem('PC 207(a)', PROVED('PC 12022.7(a)'))).toBe(11);
    expect(serious707bItem('PC 422', PROVED('PC 12022.5(a)'))).toBe(17);
    expect(serious707bItem('PC 215(a)', PROVED('PC 186.22(b)'))).toBe(21);
    expect(serious707bItem('PC 422', PROVED('PC 186.22(b)'))).toBeNull();
    expect(serious707bItem('PC 422', PROVED('WIC 707(b)(18)'))).toBe(18);
  });
});

describe('the bar of WIC 786(d)', () => {
  const BORN = localDate('2011-11-02');
  const robbery: DatedCount = { statute: 'PC 211', level: 'felony', state: 'true', enhancements: [], offenseOn: localDate('2025-11-02') };

  test.each([['the day before the 14th birthday', -1, false], ['on the 14th birthday', 0, true], ['the day after', 1, true]])(
    'robbery committed %s', (_when, days, barred) => expect(barsSealing({ ...robbery, offenseOn: addDays(robbery.offenseOn, days) }, BORN)).toBe(barred),
  );

  test('falls with the finding: not sustained, stricken, or reduced', () => {
    for (const state of ['alleged', 'stricken', 'not_proved', 'reduced_misdemeanor'] as const) expect(barsSealing({ ...robbery, state }, BORN)).toBe(false);
    expect(barsSealing({ ...robbery, state: 'admitted' }, BORN)).toBe(true);
  });
});
