import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findHarmfulWords } from '../vocabulary/words.ts';
import { COURT_SETTINGS, DEFAULT_SETTINGS, SETTING_NAMES, type SettingValue } from './court-settings.ts';
import { choicesOf, clashesOf, kindOf, SETTING_THEME, themeOf, unitOf, whyNotSetting } from './setting-form.ts';
import type { CourtSetting } from './settings/court-setting.ts';

describe('Every setting can be asked for in a form', () => {
  test.each(SETTING_NAMES.map((name) => [name] as const))('%s has a theme and a kind, and its own default fits', (name) => {
    const { default: shipped }: CourtSetting<SettingValue> = COURT_SETTINGS[name];

    expect(Object.keys(SETTING_THEME)).toContain(themeOf(name));
    expect(whyNotSetting(name, shipped)).toBeNull();
    expect(choicesOf(name).length > 0).toBe(kindOf(name) === 'choice');
  });

  test.each(SETTING_NAMES.map((name) => [name] as const))('%s asks and explains in words that harm nobody', (name) => {
    const { question, why } = COURT_SETTINGS[name];

    expect(findHarmfulWords(`${question} ${why}`)).toEqual([]);
  });

  test('what ships goes together', () => {
    expect(SETTING_NAMES.flatMap((name) => clashesOf(name, DEFAULT_SETTINGS))).toEqual([]);
  });

  test('a figure says what it is counted in', () => {
    expect(unitOf('distributeCourtDays')).toBe('court days');
    expect(unitOf('agencyReportDays')).toBe('days');
    expect(unitOf('courtDestructionMinAge')).toBe('years of age');
    expect(unitOf('refilingAccessMonths')).toBe('months');
    expect(unitOf('waitRed')).toBe('minutes');
    expect(unitOf('clusterMinutes')).toBe('minutes');
    expect(unitOf('staffingSecondsPerYouth')).toBe('seconds');
    expect(unitOf('benchShare')).toBe('percent');
    expect(unitOf('weightSchool')).toBe('points');
    expect(unitOf('nameDistrictAttorney')).toBeNull();
  });

  test('a choice is offered in words', () => {
    expect(choicesOf('findingAfterAdmission')).toEqual([
      { value: 'allow_with_vehicle', words: 'allow with vehicle' },
      { value: 'refuse', words: 'refuse' },
    ]);
  });
});

describe('A value that does not fit gets a sentence', () => {
  test.each([
    ['nameDistrictAttorney', 'yes', 'Answer yes or no.'],
    ['findingAfterAdmission', 'maybe', 'Choose one of the answers.'],
    ['agencyReportDays', -1, 'Write a whole number from 0 to 1,000.'],
    ['agencyReportDays', 1001, 'Write a whole number from 0 to 1,000.'],
    ['agencyReportDays', 30.5, 'Write a whole number from 0 to 1,000.'],
    ['benchShare', 101, 'Write a whole number from 0 to 100.'],
    ['weightSchool', 101, 'Write a whole number from 0 to 100.'],
    ['schoolEndsAt', '2:30', 'Write the time of day as 16:30.'],
    ['lifeTermEnhancements', ['667.61', ' '], 'Write one entry to a line, up to fifty, each up to sixty characters.'],
    ['lifeTermEnhancements', '667.61', 'Write one entry to a line, up to fifty, each up to sixty characters.'],
  ] as const)('%s: %j', (name, value, sentence) => {
    expect(whyNotSetting(name, value)).toBe(sentence);
  });

  test.each([0, 1, 1000])('the figure %d fits', (value) => {
    expect(whyNotSetting('agencyReportDays', value)).toBeNull();
  });

  test.each([0, 85, 100])('the share %d fits', (value) => {
    expect(whyNotSetting('benchShare', value)).toBeNull();
  });

  test('an empty list is a list', () => {
    expect(whyNotSetting('lifeTermEnhancements', [])).toBeNull();
  });
});

describe('Figures that stand in an order', () => {
  test('the court’s first birthday of destruction is never after its last', () => {
    expect(clashesOf('courtDestructionMinAge', { ...DEFAULT_SETTINGS, courtDestructionMinAge: 38 })).toEqual([]);
    expect(clashesOf('courtDestructionMinAge', { ...DEFAULT_SETTINGS, courtDestructionMinAge: 39 })).toEqual([
      'The first birthday of the window cannot be after the last one.',
    ]);
  });

  test('report, second reminder, list to the judge: whichever is changed, the order holds', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.nat(200), (agencyReportDays, agencySecondReminderDays, agencyListedToJudgeDays) => {
        const settings = { ...DEFAULT_SETTINGS, agencyReportDays, agencySecondReminderDays, agencyListedToJudgeDays };
        const said = clashesOf('agencySecondReminderDays', settings);

        expect(said.length === 0).toBe(agencyReportDays <= agencySecondReminderDays && agencySecondReminderDays <= agencyListedToJudgeDays);
      }),
    );
  });

  test('the marks of a wait and the levels of keep-apart stand in their order', () => {
    expect(clashesOf('waitRed', { ...DEFAULT_SETTINGS, waitRed: 20 })).toEqual([]);
    expect(clashesOf('waitRed', { ...DEFAULT_SETTINGS, waitRed: 19 })).toEqual(['The second mark of a wait cannot come before the first.']);
    expect(clashesOf('keepApartMinutes', { ...DEFAULT_SETTINGS, keepApartMinutes: 59 })).toEqual([
      'Keep-apart level 2 cannot ask for less than level 1.',
    ]);
  });
});
