import { describe, expect, test } from '@jest/globals';
import { findHarmfulWords } from '../vocabulary/words.ts';
import { clockRule, CLOCK_RULES } from './clocks/clock-rules.ts';
import { COURT_SETTINGS, DEFAULT_SETTINGS, SETTING_NAMES, type SettingName } from './court-settings.ts';
import { AFTER_COURT_SETTINGS } from './settings/after-court-settings.ts';
import { CALENDAR_SETTINGS } from './settings/calendar-settings.ts';
import { HEARING_DAY_SETTINGS } from './settings/hearing-day-settings.ts';
import {
  CLOCK_PART,
  clockParts,
  clocksOfPart,
  clocksOn,
  clocksWith,
  COUNTING_WORDS,
  figureSetting,
  sayAmount,
  sayTrigger,
  sayWhenItApplies,
  sectionsOfClock,
} from './library-clocks.ts';
import { librarySection, sectionHolding, sectionsWith } from './library.ts';

describe('The clock table by part', () => {
  test('every clock stands in one part, and every part has a name', () => {
    expect(
      clockParts()
        .flatMap(clocksOfPart)
        .map(({ id }) => id),
    ).toEqual(CLOCK_RULES.map(({ id }) => id));
    expect(
      clockParts()
        .map((part) => CLOCK_PART[part])
        .every((words) => words.length > 3),
    ).toBe(true);
  });

  test('what a clock runs from, how long and how it is counted can be read aloud', () => {
    const jurisdiction = clockRule('JURIS_602_DETAINED_15CD');

    expect(sayAmount(jurisdiction, DEFAULT_SETTINGS)).toBe('15 court days');
    expect(sayTrigger(jurisdiction.trigger).length).toBeGreaterThan(5);
    expect(COUNTING_WORDS[jurisdiction.period?.counting ?? 'DEF']).toBe('Court days alone');
  });

  test('a window names both its ends: ten to sixty days for a cited youth in Los Angeles (WIC 660.5)', () => {
    expect(sayAmount(clockRule('EYAP_APPEARANCE_10_60D'), DEFAULT_SETTINGS)).toBe('10 days to 60 days');
  });

  test('a figure that is a court’s setting is said with that court’s figure', () => {
    const rule = clockRule('TRANSFER_REPORT_2CD');

    expect(figureSetting(rule)).toBe('transferReportCourtDays');
    expect(sayAmount(rule, { ...DEFAULT_SETTINGS, transferReportCourtDays: 3 })).toBe('3 court days');
    expect(figureSetting(clockRule('JURIS_602_DETAINED_15CD'))).toBeNull();
  });

  test('a count back from a hearing says so', () => {
    expect(sayTrigger(clockRule('CONTINUANCE_MOTION_602_2CD').trigger)).toMatch(/^Back from/);
  });

  test('no clock names anybody by a word that harms', () => {
    const said = CLOCK_RULES.flatMap((rule) => [
      rule.act,
      sayTrigger(rule.trigger),
      sayWhenItApplies(rule) ?? '',
      rule.remedies,
      rule.mark ?? '',
    ]);

    expect(said.flatMap((words) => findHarmfulWords(words).map(({ avoid }) => `${avoid}: ${words}`))).toEqual([]);
  });
});

describe('A section and its clocks', () => {
  test('the disposition clocks run on WIC 702', () => {
    const section = librarySection('wic-702');
    const ids = section === null ? [] : clocksOn(section).map(({ id }) => id);

    expect(ids).toEqual(expect.arrayContaining(['DISPO_602_DETAINED_10CD', 'DISPO_602_NOT_DETAINED_30D_FROM_FILING']));
    expect(sectionsOfClock(clockRule('DISPO_602_DETAINED_10CD')).map(({ key }) => key)).toEqual(['wic-702']);
  });
});

describe('Every setting leads somewhere', () => {
  /**
   * Rules that speak of a hearing and of what somebody needs to take part in it. The library does not hold them, and no clock
   * counts by them: a court's own figure for its calendar or its day says which rule it serves, and there is no section that could list it.
   */
  const NOT_IN_THE_LIBRARY: readonly string[] = ['Rule 1.100', 'Rule 5.530', 'Rule 5.534'];
  const leadsTo = (name: SettingName) => sectionsWith(name).length + clocksWith(name).length;
  const isOfTheCourtAlone = (name: SettingName) =>
    [CALENDAR_SETTINGS, AFTER_COURT_SETTINGS, HEARING_DAY_SETTINGS].some((settings) => Object.hasOwn(settings, name)) &&
    COURT_SETTINGS[name].status === 'policy' &&
    NOT_IN_THE_LIBRARY.includes(COURT_SETTINGS[name].cite.text);

  test.each(SETTING_NAMES.filter((name) => !isOfTheCourtAlone(name)))('%s is listed by a section, or a clock hangs on it', (name) => {
    const holding = sectionHolding(COURT_SETTINGS[name].cite);

    expect(leadsTo(name)).toBeGreaterThan(0);
    if (holding !== null) expect(sectionsWith(name)).toContain(holding);
  });

  test('what is let off leads nowhere indeed: once the library holds its rule, it is asked like the others', () => {
    const letOff = SETTING_NAMES.filter(isOfTheCourtAlone);

    expect([...new Set(letOff.map((name) => COURT_SETTINGS[name].cite.text))].toSorted()).toEqual(NOT_IN_THE_LIBRARY);
    expect(letOff.filter((name) => leadsTo(name) > 0)).toEqual([]);
  });
});
