import { EntitySchema } from 'typeorm';
import { bytes, instant, key, localDate, uuid, version } from '../columns.ts';

/** A person’s calendar by a secret address; only the hash of its token is kept. */
export interface CalendarFeed {
  readonly courtId: string;
  readonly calendarFeedId: string;
  readonly accountId: string;
  readonly tokenHash: Uint8Array;
  readonly madeAt: string;
  readonly revokedAt: string | null;
  readonly lastReadOn: string | null;
  readonly version: number;
}

/** The table `app.calendar_feed`. */
export const CALENDAR_FEED = new EntitySchema<CalendarFeed>({
  name: 'calendar_feed',
  schema: 'app',
  tableName: 'calendar_feed',
  columns: {
    courtId: key('court_id'),
    calendarFeedId: key('calendar_feed_id'),
    accountId: uuid('account_id'),
    tokenHash: bytes('token_hash'),
    madeAt: instant('made_at'),
    revokedAt: instant('revoked_at', { nullable: true }),
    lastReadOn: localDate('last_read_on', { nullable: true }),
    version: version(),
  },
});
