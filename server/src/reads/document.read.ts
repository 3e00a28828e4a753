import { DOCUMENT_KIND } from '@starling/shared/vocabulary/paper';
import type { DocumentKind } from '@starling/shared/vocabulary/paper';
import type { ServedDocument } from '../graphql/types/document.types.ts';

/** A document `k` as the statement answers it: its title and address are added in code. */
export const DOCUMENT = `json_build_object('documentId', k.document_id, 'kind', k.kind, 'language', k.language, 'pages', k.pages, 'state', k.state)`;

/** A document as the statement answers it. */
export type DocumentFromSql = Omit<ServedDocument, 'title' | 'url'> & { readonly kind: DocumentKind };

/** Adds a neutral title, and the address once there is something to read. */
export function titled(document: DocumentFromSql): ServedDocument {
  return { ...document, title: DOCUMENT_KIND[document.kind], url: document.state === 'made' ? `/documents/${document.documentId}` : null };
}
