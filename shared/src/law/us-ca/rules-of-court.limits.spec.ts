import { describe, expect, test } from '@jest/globals';
import { EVERY_COURT } from '../../time/court-calendar.ts';
import { localDate } from '../../time/local-date.ts';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import { readCites, readReasons } from '../testing.ts';
import { IF_NOT_PROVED, isReportOpenToBench } from './rule-5-780.ts';
import { destructionWindow } from './rule-5-840.ts';
import { noticeDue, responseDue } from './rule-5-860.ts';

describe('rule 5.780: the contested hearing', () => {
  test('the report stays closed to the bench until jurisdiction is decided', () => expect([isReportOpenToBench(false), isReportOpenToBench(true)]).toEqual([false, true]));

  test('a petition not proved ends with everything that rests on it', () => {
    expect(readReasons(IF_NOT_PROVED)).toEqual([
      'The petition is dismissed. [Rule 5.780]', 'Detention orders of this petition end. [Rule 5.780]', 'Every restriction of this petition ends. [WIC 702]',
    ]);
  });
});

describe('rule 5.840: destruction', () => {
  const FACTS = { bornOn: localDate('2011-03-14'), orderOn: localDate('2026-11-24'), firearmClause: false } as const;

  test('each window names its authority', () => {
    const cites = (holder: 'court' | 'other', clause: boolean) => readCites(destructionWindow({ ...FACTS, holder, firearmClause: clause }, DEFAULT_SETTINGS).cites);
    expect([cites('court', false), cites('other', false), cites('court', true)]).toStrictEqual([['Rule 5.840(d)'], ['Rule 5.840(d)', 'WIC 781(d)'], ['WIC 786(a)']]);
  });

  test.each([['earliest', '2032-03-14'], ['latest', '2049-03-14'], ['none', null]] as const)('the court proposes the %s day of its own window', (choice, suggested) => {
    const settings = { ...DEFAULT_SETTINGS, courtDestructionSuggestion: choice };
    expect(destructionWindow({ ...FACTS, holder: 'court' }, settings).suggested).toBe(suggested);
  });
});

describe('rule 5.860: a prosecutor asks for a sealed file', () => {
  // Monday 23 November 2026: Tuesday, Wednesday; Thursday is Thanksgiving, Friday the day after it.
  test.each([['2026-11-23', '2026-11-25'], ['2026-11-24', '2026-11-30'], ['2026-11-27', '2026-12-01']])('filed %s, the person is told by %s', (filed, due) => {
    expect(noticeDue(localDate(filed), EVERY_COURT)).toEqual({ due, cite: { code: 'Rule', text: 'Rule 5.860(c)(1)(B)' } });
  });

  // Ten days after 18 November is Saturday 28 November, so Monday 30 November.
  test.each([['2026-11-16', '2026-11-30'], ['2026-11-18', '2026-11-30'], ['2026-11-20', '2026-11-30'], ['2026-11-21', '2026-12-01']])('notice of %s is answered by %s', (notice, due) => {
    expect(responseDue(localDate(notice), EVERY_COURT)).toEqual({ due, cite: { code: 'Rule', text: 'Rule 5.860(c)(2)(A)' } });
  });
});
