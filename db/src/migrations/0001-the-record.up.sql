-- 0001 The record: one court's cases, people, calendar, findings and sealing orders.
-- court_id leads every key (one tenant = one county's superior court). No key crosses courts.
-- Ids are UUIDv7 made by the application, so that PostgreSQL 15 to 17 work as well.

-- ---------------------------------------------------------------- the court
create table app.court (
  court_id uuid primary key,
  name text not null,
  county text not null,
  time_zone text not null default 'America/Los_Angeles',
  presenter_role text not null check (presenter_role in ('probation_officer','coordinator','deputy_district_attorney')),
  session_weekdays smallint[] not null,              -- ISO weekday numbers, Monday = 1
  terms jsonb not null,                              -- the court's own words: {"programme": "...", "session": "..."}
  demonstration boolean not null default false,
  version integer not null default 1
);

create table app.court_setting (
  court_id uuid not null references app.court,
  name text not null,
  effective_from date not null,
  value jsonb not null,
  set_by uuid,
  reason text,
  primary key (court_id, name, effective_from)
);

create table app.court_closure (                     -- Governor's one-off days, emergency days: judicial holidays follow a rule in shared
  court_id uuid not null references app.court,
  closed_on date not null,
  reason text not null,
  primary key (court_id, closed_on)
);

create table app.courthouse (
  court_id uuid not null references app.court,
  courthouse_id uuid not null,
  name text not null,
  city text not null,
  primary key (court_id, courthouse_id)
);

create table app.account (                           -- who acts; passwords live in schema auth
  court_id uuid not null references app.court,
  account_id uuid not null,
  name text not null,
  seat text not null check (seat in ('judge','courtroom_clerk','calendar_clerk','sealing_clerk','minors_counsel','prosecutor',
    'county_counsel','probation_officer','social_worker','advocate','coordinator','administrator')),
  bar_number text,
  active boolean not null default true,
  version integer not null default 1,
  primary key (court_id, account_id)
);

create table app.department (
  court_id uuid not null,
  department_id uuid not null,
  courthouse_id uuid not null,
  name text not null,
  primary key (court_id, department_id),
  foreign key (court_id, courthouse_id) references app.courthouse
);

create table app.bench_officer (
  court_id uuid not null,
  bench_officer_id uuid not null,
  account_id uuid,
  name text not null,
  title text not null check (title in ('judge','commissioner','referee')),
  primary key (court_id, bench_officer_id),
  foreign key (court_id, account_id) references app.account
);

create table app.court_session (                     -- a sitting; not a sign-in
  court_id uuid not null,
  session_id uuid not null,
  department_id uuid not null,
  bench_officer_id uuid not null,
  clerk_account_id uuid,
  name text not null,
  held_on date not null,
  staffing_starts_at time,
  starts_at time not null,
  ends_at time not null,
  minutes_capacity integer not null check (minutes_capacity > 0),
  minutes_over integer not null default 0 check (minutes_over >= 0),   -- allowed by the judge, with a reason
  over_reason text,
  minutes_set integer not null default 0,            -- kept by the trigger on app.hearing
  state text not null check (state in ('planned','open','closed')),
  version integer not null default 1,
  primary key (court_id, session_id),
  unique (court_id, department_id, held_on, starts_at),
  foreign key (court_id, department_id) references app.department,
  foreign key (court_id, bench_officer_id) references app.bench_officer,
  constraint session_is_not_overfilled check (minutes_set between 0 and minutes_capacity + minutes_over),
  check (ends_at > starts_at)
);
create index court_session_by_day on app.court_session (court_id, held_on);

-- ---------------------------------------------------------------- the youth
create table app.youth (
  court_id uuid not null references app.court,
  youth_id uuid not null,
  chosen_name text not null,                         -- first name only; a last initial when two on one day share it
  pronouns text not null,
  spoken_to text,                                    -- how this youth likes to be spoken to
  goal text,                                         -- in the youth's own words, shared by consent
  languages text[] not null default '{en}',
  foster_placed boolean not null default false,
  version integer not null default 1,
  primary key (court_id, youth_id)
);

create table app.youth_identity (
  court_id uuid not null,
  youth_id uuid not null,
  legal_first_name text not null,
  legal_last_name text not null,
  born_on date not null,
  primary key (court_id, youth_id),
  foreign key (court_id, youth_id) references app.youth
);

create table app.youth_need (                        -- what the row of the docket shows in words
  court_id uuid not null,
  need_id uuid not null,
  youth_id uuid not null,
  kind text not null check (kind in ('interpreter','remote','support_person','break','transport','waiting_place','facility_dog','not_aloud','other')),
  words text not null,
  visible_to text not null default 'staff' check (visible_to in ('staff','team','counsel_and_bench','bench')),
  primary key (court_id, need_id),
  foreign key (court_id, youth_id) references app.youth
);
create index youth_need_by_youth on app.youth_need (court_id, youth_id);

create table app.keep_apart (                        -- symmetric; screens show the level, never the person or the reason
  court_id uuid not null,
  keep_apart_id uuid not null,
  youth_id uuid not null,
  other_youth_id uuid not null,
  level smallint not null check (level between 1 and 4),
  reason_code text not null,
  until date,
  primary key (court_id, keep_apart_id),
  foreign key (court_id, youth_id) references app.youth,
  foreign key (court_id, other_youth_id) references app.youth,
  check (youth_id <> other_youth_id)
);
create index keep_apart_by_youth on app.keep_apart (court_id, youth_id);
create index keep_apart_by_other on app.keep_apart (court_id, other_youth_id);

-- ---------------------------------------------------------------- cases and petitions
create table app.legal_case (
  court_id uuid not null,
  case_id uuid not null,
  youth_id uuid not null,
  number text not null,
  branch text not null check (branch in ('300','601','602')),
  state text not null check (state in ('open','closed')),
  elsewhere text,                                    -- the sister court's place, when heard elsewhere
  elsewhere_next_on date,
  sealed_in xid8,                                    -- the transaction that sealed the last petition of this case
  version integer not null default 1,
  primary key (court_id, case_id),
  unique (court_id, number),
  foreign key (court_id, youth_id) references app.youth
);
-- '24cmjv-20110' and '24CMJV 20110' are one case, however they are spelled (shared/src/vocabulary/case-number.ts).
create unique index legal_case_of_one_number on app.legal_case (court_id, upper(regexp_replace(number, '[^A-Za-z0-9]', '', 'g')));
create index legal_case_by_youth on app.legal_case (court_id, youth_id);

create table app.petition (
  court_id uuid not null,
  petition_id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('300','601','602','777','778','388')),
  ending text not null,                              -- the last four signs by which people in court call it
  filed_on date,                                     -- null: came by import from a system that does not say
  state text not null check (state in ('filed','pre_jurisdiction','dismissed_before','not_sustained','sustained','disposed',
    'completed','closed','dismissed_trafficking','dismissed_786a','dismissed_782','vacated_236_14','sealed','destroyed')),
  admitted_on date,
  jurisdiction_concluded_on date,
  sustained_on date,
  disposed_on date,
  made_ward_on date,
  certified_from_criminal_court boolean not null default false,   -- WIC 604(e)
  restitution_ordered boolean not null default false,              -- WIC 730.6: survives a sealing until the judge says otherwise
  supervising_counties text[] not null default '{}', -- other counties whose probation supervised this petition
  sealed_on date,
  sealed_in xid8,                                    -- set by the sealing transaction: from its commit on nobody reads the row
  version integer not null default 1,
  primary key (court_id, petition_id),
  foreign key (court_id, case_id) references app.legal_case
);
create index petition_by_case on app.petition (court_id, case_id);

create table app.petition_count (
  court_id uuid not null,
  count_id uuid not null,
  petition_id uuid not null,
  number smallint not null check (number > 0),
  statute text not null,                             -- as charged: 'PC 211', 'PC 484(a)/488'
  description text not null,
  level text not null check (level in ('felony','misdemeanor','wobbler','infraction')),
  offense_on date not null,
  agency text,
  report_number text,
  state text not null check (state in ('alleged','amended','stricken','admitted','true','not_proved','reduced_misdemeanor')),
  violent_item smallint,                             -- PC 667.5(c) item, when one is named by the statute alone
  serious_707b_item smallint,                        -- WIC 707(b) item
  statute_known boolean not null default true,
  version integer not null default 1,
  primary key (court_id, count_id),
  unique (court_id, petition_id, number),
  foreign key (court_id, petition_id) references app.petition
);

create table app.enhancement (
  court_id uuid not null,
  enhancement_id uuid not null,
  count_id uuid not null,
  code text not null,
  state text not null check (state in ('charged','proved','not_proved','stricken')),
  primary key (court_id, enhancement_id),
  foreign key (court_id, count_id) references app.petition_count
);
create index enhancement_by_count on app.enhancement (court_id, count_id);

create table app.participation (                     -- participants and dated representation
  court_id uuid not null,
  participation_id uuid not null,
  case_id uuid not null,
  role text not null check (role in ('minors_counsel','prosecutor','county_counsel','probation_officer','social_worker','advocate',
    'parent','guardian','caregiver','interpreter')),
  account_id uuid,
  name text not null,
  from_on date not null,
  until_on date,
  primary key (court_id, participation_id),
  foreign key (court_id, case_id) references app.legal_case,
  foreign key (court_id, account_id) references app.account
);
create index participation_by_case on app.participation (court_id, case_id, account_id);
create index participation_by_account on app.participation (court_id, account_id, case_id);

create table app.jurisdiction (
  court_id uuid not null,
  jurisdiction_id uuid not null,
  case_id uuid not null,
  petition_id uuid,
  status text not null check (status in ('pending','654_2','725a','790','ward_home','ward_placement','camp','secure_track','dual',
    'dependent','transition_450','ended')),
  from_on date not null,
  until_on date,
  primary key (court_id, jurisdiction_id),
  foreign key (court_id, case_id) references app.legal_case,
  foreign key (court_id, petition_id) references app.petition
);
create index jurisdiction_by_case on app.jurisdiction (court_id, case_id);

create table app.custody (                           -- where the youth is now, and was
  court_id uuid not null,
  custody_id uuid not null,
  youth_id uuid not null,
  petition_id uuid,                                  -- the petition that holds the youth there, if one does
  kind text not null check (kind in ('home','relative','group_home','juvenile_hall','camp','away')),
  place text not null,
  from_on date,                                      -- null: came by import from a system that does not say
  until_on date,
  primary key (court_id, custody_id),
  foreign key (court_id, youth_id) references app.youth,
  foreign key (court_id, petition_id) references app.petition
);
create index custody_by_youth on app.custody (court_id, youth_id, from_on desc);

create table app.restriction (                       -- holds and terms ordered on one petition
  court_id uuid not null,
  restriction_id uuid not null,
  petition_id uuid not null,
  kind text not null check (kind in ('detention','electronic_monitoring','home_supervision','curfew','search_terms','stay_away',
    'probation_terms','informal_supervision')),
  words text not null,
  ordered_on date not null,
  state text not null check (state in ('in_force','ended')),
  ended_on date,
  version integer not null default 1,
  primary key (court_id, restriction_id),
  foreign key (court_id, petition_id) references app.petition
);
create index restriction_by_petition on app.restriction (court_id, petition_id);

create table app.warrant (
  court_id uuid not null,
  warrant_id uuid not null,
  case_id uuid not null,
  petition_id uuid,                                  -- null: a protective-custody warrant of the dependency case
  kind text not null check (kind in ('bench','arrest','protective_custody')),
  state text not null check (state in ('issued','held','recalled','recall_confirmed','executed')),
  service_proof text not null default 'none' check (service_proof in ('personal','mail','oral_in_court','none')),
  issued_on date,                                    -- null: came by import from a system that does not say
  held_until date,
  recalled_at timestamptz,
  recall_confirmed_at timestamptz,
  recall_confirmed_by text,
  version integer not null default 1,
  primary key (court_id, warrant_id),
  foreign key (court_id, case_id) references app.legal_case,
  foreign key (court_id, petition_id) references app.petition
);
create index warrant_by_case on app.warrant (court_id, case_id);

-- ---------------------------------------------------------------- hearings
create table app.hearing (
  court_id uuid not null,
  hearing_id uuid not null,
  session_id uuid not null,
  case_id uuid not null,
  petition_id uuid,                                  -- null: a matter of the case as a whole
  type text not null,                                -- shared/vocabulary/hearing.ts
  place_in_line smallint not null,
  starts_at time not null,
  minutes smallint not null check (minutes between 0 and 480),
  mode text not null default 'in_person' check (mode in ('in_person','remote','no_appearance')),
  state text not null check (state in ('set','checked_in','in_hand','second_call','heard','continued','trailed','off_calendar','away','vacated')),
  checked_in_at timestamptz,
  called_at timestamptz,
  concluded_at timestamptz,
  interpreter_language text,
  continued_to uuid,
  good_cause text,
  minute_signed_at timestamptz,
  minute_signed_by uuid,
  came_from text not null default 'clerk' check (came_from in ('clerk','import','seed')),
  version integer not null default 1,
  primary key (court_id, hearing_id),
  foreign key (court_id, session_id) references app.court_session,
  foreign key (court_id, case_id) references app.legal_case,
  foreign key (court_id, petition_id) references app.petition
);
create index hearing_by_session on app.hearing (court_id, session_id, place_in_line);
create index hearing_by_case on app.hearing (court_id, case_id);
create index hearing_by_petition on app.hearing (court_id, petition_id);

create table app.appearance (
  court_id uuid not null,
  appearance_id uuid not null,
  hearing_id uuid not null,
  participation_id uuid,                             -- null: the youth, or somebody who is no participant
  role text not null,
  name text not null,
  attendance text not null default 'expected' check (attendance in ('expected','present','remote','late','excused','absent')),
  spoke boolean,
  primary key (court_id, appearance_id),
  foreign key (court_id, hearing_id) references app.hearing
);
create index appearance_by_hearing on app.appearance (court_id, hearing_id);

create table app.hearing_brief (                     -- what the judge needs on one screen; never staffing text, never a story
  court_id uuid not null,
  brief_id uuid not null,
  hearing_id uuid not null,
  kind text not null check (kind in ('went_well','question','promise','since','position','safety','ride','say_aloud')),
  subject text,                                      -- position: the matter; since: the heading
  role text,                                         -- position: whose
  words text not null,
  ordinal smallint not null default 1,
  primary key (court_id, brief_id),
  foreign key (court_id, hearing_id) references app.hearing
);
create index hearing_brief_by_hearing on app.hearing_brief (court_id, hearing_id);

create table app.court_order (
  court_id uuid not null,
  order_id uuid not null,
  hearing_id uuid not null,
  case_id uuid not null,
  petition_id uuid,
  ordinal smallint not null,
  words text not null,                               -- as spoken
  owner_role text not null,
  due_on date,
  state text not null check (state in ('given','partly','done','not_done','ended')),
  done_on date,
  note text,
  version integer not null default 1,
  primary key (court_id, order_id),
  foreign key (court_id, hearing_id) references app.hearing,
  foreign key (court_id, case_id) references app.legal_case,
  foreign key (court_id, petition_id) references app.petition
);
create index court_order_by_case on app.court_order (court_id, case_id);

-- ---------------------------------------------------------------- the finding
create table app.finding (
  court_id uuid not null,
  finding_id uuid not null,
  petition_id uuid not null,
  basis text not null check (basis in ('trafficking_236_23','partner_or_sexual_violence_236_24')),
  initiator text not null check (initiator in ('minors_counsel','stipulation','court')),
  state text not null check (state in ('asserted','set','submitted','made','denied','withdrawn','final','under_review','reversed','corrected')),
  asserted_on date not null,
  asserted_by uuid,
  timeliness text not null check (timeliness in ('on_time','late_under_236_23_d')),
  hearing_id uuid,
  submitted_on date,
  stage text check (stage in ('before_jurisdiction','at_jurisdiction','after_admission','after_disposition')),
  vehicle text check (vehicle in ('236_23_f','236_24_f','778_and_236_23_f','775_and_236_23_f','782_and_236_23_f')),
  sustained_finding_set_aside boolean not null default false,
  evidence_kinds text[] not null default '{}',       -- kinds only: no text of any kind has a place here (I9)
  privilege_claimed boolean not null default false,  -- Evid. Code 1038: that it was claimed, never what
  decided_at timestamptz,
  decided_by uuid,
  version integer not null default 1,
  primary key (court_id, finding_id),
  foreign key (court_id, petition_id) references app.petition,
  check (evidence_kinds <@ array['certified_record','officer_identification','agency_report','expert','testimony','immigration_record'])
);
create index finding_by_petition on app.finding (court_id, petition_id);

create table app.finding_answer (                    -- elements E1 to E4 and the juvenile finding F1, per count
  court_id uuid not null,
  finding_id uuid not null,
  count_id uuid not null,
  gate text not null check (gate in ('eligible','excluded','undetermined')),
  gate_item smallint,
  victim boolean,
  coerced boolean,
  direct_result boolean,
  fear boolean,
  juvenile_finding boolean,
  result text check (result in ('found','not_found')),
  primary key (court_id, finding_id, count_id),
  foreign key (court_id, finding_id) references app.finding,
  foreign key (court_id, count_id) references app.petition_count,
  check (result is distinct from 'found' or (gate = 'eligible' and victim and coerced and direct_result and fear and juvenile_finding))
);

create table app.dismissal_order (
  court_id uuid not null,
  dismissal_id uuid not null,
  petition_id uuid not null,
  finding_id uuid,
  hearing_id uuid,
  legal_basis text not null,
  state text not null check (state in ('drafted','signed','entered','final')),
  signed_on date,
  signed_at timestamptz,
  signed_by uuid,
  version integer not null default 1,
  primary key (court_id, dismissal_id),
  foreign key (court_id, petition_id) references app.petition,
  foreign key (court_id, finding_id) references app.finding
);

create table app.sealing_order (
  court_id uuid not null,
  sealing_order_id uuid not null,
  control_number text not null,                      -- all that the sealing desk shows
  petition_id uuid not null,
  dismissal_id uuid not null,
  basis text not null check (basis in ('236_23_f','236_24_f','786_a','786_e')),
  firearm_clause boolean not null,
  firearm_reason text not null,                      -- why the clause applies or does not
  state text not null check (state in ('drafted','signed','distributed','partly_complied','complied','amended','destruction_due','closed')),
  signed_on date,
  signed_at timestamptz,
  signed_by uuid,
  distributed_on date,
  version integer not null default 1,
  primary key (court_id, sealing_order_id),
  unique (court_id, control_number),
  foreign key (court_id, petition_id) references app.petition,
  foreign key (court_id, dismissal_id) references app.dismissal_order
);

create table app.holder_task (                       -- one per agency; defence counsel cannot be written here (R8, I3)
  court_id uuid not null,
  holder_task_id uuid not null,
  sealing_order_id uuid not null,
  kind text not null check (kind in ('juvenile_court','criminal_court','law_enforcement','probation','department_of_justice','district_attorney','other_public_agency')),
  name text not null,
  report_number text,
  destroy_on date not null,                          -- no order without a date for every holder (R6)
  window_from date not null,
  window_until date not null,
  asked_by_youth boolean not null default false,     -- WIC 786(f)(2)
  reentry_finding boolean not null default false,
  state text not null check (state in ('named','sent','received','sealed','copy_sealed','no_record','destroyed')),
  sent_on date,
  received_on date,
  sealed_on date,
  copy_sealed_on date,
  no_record_on date,
  destroyed_on date,
  due_on date,                                       -- when the answer is expected (court setting, O-10)
  version integer not null default 1,
  primary key (court_id, holder_task_id),
  foreign key (court_id, sealing_order_id) references app.sealing_order,
  constraint destruction_inside_its_window check (destroy_on between window_from and window_until),
  constraint copy_is_sealed_after_the_records check (copy_sealed_on is null or (sealed_on is not null and copy_sealed_on >= sealed_on)),  -- I2
  constraint other_agencies_need_the_reentry_finding check (kind <> 'other_public_agency' or (asked_by_youth and reentry_finding))
);
create index holder_task_by_order on app.holder_task (court_id, sealing_order_id);

-- ---------------------------------------------------------------- paper and notices
create table app.document (
  court_id uuid not null,
  document_id uuid not null,
  kind text not null check (kind in ('minute_order','dismissal_order','sealing_order','notice_to_youth','notice_to_counsel','receipt_form','session_list')),
  finding_id uuid,
  sealing_order_id uuid,
  petition_id uuid,
  recipient text not null check (recipient in ('court','holder','youth','counsel')),
  recipient_account_id uuid,                         -- counsel's own served copy
  reachable_until date,                              -- how long a served copy stays on counsel's screen (court setting)
  language text not null default 'en',
  state text not null check (state in ('queued','made')),
  hash text,                                         -- SHA-256, hex: the key of the bytes
  pages smallint,
  made_at timestamptz,
  version integer not null default 1,
  primary key (court_id, document_id),
  foreign key (court_id, petition_id) references app.petition,
  foreign key (court_id, sealing_order_id) references app.sealing_order
);
create index document_by_order on app.document (court_id, sealing_order_id);
create index document_by_recipient on app.document (court_id, recipient_account_id);

create table app.document_body (                     -- what the paper says, fixed by the signature; the PDF is made from it
  court_id uuid not null references app.court,
  document_id uuid not null,
  content jsonb not null,
  hash text,                                         -- SHA-256 of the bytes, hex; null until made
  bytes bytea,
  primary key (court_id, document_id),
  foreign key (court_id, document_id) references app.document,
  check ((hash is null) = (bytes is null))
);

create table app.notice (
  court_id uuid not null,
  notice_id uuid not null,
  kind text not null check (kind in ('sealing_order_and_receipt_form','notice_of_sealing','warrant_recall','monitoring_off','hearing_vacated','hearing_set','withdrawal_of_notice')),
  recipient text not null,                           -- an office or a role; never a child's name
  recipient_account_id uuid,
  holder_task_id uuid,
  petition_id uuid,
  sealing_order_id uuid,
  hearing_id uuid,
  channel text not null check (channel in ('agency_pack','mail','screen','phone')),
  state text not null check (state in ('queued','sent','stopped')),
  sent_at timestamptz,
  version integer not null default 1,
  primary key (court_id, notice_id),
  foreign key (court_id, petition_id) references app.petition,
  foreign key (court_id, sealing_order_id) references app.sealing_order
);
create index notice_by_account on app.notice (court_id, recipient_account_id);

-- ---------------------------------------------------------------- import
create table app.import_run (
  court_id uuid not null references app.court,
  import_id uuid not null,
  fingerprint text not null,                         -- SHA-256 of the files: the same files twice change nothing
  state text not null check (state in ('done')),
  taken integer not null,
  left_out integer not null,
  unchanged integer not null,
  ran_at timestamptz not null,
  ran_by uuid,
  primary key (court_id, import_id)
);

create table app.import_map (                        -- the column headings this court's export uses
  court_id uuid not null references app.court,
  file_kind text not null check (file_kind in ('sessions','parties','counts')),
  headings jsonb not null,
  primary key (court_id, file_kind)
);

-- ---------------------------------------------------------------- what happened
create table app.event (
  court_id uuid not null references app.court,
  event_id uuid not null,
  kind text not null,                                -- shared/events.ts
  subject_kind text not null,                        -- table name of the subject
  subject_id uuid not null,
  petition_id uuid,
  cite text,
  facts jsonb not null default '{}',                 -- ids, dates, cites; never a name, never a fact of exploitation
  actor_id uuid,
  seat text not null,
  happened_at timestamptz not null,
  written_in xid8 not null default pg_current_xact_id(),
  primary key (court_id, event_id)
);
create index event_by_subject on app.event (court_id, subject_id, written_in);
create index event_by_transaction on app.event (court_id, written_in);
create index event_by_time on app.event (court_id, happened_at);

-- ---------------------------------------------------------------- audit: one chain per court
create table audit.head (
  court_id uuid primary key,
  sequence bigint not null,
  hash bytea not null
);

create table audit.entry (
  court_id uuid not null,
  sequence bigint not null,
  at timestamptz not null,
  actor_id uuid,
  seat text not null,
  act text not null,
  event_ids uuid[] not null,
  previous bytea not null,
  hash bytea not null,
  primary key (court_id, sequence)
);

-- ---------------------------------------------------------------- sign-in (schema auth: read by starling_auth alone)
create table auth.account (
  account_id uuid primary key,
  court_id uuid not null references app.court,
  sign_in_name text not null unique,
  password_hash text,                                -- argon2id; null for a demonstration persona
  failed_count integer not null default 0,
  locked_until timestamptz,
  active boolean not null default true
);

create table auth.session (
  token_hash bytea primary key,                      -- SHA-256 of the cookie's token
  session_id uuid not null unique,
  account_id uuid not null references auth.account,
  court_id uuid not null,
  csrf text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null
);
