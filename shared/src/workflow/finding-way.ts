import { isSustained } from '../law/charged-count.ts';
import { pen, wic } from '../law/citation.ts';
import {
  mayAssert,
  stageOf,
  timelinessOf,
  vehiclesFor,
  type FindingStage as LawStage,
  type VehicleChoice,
} from '../law/us-ca/pen-236-23.ts';
import { isBarredBy707b } from '../law/us-ca/wic-786.ts';
import type { Answer } from '../law/answer.ts';
import type { UnmetNeed } from '../refusal.ts';
import type { FindingBasis, FindingStage, FindingTimeliness, FindingVehicle } from '../vocabulary/finding.ts';
import type { FindingEntry, FindingFacts } from './finding-facts.ts';

/** By which way the finding reaches this petition today. */
export interface FindingWay {
  readonly lawStage: LawStage;
  /** The stage as recorded; a petition whose jurisdiction has ended is past disposition. */
  readonly stage: FindingStage;
  readonly timeliness: FindingTimeliness;
  readonly vehicles: readonly VehicleChoice[];
  /** After an admission the judge chooses the vehicle (O-1). */
  readonly vehicleNeeded: boolean;
  readonly isSustained: boolean;
  readonly mayAssert: Answer;
}

/** The stage, timeliness and vehicles of the petition in hand. */
export function wayOf(facts: FindingFacts, basis: FindingBasis): FindingWay {
  const { petition } = facts;
  const lawStage = stageOf({
    ...petition,
    inJurisdictionHearing: facts.hearing.type === 'jurisdiction',
    jurisdictionEnded: petition.state === 'completed' || petition.state === 'closed',
  });
  const timeliness = timelinessOf(petition, facts.finding?.assertedOn ?? facts.today);
  const vehicles = vehiclesFor(lawStage, basis);
  return {
    lawStage,
    timeliness,
    vehicles,
    stage: lawStage === 'jurisdiction_ended' ? 'after_disposition' : lawStage,
    vehicleNeeded: lawStage === 'after_admission' || lawStage === 'after_disposition',
    isSustained: petition.counts.some(isSustained),
    mayAssert: mayAssert({ kind: petition.kind, timeliness }, facts.settings),
  };
}

/** The vehicle the judge chose, or the only one there is; null when the choice is missing or not open at this stage. */
export function vehicleOf(way: FindingWay, entry: FindingEntry): FindingVehicle | null {
  const open = way.vehicles.map(({ vehicle }) => vehicle);
  if (entry.vehicle === null) return way.vehicleNeeded ? null : (open[0] ?? null);
  return open.find((vehicle) => vehicle === entry.vehicle) ?? null;
}

/** What the way still lacks: a vehicle after an admission, or any way at all once jurisdiction has ended. */
export function wayProblems(entry: FindingEntry, way: FindingWay): readonly UnmetNeed[] {
  return [
    ...(way.lawStage === 'jurisdiction_ended' || vehicleOf(way, entry) !== null
      ? []
      : [
          {
            need: 'vehicleIsChosen',
            cites: [pen('236.23(d)'), wic('776')],
            message:
              entry.vehicle === null
                ? 'This is after an admission or a sustained petition. Choose how the earlier finding is opened.'
                : 'That way is not open at this stage. Choose another.',
          },
        ]),
    ...(way.lawStage !== 'jurisdiction_ended'
      ? []
      : [
          {
            need: 'jurisdictionContinues',
            cites: [pen('236.14')],
            message: 'Jurisdiction on this petition has ended. A later finding goes by petition under PC 236.14.',
          },
        ]),
  ];
}

/** True when nothing sustained stands in the way of the seal: none listed in 707(b), or it is set aside first (WIC 786(d)). */
export function setAsideIsEnough(facts: FindingFacts, entry: FindingEntry): boolean {
  return entry.setAside || !isBarredBy707b(facts.petition.counts, facts.youth.bornOn);
}
