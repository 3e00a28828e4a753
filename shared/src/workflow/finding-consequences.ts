import { isSustained } from '../law/charged-count.ts';
import { pen, wic } from '../law/citation.ts';
import { printedSteps } from '../law/late-finding.ts';
import { mixOf } from '../law/petition-mix.ts';
import { LATE_FINDING_STEPS, STAGE_WORDS, petitionFinding, type PetitionFinding } from '../law/us-ca/pen-236-23.ts';
import type { UnmetNeed } from '../refusal.ts';
import { ok, refuse, type Result } from '../result.ts';
import { FINDING_VEHICLE, type FindingBasis, type FindingVehicle } from '../vocabulary/finding.ts';
import { DISMISSAL_ORDER, PETITION_AFTER_FINDING, petitionIsLive } from './dismissal.ts';
import { answeredCounts, countProblems, ruledCount, type AnsweredCount } from './finding-counts.ts';
import type { EndOfPetition, FindingEntry, FindingFacts, FindingProposal, FindingRuling, RuledHolder } from './finding-facts.ts';
import { firearmOf, proposeHolders, ruleHolders, WARDSHIP_UNKNOWN, wardshipIsUnknown } from './finding-holders.ts';
import { documentsOf, noticesOf } from './finding-paper.ts';
import { reachOf } from './finding-reach.ts';
import { setAsideIsEnough, vehicleOf, wayOf, wayProblems, type FindingWay } from './finding-way.ts';
import { agenciesOf, fosterWarning, warningWords, willBeSentWords, willEndWords, willNotBeTouchedWords } from './finding-words.ts';
import { decide, type Decision } from './machine.ts';
import { PETITION_RECORD, SEALING_ORDER } from './sealing-order.ts';
import { TRAFFICKING_FINDING, type FindingCommand, type FindingStepFacts, type FindingStepState } from './trafficking-finding.ts';

/** The draft on the sheet that moves windows and ways before anybody signs. */
export interface FindingDraft {
  readonly basis: FindingBasis;
  readonly setAside: boolean;
}

/**
 * What the sheet shows: gates, holders with their windows, the four lists, the warnings. Pure, and it decides nothing. While a live
 * count is excluded or undetermined the petition cannot end, and the lists of what ends and what is sent stay empty.
 */
export function proposeFinding(
  facts: FindingFacts,
  draft: FindingDraft = { basis: 'trafficking_236_23', setAside: false },
): FindingProposal {
  const counts = answeredCounts(facts, { answers: [] });
  const way = wayOf(facts, draft.basis);
  const reach = reachOf(facts);
  const canEndPetition = counts.length > 0 && counts.every(({ gate }) => gate.gate === 'eligible') && way.vehicles.length > 0;
  const firearm = firearmOf(facts, draft.setAside);
  const holders = proposeHolders(facts, draft.setAside);
  return {
    gates: counts.map(({ count, gate }) => ({ ...gate, countId: count.countId })),
    canEndPetition,
    holders,
    firearmClause: firearm.applies,
    firearmWords: firearm.words,
    stage: way.stage,
    stageWords: STAGE_WORDS[way.lawStage],
    timeliness: way.timeliness,
    vehicles: way.vehicles,
    vehicleNeeded: way.vehicleNeeded,
    willEnd: canEndPetition ? willEndWords(facts, reach) : [],
    willBeSent: canEndPetition ? willBeSentWords(facts, reach, agenciesOf(holders)) : [],
    willNotBeTouched: willNotBeTouchedWords(facts, reach),
    warnings: warningWords(facts, way.lawStage, way.vehicleNeeded),
  };
}

/**
 * What one signature does, or everything that is missing, at once. When every live count is found the petition is dismissed and
 * sealed: nobody chooses (R1). When only some are, it goes on and nothing is sealed (R4, T10). When none is, the defense is denied.
 */
export function decideFinding(facts: FindingFacts, entry: FindingEntry): Result<FindingRuling, readonly UnmetNeed[]> {
  const way = wayOf(facts, entry.basis);
  const counts = answeredCounts(facts, entry);
  const outcome = petitionFinding(counts, entry.basis);
  const holders = outcome.outcome === 'dismissed' ? ruleHolders(facts, entry) : { holders: [], unmet: [] };
  const missing = [...countProblems(entry, counts), ...wayProblems(entry, way), ...evidenceProblems(entry, outcome)];
  const steps = stepsTo(facts, outcome);
  const unmet = [
    ...missing,
    ...stepProblems(facts, { way, outcome, steps }),
    ...orderProblems(facts, entry, { outcome, counts, holderProblems: holders.unmet }),
  ];
  const vehicle = vehicleOf(way, entry);
  const found = counts.filter(({ finding }) => finding.result === 'found');
  if (unmet.length > 0 || vehicle === null || outcome.outcome === 'incomplete') return refuse(once(unmet));
  const setAside = entry.setAside ? found.filter(({ count }) => isSustained(count)).map(({ count }) => count.countId) : [];
  const end = outcome.outcome === 'dismissed' ? endOfPetition(facts, entry, { way, vehicle, holders: holders.holders }) : null;
  return ok({
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
    counts: counts.map(ruledCount),
    countsNotProved: outcome.outcome === 'goes_on' ? found.map(({ count }) => count.countId) : [],
    end,
    documents: documentsOf(facts, end !== null),
    stillAsked: end === null ? mixAsked(facts, counts) : [...fosterWarning(facts, entry.fosterHearingHeld), ...restitutionAsked(facts)],
  });
}

const PATH: Partial<Record<FindingStepState, readonly FindingCommand[]>> = {
  none: ['assert', 'set', 'submit'],
  withdrawn: ['assert', 'set', 'submit'],
  asserted: ['set', 'submit'],
  set: ['submit'],
  submitted: [],
  reversed: ['rehear', 'submit'],
};

/** The steps from where the finding stands to the signed one: raised, set, submitted and made may all fall into one hearing. */
function stepsTo(facts: FindingFacts, outcome: PetitionFinding): readonly FindingCommand[] {
  const path = PATH[facts.finding?.state ?? 'none'];
  return path === undefined ? [] : [...path, outcome.outcome === 'denied' ? 'deny' : 'make'];
}

function stepProblems(
  facts: FindingFacts,
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
      cites: [pen('236.23(b)'), pen('236.23(c)')],
    },
  ];
}

interface EndTerms {
  readonly way: FindingWay;
  readonly vehicle: FindingVehicle;
  readonly holders: readonly RuledHolder[];
}

function endOfPetition(facts: FindingFacts, entry: FindingEntry, { way, vehicle, holders }: EndTerms): EndOfPetition {
  const reach = reachOf(facts);
  const setAside = entry.setAside && way.isSustained;
  const firearm = firearmOf(facts, setAside);
  return {
    legalBasis: FINDING_VEHICLE[vehicle],
    sealingBasis: entry.basis === 'trafficking_236_23' ? '236_23_f' : '236_24_f',
    printedSteps: stepsOfTheOrder(facts, entry, way),
    firearmClause: firearm.applies,
    firearmReason: firearm.words,
    holders,
    caseIsSealed: reach.caseIsSealed,
    hearingsVacated: reach.hearings.map(({ hearingId }) => hearingId),
    warrantsRecalled: reach.warrants.map(({ warrantId }) => warrantId),
    restrictionsEnded: reach.restrictions.map(({ restrictionId }) => restrictionId),
    custodiesEnded: reach.custodies.map(({ custodyId }) => custodyId),
    jurisdictionsEnded: reach.jurisdictions.map(({ jurisdictionId }) => jurisdictionId),
    ordersEnded: reach.orders.map(({ orderId }) => orderId),
    noticesStopped: reach.notices.map(({ noticeId }) => noticeId),
    notices: noticesOf(facts, reach, holders),
  };
}

/**
 * The orders as the paper prints them: after an admission the notice, then which findings are set aside, the dismissal and the seal
 * (WIC 786(d)). The recital that no sustained petition remains decides the firearm clause (O-5), so it stands only where it is true.
 */
function stepsOfTheOrder(facts: FindingFacts, entry: FindingEntry, way: FindingWay): EndOfPetition['printedSteps'] {
  const setAside = entry.setAside ? facts.petition.counts.filter(isSustained) : [];
  const orders = printedSteps(setAside, entry.basis).map(({ words, cites }) => ({ words, cite: cites[0] ?? wic('786') }));
  return [...(way.vehicleNeeded ? LATE_FINDING_STEPS.slice(0, 1) : []), ...orders];
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

function restitutionAsked(facts: FindingFacts): FindingRuling['stillAsked'] {
  return facts.restitutionIsOrdered
    ? [{ words: 'Restitution was ordered.', detail: 'Say whether it stands. Until then it is stayed.', cites: [wic('786(h)')] }]
    : [];
}

function once(unmet: readonly UnmetNeed[]): readonly UnmetNeed[] {
  return unmet.filter(
    (one, place) =>
      unmet.findIndex((other) => other.message === one.message && other.countId === one.countId && other.holderKey === one.holderKey) ===
      place,
  );
}
