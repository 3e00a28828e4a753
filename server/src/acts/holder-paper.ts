import { newId } from '@starling/db/ids';
import type { JournalEntry } from '@starling/db/journal/journal';
import { happened } from '@starling/shared/events';
import { COURT_ZONE } from '@starling/shared/time/court-zone';
import { sayDate } from '@starling/shared/time/local-date';
import { BENCH_TITLE } from '@starling/shared/vocabulary/participation';
import { SEAT, type Seat } from '@starling/shared/vocabulary/seat';
import type { WarrantPaper } from '../papers/day-paper.ts';
import type { HolderPaperFacts } from '../reads/holder-paper.read.ts';

/** What a paper for a holder says beyond its head and its foot. */
export interface HolderWords {
  readonly title: string;
  readonly holder: string;
  readonly command: string;
  readonly facts: readonly { readonly head: string; readonly words: string }[];
  readonly lines: readonly { readonly words: string; readonly cite: string | null }[];
}

/** A paper to be made for whoever holds a youth, or looks for one. */
export interface HolderPaperOrder {
  readonly kind: 'warrant' | 'warrant_recall' | 'custody_order';
  /** The warrant or the custody order. */
  readonly subjectId: string;
  readonly hearingId: string;
  readonly petitionId: string | null;
  readonly facts: HolderPaperFacts;
  readonly words: HolderWords;
  /** ISO instant at which it is signed or entered. */
  readonly at: string;
  readonly seat: Seat;
}

type Made = Pick<JournalEntry, 'events' | 'changes'> & { readonly jobs: NonNullable<JournalEntry['jobs']>; readonly documentId: string };

const INSTANT = new Intl.DateTimeFormat('en-US', { timeZone: COURT_ZONE, dateStyle: 'long', timeStyle: 'short' });

/** An instant in words on the court's wall: 'December 1, 2026 at 11:52 AM'. */
export const sayCourtInstant = (iso: string): string => INSTANT.format(new Date(iso)).replace(/\u202F/g, ' ');

/** Writes a paper with the words it will say for good; it is printed after the act has committed. */
export function holderPaper(order: HolderPaperOrder): Made {
  const { kind, subjectId, hearingId, petitionId } = order;
  const documentId = newId();
  return {
    documentId,
    events: [happened('DocumentQueued', { subjectId: documentId, petitionId, facts: { kind, recipient: 'holder' } })],
    changes: [
      {
        insert: 'document',
        values: { documentId, kind, hearingId, petitionId, subjectId, recipient: 'holder', language: 'en', state: 'queued' },
      },
      { insert: 'document_body', values: { documentId, content: { ...contentOf(order) } } },
    ],
    jobs: [{ task: 'make_document', payload: { documentId } }],
  };
}

/** The legal name stands on it: these go to somebody who has to find, hold or release one person. */
function contentOf({ facts, words, at, seat }: HolderPaperOrder): WarrantPaper {
  const title = BENCH_TITLE[facts.judgeTitle];
  return {
    language: 'en',
    draft: false,
    foot: `Entered ${sayCourtInstant(at)}`,
    county: facts.county,
    courthouse: facts.courthouse,
    department: facts.department,
    youth: `${facts.legalFirstName} ${facts.legalLastName}`,
    caseNumber: facts.caseNumber,
    heardOn: sayDate(facts.heldOn),
    judge: facts.judge.startsWith(title) ? facts.judge : `${title} ${facts.judge}`,
    bornOn: sayDate(facts.bornOn),
    ...words,
    signed: {
      by: facts.signer,
      title: SEAT[seat],
      signedAt: sayCourtInstant(at),
      effectiveOn: sayCourtInstant(at),
      enteredAt: sayCourtInstant(at),
    },
  };
}
