import type { DeniedReason, FindingBasis, RenewalGround, RestitutionRuling, SetAsideRecital } from '@starling/shared/vocabulary/finding';

/** A choice as the sheet offers it. */
export interface SheetChoice {
  readonly key: string;
  readonly words: string;
  /** The vehicles it goes with; empty when it goes with any. */
  readonly vehicles: readonly string[];
}

/** An earlier petition that has to be answered before the signature. */
export interface SheetPrior {
  readonly petitionId: string;
  readonly ending: string;
  readonly mayBeDismissed: boolean;
  /** The keys of its holders among the sheet's holders. */
  readonly holderKeys: readonly string[];
}

/** What the judge says of an earlier petition: whether it meets the criteria, and what becomes of it (WIC 786(f)(1)). */
export const PRIOR_CHOICES = ['dismiss', 'meetsAndStays', 'doesNotMeet'] as const;
export type PriorChoice = (typeof PRIOR_CHOICES)[number];

/** What the judge says besides the answers: each a choice from a list, none of them made beforehand, and no field for words. */
export interface FindingChoices {
  readonly basis: FindingBasis;
  readonly recital: SetAsideRecital | null;
  readonly noticeGiven: boolean | null;
  readonly deniedReason: DeniedReason | null;
  readonly renewalGround: RenewalGround | null;
  readonly restitutionRuling: RestitutionRuling | null;
  readonly keptOut1161: boolean;
  readonly priors: Readonly<Record<string, PriorChoice>>;
}

export const NO_CHOICES: FindingChoices = {
  basis: 'trafficking_236_23',
  recital: null,
  noticeGiven: null,
  deniedReason: null,
  renewalGround: null,
  restitutionRuling: null,
  keptOut1161: false,
  priors: {},
};
