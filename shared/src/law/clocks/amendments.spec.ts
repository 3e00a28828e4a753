import { describe, expect, test } from '@jest/globals';
import { localDate } from '../../time/local-date.ts';
import { wic } from '../citation.ts';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import { versionOn, type ClockRule } from './clock-rule.ts';
import { clockRule } from './clock-rules.ts';
import { explainRule } from './explain.ts';
import { sayAllowed } from './printed-rules.ts';
import { days } from './rules/row.ts';
import { DEFAULT_GROUND } from './testing.ts';

/** An act that never passed: from 2027 a jurisdiction hearing within 20 days, and from 2029 within 25. */
const AMENDED: ClockRule = {
  ...clockRule('JURIS_602_NOT_DETAINED_30D'),
  effectiveFrom: localDate('1977-01-01'),
  effectiveTo: localDate('2030-12-31'),
  amendments: [
    { from: localDate('2027-01-01'), by: 'an invented act', now: { period: days(20), cites: [wic('657(a)(9)')] } },
    { from: localDate('2029-01-01'), by: 'another', now: { period: days(25) } },
  ],
};

const lastDay = (from: string) =>
  explainRule(AMENDED, { from: localDate(from), words: 'the filing' }, DEFAULT_GROUND)?.rows.at(-1)?.on ?? null;

describe('a section amended from a date', () => {
  // 30 days from Thu Dec 31 2026 is Sat Jan 30 2027, so Mon Feb 1; 20 days from Fri Jan 1 2027 is Thu Jan 21.
  test.each([
    ['the day before, by the older text', '2026-12-31', '2027-02-01'],
    ['on the day, by the newer', '2027-01-01', '2027-01-21'],
    ['the day after, by the newer', '2027-01-02', '2027-01-22'],
    // 20 days from Sun Dec 31 2028 is Sat Jan 20, so Mon Jan 22; 25 days from Mon Jan 1 2029 is Fri Jan 26.
    ['before the second act, by the first', '2028-12-31', '2029-01-22'],
    ['from the second act on, by that', '2029-01-01', '2029-01-26'],
  ])('counts a trigger %s', (_when, from, reached) => expect(lastDay(from)).toBe(reached));

  test('keeps what an act did not change', () => {
    const version = versionOn(AMENDED, localDate('2029-06-01'));
    expect(version?.cites).toEqual([wic('657(a)(9)')]);
    expect(version?.remedies).toBe(AMENDED.remedies);
  });

  test('is not known before its first day nor after its last', () => {
    expect(versionOn(AMENDED, localDate('1976-12-31'))).toBeNull();
    expect(versionOn(AMENDED, localDate('1977-01-01'))).not.toBeNull();
    expect(versionOn(AMENDED, localDate('2030-12-31'))).not.toBeNull();
    expect(versionOn(AMENDED, localDate('2031-01-01'))).toBeNull();
    expect(lastDay('2031-01-01')).toBeNull();
  });

  test('prints each act behind the first text', () =>
    expect(sayAllowed(AMENDED, DEFAULT_SETTINGS)).toBe(
      '30 days, a closed last day moves on. From January 1, 2027 on: 20 days, a closed last day moves on (an invented act). From January 1, 2029 on: 25 days, a closed last day moves on (another).',
    ));

  test('a row that no act amended is the same on every day', () => {
    const rule = clockRule('JURIS_602_NOT_DETAINED_30D');
    expect(versionOn(rule, localDate('2026-01-01'))).toBe(rule);
  });
});
