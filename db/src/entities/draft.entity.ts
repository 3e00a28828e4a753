import { EntitySchema } from 'typeorm';
import { instant, json, key, text, uuid, whole } from '../columns.ts';

/** What somebody has typed and not saved. */
export interface Draft {
  readonly courtId: string;
  readonly draftId: string;
  readonly accountId: string;
  readonly hearingId: string;
  readonly part: string;
  readonly content: unknown;
  readonly basedOnVersion: number;
  readonly savedAt: string;
}

/** The table `app.draft`. */
export const DRAFT = new EntitySchema<Draft>({
  name: 'draft',
  schema: 'app',
  tableName: 'draft',
  columns: {
    courtId: key('court_id'),
    draftId: key('draft_id'),
    accountId: uuid('account_id'),
    hearingId: uuid('hearing_id'),
    part: text('part'),
    content: json('content'),
    basedOnVersion: whole('based_on_version'),
    savedAt: instant('saved_at'),
  },
});
