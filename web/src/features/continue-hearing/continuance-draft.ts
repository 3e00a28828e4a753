import type { ContinuanceFieldsFragment, ContinueHearingInput, SlotOfferLineFragment } from '../../gql/graphql.ts';
import { exceptionsOf, type ExceptionReasons } from '../../parts/finder/ExceptionFields.tsx';
import type { RefusalLike } from '../../parts/refusals.ts';

/** Whether the youth waives time with it: not, to the new day, or in general. */
export const WAIVERS = ['none', 'toDate', 'general'] as const;
export type Waiver = (typeof WAIVERS)[number];

/** A continuance as typed. All of it stays while a date is tried, and the facts of each reason stay with it. */
export interface ContinuanceDraft {
  readonly facts: Readonly<Record<string, string>>;
  readonly askedBy: string;
  readonly positions: Readonly<Record<string, string>>;
  readonly waiver: Waiver;
  readonly lateBecause: string;
  readonly judgeDecides: string;
  readonly exceptions: ExceptionReasons;
}

const NOT_ASKED = 'not_asked';

/** What the form starts with: the facts as the record has them, nobody's time waived, nobody asked unless it is said. */
export function emptyContinuance({
  askedBy,
  positions,
  reasons,
}: Pick<ContinuanceFieldsFragment, 'askedBy' | 'positions' | 'reasons'>): ContinuanceDraft {
  return {
    facts: Object.fromEntries(reasons.map(({ code, facts }) => [code, facts])),
    askedBy: askedBy[0]?.role ?? '',
    positions: Object.fromEntries(positions.map(({ role }) => [role, NOT_ASKED])),
    waiver: 'none',
    lateBecause: '',
    judgeDecides: '',
    exceptions: {},
  };
}

/** What is decided: the reason, and the date that is taken; null denies the request, and the hearing stays. */
export interface Decision {
  readonly reason: string;
  readonly offer: SlotOfferLineFragment | null;
  readonly broken: NonNullable<RefusalLike['rules']>;
}

/** What is sent with a decision. Who asks takes no position beside. */
export function continuanceInput(
  hearing: { readonly hearingId: string; readonly version: number },
  draft: ContinuanceDraft,
  { reason, offer, broken }: Decision,
): ContinueHearingInput {
  const positions = Object.entries(draft.positions).filter(([role]) => role !== draft.askedBy);
  return {
    hearingId: hearing.hearingId,
    version: hearing.version,
    askedBy: draft.askedBy,
    reasonCode: reason,
    facts: (draft.facts[reason] ?? '').trim(),
    positions: positions.map(([role, position]) => ({ role, position })),
    timeWaiver: draft.waiver === 'none' ? null : { general: draft.waiver === 'general', untilOn: null },
    lateBecause: textOrNull(draft.lateBecause),
    judgeDecides: textOrNull(draft.judgeDecides),
    exceptions: broken.length === 0 ? null : exceptionsOf(broken, draft.exceptions),
    ...(offer === null ? { denied: true } : { toSessionId: offer.sessionId, startsAt: offer.startsAt, seenVersion: offer.sessionVersion }),
  };
}

function textOrNull(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim();
}
