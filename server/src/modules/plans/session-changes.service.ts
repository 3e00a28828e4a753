import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import type { Scope } from '@starling/db/scope';
import { writeMinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import type { FateRow } from '@starling/shared/calendar/sessions/session-change';
import { parseChangeSession, type ChangeSession } from '@starling/shared/forms/parse-change-session';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { notAllowed, notFound, stale, unmet, type UnmetNeed } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { hearingWords } from '@starling/shared/vocabulary/hearing';
import { allOrNothing } from '../../acts/all-or-nothing.ts';
import { lockSessions } from '../../acts/lock-sessions.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { loadCalendarSession } from '../../reads/calendar-session.read.ts';
import type { Refused } from './changing-hearings.ts';
import { carryOut, type CarriedOut } from './carry-out-change.ts';
import { lookAhead } from './look-ahead.ts';
import type { SessionChangePreview, SessionChangeRow, SessionReplanned } from './plans.types.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { loadPlaces, whyNotNow } from './session-change-places.ts';
import { loadSessionStanding, type SessionStanding } from './session-standing.queries.ts';

/** Changes a whole session: previewed first, then done in one act with everybody's notices. No hearing is lost. */
@Injectable()
export class SessionChangesService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Does the change, looks at what it did, and undoes it. */
  async preview(actor: SeatedActor, input: unknown): Promise<Result<SessionChangePreview>> {
    const parsed = parseChangeSession(input);
    if (!parsed.ok) return parsed;
    const asked = parsed.value;
    return lookAhead(this.database, actor, async (scope) => {
      const done = await changeOf(scope, asked);
      return done.ok ? ok(previewOf(asked, done.value)) : done;
    });
  }

  /** Does the change; refused as a whole when one hearing cannot go where it is put. */
  async change(actor: SeatedActor, input: unknown): Promise<Result<SessionReplanned>> {
    const parsed = parseChangeSession(input);
    if (!parsed.ok) return parsed;
    const asked = parsed.value;
    return allOrNothing(this.database, actor, async (scope) => {
      const done = await changeOf(scope, asked);
      if (!done.ok) return done;
      const needs = needsOf(done.value);
      if (needs.length > 0) return refuse(unmet(needs));
      const session = await loadCalendarSession(scope, asked.sessionId);
      if (session === null) return refuse(notFound());
      const { plan, otherSessionId } = done.value;
      return ok({ session, otherSessionId, rows: rowsOf(done.value), notices: plan.notices, needADate: plan.needADate });
    });
  }
}

async function changeOf(scope: Scope, asked: ChangeSession): Promise<Result<CarriedOut>> {
  const mayAct = scope.actor.seat !== 'system' && can(scope.actor.seat, 'calendar.plan');
  if (mayAct && TAKES_NO_SEAT.every((kind) => kind !== asked.kind)) await oneAtATime(scope);
  if (mayAct) await lockSessions(scope, sessionsOf(asked));
  const standing = await loadSessionStanding(scope, asked.sessionId);
  if (standing === null) return refuse(notFound());
  if (!mayAct) return refuse(notAllowed(whoseAct('calendar.plan')));
  if (standing.version !== asked.version) return refuse(stale(standing.version));
  const against = whyNotNow(scope, standing, asked);
  if (against !== null) return refuse(against);
  const places = await loadPlaces(scope, standing, asked);
  return places.ok ? carryOut(scope, { standing, asked, places: places.value }) : places;
}

/** Kinds after which nothing sits where or when nothing sat before. */
const TAKES_NO_SEAT: readonly ChangeSession['kind'][] = ['merged', 'cancelled'];

function sessionsOf({ sessionId, otherSessionId, targets }: ChangeSession): readonly string[] {
  const named = targets.map((target) => target.sessionId);
  return [...new Set([sessionId, ...(otherSessionId === null ? [] : [otherSessionId]), ...named])];
}

function previewOf(
  { sessionId, version }: Pick<ChangeSession & SessionStanding, 'sessionId' | 'version'>,
  done: CarriedOut,
): SessionChangePreview {
  const rows = rowsOf(done);
  const { words, notices, needADate } = done.plan;
  return { sessionId, version, words, rows, notices, needADate, canBeDone: rows.every(({ refusedBecause }) => refusedBecause === null) };
}

function rowsOf({ plan, hearings, refused }: CarriedOut): readonly SessionChangeRow[] {
  return plan.rows.flatMap((row) => {
    const hearing = hearings.find(({ standing }) => standing.hearingId === row.hearingId);
    return hearing === undefined ? [] : [rowOf(row, hearing, refused.get(row.hearingId) ?? null)];
  });
}

function rowOf(row: FateRow, { standing }: CarriedOut['hearings'][number], refused: Refused | null): SessionChangeRow {
  const { isPastItsWindow: _late, toStartsAt, ...shown } = row;
  return {
    ...shown,
    version: standing.version,
    placeInLine: standing.placeInLine,
    chosenName: standing.chosenName,
    typeWords: hearingWords(standing.type),
    fromStartsAt: standing.startsAt,
    toStartsAt: toStartsAt === null ? null : writeMinuteOfDay(toStartsAt),
    refusedBecause: refused === null ? null : refused.words,
    cites: refused === null ? [] : refused.cites,
  };
}

/** Everything that stands against the change, a sentence for each hearing by its number. */
function needsOf({ hearings, refused }: CarriedOut): readonly UnmetNeed[] {
  return hearings.flatMap(({ standing }) => {
    const against = refused.get(standing.hearingId);
    if (against === undefined) return [];
    const message = `Number ${String(standing.placeInLine)} cannot go there. ${against.words}`;
    return [{ need: 'everyHearingHasAPlace', message, cites: against.cites }];
  });
}
