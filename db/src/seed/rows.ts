import type { ChangeGround, ClockChangeKind } from '@starling/shared/vocabulary/clock-change';
import type { CalendarRowOf, HearingColumns, NeedColumns, SessionColumns } from './calendar-rows.ts';
import { DAY_TABLES, noDayRows, type DayRowOf, type NextColumns, type WarrantColumns } from './day/day-rows.ts';
import type { HappeningKind } from '@starling/shared/vocabulary/happening';
import type { ClockId } from '@starling/shared/law/clocks/clock-id';
import type { SettingName } from '@starling/shared/law/court-settings';
import type { Attendance, BenchTitle, CounselKind, ParticipationRole, PresenterRole } from '@starling/shared/vocabulary/participation';
import type { BriefKind, HearingMode, HearingState, HearingType } from '@starling/shared/vocabulary/hearing';
import type { KeepApartLevel, KeepApartReason } from '@starling/shared/vocabulary/keep-apart';
import type { YouthNeedKind } from '@starling/shared/vocabulary/need';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { OrderState } from '@starling/shared/vocabulary/order';
import type { Seat } from '@starling/shared/vocabulary/seat';

/**
 * The rows of one seeded court, one type per table, its columns named as in the migrations.
 * `version`, `court_id` and what the database keeps itself (`minutes_set`, `sealed_in`) are left to the writer and the database.
 */
export interface RowOf extends CalendarRowOf, DayRowOf {
  readonly courthouse: { courthouse_id: string; name: string; city: string };
  readonly department: { department_id: string; courthouse_id: string; name: string };
  readonly account: { account_id: string; name: string; seat: Seat; bar_number: string | null; email?: string };
  readonly bench_officer: { bench_officer_id: string; account_id: string | null; name: string; title: BenchTitle };
  readonly court_setting: { name: SettingName; effective_from: LocalDate; value: number; set_by: string; reason: string };
  readonly court_closure: {
    closure_id: string; closed_on: LocalDate; kind: 'emergency_filing' | 'emergency_juvenile'; reason: string; order_reference: string;
  };
  readonly court_session: SessionColumns & {
    session_id: string; department_id: string; bench_officer_id: string; clerk_account_id: string | null; name: string; held_on: LocalDate;
    staffing_starts_at: string | null; starts_at: string; ends_at: string; minutes_capacity: number; state: 'planned' | 'closed' | 'cancelled';
  };
  readonly youth: {
    youth_id: string; chosen_name: string; pronouns: string; spoken_to: string | null; goal: string | null; languages: readonly string[]; foster_placed: boolean;
  };
  readonly youth_identity: { youth_id: string; legal_first_name: string; legal_last_name: string; born_on: LocalDate };
  readonly youth_need: NeedColumns & { need_id: string; youth_id: string; kind: NeedRowKind; words: string; visible_to: 'staff' | 'team' | 'counsel_and_bench' | 'bench' };
  readonly keep_apart: {
    keep_apart_id: string; youth_id: string; other_youth_id: string | null; outside_person_id?: string | null; level: KeepApartLevel; until: LocalDate | null;
    set_by_role?: string; set_on?: LocalDate; entered_by?: string; reviewed_on?: LocalDate | null;
  };
  readonly keep_apart_reason: { keep_apart_id: string; reason_code: KeepApartReason; words?: string | null };
  readonly legal_case: {
    case_id: string; youth_id: string; number: string; branch: '300' | '601' | '602'; state: 'open' | 'closed'; elsewhere: string | null;
    elsewhere_next_on: LocalDate | null;
  };
  readonly petition: {
    petition_id: string; case_id: string; kind: PetitionRowKind; ending: string; filed_on: LocalDate; state: PetitionRowState; admitted_on: LocalDate | null;
    jurisdiction_concluded_on: LocalDate | null; sustained_on: LocalDate | null; disposed_on: LocalDate | null; made_ward_on: LocalDate | null;
    sealed_on: LocalDate | null; restitution_ordered: boolean;
  };
  readonly petition_count: {
    count_id: string; petition_id: string; number: number; statute: string; description: string; level: 'felony' | 'misdemeanor' | 'wobbler' | 'infraction';
    offense_on: LocalDate; agency: string | null; report_number: string | null; state: 'alleged' | 'admitted' | 'true' | 'not_proved' | 'reduced_misdemeanor' | 'stricken';
    violent_item: number | null; serious_707b_item: number | null; statute_known: boolean;
  };
  readonly enhancement: { enhancement_id: string; count_id: string; code: string; state: 'charged' | 'proved' | 'not_proved' | 'stricken' };
  readonly participation: {
    participation_id: string; case_id: string; role: ParticipationRole; account_id: string | null; name: string; from_on: LocalDate; until_on: LocalDate | null;
    appointment: CounselKind | null;
  };
  readonly jurisdiction: { jurisdiction_id: string; case_id: string; petition_id: string | null; status: JurisdictionStatus; from_on: LocalDate; until_on: LocalDate | null };
  readonly custody: { custody_id: string; youth_id: string; petition_id: string | null; kind: CustodyKind; place: string; from_on: LocalDate; until_on: LocalDate | null };
  readonly restriction: {
    restriction_id: string; petition_id: string; kind: RestrictionKind; words: string; ordered_on: LocalDate; state: 'in_force' | 'ended'; ended_on: LocalDate | null;
  };
  readonly warrant: WarrantColumns & {
    warrant_id: string; case_id: string; petition_id: string | null; kind: 'bench' | 'arrest' | 'protective_custody'; state: WarrantRowState;
    service_proof: 'personal' | 'mail' | 'oral_in_court' | 'none'; issued_on: LocalDate; held_until: LocalDate | null; recalled_at: string | null;
    recall_confirmed_at: string | null; recall_confirmed_by: string | null;
  };
  readonly hearing: HearingColumns & NextColumns & {
    hearing_id: string; session_id: string; case_id: string; petition_id: string | null; type: HearingType; place_in_line: number; starts_at: string; minutes: number;
    mode: HearingMode; state: HearingState; checked_in_at: string | null; called_at: string | null; concluded_at: string | null; interpreter_language: string | null;
    continued_to: string | null; good_cause: string | null; minute_signed_at: string | null; minute_signed_by: string | null; came_from: 'seed' | 'import';
  };
  readonly clock_event: {
    clock_event_id: string; case_id: string; petition_id: string | null; kind: HappeningKind; happened_on: LocalDate; happened_at: string | null; entered_by: string;
    entered_on: LocalDate;
  };
  readonly clock_change: {
    clock_change_id: string; case_id: string; petition_id: string | null; clock: ClockId | null; kind: ClockChangeKind; made_on: LocalDate; from_on: LocalDate | null;
    until_on: LocalDate | null; ground: ChangeGround | null; reason: string | null; hearing_id: string | null; entered_by: string;
  };
  readonly appearance: { appearance_id: string; hearing_id: string; participation_id: string | null; role: string; name: string; attendance: Attendance; spoke: boolean | null };
  readonly hearing_brief: { brief_id: string; hearing_id: string; kind: BriefKind; subject: string | null; role: string | null; words: string; ordinal: number };
  readonly court_order: {
    order_id: string; hearing_id: string; case_id: string; petition_id: string | null; ordinal: number; words: string; owner_role: string; due_on: LocalDate | null;
    state: OrderState; done_on: LocalDate | null; note: string | null;
  };
  readonly finding: {
    finding_id: string; petition_id: string; basis: 'trafficking_236_23'; initiator: 'minors_counsel' | 'stipulation' | 'court'; state: 'asserted' | 'set' | 'denied' | 'withdrawn' | 'final';
    asserted_on: LocalDate; asserted_by: string | null; timeliness: 'on_time' | 'late_under_236_23_d'; hearing_id: string | null; submitted_on: LocalDate | null;
    stage: 'before_jurisdiction' | 'after_admission' | 'after_disposition' | null; vehicle: '236_23_f' | '778_and_236_23_f' | null; sustained_finding_set_aside: boolean;
    evidence_kinds: readonly string[]; decided_at: string | null; decided_by: string | null;
  };
  readonly finding_answer: {
    finding_id: string; count_id: string; gate: 'eligible' | 'excluded' | 'undetermined'; gate_item: number | null; victim: boolean | null; coerced: boolean | null;
    direct_result: boolean | null; fear: boolean | null; juvenile_finding: boolean | null; result: 'found' | 'not_found' | null;
  };
  readonly dismissal_order: {
    dismissal_id: string; petition_id: string; finding_id: string | null; hearing_id: string | null; legal_basis: string; state: 'final'; signed_on: LocalDate;
    signed_at: string; signed_by: string;
  };
  readonly sealing_order: {
    sealing_order_id: string; control_number: string; petition_id: string; dismissal_id: string; basis: '236_23_f' | '786_a'; firearm_clause: boolean; firearm_reason: string;
    state: 'distributed' | 'partly_complied' | 'complied' | 'destruction_due'; signed_on: LocalDate; signed_at: string; signed_by: string; distributed_on: LocalDate;
  };
  readonly holder_task: {
    holder_task_id: string; sealing_order_id: string; kind: HolderRowKind; name: string; report_number: string | null; destroy_on: LocalDate; window_from: LocalDate;
    window_until: LocalDate; asked_by_youth: boolean; reentry_finding: boolean; state: HolderRowState; sent_on: LocalDate | null; received_on: LocalDate | null;
    sealed_on: LocalDate | null; copy_sealed_on: LocalDate | null; no_record_on: LocalDate | null; due_on: LocalDate | null;
  };
}

/** The one row of the court itself, written before all others. */
export interface CourtRow {
  readonly court_id: string;
  readonly name: string;
  readonly county: string;
  readonly time_zone: string;
  readonly presenter_role: PresenterRole;
  readonly session_weekdays: readonly number[];
  readonly terms: Readonly<Record<string, string>>;
  readonly demonstration: boolean;
}

/** Seats that sign in, with the name that the sign-in page of a real court would ask for. */
export interface SignInRow {
  readonly account_id: string;
  readonly sign_in_name: string;
}

export type SeededTable = keyof RowOf;
/** Everything of one court, ready to be written. */
export type CourtRows = { readonly [T in SeededTable]: RowOf[T][] };

export type NeedRowKind = YouthNeedKind;
export type PetitionRowKind = '300' | '601' | '602' | '777' | '778' | '388';
export type PetitionRowState = 'filed' | 'pre_jurisdiction' | 'sustained' | 'disposed' | 'completed' | 'closed' | 'sealed';
export type JurisdictionStatus =
  | 'pending' | '654_2' | '725a' | '790' | 'ward_home' | 'ward_placement' | 'camp' | 'secure_track' | 'dual' | 'dependent' | 'transition_450' | 'ended';
export type CustodyKind = 'home' | 'relative' | 'group_home' | 'juvenile_hall' | 'camp' | 'away';
export type RestrictionKind =
  | 'detention' | 'electronic_monitoring' | 'home_supervision' | 'curfew' | 'search_terms' | 'stay_away' | 'probation_terms' | 'informal_supervision';
export type WarrantRowState = 'issued' | 'held' | 'recalled' | 'recall_confirmed' | 'executed';
export type HolderRowKind =
  | 'juvenile_court' | 'criminal_court' | 'law_enforcement' | 'probation' | 'department_of_justice' | 'district_attorney' | 'other_public_agency';
export type HolderRowState = 'named' | 'sent' | 'received' | 'sealed' | 'copy_sealed' | 'no_record' | 'destroyed';

/** The order in which tables are written, so that every key points at a row that is there. */
export const SEEDED_TABLES = [
  'courthouse', 'department', 'account', 'bench_officer', 'court_setting', 'court_closure', 'session_template', 'court_session', 'session_change', 'resource', 'youth',
  'youth_identity', 'youth_need', 'outside_person', 'outside_person_day', 'keep_apart', 'keep_apart_reason', 'legal_case', 'petition', 'petition_count', 'enhancement', 'participation', 'jurisdiction', 'custody', 'restriction', 'warrant', 'hearing',
  'clock_event', 'clock_change', 'appearance', 'hearing_brief', 'court_order', 'finding', 'finding_answer', 'dismissal_order', 'sealing_order', 'holder_task',
  'safe_contact', 'safe_contact_reach', 'unavailability', 'remote_consent', 'resource_use', 'continuance', 'continuance_position', 'hearing_check', 'ride', 'session_print', 'session_order', 'referral',
  ...DAY_TABLES,
] as const satisfies readonly SeededTable[];

/** A court without any row yet. */
export function noRows(): CourtRows {
  return {
    courthouse: [], department: [], account: [], bench_officer: [], court_setting: [], court_closure: [], court_session: [], youth: [], youth_identity: [], youth_need: [],
    keep_apart: [], keep_apart_reason: [], legal_case: [], petition: [], petition_count: [], enhancement: [], participation: [], jurisdiction: [], custody: [], restriction: [],
    warrant: [], hearing: [], clock_event: [], clock_change: [], appearance: [], hearing_brief: [], court_order: [], finding: [], finding_answer: [], dismissal_order: [], sealing_order: [],
    holder_task: [], session_template: [], session_change: [], resource: [], safe_contact: [], safe_contact_reach: [], outside_person: [], outside_person_day: [], unavailability: [],
    remote_consent: [], resource_use: [], continuance: [], continuance_position: [], hearing_check: [], ride: [], session_print: [], session_order: [], referral: [], ...noDayRows(),
  };
}
