import { daysBetween, type LocalDate } from '../time/local-date.ts';
import type { ReportState } from '../vocabulary/report-due.ts';

/** A report as far as its standing asks. */
export interface ReportFacts {
  readonly dueOn: LocalDate;
  readonly receivedOn: LocalDate | null;
  readonly state: ReportState;
}

/** Where a report stands: here, here late, still in time, missing, or late and excused. */
export interface ReportStanding {
  readonly key: 'here' | 'here_late' | 'due' | 'missing' | 'excused';
  /** In words, with the days: 'Missing, due 3 days ago'. */
  readonly words: string;
}

/** Where a report stands on a day. On its own last day it is due, the day after it is missing. */
export function reportStanding({ dueOn, receivedOn, state }: ReportFacts, today: LocalDate): ReportStanding {
  if (receivedOn !== null) {
    const late = daysBetween(dueOn, receivedOn);
    return late > 0 ? { key: 'here_late', words: `Received, ${days(late)} late` } : { key: 'here', words: 'Received in time' };
  }
  if (state === 'late_excused') return { key: 'excused', words: 'Not here yet, excused' };
  const over = daysBetween(dueOn, today);
  if (over > 0) return { key: 'missing', words: `Missing, due ${days(over)} ago` };
  return { key: 'due', words: over === 0 ? 'Due today' : `Due in ${days(-over)}` };
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${String(count)} days`;
}
