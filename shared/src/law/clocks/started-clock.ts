import type { Period } from '../../time/counting.ts';
import type { CourtMoment } from '../../time/court-moment.ts';
import type { LocalDate } from '../../time/local-date.ts';
import type { HearingOnClock, PetitionOnClock } from './clock-facts.ts';
import type { ClockRule } from './clock-rule.ts';
import type { PreconditionName } from './preconditions.ts';
import type { KnownBound } from './tally.ts';

/** What a clock is counted from, in the matter at hand. */
export interface ClockStart {
  readonly on: LocalDate;
  /** The time on that day; null when only the day is known. */
  readonly at: CourtMoment | null;
  readonly words: string;
}

/** A clock that runs in a case, before it is counted. */
export interface StartedClock {
  readonly rule: ClockRule;
  /** Null: the case as a whole. */
  readonly petition: PetitionOnClock | null;
  readonly start: ClockStart;
  readonly period: Period;
  readonly bounds: readonly KnownBound[];
  /** The hearing before which the act is due, for a clock that is counted back. */
  readonly before: HearingOnClock | null;
  /** The next hearing that is set and would meet it. */
  readonly setOn: LocalDate | null;
  /** unknown: the record cannot say that it was met, so a past last day is asked about and not called missed. lapses: a right that ends quietly. */
  readonly onceLate: 'missed' | 'unknown' | 'lapses';
}

/** What a row comes to on one petition: it started, a day is not recorded, or nobody can say whether it applies. */
export type Derived =
  | { readonly kind: 'started'; readonly clock: StartedClock }
  | { readonly kind: 'missing'; readonly petition: PetitionOnClock | null; readonly words: string }
  | {
      readonly kind: 'unknown';
      readonly petition: PetitionOnClock | null;
      readonly rule: ClockRule;
      readonly precondition: PreconditionName;
    };
