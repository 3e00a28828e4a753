import { describe, expect, test } from '@jest/globals';
import { isClerical, MISTAKES, REVIEW_ROUTES } from './mistakes.ts';

describe('who may have the finding and the seal reviewed', () => {
  test('the routes in their order', () => {
    expect(REVIEW_ROUTES.map(({ reviewer, cites, status }) => `${reviewer} ${cites.map(({ text }) => text).join(', ')} ${status}`)).toEqual(
      [
        'youth WIC 800(a), Rule 8.406 verified',
        'youth_or_parent WIC 252 verified',
        'court WIC 253, WIC 250 verified',
        'people WIC 800(b)(4) verified',
        'people WIC 800(b) verified',
        'people WIC 800(b)(1) recalled',
        'people People v. Superior Court (Manuel G.) (2002) case',
        'people Arthur R. (1988) case',
        'people WIC 800(c) verified',
        'court WIC 775, WIC 776, WIC 778 open',
        'court CCP 473(d) verified',
        'anyone WIC 800(g), S.V. v. Superior Court (2017) case',
      ],
    );
  });

  test.each(REVIEW_ROUTES.map((row) => [row.route, row] as const))('%s', (_route, { route, limits }) => {
    for (const words of [route, limits]) expect(words).toMatch(/^[A-Z].+\.$/);
  });

  test('R14: nobody unseals', () => {
    expect(REVIEW_ROUTES.find(({ reviewer }) => reviewer === 'anyone')?.route).toBe('Unsealing: there is none.');
  });
});

describe('the catalogue of mistakes', () => {
  test('each has its kind, who must act, and the authority of each step', () => {
    const rows = Object.entries(MISTAKES).map(([mistake, { kind, needs, steps }]) => [
      mistake,
      kind,
      needs,
      steps.map(({ cite }) => cite?.text).join(', '),
    ]);
    expect(rows).toEqual([
      ['wrong_number_or_birth_date', 'clerical', 'corrected_order', 'CCP 473(d), WIC 786(a), WIC 786(a)'],
      ['holder_left_out', 'incomplete', 'amended_order', 'In re A.B. (2023), WIC 786(f)(2)'],
      ['destruction_date_missing_or_outside', 'statutory_defect', 'amended_order', 'WIC 786(a), Rule 5.840(d)'],
      ['finding_on_violent_felony', 'legal_error', 'higher_court', 'WIC 800(b)(4), WIC 800(g)'],
      ['element_missing_on_the_record', 'legal_error', 'supplemental_finding', 'In re D.C. (2021), WIC 800(g)'],
      ['sealed_786a_despite_707b', 'legal_error', 'higher_court', 'People v. Superior Court (Manuel G.) (2002), WIC 800(g)'],
      ['wrong_youth_sealed', 'administrative', 'clerk_at_once', 'WIC 786(a), WIC 786(a), WIC 786(a)'],
      ['destroyed_early', 'irreversible', 'judge_told', 'WIC 786(a), WIC 800(g)'],
    ]);
  });

  test('R14: an error of law leaves the record sealed', () => {
    for (const cure of Object.values(MISTAKES).filter(({ kind }) => kind === 'legal_error')) {
      expect(cure.steps.at(-1)?.words).toBe('The record stays sealed until a new order says otherwise.');
    }
  });

  test.each(Object.values(MISTAKES).map((cure) => [cure.words, cure] as const))('%s', (words, { steps }) => {
    for (const sentence of [words, ...steps.map((step) => step.words)]) expect(sentence).toMatch(/^[A-Z].+\.$/);
  });

  test('an entry is clerical when it recorded another order than the one made', () => {
    expect(isClerical(true)).toEqual({
      kind: 'met',
      reasons: [
        { words: 'The entry is corrected to match the order that was made, at any time.', cite: { code: 'CCP', text: 'CCP 473(d)' } },
      ],
    });
    expect(isClerical(false)).toEqual({
      kind: 'notMet',
      reasons: [
        { words: 'The order was made as entered. Only review or a noticed order changes it.', cite: { code: 'WIC', text: 'WIC 776' } },
      ],
    });
  });
});
