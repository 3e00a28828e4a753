import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, birthday, localDate } from '../../time/local-date.ts';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import { agencyReportDue, destructionWindow, FIREARM_AGE } from './rule-5-840.ts';
import { checkDestruction } from './wic-786.ts';

const BORN = localDate('2011-03-14');
const ORDER = localDate('2026-11-24');

describe('a destruction window', () => {
  test('of the court’s own records lies between two birthdays of the settings', () => {
    const window = destructionWindow({ bornOn: BORN, orderOn: ORDER, firearmClause: false, holder: 'court' }, DEFAULT_SETTINGS);
    expect(window).toMatchObject({ from: '2032-03-14', until: '2049-03-14', suggested: '2032-03-14', fixed: false });
    const changed = { ...DEFAULT_SETTINGS, courtDestructionMinAge: 25, courtDestructionMaxAge: 30, courtDestructionSuggestion: 'none' as const };
    expect(destructionWindow({ bornOn: BORN, orderOn: ORDER, firearmClause: false, holder: 'court' }, changed))
      .toMatchObject({ from: '2036-03-14', until: '2041-03-14', suggested: null });
  });

  test('R7: with the firearm clause it is the 33rd birthday, to the day, for every holder (I10)', () => {
    for (const holder of ['court', 'other'] as const) {
      const window = destructionWindow({ bornOn: BORN, orderOn: ORDER, firearmClause: true, holder }, DEFAULT_SETTINGS);
      expect(window).toMatchObject({ from: '2044-03-14', until: '2044-03-14', suggested: '2044-03-14', fixed: true });
      expect(checkDestruction('DOJ', localDate('2044-03-13'), window).kind).toBe('notMet');
      expect(checkDestruction('DOJ', localDate('2044-03-14'), window).kind).toBe('met');
      expect(checkDestruction('DOJ', localDate('2044-03-15'), window).kind).toBe('notMet');
    }
  });

  test('R6: the day before is too early, the first and the last day are taken, the day after is too late', () => {
    const window = destructionWindow({ bornOn: BORN, orderOn: ORDER, firearmClause: false, holder: 'other' }, DEFAULT_SETTINGS);
    expect([window.from, window.until]).toEqual(['2029-03-14', '2031-11-24']);
    const on = (day: string) => checkDestruction('Probation', localDate(day), window);
    expect(on('2029-03-13').reasons[0]?.words).toBe('Too early. Probation may destroy from March 14, 2029.');
    expect([on('2029-03-14').kind, on('2031-11-24').kind]).toEqual(['met', 'met']);
    expect(on('2031-11-25').reasons[0]?.words).toBe('Too late. Probation destroys by November 24, 2031.');
  });

  test('a holder’s record of a child is never destroyed before the 18th birthday, however long that is', () => {
    const window = destructionWindow({ bornOn: localDate('2014-01-10'), orderOn: ORDER, firearmClause: false, holder: 'other' }, DEFAULT_SETTINGS);
    expect(window).toMatchObject({ from: '2032-01-10', until: '2032-01-10', suggested: '2032-01-10' });
  });

  test('born on 29 February: every birthday of a common year is 1 March, never early', () => {
    const facts = { bornOn: localDate('2012-02-29'), orderOn: ORDER, firearmClause: false } as const;
    expect(destructionWindow({ ...facts, holder: 'court' }, DEFAULT_SETTINGS)).toMatchObject({ from: '2033-03-01', until: '2050-03-01' });
    expect(destructionWindow({ ...facts, holder: 'other' }, DEFAULT_SETTINGS)).toMatchObject({ from: '2030-03-01', until: '2031-11-24' });
    expect(destructionWindow({ ...facts, holder: 'court', firearmClause: true }, DEFAULT_SETTINGS)).toMatchObject({ from: '2045-03-01', until: '2045-03-01' });
  });

  // Born on 24 November 1988: 38 on the very day of the order.
  test.each([
    ['1988-11-25', '2026-11-25', false], ['1988-11-24', '2026-11-24', false], ['1988-11-23', '2026-11-24', true],
  ])('past the upper age the judge chooses any day from the order on: born %s', (born, until, openEnded) => {
    const window = destructionWindow({ bornOn: localDate(born), orderOn: ORDER, firearmClause: false, holder: 'court' }, DEFAULT_SETTINGS);
    expect(window).toMatchObject({ from: ORDER, until, fixed: false });
    expect(window.openEnded).toBe(openEnded ? true : undefined);
    expect(checkDestruction('The court', localDate('2027-05-01'), window).kind).toBe(openEnded ? 'met' : 'notMet');
    expect(checkDestruction('The court', ORDER, window).kind).toBe('met');
    expect(checkDestruction('The court', localDate('2026-11-23'), window).kind).toBe('notMet');
  });

  // Born on 24 November 1993: 33 on the very day of the order.
  test.each([['1993-11-25', '2026-11-25', true], ['1993-11-24', '2026-11-24', true], ['1993-11-23', '2026-11-24', false]])(
    'past the 33rd birthday it cannot be that day any more: born %s', (born, day, fixed) => {
      const window = destructionWindow({ bornOn: localDate(born), orderOn: ORDER, firearmClause: true, holder: 'other' }, DEFAULT_SETTINGS);
      expect(window).toEqual({ from: day, until: day, suggested: day, fixed, cites: [{ code: 'WIC', text: 'WIC 786(a)' }], ...(fixed ? {} : { openEnded: true }) });
      expect(checkDestruction('DOJ', localDate('2030-01-01'), window).kind).toBe(fixed ? 'notMet' : 'met');
    },
  );

  test('each holder cites its rule; the proposal follows the court’s choice', () => {
    const facts = { bornOn: BORN, orderOn: ORDER, firearmClause: false } as const;
    expect(destructionWindow({ ...facts, holder: 'court' }, DEFAULT_SETTINGS).cites.map(({ text }) => text)).toEqual(['Rule 5.840(d)']);
    expect(destructionWindow({ ...facts, holder: 'other' }, DEFAULT_SETTINGS).cites.map(({ text }) => text)).toEqual(['Rule 5.840(d)', 'WIC 781(d)']);
    expect(destructionWindow({ ...facts, holder: 'court' }, { ...DEFAULT_SETTINGS, courtDestructionSuggestion: 'latest' }).suggested).toBe('2049-03-14');
    expect(destructionWindow({ ...facts, holder: 'other' }, { ...DEFAULT_SETTINGS, otherDestructionSuggestedYears: 4 }).suggested).toBe('2030-11-24');
    expect(destructionWindow({ ...facts, holder: 'other' }, { ...DEFAULT_SETTINGS, otherDestructionSuggestedYears: 9 }).suggested).toBe('2031-11-24');
    expect(destructionWindow({ ...facts, holder: 'other' }, { ...DEFAULT_SETTINGS, otherDestructionSuggestedYears: 1 }).suggested).toBe('2029-03-14');
  });

  test('never begins before the order, never ends before it begins, and the proposal lies inside', () => {
    const born = fc.integer({ min: 0, max: 9_000 }).map((offset) => addDays(localDate('1998-02-28'), offset));
    const order = fc.integer({ min: 0, max: 6_000 }).map((offset) => addDays(localDate('2024-02-29'), offset));
    fc.assert(fc.property(born, order, fc.boolean(), fc.constantFrom('court' as const, 'other' as const), (bornOn, orderOn, firearmClause, holder) => {
      const { from, until, suggested } = destructionWindow({ bornOn, orderOn, firearmClause, holder }, DEFAULT_SETTINGS);
      expect(from >= orderOn).toBe(true);
      expect(until >= from).toBe(true);
      expect(suggested !== null && suggested >= from && suggested <= until).toBe(true);
      if (firearmClause && birthday(bornOn, FIREARM_AGE) > orderOn) expect(from).toBe(birthday(bornOn, FIREARM_AGE));
    }));
  });

  test('an agency’s answer is expected after the days of the setting', () => {
    expect(agencyReportDue(localDate('2026-12-01'), DEFAULT_SETTINGS)).toBe('2026-12-31');
  });
});
