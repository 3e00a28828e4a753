-- Sealing has an order (WIC 786, PC 236.23(f)): the dismissal is signed before the sealing, on the same day, and a petition is sealed only under a signed order.
-- From the commit on the sealed petition is invisible: the row remembers the transaction that sealed it, and a case follows its last petition.
-- An agency reports in order: received before sealed, the records before the copy of the order, and nothing is destroyed before its day.

create or replace function app.require_dismissal() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.state <> 'drafted' and not exists (
    select 1 from app.dismissal_order d where d.court_id = new.court_id and d.dismissal_id = new.dismissal_id and d.petition_id = new.petition_id
      and d.state <> 'drafted' and d.signed_on <= new.signed_on)
  then
    raise integrity_constraint_violation using message = 'A sealing order is signed after the dismissal of the same petition.', constraint = 'dismissal_before_sealing';
  end if;
  return new;
end $$;
create or replace trigger dismissal_before_sealing before insert or update of state, dismissal_id on app.sealing_order
  for each row execute function app.require_dismissal();

create or replace function app.stamp_sealing() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  new.sealed_in := case when new.state in ('sealed', 'destroyed') then coalesce(case when tg_op = 'UPDATE' then old.sealed_in end, pg_current_xact_id()) end;
  if tg_op = 'UPDATE' and old.sealed_in is not null and new.sealed_in is null then
    raise integrity_constraint_violation using message = 'A sealed petition stays sealed.', constraint = 'sealed_stays_sealed';
  end if;
  return new;
end $$;
create or replace trigger stamp_sealing before insert or update of state, sealed_in on app.petition for each row execute function app.stamp_sealing();

create or replace function app.follow_sealing() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare seated uuid;
begin
  -- Of two signatures at the same moment the second waits here and then sees the first, else the case would outlive both.
  perform 1 from app.legal_case c where c.court_id = new.court_id and c.case_id = new.case_id for no key update;
  update app.legal_case c set sealed_in = new.sealed_in
  where c.court_id = new.court_id and c.case_id = new.case_id and c.sealed_in is null
    and not exists (select 1 from app.petition p where p.court_id = c.court_id and p.case_id = c.case_id and p.sealed_in is null);
  for seated in select distinct h.session_id from app.hearing h where h.court_id = new.court_id and h.case_id = new.case_id order by 1 loop
    perform app.count_minutes(new.court_id, seated);
  end loop;
  return null;
end $$;
create or replace trigger follow_sealing after update on app.petition for each row
  when (old.sealed_in is null and new.sealed_in is not null) execute function app.follow_sealing();
create or replace trigger follow_sealing_of_new after insert on app.petition for each row
  when (new.sealed_in is not null) execute function app.follow_sealing();

-- A petition that arrives while its case is being sealed waits for the seal and is then refused, else it would be sealed with the case and unseen.
create or replace function app.require_open_case() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare sealed boolean;
begin
  select c.sealed_in is not null into sealed from app.legal_case c where c.court_id = new.court_id and c.case_id = new.case_id for no key update;
  if sealed then
    raise integrity_constraint_violation using message = 'This case is sealed. A new petition opens a new case.', constraint = 'filed_in_an_open_case';
  end if;
  return new;
end $$;
create or replace trigger filed_in_an_open_case before insert on app.petition for each row
  when (new.state not in ('sealed', 'destroyed')) execute function app.require_open_case();
create or replace trigger moved_into_an_open_case before update of case_id on app.petition for each row
  when (new.case_id <> old.case_id and new.state not in ('sealed', 'destroyed')) execute function app.require_open_case();

create or replace function app.require_sealing_order() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select 1 from app.sealing_order o where o.court_id = new.court_id and o.petition_id = new.petition_id and o.state <> 'drafted') then
    raise integrity_constraint_violation using message = 'A petition is sealed under a signed sealing order.', constraint = 'sealed_by_order';
  end if;
  return null;
end $$;
drop trigger if exists sealed_by_order on app.petition;
create constraint trigger sealed_by_order after insert or update on app.petition deferrable initially deferred for each row
  when (new.state = 'sealed') execute function app.require_sealing_order();

create or replace function app.require_holder_order() returns trigger language plpgsql as $$
begin
  if old.state <> new.state and (old.state, new.state) not in (('named', 'sent'), ('sent', 'received'), ('sent', 'no_record'), ('received', 'sealed'),
    ('received', 'no_record'), ('sealed', 'copy_sealed'), ('copy_sealed', 'destroyed'), ('no_record', 'destroyed'))
  then
    raise integrity_constraint_violation using message = format('An agency cannot go from %s to %s.', old.state, new.state), constraint = 'holder_goes_in_order';
  end if;
  if new.destroyed_on < new.destroy_on then
    raise integrity_constraint_violation using message = 'Nothing is destroyed before its day.', constraint = 'destroyed_when_due';
  end if;
  return new;
end $$;
create or replace trigger holder_goes_in_order before update on app.holder_task for each row execute function app.require_holder_order();
