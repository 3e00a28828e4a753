import { describe, expect, test } from '@jest/globals';
import type { ChargedCount, CountState } from '../charged-count.ts';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import { isListed29805Statute, LIST_29805 } from './pen-29805.ts';
import { firearmClause } from './pen-29820.ts';

describe('the firearm clause', () => {
  test('R7: a sustained battery with wardship fixes the 33rd birthday, felony or misdemeanor', () => {
    expect(clause([count('PC 242')])).toMatchObject({ applies: true, judgeConfirms: false });
    expect(clause([{ ...count('PC 211'), level: 'felony' }])).toMatchObject({ applies: true });
    expect(clause([count('PC 245(a)(4)', 'reduced_misdemeanor')])).toMatchObject({ applies: true });
  });

  test.each([
    ['Not applicable: no petition was sustained.', { counts: [count('PC 242', 'alleged')] }],
    ['Not applicable: the youth was never made a ward on this petition.', { madeWard: false }],
    ['Not applicable: no sustained offense is listed in PC 29820(a)(1).', { counts: [count('PC 487(c)')] }],
    ['Not applicable: the sustained finding is set aside, and no sustained petition remains.', { sustainedFindingSetAside: true }],
  ])('the order says why it does not apply: %s', (words, own) => {
    const facts = { counts: [count('PC 242')], madeWard: true, sustainedFindingSetAside: false, ...own };
    expect(firearmClause(facts, DEFAULT_SETTINGS)).toMatchObject({ applies: false, words });
  });

  test('O-5: a court may keep the rule after a set-aside, and then the judge confirms', () => {
    const facts = { counts: [count('PC 242')], madeWard: true, sustainedFindingSetAside: true };
    expect(firearmClause(facts, DEFAULT_SETTINGS)).toMatchObject({ applies: false, judgeConfirms: true });
    expect(firearmClause(facts, { ...DEFAULT_SETTINGS, setAsideEndsFirearmClause: false })).toMatchObject({ applies: true, judgeConfirms: true });
  });

  test.each(['PC 148(a)(1)', 'PC 459', 'PC 484', 'PC 487(c)', 'PC 496(a)', 'PC 594(a)', 'PC 207(a)', 'PC 215(a)', 'VC 10851(a)', 'PC 21310', 'PC 417.4', 'HS 11350(a)'])(
    '%s does not trigger it', (statute) => expect(clause([count(statute)]).applies).toBe(false),
  );

  test.each(['PC 242', 'PC 243(e)(1)', 'PC 422', 'PC 417(a)(1)', 'PC 25400(a)(1)', 'PC 25850(a)', 'PC 487(d)(2)', 'PC 136.1(a)', 'PC 626.9', 'WIC 871.5'])(
    '%s triggers it', (statute) => expect(clause([count(statute)]).applies).toBe(true),
  );

  test('a weight of drugs triggers it once it is proved', () => {
    const drugs = { ...count('HS 11378'), enhancements: [{ code: 'PC 29820(a)(1)(B)', state: 'proved' as const }] };
    expect(clause([drugs]).applies).toBe(true);
    expect(clause([{ ...drugs, enhancements: [] }]).applies).toBe(false);
  });

  test('every line of the list can be read and names itself', () => {
    expect(LIST_29805.filter((line) => !isListed29805Statute(line))).toEqual([]);
  });
});

function clause(counts: readonly ChargedCount[]): ReturnType<typeof firearmClause> {
  return firearmClause({ counts, madeWard: true, sustainedFindingSetAside: false }, DEFAULT_SETTINGS);
}

function count(statute: string, state: CountState = 'true'): ChargedCount {
  return { statute, level: 'misdemeanor', state, enhancements: [] };
}
