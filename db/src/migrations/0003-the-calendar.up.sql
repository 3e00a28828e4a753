-- 0003 The calendar: where sessions come from and what becomes of them, what a day needs besides people, what each youth needs, who is kept apart,
-- and what was asked, printed, ordered and promised about a hearing. Kinds are the keys of shared/src/vocabulary; a spec compares them.

-- Forced row security binds the owner too and there is no court to act for: it rests for this migration.
do $$
declare forced record;
begin
  for forced in select oid::regclass as name from pg_catalog.pg_class where relnamespace = 'app'::regnamespace and relforcerowsecurity loop
    execute format('alter table %s no force row level security', forced.name);
  end loop;
end $$;

-- ---------------------------------------------------------------- sessions and where they come from
create table app.session_template (                  -- a sitting that comes back: generated ahead, never over what somebody changed
  court_id uuid not null,
  template_id uuid not null,
  department_id uuid not null,
  bench_officer_id uuid not null,
  clerk_account_id uuid,
  name text not null,
  kind text not null default 'specialty' check (kind in ('specialty','general','detention','dependency','contested','review')),
  frequency text not null check (frequency in ('weekly','monthly')),
  every smallint not null default 1 check (every between 1 and 52),      -- every second week: 2
  weekdays smallint[] not null check (cardinality(weekdays) > 0 and weekdays <@ array[1,2,3,4,5,6,7]::smallint[]),   -- ISO, Monday = 1
  nth smallint check (nth in (-1,1,2,3,4,5)),        -- of the month; -1: the last
  starts_on date not null,
  until_on date,
  staffing_starts_at time,
  starts_at time not null,
  ends_at time not null,
  minutes_capacity integer not null check (minutes_capacity > 0),        -- the minutes that may be set
  hearings_capacity smallint check (hearings_capacity > 0),
  slot_minutes smallint check (slot_minutes between 5 and 480),
  state text not null default 'stands' check (state in ('stands','ended')),
  version integer not null default 1,
  primary key (court_id, template_id),
  foreign key (court_id, department_id) references app.department,
  foreign key (court_id, bench_officer_id) references app.bench_officer,
  foreign key (court_id, clerk_account_id) references app.account,
  constraint template_ends_after_it_starts check (ends_at > starts_at and (staffing_starts_at is null or staffing_starts_at < starts_at)),
  constraint template_lasts_forward check (until_on >= starts_on),
  constraint monthly_names_its_week check ((frequency = 'monthly') = (nth is not null))
);

alter table app.court_session
  add column kind text not null default 'specialty' check (kind in ('specialty','general','detention','dependency','contested','review')),
  add column template_id uuid,
  add column template_day date,                      -- the day of the pattern it was made for: stays when the session is moved, so that none is made twice
  add column usual_bench_officer_id uuid,            -- who would sit; another than bench_officer_id makes that one a substitute
  add column hearings_capacity smallint check (hearings_capacity > 0),   -- null: no limit by number
  add column hearings_over smallint not null default 0 check (hearings_over >= 0),
  add column hearings_set integer not null default 0,                    -- kept by the trigger on app.hearing, as minutes_set
  add column slot_minutes smallint check (slot_minutes between 5 and 480),
  add column order_locked_at timestamptz,            -- the call order stands; who changes it says why
  drop constraint court_session_state_check,
  add constraint court_session_state_check check (state in ('planned','open','closed','cancelled')),
  drop constraint court_session_court_id_department_id_held_on_starts_at_key,
  add foreign key (court_id, template_id) references app.session_template,
  add foreign key (court_id, usual_bench_officer_id) references app.bench_officer,
  add constraint session_holds_its_number check (hearings_set >= 0 and (hearings_capacity is null or hearings_set <= hearings_capacity + hearings_over));
-- A cancelled session stays on its line and gives its room back.
create unique index court_session_of_a_room on app.court_session (court_id, department_id, held_on, starts_at) where state <> 'cancelled';
create unique index court_session_of_its_template on app.court_session (court_id, template_id, template_day) where template_id is not null and template_day is not null;
create index court_session_of_a_bench on app.court_session (court_id, bench_officer_id, held_on);
-- Two years of sessions are walked for one with room: the index holds all that the walk asks.
drop index app.court_session_by_day;
create index court_session_by_day on app.court_session (court_id, held_on, starts_at, session_id)
  include (state, department_id, bench_officer_id, minutes_capacity, minutes_over, minutes_set, hearings_capacity, hearings_over, hearings_set);

create table app.session_change (                    -- what happened to a whole session; never changed afterwards
  court_id uuid not null,
  session_change_id uuid not null,
  session_id uuid not null,
  kind text not null check (kind in ('generated','substitute','room','times','moved','merged','split','cancelled','over_limit','reinstated')),
  reason_code text check (reason_code in ('judge_away','holiday','emergency','room_not_available','court_need','security','weather','other')),
  reason text,
  from_value text,
  to_value text,
  other_session_id uuid,
  made_by uuid,
  made_at timestamptz not null default now(),
  primary key (court_id, session_change_id),
  foreign key (court_id, session_id) references app.court_session,
  foreign key (court_id, other_session_id) references app.court_session,
  constraint session_change_has_a_reason check (kind = 'generated' or reason_code is not null),
  constraint other_session_reason_is_written_down check ((reason_code <> 'other' and kind <> 'over_limit') or btrim(coalesce(reason, '')) <> '')
);
create index session_change_by_session on app.session_change (court_id, session_id, made_at);

-- ---------------------------------------------------------------- hearings
alter table app.hearing
  add column buffer_minutes smallint not null default 0 check (buffer_minutes between 0 and 120),   -- kept free after it; counts as minutes set
  add column is_hard_news boolean not null default false,
  add column exit_plan text not null default 'ordinary' check (exit_plan in ('ordinary','alternate_door','escort','held_back')),
  add column arrive_at time,
  add column vacated_reason text check (vacated_reason in ('moved','session_cancelled','set_in_error','duplicate','resolved','other')),
  add column vacated_words text,
  add column lead_hearing_id uuid,                   -- heard together with that one: no place of its own in the number of the session
  add column set_at timestamptz,                     -- null: set before Starling kept it
  add foreign key (court_id, lead_hearing_id) references app.hearing,
  add constraint vacated_says_why check (vacated_reason is null or state = 'vacated'),
  add constraint other_vacated_reason_is_written_down check (vacated_reason <> 'other' or btrim(coalesce(vacated_words, '')) <> ''),
  add constraint no_hearing_leads_itself check (lead_hearing_id <> hearing_id);
alter table app.hearing alter column set_at set default now();
create index hearing_by_place_in_time on app.hearing (court_id, session_id) include (hearing_id, starts_at, minutes, buffer_minutes, case_id, petition_id, type, mode, interpreter_language, is_hard_news, state)
  where state in ('set', 'checked_in', 'in_hand', 'second_call', 'heard', 'trailed');
create index hearing_live_by_case on app.hearing (court_id, case_id) include (session_id, starts_at, minutes, buffer_minutes, petition_id, mode)
  where state in ('set', 'checked_in', 'in_hand', 'second_call', 'heard', 'trailed');

-- Whoever asks what may be shown asks what is sealed, and that is little; a person's cases are read with their dates.
create index legal_case_sealed on app.legal_case (court_id, case_id) where sealed_in is not null;
create index petition_sealed on app.petition (court_id, petition_id) where sealed_in is not null;
drop index app.participation_by_account;
create index participation_by_account on app.participation (court_id, account_id, case_id) include (from_on, until_on);

-- The count of what stands already, as the trigger will keep it.
update app.court_session s set hearings_set = (
  select count(*) from app.hearing h
  where h.court_id = s.court_id and h.session_id = s.session_id and h.state in ('set', 'checked_in', 'in_hand', 'second_call', 'heard')
    and not exists (select 1 from app.petition p where p.court_id = h.court_id and p.petition_id = h.petition_id and p.sealed_in is not null)
    and not exists (select 1 from app.legal_case c where c.court_id = h.court_id and c.case_id = h.case_id and c.sealed_in is not null));

-- ---------------------------------------------------------------- resources and times away
create table app.resource (                          -- what a hearing needs besides people of the court, each with a calendar of its own
  court_id uuid not null references app.court,
  resource_id uuid not null,
  kind text not null check (kind in ('interpreter','room','waiting_place','vehicle','facility_dog')),
  name text not null,
  language text,
  capacity smallint not null default 1 check (capacity > 0),             -- how many youths at one time
  courthouse_id uuid,                                -- null: comes along
  active boolean not null default true,
  version integer not null default 1,
  primary key (court_id, resource_id),
  foreign key (court_id, courthouse_id) references app.courthouse,
  constraint interpreter_names_the_language check ((kind = 'interpreter') = (language is not null))
);

create table app.resource_use (
  court_id uuid not null,
  resource_use_id uuid not null,
  resource_id uuid not null,
  hearing_id uuid not null,
  state text not null default 'asked' check (state in ('asked','confirmed','arrived','cancelled')),
  version integer not null default 1,
  primary key (court_id, resource_use_id),
  foreign key (court_id, resource_id) references app.resource,
  foreign key (court_id, hearing_id) references app.hearing
);
create unique index resource_use_of_a_hearing on app.resource_use (court_id, hearing_id, resource_id) where state <> 'cancelled';
create index resource_use_by_resource on app.resource_use (court_id, resource_id);

create table app.unavailability (                    -- when somebody or something cannot be there; why is nobody's business
  court_id uuid not null references app.court,
  unavailability_id uuid not null,
  subject_kind text not null check (subject_kind in ('bench_officer','account','participation','resource','department','youth')),
  subject_id uuid not null,                          -- of the table that the kind names; a guard looks it up
  from_on date not null,
  until_on date not null,
  starts_at time,                                    -- null: the whole day
  ends_at time,
  weekdays smallint[] check (weekdays <@ array[1,2,3,4,5,6,7]::smallint[]),   -- null: every day of the span
  hardness text not null default 'hard' check (hardness in ('hard','soft')),
  weight smallint not null default 50 check (weight between 0 and 100),
  words text,                                        -- neutral: 'Away', 'Work shift'
  entered_by uuid,
  entered_on date not null,
  state text not null default 'stands' check (state in ('stands','taken_back')),
  version integer not null default 1,
  primary key (court_id, unavailability_id),
  constraint time_away_lasts_forward check (until_on >= from_on),
  constraint time_away_has_both_hours check ((starts_at is null) = (ends_at is null) and ends_at > starts_at)
);
create index unavailability_by_subject on app.unavailability (court_id, subject_kind, subject_id, until_on) where state = 'stands';
create index unavailability_by_day on app.unavailability (court_id, until_on, from_on) where state = 'stands';

-- ---------------------------------------------------------------- what each youth needs
alter table app.youth_need
  drop constraint youth_need_kind_check,
  add constraint youth_need_kind_check check (kind in ('interpreter','remote','support_person','break','transport','waiting_place','facility_dog','not_aloud','other',
    'slot_time','school','seating','food','clothing','communication','advocate','phone','name_privacy','date_avoid','medical','sensory','order_in_docket','hard_news','mobility')),
  add column strength text not null default 'should' check (strength in ('must','should','nice')),
  add column weight smallint check (weight between 0 and 100),           -- null: the court's weight for its kind
  add column weekdays smallint[] check (weekdays <@ array[1,2,3,4,5,6,7]::smallint[]),
  add column from_on date,
  add column until_on date,
  add column from_time time,
  add column until_time time,
  add column authority text check (authority in ('youth_request','rule_1_100','court_order','local_practice','statute')),
  add column asked_by_role text,
  add column review_on date,
  add column entered_by uuid,
  add column entered_on date,
  add column state text not null default 'stands' check (state in ('stands','taken_back')),
  add column version integer not null default 1,
  add constraint need_lasts_forward check (until_on >= from_on),
  add constraint need_window_opens_before_it_closes check (until_time > from_time),
  add constraint days_to_avoid_are_named check (kind <> 'date_avoid' or from_on is not null);

create table app.safe_contact (                      -- how a youth may be reached: through whom, when, in what words
  court_id uuid not null,
  safe_contact_id uuid not null,
  youth_id uuid not null,
  through_role text not null,
  hours text not null,
  words text not null,                               -- neutral: 'Appointment reminder'
  entered_by uuid,
  entered_on date not null,
  state text not null default 'stands' check (state in ('stands','taken_back')),
  version integer not null default 1,
  primary key (court_id, safe_contact_id),
  foreign key (court_id, youth_id) references app.youth
);
create unique index safe_contact_of_a_youth on app.safe_contact (court_id, youth_id) where state = 'stands';

create table app.safe_contact_reach (                -- the number or address itself: apart, because fewer may read it
  court_id uuid not null,
  safe_contact_id uuid not null,
  reach text not null,
  primary key (court_id, safe_contact_id),
  foreign key (court_id, safe_contact_id) references app.safe_contact
);

create table app.remote_consent (                    -- the youth's own choice, after counsel (WIC 679.5)
  court_id uuid not null,
  remote_consent_id uuid not null,
  hearing_id uuid not null,
  consented boolean,                                 -- null: asked for, not answered yet
  after_counsel boolean not null default false,
  counsel_account_id uuid,
  code_word_agreed boolean not null default false,
  entered_by uuid,
  entered_at timestamptz not null default now(),
  state text not null default 'stands' check (state in ('stands','taken_back')),
  version integer not null default 1,
  primary key (court_id, remote_consent_id),
  foreign key (court_id, hearing_id) references app.hearing,
  foreign key (court_id, counsel_account_id) references app.account,
  constraint consent_comes_after_counsel check (consented is not true or after_counsel)
);
create unique index remote_consent_of_a_hearing on app.remote_consent (court_id, hearing_id) where state = 'stands';

-- ---------------------------------------------------------------- separations
create table app.outside_person (                    -- somebody the court has no record of: a token, never a name
  court_id uuid not null references app.court,
  outside_person_id uuid not null,
  token text not null check (token ~ '^[A-Z0-9]{4,8}$'),
  primary key (court_id, outside_person_id),
  unique (court_id, token)
);

create table app.outside_person_day (                -- when that person is in a courthouse, or on trial as an adult
  court_id uuid not null,
  outside_person_day_id uuid not null,
  outside_person_id uuid not null,
  on_day date not null,
  kind text not null check (kind in ('trial','in_building')),
  courthouse_id uuid,                                -- null: not known, so anywhere
  state text not null default 'stands' check (state in ('stands','taken_back')),
  version integer not null default 1,
  primary key (court_id, outside_person_day_id),
  foreign key (court_id, outside_person_id) references app.outside_person,
  foreign key (court_id, courthouse_id) references app.courthouse
);
create unique index outside_person_day_once on app.outside_person_day (court_id, outside_person_id, on_day, kind) where state = 'stands';

create table app.keep_apart_reason (                 -- entered by the bench and the clerks, read by judges alone
  court_id uuid not null,
  keep_apart_id uuid not null,
  reason_code text not null check (reason_code ~ '^[a-z][a-z_]*$'),      -- shared/src/vocabulary/keep-apart.ts, and what stood before it
  words text,
  primary key (court_id, keep_apart_id),
  foreign key (court_id, keep_apart_id) references app.keep_apart
);
insert into app.keep_apart_reason (court_id, keep_apart_id, reason_code) select court_id, keep_apart_id, reason_code from app.keep_apart;

alter table app.keep_apart
  drop column reason_code,
  alter column other_youth_id drop not null,
  add column outside_person_id uuid,
  add column set_by_role text,
  add column set_on date,
  add column entered_by uuid,
  add column reviewed_on date,
  add column state text not null default 'stands' check (state in ('stands','taken_back')),
  add column version integer not null default 1,
  add foreign key (court_id, outside_person_id) references app.outside_person,
  add constraint apart_from_one_other check ((other_youth_id is null) <> (outside_person_id is null));
create index keep_apart_by_outside_person on app.keep_apart (court_id, outside_person_id) where outside_person_id is not null;

create table app.hearing_exception (                 -- a judge's word that one hard rule does not bind one hearing; good for the transaction that writes it
  court_id uuid not null,
  hearing_exception_id uuid not null,
  hearing_id uuid not null,
  rule text not null check (rule ~ '^[a-z][A-Za-z0-9]*$'),               -- a row of shared/src/calendar/hard-rules.ts
  reason text not null check (btrim(reason) <> ''),
  given_by uuid,
  given_at timestamptz not null default now(),
  written_in xid8 not null default pg_current_xact_id(),
  primary key (court_id, hearing_exception_id),
  foreign key (court_id, hearing_id) references app.hearing
);
create index hearing_exception_by_hearing on app.hearing_exception (court_id, hearing_id);

-- ---------------------------------------------------------------- continuances
create table app.continuance (                       -- asked for, decided, counted (rule 5.550, WIC 682)
  court_id uuid not null,
  continuance_id uuid not null,
  hearing_id uuid not null,
  new_hearing_id uuid,
  asked_by text not null check (asked_by ~ '^[a-z][a-z_]*$'),
  caused_by text not null check (caused_by ~ '^[a-z][a-z_]*$'),
  reason_code text not null check (reason_code ~ '^[a-z][a-z_]*$'),
  facts text not null,                               -- the good-cause facts; no convenience
  time_waived boolean not null default false,
  asked_on date not null,
  decided text check (decided in ('granted','denied')),                  -- null: not decided yet
  decided_by uuid,
  count_so_far smallint not null default 1 check (count_so_far > 0),
  version integer not null default 1,
  primary key (court_id, continuance_id),
  foreign key (court_id, hearing_id) references app.hearing,
  foreign key (court_id, new_hearing_id) references app.hearing,
  constraint granted_on_facts check (decided is distinct from 'granted' or btrim(facts) <> '')
);
create index continuance_by_hearing on app.continuance (court_id, hearing_id);

create table app.continuance_position (
  court_id uuid not null,
  continuance_id uuid not null,
  role text not null,
  position text not null check (position in ('agrees','opposes','no_position','not_asked')),
  primary key (court_id, continuance_id, role),
  foreign key (court_id, continuance_id) references app.continuance
);

-- ---------------------------------------------------------------- before, on and after the day
create table app.hearing_check (
  court_id uuid not null,
  hearing_check_id uuid not null,
  hearing_id uuid not null,
  item text not null check (item in ('waiting_place','support_person','facility_dog','clothes','food','phone_plan','seating','ride_to_court','ride_home','release_adult',
    'observers','transport_order','safe_contact','counsel_told_first','speaking_turn','photo_on_file','exit_plan','positions_known')),
  state text not null default 'open' check (state in ('open','done','not_needed')),
  words text,
  done_by uuid,
  done_at timestamptz,
  version integer not null default 1,
  primary key (court_id, hearing_check_id),
  unique (court_id, hearing_id, item),
  foreign key (court_id, hearing_id) references app.hearing
);

create table app.ride (
  court_id uuid not null,
  ride_id uuid not null,
  hearing_id uuid not null,
  direction text not null check (direction in ('to_court','home')),
  driver_role text not null,
  driver text,                                       -- words: 'Probation transport', never a stranger's number
  resource_id uuid,                                  -- the vehicle, when it is one of the court's resources
  seats smallint not null default 1 check (seats > 0),
  leaves_at time,
  state text not null default 'asked' check (state in ('asked','ordered','confirmed','arrived','cancelled')),
  version integer not null default 1,
  primary key (court_id, ride_id),
  foreign key (court_id, hearing_id) references app.hearing,
  foreign key (court_id, resource_id) references app.resource
);
create index ride_by_hearing on app.ride (court_id, hearing_id);
create index ride_by_resource on app.ride (court_id, resource_id) where resource_id is not null;

create table app.session_print (                     -- which list was printed when, and whom it held: what came since is an addition
  court_id uuid not null,
  session_print_id uuid not null,
  session_id uuid not null,
  kind text not null check (kind in ('full','staff','lobby')),
  number smallint not null check (number > 0),
  printed_by uuid,
  printed_at timestamptz not null default now(),
  hearing_ids uuid[] not null,
  primary key (court_id, session_print_id),
  unique (court_id, session_id, kind, number),
  foreign key (court_id, session_id) references app.court_session
);

create table app.session_order (                     -- each call order that was made, by the rule, worked out or by hand
  court_id uuid not null,
  session_order_id uuid not null,
  session_id uuid not null,
  made_by uuid,
  made_at timestamptz not null default now(),
  reason text,
  hearing_ids uuid[] not null,
  by text not null check (by in ('rule','solver','hand')),
  primary key (court_id, session_order_id),
  foreign key (court_id, session_id) references app.court_session
);
create index session_order_by_session on app.session_order (court_id, session_id, made_at);

-- ---------------------------------------------------------------- feeds and referrals
create table app.calendar_feed (                     -- a person's own calendar by a secret address; only its hash is kept
  court_id uuid not null,
  calendar_feed_id uuid not null,
  account_id uuid not null,
  token_hash bytea not null check (octet_length(token_hash) = 32),       -- SHA-256
  made_at timestamptz not null default now(),
  revoked_at timestamptz,
  last_read_on date,
  version integer not null default 1,
  primary key (court_id, calendar_feed_id),
  foreign key (court_id, account_id) references app.account
);
create unique index calendar_feed_by_token on app.calendar_feed (token_hash);
create index calendar_feed_by_account on app.calendar_feed (court_id, account_id);

create table app.referral (                          -- a youth on the way into this court
  court_id uuid not null references app.court,
  referral_id uuid not null,
  case_id uuid,
  youth_id uuid,
  from_department text not null,
  referred_by text not null check (referred_by in ('judge','probation_officer','social_worker','minors_counsel','prosecutor','county_counsel','advocate','screening','youth')),
  referred_on date not null,
  tool text,
  band text,
  youth_consent_on date,
  counsel_consulted boolean not null default false,
  team_recommends boolean,
  state text not null default 'referred' check (state in ('referred','accepted','declined','transfer_ordered','received','withdrawn')),
  decided_on date,
  decline_reason text check (decline_reason in ('not_eligible','youth_chose_not','no_place','other_court_fits','outside_county','other')),
  transfer_ordered_on date,
  received_on date,
  version integer not null default 1,
  primary key (court_id, referral_id),
  foreign key (court_id, case_id) references app.legal_case,
  foreign key (court_id, youth_id) references app.youth,
  constraint declined_says_why check ((state = 'declined') = (decline_reason is not null)),
  constraint joins_by_choice check (state not in ('accepted','transfer_ordered','received') or (youth_consent_on is not null and counsel_consulted))
);
create index referral_in_hand on app.referral (court_id, state, referred_on);

alter table app.notice
  drop constraint notice_kind_check,
  add constraint notice_kind_check check (kind in ('sealing_order_and_receipt_form','notice_of_sealing','warrant_recall','monitoring_off','hearing_vacated','hearing_set',
    'withdrawal_of_notice','hearing_moved','session_changed'));

do $$
declare secured record;
begin
  for secured in select oid::regclass as name from pg_catalog.pg_class where relnamespace = 'app'::regnamespace and relkind = 'r' and relrowsecurity loop
    execute format('alter table %s force row level security', secured.name);
  end loop;
end $$;
