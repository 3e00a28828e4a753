import { wic } from '../law/citation.ts';
import { setting } from '../law/court-settings.ts';
import { isBarredBy707b, isSatisfactory, mayAddPrior } from '../law/us-ca/wic-786.ts';
import type { UnmetNeed } from '../refusal.ts';
import { PETITION_STATE, type PetitionState } from '../vocabulary/petition.ts';
import type { FindingEntry, FindingFacts, PriorPetition, PriorProposal } from './finding-facts.ts';
import { firearmOf, proposeHolders, ruleHolders, wardshipIsUnknown } from './finding-holders.ts';
import { noticesOfPrior } from './finding-paper.ts';
import { reachOf } from './finding-reach.ts';
import type { EndOfPetition, RuledHolder, RuledPrior } from './finding-ruling.ts';

const OFFERED: Readonly<Record<'completed_and_closed' | 'completed_only' | 'none', readonly PetitionState[]>> = {
  completed_and_closed: ['completed', 'closed'],
  completed_only: ['completed'],
  none: [],
};

/** The earlier petitions that are put to the judge: only those whose supervision has ended, by the court's setting. */
export function offeredPriors({ priors, settings }: FindingFacts): readonly PriorPetition[] {
  const states = OFFERED[setting(settings, 'priorPetitionsOffered')];
  return priors.filter(({ kind, state }) => kind === '602' && states.includes(state));
}

/**
 * Each earlier petition with what the record says about the criteria of WIC 786(c) and (d), and its own holders. Whether supervision was
 * completed satisfactorily is the judge's to say; the bar of 707(b) is read from its counts.
 */
export function proposePriors(facts: FindingFacts): readonly PriorProposal[] {
  return offeredPriors(facts).map((prior) => {
    const own = withPrior(facts, prior);
    const barred = isBarredBy707b(prior.counts, facts.youth.bornOn);
    return {
      petitionId: prior.petitionId,
      ending: prior.ending,
      filedOn: prior.filedOn,
      stateWords: PETITION_STATE[prior.state],
      words: barred
        ? 'A 707(b) offense at 14 or older stands sustained. It stays as it is.'
        : `${prior.state === 'completed' ? 'Supervision was completed.' : 'The petition was closed.'} No 707(b) offense at 14 or older stands sustained.`,
      cites: [wic('786(f)(1)'), wic('786(d)')],
      mayBeDismissed: !barred,
      firearmWords: firearmOf(own, false).words,
      holders: proposeHolders(own, false).map((holder) => ({ ...holder, key: keyOf(prior, holder.key) })),
    };
  });
}

/** The answers as ruled, or everything that is missing: each petition offered is answered once, and none is dismissed against the criteria (R4). */
export function rulePriors(
  facts: FindingFacts,
  entry: FindingEntry,
): { readonly priors: readonly RuledPrior[]; readonly unmet: readonly UnmetNeed[] } {
  const offered = offeredPriors(facts);
  const strangers = entry.priors.filter(({ petitionId }) => !offered.some((prior) => prior.petitionId === petitionId));
  const dismissed = offered.filter(({ petitionId }) => answersFor(entry, petitionId)[0]?.answer === 'dismiss');
  const ruled = offered.map((prior) => rulePrior(facts, entry, { prior, dismissed }));
  return {
    priors: ruled.flatMap(({ ruling }) => (ruling === null ? [] : [ruling])),
    unmet: [...strangers.map(stranger), ...ruled.flatMap(({ unmet }) => unmet)],
  };
}

/** The ids of the earlier petitions that end with this signature. */
export function priorsThatEnd(priors: readonly RuledPrior[]): readonly string[] {
  return priors.flatMap(({ petition, end }) => (end === null ? [] : [petition.petitionId]));
}

/** The days entered for the holders of the petition in hand alone: those of earlier petitions carry the petition in their key. */
export function ownHolderDays(facts: FindingFacts, entry: FindingEntry): FindingEntry['holders'] {
  return entry.holders.filter(({ key }) => !facts.priors.some((prior) => key.startsWith(keyOf(prior, ''))));
}

interface Asked {
  readonly prior: PriorPetition;
  /** Every earlier petition that the judge would dismiss. */
  readonly dismissed: readonly PriorPetition[];
}

function rulePrior(
  facts: FindingFacts,
  entry: FindingEntry,
  asked: Asked,
): { readonly ruling: RuledPrior | null; readonly unmet: readonly UnmetNeed[] } {
  const { prior } = asked;
  const answers = answersFor(entry, prior.petitionId);
  const [answer] = answers;
  if (answer === undefined || answers.length > 1) return { ruling: null, unmet: [notAnswered(prior)] };
  const not707b = !isBarredBy707b(prior.counts, facts.youth.bornOn);
  const kept = { petition: prior, satisfactory: answer.satisfactory, not707b, answer: answer.answer };
  if (answer.answer === 'keep') return { ruling: { ...kept, end: null }, unmet: [] };
  const own = withPrior(facts, prior);
  const criteria = criteriaProblems(prior, answer.satisfactory, not707b);
  const unknown = wardshipIsUnknown(own) ? [wardshipUnknown(prior)] : [];
  const { holders, unmet } = ruleHolders(own, { ...entry, extraHolders: [], holders: daysOf(prior, entry) });
  const missing = [...criteria, ...unknown, ...unmet.map((one) => ofPrior(prior, one))];
  return { ruling: { ...kept, end: endOfPrior(facts, asked, holders) }, unmet: missing };
}

/** The criteria of the section as the judge answers them: satisfactory completion (c) and no bar of 707(b) (d). */
function criteriaProblems(prior: PriorPetition, satisfactory: boolean, not707b: boolean): readonly UnmetNeed[] {
  const completion = isSatisfactory({ newListedFinding: !satisfactory, substantiallyComplied: satisfactory }).kind === 'met';
  const added = mayAddPrior(completion && not707b);
  return added.kind === 'met'
    ? []
    : [
        {
          need: 'priorMeetsTheCriteria',
          message: `The earlier petition ${prior.ending} does not meet the criteria. It stays as it is.`,
          cites: [wic('786(f)(1)'), not707b ? wic('786(c)(1)') : wic('786(d)')],
        },
      ];
}

function endOfPrior(facts: FindingFacts, { prior, dismissed }: Asked, holders: readonly RuledHolder[]): EndOfPetition {
  const own = withPrior(facts, prior);
  const ending = [facts.petition.petitionId, ...dismissed.map(({ petitionId }) => petitionId)];
  // Rows of the case itself end once: with the petition in hand, else with the first earlier petition of that case.
  const isFirst = dismissed.find(({ caseId }) => caseId === prior.caseId) === prior;
  const reach = reachOf(own, { ending, takesCase: isFirst && prior.caseId !== facts.petition.caseId });
  const firearm = firearmOf(own, false);
  return {
    legalBasis: 'WIC 786(f)(1)',
    sealingBasis: '786_a',
    printedSteps: [
      {
        words: `The earlier petition ${prior.ending} meets the criteria. It is dismissed, and its records are sealed by an order of its own.`,
        cite: wic('786(f)(1)'),
      },
    ],
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
    notices: noticesOfPrior(own, reach, holders),
  };
}

/** The facts with an earlier petition in the place of the one in hand. */
function withPrior(facts: FindingFacts, prior: PriorPetition): FindingFacts {
  const { petitionId, caseId, kind, ending, state } = facts.petition;
  const others = facts.otherPetitions.filter((other) => other.petitionId !== prior.petitionId);
  return {
    ...facts,
    petition: prior,
    finding: null,
    denials: [],
    otherPetitions: [...others, { petitionId, caseId, kind, ending, state }],
    otherSupervisingCounties: prior.otherSupervisingCounties,
    restitutionIsOrdered: prior.restitutionIsOrdered,
  };
}

const keyOf = (prior: PriorPetition, key: string): string => `${prior.petitionId}/${key}`;

function answersFor(entry: FindingEntry, petitionId: string): FindingEntry['priors'] {
  return entry.priors.filter((one) => one.petitionId === petitionId);
}

function daysOf(prior: PriorPetition, entry: FindingEntry): FindingEntry['holders'] {
  const before = keyOf(prior, '');
  return entry.holders.flatMap(({ key, destroyOn }) => (key.startsWith(before) ? [{ key: key.slice(before.length), destroyOn }] : []));
}

function ofPrior(prior: PriorPetition, unmet: UnmetNeed): UnmetNeed {
  const holderKey = unmet.holderKey === undefined ? {} : { holderKey: keyOf(prior, unmet.holderKey) };
  return { ...unmet, ...holderKey, message: `Earlier petition ${prior.ending}: ${unmet.message}` };
}

function notAnswered(prior: PriorPetition): UnmetNeed {
  return {
    need: 'everyPriorIsAnswered',
    message: `Say once what becomes of the earlier petition ${prior.ending}.`,
    cites: [wic('786(f)(1)')],
  };
}

function wardshipUnknown(prior: PriorPetition): UnmetNeed {
  return {
    need: 'wardshipIsKnown',
    message: `Whether the youth was made a ward on the earlier petition ${prior.ending} is not in the record. Enter its disposition first, or let it stay.`,
    cites: [wic('786(a)')],
  };
}

function stranger(): UnmetNeed {
  return {
    need: 'priorIsOffered',
    message: 'An answer was given for an earlier petition that is not offered. Read the sheet again.',
    cites: [wic('786(f)(1)')],
  };
}
