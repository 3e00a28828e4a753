-- Takes 0003 back. What the older tables cannot hold goes: separations from somebody outside, and what was taken back. A need of a newer kind
-- becomes another need with the same words. A cancelled session closes; where another sits in its room at its hour, it closes some seconds later.
-- Forced row security rests, as on the way up, and so do the guards that came with 0003 on the older tables.
do $$
declare
  forced record;
  guard record;
begin
  for forced in select oid::regclass as name from pg_catalog.pg_class where relnamespace = 'app'::regnamespace and relforcerowsecurity loop
    execute format('alter table %s no force row level security', forced.name);
  end loop;
  for guard in select t.tgname, t.tgrelid::regclass as name from pg_catalog.pg_trigger t
    where not t.tgisinternal and t.tgrelid in ('app.court_session'::regclass, 'app.hearing'::regclass, 'app.youth_need'::regclass, 'app.keep_apart'::regclass)
  loop
    execute format('drop trigger %I on %s', guard.tgname, guard.name);
  end loop;
end $$;

alter table app.court_session drop constraint court_session_court_id_template_id_fkey, drop constraint court_session_court_id_usual_bench_officer_id_fkey;
alter table app.hearing drop constraint hearing_court_id_lead_hearing_id_fkey;
alter table app.keep_apart drop constraint keep_apart_court_id_outside_person_id_fkey;
alter table app.keep_apart add column reason_code text;
update app.keep_apart k set reason_code = coalesce(
  (select r.reason_code from app.keep_apart_reason r where r.court_id = k.court_id and r.keep_apart_id = k.keep_apart_id), 'unspecified');
drop table app.referral, app.calendar_feed, app.session_order, app.session_print, app.ride, app.hearing_check, app.continuance_position, app.continuance,
  app.hearing_exception, app.keep_apart_reason, app.outside_person_day, app.outside_person, app.remote_consent, app.safe_contact_reach, app.safe_contact,
  app.unavailability, app.resource_use, app.resource, app.session_change, app.session_template;

-- ---------------------------------------------------------------- separations
delete from app.keep_apart where other_youth_id is null or state = 'taken_back';
drop index app.keep_apart_by_outside_person;
alter table app.keep_apart
  drop constraint apart_from_one_other,
  drop column outside_person_id,
  drop column set_by_role,
  drop column set_on,
  drop column entered_by,
  drop column reviewed_on,
  drop column state,
  drop column version,
  alter column other_youth_id set not null,
  alter column reason_code set not null;

-- ---------------------------------------------------------------- needs
delete from app.youth_need where state = 'taken_back';
update app.youth_need set kind = 'other'
where kind not in ('interpreter','remote','support_person','break','transport','waiting_place','facility_dog','not_aloud','other');
alter table app.youth_need
  drop constraint need_lasts_forward,
  drop constraint need_window_opens_before_it_closes,
  drop constraint days_to_avoid_are_named,
  drop constraint youth_need_kind_check,
  add constraint youth_need_kind_check check (kind in ('interpreter','remote','support_person','break','transport','waiting_place','facility_dog','not_aloud','other')),
  drop column strength,
  drop column weight,
  drop column weekdays,
  drop column from_on,
  drop column until_on,
  drop column from_time,
  drop column until_time,
  drop column authority,
  drop column asked_by_role,
  drop column review_on,
  drop column entered_by,
  drop column entered_on,
  drop column state,
  drop column version;

-- ---------------------------------------------------------------- hearings and sessions
drop index app.hearing_live_by_case, app.hearing_by_place_in_time;
alter table app.hearing
  drop constraint vacated_says_why,
  drop constraint other_vacated_reason_is_written_down,
  drop constraint no_hearing_leads_itself,
  drop column buffer_minutes,
  drop column is_hard_news,
  drop column exit_plan,
  drop column arrive_at,
  drop column vacated_reason,
  drop column vacated_words,
  drop column lead_hearing_id,
  drop column set_at;

drop index app.court_session_by_day, app.court_session_of_a_bench, app.court_session_of_its_template, app.court_session_of_a_room;
create index court_session_by_day on app.court_session (court_id, held_on);
drop index app.legal_case_sealed, app.petition_sealed, app.participation_by_account;
create index participation_by_account on app.participation (court_id, account_id, case_id);
update app.court_session s set starts_at = s.starts_at + later.seconds * interval '1 second'
from (select court_id, session_id, row_number() over (partition by court_id, department_id, held_on, starts_at order by state = 'cancelled', session_id) - 1 as seconds
  from app.court_session) later
where later.court_id = s.court_id and later.session_id = s.session_id and later.seconds > 0;
update app.court_session set state = 'closed' where state = 'cancelled';
alter table app.court_session
  drop constraint session_holds_its_number,
  drop constraint court_session_state_check,
  add constraint court_session_state_check check (state in ('planned','open','closed')),
  add unique (court_id, department_id, held_on, starts_at),
  drop column kind,
  drop column template_id,
  drop column template_day,
  drop column usual_bench_officer_id,
  drop column hearings_capacity,
  drop column hearings_over,
  drop column hearings_set,
  drop column slot_minutes,
  drop column order_locked_at;

update app.notice set kind = 'hearing_set' where kind in ('hearing_moved', 'session_changed');
alter table app.notice
  drop constraint notice_kind_check,
  add constraint notice_kind_check check (kind in ('sealing_order_and_receipt_form','notice_of_sealing','warrant_recall','monitoring_off','hearing_vacated','hearing_set','withdrawal_of_notice'));

do $$
declare secured record;
begin
  for secured in select oid::regclass as name from pg_catalog.pg_class where relnamespace = 'app'::regnamespace and relkind = 'r' and relrowsecurity loop
    execute format('alter table %s force row level security', secured.name);
  end loop;
end $$;
