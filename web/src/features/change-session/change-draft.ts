import type { ChangeSessionInput } from '../../gql/graphql.ts';

/** What can be done to a whole session, in the order in which a clerk is asked for it. */
export const CHANGE_KINDS = ['moved', 'times', 'room', 'substitute', 'merged', 'split', 'cancelled'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

type ChangeField = 'heldOn' | 'departmentId' | 'startsAt' | 'endsAt' | 'benchOfficerId' | 'otherSessionId' | 'hearingIds';

/** Where one hearing of a cancelled session goes; null while it would need a date. */
export interface Target {
  readonly sessionId: string;
  readonly startsAt: string;
}

/** What is typed so far; a refusal leaves all of it as it is. Fields that a kind does not ask for are kept and not sent. */
export interface ChangeDraft {
  readonly kind: ChangeKind | null;
  readonly reasonCode: string | null;
  readonly reason: string;
  readonly heldOn: string;
  readonly departmentId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly benchOfficerId: string;
  readonly otherSessionId: string | null;
  readonly hearingIds: readonly string[];
  readonly targets: Readonly<Record<string, Target>>;
}

/** What a change of that kind asks for, in the order of the form. */
export const FIELDS_OF: Readonly<Record<ChangeKind, readonly ChangeField[]>> = {
  moved: ['heldOn', 'departmentId', 'startsAt', 'endsAt'],
  times: ['startsAt', 'endsAt'],
  room: ['departmentId'],
  substitute: ['benchOfficerId'],
  merged: ['otherSessionId'],
  split: ['hearingIds', 'otherSessionId', 'startsAt', 'endsAt'],
  cancelled: [],
};

interface Changeable {
  readonly sessionId: string;
  readonly version: number;
  readonly heldOn: string;
  readonly departmentId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly benchOfficerId: string;
}

/** The session as it stands, with what the caller has chosen already: a day it was dropped on, a session it was dropped on. */
export function draftFrom(session: Changeable, start: Partial<ChangeDraft>): ChangeDraft {
  const { heldOn, departmentId, startsAt, endsAt, benchOfficerId } = session;
  return {
    kind: null,
    reasonCode: null,
    reason: '',
    heldOn,
    departmentId,
    startsAt,
    endsAt,
    benchOfficerId,
    otherSessionId: null,
    hearingIds: [],
    targets: {},
    ...start,
  };
}

export type ChangeMissing = 'kind' | 'other' | 'hearings' | 'same' | 'reasonCode' | 'reason';

/** What must still be said, first thing first; null when nothing is missing. */
export function missingFrom(draft: ChangeDraft, session: Changeable): ChangeMissing | null {
  if (draft.kind === null) return 'kind';
  if (draft.kind === 'merged' && draft.otherSessionId === null) return 'other';
  if (draft.kind === 'split' && draft.hearingIds.length === 0) return 'hearings';
  if (isAsItWas(draft, session)) return 'same';
  if (draft.reasonCode === null) return 'reasonCode';
  return draft.reason.trim() === '' ? 'reason' : null;
}

/** True for a change that would change nothing. */
function isAsItWas(draft: ChangeDraft, session: Changeable): boolean {
  const fields = draft.kind === null ? [] : FIELDS_OF[draft.kind];
  const compared = fields.filter((field) => field !== 'hearingIds' && field !== 'otherSessionId');
  return draft.kind !== 'split' && compared.length > 0 && compared.every((field) => draft[field] === session[field]);
}

/** The act's input with what its kind asks for and nothing else; null while something is missing. */
export function inputOf(draft: ChangeDraft, session: Changeable): ChangeSessionInput | null {
  const { kind, reasonCode } = draft;
  if (kind === null || reasonCode === null || missingFrom(draft, session) !== null) return null;
  const fields = FIELDS_OF[kind];
  const asked = Object.fromEntries(fields.map((field) => [field, draft[field]]).filter(([, value]) => value !== null && value !== ''));
  return {
    sessionId: session.sessionId,
    version: session.version,
    kind,
    reasonCode,
    reason: draft.reason.trim(),
    ...asked,
    ...(kind === 'cancelled' ? { targets: Object.entries(draft.targets).map(([hearingId, target]) => ({ hearingId, ...target })) } : {}),
  };
}
