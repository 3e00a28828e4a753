import { groupBy } from '../../group-by.ts';
import type { MovesToPlan } from './move-plan.ts';
import { benchTime, fixedPlaces, hearingTime, MoveGround, type Placed, type PlaceToTake } from './move-plan-ground.ts';
import { MixedIntegerBuilder, type MixedInteger } from '../mixed-integer.ts';

/** The program of a plan, and how its answer is read. */
export interface MoveModel {
  readonly program: MixedInteger;
  read(values: ArrayLike<number>): Placed;
}

const BEST_SCORE = 100;
/** Up to so many hearings the best plan is asked for; above, one that is less than a tenth of a point a hearing away from it. */
const EXACT_UP_TO = 10;
const NEARLY = 0.00001;

/**
 * The rule alone: fixed places first, then the hearings with the fewest places, each to its best place that is still free. Breaks no rule
 * of the plan; hearings for which nothing is free are left out.
 */
export function greedyMoves(plan: MovesToPlan): Placed {
  const ground = new MoveGround(plan);
  const taken = [...fixedPlaces(ground).placed.values()].flatMap((candidate) => ground.placeOf(candidate) ?? []);
  const fixed = new Set(taken.map(({ hearing }) => hearing.hearingId));
  const open = plan.hearings.filter(({ hearingId, staysOut }) => !staysOut && !fixed.has(hearingId));
  const fewestFirst = open.toSorted((one, other) => ground.placesOf(one.hearingId).length - ground.placesOf(other.hearingId).length);
  for (const { hearingId } of fewestFirst) {
    const free = ground.placesOf(hearingId).find((place) => ground.inTheWay(place, taken) === null);
    if (free !== undefined) taken.push(free);
  }
  return new Map(taken.map(({ candidate }) => [candidate.hearingId, candidate]));
}

/** What a plan is worth: first how many find a place, then the sum of their scores. */
export function worthOf(plan: MovesToPlan, placed: Placed): number {
  const aPlace = BEST_SCORE * plan.hearings.length + 1;
  return [...placed.values()].reduce((sum, { score }) => sum + aPlace + score, 0);
}

/**
 * The program: a choice for each hearing and place. Each hearing takes one place at most, sessions hold their minutes and their number, the
 * bench and every person are in one place at a time, and pairs are kept apart. One more hearing with a place outweighs all scores.
 * Null when nothing is open.
 */
export function moveModel(plan: MovesToPlan, from: Placed): MoveModel | null {
  const ground = new MoveGround(plan);
  const fixed = fixedPlaces(ground).placed;
  const choices = new MoveChoices(ground, fixed);
  if (choices.all.length === fixed.size) return null;
  choices.onePlaceEach(fixed);
  choices.sessionsHold();
  choices.oneAtATime();
  choices.keptApart();
  return {
    program: choices.builder.program(choices.valuesOf(from), plan.hearings.length <= EXACT_UP_TO ? 0 : NEARLY),
    read: (values) => choices.read(values),
  };
}

interface Choice {
  readonly place: PlaceToTake;
  readonly column: number;
}

/** Every place that a hearing of the plan may take, and the rows of the program that say which of them go together. */
class MoveChoices {
  readonly builder = new MixedIntegerBuilder();
  readonly all: readonly Choice[];
  private readonly ground: MoveGround;
  private readonly ofHearing: ReadonlyMap<string, readonly Choice[]>;

  constructor(ground: MoveGround, fixed: Placed) {
    this.ground = ground;
    const aPlace = BEST_SCORE * ground.plan.hearings.length + 1;
    const open = ground.plan.hearings.filter(({ staysOut }) => !staysOut);
    const places = open.flatMap(({ hearingId }) =>
      ground.placesOf(hearingId).filter(({ candidate }) => isOpen(candidate, fixed.get(hearingId))),
    );
    this.all = places.map((place) => ({ place, column: this.builder.choice(-(aPlace + place.candidate.score)) }));
    this.ofHearing = groupBy(this.all, ({ place }) => place.hearing.hearingId);
  }

  onePlaceEach(fixed: Placed): void {
    for (const [hearingId, choices] of this.ofHearing)
      this.builder.row(
        fixed.has(hearingId) ? 1 : 0,
        1,
        choices.map(({ column }) => [column, 1]),
      );
  }

  sessionsHold(): void {
    for (const choices of groupBy(this.all, ({ place }) => place.session).values()) {
      const [first] = choices;
      if (first === undefined) continue;
      const { minutesFree, hearingsFree } = first.place.session;
      this.builder.row(
        0,
        minutesFree,
        choices.map(({ place: { hearing }, column }) => [column, hearing.minutes + hearing.buffer]),
      );
      if (hearingsFree !== null)
        this.builder.row(
          0,
          hearingsFree,
          choices.map(({ column }) => [column, 1]),
        );
    }
  }

  /** The bench of a session, and each person on a day, are in one place at a time. */
  oneAtATime(): void {
    for (const choices of groupBy(this.all, ({ place }) => place.session.sessionId).values()) this.neverTwo(choices, benchTime);
    for (const choices of this.byPersonAndDay().values()) this.neverTwo(choices, hearingTime);
  }

  private byPersonAndDay(): ReadonlyMap<string, readonly Choice[]> {
    const needed = this.all.flatMap((choice) =>
      choice.place.hearing.who.map((key) => ({ key: `${key} ${choice.place.session.heldOn}`, choice })),
    );
    const byKey = groupBy(needed, ({ key }) => key);
    return new Map([...byKey].map(([key, all]) => [key, all.map(({ choice }) => choice)]));
  }

  /** Where stretches of one line overlap, they all hold the start of one of them; a start whose stretches all hold the next one says nothing new. */
  private neverTwo(
    choices: readonly Choice[],
    stretchOf: (place: PlaceToTake) => { readonly startsAt: number; readonly endsAt: number },
  ): void {
    const stretches = choices.map(({ place, column }) => ({ column, hearingId: place.hearing.hearingId, ...stretchOf(place) }));
    const starts = [...new Set(stretches.map(({ startsAt }) => startsAt))].toSorted((one, other) => one - other);
    starts.forEach((start, at) => {
      const holding = stretches.filter(({ startsAt, endsAt }) => startsAt <= start && start < endsAt);
      const isSaidByNext = holding.every(({ endsAt }) => endsAt > (starts[at + 1] ?? Number.POSITIVE_INFINITY));
      if (isSaidByNext || new Set(holding.map(({ hearingId }) => hearingId)).size < 2) return;
      this.builder.atMostOne(holding.map(({ column }) => column));
    });
  }

  /** A place of one hearing and all places of the other that are too near: at most one of them. */
  keptApart(): void {
    for (const { hearingIds } of this.ground.plan.apart) {
      const [ones, others] = hearingIds.map((id) => this.ofHearing.get(id) ?? []);
      if (ones === undefined || others === undefined) continue;
      for (const one of ones) {
        const tooNear = others.filter(({ place }) => this.ground.isTooNear(one.place, place));
        this.builder.atMostOne([one, ...tooNear].map(({ column }) => column));
      }
    }
  }

  /** What the choices are when these places are taken. */
  valuesOf(placed: Placed): readonly number[] {
    return this.all.map(({ place: { candidate } }) => (placed.get(candidate.hearingId) === candidate ? 1 : 0));
  }

  /** The places that were taken. */
  read(values: ArrayLike<number>): Placed {
    const taken = this.all.filter(({ column }) => (values[column] ?? 0) > 0.5);
    return new Map(taken.map(({ place: { candidate } }) => [candidate.hearingId, candidate]));
  }
}

function isOpen(candidate: PlaceToTake['candidate'], fixed: PlaceToTake['candidate'] | undefined): boolean {
  return fixed === undefined || fixed === candidate;
}
