import type { EnterNeedInput } from '../../gql/graphql.ts';
import { textOrNull, wholeOrNull } from '../../parts/forms/typed.ts';

/** A need as typed; empty texts are not said. */
export interface NeedDraft {
  readonly kind: string;
  readonly words: string;
  readonly strength: string;
  readonly weight: string;
  readonly visibleTo: string;
  readonly authority: string;
  readonly askedByRole: string;
  readonly weekdays: readonly number[];
  readonly fromOn: string;
  readonly untilOn: string;
  readonly fromTime: string;
  readonly untilTime: string;
  readonly reviewOn: string;
}

export const EMPTY_NEED: NeedDraft = {
  kind: '',
  words: '',
  strength: 'should',
  weight: '',
  visibleTo: 'team',
  authority: 'youth_request',
  askedByRole: '',
  weekdays: [],
  fromOn: '',
  untilOn: '',
  fromTime: '',
  untilTime: '',
  reviewOn: '',
};

/** A day to avoid is entered without a reason: no words are asked for, and none are sent. */
export function asksWords(kind: string): boolean {
  return kind !== 'date_avoid';
}

/** The act's input: only what was said. */
export function needInput(caseId: string, draft: NeedDraft): EnterNeedInput {
  return {
    caseId,
    kind: draft.kind,
    words: asksWords(draft.kind) ? textOrNull(draft.words) : null,
    strength: draft.strength,
    weight: wholeOrNull(draft.weight),
    visibleTo: draft.visibleTo,
    authority: draft.authority,
    askedByRole: textOrNull(draft.askedByRole),
    weekdays: draft.weekdays.length === 0 ? null : [...draft.weekdays],
    fromOn: textOrNull(draft.fromOn),
    untilOn: textOrNull(draft.untilOn),
    fromTime: textOrNull(draft.fromTime),
    untilTime: textOrNull(draft.untilTime),
    reviewOn: textOrNull(draft.reviewOn),
  };
}
