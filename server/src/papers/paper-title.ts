import { DOCUMENT_KIND, type DocumentKind, type DocumentRecipient } from '@starling/shared/vocabulary/paper';

interface TitledPaper {
  readonly kind: DocumentKind;
  readonly recipient: DocumentRecipient;
  /** The agency a receipt form is for; null on every other paper. */
  readonly holder: string | null;
}

/** A paper's title: its kind and, where several are alike, whose copy it is. Neutral: no name of a youth, no charge, no program. */
export function paperTitle({ kind, recipient, holder }: TitledPaper): string {
  if (holder !== null) return `${DOCUMENT_KIND[kind]}, ${holder}`;
  return kind === 'sealing_order' && recipient === 'holder' ? `${DOCUMENT_KIND[kind]}, the agencies’ copy` : DOCUMENT_KIND[kind];
}
