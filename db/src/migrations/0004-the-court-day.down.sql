-- Takes 0004 back. What the older tables cannot hold goes: the day's own records, and papers of the newer kinds; a notice of a newer kind becomes
-- a notice that a hearing is set. Forced row security rests, as on the way up, and so do the guards that came with 0004 on the older tables.
do $$
declare
  forced record;
  guard record;
begin
  for forced in select oid::regclass as name from pg_catalog.pg_class where relnamespace = 'app'::regnamespace and relforcerowsecurity loop
    execute format('alter table %s no force row level security', forced.name);
  end loop;
  for guard in select t.tgname, t.tgrelid::regclass as name from pg_catalog.pg_trigger t
    where not t.tgisinternal and t.tgrelid in ('app.court_session'::regclass, 'app.hearing'::regclass, 'app.warrant'::regclass, 'app.petition'::regclass,
      'app.document'::regclass, 'app.notice'::regclass, 'app.finding'::regclass,
      'app.participation'::regclass)
  loop
    execute format('drop trigger %I on %s', guard.tgname, guard.name);
  end loop;
end $$;

-- What a paper of the day is seen with, goes.
drop policy if exists document_is_seen on app.document;
drop policy if exists document_body_is_entered on app.document_body;
drop table team.journal, team.action_item, team.line, team.attendance, team.staffing;
drop table app.finding_prior, app.day_packet, app.report_due, app.outbox, app.close_explanation, app.minute_order, app.custody_order, app.warrant_step,
  app.presence, app.draft, app.working_mark, app.private_note, app.minute_finding, app.remote_contact, app.admitted_person, app.arrival;

alter table app.participation
  drop constraint ends_after_it_begins,
  drop column appointment,
  drop column relationship,
  drop column without_counsel,
  drop column version;

alter table app.finding
  drop constraint no_finding_renews_itself,
  drop constraint renewal_has_its_ground,
  drop column denied_reason,
  drop column renews_finding_id,
  drop column renewal_ground,
  drop column set_aside_recital,
  drop column restitution_ruling,
  drop column notice_776_given,
  drop column evid_1161_kept_out;

update app.notice set channel = 'screen' where channel = 'email';
update app.notice set kind = 'hearing_set' where kind in ('reminder', 'minute_order_ready', 'amended_order', 'custody_order');
alter table app.notice
  drop constraint notice_kind_check,
  add constraint notice_kind_check check (kind in ('sealing_order_and_receipt_form','notice_of_sealing','warrant_recall','monitoring_off','hearing_vacated','hearing_set',
    'withdrawal_of_notice','hearing_moved','session_changed')),
  drop constraint notice_channel_check,
  add constraint notice_channel_check check (channel in ('agency_pack','mail','screen','phone'));

delete from app.document_body b using app.document d
where d.court_id = b.court_id and d.document_id = b.document_id
  and d.kind in ('hearing_minute_order', 'youth_page', 'warrant', 'warrant_recall', 'custody_order', 'day_packet');
delete from app.document where kind in ('hearing_minute_order', 'youth_page', 'warrant', 'warrant_recall', 'custody_order', 'day_packet');
drop index app.document_by_hearing, app.document_by_session;
alter table app.document
  drop constraint document_kind_check,
  add constraint document_kind_check check (kind in ('minute_order','dismissal_order','sealing_order','notice_to_youth','notice_to_counsel','receipt_form','session_list')),
  drop column hearing_id,
  drop column session_id,
  drop column subject_id;

drop index app.warrant_live;
alter table app.warrant
  drop column reason,
  drop column holder,
  drop column hearing_id,
  drop column recalled_in,
  drop column authority,
  drop column ended_reason;

alter table app.court_order
  drop column phrase_id,
  drop column spoken_words,
  drop column spoken_words_es;
drop table app.order_phrase;

alter table app.account drop column email;
drop index app.hearing_unsigned, app.court_order_by_hearing;
alter table app.hearing
  drop constraint next_step_says_why,
  drop constraint next_reason_is_of_its_step,
  drop constraint entered_late_says_when,
  drop column expected_at,
  drop column second_called_at,
  drop column room_cleared_at,
  drop column paused_at,
  drop column paused_seconds,
  drop column waiting_resource_id,
  drop column next_step,
  drop column next_reason,
  drop column next_words,
  drop column entered_late,
  drop column entered_at,
  drop column under_submission_until,
  drop column promise_words,
  drop column tried_advocate_at,
  drop column tried_officer_at,
  drop column absent_words;

do $$
declare secured record;
begin
  for secured in select oid::regclass as name from pg_catalog.pg_class where relnamespace = 'app'::regnamespace and relkind = 'r' and relrowsecurity loop
    execute format('alter table %s force row level security', secured.name);
  end loop;
end $$;
