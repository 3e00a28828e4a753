import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import { parseAllowOver, type AllowOver } from '@starling/shared/forms/parse-change-session';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { invalid, notAllowed, notFound, stale, unmet, type Refusal } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { lockSessions } from '../../acts/lock-sessions.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import type { CalendarSession } from '../../graphql/types/calendar.types.ts';
import { loadCalendarSession } from '../../reads/calendar-session.read.ts';

/** What going over looks at. */
interface OverStanding {
  readonly version: number;
  readonly state: string;
  readonly minutesOver: number;
  readonly hearingsOver: number;
  readonly minutesNeeded: number;
  readonly hearingsNeeded: number;
  readonly hasNumber: boolean;
}

const STANDING = `select json_build_object('version', s.version, 'state', s.state, 'minutesOver', s.minutes_over, 'hearingsOver', s.hearings_over,
    'minutesNeeded', greatest(s.minutes_set - s.minutes_capacity, 0), 'hearingsNeeded', greatest(s.hearings_set - coalesce(s.hearings_capacity, s.hearings_set), 0),
    'hasNumber', s.hearings_capacity is not null)
  from app.court_session s where s.court_id = (select app.court()) and s.session_id = $1`;

/** Lets a session go over its limits. Only a judge says so, with a reason that stays in the list of its changes. */
@Injectable()
export class OverService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Sets how far a session may go over, in all: less than before is taken as long as what is set still fits. */
  async allow(actor: SeatedActor, input: unknown): Promise<Result<CalendarSession>> {
    const parsed = parseAllowOver(input);
    if (!parsed.ok) return parsed;
    const asked = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const mayAct = can(actor.seat, 'session.allowOver');
      if (mayAct) await lockSessions(scope, [asked.sessionId]);
      const standing = (await scope.json(STANDING, [asked.sessionId])) as OverStanding | null; // parse border: the statement shapes it
      if (standing === null) return refuse(notFound());
      if (!mayAct) return refuse(notAllowed(whoseAct('session.allowOver')));
      if (standing.version !== asked.version) return refuse(stale(standing.version));
      const against = whyNot(standing, asked);
      return against === null ? write(scope, standing, asked) : refuse(against);
    });
  }
}

function whyNot(standing: OverStanding, { minutes, hearings }: AllowOver): Refusal | null {
  if (standing.state !== 'planned' && standing.state !== 'open') {
    const message = 'This session is over or cancelled. Only one that is planned or open goes over its limit.';
    return unmet([{ need: 'sessionStillTakesMatters', message, cites: [] }]);
  }
  const problems = [
    ...(minutes < standing.minutesNeeded ? [tooFew('minutes', standing.minutesNeeded)] : []),
    ...(hearings < standing.hearingsNeeded ? [tooFew('hearings', standing.hearingsNeeded)] : []),
    ...(hearings > 0 && !standing.hasNumber
      ? [{ field: 'hearings', message: 'This session has no limit by number. Leave it at 0.', cites: [] }]
      : []),
  ];
  return problems.length === 0 ? null : invalid(problems);
}

function tooFew(field: 'minutes' | 'hearings', needed: number) {
  return {
    field,
    message: `What is set already needs ${String(needed)} ${field} over the limit. Enter at least that, or move a hearing first.`,
    cites: [],
  };
}

async function write(
  scope: Scope,
  standing: OverStanding,
  { sessionId, minutes, hearings, reason }: AllowOver,
): Promise<Result<CalendarSession>> {
  const done = await append(scope, {
    act: 'session.allowOver',
    events: [happened('SessionMayGoOver', { subjectId: sessionId, facts: { minutes, hearings } })],
    changes: [
      {
        update: 'court_session',
        id: sessionId,
        expectedVersion: standing.version,
        values: { minutesOver: minutes, hearingsOver: hearings, overReason: minutes === 0 && hearings === 0 ? null : reason },
      },
      {
        insert: 'session_change',
        values: {
          sessionChangeId: newId(),
          sessionId,
          kind: 'over_limit',
          reasonCode: 'court_need',
          reason,
          fromValue: sayOver(standing.minutesOver, standing.hearingsOver),
          toValue: sayOver(minutes, hearings),
          madeBy: scope.actor.accountId,
          madeAt: scope.now(),
        },
      },
    ],
    changed: [
      { topic: 'SESSIONS', id: sessionId },
      { topic: 'DOCKET', id: sessionId },
    ],
  });
  if (done === 'stale') return refuse(stale(standing.version + 1));
  const session = await loadCalendarSession(scope, sessionId);
  return session === null ? refuse(notFound()) : ok(session);
}

function sayOver(minutes: number, hearings: number): string {
  return `${String(minutes)} minutes, ${String(hearings)} matters`;
}
