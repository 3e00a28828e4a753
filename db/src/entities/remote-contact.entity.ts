import { EntitySchema } from 'typeorm';
import { instant, key, text, uuid, yesNo } from '../columns.ts';

/** What was asked on a line before a remote hearing, and what failed. */
export interface RemoteContact {
  readonly courtId: string;
  readonly remoteContactId: string;
  readonly hearingId: string;
  readonly askedAt: string;
  readonly company: string | null;
  readonly codeWordUsed: boolean;
  readonly failed: string | null;
  readonly failedAt: string | null;
  readonly answeredBy: string | null;
  readonly enteredBy: string | null;
}

/** The table `app.remote_contact`. */
export const REMOTE_CONTACT = new EntitySchema<RemoteContact>({
  name: 'remote_contact',
  schema: 'app',
  tableName: 'remote_contact',
  columns: {
    courtId: key('court_id'),
    remoteContactId: key('remote_contact_id'),
    hearingId: uuid('hearing_id'),
    askedAt: instant('asked_at'),
    company: text('company', { nullable: true }),
    codeWordUsed: yesNo('code_word_used'),
    failed: text('failed', { nullable: true }),
    failedAt: instant('failed_at', { nullable: true }),
    answeredBy: text('answered_by', { nullable: true }),
    enteredBy: uuid('entered_by', { nullable: true }),
  },
});
