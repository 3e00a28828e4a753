import { setting, type CourtSettings } from '../../law/court-settings.ts';
import type { KeepApartLevel } from '../../vocabulary/keep-apart.ts';
import type { MinuteOfDay } from '../minute-of-day.ts';

/** One hearing of a session, with what the order of calling looks at. Never whose it is. */
export interface CallRow {
  readonly hearingId: string;
  /** The time that was told for it. */
  readonly setAt: MinuteOfDay;
  /** It is not called before: the time told, or the session's start once the youth is here (or nobody has been told a time yet). */
  readonly readyFrom: MinuteOfDay;
  readonly minutes: number;
  /** Minutes kept free after it. */
  readonly buffer: number;
  /** The youth is here or is expected; false for a matter that is heard without the youth. */
  readonly isPresent: boolean;
  readonly isInCustody: boolean;
  /** The language of the interpreter; null without one. */
  readonly language: string | null;
  /** The youth misses school for as long as the hearing is not over. */
  readonly missesSchool: boolean;
  readonly isHardNews: boolean;
}

/**
 * Two hearings of the session whose youths are kept apart; not those without an appearance. Levels 3 and 4 cannot be kept by any order:
 * they ask for another day.
 */
export interface CallApart {
  readonly hearingIds: readonly [string, string];
  readonly level: KeepApartLevel;
}

/** What the court's settings say about an order. Minutes. */
export interface CallRules {
  /** Level 1: between two starts. */
  readonly apartStarts: number;
  /** Level 2: between the end of one and the start of the other. */
  readonly apartMinutes: number;
  /** How many hearings with hard news may follow one another. */
  readonly hardNewsInARow: number;
  /** The pause after so many; as long a pause between two of them makes a new start. */
  readonly hardNewsReset: number;
  /** So many minutes before its time a youth is asked to come: not before the first, not after the last. */
  readonly arriveFrom: number;
  readonly arriveUntil: number;
}

/** A hearing that was called already, and when. */
export interface AlreadyCalled {
  readonly hearingId: string;
  readonly startsAt: MinuteOfDay;
}

/** A session whose hearings are to be called one after another. */
export interface SessionToCall {
  readonly startsAt: MinuteOfDay;
  readonly endsAt: MinuteOfDay;
  /** The live hearings, in any order. */
  readonly rows: readonly CallRow[];
  /** The hearings that were called already, in their order: they stay at the top, at their own times. */
  readonly called: readonly AlreadyCalled[];
  readonly apart: readonly CallApart[];
  readonly rules: CallRules;
}

/** What a court's settings say about an order. */
export function callRulesOf(settings: CourtSettings): CallRules {
  return {
    apartStarts: setting(settings, 'keepApartHourMinutes'),
    apartMinutes: setting(settings, 'keepApartMinutes'),
    hardNewsInARow: setting(settings, 'hardNewsInARow'),
    hardNewsReset: setting(settings, 'hardNewsResetMinutes'),
    arriveFrom: setting(settings, 'arriveFromMinutes'),
    arriveUntil: setting(settings, 'arriveUntilMinutes'),
  };
}

/** One step of the rule: the row with the greater rank is called first. */
interface CallCriterion {
  readonly key: 'present' | 'custody' | 'interpreter' | 'school';
  /** Why such a row stands where it stands. */
  readonly words: string;
  /** What one unit of it weighs against the steps below it, all together. */
  readonly weight: number;
  holds(row: CallRow): boolean;
}

/** The rule of the call order, most weighty first (practice 4.1 rows 3, 5, 6 and 18). Each step outweighs all below it. */
export const CALL_CRITERIA: readonly CallCriterion[] = [
  { key: 'present', words: 'The youth is here, and is heard before matters without the youth.', weight: 8, holds: (row) => row.isPresent },
  {
    key: 'custody',
    words: 'In custody: heard before those who may leave when they like.',
    weight: 4,
    holds: (row) => row.isPresent && row.isInCustody,
  },
  {
    key: 'interpreter',
    words: 'With an interpreter: those of one language follow one another.',
    weight: 2,
    holds: (row) => row.language !== null,
  },
  {
    key: 'school',
    words: 'Misses school: the sooner it is over, the less is missed.',
    weight: 1,
    holds: (row) => row.isPresent && row.missesSchool,
  },
];

/** How much the rule asks that a row comes early: 0 to 15. */
export function rankOf(row: CallRow): number {
  return CALL_CRITERIA.reduce((sum, { weight, holds }) => sum + (holds(row) ? weight : 0), 0);
}

/**
 * The rule between two rows, for sorting: negative when `one` is called first. Present, in custody, interpreter (by language), school;
 * then the shorter, because the others wait less; then the time told; then the id, so that an order can be had again.
 */
export function callOrderByRule(one: CallRow, other: CallRow): number {
  return (
    rankOf(other) - rankOf(one) ||
    (one.language ?? '').localeCompare(other.language ?? '') ||
    one.minutes + one.buffer - (other.minutes + other.buffer) ||
    one.setAt - other.setAt ||
    one.hearingId.localeCompare(other.hearingId)
  );
}
