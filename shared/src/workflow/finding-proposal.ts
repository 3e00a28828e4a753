import { offersIfNotFound } from '../law/petition-mix.ts';
import { restitutionRulings } from '../law/restitution-ruling.ts';
import { recitalsFor, type RecitalRow } from '../law/set-aside.ts';
import { STAGE_WORDS } from '../law/us-ca/pen-236-23.ts';
import type { FindingBasis } from '../vocabulary/finding.ts';
import { aroundWords } from './finding-around.ts';
import { answeredCounts } from './finding-counts.ts';
import type { FindingFacts, FindingProposal } from './finding-facts.ts';
import { firearmOf, proposeHolders } from './finding-holders.ts';
import { proposePriors } from './finding-priors.ts';
import { reachOf } from './finding-reach.ts';
import { isRenewal } from './finding-rulings.ts';
import { wayOf } from './finding-way.ts';
import { agenciesOf, warningWords, willBeSentWords, willEndWords, willNotBeTouchedWords } from './finding-words.ts';

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
    recitals: way.vehicles.flatMap(({ vehicle }) => recitalsFor(vehicle, facts.petition.counts)).filter(isFirst),
    renewalNeeded: isRenewal(facts, draft),
    restitutionRulings: restitutionRulings(facts.restitutionIsOrdered),
    priors: canEndPetition ? proposePriors(facts) : [],
    offers: offersIfNotFound(facts.petition.counts, facts.settings),
    around: aroundWords(facts),
    willEnd: canEndPetition ? willEndWords(facts, reach, draft.basis) : [],
    willBeSent: canEndPetition ? willBeSentWords(facts, reach, agenciesOf(holders)) : [],
    willNotBeTouched: willNotBeTouchedWords(facts, reach),
    warnings: warningWords(facts, way.lawStage, way.vehicleNeeded),
  };
}

const isFirst = (row: RecitalRow, place: number, all: readonly RecitalRow[]): boolean => all.indexOf(row) === place;
