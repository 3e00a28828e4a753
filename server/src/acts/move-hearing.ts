import { append, type Changed } from '@starling/db/journal/journal';
import type { Scope } from '@starling/db/scope';
import { invalid, notFound, stale } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import type { LocalDate } from '@starling/shared/time/local-date';
import { HEARING_PLAN } from '@starling/shared/workflow/hearing-plan';
import { loadBookedSession } from '../reads/booking-facts.read.ts';
import { loadHearing, type HearingStanding } from '../reads/hearing-standing.read.ts';
import { topicsOf } from './changed-topics.ts';
import type { Relaxation } from './lawful-day.ts';
import { lockSessions } from './lock-sessions.ts';
import { arrivalAct, departureAct, placeMoving, together } from './moving-hearing.ts';
import type { RuleException } from './rule-exceptions.ts';
import { staleHearing } from './stale-hearing.ts';
import { noSuchStep, takeStep } from './take-step.ts';

/** A hearing to advance or to put over before its day. */
export interface MoveAsked extends Relaxation {
  readonly hearingId: string;
  readonly version: number;
  readonly toSessionId: string;
  /** 'HH:MM'; null: after the last one set. */
  readonly startsAt: string | null;
  readonly reason: string | null;
  readonly exceptions: readonly RuleException[];
  readonly seenVersion: number | null;
}

/** Where a hearing went. */
export interface Moved {
  readonly fromHearingId: string;
  readonly hearingId: string;
  readonly sessionId: string;
  readonly on: LocalDate;
  readonly caution: string | null;
}

const ABSENT = 'Only a hearing that is set and was not called is moved. Read it again.';

/** The hearing as it stands, when it may be moved by this person; else why not. */
export async function loadMovable(
  scope: Scope,
  { hearingId, version }: Pick<MoveAsked, 'hearingId' | 'version'>,
): Promise<Result<HearingStanding>> {
  const standing = await loadHearing(scope, hearingId);
  if (standing === null) return refuse(notFound());
  if (standing.version !== version) return refuse(await staleHearing(scope, standing, version));
  const { state, sessionState } = standing;
  const facts = { sessionState, newDateIsNamed: true, isPastItsWindow: false, goodCause: '' };
  const taken = takeStep(HEARING_PLAN, { state, command: 'move', facts, seat: scope.actor.seat, absent: noSuchStep(ABSENT) });
  return taken.ok ? ok(standing) : taken;
}

/**
 * Moves one hearing by the rules of setting: its row stays, vacated as moved, and names the new one. Past the last lawful day it needs what the
 * law names. Whoever moves several locks their sessions first and undoes the whole when one is refused.
 */
export async function moveOne(scope: Scope, asked: MoveAsked): Promise<Result<Moved>> {
  const movable = await loadMovable(scope, asked);
  if (!movable.ok) return movable;
  const standing = movable.value;
  const session = await loadBookedSession(scope, asked.toSessionId);
  if (session === null) return refuse(notFound());
  if (session.sessionId === standing.sessionId && asked.startsAt === null) return refuse(invalid([SAME_SESSION]));
  await lockSessions(scope, [standing.sessionId, session.sessionId]);
  const { startsAt, exceptions, seenVersion, goodCause, timeWaiver, judgeDecides } = asked;
  const placed = await placeMoving(scope, standing, {
    session,
    startsAt,
    relaxation: { goodCause, timeWaiver, judgeDecides },
    exceptions,
    seenVersion,
  });
  if (!placed.ok) return placed;
  const arrival = await arrivalAct(scope, standing, { session, place: placed.value, notice: 'hearing_moved' });
  const to = { hearingId: arrival.hearingId, sessionId: session.sessionId, on: session.heldOn, words: asked.reason, goodCause };
  const act = together([departureAct(standing, to), arrival]);
  const done = await append(scope, { act: 'hearing.move', ...act, changed: changedBy(standing, session.sessionId) });
  if (done === 'stale') return refuse(stale(standing.version + 1));
  return ok({
    fromHearingId: standing.hearingId,
    hearingId: arrival.hearingId,
    sessionId: session.sessionId,
    on: session.heldOn,
    caution: placed.value.lawful.caution,
  });
}

const SAME_SESSION = {
  field: 'toSessionId',
  message: 'This is the session the hearing is in. Choose another one, or another time.',
  cites: [],
};

/** Whose screens a hearing touches that goes from its session to another. */
export function changedBy({ sessionId, caseId, participants }: HearingStanding, toSessionId: string): readonly Changed[] {
  const sessionIds = [...new Set([sessionId, toSessionId])];
  const accountIds = participants.flatMap(({ accountId }) => (accountId === null ? [] : [accountId]));
  return [...topicsOf({ sessionIds, caseId, accountIds }), ...sessionIds.map((id) => ({ topic: 'SESSIONS', id }) as const)];
}
