import type { JournalEntry } from '@starling/db/journal/journal';
import type { Scope } from '@starling/db/scope';
import { invalid, notFound, refusalCites, refusalWords, type Refusal } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { lockSessions } from '../../acts/lock-sessions.ts';
import { bookingAct, closedFor, whyItDoesNotFit } from './booking.ts';
import { loadBookedCase, loadBookedSession, loadRoom } from './booking-facts.queries.ts';
import type { HearingStanding } from './hearing-facts.queries.ts';

/** The new hearing of a continued matter, not written yet. */
export interface BookedContinuance {
  readonly act: Pick<JournalEntry, 'events' | 'changes'>;
  readonly hearingId: string;
  readonly toOn: string;
}

/** Books the same matter into another session. What the calendar or the session has against it is said at the field where the session was chosen. */
export async function bookContinuance(scope: Scope, standing: HearingStanding, toSessionId: string): Promise<Result<BookedContinuance>> {
  if (toSessionId === standing.sessionId)
    return atTheField('This is the session the matter is in. Choose another one, or trail the matter.');
  const of = await loadBookedCase(scope, standing.caseId, standing.petitionId);
  const session = await loadBookedSession(scope, toSessionId);
  if (of === null || session === null) return refuse(notFound());
  const closed = closedFor(session);
  if (closed !== null) return asProblem(closed);
  await lockSessions(scope, [standing.sessionId, toSessionId]);
  const { minutes, mode, type, petitionId, interpreterLanguage } = standing;
  const room = await loadRoom(scope, toSessionId, of.youthId);
  const asked = { minutes, mode, startsAt: null };
  const refusal = whyItDoesNotFit(asked, session, room);
  if (refusal !== null) return asProblem(refusal);
  const { hearingId, ...act } = bookingAct({ ...asked, type, petitionId, interpreterLanguage, of, session }, room);
  return ok({ act, hearingId, toOn: session.heldOn });
}

function atTheField(message: string): Result<never> {
  return refuse(invalid([{ field: 'continuedToSessionId', message, cites: [] }]));
}

function asProblem(refusal: Refusal): Result<never> {
  return refuse(invalid([{ field: 'continuedToSessionId', message: refusalWords(refusal), cites: refusalCites(refusal) }]));
}
