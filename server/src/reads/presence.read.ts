import { SEAT, type Seat } from '@starling/shared/vocabulary/seat';
import type { Presence } from '../graphql/types/board.types.ts';
import { instant, listOf } from './sql.ts';

/** Who else has a hearing `h` open, with when they were last seen: whoever asks is left out, and so is a row that is older than the day. */
export const OTHERS_OF_HEARING = listOf(
  `json_build_object('accountId', p.account_id, 'name', a.name, 'seat', a.seat, 'part', p.part, 'since', ${instant('p.since')}, 'seenAt', ${instant('p.seen_at')})`,
  `from app.presence p join app.account a on a.court_id = p.court_id and a.account_id = p.account_id
    where p.court_id = h.court_id and p.hearing_id = h.hearing_id and p.account_id <> (select app.actor())`,
  'p.since, p.account_id',
);

/** A row of the statement. */
export interface PresenceFromSql extends Omit<Presence, 'seat'> {
  readonly seat: Seat;
  readonly seenAt: string;
}

/** Those who are still there by the court's own limit. */
export function stillHere(rows: readonly PresenceFromSql[], isHere: (seenAt: string) => boolean): readonly Presence[] {
  return rows.filter(({ seenAt }) => isHere(seenAt)).map(({ seenAt: _seenAt, seat, ...row }) => ({ ...row, seat: SEAT[seat] }));
}
