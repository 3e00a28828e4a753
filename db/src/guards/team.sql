-- The team's staffing lives apart: starling_team alone works here, and reads of the record only when a session sits, what is heard and who takes part.
-- A line never changes its words: it stands, or it was taken back. Its writer alone opts a privileged one in; flags are the judge's and the coordinator's too.
-- The journal of the team keeps who, when, which row and a hash: never a word. Nothing of it is changed.
-- After the days that the court keeps them (setting staffingKeptDays), Starling's own work deletes whole staffings through team.purge.

create or replace function team.keep_line() returns trigger language plpgsql as $$
declare moving constant text[] := array['state', 'version', 'ask_in_chambers', 'do_not_raise'] || case when old.entered_by is not distinct from app.actor() then array['opted_in'] else '{}' end;
begin
  if to_jsonb(new) - moving <> to_jsonb(old) - moving then
    raise integrity_constraint_violation using message = 'A line stays as it was said. Take it back and write it anew.', constraint = 'line_stays_as_said';
  end if;
  if old.state = 'taken_back' or new.state <> old.state and old.entered_by is distinct from app.actor() then
    raise integrity_constraint_violation using message = 'A line is taken back by whoever wrote it, once.', constraint = 'taken_back_by_its_writer';
  end if;
  return new;
end $$;
create or replace trigger line_stays_as_said before update on team.line for each row execute function team.keep_line();

create or replace function team.write_journal() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  written constant jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
begin
  insert into team.journal (court_id, table_name, row_id, act, actor_id, seat, hash)
  values ((written ->> 'court_id')::uuid, tg_table_name, (written ->> tg_argv[0])::uuid, lower(tg_op), app.actor(), app.seat(),
    encode(sha256(convert_to(written::text, 'UTF8')), 'hex'));
  return null;
end $$;
create or replace trigger is_journalled after insert or update or delete on team.staffing for each row execute function team.write_journal('staffing_id');
create or replace trigger is_journalled after insert or update or delete on team.attendance for each row execute function team.write_journal('attendance_id');
create or replace trigger is_journalled after insert or update or delete on team.line for each row execute function team.write_journal('line_id');
create or replace trigger is_journalled after insert or update or delete on team.action_item for each row execute function team.write_journal('action_item_id');
create or replace trigger append_only before update or delete on team.journal for each row execute function audit.refuse_change();
create or replace trigger not_emptied before truncate on team.journal for each statement execute function audit.refuse_change();

-- Deletes the staffings of sessions held before a day, with all that hangs on them; answers how many.
create or replace function team.purge(before_day date) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare purged integer;
begin
  if app.seat() <> 'system' then
    raise insufficient_privilege using message = 'Staffings are deleted by Starling’s own work, when their days are over.';
  end if;
  delete from team.staffing t using app.court_session s
  where t.court_id = app.court() and s.court_id = t.court_id and s.session_id = t.session_id and s.held_on < before_day;
  get diagnostics purged = row_count;
  return purged;
end $$;

revoke all on all functions in schema team from public;
grant execute on function team.purge(date) to starling_team;

-- What the team's role needs to be somebody, and to ask of a hearing what every role asks.
grant execute on function app.enter(uuid, uuid, text, uuid, date, bigint, bytea), app.court(), app.actor(), app.seat(), app.today(), app.my_cases(),
  app.petition_is_open(uuid, uuid), app.schema_fingerprint() to starling_team;
