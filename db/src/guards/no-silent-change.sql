-- Nothing changes its state in silence: at commit, each changed row must be named by an event of the same transaction, as its subject or in its facts.
-- It is checked at commit so that the order of the statements does not matter. What the last column marks must also be born with one: a petition, finding,
-- order, hearing, warrant, what is entered about a clock, a closed day, a template, a change of a session, a print, a call order, an exception, a continuance,
-- a person admitted, a minute finding, an order of custody, a minute order …
-- The transaction is compared as text in the first question, so that its plan goes by the subject: a transaction may hold thousands of events (the seed, an import).

create or replace function app.require_event() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare subject uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
begin
  if not exists (select 1 from app.event e where e.court_id = new.court_id and e.subject_id = subject and e.written_in::text = pg_current_xact_id()::text)
    and not exists (select 1 from app.event e, jsonb_each_text(e.facts) fact
      where e.court_id = new.court_id and e.written_in = pg_current_xact_id() and fact.value = subject::text)
  then
    raise integrity_constraint_violation using message = format('%s %s changed without an event of the same transaction that names it.', tg_table_name, subject),
      constraint = 'no_silent_change';
  end if;
  return null;
end $$;

do $$
declare
  watched record;
begin
  for watched in
    select * from (values
      ('petition', 'petition_id', 'state', true), ('petition_count', 'count_id', 'state', false), ('legal_case', 'case_id', 'state', false),
      ('finding', 'finding_id', 'state', true), ('dismissal_order', 'dismissal_id', 'state', true), ('sealing_order', 'sealing_order_id', 'state', true),
      ('holder_task', 'holder_task_id', 'state', false), ('warrant', 'warrant_id', 'state', true), ('hearing', 'hearing_id', 'state', true),
      ('court_session', 'session_id', 'state', false), ('restriction', 'restriction_id', 'state', false), ('custody', 'custody_id', 'until_on', false),
      ('court_order', 'order_id', 'state', false), ('clock_event', 'clock_event_id', 'state', true), ('clock_circumstance', 'clock_circumstance_id', 'state', true), ('clock_change', 'clock_change_id', 'state', true),
      ('court_closure', 'closure_id', 'state', true), ('emergency_extension', 'emergency_extension_id', 'state', true),
      ('session_template', 'template_id', 'state', true), ('session_change', 'session_id', 'kind', true), ('session_print', 'session_print_id', 'kind', true),
      ('session_order', 'session_id', 'by', true), ('hearing_exception', 'hearing_exception_id', 'rule', true), ('continuance', 'continuance_id', 'decided', true),
      ('remote_consent', 'remote_consent_id', 'state', true), ('unavailability', 'unavailability_id', 'state', true), ('referral', 'referral_id', 'state', true),
      ('outside_person_day', 'outside_person_day_id', 'state', true), ('safe_contact', 'safe_contact_id', 'state', true), ('calendar_feed', 'calendar_feed_id', 'revoked_at', true),
      ('youth_need', 'need_id', 'state', false), ('keep_apart', 'keep_apart_id', 'state', false), ('resource', 'resource_id', 'active', false),
      ('resource_use', 'resource_use_id', 'state', false), ('hearing_check', 'hearing_check_id', 'state', false), ('ride', 'ride_id', 'state', false),
      ('arrival', 'arrival_id', 'state', false), ('admitted_person', 'admitted_id', 'admitted_at', true), ('remote_contact', 'remote_contact_id', 'failed', true),
      ('minute_finding', 'hearing_id', 'answer', true), ('order_phrase', 'phrase_id', 'valid_until', false), ('warrant_step', 'warrant_step_id', 'step', true),
      ('custody_order', 'custody_order_id', 'state', true), ('minute_order', 'minute_order_id', 'state', true), ('report_due', 'report_id', 'state', false),
      ('close_explanation', 'close_explanation_id', 'item', true), ('day_packet', 'packet_id', 'number', true)
    ) as w (table_name, id_column, state_column, from_birth)
  loop
    execute format('drop trigger if exists no_silent_change on app.%I', watched.table_name);
    execute format('create constraint trigger no_silent_change after update on app.%I deferrable initially deferred for each row
      when (old.%I is distinct from new.%I) execute function app.require_event(%L)', watched.table_name, watched.state_column, watched.state_column, watched.id_column);
    execute format('drop trigger if exists no_silent_birth on app.%I', watched.table_name);
    if watched.from_birth then
      execute format('create constraint trigger no_silent_birth after insert on app.%I deferrable initially deferred for each row
        execute function app.require_event(%L)', watched.table_name, watched.id_column);
    end if;
  end loop;
end $$;
