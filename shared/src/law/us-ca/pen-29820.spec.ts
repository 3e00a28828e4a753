import { describe, expect, test } from '@jest/globals';
import type { ChargedCount, CountState } from '../charged-count.ts';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import { localDate } from '../../time/local-date.ts';
import { isListed29805Statute, LIST_29805, OFFENSES_29805 } from './pen-29805.ts';
import { firearmClause, triggersBan, type FirearmFacts } from './pen-29820.ts';

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

describe('the list of PC 29805 grew', () => {
  test.each([
    ['PC 25100(a)', '2020-01-01', '2019-12-31'], ['PC 273a(a)', '2023-01-01', '2022-12-31'], ['PC 25850(c)(6)', '2024-01-01', '2023-12-31'],
    ['PC 597(a)', '2025-01-01', '2024-12-31'], ['PC 30605(a)', '2026-01-01', '2025-12-31'],
  ])('%s counts from %s, not on %s', (statute, first, before) => {
    expect(isListed29805Statute(statute, localDate(before))).toBe(false);
    expect(isListed29805Statute(statute, localDate(first))).toBe(true);
    expect(isListed29805Statute(statute, null)).toBe(true);
    expect(isListed29805Statute(statute)).toBe(true);
  });

  test('what stood there before 2020 counts on any day; what cannot be read is not listed', () => {
    expect(isListed29805Statute('PC 242', localDate('2016-05-01'))).toBe(true);
    expect(isListed29805Statute('nothing', null)).toBe(false);
    expect(OFFENSES_29805.filter(({ since }) => since !== null).map(({ since }) => since?.slice(0, 4))).toEqual([
      ...Array.from({ length: 3 }, () => '2020'), ...Array.from({ length: 5 }, () => '2023'), ...Array.from({ length: 8 }, () => '2024'), '2025',
      ...Array.from({ length: 9 }, () => '2026'),
    ]);
  });

  const ABUSE: FirearmFacts = {
    counts: [{ ...count('PC 597(a)'), offenseOn: localDate('2024-11-01') }], sustainedOn: localDate('2025-01-01'), madeWard: true, sustainedFindingSetAside: false,
  };

  test('by default the day it was sustained is held against the first day, by setting the day of the offense', () => {
    expect(firearmClause(ABUSE, DEFAULT_SETTINGS).applies).toBe(true);
    expect(firearmClause({ ...ABUSE, sustainedOn: localDate('2024-12-31') }, DEFAULT_SETTINGS).applies).toBe(false);
    const byOffense = { ...DEFAULT_SETTINGS, firearmListDay: 'offense' as const };
    expect(firearmClause(ABUSE, byOffense).applies).toBe(false);
    expect(firearmClause({ ...ABUSE, counts: [{ ...count('PC 597(a)'), offenseOn: localDate('2025-01-01') }] }, byOffense).applies).toBe(true);
  });

  test('a day that the record lacks counts as today’s list: nothing is destroyed too early', () => {
    expect(firearmClause({ ...ABUSE, sustainedOn: null }, DEFAULT_SETTINGS).applies).toBe(true);
    expect(firearmClause({ ...ABUSE, counts: [count('PC 597(a)')] }, { ...DEFAULT_SETTINGS, firearmListDay: 'offense' }).applies).toBe(true);
    expect(triggersBan(count('PC 597(a)'))).toBe(true);
    expect(triggersBan(count('PC 597(a)'), localDate('2024-12-31'))).toBe(false);
  });
});

describe('the table of situations: is it the 33rd birthday?', () => {
  const BATTERY: FirearmFacts = { counts: [count('PC 242')], madeWard: true, sustainedFindingSetAside: false };

  test.each<readonly [string, Partial<FirearmFacts>, boolean, boolean]>([
    ['786(a), sustained, a ward, a listed offense: yes, fixed', {}, true, false],
    ['786(a) after informal supervision or probation without wardship: no', { madeWard: false }, false, false],
    ['786(e): nothing was sustained, no', { counts: [count('PC 242', 'alleged')] }, false, false],
    ['786(e) after a trial that proved nothing: no', { counts: [count('PC 242', 'not_proved')] }, false, false],
    ['the finding before adjudication: no', { counts: [count('PC 242', 'alleged')], madeWard: false }, false, false],
    ['the finding after wardship, expressly set aside: no, and the judge confirms', { sustainedFindingSetAside: true, endsByLateFinding: true }, false, true],
    ['the finding after wardship without a set-aside: yes, and the judge confirms', { endsByLateFinding: true }, true, true],
    ['after a plain completion the judge confirms nothing', { endsByLateFinding: false }, true, false],
  ])('%s', (_situation, own, applies, judgeConfirms) => {
    expect(firearmClause({ ...BATTERY, ...own }, DEFAULT_SETTINGS)).toMatchObject({
      applies, judgeConfirms, cites: [{ code: 'WIC', text: 'WIC 786(a)' }, { code: 'PC', text: 'PC 29820' }],
    });
  });

  test('the order names the offense that fixes the day', () => {
    expect(firearmClause(BATTERY, DEFAULT_SETTINGS).words).toBe('Every holder destroys the record on the 33rd birthday: PC 242 was sustained and the youth was made a ward.');
  });

  test('an attempt, and a weight that was not proved, are in no list', () => {
    expect(firearmClause({ ...BATTERY, counts: [count('PC 664/242')] }, DEFAULT_SETTINGS).applies).toBe(false);
    const charged = { ...count('HS 11378'), enhancements: [{ code: 'PC 29820(a)(1)(B)', state: 'charged' as const }] };
    expect(firearmClause({ ...BATTERY, counts: [charged] }, DEFAULT_SETTINGS).applies).toBe(false);
    expect(firearmClause({ ...BATTERY, counts: [{ ...charged, enhancements: [{ code: '29820(a)(1)(F)', state: 'proved' }] }] }, DEFAULT_SETTINGS).applies).toBe(true);
    expect(firearmClause({ ...BATTERY, counts: [{ ...charged, enhancements: [{ code: 'PC 29820(a)(1)(A)', state: 'proved' }] }] }, DEFAULT_SETTINGS).applies).toBe(false);
    expect(firearmClause({ ...BATTERY, counts: [{ ...charged, enhancements: [{ code: 'not PC 29820(a)(1)(B)', state: 'proved' }] }] }, DEFAULT_SETTINGS).applies).toBe(false);
    expect(firearmClause({ ...BATTERY, counts: [count('nothing')] }, DEFAULT_SETTINGS).applies).toBe(false);
  });

  test('a 707(b) offense triggers it at any age', () => {
    expect(triggersBan({ ...count('PC 211'), level: 'felony' })).toBe(true);
  });
});

function clause(counts: readonly ChargedCount[]): ReturnType<typeof firearmClause> {
  return firearmClause({ counts, madeWard: true, sustainedFindingSetAside: false }, DEFAULT_SETTINGS);
}

function count(statute: string, state: CountState = 'true'): ChargedCount {
  return { statute, level: 'misdemeanor', state, enhancements: [] };
}
