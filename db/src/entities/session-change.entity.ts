import { EntitySchema } from 'typeorm';
import { instant, key, text, uuid } from '../columns.ts';

/** What happened to a whole session: one line, never changed. */
export interface SessionChange {
  readonly courtId: string;
  readonly sessionChangeId: string;
  readonly sessionId: string;
  readonly kind: string;
  readonly reasonCode: string | null;
  readonly reason: string | null;
  readonly fromValue: string | null;
  readonly toValue: string | null;
  readonly otherSessionId: string | null;
  readonly madeBy: string | null;
  readonly madeAt: string;
}

/** The table `app.session_change`. */
export const SESSION_CHANGE = new EntitySchema<SessionChange>({
  name: 'session_change',
  schema: 'app',
  tableName: 'session_change',
  columns: {
    courtId: key('court_id'),
    sessionChangeId: key('session_change_id'),
    sessionId: uuid('session_id'),
    kind: text('kind'),
    reasonCode: text('reason_code', { nullable: true }),
    reason: text('reason', { nullable: true }),
    fromValue: text('from_value', { nullable: true }),
    toValue: text('to_value', { nullable: true }),
    otherSessionId: uuid('other_session_id', { nullable: true }),
    madeBy: uuid('made_by', { nullable: true }),
    madeAt: instant('made_at'),
  },
});
