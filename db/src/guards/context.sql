-- Who is acting. A transaction enters once, with words signed by the application; every policy asks app.court(), app.actor(), app.seat().
-- Bare settings are not believed: beside them stands a proof that only app.enter can compute, bound to this connection and this transaction.
-- The functions raise when nobody has entered, so a forgotten context is loud and never an empty docket.

create table if not exists starling.context_key (       -- HMAC-SHA256 with the pads worked in; readable by the owner alone
  only_one boolean primary key default true check (only_one),
  inner_pad bytea not null,
  outer_pad bytea not null
);

create or replace function starling.signature(words text) returns bytea
language plpgsql stable parallel restricted set search_path = pg_catalog, pg_temp as $$
declare key starling.context_key;
begin
  select * into strict key from starling.context_key;
  return sha256(key.outer_pad || sha256(key.inner_pad || convert_to(words, 'UTF8')));
end $$;

create or replace function starling.context_words() returns text
language sql stable parallel restricted set search_path = pg_catalog, pg_temp as $$
  select concat_ws('|', 'proof', current_setting('starling.court', true), current_setting('starling.actor', true), current_setting('starling.seat', true),
    current_setting('starling.today', true), pg_backend_pid(), extract(epoch from now()))
$$;

-- Enters the context of this transaction. expires_at is in seconds since 1970; a signature is good for a minute or so. starling_team, which reaches the team's
-- staffing and next to nothing else, does Starling's own work there too.
create or replace function app.enter(court uuid, actor uuid, seat text, session uuid, today date, expires_at bigint, mac bytea) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if starling.signature(concat_ws('|', 'enter', court, coalesce(actor::text, '-'), seat, coalesce(session::text, '-'), today, expires_at)) is distinct from mac then
    raise insufficient_privilege using message = 'This context was not signed by Starling.';
  end if;
  if expires_at < extract(epoch from clock_timestamp()) then
    raise insufficient_privilege using message = 'This context has expired.';
  end if;
  if session_user <> 'starling_team' and (seat = 'system') is distinct from (session_user = 'starling_jobs') then
    raise insufficient_privilege using message = 'The seat system belongs to starling_jobs alone.';
  end if;
  if nullif(current_setting('starling.proof', true), '') is not null then
    raise insufficient_privilege using message = 'This transaction has entered its context already.';
  end if;
  perform set_config('starling.court', court::text, true), set_config('starling.actor', actor::text, true), set_config('starling.seat', seat, true),
    set_config('starling.today', today::text, true);
  perform set_config('starling.proof', encode(starling.signature(starling.context_words()), 'hex'), true);
end $$;

create or replace function starling.prove() returns void
language plpgsql stable parallel restricted set search_path = pg_catalog, pg_temp as $$
declare proof text := nullif(current_setting('starling.proof', true), '');
begin
  if proof is null then
    raise insufficient_privilege using message = 'No context: nobody has entered in this transaction.';
  end if;
  if decode(proof, 'hex') is distinct from starling.signature(starling.context_words()) then
    raise insufficient_privilege using message = 'The context of this transaction is not proven.';
  end if;
end $$;

create or replace function app.court() returns uuid
language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform starling.prove();
  return current_setting('starling.court')::uuid;
end $$;

create or replace function app.actor() returns uuid
language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform starling.prove();
  return nullif(current_setting('starling.actor'), '')::uuid;
end $$;

create or replace function app.seat() returns text
language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform starling.prove();
  return current_setting('starling.seat');
end $$;

-- The court's day, from the application's clock.
create or replace function app.today() returns date
language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform starling.prove();
  return current_setting('starling.today')::date;
end $$;

revoke all on all functions in schema starling from public;
revoke all on all tables in schema starling from public;
revoke all on function app.enter(uuid, uuid, text, uuid, date, bigint, bytea), app.court(), app.actor(), app.seat(), app.today() from public;
grant execute on function app.enter(uuid, uuid, text, uuid, date, bigint, bytea) to starling_app, starling_jobs;
grant execute on function app.court(), app.actor(), app.seat(), app.today() to starling_app, starling_jobs;
