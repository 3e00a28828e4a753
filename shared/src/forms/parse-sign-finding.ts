import { z } from 'zod';
import type { Result } from '../result.ts';
import { EVIDENCE_KIND, FINDING_BASIS, FINDING_INITIATOR, FINDING_VEHICLE } from '../vocabulary/finding.ts';
import { dayOrNull, id, oneOf, parseWith, version, words, yesNo, yesNoOrNull } from './fields.ts';

const ANSWERS = z.object({
  countId: id('An answer names no count. Read the sheet again.'),
  victim: yesNoOrNull,
  coerced: yesNoOrNull,
  directResult: yesNoOrNull,
  fear: yesNoOrNull,
  juvenileFinding: yesNoOrNull,
});

const SIGN_FINDING = z.object({
  hearingId: id('Choose the matter.'),
  petitionId: id('Choose the petition.'),
  version,
  basis: oneOf(FINDING_BASIS, 'Choose what the finding rests on.'),
  initiator: oneOf(FINDING_INITIATOR, 'Say who raised the defense.')
    .nullish()
    .transform((one) => one ?? null),
  answers: z.array(ANSWERS),
  evidenceKinds: z.array(oneOf(EVIDENCE_KIND, 'Choose the kind of evidence from the list.')),
  privilegeClaimed: yesNo('Say whether the privilege was claimed.'),
  vehicle: oneOf(FINDING_VEHICLE, 'Choose how the earlier finding is opened from the list.')
    .nullish()
    .transform((one) => one ?? null),
  setAside: yesNo('Say whether the sustained finding is set aside.'),
  fosterHearingHeld: yesNoOrNull,
  holders: z.array(z.object({ key: words('A holder has no key. Read the sheet again.'), destroyOn: dayOrNull })),
  extraHolders: z.array(
    z.object({
      name: words('A further agency has no name. Enter it, or take it out.'),
      destroyOn: dayOrNull,
      reentryFinding: yesNo('Say whether the reentry finding is made.'),
    }),
  ),
});

/** The finding sheet as signed. What the law still asks for is told by `decideFinding`, not here. */
export type SignFinding = z.infer<typeof SIGN_FINDING>;

/** Reads the sheet: only whether it can be read. An initiator left out is the one who raised the defense before, or counsel for the youth. */
export function parseSignFinding(input: unknown): Result<SignFinding> {
  return parseWith(SIGN_FINDING, input);
}
