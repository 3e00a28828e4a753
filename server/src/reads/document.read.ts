import type { DocumentKind, DocumentRecipient } from '@starling/shared/vocabulary/paper';
import type { ServedDocument } from '../graphql/types/document.types.ts';
import { paperTitle } from '../papers/paper-title.ts';

/** A document `k` as the statement answers it: its title and address are added in code. */
export const DOCUMENT = `json_build_object('documentId', k.document_id, 'kind', k.kind, 'language', k.language, 'pages', k.pages, 'state', k.state,
  'recipient', k.recipient, 'holder', (select b.content ->> 'holderName' from app.document_body b where b.court_id = k.court_id and b.document_id = k.document_id))`;

/** A document as the statement answers it. */
export type DocumentFromSql = Omit<ServedDocument, 'title' | 'url'> & {
  readonly kind: DocumentKind;
  readonly recipient: DocumentRecipient;
  /** The agency a receipt form is for; null on every other paper. */
  readonly holder: string | null;
};

/** Adds a neutral title, and the address once there is something to read. */
export function titled({ recipient, holder, ...document }: DocumentFromSql): ServedDocument {
  const title = paperTitle({ kind: document.kind, recipient, holder });
  return { ...document, title, url: document.state === 'made' ? `/documents/${document.documentId}` : null };
}
