import { describe, expect, test } from '@jest/globals';
import type { ChargedCount, ChargedEnhancement, CountLevel } from '../charged-count.ts';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import { gateOf, isViolentFelony, knownStatute, sayGate } from './pen-667-5-c.ts';

describe('what the gate says, in full', () => {
  test('R2: on the list', () => {
    expect(gateOf(charge('PC 211'))).toStrictEqual({
      gate: 'excluded', item: 9, words: 'Robbery is on the list, item 9.', cites: [cite('PC 236.23(a)'), cite('PC 667.5(c)(9)')],
    });
  });

  test('not on the list', () => {
    expect(gateOf(charge('PC 422'))).toStrictEqual({ gate: 'eligible', item: null, words: 'Not on the list of violent felonies.', cites: [cite('PC 667.5(c)')] });
  });

  test('trap iv: declared a misdemeanor', () => {
    expect(gateOf({ ...charge('PC 211'), state: 'reduced_misdemeanor' })).toStrictEqual({
      gate: 'eligible', item: null, words: 'The court declared this a misdemeanor; only a felony is on the list.', cites: [{ code: 'WIC', text: 'WIC 702' }],
    });
  });

  test('R3: a fact charged and open', () => {
    expect(gateOf(charge('PC 245(a)(4)', [charged('PC 12022.7(a)')]))).toStrictEqual({
      gate: 'undetermined', item: 8, dependsOn: '12022.7', words: 'The enhancement is charged, not proved. Decide it first, or reserve.', cites: [cite('PC 667.5(c)(8)')],
    });
  });

  test('a burglary whose occupant is charged in words depends on those words', () => {
    expect(gateOf(charge('PC 460(a)', [charged('Victim present')]))).toMatchObject({ gate: 'undetermined', item: 21, dependsOn: 'Victim present' });
    expect(gateOf(charge('PC 460(a)', [charged('home occupied')]))).toMatchObject({ gate: 'undetermined', item: 21, dependsOn: 'home occupied' });
    expect(gateOf(charge('PC 460(a)', [charged('presence of another')]))).toMatchObject({ gate: 'undetermined', item: 21 });
    expect(gateOf(charge('PC 460(a)', [charged('PC 667.5(c)(21)')]))).toMatchObject({ dependsOn: '667.5(c)(21)' });
  });

  test('the subdivision is missing', () => {
    expect(gateOf(charge('PC 451'))).toStrictEqual({
      gate: 'undetermined', item: 10, dependsOn: 'subdivision', cites: [cite('PC 236.23(a)'), cite('PC 667.5(c)(10)')],
      words: 'PC 451 may be on the list, item 10. Enter the subdivision charged, or ask the judge.',
    });
  });

  test('a statute that cannot be read', () => {
    expect(gateOf(charge('  robery '))).toStrictEqual({
      gate: 'undetermined', item: null, dependsOn: 'statute', cites: [cite('PC 236.23(a)'), cite('PC 667.5(c)')],
      words: '“robery” cannot be read as a statute. Correct it, or ask the judge.',
    });
  });

  test('an enhancement that cannot be read', () => {
    expect(gateOf(charge('PC 245(a)(4)', [charged(' great bodily injury ')]))).toStrictEqual({
      gate: 'undetermined', item: null, dependsOn: 'enhancement', cites: [cite('PC 236.23(a)'), cite('PC 667.5(c)')],
      words: '“great bodily injury” cannot be read as an enhancement. Write its section, or ask the judge.',
    });
  });

  test('a felony in no table may carry a life term', () => {
    expect(gateOf(charge('PC 4573'))).toStrictEqual({
      gate: 'undetermined', item: null, dependsOn: 'statute', cites: [cite('PC 236.23(a)'), cite('PC 667.5(c)(7)')],
      words: 'PC 4573 is not in the table of offenses. The judge decides whether it carries a life term.',
    });
  });

  test.each([['misdemeanor', 'a misdemeanor'], ['infraction', 'an infraction']] as const)('%s: a listed offense is asked about, another is open', (level, said) => {
    expect(gateOf({ ...charge('PC 211'), level })).toStrictEqual({
      gate: 'undetermined', item: 9, dependsOn: 'level', cites: [cite('PC 667.5(c)'), { code: 'WIC', text: 'WIC 700.3' }],
      words: `Robbery is on the list, item 9, yet the count is entered as a ${level}. Correct the level, or record the court’s declaration.`,
    });
    expect(gateOf({ ...charge('PC 484(a)'), level })).toMatchObject({ gate: 'eligible', words: `Only a felony is on the list; this is ${said}.`, cites: [cite('PC 667.5(c)')] });
  });

  test.each([['misdemeanor', 'eligible'], ['infraction', 'eligible'], ['wobbler', 'eligible'], ['felony', 'undetermined']] as const)(
    'an offense in no table, entered as a %s, is %s', (level: CountLevel, gate) => expect(gateOf({ ...charge('PC 4573'), level }).gate).toBe(gate),
  );

  test('a misdemeanor that needs a fact, or whose subdivision is missing, is no felony of the list', () => {
    expect(gateOf({ ...charge('PC 136.1(b)(1)'), level: 'misdemeanor' }).gate).toBe('eligible');
    expect(gateOf({ ...charge('PC 451'), level: 'misdemeanor' }).gate).toBe('eligible');
    expect(gateOf({ ...charge('robery'), level: 'misdemeanor' }).gate).toBe('eligible');
  });
});

describe('a fact weighs when it is charged and proved', () => {
  test('a proved one is named before an open one, in whatever order they stand', () => {
    const both = [charged('PC 12022.7'), { code: 'PC 12022.5', state: 'proved' as const }];
    for (const facts of [both, both.toReversed()]) expect(gateOf(charge('PC 245(a)(4)', facts))).toMatchObject({ gate: 'excluded', item: 8 });
  });

  test.each([
    ['alleged', 'undetermined'], ['amended', 'undetermined'], ['admitted', 'excluded'], ['true', 'excluded'],
  ] as const)('written into the charge itself, on a count %s, it is %s', (state, gate) => {
    const answer = gateOf({ ...charge('PC 245(a)(4)/12022.7'), state });
    expect(answer).toMatchObject({ gate, item: 8 });
    expect(answer.dependsOn).toBe(gate === 'excluded' ? undefined : '12022.7');
  });

  test('stricken or not proved it is nothing', () => {
    for (const state of ['stricken', 'not_proved'] as const) {
      expect(gateOf(charge('PC 245(a)(4)', [{ code: 'PC 12022.7', state }])).gate).toBe('eligible');
      expect(gateOf(charge('PC 422', [{ code: 'PC 667.61(b)', state }])).gate).toBe('eligible');
    }
  });

  test('a bare 667.5 or 667.5(c) names no fact of item 21; the item does', () => {
    for (const code of ['PC 667.5', 'PC 667.5(c)', 'PC 667.5(c)(20)']) expect(gateOf(charge('PC 460(a)', [charged(code)])).gate).toBe('eligible');
    expect(gateOf(charge('PC 460(a)', [charged('PC 667.5(c)(21)')])).gate).toBe('undetermined');
  });

  test('a bare 12022.3 may be the listed subdivision and is asked about; 12022.3(b) is another', () => {
    expect(gateOf(charge('PC 422', [charged('PC 12022.3')]))).toMatchObject({ gate: 'undetermined', item: 8 });
    expect(gateOf(charge('PC 422', [charged('PC 12022.3(b)')])).gate).toBe('eligible');
  });

  test('with its fact proved, an offense without its subdivision is still asked about', () => {
    expect(gateOf(charge('PC 261(a)', [{ code: '667.5(c)(24)', state: 'proved' }]))).toMatchObject({ gate: 'undetermined', dependsOn: 'subdivision' });
  });

  test('presence in words is a fact of burglary only', () => {
    expect(gateOf(charge('PC 518', [charged('present')]))).toMatchObject({ gate: 'undetermined', item: null, dependsOn: 'enhancement' });
  });

  test('item 7: a setting that cannot be read, or a fact that cannot, carries no life term', () => {
    expect(gateOf(charge('PC 422', [charged('PC 667.61')]), { ...DEFAULT_SETTINGS, lifeTermEnhancements: ['for life'] }).gate).toBe('eligible');
    expect(gateOf(charge('PC 422', [charged('for life')]))).toMatchObject({ gate: 'undetermined', dependsOn: 'enhancement' });
    expect(gateOf(charge('PC 422', [charged('PC 12022.1/667.61(a)')]))).toMatchObject({ gate: 'undetermined', item: 7 });
  });
});

describe('attempt and agreement', () => {
  test.each([
    ['PC 664/187', 'excluded', 12], ['PC 187', 'excluded', 1], ['PC 664/459', 'eligible', null], ['PC 182/211', 'undetermined', 9], ['PC 182/484(a)', 'eligible', null], ['PC 182/451', 'undetermined', 10],
  ] as const)('%s is %s', (statute, gate, item) => expect(gateOf(charge(statute))).toMatchObject({ gate, item }));

  test('burglary of the second degree is never item 21, the first degree with a person present is', () => {
    const present: ChargedEnhancement = { code: 'Person present', state: 'proved' };
    expect(gateOf(charge('PC 459/460(a)', [present]))).toMatchObject({ gate: 'excluded', item: 21 });
    expect(gateOf(charge('PC 459/460(b)', [charged('PC 667.5(c)(21)')])).gate).toBe('eligible');
    expect(gateOf(charge('PC 459/WIC 460(b)', [present]))).toMatchObject({ gate: 'excluded', item: 21 });
    expect(gateOf(charge('PC 459/594(b)', [present]))).toMatchObject({ gate: 'excluded', item: 21 });
  });
});

describe('on the screen', () => {
  test.each([
    ['PC 422', 'Count 3: not on the list of violent felonies.'],
    ['PC 451', 'Count 3 is undetermined: PC 451 may be on the list, item 10. Enter the subdivision charged, or ask the judge.'],
    ['robery PC', 'Count 3 is undetermined: “robery PC” cannot be read as a statute. Correct it, or ask the judge.'],
    ['PC 203', 'Mayhem is on the list, item 2. The finding cannot reach count 3.'],
  ])('%s', (statute, said) => expect(sayGate(3, gateOf(charge(statute)))).toBe(said));

  test('a statute is known when its code is stated and every section of it is in a table', () => {
    expect(['PC 484(a)/488', 'PC 484(a)/99999', '484(a)', 'WIC 602', 'XY 5'].map(knownStatute)).toEqual([true, false, false, true, false]);
  });

  test('an open gate is no violent felony yet', () => {
    expect(isViolentFelony(charge('PC 245(a)(4)', [charged('PC 12022.7')]))).toBe(false);
    expect(isViolentFelony(charge('PC 664/215'), { ...DEFAULT_SETTINGS, attemptCountsAsListedFelony: true })).toBe(true);
  });
});

function charge(statute: string, enhancements: readonly ChargedEnhancement[] = []): ChargedCount {
  return { statute, level: 'felony', state: 'alleged', enhancements };
}

function charged(code: string): ChargedEnhancement {
  return { code, state: 'charged' };
}

function cite(text: string): object {
  return { code: 'PC', text };
}

// Former 288a is a section of its own, not subdivision (a) of 288: of it only (c) and (d) are listed. Bare, it is asked about.
test.each([
  ['PC 288a(b)(1)', 'eligible', null], ['PC 288a(c)(2)', 'excluded', 5], ['PC 288a', 'undetermined', 5], ['PC 288(a)', 'excluded', 6], ['PC 288', 'undetermined', 6],
])('%s is %s, item %s', (statute, gate, item) => {
  expect(gateOf({ statute, level: 'felony', state: 'alleged', enhancements: [] })).toMatchObject({ gate, item });
});
