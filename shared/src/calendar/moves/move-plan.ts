import { setting, type CourtSettings } from '../../law/court-settings.ts';
import type { LocalDate } from '../../time/local-date.ts';
import type { KeepApartLevel } from '../../vocabulary/keep-apart.ts';
import type { MinuteOfDay } from '../minute-of-day.ts';

/** A hearing that has to find another place. */
export interface HearingToMove {
  readonly hearingId: string;
  readonly minutes: number;
  /** Minutes kept free after it. */
  readonly buffer: number;
  /** Opaque keys of everyone who has to be there and can be in one place only: the youth, counsel, officers, an interpreter. */
  readonly who: readonly string[];
  /** The place that a person chose for it by hand; null: open. */
  readonly fixed: FixedPlace | null;
  /** It stays where it is, by a person's choice: it takes no place. */
  readonly staysOut: boolean;
  /** Why nothing was found for it, when no place is among the candidates. */
  readonly noPlaceWords: string | null;
}

/** A place by its session and start. */
export interface FixedPlace {
  readonly sessionId: string;
  readonly startsAt: MinuteOfDay;
}

/** A place that one hearing could take: it breaks no rule by itself. From the finder. */
export interface MoveCandidate {
  readonly hearingId: string;
  readonly sessionId: string;
  readonly startsAt: MinuteOfDay;
  /** 0 to 100, as the finder says it. */
  readonly score: number;
  /** One sentence: why this place. */
  readonly why: string;
  readonly cautions: readonly string[];
}

/** A session that has room. */
export interface MoveSession {
  readonly sessionId: string;
  readonly heldOn: LocalDate;
  readonly courthouseId: string | null;
  /** As screens say it: 'Dept. 260'. */
  readonly department: string;
  /** Minutes, buffers counted, and hearings that may still be set; null: no limit by number. */
  readonly minutesFree: number;
  readonly hearingsFree: number | null;
}

/** Two of the hearings whose youths are kept apart. */
export interface MoveApart {
  readonly hearingIds: readonly [string, string];
  readonly level: KeepApartLevel;
}

/** What the court's settings say about a plan. */
export interface MoveRules {
  /** Level 1: minutes between two starts. */
  readonly apartStarts: number;
  /** Level 2: minutes between the end of one and the start of the other. */
  readonly apartMinutes: number;
  /** Level 4: days around the other's hearing in which the same courthouse is avoided. */
  readonly apartBuildingDays: number;
}

/** What a court's settings say about a plan. */
export function moveRulesOf(settings: CourtSettings): MoveRules {
  return {
    apartStarts: setting(settings, 'keepApartHourMinutes'),
    apartMinutes: setting(settings, 'keepApartMinutes'),
    apartBuildingDays: setting(settings, 'keepApartBuildingDays'),
  };
}

/** Hearings that are moved together, with every place that each could take by itself. */
export interface MovesToPlan {
  readonly hearings: readonly HearingToMove[];
  readonly candidates: readonly MoveCandidate[];
  readonly sessions: readonly MoveSession[];
  readonly apart: readonly MoveApart[];
  readonly rules: MoveRules;
}

/** What a plan proposes for one hearing. */
export interface MoveRow {
  readonly hearingId: string;
  /** Null: it finds no place. */
  readonly to: MoveCandidate | null;
  readonly session: MoveSession | null;
  /** One sentence: why this place, or why not its best one. */
  readonly why: string;
  readonly cautions: readonly string[];
  /** What stands in the way, and what would help; null when it has a place. */
  readonly noPlaceBecause: string | null;
  /** The best other places that are free beside the rest of the plan, best first. */
  readonly others: readonly MoveCandidate[];
}

/** A place chosen by hand that cannot stand beside the others, as a sentence. */
export interface FixedProblem {
  readonly hearingId: string;
  readonly words: string;
}

/** A plan as a whole. Nothing is set by it. */
export interface MovePlan {
  /** In the order in which the hearings were given. */
  readonly rows: readonly MoveRow[];
  readonly placed: number;
  /** The sum of the scores of the places. */
  readonly score: number;
  /** Fixed places that were left open again because they break a rule among themselves. */
  readonly problems: readonly FixedProblem[];
}
