-- The few functions that answer without a context or reach past the caller's rights. Each answers one narrow question.

-- Sign-in: who this account is. Called by starling_auth, which reads schema auth and nothing of the record.
create or replace function auth.actor_of(of_account uuid) returns table (court_id uuid, account_id uuid, seat text, name text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.court_id, a.account_id, a.seat, a.name from app.account a where a.account_id = of_account and a.active
$$;

-- The invented people of demonstration courts, for the sign-in page of a demonstration.
create or replace function auth.personas() returns table (court_id uuid, court_name text, account_id uuid, seat text, name text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.court_id, c.name, a.account_id, a.seat, a.name
  from app.court c join app.account a using (court_id) where c.demonstration and a.active order by c.name, a.seat, a.name
$$;

-- The courts of this installation: work that the clock starts is done court by court.
create or replace function app.courts() returns table (court_id uuid, name text, time_zone text, demonstration boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.court_id, c.name, c.time_zone, c.demonstration from app.court c order by c.name
$$;

-- Queues work for the acting court; it is picked up only if the transaction commits.
create or replace function app.queue(task text, payload jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.add_job(task, (payload || jsonb_build_object('courtId', app.court()))::json);
end $$;

-- What the schema is: asked by every start before the first record is touched.
create or replace function app.schema_fingerprint() returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$ select fingerprint from starling.schema_mark $$;

-- Makes the sign-in of an account that exists in the acting court: by an administrator, or by Starling's own work.
create or replace function auth.enroll(of_account uuid, name_to_sign_in text, hash text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if app.seat() not in ('system', 'administrator') then
    raise insufficient_privilege using message = 'Only the administrator makes a sign-in.';
  end if;
  if not exists (select 1 from app.account a where a.court_id = app.court() and a.account_id = of_account) then
    raise no_data_found using message = 'This court has no such account.';
  end if;
  insert into auth.account (account_id, court_id, sign_in_name, password_hash) values (of_account, app.court(), name_to_sign_in, hash)
  on conflict (account_id) do update set sign_in_name = excluded.sign_in_name, password_hash = excluded.password_hash;
end $$;

revoke all on all functions in schema auth from public;
revoke all on function app.courts(), app.queue(text, jsonb), app.schema_fingerprint() from public;
grant usage on schema auth to starling_auth, starling_app, starling_jobs;
grant execute on function auth.enroll(uuid, text, text) to starling_app, starling_jobs;
grant execute on function auth.actor_of(uuid), auth.personas() to starling_auth;
grant execute on function app.courts(), app.schema_fingerprint() to starling_app, starling_jobs, starling_auth;
grant execute on function app.queue(text, jsonb) to starling_app, starling_jobs;

-- The jobs role works the queue; it owns nothing of it.
grant usage on schema graphile_worker to starling_jobs;
grant select on graphile_worker.migrations to starling_jobs;
grant execute on all functions in schema graphile_worker to starling_jobs;
do $$
declare queue_table name;
begin
  for queue_table in select c.relname from pg_catalog.pg_class c where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind = 'r' and c.relname <> 'migrations' loop
    execute format('grant select, insert, update, delete on graphile_worker.%I to starling_jobs', queue_table);
    execute format('drop policy if exists works_the_queue on graphile_worker.%I', queue_table);
    execute format('create policy works_the_queue on graphile_worker.%I to starling_jobs using (true) with check (true)', queue_table);
  end loop;
end $$;
grant usage on all sequences in schema graphile_worker to starling_jobs;
grant select on all tables in schema graphile_worker to starling_jobs;

-- What an import must know before it makes a case: which of these numbers the court has, sealed ones too, so that none is ever made anew.
-- It answers ids and keys alone, to the seats that import; a sealed case and an open one look the same.
create or replace function app.known_to_import(numbers text[]) returns table (number text, case_id uuid, is_open boolean, hearing_keys text[])
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if app.seat() not in ('courtroom_clerk', 'calendar_clerk', 'system') then
    raise insufficient_privilege using message = 'Only a clerk imports.';
  end if;
  return query
    select asked.spelled, c.case_id, c.sealed_in is null,
      (select coalesce(array_agg(asked.spelled || '|' || s.held_on || '|' || h.type), '{}')
       from app.hearing h join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
       where h.court_id = c.court_id and h.case_id = c.case_id)
    from unnest(numbers) as asked (spelled)
    join app.legal_case c on c.court_id = app.court()
      and upper(regexp_replace(c.number, '[^A-Za-z0-9]', '', 'g')) = upper(regexp_replace(asked.spelled, '[^A-Za-z0-9]', '', 'g'));
end $$;
revoke all on function app.known_to_import(text[]) from public;
grant execute on function app.known_to_import(text[]) to starling_app, starling_jobs;
