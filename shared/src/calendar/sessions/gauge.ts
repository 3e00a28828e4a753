import type { CalendarSession } from '../ground.ts';
import { sayLength } from './length.ts';

/** What a session holds and what is set in it. */
export type GaugeFacts = Pick<CalendarSession, 'capacity' | 'over' | 'minutesSet' | 'hearingsCapacity' | 'hearingsOver' | 'hearingsSet'>;

/** How full a session is. near: nine tenths are set. over: more is set than the limit, as a judge allowed. */
export type GaugeState = 'ok' | 'near' | 'full' | 'over';

/** A session's gauge: by minutes and by number, whichever is fuller. */
export interface Gauge {
  readonly state: GaugeState;
  /** "8 of 15, 1h15 of 2h30"; without a limit by number "8 set, 1h15 of 2h30". */
  readonly words: string;
  /** Minutes that may still be set, those that a judge allowed among them; never below 0. */
  readonly minutesFree: number;
  /** Hearings that may still be set; null: no limit by number. */
  readonly hearingsFree: number | null;
}

/** Nine tenths: the next hearing but one may not fit. A way of drawing, not a rule: nothing is refused by it. */
const NEAR = 0.9;

/** Reads a session's gauge. A limit of nothing at all is full. */
export function gaugeOf({ capacity, over, minutesSet, hearingsCapacity, hearingsOver, hearingsSet }: GaugeFacts): Gauge {
  const limits = [
    { set: minutesSet, limit: capacity },
    ...(hearingsCapacity === null ? [] : [{ set: hearingsSet, limit: hearingsCapacity }]),
  ];
  return {
    state: stateOf(limits),
    words: `${sayNumber(hearingsSet, hearingsCapacity)}, ${sayLength(minutesSet)} of ${sayLength(capacity)}`,
    minutesFree: Math.max(0, capacity + over - minutesSet),
    hearingsFree: hearingsCapacity === null ? null : Math.max(0, hearingsCapacity + hearingsOver - hearingsSet),
  };
}

/** How full something is by several limits at once: the fullest one says it. */
export function stateOf(limits: readonly { readonly set: number; readonly limit: number }[]): GaugeState {
  if (limits.some(({ set, limit }) => set > limit)) return 'over';
  if (limits.some(({ set, limit }) => set === limit)) return 'full';
  return limits.some(({ set, limit }) => set >= limit * NEAR) ? 'near' : 'ok';
}

function sayNumber(set: number, capacity: number | null): string {
  return capacity === null ? `${String(set)} set` : `${String(set)} of ${String(capacity)}`;
}
