import { DEFAULT_SETTINGS } from '../../../law/court-settings.ts';
import { EVIDENCE_KINDS } from '../../../law/us-ca/pen-236-23.ts';
import { VACATUR_STANDARD, answerDue, vacaturAvailable } from '../../../law/us-ca/pen-236-14.ts';
import { gateOf } from '../../../law/us-ca/pen-667-5-c.ts';
import { serious707bItem } from '../../../law/us-ca/wic-707-b.ts';
import { mayOpen } from '../../../law/us-ca/wic-786-g.ts';
import { daysBetween, localDate } from '../../../time/local-date.ts';
import { decideFinding } from '../../finding-consequences.ts';
import { aCount, aFullEntry, anId, answered, aPetition, findingFacts } from '../finding-builders.ts';
import { byFinding, askFinding, holds, type ScenarioRow } from './row.ts';

const MADE = { findings: 'made' } as const;
const THREATS = [{ n: 1, code: 'PC 422', level: 'wobbler' }] as const;
const THEFT = [{ n: 1, code: 'PC 484', level: 'misdemeanor' }] as const;
const FULL = ['eligible', 'route', 'dismiss', 'seal', 'holders', 'destruction', 'documents', 'accessAfter'] as const;
const REFUSED = ['eligible', 'route', 'dismiss', 'seal', 'alternatives', 'gate'] as const;
/** Every figure of rule 5.840(d) is a court's setting: with another minimum age the court's window begins on another day. */
const WINDOWS = { settings: { courtDestructionMinAge: 18 }, changes: 'destruction' } as const;

/** Eligibility, the gate, the decision on several counts, late findings, completion and vacatur: HT-001 to HT-056, and HT-117. */
export const FINDING_ROWS: Readonly<Record<string, ScenarioRow>> = {
  'HT-001': byFinding({ agencies: ['LASD'], ...MADE }, FULL, { flips: [WINDOWS] }),
  'HT-002': byFinding(
    { findings: { victim: true, coerced: true, directResult: true, fear: true, juvenileFinding: true } },
    ['eligible', 'route'],
    {
      prose: { elements: 'The four answers are the judge’s own: they go in as facts and do not come out as an answer.' },
    },
  ),
  'HT-004': byFinding({}, ['eligible', 'gate', 'route'], {
    flips: [{ settings: { attemptCountsAsListedFelony: true }, changes: 'gate' }],
  }),
  'HT-006': byFinding({}, ['eligible', 'gate', 'dismiss', 'seal', 'next']),
  'HT-007': byFinding({}, REFUSED),
  'HT-009': byFinding({}, ['eligible', 'gate', 'route']),
  'HT-011': byFinding({}, REFUSED),
  'HT-012': byFinding({ ward: true, complied: true, agencies: ['LAPD'] }, [...FULL, 'firearmClause'], {
    flips: [WINDOWS],
    also: () => {
      const count = { statute: 'PC 215(a)', level: 'felony', state: 'true', enhancements: [] } as const;
      const gate = gateOf(count);
      return {
        notAvailable: [
          ...(gate.gate === 'excluded' ? [`PC236.23(f) (667.5(c)(${String(gate.item)}))`] : []),
          ...(vacaturAvailable([count]).kind === 'notMet' ? ['PC236.14 (violent)'] : []),
        ],
      };
    },
  }),
  'HT-014': byFinding({}, REFUSED),
  'HT-016': byFinding({ dob: '2010-01-05', offenseDate: '2026-02-27', filedOn: '2026-03-02' }, [
    'eligible',
    'route',
    'dismiss',
    'seal',
    'alternatives',
    'intake',
  ]),
  'HT-017': byFinding({}, ['eligible', 'route', 'flags', 'requires'], {
    flips: [{ settings: { findingAfterAdmission: 'refuse' }, changes: 'eligible' }],
  }),
  'HT-019': byFinding(
    { counts: THREATS, findings: { victim: true, coerced: false, directResult: true, fear: true, juvenileFinding: true } },
    ['eligible', 'route', 'dismiss', 'seal', 'alternatives'],
    { also: () => ({ finding: deniedState() }) },
  ),
  'HT-021': byFinding(
    { counts: THREATS, findings: { victim: true, coerced: true, directResult: true, fear: true, juvenileFinding: null } },
    ['eligible', 'blocked'],
    {
      also: (scenario) => ({
        action: holds(
          askFinding(scenario, {
            counts: THREATS,
            findings: { victim: true, coerced: true, directResult: true, fear: true },
          }).requires.some(({ words }) => words.includes('supplemental finding')),
        ),
      }),
    },
  ),
  'HT-022': byFinding({}, ['eligible'], {
    also: () => {
      const report = EVIDENCE_KINDS.find(({ kind }) => kind === 'agency_report');
      const allowed = report?.cites.some(({ text }) => text === 'PC 236.23(c)') ?? false;
      return { evidence: { certifiedRecord: false, agencyReport: allowed ? 'allowed' : 'not allowed' } };
    },
  }),
  'HT-024': byFinding({}, REFUSED, {
    prose: { transfer: 'Transfer is decided on a 707 motion of its own; the engine states its clocks and does not weigh its criteria.' },
  }),
  'HT-026': byFinding({}, ['eligible', 'gate'], { also: ({ facts }) => ({ listed707b: serious707bItem(codeOf(facts.counts)) !== null }) }),
  'HT-027': byFinding({}, REFUSED),
  'HT-029': byFinding({}, ['eligible', 'seal', 'alternatives'], {
    flips: [{ settings: { someCountsFound: 'judge_decides' }, changes: 'eligible' }],
    also: () => {
      const { petitionState, foundCount, otherCount } = mixedPetition();
      return { petitionState, count1: holds(foundCount), count2: holds(otherCount) };
    },
  }),
  'HT-031': byFinding({ county: 'Sacramento', agencies: ['Sacramento County Sheriff'] }, FULL, { flips: [WINDOWS] }),
  'HT-032': byFinding({}, ['eligible', 'gate']),
  'HT-034': byFinding({ counts: THEFT, ...MADE }, ['eligible', 'documents'], { also: () => ({ release: releaseOfTwoPetitions() }) }),
  'HT-036': byFinding({}, ['eligible', 'steps'], {
    flips: [{ settings: { findingAfterAdmission: 'refuse' }, changes: 'eligible' }],
    also: (scenario) => ({ bar786d: afterSetAside(scenario).bar786d }),
  }),
  'HT-037': byFinding({ ward: true, agencies: ['LAPD'], ...MADE }, [...FULL, 'firearmClause'], {
    flips: [
      { settings: { setAsideEndsFirearmClause: false }, changes: 'firearmClause' },
      { settings: { setAsideEndsFirearmClause: false }, changes: 'destruction' },
    ],
  }),
  'HT-039': byFinding({ counts: [{ n: 1, code: 'PC 484(a)', state: 'TRUE' }] }, ['eligible', 'route', 'sealBy', 'destroyBy', 'documents'], {
    prose: { agencies: 'The order of vacatur names its agencies by a list that no function of ours computes yet.' },
    also: () => ({
      standard: holds(
        VACATUR_STANDARD.some(({ words }) => words.startsWith('Clear and convincing')) &&
          VACATUR_STANDARD.some(({ cite }) => cite?.text === 'PC 236.14(j)'),
      ),
      daResponseDays: daysBetween(localDate('2026-01-01'), answerDue(localDate('2026-01-01')).due),
    }),
  }),
  'HT-041': byFinding({ stage: 'P3c', basis: 'PC236.24', counts: [{ n: 1, code: 'PC 484(a)', state: 'TRUE' }] }, [
    'eligible',
    'route',
    'sealBy',
  ]),
  'HT-042': byFinding({}, ['eligible', 'route', 'dismiss', 'seal', 'alternatives']),
  'HT-044': byFinding({ ward: false, complied: true, agencies: ['Long Beach PD'] }, [...FULL, 'firearmClause'], { flips: [WINDOWS] }),
  'HT-046': byFinding({ ward: true, complied: true, agencies: ['LAPD'] }, [...FULL, 'firearmClause', 'bar786d']),
  'HT-047': byFinding({ complied: true }, ['eligible', 'route', 'dismiss', 'seal', 'alternatives', 'bar786d']),
  'HT-049': byFinding({ complied: true, restitutionOrdered: true }, ['eligible', 'route'], {
    also: (scenario) => {
      const stays = askFinding(scenario, { complied: true, restitutionOrdered: true }).restitution?.words ?? '';
      const look = mayOpen({ role: 'court', purpose: 'restitution_enforcement', triggerTrue: true, orderMade: false });
      return { restitution: holds(stays.includes('still owed') && look.kind === 'met') };
    },
  }),
  'HT-051': byFinding({ complied: true, newFindingDuringSupervision: true }, ['eligible', 'route', 'dismiss', 'seal', 'alternatives']),
  'HT-052': byFinding({ ended: 'dismissed_782', complied: false }, ['eligible', 'route', 'dismiss', 'seal', 'alternatives']),
  'HT-117': byFinding({ counts: THREATS, basis: 'PC236.24', ...MADE }, ['eligible', 'route']),
};

/** The step that a finding with a No on coercion takes, under the research's name. */
function deniedState(): string {
  const facts = findingFacts({ petition: aPetition({ counts: [aCount(1, { statute: 'PC 422', level: 'wobbler' })] }) });
  const ruling = decideFinding(facts, aFullEntry(facts, { answers: [{ ...answered(aCount(1), true), coerced: false }] }));
  return ruling.ok && ruling.value.findingTo === 'denied' ? 'F5_DENIED' : 'not denied';
}

/** Theft found, resisting an officer not shown: signed as the server signs it. */
function mixedPetition(): { readonly petitionState: string; readonly foundCount: boolean; readonly otherCount: boolean } {
  const counts = [aCount(1, { statute: 'PC 484' }), aCount(2, { statute: 'PC 148' })];
  const facts = findingFacts({ petition: aPetition({ counts }) });
  const answers = counts.map((count) => answered(count, count.number === 1));
  const ruling = decideFinding(facts, aFullEntry(facts, { answers }));
  if (!ruling.ok) return { petitionState: 'refused', foundCount: false, otherCount: false };
  const { outcome, end, countsNotProved, counts: ruled } = ruling.value;
  return {
    petitionState: outcome === 'goes_on' && end === null && facts.petition.state === 'pre_jurisdiction' ? 'PRE_JURIS' : outcome,
    foundCount: countsNotProved.includes(anId(101)),
    otherCount: ruled.find(({ countId }) => countId === anId(102))?.result === 'not_found' && !countsNotProved.includes(anId(102)),
  };
}

/** The hall and the monitor of P1 end with its dismissal, the hold of P2 stays: signed as the server signs it. */
function releaseOfTwoPetitions(): Readonly<Record<string, unknown>> {
  const facts = findingFacts({
    custodies: [
      { custodyId: anId(71), petitionId: anId(1), kind: 'juvenile_hall' },
      { custodyId: anId(72), petitionId: anId(20), kind: 'juvenile_hall' },
    ],
    restrictions: [{ restrictionId: anId(61), petitionId: anId(1), kind: 'electronic_monitoring', state: 'in_force' }],
  });
  const ruling = decideFinding(facts, aFullEntry(facts));
  const end = ruling.ok ? ruling.value.end : null;
  return {
    P1: end?.custodiesEnded.includes(anId(71)) === true && end.restrictionsEnded.includes(anId(61)) ? 'detention and GPS end' : 'goes on',
    P2hold: end?.custodiesEnded.includes(anId(72)) === true ? 'ends' : 'stays',
  };
}

/** The listed count at 15 years, once its sustained finding is set aside. */
function afterSetAside(scenario: Parameters<typeof askFinding>[0]): ReturnType<typeof askFinding> {
  const counts = [{ n: 1, code: 'PC 245(a)(4)', state: 'set aside' }];
  return askFinding(scenario, { dob: '2010-12-01', counts }, DEFAULT_SETTINGS);
}

function codeOf(counts: readonly { readonly code: string }[] | undefined): string {
  return counts?.[0]?.code ?? '';
}
