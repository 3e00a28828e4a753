import { EntitySchema } from 'typeorm';
import { instant, key, text, uuid } from '../columns.ts';

/** Why something was left when a session closed. */
export interface CloseExplanation {
  readonly courtId: string;
  readonly closeExplanationId: string;
  readonly sessionId: string;
  readonly hearingId: string;
  readonly item: string;
  readonly words: string;
  readonly byAccount: string | null;
  readonly at: string;
}

/** The table `app.close_explanation`. */
export const CLOSE_EXPLANATION = new EntitySchema<CloseExplanation>({
  name: 'close_explanation',
  schema: 'app',
  tableName: 'close_explanation',
  columns: {
    courtId: key('court_id'),
    closeExplanationId: key('close_explanation_id'),
    sessionId: uuid('session_id'),
    hearingId: uuid('hearing_id'),
    item: text('item'),
    words: text('words'),
    byAccount: uuid('by_account', { nullable: true }),
    at: instant('at'),
  },
});
