import { HEARING_TYPE, isHearingType } from '@starling/shared/vocabulary/hearing';
import type { SetHearingInput } from '../../gql/graphql.ts';

export type Mode = 'in_person' | 'remote' | 'no_appearance';

/** What is typed so far. A refusal leaves all of it as it is. */
export interface HearingDraft {
  readonly caseId: string | null;
  readonly petitionId: string | null;
  readonly type: string | null;
  readonly minutes: number;
  readonly mode: Mode;
  readonly startsAt: string;
  /** Hard news will be given: counsel is told first. */
  readonly hardNews: boolean;
  /** The session that was chosen by hand. */
  readonly sessionId: string | null;
  /** The session whose page led here: the finder looks in it alone; null: in all. */
  readonly onlySession: string | null;
}

export type Missing = 'whyCase' | 'whyType' | 'whySession';

/** An empty draft, or one that begins from what an address names: a case, a session, a kind of hearing, a petition. */
export function draftFrom(search: URLSearchParams): HearingDraft {
  const begun = {
    caseId: search.get('case'),
    petitionId: search.get('petition'),
    type: null,
    minutes: 15,
    mode: 'in_person',
    startsAt: '',
    hardNews: false,
    sessionId: search.get('session'),
    onlySession: search.get('session'),
  } as const;
  const type = search.get('type');
  return type !== null && isHearingType(type) ? withType(begun, type) : begun;
}

/** The draft with another kind of hearing and its usual length. */
export function withType(draft: HearingDraft, type: string): HearingDraft {
  const usual = isHearingType(type) ? HEARING_TYPE[type] : null;
  return {
    ...draft,
    type,
    minutes: usual?.minutes ?? draft.minutes,
    mode: type === 'non_appearance_report' ? 'no_appearance' : draft.mode,
  };
}

/** What must be chosen before it can be set, first thing first; null when nothing is missing. */
export function missingFrom(draft: HearingDraft): Missing | null {
  if (draft.caseId === null) return 'whyCase';
  if (draft.type === null) return 'whyType';
  return draft.sessionId === null ? 'whySession' : null;
}

/** The act's input, or null while something is missing. */
export function inputOf(draft: HearingDraft): SetHearingInput | null {
  const { caseId, sessionId, type } = draft;
  if (caseId === null || sessionId === null || type === null) return null;
  return {
    caseId,
    sessionId,
    type,
    petitionId: draft.petitionId,
    minutes: draft.minutes,
    mode: draft.mode,
    hardNews: draft.hardNews,
    startsAt: draft.startsAt === '' ? null : draft.startsAt,
  };
}
