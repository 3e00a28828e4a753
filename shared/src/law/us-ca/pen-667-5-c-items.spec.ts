import { describe, expect, test } from '@jest/globals';
import type { ChargedCount, ChargedEnhancement } from '../charged-count.ts';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import { gateChange, gateOf, sayGate, VIOLENT_FELONIES } from './pen-667-5-c.ts';

type Walk = readonly [item: number, name: string, charges: readonly string[], facts: readonly string[]];

/** The table of the section, line by line: every charge of the item, and the facts it needs charged and proved. */
const TABLE: readonly Walk[] = [
  [1, 'Murder or voluntary manslaughter', ['PC 187', 'PC 192(a)'], []],
  [2, 'Mayhem', ['PC 203'], []],
  [3, 'Rape by force, fear or threat', ['PC 261(a)(2)', 'PC 261(a)(6)', 'PC 262(a)(1)', 'PC 262(a)(4)'], []],
  [4, 'Sodomy by force or on a child', ['PC 286(c)', 'PC 286(d)'], []],
  [5, 'Oral copulation by force or on a child', ['PC 287(c)', 'PC 287(d)', 'PC 288a(c)', 'PC 288a(d)'], []],
  [6, 'Lewd act on a child', ['PC 288(a)', 'PC 288(b)'], []],
  [7, 'A felony punishable by life in prison', ['PC 205', 'PC 206', 'PC 209', 'PC 236.1(c)(2)'], []],
  [8, 'A felony with great bodily injury or use of a firearm', ['PC 422'], ['12022.7', '12022.8', '12022.9', '12022.3(a)', '12022.5', '12022.55']],
  [9, 'Robbery', ['PC 211', 'PC 212', 'PC 212.5', 'PC 213', 'PC 214'], []],
  [10, 'Arson of an inhabited structure or causing great bodily injury', ['PC 451(a)', 'PC 451(b)'], []],
  [11, 'Sexual penetration by force or on a child', ['PC 289(a)', 'PC 289(j)'], []],
  [12, 'Attempted murder', ['PC 664/187'], []],
  [13, 'Explosives', ['PC 18745', 'PC 18750', 'PC 18755'], []],
  [14, 'Kidnapping', ['PC 207', 'PC 208', 'PC 209.5'], []],
  [15, 'Assault with intent to commit a listed felony', ['PC 220'], []],
  [16, 'Continuous sexual abuse of a child', ['PC 288.5'], []],
  [17, 'Carjacking', ['PC 215(a)'], []],
  [18, 'Rape or sexual penetration in concert', ['PC 264.1'], []],
  [19, 'Extortion for a gang', ['PC 518', 'PC 519', 'PC 520'], ['186.22']],
  [20, 'Threats to a witness for a gang', ['PC 136.1'], ['186.22']],
  [21, 'Burglary of a home with a person present', ['PC 460(a)', 'PC 459'], ['667.5(c)(21)']],
  [22, 'A felony with use of a firearm under 12022.53', ['PC 422'], ['12022.53']],
  [23, 'Weapons of mass destruction', ['PC 11418(b)', 'PC 11418(c)'], []],
  [24, 'Rape of a person whom the accused drugged', ['PC 261(a)(3)'], ['667.5(c)(24)']],
];

const FLAT = TABLE.filter(([, , , facts]) => facts.length === 0).flatMap(([item, name, charges]) => charges.map((charge) => [charge, item, name] as const));
const WITH_FACTS = TABLE.flatMap(([item, name, charges, facts]) => facts.flatMap((fact) => charges.map((charge) => [charge, fact, item, name] as const)));

describe('PC 667.5(c), all 24 items', () => {
  test('the table is the table of the section', () => {
    expect(VIOLENT_FELONIES.map(({ item, name }) => [item, name])).toEqual(TABLE.map(([item, name]) => [item, name]));
  });

  test.each(FLAT)('R2: %s is excluded by item %i, whatever is charged or proved beside it', (statute, item, name) => {
    expect(gateOf(felony(statute))).toEqual({
      gate: 'excluded', item, words: `${name} is on the list, item ${item}.`, cites: [{ code: 'PC', text: 'PC 236.23(a)' }, { code: 'PC', text: `PC 667.5(c)(${item})` }],
    });
    for (const state of ['charged', 'proved', 'not_proved', 'stricken'] as const) expect(gateOf(felony(statute, [{ code: 'PC 12022.1', state }])).gate).toBe('excluded');
  });

  test.each(WITH_FACTS)('R3: %s with %s waits while it is charged, and is excluded by item %i once it is proved', (statute, code, item, name) => {
    const beside = (state: ChargedEnhancement['state']) => gateOf(felony(statute, [{ code, state }]));
    expect(gateOf(felony(statute)).gate).toBe('eligible');
    expect(beside('charged')).toEqual({
      gate: 'undetermined', item, dependsOn: code.startsWith('667.5') ? code : code.replace(/\(.*/, ''), cites: [{ code: 'PC', text: `PC 667.5(c)(${item})` }],
      words: 'The enhancement is charged, not proved. Decide it first, or reserve.',
    });
    expect(beside('proved')).toMatchObject({ gate: 'excluded', item, words: `${name} is on the list, item ${item}.` });
    expect(beside('not_proved')).toMatchObject({ gate: 'eligible', item: null, words: 'Not on the list of violent felonies.' });
    expect(beside('stricken')).toMatchObject({ gate: 'eligible', item: null });
  });

  test('a proved fact outweighs one that is open, and an open one that was struck', () => {
    const both = felony('PC 422', [{ code: 'PC 12022.7', state: 'charged' }, { code: 'PC 12022.5', state: 'proved' }]);
    expect(gateOf(both)).toMatchObject({ gate: 'excluded', item: 8 });
    expect(gateOf(felony('PC 422', [{ code: 'PC 12022.7', state: 'stricken' }, { code: 'PC 12022.53', state: 'charged' }]))).toMatchObject({ gate: 'undetermined', item: 22 });
  });
});

describe('the four traps', () => {
  test.each(['PC 422', 'PC 245(a)(1)', 'PC 245(a)(4)', 'PC 236.1(c)(1)', 'PC 459/460(b)'])('(i) %s may be a serious felony; that excludes nothing', (statute) => {
    expect(gateOf(felony(statute)).gate).toBe('eligible');
  });

  test('(ii) trafficking a child: by force is excluded through item 7, without force it is not', () => {
    expect(gateOf(felony('PC 236.1(c)(2)'))).toMatchObject({ gate: 'excluded', item: 7 });
    expect(gateOf(felony('PC 236.1(c)(1)')).gate).toBe('eligible');
    expect(gateOf(felony('PC 236.1(c)'))).toMatchObject({ gate: 'undetermined', dependsOn: 'subdivision' });
  });

  test.each(FLAT.filter(([statute]) => !statute.includes('/')))('(iii) an attempt at %s is listed only for murder', (statute) => {
    const attempt = gateOf(felony(statute.replace('PC ', 'PC 664/')));
    expect(attempt.gate).toBe(statute === 'PC 187' ? 'excluded' : 'eligible');
    const read = gateOf(felony(statute.replace('PC ', 'PC 664/')), { ...DEFAULT_SETTINGS, attemptCountsAsListedFelony: true });
    expect(read.gate).toBe('excluded');
  });

  test.each(WITH_FACTS)('(iv) %s with %s, declared a misdemeanor, is no violent felony', (statute, code) => {
    const enhancements = [{ code, state: 'proved' as const }];
    expect(gateOf({ ...felony(statute, enhancements), state: 'reduced_misdemeanor' })).toEqual({
      gate: 'eligible', item: null, words: 'The court declared this a misdemeanor; only a felony is on the list.', cites: [{ code: 'WIC', text: 'WIC 702' }],
    });
    expect(gateOf({ ...felony(statute, enhancements), level: 'misdemeanor' })).toMatchObject({ gate: 'eligible', words: 'Only a felony is on the list; this is a misdemeanor.' });
    expect(gateOf({ ...felony(statute), level: 'infraction' }).words).toBe('Only a felony is on the list; this is an infraction.');
  });

  test('(iv) a straight felony entered as a misdemeanor is asked about', () => {
    expect(gateOf({ ...felony('PC 211'), level: 'misdemeanor' })).toEqual({
      gate: 'undetermined', item: 9, dependsOn: 'level', cites: [{ code: 'PC', text: 'PC 667.5(c)' }, { code: 'WIC', text: 'WIC 700.3' }],
      words: 'Robbery is on the list, item 9, yet the count is entered as a misdemeanor. Correct the level, or record the court’s declaration.',
    });
  });
});

describe('T2: the gate is read again when something changes', () => {
  const ROBBERY = felony('PC 211');
  const ASSAULT = felony('PC 245(a)(4)', [{ code: 'PC 12022.7', state: 'charged' }]);

  test('an amendment from robbery to grand theft from the person opens it', () => {
    expect(gateChange(ROBBERY, felony('PC 487(c)'))).toMatchObject({
      before: { gate: 'excluded', item: 9 }, after: { gate: 'eligible' }, changed: true, words: 'The finding may now reach this count. Not on the list of violent felonies.',
    });
  });

  test('a proof closes it, a strike opens it, and an amendment can bring it into doubt', () => {
    expect(gateChange(ASSAULT, { ...ASSAULT, enhancements: [{ code: 'PC 12022.7', state: 'proved' }] }).words)
      .toBe('The finding can no longer reach this count. A felony with great bodily injury or use of a firearm is on the list, item 8.');
    expect(gateChange(ASSAULT, { ...ASSAULT, enhancements: [{ code: 'PC 12022.7', state: 'stricken' }] }).after.gate).toBe('eligible');
    expect(gateChange(felony('PC 422'), { ...felony('PC 422'), enhancements: [{ code: 'PC 12022.5', state: 'charged' }] }).words)
      .toBe('Whether the finding reaches this count is open. The enhancement is charged, not proved. Decide it first, or reserve.');
  });

  test('a change that leaves the answer leaves the words out; another item is a change', () => {
    expect(gateChange(ASSAULT, { ...ASSAULT, statute: 'PC 245(a)(1)' })).toMatchObject({ changed: false, words: null });
    expect(gateChange(ROBBERY, felony('PC 215(a)'))).toMatchObject({ changed: true, after: { item: 17 } });
    const attempt = { ...DEFAULT_SETTINGS, attemptCountsAsListedFelony: true };
    expect(gateChange(felony('PC 664/215'), felony('PC 215'), attempt).changed).toBe(false);
    expect(gateChange(felony('PC 664/215'), felony('PC 215')).changed).toBe(true);
  });
});

describe('what the screen says', () => {
  test.each([
    [felony('PC 211'), 'Robbery is on the list, item 9. The finding cannot reach count 3.'],
    [felony('PC 422'), 'Count 3: not on the list of violent felonies.'],
    [felony('PC 451'), 'Count 3 is undetermined: PC 451 may be on the list, item 10. Enter the subdivision charged, or ask the judge.'],
    [felony('robery'), 'Count 3 is undetermined: “robery” cannot be read as a statute. Correct it, or ask the judge.'],
    [felony('PC 4573'), 'Count 3 is undetermined: PC 4573 is not in the table of offenses. The judge decides whether it carries a life term.'],
    [felony('PC 422', [{ code: ' a gun ', state: 'charged' }]), 'Count 3 is undetermined: “a gun” cannot be read as an enhancement. Write its section, or ask the judge.'],
  ])('%j', (count, words) => expect(sayGate(3, gateOf(count))).toBe(words));

  test('a wobbler outside the tables is not asked about: it carries no life term', () => {
    expect(gateOf({ ...felony('PC 4573'), level: 'wobbler' }).gate).toBe('eligible');
    expect(gateOf(felony('PC 4573')).cites.map(({ text }) => text)).toEqual(['PC 236.23(a)', 'PC 667.5(c)(7)']);
    expect(gateOf(felony('robery')).cites.map(({ text }) => text)).toEqual(['PC 236.23(a)', 'PC 667.5(c)']);
  });
});

function felony(statute: string, enhancements: readonly ChargedEnhancement[] = []): ChargedCount {
  return { statute, level: 'felony', state: 'alleged', enhancements };
}
