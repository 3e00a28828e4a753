-- What is entered about a clock stays as it was entered: it stands, or it was taken back, and what was taken back never comes back.
-- Nothing has happened that is still to come: the court's day is the last day an entry can name.
-- A setting of the court keeps its history: a new value is a new row and never overwrites an old one.

-- Further columns that may move are named with the trigger.
create or replace function app.stays_as_entered() returns trigger language plpgsql as $$
declare moving constant text[] := array['state', 'version'] || coalesce(tg_argv, '{}');
begin
  if to_jsonb(new) - moving <> to_jsonb(old) - moving then
    raise integrity_constraint_violation using message = format('%s: what was entered stays; take it back and enter it anew.', tg_table_name), constraint = 'stays_as_entered';
  end if;
  if old.state = 'taken_back' and new.state <> 'taken_back' then
    raise integrity_constraint_violation using message = format('%s: what was taken back does not come back.', tg_table_name), constraint = 'taken_back_stays';
  end if;
  return new;
end $$;
create or replace trigger stays_as_entered before update on app.clock_event for each row execute function app.stays_as_entered();
create or replace trigger stays_as_entered before update on app.clock_circumstance for each row execute function app.stays_as_entered();
create or replace trigger stays_as_entered before update on app.clock_change for each row execute function app.stays_as_entered();
create or replace trigger stays_as_entered before update on app.emergency_extension for each row execute function app.stays_as_entered();
create or replace trigger stays_as_entered before update on app.court_closure for each row execute function app.stays_as_entered();

create or replace function app.is_not_to_come() returns trigger language plpgsql as $$
begin
  if (to_jsonb(new) ->> tg_argv[0])::date > app.today() then
    raise integrity_constraint_violation using message = format('%s: a day that is still to come cannot have happened.', tg_table_name), constraint = 'is_not_to_come';
  end if;
  return new;
end $$;
-- A clock event happened on or before the day it was entered: one question answers both.
create or replace trigger is_not_to_come before insert on app.clock_event for each row execute function app.is_not_to_come('entered_on');
create or replace trigger is_not_to_come before insert on app.clock_change for each row execute function app.is_not_to_come('made_on');

create or replace function app.keep_setting() returns trigger language plpgsql as $$
begin
  raise integrity_constraint_violation using message = 'A setting keeps its history: enter the new value from another day on.', constraint = 'setting_is_kept';
end $$;
create or replace trigger setting_is_kept before update on app.court_setting for each row when (old.* is distinct from new.*) execute function app.keep_setting();
