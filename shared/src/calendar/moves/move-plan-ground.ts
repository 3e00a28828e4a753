import { groupBy } from '../../group-by.ts';
import { daysBetween } from '../../time/local-date.ts';
import type { FixedProblem, HearingToMove, MoveCandidate, MoveSession, MovesToPlan } from './move-plan.ts';
import { overlaps, type MinuteOfDay } from '../minute-of-day.ts';

/** A place for each hearing that has one, by hearing id. */
export type Placed = ReadonlyMap<string, MoveCandidate>;

/** Why a place cannot be taken beside others. */
export type InTheWay = 'minutes' | 'number' | 'bench' | 'person' | 'apart';

/** A candidate with its hearing and session. */
export interface PlaceToTake {
  readonly candidate: MoveCandidate;
  readonly hearing: HearingToMove;
  readonly session: MoveSession;
  /** When the hearing is over, and when the bench is free again. */
  readonly endsAt: MinuteOfDay;
  readonly benchFreeAt: MinuteOfDay;
}

/** Looks up what a plan is made of, and which places go together. Candidates of unknown hearings or sessions are left out. */
export class MoveGround {
  readonly plan: MovesToPlan;
  private readonly sessions: ReadonlyMap<string, MoveSession>;
  private readonly places = new Map<string, readonly PlaceToTake[]>();
  private readonly levels = new Map<string, number>();

  constructor(plan: MovesToPlan) {
    this.plan = plan;
    this.sessions = new Map(plan.sessions.map((session) => [session.sessionId, session]));
    const candidates = groupBy(plan.candidates, ({ hearingId }) => hearingId);
    for (const hearing of plan.hearings) this.places.set(hearing.hearingId, this.sorted(hearing, candidates.get(hearing.hearingId) ?? []));
    for (const { hearingIds, level } of plan.apart) {
      const [one, other] = hearingIds;
      for (const pair of [`${one} ${other}`, `${other} ${one}`]) this.levels.set(pair, Math.max(level, this.levels.get(pair) ?? 0));
    }
  }

  /** A hearing's places, best first: by score, then the sooner. */
  placesOf(hearingId: string): readonly PlaceToTake[] {
    return this.places.get(hearingId) ?? [];
  }

  /** The place of a candidate; null when its hearing or session is not of this plan. */
  placeOf({ hearingId, sessionId, startsAt }: MoveCandidate): PlaceToTake | null {
    return this.placesOf(hearingId).find(({ candidate }) => candidate.sessionId === sessionId && candidate.startsAt === startsAt) ?? null;
  }

  /** How far two hearings are kept apart; 0: not at all. */
  levelOf(one: string, other: string): number {
    return this.levels.get(`${one} ${other}`) ?? 0;
  }

  /** The first reason why a place cannot be taken beside these; null when it can. A place of the same hearing never stands in the way. */
  inTheWay(place: PlaceToTake, others: readonly PlaceToTake[]): { readonly why: InTheWay; readonly other: PlaceToTake | null } | null {
    const beside = others.filter(({ hearing }) => hearing.hearingId !== place.hearing.hearingId);
    for (const other of beside) {
      const why = this.betweenTwo(place, other);
      if (why !== null) return { why, other };
    }
    const here = beside.filter(({ session }) => session.sessionId === place.session.sessionId);
    const { minutesFree, hearingsFree } = place.session;
    if (hearingsFree !== null && here.length + 1 > hearingsFree) return { why: 'number', other: null };
    const minutes = [place, ...here].reduce((sum, { hearing }) => sum + hearing.minutes + hearing.buffer, 0);
    return minutes > minutesFree ? { why: 'minutes', other: null } : null;
  }

  /** Why two places of different hearings cannot both be taken. */
  betweenTwo(one: PlaceToTake, other: PlaceToTake): 'bench' | 'person' | 'apart' | null {
    if (this.isTooNear(one, other)) return 'apart';
    if (one.session.heldOn !== other.session.heldOn) return null;
    if (one.session.sessionId === other.session.sessionId && overlaps(benchTime(one), benchTime(other))) return 'bench';
    return one.hearing.who.some((key) => other.hearing.who.includes(key)) && overlaps(hearingTime(one), hearingTime(other))
      ? 'person'
      : null;
  }

  /** True when the level at which two hearings are kept apart does not allow both places. */
  isTooNear(one: PlaceToTake, other: PlaceToTake): boolean {
    const level = this.levelOf(one.hearing.hearingId, other.hearing.hearingId);
    if (level === 0) return false;
    const days = Math.abs(daysBetween(one.session.heldOn, other.session.heldOn));
    if (days > 0) return level === 4 && isSameCourthouse(one, other) && days <= this.plan.rules.apartBuildingDays;
    return level >= 3 || this.isTooNearOnADay(level, one, other);
  }

  private isTooNearOnADay(level: number, one: PlaceToTake, other: PlaceToTake): boolean {
    const [first, second] = one.candidate.startsAt <= other.candidate.startsAt ? [one, other] : [other, one];
    const starts = second.candidate.startsAt - first.candidate.startsAt;
    const between = second.candidate.startsAt - first.endsAt;
    return starts < this.plan.rules.apartStarts || (level === 2 && between < this.plan.rules.apartMinutes);
  }

  private sorted(hearing: HearingToMove, candidates: readonly MoveCandidate[]): readonly PlaceToTake[] {
    return candidates.flatMap((candidate) => this.asPlace(hearing, candidate)).toSorted(better);
  }

  private asPlace(hearing: HearingToMove, candidate: MoveCandidate): readonly PlaceToTake[] {
    const session = this.sessions.get(candidate.sessionId);
    if (session === undefined) return [];
    const endsAt = candidate.startsAt + hearing.minutes;
    return [{ candidate, hearing, session, endsAt, benchFreeAt: endsAt + hearing.buffer }];
  }
}

/** The better score first, then the sooner. */
function better(one: PlaceToTake, other: PlaceToTake): number {
  return (
    other.candidate.score - one.candidate.score ||
    one.session.heldOn.localeCompare(other.session.heldOn) ||
    one.candidate.startsAt - other.candidate.startsAt ||
    one.session.sessionId.localeCompare(other.session.sessionId)
  );
}

/** The stretch in which a place holds the bench. */
export function benchTime({ candidate, benchFreeAt }: PlaceToTake) {
  return { startsAt: candidate.startsAt, endsAt: benchFreeAt };
}

/** The stretch in which everyone of a hearing is there. */
export function hearingTime({ candidate, endsAt }: PlaceToTake) {
  return { startsAt: candidate.startsAt, endsAt };
}

/** Two unknown courthouses are one, as in every keep-apart. */
function isSameCourthouse({ session: one }: PlaceToTake, { session: other }: PlaceToTake): boolean {
  return one.courthouseId === other.courthouseId;
}

/** The places that people chose by hand and that can stand together, in the order of the hearings; the others with why they cannot. */
export function fixedPlaces(ground: MoveGround): { readonly placed: Placed; readonly problems: readonly FixedProblem[] } {
  const fixed: PlaceToTake[] = [];
  const problems: FixedProblem[] = [];
  for (const hearing of ground.plan.hearings) {
    if (hearing.fixed === null || hearing.staysOut) continue;
    const place = ground.placeOf({ ...hearing.fixed, hearingId: hearing.hearingId, score: 0, why: '', cautions: [] });
    const words = place === null ? NOT_FREE : problemWords(ground.inTheWay(place, fixed)?.why ?? null);
    if (place !== null && words === null) fixed.push(place);
    else problems.push({ hearingId: hearing.hearingId, words: words ?? NOT_FREE });
  }
  return { placed: new Map(fixed.map(({ candidate }) => [candidate.hearingId, candidate])), problems };
}

const NOT_FREE = 'The place chosen by hand breaks a rule by itself or is gone. Choose another, or leave it to the plan.';

const BESIDE_FIXED: Readonly<Record<InTheWay, string>> = {
  minutes: 'The places chosen by hand take more minutes than the session has left. Choose another for one of them.',
  number: 'The places chosen by hand are more than the session may hold. Choose another for one of them.',
  bench: 'Two places chosen by hand overlap in the same session. Choose another time for one of them.',
  person: 'Two places chosen by hand need the same person at the same time. Choose another time for one of them.',
  apart: 'Two places chosen by hand bring people together who are kept apart. Choose another for one of them.',
};

function problemWords(why: InTheWay | null): string | null {
  return why === null ? null : BESIDE_FIXED[why];
}
