// Pieces of SQL that the read models share. Every statement runs in a scope: row security has the last word on each row it touches,
// and a bare table name finds nothing, so each is written with its schema.

/** An instant as the API writes it: ISO 8601 in UTC with milliseconds; null stays null. */
export const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A time on the court's wall: '09:30'. */
export const wallTime = (column: string): string => `to_char(${column}, 'HH24:MI')`;

/** An array of shaped rows in order; empty instead of null. */
export const listOf = (shape: string, from: string, orderBy: string): string =>
  `(select coalesce(json_agg(${shape} order by ${orderBy}), '[]'::json) ${from})`;

/** The states of a hearing that is set and not decided. */
export const WAITING = `in ('set', 'checked_in', 'in_hand', 'second_call', 'trailed')`;
