import { newId } from '@starling/db/ids';
import type { StateChange } from '@starling/db/journal/journal';
import { happened, type StarlingEvent } from '@starling/shared/events';
import type { DocumentKind } from '@starling/shared/vocabulary/paper';
import type { RuledDocument, RuledHolder } from '@starling/shared/workflow/finding-ruling';
import type { FindingPaperByKind, FindingPaperKind } from '../../papers/paper.ts';
import { paperTitle } from '../../papers/paper-title.ts';
import type { Signature } from './finding-act.ts';
import { composePaper, type PaperTerms } from './finding-papers.ts';

/** A paper of this signature: its row, its words, and what the answer tells of it. */
export interface PlannedDocument {
  readonly documentId: string;
  readonly kind: FindingPaperKind;
  readonly title: string;
  readonly language: 'en' | 'es';
  readonly forCourt: boolean;
  readonly event: StarlingEvent;
  readonly changes: readonly StateChange[];
}

/** One paper to write: for whom, in which language, and for which holder a receipt form is. */
export interface PaperOrder {
  readonly document: RuledDocument & { readonly kind: FindingPaperKind };
  readonly language: 'en' | 'es';
  readonly holder: RuledHolder | null;
}

interface Terms extends PaperTerms {
  readonly findingId: string;
}

/** Every paper of a signature, each with the words that it will say for good. */
export function planDocuments(signature: Signature, terms: Terms): readonly PlannedDocument[] {
  return signature.ruling.documents
    .flatMap((document) => ordersFor(document, signature))
    .map((order) => planDocument(order, signature, terms));
}

/** A receipt form for each agency, the youth's letter in each of the youth's languages that the court prints. */
function ordersFor(document: RuledDocument, { ruling, loaded }: Signature): readonly PaperOrder[] {
  const { kind } = document;
  if (!isOfFinding(kind)) return [];
  const order = { document: { ...document, kind }, language: 'en' as const, holder: null };
  if (kind === 'receipt_form')
    return (ruling.end?.holders ?? []).filter((holder) => holder.kind !== 'juvenile_court').map((holder) => ({ ...order, holder }));
  if (kind === 'notice_to_youth' && loaded.paper.youth.languages.includes('es')) return [order, { ...order, language: 'es' as const }];
  return [order];
}

const OF_FINDING: Readonly<Record<FindingPaperKind, true>> = {
  minute_order: true,
  dismissal_order: true,
  sealing_order: true,
  receipt_form: true,
  notice_to_youth: true,
  notice_to_counsel: true,
};

function isOfFinding(kind: DocumentKind): kind is FindingPaperKind {
  return Object.hasOwn(OF_FINDING, kind);
}

function planDocument(order: PaperOrder, signature: Signature, { findingId, end, priors }: Terms): PlannedDocument {
  const documentId = newId();
  const { kind, recipient, recipientAccountId, reachableUntil } = order.document;
  const { petitionId } = signature.loaded.facts.petition;
  const content: FindingPaperByKind[FindingPaperKind] = composePaper(order, signature, { end, priors });
  // For the outcome on counsel's screen, which has nothing but the served copy once the petition is sealed.
  const told = { heldOnDay: signature.loaded.paper.heldOn, signedAtInstant: signature.signedAt };
  const row = {
    documentId,
    kind,
    findingId,
    petitionId,
    sealingOrderId: end?.sealingOrderId ?? null,
    recipient,
    recipientAccountId,
    reachableUntil,
    language: order.language,
    state: 'queued',
  };
  return {
    documentId,
    kind,
    language: order.language,
    forCourt: recipient !== 'counsel',
    title: paperTitle({ kind, recipient, holder: order.holder?.name ?? null }),
    event: happened('DocumentQueued', { subjectId: documentId, petitionId, facts: { kind, recipient } }),
    changes: [
      { insert: 'document', values: row },
      { insert: 'document_body', values: { documentId, content: { ...content, ...told } } },
    ],
  };
}
