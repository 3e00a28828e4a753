import type { LocalDate } from '@starling/shared/time/local-date';
import type { HappeningKind } from '@starling/shared/vocabulary/happening';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { accountOf, add, type Ledger } from './ledger.ts';
import type { RowOf } from './rows.ts';

/** The matter that something is told of: a petition of a case, or the case as a whole. */
export interface OfMatter {
  readonly caseId: string;
  readonly petitionId?: string | null;
}

/** One thing that happened, with its hour on the court's wall clock where the law counts hours. */
export type Told = readonly [kind: HappeningKind, on: LocalDate, at?: string];

/** Enters what happened in a matter, each on its own day, from the seat whose work it is. */
export function enterHappenings(ledger: Ledger, of: OfMatter, told: readonly Told[], seat: Seat = 'courtroom_clerk'): void {
  const { account_id: enteredBy } = accountOf(ledger, seat);
  told.forEach(([kind, on, at]) => {
    add(ledger, 'clock_event', {
      clock_event_id: ledger.newId(on), case_id: of.caseId, petition_id: of.petitionId ?? null, kind, happened_on: on, happened_at: at ?? null, entered_by: enteredBy, entered_on: on,
    });
  });
}

type ChangeRow = RowOf['clock_change'];

/** A change as it is told; what is left out does not apply. */
export type ChangeWords = Pick<ChangeRow, 'kind' | 'made_on'> & Partial<Pick<ChangeRow, 'clock' | 'from_on' | 'until_on' | 'ground' | 'reason' | 'hearing_id'>>;

/** Enters what was done to the clocks of a matter: a time waiver, an extension, a stop. */
export function changeClocks(ledger: Ledger, of: OfMatter, words: ChangeWords): void {
  add(ledger, 'clock_change', {
    clock_change_id: ledger.newId(words.made_on), case_id: of.caseId, petition_id: of.petitionId ?? null, clock: null, from_on: null, until_on: null, ground: null, reason: null,
    hearing_id: null, entered_by: accountOf(ledger, 'courtroom_clerk').account_id, ...words,
  });
}
