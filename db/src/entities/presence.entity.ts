import { EntitySchema } from 'typeorm';
import { instant, key, text } from '../columns.ts';

/** Somebody who has a matter open. */
export interface Presence {
  readonly courtId: string;
  readonly accountId: string;
  readonly hearingId: string;
  readonly part: string;
  readonly since: string;
  readonly seenAt: string;
}

/** The table `app.presence`. */
export const PRESENCE = new EntitySchema<Presence>({
  name: 'presence',
  schema: 'app',
  tableName: 'presence',
  columns: {
    courtId: key('court_id'),
    accountId: key('account_id'),
    hearingId: key('hearing_id'),
    part: text('part'),
    since: instant('since'),
    seenAt: instant('seen_at'),
  },
});
