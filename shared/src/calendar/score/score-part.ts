import type { Ground, Place, TakenSlot, WantedHearing } from '../ground.ts';
import type { HearingTime } from '../rules/need-windows.ts';

/** A place as a part of the score looks at it; it breaks no hard rule. */
export interface Scored {
  readonly place: Place;
  readonly wanted: WantedHearing;
  readonly ground: Ground;
  readonly time: HearingTime;
  /** What else is set in the session, first to last. */
  readonly others: readonly TakenSlot[];
  /** Days to the nearest day to avoid; one more than the court's margin when none is near. */
  readonly daysToAvoided: number;
}

/** One of the parts of a slot's score. */
export interface ScorePartRow {
  /** The word under its bar. */
  readonly label: string;
  /** What it asks, in one sentence. */
  readonly words: string;
  /** The rows of practice 4.1 that it weighs. */
  readonly practices: readonly number[];
  /** How much of its weight a place gets: 0 to 1. */
  readonly share: (at: Scored) => number;
  /** A clause on the place, to stand in a sentence; null: nothing worth saying. */
  readonly says: (at: Scored, share: number) => string | null;
}

/** A figure between 0 and 1. */
export function clip(share: number): number {
  return Math.min(1, Math.max(0, share));
}
