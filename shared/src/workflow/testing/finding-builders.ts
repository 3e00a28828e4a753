import { DEFAULT_SETTINGS } from '../../law/court-settings.ts';
import { localDate } from '../../time/local-date.ts';
import type { FindingCount, FindingEntry, FindingFacts, FindingPetition } from '../finding-facts.ts';
import { proposeFinding } from '../finding-proposal.ts';

/** An id whose last digits say which one it is. */
export function anId(number: number): string {
  return `018f6b7a-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** A count on which the finding may be made, unless the test says otherwise. */
export function aCount(number: number, rest: Partial<FindingCount> = {}): FindingCount {
  return {
    countId: anId(100 + number),
    number,
    statute: 'PC 484(a)/488',
    level: 'misdemeanor',
    state: 'alleged',
    offenseOn: localDate('2026-06-02'),
    agency: 'Compton Sheriff’s Station',
    reportNumber: '26-00001',
    enhancements: [],
    ...rest,
  };
}

/** A petition before jurisdiction with one count. */
export function aPetition(rest: Partial<FindingPetition> = {}): FindingPetition {
  return {
    petitionId: anId(1),
    caseId: anId(2),
    kind: '602',
    ending: '0147',
    state: 'pre_jurisdiction',
    admittedOn: null,
    jurisdictionConcludedOn: null,
    sustainedOn: null,
    disposedOn: null,
    madeWardOn: null,
    certifiedFromCriminalCourt: false,
    counts: [aCount(1)],
    ...rest,
  };
}

/** A petition sustained and disposed, the youth a ward because of it. */
export function aDisposedPetition(rest: Partial<FindingPetition> = {}): FindingPetition {
  const sustained = localDate('2026-08-03');
  return aPetition({
    state: 'disposed',
    admittedOn: sustained,
    sustainedOn: sustained,
    jurisdictionConcludedOn: sustained,
    disposedOn: localDate('2026-08-24'),
    madeWardOn: localDate('2026-08-24'),
    counts: [aCount(1, { state: 'admitted' })],
    ...rest,
  });
}

/** A matter in hand on 24 November 2026: a youth of 15 with nothing else in the record. */
export function findingFacts(rest: Partial<FindingFacts> = {}): FindingFacts {
  return {
    today: localDate('2026-11-24'),
    county: 'Los Angeles',
    settings: DEFAULT_SETTINGS,
    hearing: { hearingId: anId(3), type: 'pre_jurisdiction_defense', state: 'in_hand', sessionIsOpen: true },
    youth: { youthId: anId(4), bornOn: localDate('2011-03-14'), fosterPlaced: false },
    petition: aPetition(),
    finding: null,
    denials: [],
    otherPetitions: [],
    priors: [],
    hearings: [],
    warrants: [],
    restrictions: [],
    custodies: [],
    jurisdictions: [],
    orders: [],
    otherCases: [],
    participants: [
      { role: 'minors_counsel', name: 'P. Lindqvist', accountId: anId(5) },
      { role: 'probation_officer', name: 'L. Trujillo', accountId: anId(6) },
    ],
    queuedNotices: [],
    restitutionIsOrdered: false,
    otherSupervisingCounties: [],
    ...rest,
  };
}

/** All five answers of a count alike. */
export function answered(count: FindingCount, yes: boolean | null): FindingEntry['answers'][number] {
  return { countId: count.countId, victim: yes, coerced: yes, directResult: yes, fear: yes, juvenileFinding: yes };
}

/** A judge's entry that lacks nothing: every eligible count yes, every holder on the day proposed. */
export function aFullEntry(facts: FindingFacts, rest: Partial<FindingEntry> = {}): FindingEntry {
  const setAside = rest.setAside ?? false;
  const proposal = proposeFinding(facts, { basis: rest.basis ?? 'trafficking_236_23', setAside });
  const eligible = new Set(proposal.gates.filter(({ gate }) => gate === 'eligible').map(({ countId }) => countId));
  return {
    basis: 'trafficking_236_23',
    initiator: 'minors_counsel',
    answers: facts.petition.counts.filter(({ countId }) => eligible.has(countId)).map((count) => answered(count, true)),
    evidenceKinds: ['officer_identification'],
    privilegeClaimed: false,
    vehicle: proposal.vehicleNeeded ? '775_and_236_23_f' : null,
    setAside,
    recital: setAside ? 'order_changed_775' : null,
    noticeGiven: proposal.vehicleNeeded ? true : null,
    deniedReason: answersAreNo(rest) ? 'elements_not_shown' : null,
    renewalGround: null,
    restitutionRuling: facts.restitutionIsOrdered ? 'reserved' : null,
    keptOut1161: false,
    priors: [],
    fosterHearingHeld: null,
    holders: proposal.holders.map(({ key, suggestedOn, windowFrom }) => ({ key, destroyOn: suggestedOn ?? windowFrom })),
    extraHolders: [],
    ...rest,
  };
}

/** True when the entry has a no on one of E1 to E4, which a denial for want of an element rests on. */
function answersAreNo({ answers = [] }: Partial<FindingEntry>): boolean {
  return answers.some(({ victim, coerced, directResult, fear }) => [victim, coerced, directResult, fear].includes(false));
}
