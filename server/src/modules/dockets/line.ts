import type { Seat } from '@starling/shared/vocabulary/seat';
import type { ClosedPlace } from './dockets.types.ts';

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

/** The numbers under which nobody is called any more, while people wait under the later ones: for the two who call by number, in an open session. */
export function closedPlaces(rows: readonly { readonly place: number }[], { seat, sessionState }: Line): readonly ClosedPlace[] {
  if (!CALLS_BY_NUMBER.includes(seat) || sessionState !== 'open') return [];
  const taken = new Set(rows.map((row) => row.place));
  return Array.from({ length: Math.max(0, ...taken) }, (_none, at) => ({ place: at + 1 })).filter(({ place }) => !taken.has(place));
}
