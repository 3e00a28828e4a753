import { describe, expect, test } from '@jest/globals';
import { EVERY_COURT } from '../../time/court-calendar.ts';
import { localDate } from '../../time/local-date.ts';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import { ACCESS_EFFECT, ACCESS_LIST, DENY_LIST, mayOpen, refilingAccess, refilingLastDay } from './wic-786-g.ts';

describe('the closed access list', () => {
  test('holds rows (A) to (M) and the few beside them, each once', () => {
    const cites = ACCESS_LIST.map(({ cite }) => cite.text);
    for (const letter of 'ABCDEFGHIJKLM') expect(cites).toContain(`WIC 786(g)(1)(${letter})`);
    expect(new Set(cites).size).toBe(cites.length);
    expect(cites).toHaveLength(19);
  });

  test.each(ACCESS_LIST.map((row) => [row.cite.text, row] as const))('%s opens for its own people, purpose and trigger, and for nobody else', (_cite, row) => {
    const [role] = row.roles;
    const wish = { role: role ?? 'other', purpose: row.purpose, triggerTrue: true, orderMade: row.courtOrder } as const;
    expect(mayOpen(wish).kind).toBe('met');
    expect(mayOpen({ ...wish, triggerTrue: false }).kind).toBe('notMet');
    expect(mayOpen({ ...wish, role: 'other' }).kind).toBe('notMet');
    expect(mayOpen({ ...wish, purpose: 'other' }).kind).toBe('notMet');
    if (row.courtOrder) expect(mayOpen({ ...wish, orderMade: false }).kind).toBe('needsJudge');
  });

  test('R9: those often believed to be on it are refused, with a cite', () => {
    expect(DENY_LIST.length).toBeGreaterThanOrEqual(12);
    expect(DENY_LIST.every(({ cite }) => cite.text.length > 0)).toBe(true);
  });

  test('R10: a look is no unsealing and tells no agency', () => expect(ACCESS_EFFECT).toMatchObject({ unsealed: false, agenciesNotified: false }));
});

describe('filing again', () => {
  test.each([
    ['2026-08-31', '2027-02-28', '2027-03-01'], ['2026-09-10', '2027-03-10', '2027-03-10'], ['2027-08-31', '2028-02-29', '2028-02-29'], ['2026-05-25', '2026-11-25', '2026-11-25'],
    ['2026-05-26', '2026-11-26', '2026-11-30'],
  ])('after a dismissal on %s the raw day is %s, the last day %s', (dismissed, raw, due) => {
    expect(refilingLastDay(localDate(dismissed), DEFAULT_SETTINGS, EVERY_COURT)).toMatchObject({ raw, due });
  });

  test('O-7: after a trafficking finding it goes to the judge, unless the court decided otherwise', () => {
    expect(refilingAccess('236_23_f', DEFAULT_SETTINGS).kind).toBe('needsJudge');
    expect(refilingAccess('236_24_f', { ...DEFAULT_SETTINGS, refilingAccessAfterFinding: 'not_available' }).kind).toBe('notMet');
    expect(refilingAccess('236_23_f', { ...DEFAULT_SETTINGS, refilingAccessAfterFinding: 'available' }).kind).toBe('met');
    expect(refilingAccess('786_a', DEFAULT_SETTINGS).kind).toBe('notMet');
  });
});
