import { EntitySchema } from 'typeorm';
import { key, text, uuid, version } from '../columns.ts';

/** A note of one's own on a matter or a session. */
export interface PrivateNote {
  readonly courtId: string;
  readonly privateNoteId: string;
  readonly accountId: string;
  readonly hearingId: string | null;
  readonly sessionId: string | null;
  readonly words: string;
  readonly version: number;
}

/** The table `app.private_note`. */
export const PRIVATE_NOTE = new EntitySchema<PrivateNote>({
  name: 'private_note',
  schema: 'app',
  tableName: 'private_note',
  columns: {
    courtId: key('court_id'),
    privateNoteId: key('private_note_id'),
    accountId: uuid('account_id'),
    hearingId: uuid('hearing_id', { nullable: true }),
    sessionId: uuid('session_id', { nullable: true }),
    words: text('words'),
    version: version(),
  },
});
