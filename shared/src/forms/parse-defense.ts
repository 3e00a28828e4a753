import { z } from 'zod';
import type { Result } from '../result.ts';
import { FINDING_BASIS, FINDING_INITIATOR, RENEWAL_GROUND } from '../vocabulary/finding.ts';
import { id, idOrNull, oneOf, parseWith, version } from './fields.ts';

const DEFENSE = z.object({
  petitionId: id('Choose the petition.'),
  version,
  basis: oneOf(FINDING_BASIS, 'Choose what the defense rests on.'),
  initiator: oneOf(FINDING_INITIATOR, 'Say who raises the defense.'),
  hearingId: idOrNull,
  renewalGround: oneOf(RENEWAL_GROUND, 'Choose from the list on what the defense is raised again.')
    .nullish()
    .transform((one) => one ?? null),
});

/** A step of the defense before it is decided: raised, set, submitted, withdrawn. */
export type DefenseStep = z.infer<typeof DEFENSE>;

/** Reads the form: every problem with its field. */
export function parseDefense(input: unknown): Result<DefenseStep> {
  return parseWith(DEFENSE, input);
}
