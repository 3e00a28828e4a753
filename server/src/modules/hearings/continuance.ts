import type { JournalEntry } from '@starling/db/journal/journal';
import type { Scope } from '@starling/db/scope';
import { invalid, notFound, refusalCites, refusalWords, type Refusal } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { lockSessions } from '../../acts/lock-sessions.ts';
import { loadCaseFacts, type CaseFacts } from '../../reads/case-facts.read.ts';
import { bookingAct, closedFor, whyItDoesNotFit } from './booking.ts';
import { loadBookedCase, loadBookedSession, loadRoom } from './booking-facts.queries.ts';
import type { HearingStanding } from './hearing-facts.queries.ts';
import { relaxingAct, weighDay, type Relaxation } from './lawful-day.ts';

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
  const clocks = await loadCaseFacts(scope, of.caseId);
  if (clocks === null) return refuse(notFound());
  const day = { type, petitionId, on: session.heldOn, ...relaxation, seat: scope.actor.seat };
  const lawful = weighDay(withoutTheOldDate(clocks, standing), day);
  if (!lawful.ok) return lawful;
  const { hearingId, events, changes } = bookingAct({ ...asked, type, petitionId, interpreterLanguage, of, session }, room);
  const relaxing = relaxingAct(lawful.value, { caseId: of.caseId, hearingId, enteredBy: scope.actor.accountId });
  const act = { events: [...events, ...relaxing.events], changes: [...changes, ...relaxing.changes] };
  return ok({ act, hearingId, toOn: session.heldOn });
}

/** The date that is given up meets no clock any more. */
function withoutTheOldDate(of: CaseFacts, { type, petitionId, heldOn }: HearingStanding): CaseFacts {
  const old = of.facts.hearings.findIndex((one) => one.type === type && one.petitionId === petitionId && one.heldOn === heldOn);
  return { ...of, facts: { ...of.facts, hearings: of.facts.hearings.filter((_, place) => place !== old) } };
}

function atTheField(message: string): Result<never> {
  return refuse(invalid([{ field: 'continuedToSessionId', message, cites: [] }]));
}

function asProblem(refusal: Refusal): Result<never> {
  return refuse(invalid([{ field: 'continuedToSessionId', message: refusalWords(refusal), cites: refusalCites(refusal) }]));
}
