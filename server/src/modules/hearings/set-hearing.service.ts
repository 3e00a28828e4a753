import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { append } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { parseSetHearing, type SetHearing } from '@starling/shared/forms/parse-set-hearing';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { notAllowed, notFound, sessionFull } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { topicsOf } from '../../acts/changed-topics.ts';
import { brokenRule } from '../../acts/database-refusal.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { lockSessions } from '../../acts/lock-sessions.ts';
import { bookingAct, closedFor, whyItDoesNotFit } from './booking.ts';
import { type BookedCase, type BookedSession, loadBookedCase, loadBookedSession, loadRoom } from './booking-facts.queries.ts';
import { loadCaseFacts } from '../../reads/case-facts.read.ts';
import { setHearingOf } from './hearing-answer.queries.ts';
import type { HearingSet } from './hearings.types.ts';
import { relaxingAct, weighDay } from './lawful-day.ts';

/** The database's own rule that a session holds no more minutes than it has. */
const NOT_OVERFILLED = 'session_is_not_overfilled';

/** Sets hearings into sessions. */
@Injectable()
export class SetHearingService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /**
   * Sets one hearing. Refuses a day on which the court does not sit, with the next one on which it does; a session without the minutes, with
   * those that are left; a clash, by its level alone; and a day outside the lawful window, unless what the law names is entered with it. The session's row is locked, so of two clerks at the same second one gets the last slot.
   */
  async set(actor: SeatedActor, input: unknown): Promise<Result<HearingSet>> {
    const parsed = parseSetHearing(input);
    if (!parsed.ok) return parsed;
    const asked = parsed.value;
    try {
      return await inScope(this.database, actor, async (scope) => {
        const of = await loadBookedCase(scope, asked.caseId, asked.petitionId);
        const session = await loadBookedSession(scope, asked.sessionId);
        if (of === null || session === null) return refuse(notFound());
        if (!can(actor.seat, 'hearing.set')) return refuse(notAllowed(whoseAct('hearing.set')));
        const closed = closedFor(session);
        return closed === null ? book(scope, asked, { of, session }) : refuse(closed);
      });
    } catch (thrown) {
      if (brokenRule(thrown) !== NOT_OVERFILLED) throw thrown;
      return this.fullAfterAll(actor, asked);
    }
  }

  /** Somebody took the minutes past the lock: the database said so, and the answer is the one that everybody gets. */
  private fullAfterAll(actor: SeatedActor, { sessionId }: SetHearing): Promise<Result<HearingSet>> {
    return inScope(
      this.database,
      actor,
      async (scope) => {
        const left = await scope.one<{ left: number; capacity: number }>(
          'select s.minutes_capacity + s.minutes_over - s.minutes_set as left, s.minutes_capacity + s.minutes_over as capacity from app.court_session s where s.court_id = (select app.court()) and s.session_id = $1',
          [sessionId],
        );
        return refuse(left === null ? notFound() : sessionFull(left.left, left.capacity));
      },
      { readOnly: true },
    );
  }
}

async function book(
  scope: Scope,
  asked: SetHearing,
  { of, session }: { readonly of: BookedCase; readonly session: BookedSession },
): Promise<Result<HearingSet>> {
  await lockSessions(scope, [session.sessionId]);
  const room = await loadRoom(scope, session.sessionId, of.youthId);
  const refusal = whyItDoesNotFit(asked, session, room);
  if (refusal !== null) return refuse(refusal);
  const clocks = await loadCaseFacts(scope, of.caseId);
  if (clocks === null) return refuse(notFound());
  const lawful = weighDay(clocks, { ...asked, on: session.heldOn, seat: scope.actor.seat });
  if (!lawful.ok) return lawful;
  const { hearingId, events, changes } = bookingAct({ ...asked, interpreterLanguage: null, of, session }, room);
  const relaxing = relaxingAct(lawful.value, { caseId: of.caseId, hearingId, enteredBy: scope.actor.accountId });
  const accountIds = of.participants.flatMap(({ accountId }) => (accountId === null ? [] : [accountId]));
  await append(scope, {
    act: 'hearing.set',
    events: [...events, ...relaxing.events],
    changes: [...changes, ...relaxing.changes],
    changed: [
      ...topicsOf({ sessionIds: [session.sessionId], caseId: of.caseId, accountIds }),
      { topic: 'SESSIONS', id: session.sessionId },
    ],
  });
  return ok({ ...(await setHearingOf(scope, hearingId)), sessionId: session.sessionId, caution: lawful.value.caution });
}
