import { newId } from '@starling/db/ids';
import type { JournalEntry, StateChange } from '@starling/db/journal/journal';
import { happened } from '@starling/shared/events';
import { addDays, sayDate, sayDateShort } from '@starling/shared/time/local-date';
import type { RuledAmendment } from '@starling/shared/workflow/order-amendment';
import type { DocumentRecipient } from '@starling/shared/vocabulary/paper';
import type { ReceiptFormPaper, SealingOrderPaper } from '../../papers/paper.ts';
import type { StandingOrder } from './amend-facts.queries.ts';

/** What the judge signs. */
export interface SignedAmendment {
  readonly ruled: RuledAmendment;
  readonly order: StandingOrder & { readonly paper: SealingOrderPaper };
  readonly window: { readonly from: string; readonly until: string };
  readonly reportDays: number;
  readonly signedBy: string;
}

type AddedHolder = NonNullable<RuledAmendment['addHolder']>;

/** One act: the holder that was left out, or the corrected words; the new paper; and who is sent it. Nothing is opened by it. */
export function amendAct(signed: SignedAmendment): Omit<JournalEntry, 'act'> {
  const { ruled, order } = signed;
  const { sealingOrderId, petitionId } = order;
  const holderTaskId = ruled.addHolder === null ? null : newId();
  const papers = papersOf(signed);
  const notices = noticesOf(signed, holderTaskId);
  return {
    events: [
      ...(ruled.addHolder === null || holderTaskId === null
        ? []
        : [
            happened('HolderNamed', {
              subjectId: holderTaskId,
              petitionId,
              facts: { sealingOrderId, kind: ruled.addHolder.kind, destroyOn: ruled.addHolder.destroyOn },
            }),
          ]),
      happened('SealingOrderAmended', {
        subjectId: sealingOrderId,
        petitionId,
        cite: ruled.cite,
        facts: { holderTaskId, cite: ruled.cite.text },
      }),
      ...papers.map(({ documentId, recipient, kind }) =>
        happened('DocumentQueued', { subjectId: documentId, petitionId, facts: { kind, recipient } }),
      ),
      ...notices.map(({ noticeId, kind, channel }) =>
        happened('NoticeQueued', { subjectId: noticeId, petitionId, facts: { kind, channel } }),
      ),
    ],
    changes: [
      ...(ruled.addHolder === null || holderTaskId === null ? [] : [holderRow(signed, ruled.addHolder, holderTaskId)]),
      { update: 'sealing_order', id: sealingOrderId, expectedVersion: order.version, values: { state: ruled.to } },
      ...papers.flatMap((paper) => paperRows(paper, order)),
      { insertMany: 'notice', rows: notices },
    ],
    jobs: papers.map(({ documentId }) => ({ task: 'make_document', payload: { documentId } })),
    changed: [{ topic: 'SEALING', id: sealingOrderId }],
  };
}

function holderRow({ order, window, reportDays }: SignedAmendment, added: AddedHolder, holderTaskId: string): StateChange {
  const isAsked = added.kind === 'other_public_agency';
  return {
    insert: 'holder_task',
    values: {
      holderTaskId,
      sealingOrderId: order.sealingOrderId,
      kind: added.kind,
      name: added.name,
      reportNumber: added.reportNumber,
      destroyOn: added.destroyOn,
      windowFrom: window.from,
      windowUntil: window.until,
      askedByYouth: isAsked,
      reentryFinding: isAsked,
      dueOn: addDays(order.today, reportDays),
      state: 'named',
    },
  };
}

/** T19: the holder left out is sent the order. T29: every holder is sent the corrected one, in neutral words. */
function noticesOf({ ruled, order }: SignedAmendment, holderTaskId: string | null) {
  const common = { channel: 'agency_pack', petitionId: order.petitionId, sealingOrderId: order.sealingOrderId, state: 'queued' } as const;
  if (ruled.addHolder !== null)
    return [
      { ...common, noticeId: newId(), kind: 'sealing_order_and_receipt_form' as const, recipient: ruled.addHolder.name, holderTaskId },
    ];
  return order.agencies.map((agency) => ({
    ...common,
    noticeId: newId(),
    kind: 'amended_order' as const,
    recipient: agency.name,
    holderTaskId: agency.holderTaskId,
  }));
}

interface NewPaper {
  readonly documentId: string;
  readonly kind: 'sealing_order' | 'receipt_form';
  readonly recipient: DocumentRecipient;
  readonly content: SealingOrderPaper | ReceiptFormPaper;
}

function papersOf(signed: SignedAmendment): readonly NewPaper[] {
  const content = amendedPaper(signed);
  const order = (recipient: DocumentRecipient): NewPaper => ({ documentId: newId(), kind: 'sealing_order', recipient, content });
  const added = signed.ruled.addHolder;
  return [
    order('court'),
    order('holder'),
    ...(added === null
      ? []
      : [{ documentId: newId(), kind: 'receipt_form' as const, recipient: 'holder' as const, content: receiptFor(signed, added) }]),
  ];
}

/** The order in its new words. Everything else stands as it was signed, and the paper says that it is amended and how. */
function amendedPaper(signed: SignedAmendment): SealingOrderPaper {
  const { ruled, order } = signed;
  const { addHolder } = ruled;
  const amended = { words: howAmended(signed), cite: ruled.cite.text };
  if (addHolder === null) return { ...order.paper, ...correctedWords(signed), amended };
  const named = { name: addHolder.name, report: addHolder.reportNumber ?? 'None given', destroyOn: sayDateShort(addHolder.destroyOn) };
  const list = addHolder.kind === 'other_public_agency' ? 'others' : 'holders';
  return { ...order.paper, [list]: [...order.paper[list], named], amended };
}

function howAmended({ ruled, order, signedBy }: SignedAmendment): string {
  return ruled.correct === null
    ? `Amended ${sayDate(order.today)} by ${signedBy}: a holder that was left out is named.`
    : `Corrected ${sayDate(order.today)} by ${signedBy}, entered as of ${sayDate(order.signedOn)} (nunc pro tunc): the order reads as the court made it. A holder that sealed another record by the first copy restores it.`;
}

function correctedWords({ ruled: { correct } }: SignedAmendment): Partial<SealingOrderPaper> {
  if (correct === null) return {};
  const { bornOn, filedOn, petitionEnding } = correct;
  return {
    ...(bornOn === null ? {} : { bornOn: sayDateShort(bornOn) }),
    ...(filedOn === null ? {} : { filedOn: sayDateShort(filedOn) }),
    ...(petitionEnding === null ? {} : { petitionEnding }),
  };
}

function receiptFor({ order, reportDays }: SignedAmendment, added: AddedHolder): ReceiptFormPaper {
  const { county, courthouse } = order.paper;
  return {
    language: 'en',
    draft: false,
    foot: 'Return to the clerk of the court',
    county,
    courthouse,
    controlNumber: order.controlNumber,
    holderName: added.name,
    holderReport: added.reportNumber ?? 'None given',
    signedOn: sayDate(order.today),
    returnBy: sayDate(addDays(order.today, reportDays)),
  };
}

function paperRows({ documentId, kind, recipient, content }: NewPaper, order: StandingOrder): readonly StateChange[] {
  const row = {
    documentId,
    kind,
    recipient,
    findingId: order.findingId,
    petitionId: order.petitionId,
    sealingOrderId: order.sealingOrderId,
  };
  return [
    { insert: 'document', values: { ...row, recipientAccountId: null, reachableUntil: null, language: 'en', state: 'queued' } },
    { insert: 'document_body', values: { documentId, content: { ...content } } },
  ];
}
