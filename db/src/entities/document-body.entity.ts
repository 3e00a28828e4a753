import { EntitySchema } from 'typeorm';
import { bytes, json, key, text } from '../columns.ts';

/** What a paper says, and the PDF made from it. */
export interface DocumentBody {
  readonly courtId: string;
  readonly documentId: string;
  readonly content: unknown;
  readonly hash: string | null;
  readonly bytes: Uint8Array | null;
}

/** The table `app.document_body`. */
export const DOCUMENT_BODY = new EntitySchema<DocumentBody>({
  name: 'document_body',
  schema: 'app',
  tableName: 'document_body',
  columns: {
    courtId: key('court_id'),
    documentId: key('document_id'),
    content: json('content'),
    hash: text('hash', { nullable: true }),
    bytes: bytes('bytes', { nullable: true }),
  },
});
