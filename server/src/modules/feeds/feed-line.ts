import { instant } from '../../reads/sql.ts';

/** A feed `f` as the API's CalendarFeed. */
export const FEED = `json_build_object('calendarFeedId', f.calendar_feed_id, 'madeAt', ${instant('f.made_at')}, 'revokedAt', ${instant('f.revoked_at')},
  'lastReadOn', f.last_read_on, 'version', f.version)`;
