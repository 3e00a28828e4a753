import type { DocketRow } from '../../graphql/types/docket-row.types.ts';

/** Whoever comes from a hall should not wait longer than this while others are called. */
const LONG_WAIT = 20;
const MINUTE = 60_000;

const waits = (row: DocketRow): boolean => row.state === 'CHECKED_IN' || row.state === 'SECOND_CALL';
const isInCustody = (row: DocketRow): boolean => row.needs.some((need) => need.kind === 'CUSTODY');

function minutesWaiting(row: DocketRow, now: string): number {
  return row.checkedInAt === null ? 0 : Math.floor((Date.parse(now) - Date.parse(row.checkedInAt)) / MINUTE);
}

/**
 * One suggestion for the order of the line, with its reason: a youth from a hall who has waited long is called before those ahead who came later.
 * Null when there is nothing to suggest. It moves no row.
 */
export function suggestNext(rows: readonly DocketRow[], now: string): string | null {
  const next = rows.find(waits);
  if (next === undefined || isInCustody(next)) return null;
  const longest = rows
    .filter((row) => waits(row) && row !== next && isInCustody(row))
    .map((row) => ({ row, minutes: minutesWaiting(row, now) }))
    .filter(({ minutes }) => minutes >= LONG_WAIT && minutes > minutesWaiting(next, now))
    .toSorted((left, right) => right.minutes - left.minutes)[0];
  return longest === undefined ? null : `Call ${longest.row.place} before ${next.place}? In custody, waiting ${longest.minutes} min.`;
}
