-- 0002 The clocks: what starts a clock and stands in no other table, what was done to a clock, and what an emergency does to all of them.
-- Kinds are the keys of shared/src/vocabulary/happening.ts (those that people enter) and clock-change.ts; a spec compares them.

-- A clock's row names its case and its petition; the pair must be a pair, so the petition answers to both.
alter table app.petition add constraint petition_of_its_case unique (court_id, case_id, petition_id);

-- ---------------------------------------------------------------- what happened to the youth
create table app.clock_event (                       -- an event that starts or ends a clock and that no other table holds
  court_id uuid not null,
  clock_event_id uuid not null,
  case_id uuid not null,
  petition_id uuid,                                  -- null: it concerns the case as a whole
  kind text not null check (kind in (
    'taken_into_custody','brought_to_confinement','brought_to_police_building','left_police_building','arrived_at_county_facility',
    'held_for_other_county','other_county_warrant_received','fetched_by_other_county','phone_calls_offered','public_defender_told','hold_reviewed',
    'true_age_learned','certified_to_juvenile_court','released','released_without_petition','hold_explained','referred_to_probation',
    'affidavit_sent_to_prosecutor','affidavit_received_by_prosecutor','prosecutor_answered','intake_application_received',
    'intake_application_answered','intake_refusal_noticed','intake_review_asked','citation_issued','detention_continuance_asked',
    'monitoring_reviewed','temporary_placement_ordered','relatives_notified','no_notice_affidavit_filed','prima_facie_hearing_asked',
    'prima_facie_hearing_continued','prima_facie_hearing_held','petition_served','admission_denied_at_hearing','appeared_after_warrant',
    'petition_refiled','continuance_motion_filed','suppression_notice_received','notice_served','parent_citation_served','transfer_notice_served',
    'transfer_report_given','transfer_ordered','transfer_stay_asked','returned_from_criminal_court','social_study_filed','case_plan_filed',
    'removed_from_home','ward_probation_extended','ward_probation_reviewed','placement_review_asked','placement_review_set','placement_report_served',
    'placement_disapproved','placement_left','review_report_filed','foster_care_application_ordered','reentry_agreement_signed',
    'reentry_petition_filed','reentry_petition_forwarded','rehabilitation_plan_approved','secure_track_reviewed','violation_report_filed',
    'program_completed','victim_told_of_outcome','restitution_ordered','restitution_notice_sent','written_order_served','firearm_order_made',
    'firearms_given_up','appealable_order_made','appeal_filed','referee_order_served','referee_hearing_held','rehearing_application_received',
    'rehearing_decided','informal_agreement_made','informal_program_started','informal_program_joined','informal_supervision_ends',
    'informal_report_filed','doubt_declared','competency_restored','expert_report_disclosed','incompetency_found','remediation_referred',
    'remediation_reviewed','remediation_recommendation_received','remediation_decided','secure_confinement_ended','child_delivered',
    'dependency_application_made','dependency_application_answered','dependency_review_asked','late_study_continuance_asked',
    'witness_continuance_granted','services_ended_or_denied','permanent_plan_hearing_set','permanent_plan_hearing_held','permanent_plan_chosen',
    'writ_notice_filed','nonminor_review_held','dependency_order_awaited','wait_reviewed','tribe_notice_received','dual_status_noticed',
    'joint_assessment_noticed','joint_recommendations_presented','other_court_told','other_county_petition_filed','safety_information_received',
    'safety_report_made','missing_from_care_learned','missing_report_made','missing_notices_given','returned_to_care','concern_arose',
    'concern_reported','concern_reported_in_writing','county_report_received','county_report_passed_on','report_copy_sent_to_counsel',
    'counsel_questions_received','counsel_questions_answered','police_met_youth','endorsement_letter_asked','endorsement_letter_given',
    'police_investigation_started','county_told_by_police','judge_assigned','first_appearance','master_calendar_assigned','reassigned_after_reversal',
    'challenge_filed','challenge_ruling_served','writ_petition_filed','file_request_filed','file_request_noticed','file_request_answered',
    'refiling_access_asked','vacatur_petition_served','vacatur_answered','arrested','vacatur_ordered','vacatur_records_sealed',
    'vacatur_records_destroyed','innocence_request_received','limitation_period_ended','innocence_request_answered','innocence_petition_served',
    'diversion_completed','diversion_decided','diversion_sealing_noticed','diversion_sealed','diversion_agencies_reported','diversion_youth_told',
    'diversion_denial_noticed','diversion_review_asked','school_told','sheriff_told','sealing_duty_copy_given','sealing_duty_prosecutor_told',
    'sealing_duty_petition_filed','police_record_requested','police_record_noticed','police_record_objected','police_record_decided',
    'police_record_closed','police_record_sealed','firearm_record_destroyed')),
  happened_on date not null,
  happened_at time,                                  -- the hour on the court's wall clock, where the law counts hours
  entered_by uuid,
  entered_on date not null,
  state text not null default 'stands' check (state in ('stands','taken_back')),
  version integer not null default 1,
  primary key (court_id, clock_event_id),
  foreign key (court_id, case_id) references app.legal_case,
  constraint clock_event_petition_is_of_the_case foreign key (court_id, case_id, petition_id) references app.petition (court_id, case_id, petition_id),
  constraint hour_where_hours_are_counted check (happened_at is null or kind in (
    'taken_into_custody','brought_to_confinement','brought_to_police_building','left_police_building','arrived_at_county_facility',
    'held_for_other_county','other_county_warrant_received','phone_calls_offered','public_defender_told','hold_reviewed','true_age_learned',
    'certified_to_juvenile_court','released','released_without_petition','hold_explained','referred_to_probation','affidavit_sent_to_prosecutor',
    'no_notice_affidavit_filed','parent_citation_served','social_study_filed','violation_report_filed','firearm_order_made','firearms_given_up',
    'safety_information_received','safety_report_made','missing_from_care_learned','missing_report_made','missing_notices_given','returned_to_care',
    'concern_arose','concern_reported','concern_reported_in_writing','county_report_received','county_report_passed_on','report_copy_sent_to_counsel',
    'police_investigation_started','county_told_by_police')),
  constraint clock_event_is_entered_afterwards check (happened_on <= entered_on or kind = 'informal_supervision_ends')  -- that day is set ahead
);
create index clock_event_by_case on app.clock_event (court_id, case_id);

-- ---------------------------------------------------------------- what no date can show
create table app.clock_circumstance (                -- a circumstance on which a clock hangs, as somebody established it
  court_id uuid not null,
  clock_circumstance_id uuid not null,
  case_id uuid not null,
  petition_id uuid,                                  -- null: in every matter of the case
  name text not null check (name ~ '^[a-z][a-z0-9_]*$'),  -- a circumstance of shared/src/law/clocks/preconditions.ts
  holds boolean not null,
  entered_by uuid,
  entered_on date not null,
  state text not null default 'stands' check (state in ('stands','taken_back')),
  version integer not null default 1,
  primary key (court_id, clock_circumstance_id),
  foreign key (court_id, case_id) references app.legal_case,
  constraint clock_circumstance_petition_is_of_the_case foreign key (court_id, case_id, petition_id) references app.petition (court_id, case_id, petition_id)
);
create unique index clock_circumstance_of_a_matter on app.clock_circumstance (court_id, case_id, petition_id, name) nulls not distinct where state = 'stands';

-- ---------------------------------------------------------------- what was done to a clock
create table app.clock_change (                      -- a time waiver, its withdrawal, an extension, a stop, a new start
  court_id uuid not null,
  clock_change_id uuid not null,
  case_id uuid not null,
  petition_id uuid,                                  -- null: every petition of the case
  clock text check (clock ~ '^[A-Z][A-Z0-9_]*$'),    -- a rule of shared/src/law/clocks; null: every clock that the change reaches
  kind text not null check (kind in ('time_waiver','waiver_withdrawn','extended','tolled','resumed','restarted')),
  made_on date not null,
  from_on date,
  until_on date,                                     -- a time waiver without it is general
  ground text check (ground in ('good_cause','consent','youth_absent_on_warrant','competency','witness','exceptional_circumstances','emergency_order','other')),
  reason text,
  hearing_id uuid,                                   -- the hearing at which it was made; of a joint hearing, perhaps the youth's other case
  entered_by uuid,
  state text not null default 'stands' check (state in ('stands','taken_back')),
  version integer not null default 1,
  primary key (court_id, clock_change_id),
  foreign key (court_id, case_id) references app.legal_case,
  constraint clock_change_petition_is_of_the_case foreign key (court_id, case_id, petition_id) references app.petition (court_id, case_id, petition_id),
  foreign key (court_id, hearing_id) references app.hearing,
  constraint clock_change_ends_after_it_begins check (until_on >= from_on),
  constraint waiver_reaches_forward check (kind not in ('time_waiver','extended') or until_on >= made_on),
  constraint extension_says_why_and_how_long check (kind <> 'extended' or (clock is not null and ground is not null and until_on is not null)),
  constraint other_ground_is_written_down check (ground <> 'other' or btrim(coalesce(reason, '')) <> '')
);
create index clock_change_by_case on app.clock_change (court_id, case_id);

-- ---------------------------------------------------------------- emergencies (Gov. Code 68115)
create table app.emergency_extension (               -- the Chief Justice lengthens one clock for triggers inside a span of days
  court_id uuid not null references app.court,
  emergency_extension_id uuid not null,
  clock text not null check (clock ~ '^[A-Z][A-Z0-9_]*$'),
  triggers_from date not null,
  triggers_to date not null,
  amount integer not null check (amount > 0),
  unit text not null check (unit in ('hours','courtHours','courtDays','calendarDays','months','years')),
  order_reference text not null check (btrim(order_reference) <> ''),
  state text not null default 'stands' check (state in ('stands','taken_back')),
  version integer not null default 1,
  primary key (court_id, emergency_extension_id),
  check (triggers_to >= triggers_from)
);

-- A closed day gets an id of its own: one order may close the same day for filing and for juvenile hearings, and a day entered by mistake is
-- taken back and may be entered again.
alter table app.court_closure
  add column closure_id uuid not null default gen_random_uuid(),
  add column kind text not null default 'office_closed' check (kind in ('governor','office_closed','emergency_filing','emergency_juvenile')),
  add column order_reference text,
  add column state text not null default 'stands' check (state in ('stands','taken_back')),
  add column version integer not null default 1,
  add constraint emergency_closure_names_its_order check (kind not like 'emergency%' or btrim(coalesce(order_reference, '')) <> ''),
  drop constraint court_closure_pkey,
  add primary key (court_id, closure_id);
create unique index court_closure_of_a_day on app.court_closure (court_id, closed_on, kind) where state = 'stands';
