/**
 * WIC 778: a verified petition to change an order because of changed circumstances or new evidence, while the youth is a ward (form
 * JV-740); one of the ways to a late finding. Text read 2026-11-21 (codes). Status: verified. Second reader: none yet.
 */
import { because, met, notMet, type Answer, type Reason } from '../answer.ts';
import { wic } from '../citation.ts';

/** What the petition must show. */
export interface PetitionToChange {
  readonly isWard: boolean;
  readonly verified: boolean;
  readonly changedCircumstanceOrNewEvidence: boolean;
  readonly bestInterestMayBePromoted: boolean;
}

/** Whether a hearing is set; every thing missing is named. */
export function hearingOnPetitionToChange(petition: PetitionToChange): Answer {
  const missing: readonly Reason[] = [
    ...(petition.isWard ? [] : [because('The youth is no longer a ward.', wic('778'))]),
    ...(petition.verified ? [] : [because('The petition is not verified.', wic('778'))]),
    ...(petition.changedCircumstanceOrNewEvidence ? [] : [because('It shows neither a changed circumstance nor new evidence.', wic('778'))]),
    ...(petition.bestInterestMayBePromoted ? [] : [because('It does not show that the change may be in the youth’s best interest.', wic('778'))]),
  ];
  return missing.length === 0 ? met(because('A hearing is set.', wic('778'))) : notMet(...missing);
}
