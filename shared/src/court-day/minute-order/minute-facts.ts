import type { LocalDate } from '../../time/local-date.ts';
import type { ContinuanceAskedBy, ContinuancePosition, ContinuanceReason } from '../../vocabulary/continuance.ts';
import type { CustodyOrderKind, CustodyOrderState } from '../../vocabulary/custody-order.ts';
import type { HearingMode, HearingState } from '../../vocabulary/hearing.ts';
import type { MinuteFindingAnswer, MinuteFindingKind } from '../../vocabulary/minute-finding.ts';
import type { NextQueue, NextStep, NoNextReason } from '../../vocabulary/next-step.ts';
import type { Attendance, CounselKind } from '../../vocabulary/participation.ts';
import type { RemoteFailure } from '../../vocabulary/remote.ts';
import type { ServiceProof, WarrantHolder, WarrantKind, WarrantReason } from '../../vocabulary/warrant.ts';
import type { CustodyKind } from '../../vocabulary/youth.ts';

/** A moment on the court's wall: its day and its time 'HH:MM'. */
export interface WallMoment {
  readonly on: LocalDate;
  readonly time: string;
}

/** Somebody on the roll of a hearing. */
export interface MinuteAppearance {
  readonly role: string;
  readonly name: string;
  readonly attendance: Attendance;
  /** Null: nobody said. */
  readonly spoke: boolean | null;
  /** How counsel for the youth came to the case; nothing for anybody else, and where it was not entered. */
  readonly appointment?: CounselKind | null;
}

/** Where and when a matter goes on. */
export interface MinuteDate {
  readonly on: LocalDate;
  readonly startsAt: string;
  readonly department: string;
  readonly type: string;
}

/** A continuance as it was decided. */
export interface MinuteContinuance {
  readonly askedBy: ContinuanceAskedBy;
  readonly reason: ContinuanceReason;
  readonly facts: string;
  readonly timeWaived: boolean;
  readonly granted: boolean;
  readonly count: number;
  readonly positions: readonly { readonly role: string; readonly position: ContinuancePosition }[];
}

/** A warrant that was issued, held or recalled in this hearing. */
export interface MinuteWarrant {
  readonly kind: WarrantKind;
  readonly did: 'issued' | 'held' | 'recalled';
  readonly serviceProof: ServiceProof;
  readonly reason: WarrantReason | null;
  readonly holder: WarrantHolder | null;
  readonly heldUntil: LocalDate | null;
  readonly recallConfirmed: boolean;
}

/** An order about where the youth is, given in this hearing. */
export interface MinuteCustodyOrder {
  readonly kind: CustodyOrderKind;
  readonly state: CustodyOrderState;
  readonly holder: string;
  readonly toAdult: string | null;
  readonly reasons: string;
}

/** An order as spoken. */
export interface MinuteGivenOrder {
  readonly words: string;
  readonly owner: string;
  readonly dueOn: LocalDate | null;
}

/** A finding as answered. */
export interface MinuteMadeFinding {
  readonly kind: MinuteFindingKind;
  readonly answer: MinuteFindingAnswer;
  readonly facts: string | null;
}

/** What comes next, as entered. */
export interface MinuteNext {
  readonly step: NextStep | null;
  readonly date: MinuteDate | null;
  readonly queue: NextQueue | null;
  readonly none: NoNextReason | null;
  readonly words: string | null;
}

/**
 * All that a minute order is written from: what was entered about one hearing, and nothing else. The team's talk, private notes, the
 * prepared lines of the bench and the story behind a matter have no field here.
 */
export interface MinuteFacts {
  readonly type: string;
  readonly heldOn: LocalDate;
  readonly startsAt: string;
  readonly calledAt: string | null;
  readonly concludedAt: string | null;
  readonly secondCalledAt: string | null;
  readonly department: string;
  readonly bench: string;
  readonly clerk: string | null;
  readonly mode: HearingMode;
  readonly state: HearingState;
  readonly interpreterLanguage: string | null;
  readonly appearances: readonly MinuteAppearance[];
  /** Others who were let in, by role. */
  readonly admitted: readonly string[];
  readonly remote: { readonly consented: boolean | null; readonly afterCounsel: boolean; readonly failed: RemoteFailure | null };
  readonly absentWords: string | null;
  readonly continuance: MinuteContinuance | null;
  /** Of a continuance that has no row of its own. */
  readonly goodCause: string | null;
  readonly findings: readonly MinuteMadeFinding[];
  readonly orders: readonly MinuteGivenOrder[];
  readonly custody: CustodyKind | null;
  readonly custodyOrders: readonly MinuteCustodyOrder[];
  readonly warrants: readonly MinuteWarrant[];
  readonly next: MinuteNext;
  readonly underSubmissionUntil: LocalDate | null;
  /** Typed after the day, with the true times above; null when it was typed in court. */
  readonly enteredLate: WallMoment | null;
}
