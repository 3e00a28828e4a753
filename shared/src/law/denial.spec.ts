import { describe, expect, test } from '@jest/globals';
import { localDate } from '../time/local-date.ts';
import { RESTITUTION_RULING, SET_ASIDE_RECITAL } from '../vocabulary/finding.ts';
import { DEFAULT_SETTINGS } from './court-settings.ts';
import { appealAdvisement, deniedReasonsFor, denialCites } from './denial.ts';
import { restitutionRow, restitutionRulings, usualRestitution } from './restitution-ruling.ts';
import { recitalsFor, SET_ASIDE_RECITALS } from './set-aside.ts';

const YES = { victim: true, coerced: true, directResult: true, fear: true, juvenileFinding: true } as const;

describe('a denial', () => {
  test('an element that was answered no may be named; one nobody answered may not', () => {
    expect(deniedReasonsFor([{ ...YES, fear: false }])).toContain('elements_not_shown');
    expect(deniedReasonsFor([{ ...YES, fear: null, juvenileFinding: false }])).toEqual([
      'juvenile_finding_not_shown',
      'evidence_balanced',
      'no_evidence_offered',
    ]);
  });

  test('rests on the burden, or on subdivision (f), of the section that was asked for', () => {
    expect(denialCites('elements_not_shown', 'trafficking_236_23').map(({ text }) => text)).toEqual(['PC 236.23(b)', 'In re D.C. (2021)']);
    expect(denialCites('juvenile_finding_not_shown', 'partner_or_sexual_violence_236_24').map(({ text }) => text)).toEqual([
      'PC 236.24(f)',
    ]);
  });

  test('the advisement names the last day to appeal, by the court’s setting', () => {
    const short = { ...DEFAULT_SETTINGS, appealDays: 30 };

    expect(appealAdvisement(localDate('2026-12-01'), DEFAULT_SETTINGS).words).toContain('January 30');
    expect(appealAdvisement(localDate('2026-12-01'), short).words).toContain('December 31');
  });
});

describe('the set-aside', () => {
  test('every recital has its row, and every row a section', () => {
    expect(new Set(SET_ASIDE_RECITALS.map(({ recital }) => recital))).toEqual(new Set(Object.keys(SET_ASIDE_RECITAL)));
    expect(SET_ASIDE_RECITALS.every(({ cites }) => cites.length > 0)).toBe(true);
  });

  test('nothing sustained, or no vehicle: nothing to recite', () => {
    expect(recitalsFor('775_and_236_23_f', [{ state: 'alleged' }])).toEqual([]);
    expect(recitalsFor(null, [{ state: 'true' }])).toEqual([]);
  });
});

describe('restitution', () => {
  test('the judge chooses among three where it was ordered, and among none where it was not', () => {
    expect(restitutionRulings(true).map(({ ruling }) => ruling)).toEqual(['reserved', 'stands_as_civil_judgment', 'ends_with_finding']);
    expect(restitutionRulings(false)).toEqual([]);
    expect(Object.keys(RESTITUTION_RULING)).toHaveLength(4);
    expect(restitutionRow('none_ordered').words).toContain('No restitution');
  });

  test.each([
    ['stay_and_ask', 'stays collection'],
    ['survives', 'lets it stand'],
    ['falls', 'ended with the finding'],
  ] as const)('the court’s own habit is told: %s', (restitutionAfterLateFinding, words) => {
    expect(usualRestitution({ ...DEFAULT_SETTINGS, restitutionAfterLateFinding }).words).toContain(words);
  });
});
