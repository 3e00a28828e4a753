import { describe, expect, test } from '@jest/globals';
import type { ChargedCount, ChargedEnhancement } from './charged-count.ts';
import { DEFAULT_SETTINGS } from './court-settings.ts';
import { QUADRANTS, quadrantOf, type Quadrant } from './quadrant.ts';

const proved = (code: string): readonly ChargedEnhancement[] => [{ code, state: 'proved' }];

describe('two lists, four quadrants', () => {
  test.each<readonly [string, readonly ChargedEnhancement[], Quadrant]>([
    ['PC 187', [], 'violent_and_serious'],
    ['PC 211', [], 'violent_and_serious'],
    ['PC 451(b)', [], 'violent_and_serious'],
    ['PC 288(b)(1)', [], 'violent_and_serious'],
    ['PC 209(a)', [], 'violent_and_serious'],
    ['PC 664/187', [], 'violent_and_serious'],
    ['PC 206', [], 'violent_and_serious'],
    ['PC 205', [], 'violent_and_serious'],
    ['PC 215(a)', proved('PC 12022(b)'), 'violent_and_serious'],
    ['PC 192(a)', [], 'violent_and_serious'],
    ['PC 422', proved('PC 12022.53(b)'), 'violent_and_serious'],
    ['PC 215(a)', [], 'violent_only'],
    ['PC 207(a)', [], 'violent_only'],
    ['PC 203', [], 'violent_only'],
    ['PC 288(a)', [], 'violent_only'],
    ['PC 460(a)', proved('667.5(c)(21)'), 'violent_only'],
    ['PC 220', [], 'violent_only'],
    ['PC 422', proved('PC 12022.7(a)'), 'violent_only'],
    ['PC 245(a)(2)', [], 'serious_only'],
    ['PC 245(a)(4)', [], 'serious_only'],
    ['PC 246', [], 'serious_only'],
    ['PC 26100(c)', [], 'serious_only'],
    ['PC 136.1(b)(1)', [], 'serious_only'],
    ['PC 137(a)', [], 'serious_only'],
    ['PC 422', proved('PC 16590'), 'serious_only'],
    ['HS 11055(e)', [], 'serious_only'],
    ['PC 242', proved('PC 1203.09'), 'serious_only'],
    ['PC 487(c)', [], 'neither'],
    ['VC 10851', [], 'neither'],
    ['PC 459/460(b)', [], 'neither'],
    ['PC 422', [], 'neither'],
    ['PC 21310', [], 'neither'],
    ['PC 148', [], 'neither'],
  ])('%s %j: %s', (statute, enhancements, quadrant) => {
    const row = quadrantOf(felony(statute, enhancements));
    // HS 11055(e) is in no table of offenses: as a felony the gate asks the judge, as a wobbler it is read.
    expect(row?.quadrant ?? quadrantOf({ ...felony(statute, enhancements), level: 'wobbler' })?.quadrant).toBe(quadrant);
  });

  test('each quadrant says what is open in it', () => {
    expect(
      Object.values(QUADRANTS).map(({ quadrant, findingOpen, sealing786aOpen, vacaturOpen, fallback }) => [
        quadrant,
        findingOpen,
        sealing786aOpen,
        vacaturOpen,
        fallback.map(({ text }) => text).join(', '),
      ]),
    ).toEqual([
      ['violent_and_serious', false, false, false, 'WIC 782, WIC 781'],
      ['violent_only', false, true, false, 'WIC 786(a), WIC 782'],
      ['serious_only', true, false, true, 'PC 236.23(f), PC 236.14, WIC 782, WIC 781'],
      ['neither', true, true, true, 'PC 236.23(f), WIC 786(a), PC 236.14'],
    ]);
  });

  test('while a fact is open there is no quadrant; a proof moves the count, a declaration moves it back', () => {
    const assault = felony('PC 245(a)(4)', [{ code: 'PC 12022.7', state: 'charged' }]);
    expect(quadrantOf(assault)).toBeNull();
    expect(quadrantOf(felony('PC 245(a)(4)', proved('PC 12022.7')))?.quadrant).toBe('violent_and_serious');
    expect(quadrantOf({ ...assault, state: 'reduced_misdemeanor' })?.quadrant).toBe('neither');
  });

  test('a misdemeanor of 136.1 is no felony under 136.1', () => {
    expect(quadrantOf({ ...felony('PC 136.1(a)(1)'), level: 'misdemeanor' })?.quadrant).toBe('neither');
    expect(quadrantOf({ ...felony('PC 136.1(a)(1)'), level: 'wobbler' })?.quadrant).toBe('serious_only');
  });

  test('the court’s reading of attempts moves the count too', () => {
    expect(quadrantOf(felony('PC 664/215'))?.quadrant).toBe('neither');
    expect(quadrantOf(felony('PC 664/215'), { ...DEFAULT_SETTINGS, attemptCountsAsListedFelony: true })?.quadrant).toBe('violent_only');
  });
});

function felony(statute: string, enhancements: readonly ChargedEnhancement[] = []): ChargedCount {
  return { statute, level: 'felony', state: 'alleged', enhancements };
}
