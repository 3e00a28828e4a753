import { wic } from '../law/citation.ts';
import type { PetitionState } from '../vocabulary/petition.ts';
import { stepsOf } from './machine.ts';
import { mustHold } from './need.ts';

/** What becomes of a petition whose finding was reversed. */
export type PetitionAfterReviewCommand = 'reopen';

/** What that step looks at. */
export interface PetitionAfterReviewFacts {
  readonly findingIsReversed: boolean;
  /** A new order of the court, on remand or after notice, says who may look into the record while it is heard again. */
  readonly newOrderSaysWhoMayLook: boolean;
}

const findingIsReversed = mustHold<PetitionAfterReviewFacts>(
  { need: 'findingIsReversed', message: 'The finding stands. The petition stays as it is.', cites: [wic('800(g)')] },
  (facts) => facts.findingIsReversed,
);
const newOrderSaysWhoMayLook = mustHold<PetitionAfterReviewFacts>(
  {
    need: 'newOrderSaysWhoMayLook',
    message: 'Nothing unseals by itself. Until a new order says who may look, the record stays sealed and its holders keep it.',
    cites: [wic('800(g)'), wic('775'), wic('776')],
  },
  (facts) => facts.newOrderSaysWhoMayLook,
);

/**
 * T28: the petition comes back before jurisdiction only on the judge's new order (R14). The holders are not told to open anything: their
 * records are held, neither destroyed nor unsealed, by a hold while the remand is followed (record-hold.ts).
 */
export const PETITION_AFTER_REVIEW = stepsOf<PetitionState, PetitionAfterReviewCommand, PetitionAfterReviewFacts>()(
  (['dismissed_trafficking', 'sealed'] as const).map(
    (from) => [from, 'reopen', 'pre_jurisdiction', ['judge'], [findingIsReversed, newOrderSaysWhoMayLook], wic('800(g)')] as const,
  ),
);
