import type { Seat } from '@starling/shared/vocabulary/seat';

const CALLS_BY_NUMBER: readonly Seat[] = ['judge', 'courtroom_clerk'];
const TAKES_PART: readonly Seat[] = ['minors_counsel', 'probation_officer', 'social_worker', 'county_counsel', 'advocate'];

/** Whose line it is, and whether people still wait in it. */
export interface Line {
  readonly seat: Seat;
  readonly sessionState: string;
}

/**
 * The rows with the number each is called by. Numbers are places in the line of the day, not stored facts: the judge and the clerk keep
 * them until the session is closed, and who takes part is called by the own one; for everybody else the places close up, so that no gap tells.
 */
export function numbered<Row extends { readonly place: number }>(rows: readonly Row[], { seat, sessionState }: Line): readonly Row[] {
  if (TAKES_PART.includes(seat) || (CALLS_BY_NUMBER.includes(seat) && sessionState !== 'closed')) return rows;
  return rows.map((row, at) => ({ ...row, place: at + 1 }));
}
