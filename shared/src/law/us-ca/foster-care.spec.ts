import { describe, expect, test } from '@jest/globals';
import { localDate } from '../../time/local-date.ts';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import { maySealDependency } from './wic-389.ts';
import { CARE_DOORS, careVehicles, keepsExtendedCare } from './wic-450.ts';

describe('R15: what keeps extended foster care', () => {
  test('four doors, each with the section that opens it', () => {
    expect(CARE_DOORS.map(({ door, cite }) => [door, cite.text])).toEqual([
      ['nonminor_supervision', 'WIC 303(f)'], ['reentry', 'WIC 388(e)(1)(B)'], ['transition', 'WIC 450(a)'], ['later_transition', 'WIC 451(a)'],
    ]);
    expect(CARE_DOORS.map(({ words }) => words)).toEqual([
      'Supervision of a nonminor who stays in foster care.', 'Coming back into foster care after it ended.',
      'Transition jurisdiction when the 602 case ends.', 'Transition jurisdiction asked for later.',
    ]);
  });

  test('vacatur and a dismissal under 782 are named; the finding alone and 786 are not, and then the judge is asked', () => {
    expect(keepsExtendedCare('236_14')).toMatchObject({ kind: 'met', reasons: [{ words: 'Vacatur is named: extended foster care stays open.', cite: { text: 'PC 236.14' } }] });
    for (const ending of ['782', '236_23_f_with_782'] as const) {
      expect(keepsExtendedCare(ending)).toMatchObject({ kind: 'met', reasons: [{ words: 'A dismissal under 782 is named: extended foster care stays open.', cite: { text: 'WIC 782' } }] });
    }
    for (const ending of ['236_23_f', '786'] as const) {
      const answer = keepsExtendedCare(ending);
      expect(answer.kind).toBe('needsJudge');
      expect(answer.reasons.map(({ cite }) => cite?.text)).toEqual(['WIC 303(f)', 'WIC 388(e)(1)(B)', 'WIC 450(a)', 'WIC 451(a)']);
      expect(answer.reasons[0]?.words).toBe('Extended foster care names vacatur and a dismissal under 782, not this way of ending. The judge decides with that in view.');
    }
  });

  test('O-18: the court’s setting proposes one of the two ways, or none', () => {
    const proposed = (fosterVehicle: typeof DEFAULT_SETTINGS.fosterVehicle) => careVehicles({ ...DEFAULT_SETTINGS, fosterVehicle }).map(({ ending, proposed: is }) => [ending, is]);
    expect(proposed('judge_chooses')).toEqual([['236_23_f_with_782', false], ['236_14', false]]);
    expect(proposed('782_recited_together')).toEqual([['236_23_f_with_782', true], ['236_14', false]]);
    expect(proposed('236_14_later')).toEqual([['236_23_f_with_782', false], ['236_14', true]]);
    expect(careVehicles(DEFAULT_SETTINGS).map(({ words, cite }) => `${words} ${cite.text}`)).toEqual([
      'Recite a set-aside under 782 together with the finding. WIC 782', 'Keep vacatur open: the youth petitions later. PC 236.14',
    ]);
  });
});

describe('WIC 389: the dependency record', () => {
  // Born 29 February 2012: 18 on 1 March 2030. The case ended on 10 June 2024: five years later is 10 June 2029.
  test.each([
    ['2029-06-09', '2024-06-10', 'notMet'], ['2029-06-10', '2024-06-10', 'met'], ['2029-06-11', '2024-06-10', 'met'],
    ['2030-02-28', null, 'notMet'], ['2030-03-01', null, 'met'], ['2030-03-02', null, 'met'],
    ['2030-03-01', '2028-01-01', 'met'],
  ])('on %s, ended %s: %s', (on, endedOn, kind) => {
    const answer = maySealDependency({ bornOn: localDate('2012-02-29'), endedOn: endedOn === null ? null : localDate(endedOn), on: localDate(on) });
    expect(answer.kind).toBe(kind);
    expect(answer.reasons).toEqual([{
      cite: { code: 'WIC', text: 'WIC 389' },
      words: kind === 'met' ? 'Eighteen, or five years after the dependency case ended.' : 'The petition opens at 18, or five years after the dependency case ended.',
    }]);
  });
});
