import { describe, expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import { checkHolders, EFFECT_WORDS, isSatisfactory, mayAddPrior, reliefOf, requiredHolders, type DraftedHolder, type HolderFacts } from './wic-786.ts';

const FACTS: HolderFacts = {
  county: 'Los Angeles',
  agencies: [{ name: 'LAPD', reportNumber: '26-1' }, { name: 'LASD', reportNumber: null }, { name: 'LAPD', reportNumber: '26-2' }],
  otherSupervisingCounties: [], certifiedFromCriminalCourt: false, requested: [],
};

describe('the holders of a sealing order', () => {
  test('are the court, each agency once with all its reports, probation, the Department of Justice and, by setting, the district attorney', () => {
    const named = requiredHolders(FACTS, DEFAULT_SETTINGS);
    expect(named.map(({ kind }) => kind)).toEqual(['juvenile_court', 'law_enforcement', 'law_enforcement', 'probation', 'department_of_justice', 'district_attorney']);
    expect(named.find(({ name }) => name === 'LAPD')?.reportNumber).toBe('26-1, 26-2');
    expect(new Set(named.map(({ key }) => key)).size).toBe(named.length);
    expect(named.filter(({ windowHolder }) => windowHolder === 'court').map(({ kind }) => kind)).toEqual(['juvenile_court']);
  });

  test('O-6: a court may leave the district attorney out', () => {
    const named = requiredHolders(FACTS, { ...DEFAULT_SETTINGS, nameDistrictAttorney: false });
    expect(named.map(({ kind }) => kind)).not.toContain('district_attorney');
  });

  test('R16: a certified case names the criminal court too, by 604(e)', () => {
    const named = requiredHolders({ ...FACTS, certifiedFromCriminalCourt: true }, DEFAULT_SETTINGS);
    expect(named.find(({ kind }) => kind === 'criminal_court')?.cites.map(({ text }) => text)).toEqual(['WIC 604(e)']);
  });

  test('every county that supervised is named once', () => {
    const named = requiredHolders({ ...FACTS, otherSupervisingCounties: ['Kern', 'Los Angeles'] }, DEFAULT_SETTINGS);
    expect(named.filter(({ kind }) => kind === 'probation').map(({ name }) => name)).toEqual(['Probation, Los Angeles', 'Probation, Kern']);
  });

  test('another agency is named only with the finding', () => {
    const requested = [{ name: 'DMV', reentryFinding: true }, { name: 'School', reentryFinding: false }];
    const named = requiredHolders({ ...FACTS, requested }, DEFAULT_SETTINGS);
    expect(named.filter(({ kind }) => kind === 'other_public_agency').map(({ name }) => name)).toEqual(['DMV']);
  });

  test('everything missing is said at once', () => {
    expect(checkHolders([]).reasons.map(({ words }) => words)).toEqual([
      'Not ready to sign: the order does not name the juvenile court.',
      'Not ready to sign: the order does not name a law enforcement agency.',
      'Not ready to sign: the order does not name probation.',
      'Not ready to sign: the order does not name the Department of Justice.',
    ]);
  });

  test.each(['Office of the Public Defender', 'Alternate Defender', 'Defense counsel', 'Indigent Defense Panel', 'minor’s counsel'])(
    'R8, I3: %s is never a holder', (name) => {
      expect(checkHolders([...FULL, holder('other_public_agency', name)]).reasons.map(({ words }) => words)).toContain('Counsel for the youth cannot be ordered to seal.');
    },
  );

  test('the four required are enough', () => expect(checkHolders(FULL).kind).toBe('met'));
});

describe('which relief applies', () => {
  const done = isSatisfactory({ newListedFinding: false, substantiallyComplied: true });
  const failed = isSatisfactory({ newListedFinding: true, substantiallyComplied: false });

  test('completion is judged by two things, never by unpaid restitution', () => {
    expect([done.kind, failed.kind, failed.reasons.length]).toEqual(['met', 'notMet', 2]);
  });

  test.each([
    ['dismissed_before_adjudication', done, false, '786_e'], ['not_sustained', done, true, '786_e'], ['probation_completed', done, false, '786_a'],
    ['probation_completed', done, true, null], ['probation_completed', failed, false, null], ['dismissed_782', done, false, null], ['still_open', done, false, null],
  ] as const)('a petition that ended %s', (ended, completion, barredBy707b, branch) => {
    expect(reliefOf({ ended, completion, barredBy707b }).branch).toBe(branch);
  });

  test('R4: an earlier petition joins only by the judge’s own step', () => expect(mayAddPrior(null).kind).toBe('needsJudge'));

  test('the notice says what the youth may answer', () => expect(EFFECT_WORDS.cite?.text).toBe('WIC 786(b)'));
});

const FULL = (['juvenile_court', 'law_enforcement', 'probation', 'department_of_justice'] as const).map((kind) => holder(kind, kind));

function holder(kind: DraftedHolder['kind'], name: string): DraftedHolder {
  return { kind, name, askedByYouth: false, reentryFinding: false };
}
