import { EntitySchema } from 'typeorm';
import { instant, json, key, localDate, small, text, uuid, version } from '../columns.ts';

/** A minute order of a hearing, by its number. */
export interface MinuteOrder {
  readonly courtId: string;
  readonly minuteOrderId: string;
  readonly hearingId: string;
  readonly number: number;
  readonly kind: string;
  readonly state: string;
  readonly content: unknown;
  readonly language: string;
  readonly preparedBy: string | null;
  readonly preparedAt: string | null;
  readonly returnedWords: string | null;
  readonly returnedAt: string | null;
  readonly signedBy: string | null;
  readonly signedAt: string | null;
  readonly effectiveOn: string | null;
  readonly enteredAt: string | null;
  readonly trueCalledAt: string | null;
  readonly trueConcludedAt: string | null;
  readonly reason: string | null;
  readonly replacesId: string | null;
  readonly documentId: string | null;
  readonly version: number;
}

/** The table `app.minute_order`. */
export const MINUTE_ORDER = new EntitySchema<MinuteOrder>({
  name: 'minute_order',
  schema: 'app',
  tableName: 'minute_order',
  columns: {
    courtId: key('court_id'),
    minuteOrderId: key('minute_order_id'),
    hearingId: uuid('hearing_id'),
    number: small('number'),
    kind: text('kind'),
    state: text('state'),
    content: json('content'),
    language: text('language'),
    preparedBy: uuid('prepared_by', { nullable: true }),
    preparedAt: instant('prepared_at', { nullable: true }),
    returnedWords: text('returned_words', { nullable: true }),
    returnedAt: instant('returned_at', { nullable: true }),
    signedBy: uuid('signed_by', { nullable: true }),
    signedAt: instant('signed_at', { nullable: true }),
    effectiveOn: localDate('effective_on', { nullable: true }),
    enteredAt: instant('entered_at', { nullable: true }),
    trueCalledAt: instant('true_called_at', { nullable: true }),
    trueConcludedAt: instant('true_concluded_at', { nullable: true }),
    reason: text('reason', { nullable: true }),
    replacesId: uuid('replaces_id', { nullable: true }),
    documentId: uuid('document_id', { nullable: true }),
    version: version(),
  },
});
