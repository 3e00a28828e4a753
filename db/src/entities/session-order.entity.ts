import { EntitySchema } from 'typeorm';
import { instant, key, text, uuid, uuids } from '../columns.ts';

/** A call order that was made. */
export interface SessionOrder {
  readonly courtId: string;
  readonly sessionOrderId: string;
  readonly sessionId: string;
  readonly madeBy: string | null;
  readonly madeAt: string;
  readonly reason: string | null;
  readonly hearingIds: readonly string[];
  readonly by: string;
}

/** The table `app.session_order`. */
export const SESSION_ORDER = new EntitySchema<SessionOrder>({
  name: 'session_order',
  schema: 'app',
  tableName: 'session_order',
  columns: {
    courtId: key('court_id'),
    sessionOrderId: key('session_order_id'),
    sessionId: uuid('session_id'),
    madeBy: uuid('made_by', { nullable: true }),
    madeAt: instant('made_at'),
    reason: text('reason', { nullable: true }),
    hearingIds: uuids('hearing_ids'),
    by: text('by'),
  },
});
