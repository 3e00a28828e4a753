import type { BoardLineFragment } from '../../gql/graphql.ts';

/** The board in the order in which a clerk looks: who waits, who is before the bench, who is still to come, who is done. */
export const BOARD_GROUPS = ['waiting', 'inHand', 'toCome', 'done'] as const;
export type BoardGroup = (typeof BOARD_GROUPS)[number];

const WAITS: readonly string[] = ['CHECKED_IN', 'SECOND_CALL', 'TRAILED'];

/** Where a row stands on the board. A matter on second call or trailing waits, whether its youth has come or not. */
export function boardGroupOf({ state }: Pick<BoardLineFragment, 'state'>): BoardGroup {
  if (state === 'IN_HAND') return 'inHand';
  if (state === 'SET') return 'toCome';
  return WAITS.includes(state) ? 'waiting' : 'done';
}

/** Rows of one group: who waits longest first, the others by their place in the line. */
export function rowsOfGroup(rows: readonly BoardLineFragment[], group: BoardGroup): readonly BoardLineFragment[] {
  const of = rows.filter((row) => boardGroupOf(row) === group);
  const byPlace = (one: BoardLineFragment, other: BoardLineFragment): number => one.place - other.place;
  if (group !== 'waiting') return of.toSorted(byPlace);
  return of.toSorted((one, other) => (other.waitingMinutes ?? -1) - (one.waitingMinutes ?? -1) || byPlace(one, other));
}
