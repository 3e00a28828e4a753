-- Drafts and presence leave by narrow doors: each takes the acting person's own rows alone. The seal takes all of a matter's (seal-of-the-day.sql).

create or replace function app.drop_draft(of_hearing uuid, of_part text) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare dropped integer;
begin
  delete from app.draft d where d.court_id = app.court() and d.account_id = app.actor() and d.hearing_id = of_hearing and d.part = of_part;
  get diagnostics dropped = row_count;
  return dropped;
end $$;

-- The sheets of a finding stand in one draft, each under its petition: the signature takes its own and leaves the others.
create or replace function app.drop_sheet(of_hearing uuid, of_petition uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update app.draft d set content = d.content #- array['sheets', of_petition::text]
  where d.court_id = app.court() and d.account_id = app.actor() and d.hearing_id = of_hearing and d.part = 'finding';
  delete from app.draft d
  where d.court_id = app.court() and d.account_id = app.actor() and d.hearing_id = of_hearing and d.part = 'finding'
    and coalesce(d.content -> 'sheets', '{}') = '{}';
end $$;

-- A page that was open when a petition was sealed goes on keeping its sheets: of a petition that is sealed none is taken back in.
create or replace function app.leave_out_sealed_sheets() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare sealed uuid;
begin
  for sealed in
    select p.petition_id from app.hearing h
    join app.legal_case c on c.court_id = h.court_id and c.case_id = h.case_id
    join app.legal_case k on k.court_id = c.court_id and k.youth_id = c.youth_id
    join app.petition p on p.court_id = k.court_id and p.case_id = k.case_id and p.sealed_in is not null
    where h.court_id = new.court_id and h.hearing_id = new.hearing_id
  loop
    new.content := new.content #- array['sheets', sealed::text];
  end loop;
  return new;
end $$;
create or replace trigger leave_out_sealed_sheets before insert or update on app.draft for each row
  when (new.part = 'finding') execute function app.leave_out_sealed_sheets();

create or replace function app.leave(of_hearing uuid) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from app.presence p where p.court_id = (select app.court()) and p.account_id = (select app.actor()) and p.hearing_id = of_hearing
$$;

-- A draft, a mark and a presence are one's own for good: nobody hands them on.
create or replace function app.keep_own() returns trigger language plpgsql as $$
begin
  if new.account_id <> old.account_id or new.hearing_id is distinct from old.hearing_id then
    raise integrity_constraint_violation using message = format('%s: this is somebody’s own and stays theirs.', tg_table_name), constraint = 'stays_ones_own';
  end if;
  return new;
end $$;
do $$
declare owned name;
begin
  foreach owned in array array['draft', 'presence', 'private_note', 'working_mark'] loop
    execute format('create or replace trigger stays_ones_own before update on app.%I for each row execute function app.keep_own()', owned);
  end loop;
end $$;

revoke all on function app.drop_draft(uuid, text), app.drop_sheet(uuid, uuid), app.leave(uuid) from public;
grant execute on function app.drop_draft(uuid, text), app.drop_sheet(uuid, uuid), app.leave(uuid) to starling_app, starling_jobs;
