import { describe, expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../law/court-settings.ts';
import { birthday, localDate } from '../time/local-date.ts';
import { decideFinding } from './finding-consequences.ts';
import { proposeFinding } from './finding-proposal.ts';
import type { FindingEntry, FindingFacts } from './finding-facts.ts';
import type { FindingRuling } from './finding-ruling.ts';
import { aCount, aDisposedPetition, aFullEntry, aPetition, anId, answered, findingFacts } from './testing/finding-builders.ts';

const ROBBERY = { statute: 'PC 211', level: 'felony' } as const;

function signed(facts: FindingFacts, entry: FindingEntry = aFullEntry(facts)): FindingRuling {
  const result = decideFinding(facts, entry);
  if (!result.ok) throw new Error(result.refusal.map(({ message }) => message).join(' '));
  return result.value;
}

function missing(facts: FindingFacts, entry: FindingEntry): readonly string[] {
  const result = decideFinding(facts, entry);
  return result.ok ? [] : result.refusal.map(({ need }) => need);
}

describe('the plain case', () => {
  test('one count, everything answered yes: dismissed, sealed, and every holder has its date', () => {
    const ruling = signed(findingFacts());

    expect(ruling).toMatchObject({
      outcome: 'dismissed',
      findingTo: 'made',
      vehicle: '236_23_f',
      stage: 'before_jurisdiction',
      timeliness: 'on_time',
    });
    expect(ruling.steps).toEqual(['assert', 'set', 'submit', 'make']);
    expect(ruling.end?.holders.map(({ kind }) => kind)).toEqual([
      'juvenile_court',
      'law_enforcement',
      'probation',
      'department_of_justice',
      'district_attorney',
    ]);
    expect(ruling.end?.caseIsSealed).toBe(true);
    expect(ruling.end?.printedSteps.map(({ words }) => words)).toEqual([
      'The proceeding is dismissed.',
      'The records of this petition are sealed.',
    ]);
  });

  test('a defense raised before goes on from where it stands', () => {
    const facts = findingFacts({ finding: { findingId: anId(9), state: 'set', assertedOn: localDate('2026-11-03') } });

    expect(signed(facts).steps).toEqual(['submit', 'make']);
  });

  test('no on every count: denied, the petition goes on, nothing ends and nothing is sealed', () => {
    const facts = findingFacts();
    const entry = aFullEntry(facts, { answers: facts.petition.counts.map((count) => answered(count, false)), evidenceKinds: [] });

    expect(signed(facts, entry)).toMatchObject({
      outcome: 'denied',
      findingTo: 'denied',
      end: null,
      steps: ['assert', 'set', 'submit', 'deny'],
    });
  });

  test('everything missing comes at once', () => {
    const facts = findingFacts({
      hearing: { hearingId: anId(3), type: 'progress_review', state: 'checked_in', sessionIsOpen: true },
      petition: aPetition({ counts: [aCount(1), aCount(2)] }),
    });
    const entry = aFullEntry(facts, { answers: [answered(aCount(1), true)], evidenceKinds: [] });

    expect(new Set(missing(facts, entry))).toEqual(new Set(['everyQuestionIsAnswered', 'evidenceIsNamed', 'matterWasCalled']));
  });

  test('a missing date and a missing agency stand beside each other', () => {
    const facts = findingFacts({ petition: aPetition({ counts: [aCount(1, { agency: null })] }) });
    const entry = aFullEntry(facts);
    const withoutDate = {
      ...entry,
      holders: entry.holders.map((row) => (row.key.startsWith('department_of_justice') ? { ...row, destroyOn: null } : row)),
    };
    const result = decideFinding(facts, withoutDate);

    expect(result.ok ? [] : result.refusal.map(({ message }) => message)).toEqual([
      'Not ready to sign: the order does not name a law enforcement agency.',
      'Not ready to sign: California Department of Justice has no destruction date.',
    ]);
  });

  test('a finding already signed is not signed again', () => {
    const facts = findingFacts({ finding: { findingId: anId(9), state: 'made', assertedOn: localDate('2026-11-03') } });

    expect(missing(facts, aFullEntry(facts))).toEqual(['findingIsOpen']);
  });

  test.each([
    ['a matter not called, although the defense was submitted at an earlier hearing', 'set', true],
    ['a matter heard in a session that has closed', 'heard', false],
  ] as const)('%s is not signed', (_what, state, sessionIsOpen) => {
    const facts = findingFacts({
      hearing: { hearingId: anId(3), type: 'progress_review', state, sessionIsOpen },
      finding: { findingId: anId(9), state: 'submitted', assertedOn: localDate('2026-11-03') },
    });

    expect(missing(facts, aFullEntry(facts))).toEqual(['matterWasCalled']);
    expect(missing(facts, aFullEntry(facts, { answers: [answered(aCount(1), false)] }))).toEqual(['matterWasCalled']);
  });

  test.each([
    'P. Lindqvist',
    'Lindqvist, P.',
    'LINDQVIST',
    'Los Angeles County Pub. Defender',
    'Alternate Public Defender',
    'Attorney for the youth',
  ])('R8: “%s” is never a further agency', (name) => {
    const facts = findingFacts();
    const extraHolders = [{ name, destroyOn: localDate('2031-11-24'), reentryFinding: true }];

    expect(missing(facts, aFullEntry(facts, { extraHolders }))).toEqual(['requiredHoldersAreNamed']);
  });

  test.each(['FBI', 'Federal Bureau of Investigation', 'U.S. Immigration and Customs Enforcement', 'Department of Homeland Security'])(
    'R13: “%s” is federal and is told nothing',
    (name) => {
      const facts = findingFacts();
      const extraHolders = [{ name, destroyOn: localDate('2031-11-24'), reentryFinding: true }];
      const result = decideFinding(facts, aFullEntry(facts, { extraHolders }));

      expect(result.ok ? [] : result.refusal.flatMap(({ cites }) => cites.map(({ text }) => text))).toEqual(['WIC 831']);
    },
  );

  test('an agency that shares a name with counsel may be named', () => {
    const facts = findingFacts();
    const extraHolders = [{ name: 'Lindqvist Unified School District', destroyOn: localDate('2031-11-24'), reentryFinding: true }];

    expect(missing(facts, aFullEntry(facts, { extraHolders }))).toEqual([]);
  });

  test('a date for a holder the order does not name is refused', () => {
    const facts = findingFacts();
    const entry = aFullEntry(facts);

    expect(
      missing(facts, { ...entry, holders: [...entry.holders, { key: 'law_enforcement:Nowhere', destroyOn: localDate('2031-01-01') }] }),
    ).toEqual(['holderIsKnown']);
  });

  test('a further agency needs the finding of WIC 786(f)(2) and its own date', () => {
    const facts = findingFacts();
    const without = aFullEntry(facts, {
      extraHolders: [{ name: 'County Office of Education', destroyOn: localDate('2030-01-01'), reentryFinding: false }],
    });
    const ruling = signed(
      facts,
      aFullEntry(facts, {
        extraHolders: [{ name: 'County Office of Education', destroyOn: localDate('2030-01-01'), reentryFinding: true }],
      }),
    );

    expect(missing(facts, without)).toEqual(['requiredHoldersAreNamed']);
    expect(ruling.end?.holders.at(-1)).toMatchObject({ kind: 'other_public_agency', askedByYouth: true, reentryFinding: true });
  });

  test('R13: a federal agency that made the report is not sent the order; the police agency of the county is asked for', () => {
    const facts = findingFacts({ petition: aPetition({ counts: [aCount(1, { agency: 'Homeland Security Investigations' })] }) });

    expect(JSON.stringify(proposeFinding(facts))).not.toContain('Homeland');
    expect(missing(facts, aFullEntry(facts))).toContain('requiredHoldersAreNamed');
  });

  test('partner or sexual violence rests on its own section', () => {
    const facts = findingFacts();

    expect(signed(facts, aFullEntry(facts, { basis: 'partner_or_sexual_violence_236_24' }))).toMatchObject({
      vehicle: '236_24_f',
      end: { sealingBasis: '236_24_f' },
    });
  });
});

describe('the gate', () => {
  test('an excluded count beside an eligible one: the petition goes on with it, nothing is sealed', () => {
    const facts = findingFacts({ petition: aPetition({ counts: [aCount(1), aCount(2, ROBBERY)] }) });
    const ruling = signed(facts);

    expect(ruling).toMatchObject({ outcome: 'goes_on', end: null, countsNotProved: [anId(101)] });
    expect(proposeFinding(facts)).toMatchObject({ canEndPetition: false, willEnd: [], willBeSent: [] });
  });

  test('O-2: a court that leaves such a mix to the judge has the question on the sheet; the petition still goes on', () => {
    const petition = aPetition({ counts: [aCount(1), aCount(2, ROBBERY)] });
    const settings = { ...DEFAULT_SETTINGS, someCountsFound: 'judge_decides' } as const;
    const asked = signed(findingFacts({ petition, settings }));

    expect(asked).toMatchObject({ outcome: 'goes_on', end: null, countsNotProved: [anId(101)] });
    expect(asked.stillAsked.map(({ words }) => words)).toEqual(['The finding stands on some counts and not on all.']);
    expect(signed(findingFacts({ petition })).stillAsked).toEqual([]);
    expect(signed(findingFacts({ settings })).stillAsked).toEqual([]);
  });

  test('an answer on an excluded count is refused with the item', () => {
    const facts = findingFacts({ petition: aPetition({ counts: [aCount(1, ROBBERY)] }) });
    const result = decideFinding(facts, aFullEntry(facts, { answers: [answered(aCount(1), true)] }));

    expect(result.ok ? '' : result.refusal[0]?.message).toBe('Robbery is on the list, item 9. The finding cannot reach count 1.');
  });

  test('two answers for one count are refused, whichever comes first', () => {
    const facts = findingFacts();
    const entry = aFullEntry(facts, { answers: [answered(aCount(1), true), answered(aCount(1), false)] });

    expect(missing(facts, entry)).toEqual(['everyCountIsAnsweredOnce']);
  });

  test('a count stricken or not proved does not hold the petition back', () => {
    const facts = findingFacts({
      petition: aPetition({ counts: [aCount(1), aCount(2, { ...ROBBERY, state: 'stricken' }), aCount(3, { state: 'not_proved' })] }),
    });

    expect(signed(facts).outcome).toBe('dismissed');
  });
});

describe('after an admission', () => {
  test('the judge chooses the vehicle; without it nothing is signed', () => {
    const facts = findingFacts({ petition: aDisposedPetition() });

    expect(proposeFinding(facts)).toMatchObject({ stage: 'after_disposition', timeliness: 'late_under_236_23_d', vehicleNeeded: true });
    expect(missing(facts, aFullEntry(facts, { vehicle: null }))).toEqual(['vehicleIsChosen']);
    expect(missing(facts, aFullEntry(facts, { vehicle: '236_23_f' }))).toEqual(['vehicleIsChosen']);
  });

  test('set aside, dismiss, seal are printed in that order, after the notice', () => {
    const facts = findingFacts({ petition: aDisposedPetition() });

    expect(signed(facts, aFullEntry(facts, { setAside: true })).end?.printedSteps.map(({ words }) => words)).toEqual([
      'Notice to probation, the prosecutor and the youth’s counsel.',
      'The finding on count 1 is set aside: the court changes its earlier order, after notice.',
      'No sustained petition remains in this matter.',
      'The proceeding is dismissed.',
      'The records of this petition are sealed.',
    ]);
    // Nothing set aside: the recital would be untrue, and it decides the 33rd birthday.
    expect(signed(facts, aFullEntry(facts, { setAside: false })).end?.printedSteps.map(({ words }) => words)).toEqual([
      'Notice to probation, the prosecutor and the youth’s counsel.',
      'The proceeding is dismissed.',
      'The records of this petition are sealed.',
    ]);
  });

  test('a sustained count of WIC 707(b) at 14 or older is set aside first', () => {
    const facts = findingFacts({
      petition: aDisposedPetition({ counts: [aCount(1, { statute: 'PC 245(a)(4)', level: 'felony', state: 'true' })] }),
    });

    expect(missing(facts, aFullEntry(facts, { setAside: false }))).toEqual(['sustainedFindingIsSetAside']);
    expect(signed(facts, aFullEntry(facts, { setAside: true })).outcome).toBe('dismissed');
  });

  test('a denial sets nothing aside, whatever the sheet says', () => {
    const facts = findingFacts({ petition: aDisposedPetition() });
    const answers = facts.petition.counts.map((count) => answered(count, false));

    expect(signed(facts, aFullEntry(facts, { setAside: true, answers }))).toMatchObject({
      outcome: 'denied',
      setAside: false,
      countsSetAside: [],
    });
  });

  test('only the counts that the finding reaches are set aside; a sustained listed count stands', () => {
    const facts = findingFacts({
      petition: aDisposedPetition({ counts: [aCount(1, { state: 'reduced_misdemeanor' }), aCount(2, { ...ROBBERY, state: 'true' })] }),
    });

    expect(signed(facts, aFullEntry(facts, { setAside: true }))).toMatchObject({
      outcome: 'goes_on',
      setAside: true,
      countsSetAside: [anId(101)],
    });
  });

  test('once jurisdiction has ended there is no way here: vacatur is', () => {
    const facts = findingFacts({ petition: aDisposedPetition({ state: 'closed' }) });

    expect(missing(facts, aFullEntry(facts))).toEqual(expect.arrayContaining(['jurisdictionContinues', 'petitionIsLive']));
  });

  test('a court that takes no late request refuses it', () => {
    const base = findingFacts({ petition: aDisposedPetition() });
    const facts = { ...base, settings: { ...base.settings, findingAfterAdmission: 'refuse' as const } };

    expect(missing(facts, aFullEntry(facts))).toEqual(['mayBeAsserted']);
  });

  test('a battery sustained with wardship and not set aside: the 33rd birthday for everybody', () => {
    const facts = findingFacts({ petition: aDisposedPetition({ counts: [aCount(1, { statute: 'PC 242', state: 'true' })] }) });
    const dates = signed(facts, aFullEntry(facts, { holders: [] })).end?.holders.map(({ destroyOn }) => destroyOn);

    expect(new Set(dates)).toEqual(new Set([birthday(facts.youth.bornOn, 33)]));
  });

  describe('imported as sustained, no day in the record', () => {
    const imported = (statute: string) =>
      findingFacts({ petition: aPetition({ state: 'sustained', counts: [aCount(1, { statute, state: 'true' })] }) });

    test('R7: a battery is not sealed on a guess about wardship; set aside, it is', () => {
      const facts = imported('PC 242');

      expect(proposeFinding(facts).firearmWords).toContain('not in the record');
      expect(missing(facts, aFullEntry(facts))).toEqual(['wardshipIsKnown']);
      expect(signed(facts, aFullEntry(facts, { setAside: true })).outcome).toBe('dismissed');
    });

    test('an offense that bans no firearm is signed as it stands, and earlier notices are withdrawn', () => {
      const facts = imported('PC 594(a)');
      const ruling = signed(facts, aFullEntry(facts));

      expect(ruling.end?.notices.filter(({ kind }) => kind === 'withdrawal_of_notice').length).toBeGreaterThan(0);
      expect(proposeFinding(facts).willBeSent.map(({ detail }) => detail)).not.toContain('Nothing was sustained.');
    });
  });
});
