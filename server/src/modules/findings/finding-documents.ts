import { newId } from '@starling/db/ids';
import type { StateChange } from '@starling/db/journal/journal';
import { happened, type StarlingEvent } from '@starling/shared/events';
import type { RuledDocument, RuledHolder } from '@starling/shared/workflow/finding-facts';
import type { PaperByKind, PaperKind } from '../../papers/paper.ts';
import { paperTitle } from '../../papers/paper-title.ts';
import type { Signature } from './finding-act.ts';
import type { EndIds } from './finding-end-act.ts';
import { composePaper } from './finding-papers.ts';

/** A paper of this signature: its row, its words, and what the answer tells of it. */
export interface PlannedDocument {
  readonly documentId: string;
  readonly kind: PaperKind;
  readonly title: string;
  readonly language: 'en' | 'es';
  readonly forCourt: boolean;
  readonly event: StarlingEvent;
  readonly changes: readonly StateChange[];
}

/** One paper to write: for whom, in which language, and for which holder a receipt form is. */
export interface PaperOrder {
  readonly document: RuledDocument & { readonly kind: PaperKind };
  readonly language: 'en' | 'es';
  readonly holder: RuledHolder | null;
}

interface Terms {
  readonly findingId: string;
  readonly end: EndIds | null;
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
  if (kind === 'session_list') return [];
  const order = { document: { ...document, kind }, language: 'en' as const, holder: null };
  if (kind === 'receipt_form')
    return (ruling.end?.holders ?? []).filter((holder) => holder.kind !== 'juvenile_court').map((holder) => ({ ...order, holder }));
  if (kind === 'notice_to_youth' && loaded.paper.youth.languages.includes('es')) return [order, { ...order, language: 'es' as const }];
  return [order];
}

function planDocument(order: PaperOrder, signature: Signature, { findingId, end }: Terms): PlannedDocument {
  const documentId = newId();
  const { kind, recipient, recipientAccountId, reachableUntil } = order.document;
  const { petitionId } = signature.loaded.facts.petition;
  const content: PaperByKind[PaperKind] = composePaper(order, signature, end);
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
