-- A denial says why, by a key and never in a text (I9); a renewal names an earlier finding of the same petition. What was denied before the reason was kept stays as it was.

create or replace function app.require_denied_reason() returns trigger language plpgsql as $$
begin
  if new.denied_reason is null then
    raise integrity_constraint_violation using message = 'A finding is denied for a reason. Choose it.', constraint = 'denied_says_why';
  end if;
  return new;
end $$;
create or replace trigger denied_says_why before insert on app.finding for each row when (new.state = 'denied') execute function app.require_denied_reason();
create or replace trigger then_denied_says_why before update on app.finding for each row
  when (new.state = 'denied' and (old.state <> 'denied' or old.denied_reason is not null)) execute function app.require_denied_reason();

create or replace function app.require_same_petition() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select 1 from app.finding f where f.court_id = new.court_id and f.finding_id = new.renews_finding_id and f.petition_id = new.petition_id
    and f.state in ('denied', 'withdrawn'))
  then
    raise integrity_constraint_violation using message = 'A finding is raised anew after a denied or withdrawn one of the same petition.', constraint = 'renews_one_of_its_petition';
  end if;
  return new;
end $$;
create or replace trigger renews_one_of_its_petition before insert or update of renews_finding_id on app.finding for each row
  when (new.renews_finding_id is not null) execute function app.require_same_petition();
