import { describe, expect, test } from '@jest/globals';
import { localDate } from '../time/local-date.ts';
import { fitsSetting, isSettingName, saySetting, settingsInForce } from './court-settings.ts';

describe('the form of a stored value', () => {
  test.each([
    ['agencyReportDays', 0, true],
    ['agencyReportDays', 45, true],
    ['agencyReportDays', -1, false],
    ['agencyReportDays', 1.5, false],
    ['agencyReportDays', '30', false],
    ['agencyReportDays', true, false],
    ['nameDistrictAttorney', false, true],
    ['nameDistrictAttorney', 'no', false],
    ['nameDistrictAttorney', 0, false],
    ['nameDistrictAttorney', null, false],
    ['findingAfterAdmission', 'refuse', true],
    ['findingAfterAdmission', 'refused', false],
    ['lifeTermEnhancements', [], true],
    ['lifeTermEnhancements', ['667.61', '186.22(b)(4)'], true],
    ['lifeTermEnhancements', ['667.61', 4], false],
    ['lifeTermEnhancements', [4, '667.61'], false],
    ['lifeTermEnhancements', [4], false],
    ['lifeTermEnhancements', '667.61', false],
    ['lifeTermEnhancements', { every: true }, false],
    ['lifeTermEnhancements', null, false],
  ] as const)('%s takes %j: %s', (name, value, fits) => expect(fitsSetting(name, value)).toBe(fits));

  test('a name outside the register, also one that every object has, is no setting', () => {
    expect(['agencyReportDays', 'toString', ''].map(isSettingName)).toEqual([true, false, false]);
  });
});

test('a value that does not fit stops the reading, and the sentence names both', () => {
  const rows = [{ name: 'lifeTermEnhancements', effectiveFrom: localDate('2026-01-01'), value: ['667.61', 4] }];
  expect(() => settingsInForce(rows, localDate('2026-01-01'))).toThrow(
    new RangeError('The court setting lifeTermEnhancements cannot hold ["667.61",4].'),
  );
  expect(settingsInForce(rows, localDate('2025-12-31')).agencyReportDays).toBe(30);
});

test('a value in words', () => {
  expect([true, false, 0, 30, 'list_and_ask', 'one', ['667.61', '186.22(b)(4)'], []].map(saySetting)).toEqual([
    'yes',
    'no',
    '0',
    '30',
    'list and ask',
    'one',
    '667.61, 186.22(b)(4)',
    '',
  ]);
});
