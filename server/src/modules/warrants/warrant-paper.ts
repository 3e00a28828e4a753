import type { JournalEntry } from '@starling/db/journal/journal';
import type { Scope } from '@starling/db/scope';
import { warrantAuthority } from '@starling/shared/court-day/after/warrant-desk';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { Seat } from '@starling/shared/vocabulary/seat';
import type { ServiceProof, WarrantHolder, WarrantKind, WarrantReason } from '@starling/shared/vocabulary/warrant';
import { holderPaper } from '../../acts/holder-paper.ts';
import { loadHolderPaper } from '../../reads/holder-paper.read.ts';
import { recallWords, warrantWords } from './warrant-words.ts';

/** What a paper of a warrant is made of. */
export interface WarrantOnPaper {
  readonly warrantId: string;
  readonly caseId: string;
  readonly petitionId: string | null;
  /** The hearing it was issued in; null where that is not recorded: then no paper is made. */
  readonly hearingId: string | null;
  readonly kind: WarrantKind;
  readonly reason: WarrantReason | null;
  readonly holder: WarrantHolder | null;
  readonly serviceProof: ServiceProof;
  readonly heldUntil: LocalDate | null;
  readonly issuedOn: LocalDate | null;
}

interface Asked {
  readonly kind: 'warrant' | 'warrant_recall';
  readonly standing: WarrantOnPaper;
  readonly seat: Seat;
}

type Part = Pick<JournalEntry, 'events' | 'changes'> & { readonly jobs: NonNullable<JournalEntry['jobs']> };

const NO_PAPER: Part = { events: [], changes: [], jobs: [] };

/** The paper of a warrant or of its recall; nothing where its hearing may not be seen any more, or none is recorded. */
export async function warrantPaperOf(scope: Scope, { kind, standing, seat }: Asked): Promise<Part> {
  const { warrantId, caseId, petitionId, hearingId } = standing;
  const facts = hearingId === null ? null : await loadHolderPaper(scope, hearingId, caseId);
  if (facts === null || hearingId === null) return NO_PAPER;
  const said = { ...standing, authority: warrantAuthority(standing.kind) };
  const words = kind === 'warrant' ? warrantWords(said) : recallWords(said);
  return holderPaper({ kind, subjectId: warrantId, hearingId, petitionId, facts, words, at: scope.now(), seat });
}
