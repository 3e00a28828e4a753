import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope, type Scope } from '@starling/db/scope';
import { groupBy } from '@starling/shared/group-by';
import {
  moveRulesOf,
  type FixedPlace,
  type MoveCandidate,
  type MoveRow,
  type MoveSession,
  type MovesToPlan,
} from '@starling/shared/calendar/moves/move-plan';
import type { CalendarSession } from '@starling/shared/calendar/ground';
import { readMinuteOfDay, writeMinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import { DEFAULT_SETTINGS } from '@starling/shared/law/court-settings';
import { can } from '@starling/shared/policy/can';
import { hearingWords } from '@starling/shared/vocabulary/hearing';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { SolverService, type SolvedMoves } from '../../solver/solver.service.ts';
import { loadMovingSession, type MovingSession } from './moving-session.queries.ts';
import { placesFor, type PlacesFor } from './places-for.ts';
import type { HeldPlaceInput } from './moves.inputs.ts';
import type { MovePlan, MovePlanRow, OtherPlace } from './moves.types.ts';

/** What is asked about a session that gives its hearings away. */
interface PlanAsked {
  readonly sessionId: string;
  readonly towards: readonly string[] | null;
  /** Places chosen by hand. */
  readonly held: readonly HeldPlaceInput[];
  /** Hearings for which no place is looked for. */
  readonly staysOut: readonly string[];
}

/** Proposals for moving the hearings of a session. */
@Injectable()
export class MovesQueries {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly solver: SolverService,
  ) {}

  /** Where every hearing would go, found as a whole; nothing moves. Null where there is no such session, or it is not this person's to move. */
  async plan(actor: SeatedActor, asked: PlanAsked): Promise<MovePlan | null> {
    if (!can(actor.seat, 'hearing.move')) return null;
    const found = await inScope(this.database, actor, (scope) => gather(scope, asked), { readOnly: true });
    if (found === null) return null;
    const solved = await this.solver.assignMoves(toPlan(found));
    const { sessionId, version } = found.moving;
    const { words, problems, milliseconds } = solved;
    return { sessionId, version, rows: rowsOf(found, solved), words, problems, solverMilliseconds: Math.round(milliseconds) };
  }
}

interface Gathered {
  readonly moving: MovingSession;
  readonly places: readonly PlacesFor[];
  readonly sessions: ReadonlyMap<string, CalendarSession>;
}

async function gather(scope: Scope, { sessionId, towards, held, staysOut }: PlanAsked): Promise<Gathered | null> {
  const moving = await loadMovingSession(scope, sessionId);
  if (moving === null) return null;
  // The same statements for each hearing: under row security they take longer to plan than to run, so the plan that was made once is kept.
  await scope.many('set local plan_cache_mode = force_generic_plan');
  const places: PlacesFor[] = [];
  for (const hearingId of moving.hearingIds) {
    const towardsThese = {
      notIn: sessionId,
      sessionIds: towards,
      held: heldPlace(held, hearingId),
      staysOut: staysOut.includes(hearingId),
    };
    const found = await placesFor(scope, hearingId, towardsThese);
    if (found !== null) places.push(found);
  }
  return { moving, places, sessions: new Map(places.flatMap((one) => one.sessions.map((session) => [session.sessionId, session]))) };
}

function heldPlace(held: readonly HeldPlaceInput[], hearingId: string): FixedPlace | null {
  const place = held.find((one) => one.hearingId === hearingId);
  const startsAt = place === undefined ? null : readMinuteOfDay(place.startsAt);
  return place === undefined || startsAt === null ? null : { sessionId: place.toSessionId, startsAt };
}

function toPlan({ moving, places, sessions }: Gathered): MovesToPlan {
  const settings = places[0]?.base.clocks.ground.settings ?? DEFAULT_SETTINGS;
  return {
    hearings: places.map(({ hearing }) => hearing),
    candidates: places.flatMap(({ candidates }) => candidates),
    sessions: [...sessions.values()].map(roomIn),
    apart: moving.apart,
    rules: moveRulesOf(settings),
  };
}

function roomIn({ sessionId, heldOn, courthouseId, department, ...session }: CalendarSession): MoveSession {
  const { capacity, over, minutesSet, hearingsCapacity, hearingsOver, hearingsSet } = session;
  const hearingsFree = hearingsCapacity === null ? null : hearingsCapacity + hearingsOver - hearingsSet;
  return { sessionId, heldOn, courthouseId, department, minutesFree: capacity + over - minutesSet, hearingsFree };
}

function rowsOf({ places, sessions }: Gathered, { rows }: SolvedMoves): readonly MovePlanRow[] {
  const byHearing = groupBy(rows, ({ hearingId }) => hearingId);
  return places.flatMap((place) => (byHearing.get(place.hearing.hearingId) ?? []).map((row) => rowOf(place, row, sessions)));
}

function rowOf({ standing }: PlacesFor, row: MoveRow, sessions: Gathered['sessions']): MovePlanRow {
  const { hearingId, version, chosenName, type, minutes, startsAt } = standing;
  const { to, session, why, cautions, noPlaceBecause } = row;
  return {
    hearingId,
    version,
    chosenName,
    typeWords: hearingWords(type),
    minutes,
    fromStartsAt: writeMinuteOfDay(readMinuteOfDay(startsAt) ?? 0),
    toSessionId: to?.sessionId ?? null,
    toOn: session?.heldOn ?? null,
    toStartsAt: to === null ? null : writeMinuteOfDay(to.startsAt),
    department: session?.department ?? null,
    why: to === null ? '' : why,
    cautions,
    noPlaceBecause,
    others: row.others.flatMap((other) => otherPlace(other, sessions)),
  };
}

function otherPlace({ sessionId, startsAt, why }: MoveCandidate, sessions: Gathered['sessions']): readonly OtherPlace[] {
  const session = sessions.get(sessionId);
  return session === undefined
    ? []
    : [{ sessionId, on: session.heldOn, startsAt: writeMinuteOfDay(startsAt), department: session.department, why }];
}
