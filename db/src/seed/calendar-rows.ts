import type { ContinuanceAskedBy, ContinuanceCausedBy, ContinuanceDecided, ContinuancePosition, ContinuanceReason } from '@starling/shared/vocabulary/continuance';
import type { HearingCheck, HearingCheckState, RideDirection, RideState } from '@starling/shared/vocabulary/hearing-check';
import type { OutsidePersonDayKind } from '@starling/shared/vocabulary/keep-apart';
import type { ReferralDecline, ReferralState, ReferredBy } from '@starling/shared/vocabulary/referral';
import type { Hardness, ResourceKind, ResourceUseState, UnavailableSubject } from '@starling/shared/vocabulary/resource';
import type { SessionChangeKind, SessionChangeReason } from '@starling/shared/vocabulary/session-change';
import type { SessionKind, SessionOrderBy, SessionPrintKind, TemplateFrequency } from '@starling/shared/vocabulary/session';
import type { LocalDate } from '@starling/shared/time/local-date';

/** What migration 0003 added to a session; a column left out keeps its default. */
export interface SessionColumns {
  kind?: SessionKind;
  template_id?: string;
  template_day?: LocalDate;
  usual_bench_officer_id?: string;
  hearings_capacity?: number | null;
  slot_minutes?: number | null;
  minutes_over?: number;
  over_reason?: string;
  order_locked_at?: string;
}

/** What migration 0003 added to a hearing. */
export interface HearingColumns {
  buffer_minutes?: number;
  is_hard_news?: boolean;
  exit_plan?: 'ordinary' | 'alternate_door' | 'escort' | 'held_back';
  arrive_at?: string;
  vacated_reason?: 'session_cancelled' | 'moved';
  vacated_words?: string;
  set_at?: string;
}

/** What migration 0003 added to a need. */
export interface NeedColumns {
  strength?: 'must' | 'should' | 'nice';
  weekdays?: readonly number[] | null;
  from_on?: LocalDate | null;
  until_on?: LocalDate | null;
  from_time?: string | null;
  until_time?: string | null;
  authority?: 'youth_request' | 'rule_1_100' | 'court_order' | 'local_practice' | 'statute';
  asked_by_role?: string;
  review_on?: LocalDate | null;
  entered_by?: string;
  entered_on?: LocalDate;
}

/** The rows of the calendar, one type per table of migration 0003, its columns named as there. */
export interface CalendarRowOf {
  readonly session_template: {
    template_id: string; department_id: string; bench_officer_id: string; clerk_account_id: string | null; name: string; kind: SessionKind; frequency: TemplateFrequency;
    every: number; weekdays: readonly number[]; nth: number | null; starts_on: LocalDate; until_on: LocalDate | null; staffing_starts_at: string | null; starts_at: string;
    ends_at: string; minutes_capacity: number; hearings_capacity: number | null; slot_minutes: number | null;
  };
  readonly session_change: {
    session_change_id: string; session_id: string; kind: SessionChangeKind; reason_code: SessionChangeReason | null; reason: string | null; from_value: string | null;
    to_value: string | null; other_session_id: string | null; made_by: string | null; made_at: string;
  };
  readonly resource: { resource_id: string; kind: ResourceKind; name: string; language: string | null; capacity: number; courthouse_id: string | null };
  readonly resource_use: { resource_use_id: string; resource_id: string; hearing_id: string; state: ResourceUseState };
  readonly unavailability: {
    unavailability_id: string; subject_kind: UnavailableSubject; subject_id: string; from_on: LocalDate; until_on: LocalDate; starts_at: string | null; ends_at: string | null;
    weekdays: readonly number[] | null; hardness: Hardness; weight: number; words: string; entered_by: string; entered_on: LocalDate;
  };
  readonly safe_contact: {
    safe_contact_id: string; youth_id: string; through_role: string; hours: string; words: string; entered_by: string; entered_on: LocalDate;
  };
  readonly safe_contact_reach: { safe_contact_id: string; reach: string };
  readonly remote_consent: {
    remote_consent_id: string; hearing_id: string; consented: boolean | null; after_counsel: boolean; counsel_account_id: string | null; code_word_agreed: boolean;
    entered_by: string; entered_at: string;
  };
  readonly outside_person: { outside_person_id: string; token: string };
  readonly outside_person_day: { outside_person_day_id: string; outside_person_id: string; on_day: LocalDate; kind: OutsidePersonDayKind; courthouse_id: string | null };
  readonly continuance: {
    continuance_id: string; hearing_id: string; new_hearing_id: string | null; asked_by: ContinuanceAskedBy; caused_by: ContinuanceCausedBy; reason_code: ContinuanceReason;
    facts: string; time_waived: boolean; asked_on: LocalDate; decided: ContinuanceDecided; decided_by: string; count_so_far: number;
  };
  readonly continuance_position: { continuance_id: string; role: ContinuanceAskedBy; position: ContinuancePosition };
  readonly hearing_check: {
    hearing_check_id: string; hearing_id: string; item: HearingCheck; state: HearingCheckState; words: string | null; done_by: string | null; done_at: string | null;
  };
  readonly ride: {
    ride_id: string; hearing_id: string; direction: RideDirection; driver_role: string; driver: string | null; resource_id: string | null; seats: number;
    leaves_at: string | null; state: RideState;
  };
  readonly session_print: {
    session_print_id: string; session_id: string; kind: SessionPrintKind; number: number; printed_by: string; printed_at: string; hearing_ids: readonly string[];
  };
  readonly session_order: {
    session_order_id: string; session_id: string; made_by: string; made_at: string; reason: string | null; hearing_ids: readonly string[]; by: SessionOrderBy;
  };
  readonly referral: {
    referral_id: string; case_id: string | null; youth_id: string | null; from_department: string; referred_by: ReferredBy; referred_on: LocalDate; tool: string | null;
    band: string | null; youth_consent_on: LocalDate | null; counsel_consulted: boolean; team_recommends: boolean | null; state: ReferralState; decided_on: LocalDate | null;
    decline_reason: ReferralDecline | null; transfer_ordered_on: LocalDate | null; received_on: LocalDate | null;
  };
}
