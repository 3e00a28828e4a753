import { EntitySchema } from 'typeorm';
import { instant, key, small, text, uuid, uuids } from '../columns.ts';

/** A list that was printed, and whom it held. */
export interface SessionPrint {
  readonly courtId: string;
  readonly sessionPrintId: string;
  readonly sessionId: string;
  readonly kind: string;
  readonly number: number;
  readonly printedBy: string | null;
  readonly printedAt: string;
  readonly hearingIds: readonly string[];
}

/** The table `app.session_print`. */
export const SESSION_PRINT = new EntitySchema<SessionPrint>({
  name: 'session_print',
  schema: 'app',
  tableName: 'session_print',
  columns: {
    courtId: key('court_id'),
    sessionPrintId: key('session_print_id'),
    sessionId: uuid('session_id'),
    kind: text('kind'),
    number: small('number'),
    printedBy: uuid('printed_by', { nullable: true }),
    printedAt: instant('printed_at'),
    hearingIds: uuids('hearing_ids'),
  },
});
