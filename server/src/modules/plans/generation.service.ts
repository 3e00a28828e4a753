import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append, type Values } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { writeMinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import {
  planTemplates,
  type BorrowedRoom,
  type PlannedSession as Planned,
  type SessionPlan,
  type Substitute,
} from '@starling/shared/calendar/sessions/session-template';
import { happened } from '@starling/shared/events';
import { parseGenerateSessions, type GenerateSessions } from '@starling/shared/forms/parse-session-template';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { invalid, notAllowed, type Problem } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { courtCalendar } from '@starling/shared/time/court-calendar';
import { addDays, isAfter, isBefore, sayDate } from '@starling/shared/time/local-date';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { loadGenerationGround, type GenerationGround } from './generation-ground.queries.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { SessionsGenerated } from './plans.types.ts';

/** Two years hold every review that is set; beyond them nobody knows the bench. */
const FARTHEST_IN_DAYS = 731;

/** Makes sessions ahead from the templates. What stands is never touched: asked twice, the second time makes none. */
@Injectable()
export class GenerationService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Makes the sessions of every template from today to a day. A day without a bench, a room or a court day is left out and says why. */
  async generate(actor: SeatedActor, input: unknown): Promise<Result<SessionsGenerated>> {
    const parsed = parseGenerateSessions(input);
    if (!parsed.ok) return parsed;
    const asked = parsed.value;
    if (!can(actor.seat, 'calendar.plan')) return refuse(notAllowed(whoseAct('calendar.plan')));
    return inScope(this.database, actor, async (scope) => {
      await oneAtATime(scope);
      const ground = await loadGenerationGround(scope, asked.until);
      const problems = [...untilProblems(asked, ground), ...namedProblems(asked, ground)];
      if (problems.length > 0) return refuse(invalid(problems));
      return write(scope, planOf(asked, ground));
    });
  }
}

function untilProblems({ until }: GenerateSessions, { today }: GenerationGround): readonly Problem[] {
  const farthest = addDays(today, FARTHEST_IN_DAYS);
  if (isBefore(until, today)) return [{ field: 'until', message: 'That day is past. Enter a day to come.', cites: [] }];
  if (!isAfter(until, farthest)) return [];
  return [
    {
      field: 'until',
      message: `Sessions are made for two years ahead at most, until ${sayDate(farthest)}. Enter a day until then.`,
      cites: [],
    },
  ];
}

function namedProblems({ substitutes, rooms }: GenerateSessions, { departments, benchOfficers }: GenerationGround): readonly Problem[] {
  const sits = new Set(benchOfficers.map(({ benchOfficerId }) => benchOfficerId));
  const stands = new Set(departments.map(({ departmentId }) => departmentId));
  return [
    ...substitutes.flatMap((one, at) =>
      sits.has(one.benchOfficerId) && sits.has(one.forBenchOfficerId)
        ? []
        : [
            {
              field: `substitutes.${String(at)}.benchOfficerId`,
              message: 'This court has no such bench officer. Choose one from the list.',
              cites: [],
            },
          ],
    ),
    ...rooms.flatMap((one, at) =>
      stands.has(one.departmentId) && stands.has(one.forDepartmentId)
        ? []
        : [
            {
              field: `rooms.${String(at)}.departmentId`,
              message: 'This court has no such department. Choose one from the list.',
              cites: [],
            },
          ],
    ),
  ];
}

function planOf({ until, substitutes, rooms }: GenerateSessions, ground: GenerationGround): SessionPlan {
  const nameOfBench = new Map(ground.benchOfficers.map(({ benchOfficerId, name }) => [benchOfficerId, name]));
  const nameOfRoom = new Map(ground.departments.map(({ departmentId, name }) => [departmentId, name]));
  const named: readonly Substitute[] = substitutes.map((one) => ({ ...one, benchOfficer: nameOfBench.get(one.benchOfficerId) ?? '' }));
  const borrowed: readonly BorrowedRoom[] = rooms.map((one) => ({ ...one, department: nameOfRoom.get(one.departmentId) ?? '' }));
  const { today, closures, templates, ...around } = ground;
  return planTemplates(templates, {
    ...around,
    from: today,
    until,
    calendar: courtCalendar(closures),
    substitutes: named,
    rooms: borrowed,
  });
}

async function write(scope: Scope, { sessions, leftOut, stoodAlready }: SessionPlan): Promise<Result<SessionsGenerated>> {
  const made = sessions.map((session) => ({ sessionId: newId(), session }));
  const [first] = made;
  if (first !== undefined)
    await append(scope, {
      act: 'calendar.plan',
      events: made.map(({ sessionId, session }) => happened('SessionPlanned', { subjectId: sessionId, facts: { heldOn: session.heldOn } })),
      changes: [
        { insertMany: 'court_session', rows: made.map(({ sessionId, session }) => ({ sessionId, ...rowOf(session) })) },
        {
          insertMany: 'session_change',
          rows: made.map(({ sessionId, session }) => ({
            sessionChangeId: newId(),
            sessionId,
            kind: 'generated',
            reason: session.differs,
            madeBy: scope.actor.accountId,
            madeAt: scope.now(),
          })),
        },
      ],
      changed: [{ topic: 'SESSIONS', id: first.sessionId }],
    });
  return ok({
    planned: made.map(({ sessionId, session }) => ({
      sessionId,
      name: session.name,
      department: session.department,
      heldOn: session.heldOn,
      startsAt: writeMinuteOfDay(session.startsAt),
      judge: session.benchOfficer,
      differs: session.differs,
    })),
    leftOut,
    stoodAlready,
  });
}

function rowOf(session: Planned): Values {
  const { department: _name, benchOfficer: _judge, differs: _words, startsAt, endsAt, staffingStartsAt, ...values } = session;
  return {
    ...values,
    startsAt: writeMinuteOfDay(startsAt),
    endsAt: writeMinuteOfDay(endsAt),
    staffingStartsAt: staffingStartsAt === null ? null : writeMinuteOfDay(staffingStartsAt),
  };
}
