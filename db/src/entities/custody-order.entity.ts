import { EntitySchema } from 'typeorm';
import { instant, key, text, uuid, version } from '../columns.ts';

/** An order about where the youth is. */
export interface CustodyOrder {
  readonly courtId: string;
  readonly custodyOrderId: string;
  readonly caseId: string;
  readonly youthId: string;
  readonly petitionId: string | null;
  readonly hearingId: string;
  readonly kind: string;
  readonly holder: string;
  readonly toAdultRole: string | null;
  readonly toAdultName: string | null;
  readonly reasons: string;
  readonly orderedAt: string;
  readonly sentAt: string | null;
  readonly sentHow: string | null;
  readonly receivedAt: string | null;
  readonly receivedHow: string | null;
  readonly receivedBy: string | null;
  readonly carriedOutAt: string | null;
  readonly withdrawnWords: string | null;
  readonly documentId: string | null;
  readonly state: string;
  readonly version: number;
}

/** The table `app.custody_order`. */
export const CUSTODY_ORDER = new EntitySchema<CustodyOrder>({
  name: 'custody_order',
  schema: 'app',
  tableName: 'custody_order',
  columns: {
    courtId: key('court_id'),
    custodyOrderId: key('custody_order_id'),
    caseId: uuid('case_id'),
    youthId: uuid('youth_id'),
    petitionId: uuid('petition_id', { nullable: true }),
    hearingId: uuid('hearing_id'),
    kind: text('kind'),
    holder: text('holder'),
    toAdultRole: text('to_adult_role', { nullable: true }),
    toAdultName: text('to_adult_name', { nullable: true }),
    reasons: text('reasons'),
    orderedAt: instant('ordered_at'),
    sentAt: instant('sent_at', { nullable: true }),
    sentHow: text('sent_how', { nullable: true }),
    receivedAt: instant('received_at', { nullable: true }),
    receivedHow: text('received_how', { nullable: true }),
    receivedBy: text('received_by', { nullable: true }),
    carriedOutAt: instant('carried_out_at', { nullable: true }),
    withdrawnWords: text('withdrawn_words', { nullable: true }),
    documentId: uuid('document_id', { nullable: true }),
    state: text('state'),
    version: version(),
  },
});
