import { describe, expect, test } from '@jest/globals';
import { localDate } from '../../time/local-date.ts';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import { readOut, readReasons } from '../testing.ts';
import type { DatedCount } from './wic-707-b.ts';
import {
  checkDestruction, checkHolders, EFFECT_WORDS, isBarredBy707b, isSatisfactory, mayAddPrior, reliefOf, requiredHolders, RESTITUTION_WORDS,
  type DestructionWindow, type DraftedHolder, type HolderFacts, type HolderKind,
} from './wic-786.ts';

const KERN: HolderFacts = {
  county: 'Kern', agencies: [{ name: 'Kern Sheriff', reportNumber: null }], otherSupervisingCounties: [], certifiedFromCriminalCourt: false, requested: [],
};

describe('the order prints for each holder whose records they are and why it is named', () => {
  test('a plain case in Kern: court, sheriff, probation, Department of Justice, district attorney', () => {
    expect(requiredHolders(KERN, DEFAULT_SETTINGS)).toEqual([
      named('juvenile_court', 'Juvenile court, Kern', 'court', 'Every index, calendar, minute, exhibit and recording of this petition.', 'WIC 786(a)'),
      named('law_enforcement', 'Kern Sheriff', 'other', 'Arrest, report and booking records.', 'WIC 786(a)'),
      named('probation', 'Probation, Kern', 'other', 'With the monitoring vendor’s records.', 'WIC 786(a)'),
      named('department_of_justice', 'California Department of Justice', 'other', 'The state summary of criminal history.', 'WIC 786(a)'),
      named('district_attorney', 'District Attorney, Kern', 'other', 'Named by this court’s setting; access goes through the court.', 'WIC 786(a)'),
    ]);
  });

  test('O-6: where the court leaves the district attorney out, nobody stands in that place', () => {
    const kinds = requiredHolders(KERN, { ...DEFAULT_SETTINGS, nameDistrictAttorney: false }).map(({ kind }) => kind);
    expect(kinds).toStrictEqual(['juvenile_court', 'law_enforcement', 'probation', 'department_of_justice']);
  });

  test.each(['court', 'other'] as const)('R16: a certified case names the criminal court, whose records follow the window “%s” of the setting', (window) => {
    const holders = requiredHolders({ ...KERN, certifiedFromCriminalCourt: true }, { ...DEFAULT_SETTINGS, criminalCourtWindow: window });
    expect(holders[1]).toEqual(
      named('criminal_court', 'Criminal court, Kern', window, 'The case was certified from criminal court; its record is sealed too.', 'WIC 604(e)'),
    );
  });

  test('an agency that the youth asked for carries the finding in its words', () => {
    const holders = requiredHolders({ ...KERN, requested: [{ name: 'DMV', reentryFinding: true }] }, DEFAULT_SETTINGS);
    expect(holders.at(-1)).toEqual(named('other_public_agency', 'DMV', 'other', 'At the youth’s request, with the court’s finding.', 'WIC 786(f)(2)'));
  });

  test('each agency carries its own reports and no other’s, the same number once', () => {
    const agencies = [
      { name: 'LAPD', reportNumber: '26-1' }, { name: 'LASD', reportNumber: '77-9' }, { name: 'LAPD', reportNumber: '26-1' },
      { name: 'LAPD', reportNumber: null }, { name: 'CHP', reportNumber: null },
    ];
    const police = requiredHolders({ ...KERN, agencies }, DEFAULT_SETTINGS).filter(({ kind }) => kind === 'law_enforcement');
    expect(police.map(({ name, reportNumber }) => [name, reportNumber])).toEqual([['LAPD', '26-1'], ['LASD', '77-9'], ['CHP', null]]);
  });
});

describe('a drafted order is read for whom it names', () => {
  const FULL = (['juvenile_court', 'law_enforcement', 'probation', 'department_of_justice'] as const).map((kind) => drafted(kind, kind));

  test('with nobody named every missing holder is said, each under 786(a)', () => {
    expect(readOut(checkHolders([]))).toEqual([
      'notMet',
      'Not ready to sign: the order does not name the juvenile court. [WIC 786(a)]',
      'Not ready to sign: the order does not name a law enforcement agency. [WIC 786(a)]',
      'Not ready to sign: the order does not name probation. [WIC 786(a)]',
      'Not ready to sign: the order does not name the Department of Justice. [WIC 786(a)]',
    ]);
  });

  test('R8: counsel for the youth is taken out', () => {
    expect(readOut(checkHolders([...FULL, drafted('law_enforcement', 'Conflict Panel')]))).toEqual([
      'notMet', 'Counsel for the youth cannot be ordered to seal. [WIC 786(a)]',
    ]);
  });

  test.each(['Public Defender', 'pub. def.', 'alt. def.', 'Deputy Public Defender', 'Alternate Public Defender', 'defence attorney', 'Lawyer for the Minor',
    'Attorney for the child', 'minors counsel', 'youth’s attorney', 'INDIGENT DEFENCE'])('R8: “%s” is counsel by another name', (name) => {
    expect(checkHolders([...FULL, drafted('law_enforcement', name)]).kind).toBe('notMet');
  });

  test.each(['County Counsel', 'Defensive Driving School', 'Republic Defenders Museum', 'Office of the Public Guardian', 'Youth Counseling Services'])(
    '“%s” is not counsel for the youth', (name) => {
      expect(checkHolders([...FULL, { ...drafted('other_public_agency', name), askedByYouth: true, reentryFinding: true }]).kind).toBe('met');
    },
  );

  test.each(['Federal Bureau of Prisons', 'FBI', 'DEA', 'ATF', 'USCIS', 'CBP', 'HSI', 'U.S. Attorney', 'US Marshal', 'US Marshals', 'U.S.  Immigration Court',
    'US Customs', 'U.S. Citizenship Office', 'US Department of State', 'United States Probation', 'Homeland Security', 'Immigration and Customs', 'Border Patrol', 'ICE', 'ice'])(
    'R13: “%s” is federal: a state court does not order it and does not tell it', (name) => {
      expect(readOut(checkHolders([...FULL, { ...drafted('other_public_agency', name), askedByYouth: true, reentryFinding: true }]))).toEqual([
        'notMet', `${name} is federal. Nothing of this record goes there without a juvenile court’s order on petition. Take it out. [WIC 831]`,
      ]);
    },
  );

  test.each(['Department of Motor Vehicles', 'Office of Ideas', 'Justice Center'])('“%s” is not federal', (name) => {
    expect(checkHolders([...FULL, { ...drafted('other_public_agency', name), askedByYouth: true, reentryFinding: true }]).kind).toBe('met');
  });

  test('a police department with a federal word in its name is still police', () => {
    expect(checkHolders([...FULL, drafted('law_enforcement', 'Federal Heights Police')]).kind).toBe('met');
  });

  // R13: a federal agency that took part in the arrest is no holder of this order either (WIC 831).
  test.each(['FBI', 'Homeland Security Investigations', 'U.S. Marshals Service', 'HSI task force'])('%s is never named, not even as the arresting agency', (name) => {
    expect(readOut(checkHolders([...FULL, drafted('law_enforcement', name)]))).toEqual([
      'notMet', `${name} is federal. Nothing of this record goes there without a juvenile court’s order on petition. Take it out. [WIC 831]`,
    ]);
  });

  test.each([[false, false], [true, false], [false, true]])('another agency asked for: %s, found useful: %s is not enough', (askedByYouth, reentryFinding) => {
    expect(readOut(checkHolders([...FULL, { kind: 'other_public_agency', name: 'DMV', askedByYouth, reentryFinding }]))).toEqual([
      'notMet', 'DMV is named only at the youth’s request and with the court’s finding. Take it out, or record both. [WIC 786(f)(2)]',
    ]);
  });

  test('a good order is met and needs no reason', () => expect(readOut(checkHolders(FULL))).toEqual(['met']));
});

describe('the day on which a holder destroys', () => {
  const WINDOW: DestructionWindow = {
    from: localDate('2029-03-14'), until: localDate('2031-11-24'), suggested: null, fixed: false, cites: [{ code: 'Rule', text: 'Rule 5.840(d)' }],
  };

  test('has to be set', () => {
    expect(readOut(checkDestruction('Probation', null, WINDOW))).toEqual(['notMet', 'Not ready to sign: Probation has no destruction date. [WIC 786(a)]']);
  });

  test('too early and too late are said with the window’s own authority', () => {
    expect(readOut(checkDestruction('Probation', localDate('2029-03-13'), WINDOW))).toEqual(['notMet', 'Too early. Probation may destroy from March 14, 2029. [Rule 5.840(d)]']);
    expect(readOut(checkDestruction('Probation', localDate('2031-11-25'), WINDOW))).toEqual(['notMet', 'Too late. Probation destroys by November 24, 2031. [Rule 5.840(d)]']);
    expect(readOut(checkDestruction('Probation', localDate('2031-11-24'), WINDOW))).toEqual(['met']);
  });

  test('a window without an authority of its own falls back on 786(a)', () => {
    expect(readOut(checkDestruction('CHP', localDate('2029-03-13'), { ...WINDOW, cites: [] }))).toEqual(['notMet', 'Too early. CHP may destroy from March 14, 2029. [WIC 786(a)]']);
  });

  test('R7: a fixed day is that day and no other, though the window were wider', () => {
    const fixed = { ...WINDOW, fixed: true };
    expect(readOut(checkDestruction('CHP', localDate('2029-03-15'), fixed))).toEqual(['notMet', 'CHP destroys the record on March 14, 2029, the 33rd birthday. [Rule 5.840(d)]']);
    expect(readOut(checkDestruction('CHP', localDate('2029-03-14'), fixed))).toEqual(['met']);
  });
});

describe('satisfactory completion', () => {
  const NEW = 'A new finding of wardship or conviction was made during supervision. [WIC 786(c)(1)]';
  const ORDERS = 'Reasonable orders within the youth’s capacity were not substantially complied with. [WIC 786(c)(1)]';

  test.each([
    ['no new finding, orders complied with', false, true, ['met', 'Satisfactorily completed. [WIC 786(c)(1)]']],
    ['a new finding alone', true, true, ['notMet', NEW]],
    ['orders not complied with alone', false, false, ['notMet', ORDERS]],
    ['both', true, false, ['notMet', NEW, ORDERS]],
  ])('%s', (_story, newListedFinding, substantiallyComplied, answer) => {
    expect(readOut(isSatisfactory({ newListedFinding, substantiallyComplied }))).toEqual(answer);
  });
});

describe('which relief applies, and why', () => {
  const DONE = isSatisfactory({ newListedFinding: false, substantiallyComplied: true });
  const FAILED = isSatisfactory({ newListedFinding: true, substantiallyComplied: true });

  test.each([
    ['dismissed_before_adjudication', FAILED, true, '786_e', 'Nothing was sustained: the court seals. [WIC 786(e)]'],
    ['not_sustained', FAILED, true, '786_e', 'Nothing was sustained: the court seals. [WIC 786(e)]'],
    ['still_open', DONE, false, null, 'A dismissal alone is not a sealing. [WIC 782(e)]'],
    ['dismissed_782', DONE, false, null, 'A dismissal alone is not a sealing. [WIC 782(e)]'],
    ['probation_completed', DONE, true, null, 'A 707(b) offense at 14 or older stands sustained. [WIC 786(d)]'],
    ['probation_completed', DONE, false, '786_a', 'Satisfactorily completed: the court dismisses and seals. [WIC 786(a)]'],
    ['probation_completed', FAILED, false, null, 'A new finding of wardship or conviction was made during supervision. [WIC 786(c)(1)]'],
  ] as const)('%s', (ended, completion, barredBy707b, branch, reason) => {
    const relief = reliefOf({ ended, completion, barredBy707b });
    expect([relief.branch, ...readReasons(relief.reasons)]).toEqual([branch, reason]);
  });

  test('one barring count among several is enough to bar', () => {
    const robbery: DatedCount = { statute: 'PC 211', level: 'felony', state: 'true', enhancements: [], offenseOn: localDate('2026-02-01') };
    const theft: DatedCount = { ...robbery, statute: 'PC 484(a)', level: 'misdemeanor' };
    const born = localDate('2010-01-01');
    expect([isBarredBy707b([theft, robbery], born), isBarredBy707b([theft], born), isBarredBy707b([], born)]).toEqual([true, false, false]);
  });

  test.each([
    [true, ['met', 'The earlier petition meets the criteria. [WIC 786(f)(1)]']],
    [false, ['notMet', 'The earlier petition does not meet the criteria. It stays as it is. [WIC 786(f)(1)]']],
    [null, ['needsJudge', 'The judge decides whether the earlier petition meets the criteria. [WIC 786(f)(1)]']],
  ])('R4: an earlier petition, judge satisfied: %s', (satisfied, answer) => expect(readOut(mayAddPrior(satisfied))).toEqual(answer));

  test('the notice and the order say what the youth may answer and what is still owed', () => {
    expect(readReasons([EFFECT_WORDS, RESTITUTION_WORDS])).toEqual([
      'The arrest and everything else in this case count as never having happened. The youth may answer so to an employer, a school or anyone else who asks. [WIC 786(b)]',
      'Restitution to a victim, if any was ordered and is unpaid, is still owed and can be enforced. [WIC 786(h)]',
    ]);
  });
});

function named(kind: HolderKind, name: string, windowHolder: 'court' | 'other', words: string, cite: string): object {
  const code = cite.split(' ', 1)[0];
  return { key: `${kind}:${name}`, kind, name, reportNumber: null, windowHolder, words, cites: [{ code, text: cite }] };
}

function drafted(kind: DraftedHolder['kind'], name: string): DraftedHolder {
  return { kind, name, askedByYouth: false, reentryFinding: false };
}
