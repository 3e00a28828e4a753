import { DEFAULT_SETTINGS } from '../../law/court-settings.ts';
import { addDays, localDate } from '../../time/local-date.ts';
import type { KeepApartLevel } from '../../vocabulary/keep-apart.ts';
import {
  moveRulesOf,
  type HearingToMove,
  type MoveApart,
  type MoveCandidate,
  type MoveSession,
  type MovesToPlan,
} from '../moves/move-plan.ts';
import { drawFrom, type Draw } from './draw.ts';

const FIRST_DAY = localDate('2026-12-01');
const OPENS = 510;
const LEVELS: readonly KeepApartLevel[] = [1, 2, 3, 4];

/** A hearing of ten minutes that nobody else has to be at; for specs. */
export function aHearingToMove(told: Partial<HearingToMove> & Pick<HearingToMove, 'hearingId'>): HearingToMove {
  return { minutes: 10, buffer: 0, who: [], fixed: null, staysOut: false, noPlaceWords: null, ...told };
}

/** A session on December 1 with room for everything; for specs. */
export function aMoveSession(told: Partial<MoveSession> & Pick<MoveSession, 'sessionId'>): MoveSession {
  return { heldOn: FIRST_DAY, courthouseId: 'c-1', department: 'Dept. 260', minutesFree: 200, hearingsFree: null, ...told };
}

/** A place at 8:30 with a good score; for specs. */
export function aCandidate(told: Partial<MoveCandidate> & Pick<MoveCandidate, 'hearingId' | 'sessionId'>): MoveCandidate {
  return { startsAt: OPENS, score: 80, why: 'Before the youth’s own judge.', cautions: [], ...told };
}

/** A plan under the settings that ship; for specs. */
export function aPlan(told: Partial<MovesToPlan>): MovesToPlan {
  return { hearings: [], candidates: [], sessions: [], apart: [], rules: moveRulesOf(DEFAULT_SETTINGS), ...told };
}

/** What a drawn plan is like. */
export interface DrawnPlan {
  readonly hearings: number;
  readonly sessions: number;
  readonly seed: number;
  /** Places drawn for a hearing in a session that it may go to. */
  readonly places: number;
}

/** So many hearings to move and the places they could take, the same for the same seed; for specs and the bench. */
export function aDrawnPlan({ hearings, sessions, seed, places }: DrawnPlan): MovesToPlan {
  const draw = drawFrom(seed);
  const rooms = Array.from({ length: sessions }, (_, at) => aDrawnRoom(draw, at));
  const moved = Array.from({ length: hearings }, (_, at) => aDrawnHearing(draw, at));
  const candidates = moved.flatMap(({ hearingId }) =>
    rooms.flatMap(({ sessionId }) => drawnPlaces(draw, { hearingId, sessionId, places })),
  );
  const apart = Array.from({ length: Math.ceil(hearings / 6) }, () => aDrawnPair(draw, moved)).filter(
    ({ hearingIds: [one, other] }) => one !== other,
  );
  return aPlan({ hearings: moved, sessions: rooms, candidates, apart });
}

function aDrawnRoom(draw: Draw, at: number): MoveSession {
  return aMoveSession({
    sessionId: `s-${at}`,
    heldOn: addDays(FIRST_DAY, Math.floor(at / 2)),
    courthouseId: `c-${at % 2}`,
    department: `Dept. ${260 + at}`,
    minutesFree: 40 + 10 * draw(12),
    hearingsFree: draw(2) === 0 ? 4 + draw(5) : null,
  });
}

function aDrawnHearing(draw: Draw, at: number): HearingToMove {
  const who = [`defender-${draw(6)}`, `officer-${draw(4)}`];
  return aHearingToMove({ hearingId: `h-${at}`, minutes: 5 * (1 + draw(4)), buffer: draw(100) < 30 ? 5 : 0, who });
}

interface PlacesToDraw {
  readonly hearingId: string;
  readonly sessionId: string;
  readonly places: number;
}

function drawnPlaces(draw: Draw, { hearingId, sessionId, places }: PlacesToDraw): readonly MoveCandidate[] {
  if (draw(100) < 60) return [];
  const starts = new Set(Array.from({ length: places }, () => OPENS + 5 * draw(36)));
  return [...starts].map((startsAt) => aCandidate({ hearingId, sessionId, startsAt, score: draw(101) }));
}

function aDrawnPair(draw: Draw, hearings: readonly HearingToMove[]): MoveApart {
  const [one, other] = [draw(hearings.length), draw(hearings.length)].map((at) => hearings[at]?.hearingId ?? '');
  return { hearingIds: [one ?? '', other ?? ''], level: LEVELS[draw(LEVELS.length)] ?? 1 };
}
