-- A signed minute order never changes: a correction is another number that names the one it replaces. What may still come is the day of its entry, and its PDF.
-- The judge signs, in the judge's own name.

create or replace function app.keep_minute_order() returns trigger language plpgsql as $$
declare moving constant text[] := array['state', 'entered_at', 'document_id', 'version'];
begin
  if to_jsonb(new) - moving <> to_jsonb(old) - moving or (old.state, new.state) not in (('signed', 'signed'), ('signed', 'entered'), ('entered', 'entered'))
    or old.entered_at is not null and new.entered_at is distinct from old.entered_at
    or old.document_id is not null and new.document_id is distinct from old.document_id
  then
    raise integrity_constraint_violation using message = 'This minute order is signed. It stays; correct it by another number, with the reason.', constraint = 'signed_minute_order_stays';
  end if;
  return new;
end $$;
create or replace trigger signed_minute_order_stays before update on app.minute_order for each row when (old.signed_at is not null) execute function app.keep_minute_order();

create or replace function app.require_judge_to_sign() returns trigger language plpgsql as $$
begin
  if app.seat() <> 'system' and (app.seat() <> 'judge' or new.signed_by is distinct from app.actor()) then
    raise insufficient_privilege using message = 'A minute order is signed by the judge.';
  end if;
  return new;
end $$;
create or replace trigger signed_by_the_judge before insert on app.minute_order for each row when (new.signed_at is not null) execute function app.require_judge_to_sign();
create or replace trigger then_signed_by_the_judge before update on app.minute_order for each row
  when (old.signed_at is null and new.signed_at is not null) execute function app.require_judge_to_sign();

-- What a number replaces is a signed one of the same hearing.
create or replace function app.require_signed_original() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select 1 from app.minute_order o where o.court_id = new.court_id and o.minute_order_id = new.replaces_id and o.hearing_id = new.hearing_id and o.signed_at is not null)
  then
    raise integrity_constraint_violation using message = 'A correction replaces a signed minute order of the same hearing.', constraint = 'replaces_a_signed_one';
  end if;
  return new;
end $$;
create or replace trigger replaces_a_signed_one before insert or update of replaces_id on app.minute_order for each row
  when (new.replaces_id is not null) execute function app.require_signed_original();
