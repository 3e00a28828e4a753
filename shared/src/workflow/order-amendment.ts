import { ccp, rule, wic } from '../law/citation.ts';
import { checkDestruction, neverNamed } from '../law/us-ca/wic-786.ts';
import type { UnmetNeed } from '../refusal.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { HolderKind, SealingOrderState } from '../vocabulary/holder.ts';
import { decide } from './machine.ts';
import { SEALING_ORDER, type SealingOrderFacts } from './sealing-order.ts';

/** The kinds of office that may be named later: those that 786(a) names anyway, and another public agency on the youth's request. */
export const ADDED_HOLDER = {
  law_enforcement: 'Law enforcement agency',
  probation: 'Probation',
  other_public_agency: 'Another public agency, at the youth’s request',
} as const satisfies Partial<Record<HolderKind, string>>;

/** The order as it stands, and the window in which its agencies destroy. */
export interface AmendedOrder {
  readonly state: SealingOrderState;
  readonly holders: readonly { readonly kind: HolderKind; readonly name: string }[];
  readonly window: { readonly from: LocalDate; readonly until: LocalDate };
  readonly firearmClause: boolean;
}

/** What the judge amends (a holder left out, T19) or corrects (an error of recording, T29); one of the two. */
export interface Amendment {
  readonly addHolder: {
    readonly kind: keyof typeof ADDED_HOLDER;
    readonly name: string;
    readonly reportNumber: string | null;
    readonly destroyOn: LocalDate | null;
    readonly reentryFinding: boolean;
  } | null;
  readonly correct: {
    readonly bornOn: LocalDate | null;
    readonly filedOn: LocalDate | null;
    readonly petitionEnding: string | null;
  } | null;
}

/** The amendment as ruled. */
export interface RuledAmendment {
  readonly to: SealingOrderState;
  readonly addHolder: (NonNullable<Amendment['addHolder']> & { readonly destroyOn: LocalDate }) | null;
  readonly correct: NonNullable<Amendment['correct']> | null;
  readonly cite: ReturnType<typeof wic>;
}

/**
 * Whether a signed order is amended by a holder that was left out, or corrected where its recording differs from what the court decided.
 * Neither opens anything: the records stay sealed, and the new paper goes to whom it concerns (WIC 786(a), (f)(2); CCP 473(d)).
 */
export function decideAmendment(order: AmendedOrder, asked: Amendment): Result<RuledAmendment, readonly UnmetNeed[]> {
  if ((asked.addHolder === null) === (asked.correct === null)) return refuse([ONE_OF_THE_TWO]);
  const command = asked.addHolder === null ? 'correct' : 'addHolder';
  const decision = decide(SEALING_ORDER, order.state, command, factsOf(asked), 'judge');
  const unmet = [...holderProblems(order, asked.addHolder), ...(decision.kind === 'unmet' ? decision.unmet : [])];
  if (unmet.length > 0) return refuse(unmet);
  return decision.kind === 'taken' ? ok(ruledOf(asked, decision.to)) : refuse([STEP_IS_ABSENT]);
}

const ONE_OF_THE_TWO: UnmetNeed = {
  need: 'oneOfTheTwo',
  message: 'Name a holder that was left out, or correct the order: one at a time.',
  cites: [wic('786(a)')],
};
const STEP_IS_ABSENT: UnmetNeed = {
  need: 'stepExists',
  message: 'This order cannot be amended from where it stands.',
  cites: [wic('786(a)')],
};

function ruledOf({ addHolder, correct }: Amendment, to: SealingOrderState): RuledAmendment {
  const destroyOn = addHolder?.destroyOn ?? null;
  if (addHolder === null || destroyOn === null) return { to, addHolder: null, correct, cite: ccp('473(d)') };
  const cite = wic(addHolder.kind === 'other_public_agency' ? '786(f)(2)' : '786(a)');
  return { to, addHolder: { ...addHolder, destroyOn }, correct: null, cite };
}

function factsOf({ addHolder, correct }: Amendment): SealingOrderFacts {
  return {
    dismissalIsSignedInThisSession: true,
    holderProblems: [],
    holders: 1,
    holdersComplete: 0,
    holdersDestroyed: 0,
    newHolderIsAllowed: addHolder !== null && (addHolder.kind !== 'other_public_agency' || addHolder.reentryFinding),
    errorIsOfRecording: correct !== null && Object.values(correct).some((one) => one !== null),
    destructionDateIsReached: false,
    aHoldIsOpen: false,
  };
}

function holderProblems({ holders, window, firearmClause }: AmendedOrder, added: Amendment['addHolder']): readonly UnmetNeed[] {
  if (added === null) return [];
  const never = neverNamed(added);
  const isNamed = holders.some(({ name }) => name.trim().toLowerCase() === added.name.trim().toLowerCase());
  const cites = [firearmClause ? wic('786(a)') : rule('5.840(d)')];
  const day = checkDestruction(added.name, added.destroyOn, { ...window, suggested: null, fixed: firearmClause, cites });
  return [
    ...(never === null ? [] : [{ need: 'holderMayBeNamed', message: never.words, cites: never.cite === null ? [] : [never.cite] }]),
    ...(isNamed ? [{ need: 'holderIsNew', message: `${added.name} is named in this order already.`, cites: [wic('786(a)')] }] : []),
    ...(day.kind === 'notMet'
      ? day.reasons.map(({ words, cite }) => ({ need: 'holderHasItsDay', message: words, cites: cite === null ? [] : [cite] }))
      : []),
  ];
}
