import type { LocalDate } from '../time/local-date.ts';

/** What decides whether an act of the court day may happen. */
export interface CourtDayOfAct {
  readonly heldOn: LocalDate;
  readonly today: LocalDate;
  /** The court is one of invented people, where a day is rehearsed. */
  readonly demonstration: boolean;
}

/**
 * True when an act that belongs to the court day itself (opening a session, checking somebody in) may happen now: on that day.
 * A demonstration court rehearses any day, so that a docket imported for another day can be walked through.
 */
export function isCourtDayOfAct({ heldOn, today, demonstration }: CourtDayOfAct): boolean {
  return demonstration || heldOn === today;
}
