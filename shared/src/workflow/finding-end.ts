import { isSustained } from '../law/charged-count.ts';
import { wic } from '../law/citation.ts';
import { setting } from '../law/court-settings.ts';
import { printedSteps } from '../law/late-finding.ts';
import { restitutionRow } from '../law/restitution-ruling.ts';
import { LATE_FINDING_STEPS } from '../law/us-ca/pen-236-23.ts';
import { triggersBan } from '../law/us-ca/pen-29820.ts';
import { FINDING_VEHICLE, type FindingVehicle } from '../vocabulary/finding.ts';
import type { FindingEntry, FindingFacts } from './finding-facts.ts';
import { firearmOf } from './finding-holders.ts';
import { noticesOf } from './finding-paper.ts';
import { priorsThatEnd } from './finding-priors.ts';
import { reachOf } from './finding-reach.ts';
import type { EndOfPetition, FindingRuling, RuledHolder, RuledPrior } from './finding-ruling.ts';
import type { FindingWay } from './finding-way.ts';

/** What the end of the petition rests on besides the facts and the entry. */
export interface EndTerms {
  readonly way: FindingWay;
  readonly vehicle: FindingVehicle;
  readonly holders: readonly RuledHolder[];
  readonly recitals: FindingRuling['recitals'];
  readonly priors: FindingRuling['priors'];
}

/** The dismissal and the sealing of the petition in hand, with everything that ends with it. */
export function endOfPetition(facts: FindingFacts, entry: FindingEntry, terms: EndTerms): EndOfPetition {
  const { way, vehicle, holders, priors } = terms;
  const reach = reachOf(facts, { ending: priorsThatEnd(priors), takesCase: true });
  const setAside = entry.setAside && way.isSustained;
  const firearm = firearmOf(facts, setAside);
  return {
    legalBasis: FINDING_VEHICLE[vehicle],
    sealingBasis: entry.basis === 'trafficking_236_23' ? '236_23_f' : '236_24_f',
    printedSteps: stepsOfTheOrder(facts, entry, terms),
    firearmClause: firearm.applies,
    firearmReason: setAside && dojIsTold(facts) ? `${firearm.words} ${TELL_DOJ}` : firearm.words,
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
 * The orders as the paper prints them: after an admission the notice, then each finding that is set aside in its own sentence, the
 * dismissal and the seal (WIC 786(d)), the earlier petitions, and restitution. The recital that no sustained petition remains decides the
 * firearm clause (O-5), so it stands only where it is true.
 */
function stepsOfTheOrder(facts: FindingFacts, entry: FindingEntry, { way, recitals, priors }: EndTerms): EndOfPetition['printedSteps'] {
  const orders = printedSteps([], entry.basis).map(({ words, cites }) => ({ words, cite: cites[0] ?? wic('786') }));
  const ruling = entry.restitutionRuling === null || !facts.restitutionIsOrdered ? [] : [restitutionRow(entry.restitutionRuling)];
  return [
    ...(way.vehicleNeeded ? LATE_FINDING_STEPS.slice(0, 1) : []),
    ...recitals.map(({ words, cites }) => ({ words, cite: cites[0] ?? wic('775') })),
    ...(recitals.length === 0 ? [] : [{ words: 'No sustained petition remains in this matter.', cite: wic('786(d)') }]),
    ...orders,
    ...priors.flatMap((prior) => prior.end?.printedSteps ?? [keptWords(prior)]),
    ...ruling.map(({ words, cites }) => ({ words, cite: cites[0] ?? wic('786(h)') })),
  ];
}

/** The Department was told when the ban began; told again, its record no longer shows one (PC 29820(d), court setting). */
const TELL_DOJ = 'The Department of Justice is told that no sustained petition remains. PC 29820(d)';

function dojIsTold({ petition, settings }: FindingFacts): boolean {
  const banned = petition.madeWardOn !== null && petition.counts.some((count) => isSustained(count) && triggersBan(count));
  return banned && setting(settings, 'tellDojOfSetAside');
}

function keptWords({ petition, satisfactory, not707b }: RuledPrior): EndOfPetition['printedSteps'][number] {
  const why = satisfactory && not707b ? 'is not added to this order' : 'does not meet the criteria';
  return { words: `The earlier petition ${petition.ending} ${why}. It stays as it is.`, cite: wic('786(f)(1)') };
}
