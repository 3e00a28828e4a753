import { describe, expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS } from './court-settings.ts';
import { firearmQuestion, printedSteps, STAGES } from './late-finding.ts';
import { vehiclesFor } from './us-ca/pen-236-23.ts';

describe('when the finding comes: P1 to P3c', () => {
  test('the table of stages', () => {
    expect(Object.values(STAGES).map(({ code, stage, relief, firearm, bar707b }) => [code, stage, relief, firearm, bar707b])).toEqual([
      ['P1', 'before_jurisdiction', 'like_786_e', 'none', 'not_reached'],
      ['P2', 'at_jurisdiction', 'like_786_e', 'none', 'not_reached'],
      ['P3a', 'after_admission', 'by_the_finding', 'set_aside_decides', 'dismiss_finding_first'],
      ['P3b', 'after_disposition', 'as_chosen', 'set_aside_decides', 'as_chosen'],
      ['P3c', 'jurisdiction_ended', 'none', 'with_786_a', 'rules_of_781'],
    ]);
    for (const [key, row] of Object.entries(STAGES)) expect(row.stage).toBe(key);
  });

  test('what is watched at each stage', () => {
    expect(Object.values(STAGES).map(({ watch }) => watch.map(({ cite }) => cite?.text))).toEqual([
      ['WIC 800(b)(4)'],
      ['WIC 800(b)(1)'],
      ['WIC 776'],
      ['WIC 776', 'In re D.H. (2020)'],
      ['In re D.H. (2020)'],
    ]);
  });

  test('other ways are offered once an admission has passed, and they are the only ones when jurisdiction has ended', () => {
    expect(Object.values(STAGES).map(({ otherWays }) => otherWays.map(({ cite }) => cite?.text))).toEqual([
      [],
      [],
      ['WIC 782(a)(2)'],
      ['WIC 782(a)(2)', 'WIC 786(a)', 'PC 236.14'],
      ['PC 236.14', 'WIC 782(a)(2)', 'WIC 781', 'WIC 788'],
    ]);
    expect(vehiclesFor('jurisdiction_ended')).toEqual([]);
  });
});

describe('a late order prints three steps, in this order', () => {
  test('set aside count by count, dismiss, seal', () => {
    expect(
      printedSteps([
        { number: 1, state: 'true' },
        { number: 2, state: 'stricken' },
        { number: 3, state: 'admitted' },
        { number: 4, state: 'reduced_misdemeanor' },
      ]),
    ).toEqual([
      {
        step: 'set_aside',
        words: 'The finding on counts 1, 3 and 4 is set aside. No sustained petition remains in this matter.',
        cites: [
          { code: 'WIC', text: 'WIC 775' },
          { code: 'WIC', text: 'WIC 786(d)' },
        ],
      },
      {
        step: 'dismiss',
        words: 'The proceeding is dismissed.',
        cites: [
          { code: 'PC', text: 'PC 236.23(f)' },
          { code: 'Rule', text: 'Rule 5.780' },
        ],
      },
      { step: 'seal', words: 'The records of this petition are sealed.', cites: [{ code: 'WIC', text: 'WIC 786' }] },
    ]);
  });

  test('one count is named alone; with nothing sustained there is nothing to set aside', () => {
    expect(printedSteps([{ number: 2, state: 'true' }])[0]?.words).toBe(
      'The finding on count 2 is set aside. No sustained petition remains in this matter.',
    );
    expect(printedSteps([], 'partner_or_sexual_violence_236_24')[0]?.cites[0]?.text).toBe('PC 236.24(f)');
    expect(printedSteps([{ number: 1, state: 'alleged' }]).map(({ step }) => step)).toEqual(['dismiss', 'seal']);
  });
});

describe('O-5: the recital decides the 33rd birthday', () => {
  const FALLS = 'The order recites that no sustained petition remains, so the 33rd birthday does not fix the day of destruction.';
  const STAYS = 'A sustained petition remains in the record: a listed offense with wardship fixes the 33rd birthday.';

  test.each(['after_admission', 'after_disposition'] as const)('%s', (stage) => {
    expect(firearmQuestion(stage, true, DEFAULT_SETTINGS)).toEqual({ words: FALLS, cite: { code: 'WIC', text: 'WIC 786(a)' } });
    expect(firearmQuestion(stage, false, DEFAULT_SETTINGS)?.words).toBe(STAYS);
    expect(firearmQuestion(stage, true, { ...DEFAULT_SETTINGS, setAsideEndsFirearmClause: false })?.words).toBe(STAYS);
  });

  test.each(['before_jurisdiction', 'at_jurisdiction', 'jurisdiction_ended'] as const)('%s leaves no such question', (stage) => {
    expect(firearmQuestion(stage, true, DEFAULT_SETTINGS)).toBeNull();
  });
});
