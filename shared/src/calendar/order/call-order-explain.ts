import type { CallApart, SessionToCall } from './call-order.ts';
import { differencesOf } from './call-order-differs.ts';
import { timesOf, type CalledAt } from './call-order-times.ts';
import { whyEach } from './call-order-why.ts';
import { sayMinuteOfDay, type MinuteOfDay } from '../minute-of-day.ts';

/** Where a row stands, why, and what differs from the rule. */
export interface ExplainedRow extends CalledAt {
  /** From 1. */
  readonly place: number;
  readonly rulePlace: number;
  /** One sentence or two: why it stands there. Other rows are named by their number in this order. */
  readonly why: string;
  /** Why the rule puts it at its own place, whatever place it has here; other rows by their numbers in this order. */
  readonly whyByRule: string;
  /** What differs from the rule and what that does, in numbers of this order; null when place and time are those of the rule. */
  readonly differs: string | null;
  /** Within which the youth is asked to come; null for a matter without the youth. */
  readonly arrival: { readonly from: MinuteOfDay; readonly until: MinuteOfDay } | null;
}

/** A separation that the order does not keep. */
export interface BrokenApart extends CallApart {
  /** What is wrong and what to do, in numbers of this order. */
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
  /** Minutes in which the bench waits between rows. */
  readonly minutesPaused: number;
}

/**
 * Any order of a session told row by row, beside the order that the rule gives. Both name every hearing once, the called ones first;
 * throws a RangeError otherwise. No order brings two together who are kept apart within a session: the later one waits, and is told as
 * broken when it cannot be over before the session ends.
 */
export function explainOrder(session: SessionToCall, order: readonly string[], byRule: readonly string[]): ExplainedOrder {
  const times = timesOf(session, order);
  const ruleTimes = timesOf(session, byRule);
  const why = whyEach(session, { times, byRule, numberedBy: order });
  const whyByRule = whyEach(session, { times: ruleTimes, byRule, numberedBy: order });
  const differs = differencesOf({ times, ruleTimes, whyByRule });
  const endsAt = Math.max(session.startsAt, ...times.map(({ endsAt: over, row }) => over + row.buffer));
  return {
    rows: times.map((called, at) => ({
      ...called,
      place: at + 1,
      rulePlace: byRule.indexOf(called.row.hearingId) + 1,
      why: why[at] ?? '',
      whyByRule: whyByRule[byRule.indexOf(called.row.hearingId)] ?? '',
      differs: differs[at] ?? null,
      arrival: arrivalOf(session, called),
    })),
    broken: session.apart.flatMap((pair) => brokenOf(session, times, pair)),
    endsAt,
    minutesOver: Math.max(0, endsAt - session.endsAt),
    minutesPaused: times.reduce((sum, { pause }) => sum + pause, 0),
  };
}

function arrivalOf({ rules }: SessionToCall, { row, startsAt }: CalledAt): ExplainedRow['arrival'] {
  return row.isPresent ? { from: startsAt - rules.arriveFrom, until: startsAt - rules.arriveUntil } : null;
}

function brokenOf(session: SessionToCall, times: readonly CalledAt[], pair: CallApart): readonly BrokenApart[] {
  const [first, second] = pair.hearingIds
    .map((id) => times.findIndex(({ row }) => row.hearingId === id))
    .toSorted((one, other) => one - other);
  const later = times[second ?? -1];
  if (first === undefined || first < 0 || second === undefined || later === undefined) return [];
  const two = `Numbers ${first + 1} and ${second + 1}`;
  if (pair.level > 2) return [{ ...pair, words: `${two} are kept apart by day. No order keeps that: move one of them to another day.` }];
  if (later.pauseFor !== 'apart' || later.endsAt <= session.endsAt) return [];
  const words = `${two} are kept apart, so number ${second + 1} could not start before ${sayMinuteOfDay(later.startsAt)} and would not be over when the session ends. Call one of them sooner, or move one to another session.`;
  return [{ ...pair, words }];
}
