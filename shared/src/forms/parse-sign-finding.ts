import { z } from 'zod';
import type { Result } from '../result.ts';
import {
  DENIED_REASON,
  EVIDENCE_KIND,
  FINDING_BASIS,
  FINDING_INITIATOR,
  FINDING_VEHICLE,
  PRIOR_ANSWER,
  RENEWAL_GROUND,
  RESTITUTION_RULING,
  SET_ASIDE_RECITAL,
} from '../vocabulary/finding.ts';
import { dayOrNull, id, oneOf, parseWith, version, words, yesNo, yesNoOrNull } from './fields.ts';

/** A choice that may be left out. */
const orNull = <T extends z.ZodType>(choice: T) => choice.nullish().transform((one) => one ?? null);

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
  initiator: orNull(oneOf(FINDING_INITIATOR, 'Say who raised the defense.')),
  answers: z.array(ANSWERS),
  evidenceKinds: z.array(oneOf(EVIDENCE_KIND, 'Choose the kind of evidence from the list.')),
  privilegeClaimed: yesNo('Say whether the privilege was claimed.'),
  vehicle: orNull(oneOf(FINDING_VEHICLE, 'Choose how the earlier finding is opened from the list.')),
  setAside: yesNo('Say whether the sustained finding is set aside.'),
  recital: orNull(oneOf(SET_ASIDE_RECITAL, 'Choose the words of the set-aside from the list.')),
  noticeGiven: yesNoOrNull,
  deniedReason: orNull(oneOf(DENIED_REASON, 'Choose the reason of the denial from the list.')),
  renewalGround: orNull(oneOf(RENEWAL_GROUND, 'Choose from the list on what the defense is raised again.')),
  restitutionRuling: orNull(oneOf(RESTITUTION_RULING, 'Choose the ruling on restitution from the list.')),
  keptOut1161: yesNo('Say whether evidence was kept out under Evid. Code 1161.')
    .nullish()
    .transform((one) => one ?? false),
  priors: z
    .array(
      z.object({
        petitionId: id('An answer names no earlier petition. Read the sheet again.'),
        satisfactory: yesNo('Say whether supervision on the earlier petition was completed satisfactorily.'),
        answer: oneOf(PRIOR_ANSWER, 'Say what becomes of the earlier petition.'),
      }),
    )
    .nullish()
    .transform((all) => all ?? []),
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
