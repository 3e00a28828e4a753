import { pen, wic } from '../law/citation.ts';
import { mixOf } from '../law/petition-mix.ts';
import { petitionFinding, type PetitionFinding } from '../law/us-ca/pen-236-23.ts';
import { basisCite } from '../law/us-ca/pen-236-24.ts';
import type { UnmetNeed } from '../refusal.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { FindingVehicle } from '../vocabulary/finding.ts';
import { DISMISSAL_ORDER, PETITION_AFTER_FINDING, petitionIsLive } from './dismissal.ts';
import { endOfPetition } from './finding-end.ts';
import { answeredCounts, countProblems, ruledCount, type AnsweredCount } from './finding-counts.ts';
import type { FindingEntry, FindingFacts } from './finding-facts.ts';
import { ruleHolders, WARDSHIP_UNKNOWN, wardshipIsUnknown } from './finding-holders.ts';
import { documentsOf } from './finding-paper.ts';
import { ownHolderDays, rulePriors } from './finding-priors.ts';
import type { FindingRuling } from './finding-ruling.ts';
import { isRenewal, recitalsOf, renewalAnswer, renewsOf, restitutionOf, rulingProblems, setAsideOf } from './finding-rulings.ts';
import { setAsideIsEnough, vehicleOf, wayOf, wayProblems, type FindingWay } from './finding-way.ts';
import { fosterWarning } from './finding-words.ts';
import { decide, type Decision } from './machine.ts';
import { PETITION_RECORD, SEALING_ORDER } from './sealing-order.ts';
import { TRAFFICKING_FINDING, type FindingCommand, type FindingStepFacts, type FindingStepState } from './trafficking-finding.ts';

/**
 * What one signature does, or everything that is missing, at once. When every live count is found the petition is dismissed and
 * sealed: nobody chooses (R1). When only some are, it goes on and nothing is sealed (R4, T10). When none is, the defense is denied.
 */
export function decideFinding(facts: FindingFacts, entry: FindingEntry): Result<FindingRuling, readonly UnmetNeed[]> {
  const looked = lookAt(facts, entry);
  const { outcome, vehicle } = looked;
  const unmet = unmetNeeds(facts, entry, looked);
  if (unmet.length > 0 || vehicle === null || outcome.outcome === 'incomplete') return refuse(once(unmet));
  return ok(rulingOf(facts, entry, { ...looked, vehicle, outcome: { ...outcome, outcome: outcome.outcome } }));
}

/** Everything the answers come to, before it is known whether anything is missing. */
interface Looked {
  readonly way: FindingWay;
  readonly vehicle: FindingVehicle | null;
  readonly counts: readonly AnsweredCount[];
  readonly outcome: PetitionFinding;
  readonly steps: readonly FindingCommand[];
  readonly holders: ReturnType<typeof ruleHolders>;
  readonly priors: ReturnType<typeof rulePriors>;
}

function lookAt(facts: FindingFacts, entry: FindingEntry): Looked {
  const way = wayOf(facts, entry.basis);
  const counts = answeredCounts(facts, entry);
  const outcome = petitionFinding(counts, entry.basis);
  const ends = outcome.outcome === 'dismissed';
  return {
    way,
    counts,
    outcome,
    vehicle: vehicleOf(way, entry),
    steps: stepsTo(facts, entry, outcome),
    holders: ends ? ruleHolders(facts, { ...entry, holders: ownHolderDays(facts, entry) }) : { holders: [], unmet: [] },
    priors: ends ? rulePriors(facts, entry) : { priors: [], unmet: [] },
  };
}

function unmetNeeds(facts: FindingFacts, entry: FindingEntry, looked: Looked): readonly UnmetNeed[] {
  const { way, counts, outcome, vehicle, steps, holders, priors } = looked;
  return [
    ...countProblems(entry, counts),
    ...wayProblems(entry, way),
    ...evidenceProblems(entry, outcome),
    ...stepProblems(facts, entry, { way, outcome, steps }),
    ...rulingProblems(facts, entry, { way, vehicle, outcome: outcome.outcome, counts }),
    ...orderProblems(facts, entry, { outcome, counts, holderProblems: [...holders.unmet, ...priors.unmet] }),
  ];
}

/** What is certain once nothing is missing. */
interface Certain extends Looked {
  readonly vehicle: FindingVehicle;
  readonly outcome: PetitionFinding & { readonly outcome: FindingRuling['outcome'] };
}

function rulingOf(facts: FindingFacts, entry: FindingEntry, certain: Certain): FindingRuling {
  const { way, vehicle, counts, outcome, steps, priors } = certain;
  const setAside = setAsideOf(entry, counts).map(({ count }) => count.countId);
  const found = counts.filter(({ finding }) => finding.result === 'found').map(({ count }) => count.countId);
  return {
    outcome: outcome.outcome,
    words: outcome.words,
    steps,
    findingTo: outcome.outcome === 'denied' ? 'denied' : 'made',
    basis: entry.basis,
    initiator: entry.initiator,
    timeliness: way.timeliness,
    stage: way.stage,
    vehicle,
    setAside: setAside.length > 0,
    countsSetAside: setAside,
    evidenceKinds: entry.evidenceKinds,
    privilegeClaimed: entry.privilegeClaimed,
    keptOut1161: entry.keptOut1161,
    counts: counts.map(ruledCount),
    countsNotProved: outcome.outcome === 'goes_on' ? found : [],
    ...saidBesides(facts, entry, certain),
    priors: priors.priors,
  };
}

type Besides =
  'recital' | 'recitals' | 'noticeGiven' | 'deniedReason' | 'renews' | 'restitutionRuling' | 'end' | 'documents' | 'stillAsked';

/** What was said besides the answers, and what it does: the papers, the end of the petition, what is still asked. */
function saidBesides(facts: FindingFacts, entry: FindingEntry, certain: Certain): Pick<FindingRuling, Besides> {
  const { way, vehicle, counts, outcome, holders, priors } = certain;
  const ends = outcome.outcome === 'dismissed';
  const { row, recitals } = recitalsOf(entry, { vehicle, counts });
  const terms = { way, vehicle, holders: holders.holders, recitals, priors: priors.priors };
  return {
    recital: row?.recital ?? null,
    recitals,
    noticeGiven: way.vehicleNeeded ? entry.noticeGiven : null,
    deniedReason: outcome.outcome === 'denied' ? entry.deniedReason : null,
    renews: renewsOf(facts, entry),
    restitutionRuling: restitutionOf(facts, entry, ends),
    end: ends ? endOfPetition(facts, entry, terms) : null,
    documents: documentsOf(facts, ends),
    stillAsked: ends ? [...fosterWarning(facts, entry.fosterHearingHeld), ...restitutionAsked(entry)] : mixAsked(facts, counts),
  };
}

const PATH: Partial<Record<FindingStepState, readonly FindingCommand[]>> = {
  none: ['assert', 'set', 'submit'],
  withdrawn: ['assert', 'set', 'submit'],
  asserted: ['set', 'submit'],
  set: ['submit'],
  submitted: [],
  reversed: ['rehear', 'submit'],
};

const RENEWED: readonly FindingCommand[] = ['renew', 'set', 'submit'];

/** The steps from where the finding stands to the signed one: raised, set, submitted and made may all fall into one hearing. */
function stepsTo(facts: FindingFacts, entry: FindingEntry, outcome: PetitionFinding): readonly FindingCommand[] {
  const path = isRenewal(facts, entry) ? RENEWED : PATH[facts.finding?.state ?? 'none'];
  return path === undefined ? [] : [...path, outcome.outcome === 'denied' ? 'deny' : 'make'];
}

function stepProblems(
  facts: FindingFacts,
  entry: FindingEntry,
  terms: { readonly way: FindingWay; readonly outcome: PetitionFinding; readonly steps: readonly FindingCommand[] },
): readonly UnmetNeed[] {
  if (terms.steps.length === 0)
    return [
      {
        need: 'findingIsOpen',
        message: 'A finding was already signed on this petition. It is changed on review, not signed again.',
        cites: [wic('775'), wic('800(a)')],
      },
    ];
  const stepFacts: FindingStepFacts = {
    mayAssert: terms.way.mayAssert,
    mayRenew: renewalAnswer(facts, entry),
    petitionIsLive: petitionIsLive(facts.petition.state),
    hearingIsNamed: true,
    matterWasCalled: facts.hearing.state === 'in_hand' || (facts.hearing.state === 'heard' && facts.hearing.sessionIsOpen),
    youthWasAdvised: false,
    reviewTimeIsOver: false,
    missing: [],
    countsFound: terms.outcome.outcome === 'incomplete' ? 1 : terms.outcome.found.length,
  };
  return walk(facts.finding?.state ?? 'none', terms.steps, stepFacts);
}

function walk(from: FindingStepState, steps: readonly FindingCommand[], stepFacts: FindingStepFacts): readonly UnmetNeed[] {
  let state = from;
  const unmet: UnmetNeed[] = [];
  for (const step of steps) {
    unmet.push(...unmetOf(decide(TRAFFICKING_FINDING, state, step, stepFacts, 'judge')));
    state = TRAFFICKING_FINDING.find(([here, command]) => here === state && command === step)?.[2] ?? state;
  }
  return unmet;
}

interface OrderTerms {
  readonly outcome: PetitionFinding;
  readonly counts: readonly AnsweredCount[];
  readonly holderProblems: readonly UnmetNeed[];
}

/** What a sealing order and the petition's record look at on the day of the signature: no holder has been asked yet. */
const RECORD_TODAY = { sealingOrderIsSigned: true, everyHolderIsDestroyed: false, destructionDateIsReached: false, aHoldIsOpen: false };
const SIGNED_TODAY = {
  dismissalIsSignedInThisSession: true,
  holders: 0,
  holdersComplete: 0,
  holdersDestroyed: 0,
  newHolderIsAllowed: false,
  destructionDateIsReached: false,
  aHoldIsOpen: false,
};

/** The three orders in their order: each asks its own table, and all that is missing comes together. */
function orderProblems(facts: FindingFacts, entry: FindingEntry, { outcome, counts, holderProblems }: OrderTerms): readonly UnmetNeed[] {
  if (outcome.outcome !== 'dismissed' && outcome.outcome !== 'goes_on') return [];
  const ends = outcome.outcome === 'dismissed';
  if (!petitionIsLive(facts.petition.state)) return [];
  const petition = decide(
    PETITION_AFTER_FINDING,
    facts.petition.state,
    ends ? 'dismiss' : 'goOn',
    { liveCounts: counts.length, countsFound: outcome.found.length, findingIsMade: true },
    'judge',
  );
  if (!ends) return unmetOf(petition);
  const unknown =
    !entry.setAside && wardshipIsUnknown(facts)
      ? [{ need: 'wardshipIsKnown', message: WARDSHIP_UNKNOWN, cites: [wic('786(a)'), pen('29820')] }]
      : [];
  const dismissal = decide(
    DISMISSAL_ORDER,
    'drafted',
    'sign',
    { petitionIsDismissed: true, sustainedFindingIsSetAside: setAsideIsEnough(facts, entry), reviewTimeIsOver: false },
    'judge',
  );
  const sealing = decide(SEALING_ORDER, 'drafted', 'sign', { ...SIGNED_TODAY, holderProblems }, 'judge');
  const record = decide(PETITION_RECORD, 'dismissed_trafficking', 'seal', RECORD_TODAY, 'judge');
  return [...[petition, dismissal, sealing, record].flatMap((one) => unmetOf<unknown>(one)), ...unknown];
}

function unmetOf<S>(decision: Decision<S>): readonly UnmetNeed[] {
  if (decision.kind === 'taken') return [];
  if (decision.kind === 'unmet') return decision.unmet;
  return [{ need: 'stepExists', message: 'This step does not exist from where the matter stands.', cites: [pen('236.23(f)')] }];
}

function evidenceProblems(entry: FindingEntry, outcome: PetitionFinding): readonly UnmetNeed[] {
  if (outcome.found.length === 0 || entry.evidenceKinds.length > 0) return [];
  return [
    {
      need: 'evidenceIsNamed',
      message: 'Not ready to sign: no kind of evidence is named. Choose what the finding relies on.',
      cites: [basisCite(entry.basis, '(b)'), basisCite(entry.basis, '(c)')],
    },
  ];
}

/** A mix of counts that this court leaves to the judge (O-2): the petition goes on meanwhile, and is never dismissed by itself. */
function mixAsked(facts: FindingFacts, counts: readonly AnsweredCount[]): FindingRuling['stillAsked'] {
  const mixed = counts.map(({ count, finding }) => ({ ...count, finding }));
  if (mixOf(mixed, facts.settings).outcome !== 'judge_decides') return [];
  return [
    {
      words: 'The finding stands on some counts and not on all.',
      detail: 'Say what becomes of the petition. Until then it goes on, and nothing is sealed.',
      cites: [pen('236.23(f)')],
    },
  ];
}

function restitutionAsked({ restitutionRuling }: FindingEntry): FindingRuling['stillAsked'] {
  return restitutionRuling === 'reserved'
    ? [
        {
          words: 'The ruling on restitution is reserved.',
          detail: 'Set a day for it. Until then collection is stayed.',
          cites: [wic('786(h)')],
        },
      ]
    : [];
}

function once(unmet: readonly UnmetNeed[]): readonly UnmetNeed[] {
  return unmet.filter(
    (one, place) =>
      unmet.findIndex((other) => other.message === one.message && other.countId === one.countId && other.holderKey === one.holderKey) ===
      place,
  );
}
