import type { CallApart, SessionToCall } from './call-order.ts';
import { timesOf, type CalledAt } from './call-order-times.ts';
import type { MinuteOfDay } from './minute-of-day.ts';

/** Where a row stands, why, and what differs from the rule. */
export interface ExplainedRow extends CalledAt {
  /** From 1. */
  readonly place: number;
  readonly rulePlace: number;
  /** One sentence: why it stands there. */
  readonly why: string;
  /** One sentence: what differs from the rule and what that does; null when it stands where the rule has it. */
  readonly differs: string | null;
  /** Within which the youth comes; null for a matter without the youth. */
  readonly arrival: { readonly from: MinuteOfDay; readonly until: MinuteOfDay } | null;
}

/** A separation that no order of this session can keep, or that this order keeps only past the session's end. */
export interface BrokenApart extends CallApart {
  readonly words: string;
}

/** An order told row by row. */
export interface ExplainedOrder {
  readonly rows: readonly ExplainedRow[];
  /** Separations that the order breaks; it must not be taken while one is left. */
  readonly broken: readonly BrokenApart[];
  /** When the bench is free after the last one. */
  readonly endsAt: MinuteOfDay;
  /** Minutes past the session's end; 0 when it fits. */
  readonly minutesOver: number;
  /** Minutes in which the bench calls nobody before the last row. */
  readonly minutesPaused: number;
}

/** Any order of a session told row by row, beside the order that the rule gives. Both name every hearing once. */
export function explainOrder(session: SessionToCall, order: readonly string[], byRule: readonly string[]): ExplainedOrder {
  const times = timesOf(session, order);
  return {
    rows: times.map((called, place) => ({
      ...called,
      place: place + 1,
      rulePlace: byRule.indexOf(called.row.hearingId) + 1,
      why: '',
      differs: null,
      arrival: null,
    })),
    broken: [],
    endsAt: Math.max(session.startsAt, ...times.map(({ endsAt, row }) => endsAt + row.buffer)),
    minutesOver: 0,
    minutesPaused: times.reduce((sum, { pause }) => sum + pause, 0),
  };
}
