-- What a seal takes with it of the day: what was typed and not saved, who was looking, a judge's marks. A message that waits is stopped and emptied.
-- Row security hides the rest (hearing.policy.sql). The case may have been sealed with its last petition (sealing.sql), whose trigger fires first by its name.

create or replace function app.seal_the_day() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  taken uuid[];
  whole_case constant boolean := exists (select 1 from app.legal_case c where c.court_id = new.court_id and c.case_id = new.case_id and c.sealed_in is not null);
begin
  select array_agg(h.hearing_id) into taken from app.hearing h
  where h.court_id = new.court_id and (h.petition_id = new.petition_id or whole_case and h.case_id = new.case_id);
  delete from app.draft d where d.court_id = new.court_id and d.hearing_id = any (taken);
  -- A sheet of this petition may have been begun at a hearing about another one, which stays.
  update app.draft d set content = d.content #- array['sheets', new.petition_id::text]
  where d.court_id = new.court_id and d.part = 'finding' and d.content -> 'sheets' ? new.petition_id::text;
  delete from app.presence p where p.court_id = new.court_id and p.hearing_id = any (taken);
  delete from app.working_mark m where m.court_id = new.court_id and m.hearing_id = any (taken);
  update app.outbox o set state = 'stopped', held_because = null, subject = '', body = '', version = o.version + 1
  where o.court_id = new.court_id and o.state in ('waiting', 'held', 'failed')
    and (o.petition_id = new.petition_id or o.hearing_id = any (taken) or whole_case and o.case_id = new.case_id);
  return null;
end $$;
create or replace trigger seal_the_day after update on app.petition for each row when (old.sealed_in is null and new.sealed_in is not null) execute function app.seal_the_day();

-- A message changes its state with an event that names it; the seal's own stop is named by the seal.
drop trigger if exists no_silent_change on app.outbox;
create constraint trigger no_silent_change after update on app.outbox deferrable initially deferred for each row
  when (old.state <> new.state and (new.state <> 'stopped' or new.body <> '')) execute function app.require_event('outbox_id');

-- What was sent or stopped stays as it was.
create or replace function app.keep_message() returns trigger language plpgsql as $$
begin
  raise integrity_constraint_violation using message = 'This message was sent or stopped. It stays as it was.', constraint = 'sent_message_stays';
end $$;
create or replace trigger sent_message_stays before update on app.outbox for each row
  when (old.state in ('sent', 'stopped') and old.* is distinct from new.*) execute function app.keep_message();

-- An event about a hearing rests on the hearing's petition, so that it goes with the seal, whoever forgot to say so.
create or replace function app.name_petition() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  select h.petition_id into new.petition_id from app.hearing h
  where h.court_id = new.court_id and h.hearing_id = case when new.subject_kind = 'hearing' then new.subject_id else (new.facts ->> 'hearingId')::uuid end;
  return new;
end $$;
create or replace trigger names_its_petition before insert on app.event for each row
  when (new.petition_id is null and (new.subject_kind = 'hearing' or new.facts ? 'hearingId')) execute function app.name_petition();
