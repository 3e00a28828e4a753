import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { append, type JournalEntry } from '@starling/db/journal/journal';
import { type Actor, asSystem, inScope, type Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import { DATABASE } from '../../config/providers.ts';
import type { PaperByKind, PaperKind } from '../../papers/paper.ts';
import { Press } from './press.ts';

/** A paper ready to be handed over: its bytes and a file name that says nothing about anybody. */
export interface ServedPaper {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

interface QueuedPaper {
  readonly kind: PaperKind;
  readonly state: 'queued' | 'made';
  readonly content: PaperByKind[PaperKind];
  readonly petitionId: string | null;
  readonly sealingOrderId: string | null;
  /** On whom this copy is served; null for the court's own. */
  readonly recipientAccountId: string | null;
}

const QUEUED = `
select d.kind, d.state, b.content, d.petition_id as "petitionId", d.sealing_order_id as "sealingOrderId", d.recipient_account_id as "recipientAccountId"
from app.document d join app.document_body b on b.court_id = d.court_id and b.document_id = d.document_id
where d.court_id = $1 and d.document_id = $2 for update of d`;

const MADE = `
select b.bytes from app.document d join app.document_body b on b.court_id = d.court_id and b.document_id = d.document_id
where d.court_id = $1 and d.document_id = $2 and d.state = 'made'`;

/** Prints the papers of a signature and hands them to those who may read them. */
@Injectable()
export class DocumentsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly press: Press,
  ) {}

  /**
   * Prints one queued paper from the words that the signature fixed. Done again it changes nothing:
   * a paper that is made stays as it is, byte for byte. Fails when the paper cannot be printed, so that its job tries again.
   */
  make(courtId: string, documentId: string): Promise<void> {
    return asSystem(this.database, courtId, async (scope) => {
      const queued = await scope.one<QueuedPaper>(QUEUED, [courtId, documentId]);
      if (queued?.state !== 'queued') return;
      await this.keep(scope, documentId, queued);
    });
  }

  /** The bytes of a paper that this person may read; null for any other, absent or not. That it was read is an event. */
  read(actor: Actor, documentId: string): Promise<ServedPaper | null> {
    return inScope(this.database, actor, async (scope) => {
      const found = await scope.one<{ readonly bytes: Uint8Array }>(MADE, [actor.courtId, documentId]);
      if (!found) return null;
      await append(scope, {
        act: 'document.read',
        events: [happened('DocumentRead', { subjectId: documentId })],
        changes: [],
        changed: [],
      });
      return { bytes: found.bytes, fileName: `paper-${documentId.slice(-6)}.pdf` };
    });
  }

  private async keep(scope: Scope, documentId: string, queued: QueuedPaper): Promise<void> {
    const { kind, content, petitionId } = queued;
    const { bytes, hash, pages } = await this.press.print(kind, content as PaperByKind[typeof kind]); // the content was written for this kind
    await append(scope, {
      act: 'document.make',
      events: [happened('DocumentMade', { subjectId: documentId, petitionId, facts: { kind, pages } })],
      changes: [
        { update: 'document_body', id: documentId, values: { hash, bytes } },
        { update: 'document', id: documentId, values: { state: 'made', hash, pages, madeAt: scope.now() } },
      ],
      changed: screensOf(queued),
    });
  }
}

/** The screens on which a paper stops being made and can be opened: the desk's, and the day of whom it is served on. */
function screensOf({ sealingOrderId, recipientAccountId }: QueuedPaper): JournalEntry['changed'] {
  return [
    ...(sealingOrderId === null ? [] : [{ topic: 'SEALING' as const, id: sealingOrderId }]),
    ...(recipientAccountId === null ? [] : [{ topic: 'HOME' as const, id: recipientAccountId }]),
  ];
}
