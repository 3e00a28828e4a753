import { EntitySchema } from 'typeorm';
import { instant, key, localDate, small, text, uuid, version } from '../columns.ts';

/** A paper: kind, recipient and state, not its words. */
export interface Document {
  readonly courtId: string;
  readonly documentId: string;
  readonly kind: string;
  readonly findingId: string | null;
  readonly sealingOrderId: string | null;
  readonly petitionId: string | null;
  readonly recipient: string;
  readonly recipientAccountId: string | null;
  readonly reachableUntil: string | null;
  readonly language: string;
  readonly state: string;
  readonly hash: string | null;
  readonly pages: number | null;
  readonly madeAt: string | null;
  readonly hearingId: string | null;
  readonly sessionId: string | null;
  readonly subjectId: string | null;
  readonly version: number;
}

/** The table `app.document`. */
export const DOCUMENT = new EntitySchema<Document>({
  name: 'document',
  schema: 'app',
  tableName: 'document',
  columns: {
    courtId: key('court_id'),
    documentId: key('document_id'),
    kind: text('kind'),
    findingId: uuid('finding_id', { nullable: true }),
    sealingOrderId: uuid('sealing_order_id', { nullable: true }),
    petitionId: uuid('petition_id', { nullable: true }),
    recipient: text('recipient'),
    recipientAccountId: uuid('recipient_account_id', { nullable: true }),
    reachableUntil: localDate('reachable_until', { nullable: true }),
    language: text('language'),
    state: text('state'),
    hash: text('hash', { nullable: true }),
    pages: small('pages', { nullable: true }),
    madeAt: instant('made_at', { nullable: true }),
    hearingId: uuid('hearing_id', { nullable: true }),
    sessionId: uuid('session_id', { nullable: true }),
    subjectId: uuid('subject_id', { nullable: true }),
    version: version(),
  },
});
