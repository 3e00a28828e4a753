import type { MinuteSection } from '@starling/shared/court-day/minute-order/minute-order';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { ArrivalState, ArrivalWho } from '@starling/shared/vocabulary/arrival';
import type { WorkingMark } from '@starling/shared/vocabulary/draft';
import type { MinuteOrderState } from '@starling/shared/vocabulary/minute-order';
import type { CustodyOrderKind, CustodyOrderState } from '@starling/shared/vocabulary/custody-order';
import type { MinuteFindingAnswer, MinuteFindingKind } from '@starling/shared/vocabulary/minute-finding';
import type { NextQueue, NextStep, NoNextReason } from '@starling/shared/vocabulary/next-step';
import type { DueUnit, PhraseOwner } from '@starling/shared/vocabulary/order-phrase';
import type { HeldBecause } from '@starling/shared/vocabulary/outbox';
import type { NoticeChannel } from '@starling/shared/vocabulary/paper';
import type { ReportKind, ReportState } from '@starling/shared/vocabulary/report-due';
import type { WarrantHolder, WarrantReason, WarrantStep } from '@starling/shared/vocabulary/warrant';

/** What migration 0004 added to a warrant; a column left out keeps its default. */
export interface WarrantColumns {
  reason?: WarrantReason;
  holder?: WarrantHolder;
}

/** What migration 0004 added to a hearing: what next, where no date is set. */
export interface NextColumns {
  next_step?: NextStep;
  next_reason?: NextQueue | NoNextReason;
}

/** The rows of the court day, one type per table, its columns named as in the migration. */
export interface DayRowOf {
  readonly arrival: {
    arrival_id: string; hearing_id: string; who: ArrivalWho; participation_id: string | null; name: string | null; state: ArrivalState; at: string | null; entered_by: string;
  };
  readonly order_phrase: {
    phrase_id: string; code: string; words: string; spoken_en: string; spoken_es: string; owner_role: PhraseOwner; due_unit: DueUnit; due_amount: number | null;
    ordinal: number; valid_from: LocalDate;
  };
  readonly report_due: {
    report_id: string; case_id: string; hearing_id: string; from_role: string; kind: ReportKind; due_on: LocalDate; received_on: LocalDate | null; served_on: LocalDate | null;
    recommendation: string | null; state: ReportState;
  };
  readonly warrant_step: { warrant_step_id: string; warrant_id: string; step: WarrantStep; at: string; by_account: string; by_words: string | null; how: string | null };
  readonly minute_finding: { minute_finding_id: string; hearing_id: string; kind: MinuteFindingKind; answer: MinuteFindingAnswer; facts: string | null };
  readonly custody_order: {
    custody_order_id: string; case_id: string; youth_id: string; petition_id: string | null; hearing_id: string; kind: CustodyOrderKind; holder: string; reasons: string; ordered_at: string;
    sent_at: string; sent_how: string; received_at: string | null; received_how: string | null; received_by: string | null; state: CustodyOrderState;
  };
  readonly minute_order: {
    minute_order_id: string; hearing_id: string; number: number; state: MinuteOrderState; content: MinuteContent; prepared_by: string; prepared_at: string;
    returned_words: string | null; returned_at: string | null; signed_by: string | null; signed_at: string | null; effective_on: LocalDate | null; entered_at: string | null;
  };
  readonly outbox: {
    outbox_id: string; event_key: string; to_account_id: string | null; to_youth_id: string | null; role: string; hearing_id: string; channel: NoticeChannel; language: string;
    template: string; subject: string; body: string; state: 'sent' | 'held'; held_because: HeldBecause | null; attempts: number; due_at: string; sent_at: string | null;
  };
  readonly private_note: { private_note_id: string; account_id: string; hearing_id: string | null; session_id: string | null; words: string };
  readonly working_mark: { hearing_id: string; account_id: string; mark: WorkingMark };
}

/** What a minute order says, as the server composes it. A type and not an interface: it goes into a column of JSON. */
export type MinuteContent = {
  readonly sections: readonly MinuteSection[];
  readonly effectiveOn: LocalDate;
};

/** The order in which the tables of the day are written. */
export const DAY_TABLES = ['order_phrase', 'arrival', 'report_due', 'warrant_step', 'minute_finding', 'custody_order', 'minute_order', 'outbox', 'private_note', 'working_mark'] as const satisfies readonly (keyof DayRowOf)[];

/** A day without any row yet. */
export function noDayRows(): { readonly [T in keyof DayRowOf]: DayRowOf[T][] } {
  return { order_phrase: [], arrival: [], report_due: [], warrant_step: [], minute_finding: [], custody_order: [], minute_order: [], outbox: [], private_note: [], working_mark: [] };
}
