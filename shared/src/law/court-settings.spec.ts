import { describe, expect, test } from '@jest/globals';
import { localDate } from '../time/local-date.ts';
import { COURT_SETTINGS, DEFAULT_SETTINGS, fitsSetting, saySetting, setting, SETTING_NAMES, settingsInForce } from './court-settings.ts';

describe('court settings', () => {
  test('every open point O-1 to O-20 has a setting', () => {
    const named = new Set(SETTING_NAMES.map((name) => COURT_SETTINGS[name].openPoint));
    for (let point = 1; point <= 20; point += 1) expect([...named]).toContain(`O-${point}`);
  });

  test.each(SETTING_NAMES.map((name) => [name] as const))('%s asks a question, cites, and ships a value that fits', (name) => {
    const { question, why, cite, default: shipped } = COURT_SETTINGS[name];
    expect(question.endsWith('?') || question.includes('? ')).toBe(true);
    expect(why).toMatch(/^[A-Z“].{20,}\.$/);
    expect(cite.text).not.toBe('');
    expect(fitsSetting(name, shipped)).toBe(true);
    expect(setting(DEFAULT_SETTINGS, name)).toEqual(shipped);
  });

  test('the bench decides a reading of the law, the clerk how the office runs', () => {
    const ofTheClerk = SETTING_NAMES.filter((name) => COURT_SETTINGS[name].setBy === 'clerk_of_court');
    expect(ofTheClerk).toEqual([
      'agencySecondReminderDays',
      'distributeCourtDays',
      'warnOfMissingInterpreter',
      'interpreterWarningCourtDays',
      'slotHorizonDays',
      'staffingSecondsPerYouth',
      'clothesAskedDays',
      'adjustmentReplyCourtDays',
      'custodyEveningAt',
      'officerCaseload',
      'smallNumber',
      'resultsCutOff',
      'presenceSeconds',
      'reminderFirstDays',
      'reminderSecondDays',
      'reminderMorning',
      'reminderMorningAt',
      'quietHoursFrom',
      'quietHoursUntil',
      'messageTries',
      'packetHours',
    ]);
  });

  test('the value in force is the latest that has begun', () => {
    const rows = [
      { name: 'agencyReportDays', effectiveFrom: localDate('2027-01-01'), value: 45 },
      { name: 'agencyReportDays', effectiveFrom: localDate('2026-06-01'), value: 20 },
    ];
    expect(settingsInForce(rows, localDate('2026-05-31')).agencyReportDays).toBe(30);
    expect(settingsInForce(rows, localDate('2026-06-01')).agencyReportDays).toBe(20);
    expect(settingsInForce(rows, localDate('2026-12-31')).agencyReportDays).toBe(20);
    expect(settingsInForce(rows, localDate('2027-01-01')).agencyReportDays).toBe(45);
  });

  test('a row with an unknown name or a value of another form does not pass unseen', () => {
    const from = localDate('2026-01-01');
    expect(() => settingsInForce([{ name: 'nothing', effectiveFrom: from, value: 1 }], from)).toThrow(
      'There is no court setting named nothing.',
    );
    for (const value of ['30', -1, 1.5, null, true]) {
      expect(() => settingsInForce([{ name: 'agencyReportDays', effectiveFrom: from, value }], from)).toThrow('cannot hold');
    }
    expect(() => settingsInForce([{ name: 'victimLetter', effectiveFrom: from, value: 'shout' }], from)).toThrow('cannot hold');
  });

  test('a value is said in words', () => {
    expect([true, 30, 'list_and_ask', ['667.61', '186.22(b)(4)']].map(saySetting)).toEqual([
      'yes',
      '30',
      'list and ask',
      '667.61, 186.22(b)(4)',
    ]);
  });
});
