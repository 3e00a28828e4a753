-- 0004 The court day: who has arrived, what the law wants in the minutes, phrases, drafts, who else looks, warrants step by step, orders of custody,
-- minute orders, the close of a session, what goes out, reports awaited; and the team's staffing, in a schema of its own.
-- Kinds are the keys of shared/src/vocabulary; a spec compares them.

-- Forced row security binds the owner too and there is no court to act for: it rests for this migration.
do $$
declare forced record;
begin
  for forced in select oid::regclass as name from pg_catalog.pg_class where relnamespace = 'app'::regnamespace and relforcerowsecurity loop
    execute format('alter table %s no force row level security', forced.name);
  end loop;
end $$;

-- ---------------------------------------------------------------- hearings and accounts
alter table app.hearing
  add column expected_at time,                       -- late, and said to be coming at: late is not absent
  add column second_called_at timestamptz,
  add column room_cleared_at timestamptz,
  add column paused_at timestamptz,                  -- null: not paused now
  add column paused_seconds integer not null default 0 check (paused_seconds >= 0),   -- of the pauses that are over
  add column waiting_resource_id uuid,               -- a waiting place of app.resource
  add column next_step text check (next_step in ('date','queue','none')),
  add column next_reason text,                       -- of a queue or of none
  add column next_words text,
  add column entered_late boolean not null default false,
  add column entered_at timestamptz,                 -- when it was typed, where that was later
  add column under_submission_until date,
  add column promise_words text,                     -- what the bench promised the youth: asked about the next time
  add column tried_advocate_at timestamptz,          -- tried before anybody is called absent
  add column tried_officer_at timestamptz,
  add column absent_words text,                      -- why absent was called before the grace had passed
  add foreign key (court_id, waiting_resource_id) references app.resource,
  add constraint next_step_says_why check (next_step is null or (next_step = 'date') = (next_reason is null)),
  add constraint next_reason_is_of_its_step check (next_reason is null
    or next_step = 'queue' and next_reason in ('report_awaited','placement_awaited','other_court','counsel_to_set','transfer')
    or next_step = 'none' and next_reason in ('dismissed','jurisdiction_ended','completed','transferred_out','heard_with_other_matter','off_calendar_resolved')),
  add constraint entered_late_says_when check (not entered_late or entered_at is not null);
create index hearing_unsigned on app.hearing (court_id, session_id) where minute_signed_at is null and state <> 'vacated';   -- results and signatures that are due
create index court_order_by_hearing on app.court_order (court_id, hearing_id);   -- a minute, a home and a served paper ask for the orders of one hearing

alter table app.account add column email text check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$');

-- ---------------------------------------------------------------- who takes part
alter table app.participation
  add column appointment text check (appointment in ('public_defender','alternate_defender','panel','retained','dependency')),
  add column relationship text check (relationship in ('mother','father','parent','stepparent','grandparent','aunt_or_uncle','adult_sibling','other_relative',
    'legal_guardian','foster_parent','family_friend')),
  add column without_counsel text check (without_counsel in ('waived','no_benefit')),   -- why nobody followed counsel for the youth
  add column version integer not null default 1,
  add constraint kind_of_counsel_only check (appointment is null or role = 'minors_counsel'),
  add constraint relationship_of_family_only check (relationship is null or role in ('parent','guardian','caregiver')),
  add constraint without_counsel_when_counsel_ends check (without_counsel is null or role = 'minors_counsel' and until_on is not null),
  add constraint ends_after_it_begins check (until_on >= from_on - 1);   -- the day before the first: entered by mistake, it never stood

-- ---------------------------------------------------------------- the board
create table app.arrival (                           -- who is on the way, here, ready, gone: one row per person of one hearing
  court_id uuid not null,
  arrival_id uuid not null,
  hearing_id uuid not null,
  who text not null check (who in ('youth','minors_counsel','prosecutor','county_counsel','probation_officer','social_worker','advocate','interpreter',
    'support_person','caregiver','transport')),
  participation_id uuid,
  name text,
  state text not null default 'expected' check (state in ('expected','on_the_way','arrived','ready','left')),
  at timestamptz,
  entered_by uuid,
  version integer not null default 1,
  primary key (court_id, arrival_id),
  foreign key (court_id, hearing_id) references app.hearing,
  foreign key (court_id, participation_id) references app.participation
);
create unique index arrival_of_a_person on app.arrival (court_id, hearing_id, who, coalesce(name, ''));

create table app.admitted_person (                   -- who else may be in the room (WIC 676): not before the judge agreed and the youth was told
  court_id uuid not null,
  admitted_id uuid not null,
  hearing_id uuid not null,
  name text not null check (btrim(name) <> ''),
  role text not null,
  reason text not null,
  judge_agreed boolean not null default false,
  youth_told boolean not null default false,
  admitted_at timestamptz,
  left_at timestamptz,
  version integer not null default 1,
  primary key (court_id, admitted_id),
  foreign key (court_id, hearing_id) references app.hearing,
  constraint admitted_by_the_judge check (admitted_at is null or judge_agreed),
  constraint left_after_coming check (left_at is null or admitted_at <= left_at)
);
create index admitted_person_by_hearing on app.admitted_person (court_id, hearing_id);

create table app.remote_contact (                    -- on a line: is anyone with you, and what failed; never a failure to appear
  court_id uuid not null,
  remote_contact_id uuid not null,
  hearing_id uuid not null,
  asked_at timestamptz not null,
  company text check (company in ('alone','somebody_with','not_safe_to_say')),
  code_word_used boolean not null default false,
  failed text check (failed in ('sound','picture','connection','device')),
  failed_at timestamptz,
  answered_by text,
  entered_by uuid,
  primary key (court_id, remote_contact_id),
  foreign key (court_id, hearing_id) references app.hearing,
  constraint failure_has_its_time check ((failed is null) = (failed_at is null))
);
create index remote_contact_by_hearing on app.remote_contact (court_id, hearing_id, asked_at);

-- ---------------------------------------------------------------- the record
create table app.minute_finding (                    -- what the law wants in the minutes, answered one by one
  court_id uuid not null,
  minute_finding_id uuid not null,
  hearing_id uuid not null,
  kind text not null check (kind in ('notice_given','notice_waived','reasonable_efforts','joint_assessment_241_1','restraints','counsel_present_and_advised',
    'interpreter_sworn','hearing_closed','persons_excluded','education_rights','icwa_inquiry','continuance_good_cause','time_waived','speedy_right_advised',
    'appeal_advised','remote_consent')),
  answer text not null check (answer in ('made','not_made','reserved')),
  facts text,
  version integer not null default 1,
  primary key (court_id, minute_finding_id),
  unique (court_id, hearing_id, kind),
  foreign key (court_id, hearing_id) references app.hearing,
  constraint restraints_need_facts check (kind <> 'restraints' or answer <> 'made' or btrim(coalesce(facts, '')) <> '')   -- WIC 210.6
);

create table app.order_phrase (                      -- the court's own words for an order; a phrase ends on a day, and another begins
  court_id uuid not null references app.court,
  phrase_id uuid not null,
  code text not null check (code ~ '^[a-z][a-z0-9_]*$'),
  words text not null check (btrim(words) <> ''),
  spoken_en text not null,                           -- as it is said to the youth
  spoken_es text,
  owner_role text not null,
  due_unit text not null default 'none' check (due_unit in ('calendar_days','court_days','before_next_hearing','none')),
  due_amount smallint check (due_amount between 1 and 365),
  hearing_types text[],                              -- null: at every hearing
  ordinal smallint not null default 100,
  valid_from date not null,
  valid_until date,
  version integer not null default 1,
  primary key (court_id, phrase_id),
  unique (court_id, code),
  constraint phrase_lasts_forward check (valid_until >= valid_from),
  constraint phrase_due_has_its_amount check (due_amount is not null or due_unit not in ('calendar_days','court_days'))
);

alter table app.court_order
  add column phrase_id uuid,
  add column spoken_words text,
  add column spoken_words_es text,
  add foreign key (court_id, phrase_id) references app.order_phrase;

create table app.private_note (                      -- one's own, from one's own seat: nobody else's, no paper's
  court_id uuid not null,
  private_note_id uuid not null,
  account_id uuid not null,
  hearing_id uuid,
  session_id uuid,
  words text not null,                               -- empty: taken back
  version integer not null default 1,
  primary key (court_id, private_note_id),
  foreign key (court_id, account_id) references app.account,
  foreign key (court_id, hearing_id) references app.hearing,
  foreign key (court_id, session_id) references app.court_session,
  constraint note_is_on_something check (num_nonnulls(hearing_id, session_id) >= 1)
);
create unique index private_note_of_a_hearing on app.private_note (court_id, account_id, hearing_id) where hearing_id is not null;
create unique index private_note_of_a_session on app.private_note (court_id, account_id, session_id) where hearing_id is null;

create table app.working_mark (                      -- one's own mark on a row of the docket
  court_id uuid not null,
  account_id uuid not null,
  hearing_id uuid not null,
  mark text not null default 'none' check (mark in ('to_read','ready','ask','none')),
  version integer not null default 1,
  primary key (court_id, hearing_id, account_id),
  foreign key (court_id, account_id) references app.account,
  foreign key (court_id, hearing_id) references app.hearing
);

create table app.draft (                             -- what somebody has typed and not saved; goes with the save, and with the seal
  court_id uuid not null,
  draft_id uuid not null,
  account_id uuid not null,
  hearing_id uuid not null,
  part text not null check (part in ('record','finding','continuance','minute_order','warrant','note')),
  content jsonb not null,
  based_on_version integer not null,
  saved_at timestamptz not null,
  primary key (court_id, draft_id),
  unique (court_id, account_id, hearing_id, part),
  foreign key (court_id, account_id) references app.account,
  foreign key (court_id, hearing_id) references app.hearing
);
create index draft_by_hearing on app.draft (court_id, hearing_id);

create unlogged table app.presence (                 -- who has a matter open; a row older than 45 seconds is nobody
  court_id uuid not null,
  account_id uuid not null,
  hearing_id uuid not null,
  part text not null check (part ~ '^[a-z][a-z_]*$'),
  since timestamptz not null,
  seen_at timestamptz not null,
  primary key (court_id, hearing_id, account_id),
  foreign key (court_id, account_id) references app.account,
  foreign key (court_id, hearing_id) references app.hearing
);

-- ---------------------------------------------------------------- warrants and custody
alter table app.warrant
  add column reason text check (reason in ('missed_hearing','left_placement','protective_custody','petition')),
  add column holder text check (holder in ('sheriff','probation','police','child_welfare')),
  add column hearing_id uuid,                        -- issued in
  add column recalled_in uuid,
  add column authority text,
  add column ended_reason text,
  add foreign key (court_id, hearing_id) references app.hearing,
  add foreign key (court_id, recalled_in) references app.hearing;
create index warrant_live on app.warrant (court_id, case_id, state) where state in ('issued', 'held', 'recalled');

create table app.warrant_step (                      -- each step with its proof; never changed
  court_id uuid not null,
  warrant_step_id uuid not null,
  warrant_id uuid not null,
  step text not null check (step in ('issued','held','released','recalled','sent_to_holder','received_by_holder','recall_confirmed','executed','printed')),
  at timestamptz not null,
  by_account uuid,
  by_words text,                                     -- who at the holder's
  how text check (how ~ '^[a-z][a-z_]*$'),           -- HOLDER_REACHED_BY
  made_at timestamptz not null default now(),
  primary key (court_id, warrant_step_id),
  foreign key (court_id, warrant_id) references app.warrant
);
create index warrant_step_by_warrant on app.warrant_step (court_id, warrant_id, at);

create table app.custody_order (                     -- from ordered to received, in minutes
  court_id uuid not null,
  custody_order_id uuid not null,
  case_id uuid not null,
  youth_id uuid not null,
  petition_id uuid,
  hearing_id uuid not null,
  kind text not null check (kind in ('detain','release','release_to_adult','place','monitor','monitor_off')),
  holder text not null,                              -- in words: 'Central Juvenile Hall'
  to_adult_role text,
  to_adult_name text,
  reasons text not null,
  ordered_at timestamptz not null,
  sent_at timestamptz,
  sent_how text check (sent_how ~ '^[a-z][a-z_]*$'),
  received_at timestamptz,
  received_how text check (received_how ~ '^[a-z][a-z_]*$'),
  received_by text,
  carried_out_at timestamptz,
  withdrawn_words text,
  document_id uuid,
  state text not null default 'ordered' check (state in ('ordered','sent','received','carried_out','withdrawn')),
  version integer not null default 1,
  primary key (court_id, custody_order_id),
  foreign key (court_id, case_id) references app.legal_case,
  foreign key (court_id, youth_id) references app.youth,
  foreign key (court_id, petition_id) references app.petition,
  foreign key (court_id, hearing_id) references app.hearing,
  foreign key (court_id, document_id) references app.document,
  constraint named_adult_has_a_name check (kind <> 'release_to_adult' or btrim(coalesce(to_adult_role, '')) <> '' and btrim(coalesce(to_adult_name, '')) <> ''),
  constraint custody_order_goes_forward check (sent_at >= ordered_at and received_at >= ordered_at and carried_out_at >= ordered_at)
);
create index custody_order_by_hearing on app.custody_order (court_id, hearing_id);
create index custody_order_under_way on app.custody_order (court_id, ordered_at) where state in ('ordered', 'sent', 'received');

-- ---------------------------------------------------------------- papers of a hearing
alter table app.document
  add column hearing_id uuid,
  add column session_id uuid,
  add column subject_id uuid,                        -- the warrant or the custody order that the paper is of
  add foreign key (court_id, hearing_id) references app.hearing,
  add foreign key (court_id, session_id) references app.court_session,
  drop constraint document_kind_check,
  add constraint document_kind_check check (kind in ('minute_order','dismissal_order','sealing_order','notice_to_youth','notice_to_counsel','receipt_form','session_list',
    'hearing_minute_order','youth_page','warrant','warrant_recall','custody_order','day_packet'));
create index document_by_hearing on app.document (court_id, hearing_id) where hearing_id is not null;
create index document_by_session on app.document (court_id, session_id) where session_id is not null;

create table app.minute_order (                      -- signed, effective and entered are three days; a signed one never changes, a correction is a new number
  court_id uuid not null,
  minute_order_id uuid not null,
  hearing_id uuid not null,
  number smallint not null check (number > 0),
  kind text not null default 'original' check (kind in ('original','corrected','nunc_pro_tunc','late_entry','amended')),
  state text not null default 'draft' check (state in ('draft','prepared','returned','signed','entered')),
  content jsonb not null,
  language text not null default 'en',
  prepared_by uuid,
  prepared_at timestamptz,
  returned_words text,
  returned_at timestamptz,
  signed_by uuid,
  signed_at timestamptz,
  effective_on date,
  entered_at timestamptz,
  true_called_at timestamptz,                        -- of a late entry: when it was
  true_concluded_at timestamptz,
  reason text,
  replaces_id uuid,
  document_id uuid,
  version integer not null default 1,
  primary key (court_id, minute_order_id),
  unique (court_id, hearing_id, number),
  foreign key (court_id, hearing_id) references app.hearing,
  foreign key (court_id, replaces_id) references app.minute_order,
  foreign key (court_id, document_id) references app.document,
  constraint returned_with_words check (state <> 'returned' or btrim(coalesce(returned_words, '')) <> ''),
  constraint signed_by_somebody check ((state in ('signed','entered')) = (signed_at is not null) and (signed_at is null or effective_on is not null)),
  constraint entered_after_signing check (entered_at is null or signed_at is not null),
  constraint correction_says_why check (kind = 'original' or btrim(coalesce(reason, '')) <> ''),
  constraint correction_replaces_one check (kind not in ('corrected','nunc_pro_tunc','amended') or replaces_id is not null)
);
create index minute_order_waiting on app.minute_order (court_id, state, prepared_at) where state in ('draft', 'prepared', 'returned', 'signed');

-- ---------------------------------------------------------------- the close of a session
create table app.close_explanation (                 -- why something is left when the session closes; never changed
  court_id uuid not null,
  close_explanation_id uuid not null,
  session_id uuid not null,
  hearing_id uuid not null,
  item text not null check (item in ('no_result','no_next_step','no_ride_home','warrant_elsewhere','minute_unsigned','order_unsent','page_not_given','open_check')),
  words text not null check (btrim(words) <> ''),
  by_account uuid,
  at timestamptz not null default now(),
  primary key (court_id, close_explanation_id),
  foreign key (court_id, session_id) references app.court_session,
  foreign key (court_id, hearing_id) references app.hearing
);
create index close_explanation_by_session on app.close_explanation (court_id, session_id, hearing_id, item);

create table app.outbox (                            -- one line per event and person; how a youth is reached is read when it is sent, never kept here
  court_id uuid not null references app.court,
  outbox_id uuid not null,
  notice_id uuid,
  event_key text not null,
  to_account_id uuid,
  to_youth_id uuid,
  to_office text,
  role text,                                         -- for whom, in words; never a child's name
  hearing_id uuid,
  case_id uuid,
  petition_id uuid,
  channel text not null check (channel in ('agency_pack','mail','screen','phone','email')),
  language text not null default 'en',
  template text not null,
  subject text not null,                             -- neutral
  body text not null,
  state text not null default 'waiting' check (state in ('waiting','held','sent','failed','stopped')),
  held_because text check (held_because in ('no_safe_contact','preview','no_mail_server','quiet_hours')),
  attempts smallint not null default 0 check (attempts >= 0),
  last_error text,
  last_tried_at timestamptz,
  due_at timestamptz not null,
  sent_at timestamptz,
  version integer not null default 1,
  primary key (court_id, outbox_id),
  unique (court_id, event_key),
  foreign key (court_id, notice_id) references app.notice,
  foreign key (court_id, to_account_id) references app.account,
  foreign key (court_id, to_youth_id) references app.youth,
  foreign key (court_id, hearing_id) references app.hearing,
  foreign key (court_id, case_id) references app.legal_case,
  foreign key (court_id, petition_id) references app.petition,
  constraint goes_to_one check (num_nonnulls(to_account_id, to_youth_id, to_office) = 1),
  constraint reach_is_not_kept check (to_youth_id is null or concat_ws(' ', subject, body, last_error) !~ '@'),   -- no address of a youth, in no column
  constraint held_says_why check ((state = 'held') = (held_because is not null)),
  constraint sent_has_its_time check ((state = 'sent') = (sent_at is not null))
);
create index outbox_due on app.outbox (court_id, state, due_at) where state in ('waiting', 'held', 'failed');
create index outbox_sent on app.outbox (court_id, sent_at desc) where state = 'sent';
create index outbox_by_hearing on app.outbox (court_id, hearing_id) where hearing_id is not null;

alter table app.notice
  drop constraint notice_kind_check,
  add constraint notice_kind_check check (kind in ('sealing_order_and_receipt_form','notice_of_sealing','warrant_recall','monitoring_off','hearing_vacated','hearing_set',
    'withdrawal_of_notice','hearing_moved','session_changed','reminder','minute_order_ready','amended_order','custody_order')),
  drop constraint notice_channel_check,
  add constraint notice_channel_check check (channel in ('agency_pack','mail','screen','phone','email'));

create table app.report_due (                        -- who reports to a hearing, by when, whether it came, and what it recommends
  court_id uuid not null,
  report_id uuid not null,
  case_id uuid not null,
  hearing_id uuid not null,
  from_role text not null,
  kind text not null check (kind in ('progress','social_study','placement','joint_assessment','education','health','advocate')),
  due_on date not null,
  received_on date,
  served_on date,
  recommendation text,
  state text not null default 'due' check (state in ('due','received','late_excused')),
  version integer not null default 1,
  primary key (court_id, report_id),
  foreign key (court_id, case_id) references app.legal_case,
  foreign key (court_id, hearing_id) references app.hearing,
  constraint received_has_its_day check (state <> 'received' or received_on is not null)
);
create index report_due_by_hearing on app.report_due (court_id, hearing_id);
create index report_due_awaited on app.report_due (court_id, due_on) where state = 'due';

create table app.day_packet (                        -- what was made for a dead network, and whom it held; never changed
  court_id uuid not null,
  packet_id uuid not null,
  session_id uuid not null,
  made_by uuid,                                      -- null: made in the night
  made_at timestamptz not null,
  expires_at timestamptz not null,
  number smallint not null check (number > 0),
  hearing_ids uuid[] not null,
  envelope jsonb,                                    -- salt, vector and cipher text of the file; null: paper alone
  document_id uuid,
  primary key (court_id, packet_id),
  unique (court_id, session_id, number),
  foreign key (court_id, session_id) references app.court_session,
  foreign key (court_id, document_id) references app.document,
  constraint packet_ends_after_it_was_made check (expires_at > made_at)
);

-- ---------------------------------------------------------------- the finding in full depth
alter table app.finding
  add column denied_reason text check (denied_reason in ('elements_not_shown','juvenile_finding_not_shown','evidence_balanced','no_evidence_offered')),
  add column renews_finding_id uuid,                 -- an earlier one of the same petition
  add column renewal_ground text check (renewal_ground in ('new_evidence','changed_circumstance','court_own_motion')),
  add column set_aside_recital text check (set_aside_recital in ('order_changed_775','new_evidence_778','changed_circumstance_778','interests_of_justice_782',
    'admission_withdrawn')),
  add column restitution_ruling text check (restitution_ruling in ('none_ordered','stands_as_civil_judgment','ends_with_finding','reserved')),
  add column notice_776_given boolean,
  add column evid_1161_kept_out boolean not null default false,
  add foreign key (court_id, renews_finding_id) references app.finding,
  add constraint no_finding_renews_itself check (renews_finding_id <> finding_id),
  add constraint renewal_has_its_ground check ((renews_finding_id is null) = (renewal_ground is null));

create table app.finding_prior (                     -- an earlier petition that is asked about on the same day (WIC 786(f)(1))
  court_id uuid not null,
  finding_id uuid not null,
  petition_id uuid not null,
  satisfactory boolean not null,
  not_707b boolean not null,
  answer text check (answer in ('dismiss','keep')),
  primary key (court_id, finding_id, petition_id),
  foreign key (court_id, finding_id) references app.finding,
  foreign key (court_id, petition_id) references app.petition,
  constraint prior_ends_on_both_answers check (answer is distinct from 'dismiss' or (satisfactory and not_707b))
);

-- ---------------------------------------------------------------- the team's staffing (read and written by starling_team alone)
create table team.staffing (
  court_id uuid not null references app.court,
  staffing_id uuid not null,
  session_id uuid not null,
  state text not null default 'planned' check (state in ('planned','open','ended')),
  opened_at timestamptz,
  ended_at timestamptz,
  version integer not null default 1,
  primary key (court_id, staffing_id),
  unique (court_id, session_id),
  foreign key (court_id, session_id) references app.court_session
);

create table team.attendance (
  court_id uuid not null,
  attendance_id uuid not null,
  staffing_id uuid not null,
  agency text not null check (agency in ('probation','child_welfare','minors_counsel','prosecutor','advocate','education','health','coordinator')),
  account_id uuid,
  name text not null check (btrim(name) <> ''),
  state text not null default 'expected' check (state in ('expected','present','absent')),
  version integer not null default 1,
  primary key (court_id, attendance_id),
  unique (court_id, staffing_id, agency),
  foreign key (court_id, staffing_id) references team.staffing on delete cascade,
  foreign key (court_id, account_id) references app.account
);
create table team.line (                             -- what an agency brings; its words never change: it stands, or it was taken back
  court_id uuid not null,
  line_id uuid not null,
  staffing_id uuid not null,
  hearing_id uuid not null,
  agency text not null check (agency in ('probation','child_welfare','minors_counsel','prosecutor','advocate','education','health','coordinator')),
  kind text not null check (kind in ('went_well','went_wrong','placement','school','health_need','safety','recommendation','might_say','coming','do_not_raise')),
  words text not null check (btrim(words) <> ''),
  ask_in_chambers boolean not null default false,
  do_not_raise boolean not null default false,
  is_privileged boolean not null default false,      -- an advocate's (Evid. Code 1035.4, 1038): seen by the others when opted in
  opted_in boolean not null default false,
  entered_by uuid,
  entered_at timestamptz not null,
  state text not null default 'stands' check (state in ('stands','taken_back')),
  version integer not null default 1,
  primary key (court_id, line_id),
  foreign key (court_id, staffing_id) references team.staffing on delete cascade,
  foreign key (court_id, hearing_id) references app.hearing,
  foreign key (court_id, entered_by) references app.account,
  constraint advocates_lines_are_privileged check (agency <> 'advocate' or is_privileged),
  constraint only_a_privileged_line_opts_in check (not opted_in or is_privileged)
);
create index line_by_staffing on team.line (court_id, staffing_id, hearing_id);
create index line_by_hearing on team.line (court_id, hearing_id);

create table team.action_item (
  court_id uuid not null,
  action_item_id uuid not null,
  staffing_id uuid not null,
  hearing_id uuid,
  words text not null check (btrim(words) <> ''),
  owner_role text not null,
  due_on date,
  done_on date,
  entered_by uuid,
  version integer not null default 1,
  primary key (court_id, action_item_id),
  foreign key (court_id, staffing_id) references team.staffing on delete cascade,
  foreign key (court_id, hearing_id) references app.hearing,
  foreign key (court_id, entered_by) references app.account
);
create index action_item_by_staffing on team.action_item (court_id, staffing_id);
create index action_item_by_hearing on team.action_item (court_id, hearing_id) where hearing_id is not null;

create table team.journal (                          -- who, when, which row, and a hash of it: never its words
  court_id uuid not null references app.court,
  journal_id uuid not null default gen_random_uuid(),
  table_name text not null,
  row_id uuid not null,
  act text not null check (act in ('insert','update','delete')),
  actor_id uuid,
  seat text not null,
  at timestamptz not null default clock_timestamp(),
  hash text not null,                                -- SHA-256 of the row, hex
  primary key (court_id, journal_id)
);
create index journal_by_row on team.journal (court_id, row_id, at);

do $$
declare secured record;
begin
  for secured in select oid::regclass as name from pg_catalog.pg_class where relnamespace = 'app'::regnamespace and relkind = 'r' and relrowsecurity loop
    execute format('alter table %s force row level security', secured.name);
  end loop;
end $$;
