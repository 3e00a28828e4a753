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
import { brokenAtCommit } from '../../acts/calendar-refusal.ts';
import { setHearing, type BookedInto } from '../../acts/set-hearing.ts';
import { loadBookedCase, loadBookedSession } from '../../reads/booking-facts.read.ts';
import { setHearingOf } from '../../reads/hearing-answer.read.ts';
import type { HearingSet } from './hearings.types.ts';

/** The database's own rule that a session holds no more minutes than it has. */
const NOT_OVERFILLED = 'session_is_not_overfilled';

/** Sets hearings into sessions. */
@Injectable()
export class SetHearingService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /**
   * Sets one hearing. Refuses a day on which the court does not sit, with the next one on which it does; a session without the minutes, with
   * those that are left; a day outside the lawful window, unless what the law names is entered with it; and every other rule of the calendar, all
   * at once, unless the judge makes an exception. The session's row is locked, so of two clerks at the same second one gets the last slot.
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
        return book(scope, asked, { of, session });
      });
    } catch (thrown) {
      if (brokenRule(thrown) === NOT_OVERFILLED) return this.fullAfterAll(actor, asked);
      const broken = brokenAtCommit(thrown);
      if (broken === null) throw thrown;
      return refuse(broken);
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

async function book(scope: Scope, asked: SetHearing, { of, session }: BookedInto): Promise<Result<HearingSet>> {
  const placed = await setHearing(scope, asked, { of, session });
  if (!placed.ok) return placed;
  const { hearingId, caution, act } = placed.value;
  const accountIds = of.participants.flatMap(({ accountId }) => (accountId === null ? [] : [accountId]));
  await append(scope, {
    act: 'hearing.set',
    ...act,
    changed: [
      ...topicsOf({ sessionIds: [session.sessionId], caseId: of.caseId, accountIds }),
      { topic: 'SESSIONS', id: session.sessionId },
    ],
  });
  return ok({ ...(await setHearingOf(scope, hearingId)), sessionId: session.sessionId, caution });
}
