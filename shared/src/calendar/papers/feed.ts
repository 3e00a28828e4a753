import type { LocalDate } from '../../time/local-date.ts';
import type { MinuteOfDay } from '../minute-of-day.ts';

/** A hearing somebody takes part in, or a session somebody sits in, as a feed may know it: where and when, and nothing of whom or what. */
export interface FeedEntry {
  /** An id that means nothing. */
  readonly id: string;
  readonly on: LocalDate;
  readonly startsAt: MinuteOfDay;
  readonly endsAt: MinuteOfDay;
  /** As screens say it: 'Dept. 260'. */
  readonly department: string;
  readonly courthouse: string;
  /** Moved or taken back: the line stays and says so, so that a calendar takes it out. */
  readonly isCancelled: boolean;
  /** Higher after each change. */
  readonly version: number;
}

/** One line of a feed. A feed leaves the house: on a phone in a school it says no more than a dentist's appointment would. */
export interface FeedLine {
  /** The ids of all that it is made of: another hearing beside it makes it another line, and no line of before is counted back. */
  readonly uid: string;
  readonly on: LocalDate;
  readonly startsAt: MinuteOfDay;
  readonly endsAt: MinuteOfDay;
  /** 'Court, Dept. 260'. */
  readonly summary: string;
  /** The courthouse. */
  readonly location: string;
  readonly isCancelled: boolean;
  readonly sequence: number;
}

/**
 * The lines of a person's feed, in the order of time. Two at one time in one room are one line, as long as either stands: two hearings of
 * one youth would tell of two cases.
 */
export function feedLines(entries: readonly FeedEntry[]): readonly FeedLine[] {
  const inOrder = entries.toSorted((one, other) => compare(one.on, other.on) || one.startsAt - other.startsAt || compare(one.id, other.id));
  const lines = new Map<string, FeedLine>();
  for (const entry of inOrder) {
    const key = `${entry.on} ${String(entry.startsAt)} ${entry.department} ${entry.courthouse}`;
    const before = lines.get(key);
    lines.set(key, before === undefined ? lineOf(entry) : together(before, lineOf(entry)));
  }
  return [...lines.values()];
}

function lineOf({ id, on, startsAt, endsAt, department, courthouse, isCancelled, version }: FeedEntry): FeedLine {
  return { uid: id, on, startsAt, endsAt, summary: `Court, ${department}`, location: courthouse, isCancelled, sequence: version };
}

/** A change of either is a change of the line, and either can only grow: the sum of these two never falls. */
function together(one: FeedLine, other: FeedLine): FeedLine {
  const standing = [one, other].filter(({ isCancelled }) => !isCancelled);
  const ends = (standing.length === 0 ? [one, other] : standing).map(({ endsAt }) => endsAt);
  return {
    ...one,
    uid: `${one.uid}+${other.uid}`,
    endsAt: Math.max(...ends),
    isCancelled: standing.length === 0,
    sequence: one.sequence + other.sequence,
  };
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
