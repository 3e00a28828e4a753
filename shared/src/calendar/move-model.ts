import type { MoveCandidate, MovesToPlan } from './move-plan.ts';

/** A place for each hearing that has one. */
export type Placed = ReadonlyMap<string, MoveCandidate>;

/** The first place that is free for each hearing in turn, those with the fewest places first. Never breaks a rule of the plan. */
export function greedyMoves(plan: MovesToPlan): Placed {
  const placed = new Map<string, MoveCandidate>();
  for (const { hearingId } of plan.hearings) {
    const [best] = plan.candidates
      .filter((candidate) => candidate.hearingId === hearingId)
      .toSorted((one, other) => other.score - one.score);
    if (best !== undefined) placed.set(hearingId, best);
  }
  return placed;
}
