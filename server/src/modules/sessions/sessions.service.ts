import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { append } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { happened, type EventKind } from '@starling/shared/events';
import type { Action } from '@starling/shared/policy/actions';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { notAllowed, notFound, stale } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import type { SessionState } from '@starling/shared/vocabulary/session';
import { isCourtDayOfAct } from '@starling/shared/workflow/court-day';
import { COURT_SESSION, type SessionCommand } from '@starling/shared/workflow/court-session';
import { lockSessions } from '../../acts/lock-sessions.ts';
import { noSuchStep, takeStep } from '../../acts/take-step.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import type { SessionLine } from '../../graphql/types/session.types.ts';
import { sayWhyClosed, SESSION_FROM, SESSION_LINE } from '../../reads/session-line.read.ts';
import { leftUnexplained, loadSession, type SessionStanding } from './session-facts.queries.ts';
import type { SessionActInput } from './sessions.inputs.ts';

const ACTION = { open: 'session.open', close: 'session.close' } as const satisfies Readonly<Record<SessionCommand, Action>>;
const EVENT = { open: 'SessionOpened', close: 'SessionClosed' } as const satisfies Readonly<Record<SessionCommand, EventKind>>;
const ABSENT = {
  open: 'This session was opened before. Read it again.',
  close: 'Only an open session is closed. Open it first, or read it again.',
} as const satisfies Readonly<Record<SessionCommand, string>>;

const ONE_SESSION = `select ${SESSION_LINE} from ${SESSION_FROM} where s.court_id = (select app.court()) and s.session_id = $1`;

interface SessionStep {
  readonly sessionId: string;
  readonly command: SessionCommand;
  readonly standing: SessionStanding;
}

/** Opens and closes a sitting. It does not close while a matter is in hand, or over a child whose recalled warrant can still arrest (WIC 663). */
@Injectable()
export class SessionsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  open(actor: SeatedActor, input: SessionActInput): Promise<Result<SessionLine>> {
    return this.take(actor, 'open', input);
  }

  close(actor: SeatedActor, input: SessionActInput): Promise<Result<SessionLine>> {
    return this.take(actor, 'close', input);
  }

  private take(actor: SeatedActor, command: SessionCommand, { sessionId, version }: SessionActInput): Promise<Result<SessionLine>> {
    return inScope(this.database, actor, async (scope) => {
      if (can(actor.seat, ACTION[command])) await lockSessions(scope, [sessionId]);
      const standing = await loadSession(scope, sessionId);
      if (standing === null) return refuse(notFound());
      if (!can(actor.seat, ACTION[command])) return refuse(notAllowed(whoseAct(ACTION[command])));
      if (standing.version !== version) return refuse(stale(standing.version));
      const facts = { ...standing, leftUnexplained: leftUnexplained(standing), isToday: isCourtDayOfAct(standing) };
      const taken = takeStep(COURT_SESSION, {
        state: standing.state,
        command,
        facts,
        seat: actor.seat,
        absent: noSuchStep(ABSENT[command]),
      });
      return taken.ok ? write(scope, { sessionId, command, standing }, taken.value.to) : taken;
    });
  }
}

async function write(scope: Scope, { sessionId, command, standing }: SessionStep, state: SessionState): Promise<Result<SessionLine>> {
  const clerk = command === 'open' && scope.actor.seat === 'courtroom_clerk' ? { clerkAccountId: scope.actor.accountId } : {};
  const done = await append(scope, {
    act: ACTION[command],
    events: [happened(EVENT[command], { subjectId: sessionId, facts: { heldOn: standing.heldOn } })],
    changes: [{ update: 'court_session', id: sessionId, expectedVersion: standing.version, values: { state, ...clerk } }],
    changed: [
      { topic: 'SESSIONS', id: sessionId },
      { topic: 'DOCKET', id: sessionId },
    ],
  });
  if (done === 'stale') return refuse(stale(standing.version + 1));
  return ok(sayWhyClosed((await scope.json(ONE_SESSION, [sessionId])) as SessionLine)); // parse border: the statement shapes it
}
