import { describe, expect, test } from '@jest/globals';
import { localDate } from '../../time/local-date.ts';
import type { CountState } from '../charged-count.ts';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import { readCites } from '../testing.ts';
import { isListed29805Statute } from './pen-29805.ts';
import { firearmClause, triggersBan, type FirearmCount, type FirearmFacts } from './pen-29820.ts';

const WARD: FirearmFacts = { counts: [count('PC 245(a)(1)')], sustainedOn: localDate('2026-03-02'), madeWard: true, sustainedFindingSetAside: false };

describe('the firearm clause as the order prints it', () => {
  test('applies', () => {
    expect(said(WARD)).toEqual([
      true, 'Every holder destroys the record on the 33rd birthday: PC 245(a)(1) was sustained and the youth was made a ward.', 'PC 29820', false,
    ]);
  });

  test.each([
    ['nothing sustained', { counts: [count('PC 245(a)(1)', 'alleged')] }, 'no petition was sustained.'],
    ['never a ward', { madeWard: false }, 'the youth was never made a ward on this petition.'],
    ['no listed offense', { counts: [count('PC 484(a)')] }, 'no sustained offense is listed in PC 29820(a)(1).'],
  ])('does not apply: %s', (_why, own, words) => {
    expect(said({ ...WARD, ...own })).toEqual([false, `Not applicable: ${words}`, 'PC 29820', false]);
  });

  test('O-5: an express set-aside ends it, and the judge confirms; by setting it stands, and the judge confirms that too', () => {
    const setAside = { ...WARD, sustainedFindingSetAside: true };
    expect(said(setAside)).toEqual([false, 'Not applicable: the sustained finding is set aside, and no sustained petition remains.', 'PC 29820', true]);
    const kept = firearmClause(setAside, { ...DEFAULT_SETTINGS, setAsideEndsFirearmClause: false });
    expect([kept.applies, kept.judgeConfirms]).toEqual([true, true]);
    expect(said({ ...WARD, endsByLateFinding: true })[3]).toBe(true);
    expect(said({ ...WARD, endsByLateFinding: false })[3]).toBe(false);
  });

  test('the count that triggers it is named, though it is not the first', () => {
    expect(said({ ...WARD, counts: [count('PC 484(a)'), count('PC 25850(a)'), count('PC 211', 'stricken')] })[1]).toContain('PC 25850(a) was sustained');
  });
});

describe('what triggers the ban', () => {
  test.each([
    ['PC 25850', true], ['PC 25400(a)(2)', true], ['PC 26100(a)', true], ['PC 26100(c)', true], ['PC 25400', false], ['PC 484(a)', false], ['PC 664/25850', false], ['robery', false],
    ['PC 484(a)/242', true], ['PC 484(a)/25850', true], ['WIC 871.5', true],
  ])('%s: %s', (statute, triggers) => expect(triggersBan(count(statute))).toBe(triggers));

  test.each([
    ['PC 29820(a)(1)(B)', 'proved', true], ['29820(a)(1)(F)', 'proved', true], ['pc 29820(a)(1)(c)', 'proved', true], ['29820(a)(1)(B)', 'charged', false], ['29820(a)(1)(A)', 'proved', false],
    ['29820(a)(1)(G)', 'proved', false], ['HS 29820(a)(1)(B)', 'proved', false], ['PC 12022.1', 'proved', false],
  ] as const)('a drug offense with the fact %s %s: %s', (code, state, triggers) => {
    expect(triggersBan({ ...count('HS 11378'), enhancements: [{ code, state }] })).toBe(triggers);
    expect(triggersBan({ ...count('HS 11378'), enhancements: [{ code: 'PC 12022.1', state: 'proved' }, { code, state }] })).toBe(triggers);
  });
});

describe('the list of 29805 on a day', () => {
  test.each([
    ['PC 597(a)', '2024-12-31', false], ['PC 597(a)', '2025-01-01', true], ['PC 597(a)', '2025-01-02', true], ['PC 242', '1990-01-01', true], ['PC 27530', '2025-12-31', false],
    ['PC 27530', '2026-01-01', true], ['PC 25100', '2019-12-31', false], ['PC 25100', '2020-01-01', true], ['PC 484(a)/597(a)', '2025-01-01', true], ['PC 597', '2026-01-01', false],
    ['robery', '2026-01-01', false],
  ])('%s on %s: %s', (statute, day, listed) => expect(isListed29805Statute(statute, localDate(day))).toBe(listed));

  test('on a day that nobody knows, today’s list counts', () => expect([isListed29805Statute('PC 27530'), isListed29805Statute('PC 27530', null)]).toEqual([true, true]));

  test('by default the day of the finding decides; by setting the day of the offense', () => {
    const cruelty: FirearmCount = { ...count('PC 597(a)'), offenseOn: localDate('2024-06-01') };
    const facts = { ...WARD, counts: [cruelty], sustainedOn: localDate('2025-02-03') };
    const byOffense = { ...DEFAULT_SETTINGS, firearmListDay: 'offense' as const };
    expect([firearmClause(facts, DEFAULT_SETTINGS).applies, firearmClause(facts, byOffense).applies]).toEqual([true, false]);
    expect(firearmClause({ ...facts, sustainedOn: localDate('2024-12-31') }, DEFAULT_SETTINGS).applies).toBe(false);
    expect(firearmClause({ ...facts, counts: [count('PC 597(a)')] }, byOffense).applies).toBe(true);
    expect(firearmClause({ ...facts, sustainedOn: null }, DEFAULT_SETTINGS).applies).toBe(true);
  });
});

function said(facts: FirearmFacts): readonly unknown[] {
  const { applies, words, cites, judgeConfirms } = firearmClause(facts, DEFAULT_SETTINGS);
  expect(readCites(cites)).toStrictEqual(['WIC 786(a)', 'PC 29820']);
  return [applies, words, cites[1]?.text, judgeConfirms];
}

function count(statute: string, state: CountState = 'true'): FirearmCount {
  return { statute, level: 'misdemeanor', state, enhancements: [] };
}
