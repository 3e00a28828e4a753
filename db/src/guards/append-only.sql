-- What happened stays as it was written: events, audit entries, and what was changed, printed, ordered, excepted, explained or said in confidence take no update, no delete and no truncate, from the owner of the tables neither.
-- The head of a chain moves forward by one and never goes back.

create or replace function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise insufficient_privilege using message = format('%I.%I is append-only: %s is refused.', tg_table_schema, tg_table_name, lower(tg_op));
end $$;

create or replace function audit.refuse_step_back() returns trigger language plpgsql as $$
begin
  if new.court_id <> old.court_id or new.sequence <> old.sequence + 1 then
    raise insufficient_privilege using message = 'The head of an audit chain moves forward by one entry.';
  end if;
  return new;
end $$;

create or replace trigger append_only before update or delete on app.event for each row execute function audit.refuse_change();
create or replace trigger append_only before update or delete on audit.entry for each row execute function audit.refuse_change();
create or replace trigger not_emptied before truncate on app.event for each statement execute function audit.refuse_change();
create or replace trigger not_emptied before truncate on audit.entry for each statement execute function audit.refuse_change();
create or replace trigger forward_only before update on audit.head for each row execute function audit.refuse_step_back();
create or replace trigger never_deleted before delete on audit.head for each row execute function audit.refuse_change();
create or replace trigger not_emptied before truncate on audit.head for each statement execute function audit.refuse_change();

do $$
declare kept name;
begin
  foreach kept in array array['session_change', 'session_print', 'session_order', 'hearing_exception', 'keep_apart_reason', 'safe_contact_reach', 'outside_person',
    'warrant_step', 'close_explanation', 'day_packet'] loop
    execute format('create or replace trigger append_only before update or delete on app.%I for each row execute function audit.refuse_change()', kept);
    execute format('create or replace trigger not_emptied before truncate on app.%I for each statement execute function audit.refuse_change()', kept);
  end loop;
end $$;
