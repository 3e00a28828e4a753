import type { ServedDocument } from '../graphql/types/document.types.ts';

interface DocumentFacts {
  readonly documentId: string;
  readonly kind: string;
  readonly title: string;
  readonly language: string;
  readonly state: string;
  readonly pages: number | null;
}

/** A paper as the API tells of it; its address carries an id and nothing else. */
export function servedDocument({ documentId, kind, title, language, state, pages }: DocumentFacts): ServedDocument {
  return { documentId, kind, title, language, state, pages, url: `/documents/${documentId}` };
}
