import type { IssueWarrantInput, WarrantFieldsFragment } from '../../gql/graphql.ts';

/** A warrant as the judge chooses it. Nothing is preselected but whom such a warrant usually goes to. */
export interface WarrantDraft {
  readonly kind: string | null;
  readonly reason: string | null;
  readonly serviceProof: string | null;
  readonly holder: string | null;
  /** Issued and held: nobody acts on it before that day has passed. Empty: it goes out at once. */
  readonly heldUntil: string;
}

export const NOTHING_CHOSEN: WarrantDraft = { kind: null, reason: null, serviceProof: null, holder: null, heldUntil: '' };

/** Choosing a kind names who usually holds one; a holder that was chosen before stays. */
export function withKind(draft: WarrantDraft, kind: string, { kinds }: Pick<WarrantFieldsFragment, 'kinds'>): WarrantDraft {
  return { ...draft, kind, holder: draft.holder ?? kinds.find((one) => one.kind === kind)?.usualHolder ?? null };
}

const ASKED = ['kind', 'reason', 'serviceProof', 'holder'] as const;

/** What is still to be chosen, in the order in which it is asked. */
export function stillAsked(draft: WarrantDraft): readonly (typeof ASKED)[number][] {
  return ASKED.filter((part) => draft[part] === null);
}

/** What is sent; null while something is still to be chosen. */
export function warrantInput(draft: WarrantDraft, hearingId: string, version: number): IssueWarrantInput | null {
  const { kind, reason, serviceProof, holder, heldUntil } = draft;
  if (kind === null || reason === null || serviceProof === null || holder === null) return null;
  return { hearingId, version, kind, reason, serviceProof, holder, heldUntil: heldUntil === '' ? null : heldUntil };
}

/** Notice by mail alone supports no warrant at a first hearing (Renita S., 1994). */
export function mailIsTooLittle(
  { serviceProof }: WarrantDraft,
  { isFirstHearing }: Pick<WarrantFieldsFragment, 'isFirstHearing'>,
): boolean {
  return isFirstHearing && serviceProof === 'mail';
}
