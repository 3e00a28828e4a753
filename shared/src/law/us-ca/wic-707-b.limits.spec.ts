import { describe, expect, test } from '@jest/globals';
import { localDate } from '../../time/local-date.ts';
import type { ChargedEnhancement, CountLevel } from '../charged-count.ts';
import { barsSealing, serious707bItem } from './wic-707-b.ts';

const proved = (...codes: readonly string[]): readonly ChargedEnhancement[] => codes.map((code) => ({ code, state: 'proved' }));

describe('what is on the list of 707(b), and what only looks like it', () => {
  test.each([
    ['robery', [], null],
    ['PC 211', proved('great bodily injury'), 3],
    ['PC 422', proved('great bodily injury'), null],
    ['PC 664/187', [], 12],
    ['PC 664/211', [], null],
    ['PC 664/211', proved('PC 12022.5(a)'), 17],
    ['PC 182/211', [], null],
    ['PC 653f/187', [], null],
    ['PC 484(a)/211', [], 3],
    ['PC 207(a)', [], null],
    ['PC 207(a)', proved('PC 12022.5'), 17],
    ['PC 207(a)', proved('PC 12022.7(a)'), 11],
    ['PC 215', proved('PC 12022(b)(1)'), 25],
    ['PC 215', proved('PC 12022'), null],
    ['PC 484(a)', proved('PC 1203.09'), 16],
    ['PC 484(a)', proved('PC 16590'), 18],
    ['HS 11055(e)', [], 20],
    ['WIC 871(b)', proved('PC 12022.7'), 22],
    ['WIC 871(b)', [], null],
    ['WIC 871', proved('PC 12022.7'), null],
    ['PC 518', proved('PC 186.22(b)(1)'), 21],
    ['PC 484(a)', proved('PC 186.22(b)(1)'), null],
    ['PC 460(a)', proved('PC 186.22(b)(1)', '667.5(c)(21)'), 21],
  ] as const)('%s with %j is item %s', (statute, facts, item) => expect(serious707bItem(statute, facts)).toBe(item));

  test.each([
    ['WIC 707(b)(13)', 13], ['wic 707(b)(13)', 13], ['707(b)(13)', 13], ['707(b)(13) (found true)', 13], ['707(b)(1)', 1], ['XWIC 707(b)(13)', null], ['not 707(b)(13)', null],
  ])('a fact marked %s on the count is item %s', (code, item) => {
    expect(serious707bItem('PC 245', proved(code))).toBe(item);
    expect(serious707bItem('PC 245', [{ code, state: 'charged' }])).toBeNull();
  });

  test.each([
    ['felony', 19, 18], ['wobbler', 19, 18], ['misdemeanor', null, null], ['infraction', null, null],
  ] as const)('an item that asks for a felony, on a %s', (level: CountLevel, witness, weapon) => {
    expect(serious707bItem('PC 136.1(b)(1)', [], level)).toBe(witness);
    expect(serious707bItem('PC 484(a)', proved('PC 16590'), level)).toBe(weapon);
    expect(serious707bItem('PC 211', [], level)).toBe(3);
  });
});

test('the bar reads the level of the count: a misdemeanor threat to a witness bars nothing', () => {
  const threat = { statute: 'PC 136.1(b)(1)', level: 'felony', state: 'true', enhancements: [], offenseOn: localDate('2026-02-01') } as const;
  const born = localDate('2010-01-01');
  expect([barsSealing(threat, born), barsSealing({ ...threat, level: 'misdemeanor' }, born)]).toEqual([true, false]);
});

// WIC 786(d) lifts the bar for a finding reduced to a misdemeanor; WIC 702 and 700.3 let the court declare one. A robbery is never one.
test.each([
  ['PC 245(a)(4)', 'wobbler', true], ['PC 245(a)(4)', 'misdemeanor', false], ['PC 246', 'misdemeanor', false],
  ['PC 211', 'misdemeanor', true], ['PC 211', 'felony', true],
] as const)('%s sustained at 16 as a %s bars sealing: %s', (statute, level, bars) => {
  const count = { statute, level, state: 'true', enhancements: [], offenseOn: localDate('2026-02-01') } as const;
  expect(barsSealing(count, localDate('2010-01-01'))).toBe(bars);
});
