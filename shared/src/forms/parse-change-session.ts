import { z } from 'zod';
import type { Problem } from '../refusal.ts';
import type { Result } from '../result.ts';
import { SESSION_CHANGE_KIND, SESSION_CHANGE_REASON, type SessionChangeKind } from '../vocabulary/session-change.ts';
import {
  addProblem,
  dayOrNull,
  id,
  idOrNull,
  oneOf,
  parseWith,
  plainProblem,
  timeOrNull,
  version,
  whole,
  words,
  wordsOrNull,
} from './fields.ts';

const TARGET = z.object({ hearingId: id('Choose the hearing.'), sessionId: id('Choose where the hearing goes.'), startsAt: timeOrNull });
const listOf = <T>(items: z.ZodType<T>, sentence: string) =>
  z
    .array(items, { error: sentence })
    .nullish()
    .transform((list): readonly T[] => list ?? []);

const CHANGE = z
  .object({
    sessionId: id('Choose the session.'),
    version,
    kind: oneOf(SESSION_CHANGE_KIND, 'Choose what happens to the session.'),
    reasonCode: oneOf(SESSION_CHANGE_REASON, 'A change of a whole session needs its reason. Choose one.'),
    reason: wordsOrNull,
    benchOfficerId: idOrNull,
    departmentId: idOrNull,
    heldOn: dayOrNull,
    startsAt: timeOrNull,
    endsAt: timeOrNull,
    otherSessionId: idOrNull,
    hearingIds: listOf(id('Choose the hearings from the list.'), 'Choose the hearings from the list.'),
    targets: listOf(TARGET, 'Choose where each hearing goes.'),
  })
  .superRefine((form, context) => {
    for (const problem of changeProblems(form)) addProblem(context, problem);
  });
const ALLOW_OVER = z.object({
  sessionId: id('Choose the session.'),
  version,
  minutes: whole('Enter the minutes over the limit, from 0 to 480.', { min: 0, max: 480 }),
  hearings: whole('Enter the hearings over the limit, from 0 to 200.', { min: 0, max: 200 }),
  reason: words('Write why the session may go over its limit, in words that name nobody.'),
});

/** A change of a whole session, as entered. */
export type ChangeSession = z.infer<typeof CHANGE>;
/** How far a session may go over its limit, and why. */
export type AllowOver = z.infer<typeof ALLOW_OVER>;

type Asked = 'benchOfficerId' | 'departmentId' | 'heldOn' | 'startsAt' | 'endsAt' | 'otherSessionId';

const SENTENCE: Readonly<Record<Asked, string>> = {
  benchOfficerId: 'Choose who sits instead.',
  departmentId: 'Choose the room.',
  heldOn: 'Enter the day it moves to.',
  startsAt: 'Enter when it starts, as 09:30.',
  endsAt: 'Enter when it ends, as 12:00.',
  otherSessionId: 'Choose the session it is joined to.',
};

/** What each kind of change cannot be without; what it does not need is left as it is. */
const ASKED: Readonly<Partial<Record<SessionChangeKind, readonly Asked[]>>> = {
  substitute: ['benchOfficerId'],
  room: ['departmentId'],
  times: ['startsAt', 'endsAt'],
  moved: ['heldOn'],
  merged: ['otherSessionId'],
  split: [],
  cancelled: [],
  reinstated: [],
};

function changeProblems(form: ChangeSession): readonly Problem[] {
  const asked = ASKED[form.kind];
  if (asked === undefined) return [plainProblem('kind', 'This is not a change that is asked for here. Choose another.')];
  return [
    ...asked.filter((field) => form[field] === null).map((field) => plainProblem(field, SENTENCE[field])),
    ...(form.reasonCode === 'other' && form.reason === null
      ? [plainProblem('reason', 'Write the reason down, in words that name no youth.')]
      : []),
    ...(form.startsAt !== null && form.endsAt !== null && form.endsAt <= form.startsAt
      ? [plainProblem('endsAt', 'The session ends before it starts. Correct one of the times.')]
      : []),
    ...(form.otherSessionId === form.sessionId ? [plainProblem('otherSessionId', 'This is the same session. Choose another.')] : []),
    ...(form.kind === 'split' ? splitProblems(form) : []),
    ...(form.targets.some(({ sessionId }) => sessionId === form.sessionId)
      ? [
          plainProblem(
            'targets',
            'A hearing cannot go to the session that is cancelled. Choose another, or leave it to the queue of what needs a date.',
          ),
        ]
      : []),
    ...twiceProblems(form),
  ];
}

function splitProblems({ hearingIds, otherSessionId, startsAt, endsAt }: ChangeSession): readonly Problem[] {
  return [
    ...(hearingIds.length === 0 ? [plainProblem('hearingIds', 'Choose the hearings that go.')] : []),
    ...(otherSessionId === null && (startsAt === null || endsAt === null)
      ? [plainProblem('startsAt', 'Enter the times of the new half, or choose a session that stands.')]
      : []),
  ];
}

function twiceProblems({ targets, hearingIds }: ChangeSession): readonly Problem[] {
  const named = targets.map(({ hearingId }) => hearingId);
  return [
    ...(new Set(named).size < named.length ? [plainProblem('targets', 'A hearing goes to one place. Leave one of the two out.')] : []),
    ...(new Set(hearingIds).size < hearingIds.length
      ? [plainProblem('hearingIds', 'A hearing is chosen twice. Leave one of the two out.')]
      : []),
  ];
}

/** Reads a change of a whole session: what its kind needs, each at its field. What becomes of its hearings is in calendar/sessions/session-change.ts. */
export function parseChangeSession(input: unknown): Result<ChangeSession> {
  return parseWith(CHANGE, input);
}

/** Reads a judge's leave to go over the limit. */
export function parseAllowOver(input: unknown): Result<AllowOver> {
  return parseWith(ALLOW_OVER, input);
}
