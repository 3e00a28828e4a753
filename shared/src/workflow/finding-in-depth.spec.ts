import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../law/court-settings.ts';
import { birthday, localDate } from '../time/local-date.ts';
import type { PRIOR_ANSWER } from '../vocabulary/finding.ts';
import { type DeniedReason, type FindingBasis } from '../vocabulary/finding.ts';
import { decideFinding } from './finding-consequences.ts';
import type { FindingEntry, FindingFacts, PriorPetition } from './finding-facts.ts';
import { proposeFinding } from './finding-proposal.ts';
import type { FindingRuling } from './finding-ruling.ts';
import { aCount, aDisposedPetition, aFullEntry, aPetition, anId, answered, findingFacts } from './testing/finding-builders.ts';

function signed(facts: FindingFacts, entry: FindingEntry = aFullEntry(facts)): FindingRuling {
  const result = decideFinding(facts, entry);
  if (!result.ok) throw new Error(result.refusal.map(({ message }) => message).join(' '));
  return result.value;
}

function missing(facts: FindingFacts, entry: FindingEntry): readonly string[] {
  const result = decideFinding(facts, entry);
  return result.ok ? [] : result.refusal.map(({ need }) => need);
}

const allNo = (facts: FindingFacts): FindingEntry['answers'] => facts.petition.counts.map((count) => answered(count, false));
const stepsOf = (ruling: FindingRuling): readonly string[] => ruling.end?.printedSteps.map(({ words }) => words) ?? [];

describe('a denial', () => {
  test('without its reason nothing is signed; with it the petition goes on and nothing is dismissed or sealed', () => {
    const facts = findingFacts();
    const answers = allNo(facts);

    expect(missing(facts, aFullEntry(facts, { answers, deniedReason: null }))).toEqual(['deniedReasonIsGiven']);
    expect(signed(facts, aFullEntry(facts, { answers }))).toMatchObject({
      outcome: 'denied',
      deniedReason: 'elements_not_shown',
      end: null,
      priors: [],
      restitutionRuling: null,
    });
  });

  test('a reason that the answers do not bear out is refused', () => {
    const facts = findingFacts();
    const answers = [{ ...answered(aCount(1), true), juvenileFinding: false }];
    const because = (deniedReason: DeniedReason) => missing(facts, aFullEntry(facts, { answers, deniedReason }));

    expect(because('elements_not_shown')).toEqual(['deniedReasonIsGiven']);
    expect(because('juvenile_finding_not_shown')).toEqual([]);
    expect(because('evidence_balanced')).toEqual([]);
  });

  test('a reason is kept only with a denial', () => {
    const facts = findingFacts();

    expect(signed(facts, aFullEntry(facts, { deniedReason: 'evidence_balanced' })).deniedReason).toBeNull();
  });
});

describe('raised again', () => {
  const denied = (basis: FindingBasis, rest: Partial<FindingFacts> = {}): FindingFacts =>
    findingFacts({ denials: [{ findingId: anId(9), basis, deniedOn: localDate('2026-10-06') }], ...rest });

  test('after a denial only on a ground; the denial stays and is taken up by name', () => {
    const facts = denied('trafficking_236_23');

    expect(proposeFinding(facts).renewalNeeded).toBe(true);
    expect(missing(facts, aFullEntry(facts))).toEqual(['mayBeRenewed']);
    expect(signed(facts, aFullEntry(facts, { renewalGround: 'new_evidence' }))).toMatchObject({
      outcome: 'dismissed',
      renews: { findingId: anId(9), ground: 'new_evidence' },
      steps: ['renew', 'set', 'submit', 'make'],
    });
  });

  test('a denial under one section does not hold back the other: nothing was decided there', () => {
    const facts = denied('partner_or_sexual_violence_236_24');

    expect(proposeFinding(facts).renewalNeeded).toBe(false);
    expect(signed(facts)).toMatchObject({ renews: null, steps: ['assert', 'set', 'submit', 'make'] });
  });

  test('a defense already raised again is not asked for its ground twice', () => {
    const facts = denied('trafficking_236_23', {
      finding: { findingId: anId(10), state: 'set', assertedOn: localDate('2026-11-10') },
    });

    expect(signed(facts)).toMatchObject({ renews: null, steps: ['submit', 'make'] });
  });

  test('the court says what is open: refused, or left to the judge', () => {
    const facts = denied('trafficking_236_23');
    const refuses = { ...facts, settings: { ...DEFAULT_SETTINGS, renewalAfterDenial: 'refuse' as const } };
    const leaves = { ...facts, settings: { ...DEFAULT_SETTINGS, renewalAfterDenial: 'judge_decides' as const } };

    expect(missing(refuses, aFullEntry(refuses, { renewalGround: 'new_evidence' }))).toEqual(['mayBeRenewed']);
    expect(signed(leaves).renews).toEqual({ findingId: anId(9), ground: 'court_own_motion' });
  });

  test('after a withdrawal without a ground, unless this court takes none', () => {
    const facts = findingFacts({ finding: { findingId: anId(9), state: 'withdrawn', assertedOn: localDate('2026-10-06') } });
    const closed = { ...facts, settings: { ...DEFAULT_SETTINGS, defenseAfterWithdrawal: false } };

    expect(signed(facts).renews).toBeNull();
    expect(missing(closed, aFullEntry(closed))).toEqual(['mayBeRenewed']);
  });
});

describe('a late finding', () => {
  const facts = findingFacts({ petition: aDisposedPetition() });

  test('changes an earlier order only after notice: unsaid and no are both refused', () => {
    expect(missing(facts, aFullEntry(facts, { noticeGiven: null }))).toEqual(['noticeWasGiven']);
    expect(missing(facts, aFullEntry(facts, { noticeGiven: false }))).toEqual(['noticeWasGiven']);
    expect(signed(facts).noticeGiven).toBe(true);
  });

  test('a denial changes no order, so no notice is asked for', () => {
    expect(missing(facts, aFullEntry(facts, { answers: allNo(facts), noticeGiven: null }))).toEqual([]);
  });

  test.each([
    ['775_and_236_23_f', 'order_changed_775', 'the court changes its earlier order, after notice'],
    ['778_and_236_23_f', 'new_evidence_778', 'the petition to change the order shows new evidence'],
    [
      '782_and_236_23_f',
      'interests_of_justice_782',
      'the interests of justice ask for it, with great weight on what was done to the youth before',
    ],
    ['775_and_236_23_f', 'admission_withdrawn', 'the admission is withdrawn with the court’s leave'],
  ] as const)('by %s the set-aside of each count reads: %s', (vehicle, recital, words) => {
    const ruling = signed(facts, aFullEntry(facts, { vehicle, setAside: true, recital }));

    expect(stepsOf(ruling).slice(1, 3)).toEqual([
      `The finding on count 1 is set aside: ${words}.`,
      'No sustained petition remains in this matter.',
    ]);
  });

  test('words that do not go with the section are refused, and so is a choice left open', () => {
    const by782 = { vehicle: '782_and_236_23_f', setAside: true } as const;

    expect(missing(facts, aFullEntry(facts, { ...by782, recital: 'new_evidence_778' }))).toEqual(['recitalIsChosen']);
    expect(missing(facts, aFullEntry(facts, { ...by782, recital: null }))).toEqual(['recitalIsChosen']);
  });

  test('an admission is not withdrawn on a count that was tried; then the section leaves one way, and nobody is asked', () => {
    const tried = findingFacts({ petition: aDisposedPetition({ counts: [aCount(1, { state: 'true' })] }) });
    const by782 = aFullEntry(tried, { vehicle: '782_and_236_23_f', setAside: true, recital: null });

    expect(signed(tried, by782).recital).toBe('interests_of_justice_782');
  });

  test('set aside on some counts only: each has its own sentence, and nothing says that no sustained petition remains', () => {
    const mixed = findingFacts({
      petition: aDisposedPetition({
        counts: [aCount(1, { state: 'true' }), aCount(2, { statute: 'PC 211', level: 'felony', state: 'true' })],
      }),
    });
    const ruling = signed(mixed, aFullEntry(mixed, { setAside: true }));

    expect(ruling).toMatchObject({ outcome: 'goes_on', end: null });
    expect(ruling.recitals.map(({ words }) => words)).toEqual([
      'The finding on count 1 is set aside: the court changes its earlier order, after notice.',
    ]);
  });

  test('the Department is told that no sustained petition remains, where the offense banned a firearm', () => {
    const battery = findingFacts({ petition: aDisposedPetition({ counts: [aCount(1, { statute: 'PC 242', state: 'true' })] }) });

    expect(signed(battery, aFullEntry(battery, { setAside: true })).end?.firearmReason).toContain('Department of Justice is told');
    expect(signed(facts, aFullEntry(facts, { setAside: true })).end?.firearmReason).not.toContain('Department of Justice is told');
  });
});

describe('restitution', () => {
  const ordered = findingFacts({ petition: aDisposedPetition(), restitutionIsOrdered: true });

  test('where it was ordered the judge rules on it; where it was not, the record says so', () => {
    expect(missing(ordered, aFullEntry(ordered, { restitutionRuling: null }))).toEqual(['restitutionIsRuledOn']);
    expect(missing(ordered, aFullEntry(ordered, { restitutionRuling: 'none_ordered' }))).toEqual(['restitutionIsRuledOn']);
    expect(signed(findingFacts()).restitutionRuling).toBe('none_ordered');
    const facts = findingFacts();
    expect(missing(facts, aFullEntry(facts, { restitutionRuling: 'reserved' }))).toEqual(['restitutionIsRuledOn']);
  });

  test.each([
    ['reserved', 'Collection is stayed', 1],
    ['stands_as_civil_judgment', 'civil judgment', 0],
    ['ends_with_finding', 'ends with the finding', 0],
  ] as const)('%s is printed in the order, and only a reserved one is still asked about', (restitutionRuling, words, asked) => {
    const ruling = signed(ordered, aFullEntry(ordered, { restitutionRuling }));

    expect(stepsOf(ruling).at(-1)).toContain(words);
    expect(ruling.stillAsked.filter((one) => one.words.includes('restitution'))).toHaveLength(asked);
  });

  test('a petition that goes on is not asked about it', () => {
    const mixed = { ...ordered, petition: aDisposedPetition({ counts: [aCount(1), aCount(2, { statute: 'PC 211', level: 'felony' })] }) };

    expect(signed(mixed, aFullEntry(mixed, { restitutionRuling: null })).restitutionRuling).toBeNull();
  });
});

const PRIOR: PriorPetition = {
  ...aPetition({
    petitionId: anId(31),
    caseId: anId(32),
    ending: '0099',
    state: 'completed',
    sustainedOn: localDate('2025-03-03'),
    disposedOn: localDate('2025-03-24'),
    madeWardOn: localDate('2025-03-24'),
    counts: [aCount(3, { state: 'true', agency: 'Hawthorne Police', offenseOn: localDate('2025-02-01') })],
  }),
  filedOn: localDate('2025-02-10'),
  version: 4,
  otherSupervisingCounties: [],
  restitutionIsOrdered: false,
};

function withPriors(...priors: readonly PriorPetition[]): FindingFacts {
  const others = priors.map(({ petitionId, caseId, kind, ending, state }) => ({ petitionId, caseId, kind, ending, state }));
  return findingFacts({ priors, otherPetitions: others });
}

function priorEntry(facts: FindingFacts, answers: FindingEntry['priors']): FindingEntry {
  const days = proposeFinding(facts).priors.flatMap(({ holders }) => holders);
  const entry = aFullEntry(facts, { priors: answers });
  return {
    ...entry,
    holders: [...entry.holders, ...days.map(({ key, suggestedOn, windowFrom }) => ({ key, destroyOn: suggestedOn ?? windowFrom }))],
  };
}

describe('earlier petitions', () => {
  const facts = withPriors(PRIOR);
  const dismiss = [{ petitionId: PRIOR.petitionId, satisfactory: true, answer: 'dismiss' }] as const;
  const keep = [{ petitionId: PRIOR.petitionId, satisfactory: false, answer: 'keep' }] as const;

  test('each one offered is answered, or nothing is signed', () => {
    expect(proposeFinding(facts).priors).toMatchObject([{ ending: '0099', mayBeDismissed: true }]);
    expect(missing(facts, aFullEntry(facts))).toEqual(['everyPriorIsAnswered']);
    expect(missing(facts, priorEntry(facts, [...dismiss, ...keep]))).toEqual(['everyPriorIsAnswered']);
  });

  test('kept, it stays as it is and is still among what is not touched', () => {
    const ruling = signed(facts, aFullEntry(facts, { priors: keep }));

    expect(ruling.priors).toMatchObject([{ answer: 'keep', end: null }]);
    expect(stepsOf(ruling)).toContain('The earlier petition 0099 does not meet the criteria. It stays as it is.');
  });

  test('added, it has its own order and its own holders, and rests on WIC 786(f)(1) and (a)', () => {
    const [prior] = signed(facts, priorEntry(facts, dismiss)).priors;

    expect(prior?.end).toMatchObject({ legalBasis: 'WIC 786(f)(1)', sealingBasis: '786_a', caseIsSealed: true });
    expect(prior?.end?.holders.map(({ name }) => name)).toContain('Hawthorne Police');
    expect(prior?.end?.holders.map(({ name }) => name)).not.toContain('Compton Sheriff’s Station');
  });

  test('a holder of the earlier petition without its day is missed by name', () => {
    const entry = aFullEntry(facts, { priors: dismiss });
    const result = decideFinding(facts, entry);

    expect(result.ok ? [] : result.refusal.map(({ message }) => message)).toContain(
      'Earlier petition 0099: Not ready to sign: Hawthorne Police has no destruction date.',
    );
  });

  test('against the criteria it is not dismissed: supervision not completed, or a 707(b) offense that stands', () => {
    const failed = [{ petitionId: PRIOR.petitionId, satisfactory: false, answer: 'dismiss' }] as const;
    const assault = { ...PRIOR, counts: [aCount(3, { statute: 'PC 245(a)(4)', level: 'felony', state: 'true' })] };
    const barred = withPriors(assault);

    expect(missing(facts, priorEntry(facts, failed))).toEqual(['priorMeetsTheCriteria']);
    expect(proposeFinding(barred).priors).toMatchObject([{ mayBeDismissed: false }]);
    expect(missing(barred, priorEntry(barred, dismiss))).toEqual(['priorMeetsTheCriteria']);
  });

  test('a battery of which the youth was a ward: the 33rd birthday for every holder of that petition, and of that one alone', () => {
    const battery = withPriors({ ...PRIOR, counts: [aCount(3, { statute: 'PC 242', state: 'true' })] });
    const ruling = signed(battery, priorEntry(battery, dismiss));

    expect(new Set(ruling.priors[0]?.end?.holders.map(({ destroyOn }) => destroyOn))).toEqual(
      new Set([birthday(battery.youth.bornOn, 33)]),
    );
    expect(ruling.end?.firearmClause).toBe(false);
  });

  test('a petition still supervised, and a dependency petition, are not offered', () => {
    expect(proposeFinding(withPriors({ ...PRIOR, state: 'disposed' })).priors).toEqual([]);
    expect(proposeFinding(withPriors({ ...PRIOR, kind: '300' })).priors).toEqual([]);
  });

  test('a closed petition is offered only where the court’s setting says so', () => {
    const closed = withPriors({ ...PRIOR, state: 'closed' });
    const narrow = { ...closed, settings: { ...DEFAULT_SETTINGS, priorPetitionsOffered: 'completed_only' as const } };

    expect(proposeFinding(closed).priors).toHaveLength(1);
    expect(proposeFinding(narrow).priors).toEqual([]);
    expect(missing(narrow, priorEntry(narrow, dismiss))).toEqual(['priorIsOffered']);
  });

  test('a petition that goes on asks about no earlier one, and takes none with it', () => {
    const goesOn = { ...facts, petition: aPetition({ counts: [aCount(1), aCount(2, { statute: 'PC 211', level: 'felony' })] }) };

    expect(signed(goesOn)).toMatchObject({ outcome: 'goes_on', priors: [] });
  });

  test('two earlier petitions of one case: its own rows end once, whichever are added', () => {
    const second = { ...PRIOR, petitionId: anId(41), ending: '0100' };
    const both = {
      ...withPriors(PRIOR, second),
      jurisdictions: [{ jurisdictionId: anId(50), caseId: PRIOR.caseId, petitionId: null }],
    };
    const answers = fc.constantFrom<keyof typeof PRIOR_ANSWER>('dismiss', 'keep');

    fc.assert(
      fc.property(answers, answers, (one, other) => {
        const ruling = signed(
          both,
          priorEntryFor(both, [
            [PRIOR, one],
            [second, other],
          ]),
        );
        const ended = ruling.priors.flatMap(({ end }) => end?.jurisdictionsEnded ?? []);
        expect(ended).toHaveLength(one === 'dismiss' && other === 'dismiss' ? 1 : 0);
      }),
    );
  });
});

function priorEntryFor(facts: FindingFacts, answers: readonly (readonly [PriorPetition, keyof typeof PRIOR_ANSWER])[]): FindingEntry {
  const asked = answers.map(([{ petitionId }, answer]) => ({ petitionId, answer, satisfactory: true }));
  const entry = priorEntry(facts, asked);
  const idle = answers.filter(([, answer]) => answer === 'keep').map(([{ petitionId }]) => petitionId);
  return { ...entry, holders: entry.holders.filter(({ key }) => !idle.some((id) => key.startsWith(id))) };
}

describe('what the sheet offers and tells', () => {
  test('an excluded count, an undetermined one and one not shown each have their own ways', () => {
    const facts = findingFacts({
      petition: aPetition({
        counts: [
          aCount(1),
          aCount(2, { statute: 'PC 211', level: 'felony' }),
          aCount(3, { statute: 'PC 245(a)(4)', level: 'felony', enhancements: [{ code: 'PC 12022.7(a)', state: 'charged' }] }),
        ],
      }),
    });

    expect(proposeFinding(facts).offers.map(({ mix, counts }) => [mix, counts])).toEqual([
      ['rest_not_shown', [1]],
      ['listed_pending', [2]],
      ['listed_by_open_fact', [3]],
    ]);
  });

  test('what no row of the record speaks for is told besides', () => {
    const plain = proposeFinding(findingFacts()).around.map(({ words }) => words);
    const late = proposeFinding(findingFacts({ petition: aDisposedPetition() })).around.map(({ words }) => words);

    expect(plain).toContain('The sample is not erased by this order.');
    expect(plain).not.toContain('No duty to register without a sustained petition.');
    expect(late).toContain('No duty to register without a sustained petition.');
  });

  test('on partner or sexual violence every cite of the end is of its own section', () => {
    const draft = { basis: 'partner_or_sexual_violence_236_24', setAside: false } as const;
    const cites = proposeFinding(findingFacts(), draft).willEnd.flatMap((one) => one.cites.map(({ text }) => text));

    expect(cites).toContain('PC 236.24(f)');
    expect(cites).not.toContain('PC 236.23(f)');
  });
});
