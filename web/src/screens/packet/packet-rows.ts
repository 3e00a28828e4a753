import type { DocketLineFragment } from '../../gql/graphql.ts';

const OPEN_STATES: ReadonlySet<string> = new Set(['SET', 'CHECKED_IN', 'IN_HAND', 'SECOND_CALL', 'TRAILED']);

/** The rows of a session whose result is not on the record: what may have been written on paper meanwhile. */
export function withoutResult(rows: readonly DocketLineFragment[]): readonly DocketLineFragment[] {
  return rows.filter(({ state }) => OPEN_STATES.has(state));
}
