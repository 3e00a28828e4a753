import { z } from 'zod';
import type { Result } from '../result.ts';
import { SESSION_CHANGE_REASON } from '../vocabulary/session-change.ts';
import { addProblem, id, oneOf, parseWith, timeOrNull, version, versionOrNull, wordsOrNull } from './fields.ts';
import { goodCauseOrNull, RULE_EXCEPTIONS, TIME_WAIVER } from './parse-set-hearing.ts';

const MOVE = z.object({
  hearingId: id('Choose the hearing.'),
  version,
  toSessionId: id('A moved hearing needs its new date. Choose a session.'),
  startsAt: timeOrNull,
  reason: wordsOrNull,
  timeWaiver: TIME_WAIVER,
  goodCause: goodCauseOrNull,
  judgeDecides: wordsOrNull,
  exceptions: RULE_EXCEPTIONS,
  seenVersion: versionOrNull,
});
const SWAP = z
  .object({
    hearingId: id('Choose the hearing.'),
    version,
    otherHearingId: id('Choose the hearing it changes places with.'),
    otherVersion: version,
    reason: wordsOrNull,
    exceptions: RULE_EXCEPTIONS,
  })
  .superRefine(({ hearingId, otherHearingId }, context) => {
    if (hearingId !== otherHearingId) return;
    addProblem(context, { field: 'otherHearingId', message: 'A hearing cannot change places with itself. Choose another.', cites: [] });
  });
const MOVE_ROW = z.object({
  hearingId: id('Choose the hearing.'),
  version,
  toSessionId: id('Choose where the hearing goes.'),
  startsAt: timeOrNull,
  goodCause: goodCauseOrNull,
});
const TAKE_MOVES = z
  .object({
    sessionId: id('Choose the session.'),
    version,
    reasonCode: oneOf(SESSION_CHANGE_REASON, 'A change of a whole session needs its reason. Choose one.'),
    reason: wordsOrNull,
    rows: z.array(MOVE_ROW, { error: 'Choose the hearings that move.' }).min(1, { error: 'Choose at least one hearing that moves.' }),
  })
  .superRefine(({ rows }, context) => {
    if (new Set(rows.map(({ hearingId }) => hearingId)).size === rows.length) return;
    addProblem(context, { field: 'rows', message: 'A hearing goes to one place. Leave one of the two out.', cites: [] });
  });

/** A hearing to advance or to put over before its day. */
export type MoveHearing = z.infer<typeof MOVE>;
/** Two hearings that change places. */
export type SwapHearings = z.infer<typeof SWAP>;
/** Hearings of a session to move in one act. */
export type TakeMoves = z.infer<typeof TAKE_MOVES>;

/** Reads a move. Whether the new day is lawful is for the rules of the calendar and the clocks. */
export function parseMoveHearing(input: unknown): Result<MoveHearing> {
  return parseWith(MOVE, input);
}

/** Reads two hearings that change places. */
export function parseSwapHearings(input: unknown): Result<SwapHearings> {
  return parseWith(SWAP, input);
}

/** Reads the rows of a proposal that were taken: no hearing twice. */
export function parseTakeMoves(input: unknown): Result<TakeMoves> {
  return parseWith(TAKE_MOVES, input);
}
