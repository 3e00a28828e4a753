import { z } from 'zod';
import type { ContinuanceFieldsFragment, ContinueHearingInput, SlotOfferLineFragment } from '../../gql/graphql.ts';
import { exceptionsOf, type ExceptionReasons } from '../../parts/finder/ExceptionFields.tsx';
import type { RefusalLike } from '../../parts/refusals.ts';

/** Whether the youth waives time with it: not, to the new day, or in general. */
export const WAIVERS = ['none', 'toDate', 'general'] as const;
export type Waiver = (typeof WAIVERS)[number];

const TYPED = z.object({
  reason: z.string().nullable(),
  facts: z.record(z.string(), z.string()),
  askedBy: z.string().nullable(),
  positions: z.record(z.string(), z.string()),
  waiver: z.enum(WAIVERS),
  lateBecause: z.string(),
  judgeDecides: z.string(),
  exceptions: z.record(z.string(), z.string()),
});

/** What somebody chose and typed. What was not touched goes on showing the record's own; the facts of each reason stay with it. */
export type TypedContinuance = z.infer<typeof TYPED>;

export const UNTYPED: TypedContinuance = {
  reason: null,
  facts: {},
  askedBy: null,
  positions: {},
  waiver: 'none',
  lateBecause: '',
  judgeDecides: '',
  exceptions: {},
};

/** A continuance as it was kept; one of an older page, or none, is an untouched one. */
export function readContinuance(content: unknown): TypedContinuance {
  const read = TYPED.safeParse(content);
  return read.success ? read.data : UNTYPED;
}

/** True when a reason was chosen or anything else was said: whoever comes back is told that it was begun. */
export function isBegun(typed: TypedContinuance): boolean {
  return JSON.stringify(typed) !== JSON.stringify(UNTYPED);
}

/** A continuance as the form shows it: what was typed over the facts as the record has them, nobody asked and no time waived unless it is said. */
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

export function shownContinuance(
  { askedBy, positions, reasons }: Pick<ContinuanceFieldsFragment, 'askedBy' | 'positions' | 'reasons'>,
  typed: TypedContinuance,
): ContinuanceDraft {
  return {
    ...typed,
    facts: { ...Object.fromEntries(reasons.map(({ code, facts }) => [code, facts])), ...typed.facts },
    askedBy: typed.askedBy ?? askedBy[0]?.role ?? '',
    positions: { ...Object.fromEntries(positions.map(({ role }) => [role, NOT_ASKED])), ...typed.positions },
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
