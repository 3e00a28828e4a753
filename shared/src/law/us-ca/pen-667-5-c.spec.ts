import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ChargedCount, ChargedEnhancement } from '../charged-count.ts';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import { gateOf, isViolentFelony, knownStatute, sayGate, VIOLENT_FELONIES } from './pen-667-5-c.ts';

describe('the gate of PC 667.5(c)', () => {
  test('the list has its 24 items in order', () => {
    expect(VIOLENT_FELONIES.map(({ item }) => item)).toEqual(Array.from({ length: 24 }, (_, place) => place + 1));
  });

  test.each([
    ['PC 187', 1], ['PC 192(a)', 1], ['PC 203', 2], ['PC 261(a)(2)', 3], ['PC 286(c)(1)', 4], ['PC 287(d)', 5], ['PC 288(a)', 6], ['PC 206', 7],
    ['PC 236.1(c)(2)', 7], ['PC 211', 9], ['PC 212.5(c)', 9], ['PC 451(b)', 10], ['PC 289(j)', 11], ['PC 664/187(a)', 12], ['PC 18745', 13],
    ['PC 207(a)', 14], ['PC 220', 15], ['PC 288.5', 16], ['PC 215(a)', 17], ['PC 264.1', 18], ['PC 11418(b)', 23],
  ])('R2: %s is excluded by item %i whatever the evidence', (statute, item) => {
    expect(gateOf(charge(statute))).toMatchObject({ gate: 'excluded', item });
  });

  test.each(['PC 422', 'PC 245(a)(1)', 'PC 245(a)(4)', 'PC 236.1(c)(1)', 'PC 459/460(b)', 'PC 451(d)', 'PC 21310', 'PC 192(b)', 'PC 664/211', 'PC 261(a)(3)',
    'VC 10851', 'PC 484(a)/488', 'HS 11350(a)', 'PC 460(a)', 'PC 487(c)', 'PC 653f', 'PC 266h(b)(1)', 'PC 288(c)(1)'])(
    '%s stays open to the finding', (statute) => expect(gateOf(charge(statute)).gate).toBe('eligible'),
  );

  test.each([
    ['PC 12022.7(a) (alleged)', 8], ['PC 12022.53(b)', 22], ['12022.5', 8], ['PC 12022.55', 8], ['PC 12022.3(a)', 8],
  ])('R3: %s is undetermined while charged and excludes only once proved', (code, item) => {
    const with_ = (state: ChargedEnhancement['state']) => gateOf(charge('PC 245(a)(4)', [{ code, state }]));
    expect(with_('charged')).toMatchObject({ gate: 'undetermined', item });
    expect(with_('proved')).toMatchObject({ gate: 'excluded', item });
    expect(with_('not_proved').gate).toBe('eligible');
    expect(with_('stricken').gate).toBe('eligible');
  });

  test.each([
    ['PC 460(a)', '667.5(c)(21)', 21], ['PC 459/460(a)', 'PC 667.5(c)(21)', 21], ['PC 459', 'Non-accomplice present', 21],
    ['PC 518', 'PC 186.22(b)(1)(C)', 19], ['PC 136.1(b)(1)', 'PC 186.22(b)', 20], ['PC 261(a)(3)', '667.5(c)(24)', 24],
  ])('%s needs its fact %s', (statute, code, item) => {
    expect(gateOf(charge(statute)).gate).toBe('eligible');
    expect(gateOf(charge(statute, [{ code, state: 'charged' }]))).toMatchObject({ gate: 'undetermined', item });
    expect(gateOf(charge(statute, [{ code, state: 'proved' }]))).toMatchObject({ gate: 'excluded', item });
  });

  test('item 7: a fact that carries a life term, as the court’s setting lists them', () => {
    const counted = (state: ChargedEnhancement['state']) => charge('PC 422', [{ code: 'PC 667.61(b)', state }]);
    expect(gateOf(counted('charged'))).toMatchObject({ gate: 'undetermined', item: 7, dependsOn: '667.61' });
    expect(gateOf(counted('proved'))).toMatchObject({ gate: 'excluded', item: 7 });
    expect(gateOf(counted('proved'), { ...DEFAULT_SETTINGS, lifeTermEnhancements: [] }).gate).toBe('eligible');
  });

  test('a gang fact without a listed offense, and presence at second-degree burglary, exclude nothing', () => {
    expect(gateOf(charge('PC 487(c)', [{ code: 'PC 186.22(b)', state: 'proved' }])).gate).toBe('eligible');
    expect(gateOf(charge('PC 459/460(b)', [{ code: '667.5(c)(21)', state: 'proved' }])).gate).toBe('eligible');
  });

  test('trap iii: an attempt is outside the list by default, and a court may read it otherwise', () => {
    expect(gateOf(charge('PC 664/215'))).toMatchObject({ gate: 'eligible' });
    expect(gateOf(charge('PC 664/215'), { ...DEFAULT_SETTINGS, attemptCountsAsListedFelony: true })).toMatchObject({ gate: 'excluded', item: 17 });
    expect(gateOf(charge('PC 664/211', [{ code: 'PC 12022.53(b)', state: 'proved' }]))).toMatchObject({ gate: 'excluded', item: 22 });
  });

  test('trap iv: what the court declares a misdemeanor is on no list, even with an enhancement', () => {
    const declared: ChargedCount = { ...charge('PC 245(a)(4)', [{ code: 'PC 12022.7', state: 'charged' }]), state: 'reduced_misdemeanor' };
    expect(gateOf(declared)).toMatchObject({ gate: 'eligible', item: null });
  });

  test('a listed felony entered as a misdemeanor is asked about, not waved through', () => {
    expect(gateOf({ ...charge('PC 211'), level: 'misdemeanor' })).toMatchObject({ gate: 'undetermined', item: 9, dependsOn: 'level' });
  });

  test.each(['PC 451', 'PC 236.1', 'PC 288', 'PC 261(a)', 'PC 182(a)(1)/211'])('%s does not say enough', (statute) => {
    expect(gateOf(charge(statute))).toMatchObject({ gate: 'undetermined', dependsOn: 'subdivision' });
  });

  test('a felony in no table, or one that cannot be read, is left to the judge', () => {
    expect(gateOf(charge('PC 4573'))).toMatchObject({ gate: 'undetermined', dependsOn: 'statute' });
    expect(gateOf(charge('robery'))).toMatchObject({ gate: 'undetermined', dependsOn: 'statute' });
    expect(gateOf({ ...charge('PC 4573'), level: 'misdemeanor' }).gate).toBe('eligible');
  });

  test.each(['great bodily injury', 'personal use of a firearm 12022.5(a)', 'PC 12022.7(a) GBI on the victim'])(
    'R3: the enhancement “%s” cannot be read, so nobody knows until it is written as a section or struck', (code) => {
      const with_ = (state: ChargedEnhancement['state']) => gateOf(charge('PC 245(a)(4)', [{ code, state }]));
      expect(with_('charged')).toMatchObject({ gate: 'undetermined', dependsOn: 'enhancement' });
      expect(with_('proved')).toMatchObject({ gate: 'undetermined', dependsOn: 'enhancement' });
      expect(with_('stricken').gate).toBe('eligible');
      expect(gateOf(charge('PC 211', [{ code, state: 'charged' }])).gate).toBe('excluded');
    },
  );

  test('the screen says it in the words of the court', () => {
    expect(sayGate(1, gateOf(charge('PC 211')))).toBe('Robbery is on the list, item 9. The finding cannot reach count 1.');
    expect(sayGate(2, gateOf(charge('PC 245(a)(4)', [{ code: 'PC 12022.7(a)', state: 'charged' }]))))
      .toBe('Count 2 is undetermined: the enhancement is charged, not proved. Decide it first, or reserve.');
    expect(gateOf(charge('PC 211')).cites.map(({ text }) => text)).toEqual(['PC 236.23(a)', 'PC 667.5(c)(9)']);
  });

  test('proving more never opens a gate, for any charge and any facts', () => {
    const statutes = fc.constantFrom('PC 211', 'PC 245(a)(4)', 'PC 460(a)', 'PC 518', 'PC 422', 'PC 664/211', 'PC 451');
    const codes = fc.array(fc.constantFrom('PC 12022.7', 'PC 12022.53(b)', 'PC 186.22', '667.5(c)(21)', 'PC 12022.1'), { maxLength: 3 });
    fc.assert(fc.property(statutes, codes, (statute, all) => {
      const rank = (state: ChargedEnhancement['state']) => RANK[gateOf(charge(statute, all.map((code) => ({ code, state })))).gate];
      expect(rank('stricken')).toBeLessThanOrEqual(rank('charged'));
      expect(rank('charged')).toBeLessThanOrEqual(rank('proved'));
    }));
  });

  test('what is known, and what is violent', () => {
    expect(['PC 211', 'PC 484(a)/488', 'HS 11350(a)', '211', 'PC 99999', 'x'].map(knownStatute)).toEqual([true, true, true, false, false, false]);
    expect([charge('PC 211'), charge('PC 422')].map((count) => isViolentFelony(count))).toEqual([true, false]);
  });
});

const RANK = { eligible: 0, undetermined: 1, excluded: 2 } as const;

function charge(statute: string, enhancements: readonly ChargedEnhancement[] = []): ChargedCount {
  return { statute, level: 'felony', state: 'alleged', enhancements };
}
