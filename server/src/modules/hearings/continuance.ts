import type { JournalEntry } from '@starling/db/journal/journal';
import type { Scope } from '@starling/db/scope';
import { invalid, notFound, refusalCites, refusalWords, type Refusal } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import type { Relaxation } from '../../acts/lawful-day.ts';
import { lockSessions } from '../../acts/lock-sessions.ts';
import { arrivalAct, placeMoving } from '../../acts/moving-hearing.ts';
import { loadBookedSession } from '../../reads/booking-facts.read.ts';
import type { HearingStanding } from '../../reads/hearing-standing.read.ts';

/** The new hearing of a continued matter, not written yet. */
export interface BookedContinuance {
  readonly act: Pick<JournalEntry, 'events' | 'changes'>;
  readonly hearingId: string;
  readonly toOn: string;
}

/** Where a matter goes, and what was entered for a day after its window. */
export interface AskedContinuance extends Relaxation {
  readonly toSessionId: string;
}

/** Books the same matter into another session. What the calendar or the session has against it is said at the field where the session was chosen. */
export async function bookContinuance(
  scope: Scope,
  standing: HearingStanding,
  { toSessionId, ...relaxation }: AskedContinuance,
): Promise<Result<BookedContinuance>> {
  if (toSessionId === standing.sessionId)
    return atTheField('This is the session the matter is in. Choose another one, or trail the matter.');
  const session = await loadBookedSession(scope, toSessionId);
  if (session === null) return refuse(notFound());
  await lockSessions(scope, [standing.sessionId, toSessionId]);
  const placed = await placeMoving(scope, standing, { session, startsAt: null, relaxation, exceptions: [], seenVersion: null });
  if (!placed.ok) return isSaidItself(placed.refusal) ? placed : asProblem(placed.refusal);
  const { hearingId, ...act } = await arrivalAct(scope, standing, { session, place: placed.value, notice: 'hearing_set' });
  return ok({ act, hearingId, toOn: session.heldOn });
}

/** A day outside the window has an answer of its own, with what may be entered; and what is typed is said at its own field. */
function isSaidItself({ code }: Refusal): boolean {
  return code === 'OUTSIDE_WINDOW' || code === 'NOT_FOUND';
}

function atTheField(message: string): Result<never> {
  return refuse(invalid([{ field: 'continuedToSessionId', message, cites: [] }]));
}

function asProblem(refusal: Refusal): Result<never> {
  if (refusal.code === 'INVALID' && refusal.problems.some(({ field }) => field === 'judgeDecides')) return refuse(refusal);
  return refuse(invalid([{ field: 'continuedToSessionId', message: refusalWords(refusal), cites: refusalCites(refusal) }]));
}
