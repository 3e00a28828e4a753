import { KEEP_APART_LEVEL } from '@starling/shared/vocabulary/keep-apart';
import type { EnterOutsidePersonDayInput, KeepApartInput, ReviewKeepApartInput } from '../../gql/graphql.ts';
import { textOrNull } from '../../parts/forms/typed.ts';

/** The levels with the words of a list, from the mildest to the strictest. */
export const LEVELS = Object.entries(KEEP_APART_LEVEL).map(([key, { words, asks }]) => ({ key, words: `${key} · ${words}`, detail: asks }));

/** A separation as typed; the other is a youth of this court or a person outside, known by a token alone. */
export interface ApartDraft {
  readonly other: 'youth' | 'outside';
  readonly otherCaseId: string | null;
  readonly token: string;
  readonly level: string;
  readonly reasonCode: string;
  readonly reasonWords: string;
  readonly until: string;
}

export const EMPTY_APART: ApartDraft = {
  other: 'youth',
  otherCaseId: null,
  token: '',
  level: '3',
  reasonCode: 'unspecified',
  reasonWords: '',
  until: '',
};

/** The act's input. Another youth has no token; a person outside without one is given a new one. */
export function apartInput(caseId: string, draft: ApartDraft): KeepApartInput {
  const isYouth = draft.other === 'youth';
  return {
    caseId,
    otherCaseId: isYouth ? draft.otherCaseId : null,
    token: isYouth ? null : textOrNull(draft.token),
    level: Number(draft.level),
    reasonCode: draft.reasonCode,
    reasonWords: textOrNull(draft.reasonWords),
    until: textOrNull(draft.until),
  };
}

/** A separation that was looked at again, as typed. */
export interface ReviewDraft {
  readonly level: string;
  readonly until: string;
}

/** The act's input for one that stands on, perhaps at another level. */
export function reviewInput(
  caseId: string,
  { keepApartId, version }: { readonly keepApartId: string; readonly version: number },
  { level, until }: ReviewDraft,
): ReviewKeepApartInput {
  return { caseId, keepApartId, version, level: Number(level), until: textOrNull(until) };
}

/** A day of a person outside, as typed. */
export interface OutsideDayDraft {
  readonly token: string;
  readonly onDay: string;
  readonly kind: string;
  readonly courthouseId: string;
}

/** The act's input for a day of trial, or in a courthouse. */
export function outsideDayInput(caseId: string, draft: OutsideDayDraft): EnterOutsidePersonDayInput {
  return { caseId, token: draft.token, onDay: draft.onDay, kind: draft.kind, courthouseId: textOrNull(draft.courthouseId) };
}
