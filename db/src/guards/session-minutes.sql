-- A session holds as many minutes and as many hearings as it has: both are counted under a lock on the session's row, so two clerks at the same
-- second cannot both take the last slot. Live hearings count, each with the minutes kept free after it; what was continued, trailed, vacated or sealed
-- gives its room back. A hearing heard together with another takes its minutes and no place of its own in the number.

create or replace function app.count_minutes(of_court uuid, of_session uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform 1 from app.court_session s where s.court_id = of_court and s.session_id = of_session for no key update;
  update app.court_session s set minutes_set = counted.minutes, hearings_set = counted.hearings
  from (
    select coalesce(sum(h.minutes + h.buffer_minutes), 0) as minutes, count(*) filter (where h.lead_hearing_id is null) as hearings from app.hearing h
    where h.court_id = of_court and h.session_id = of_session and h.state in ('set', 'checked_in', 'in_hand', 'second_call', 'heard')
      and not exists (select 1 from app.petition p where p.court_id = h.court_id and p.petition_id = h.petition_id and p.sealed_in is not null)
      and not exists (select 1 from app.legal_case c where c.court_id = h.court_id and c.case_id = h.case_id and c.sealed_in is not null)) counted
  where s.court_id = of_court and s.session_id = of_session;
end $$;

revoke all on function app.count_minutes(uuid, uuid) from public;

create or replace function app.keep_minutes() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform app.count_minutes(new.court_id, new.session_id);
  if tg_op = 'UPDATE' and old.session_id <> new.session_id then perform app.count_minutes(old.court_id, old.session_id); end if;
  return null;
end $$;

create or replace trigger keep_minutes_of_new after insert on app.hearing for each row execute function app.keep_minutes();
create or replace trigger keep_minutes after update on app.hearing for each row
  when (old.state is distinct from new.state or old.minutes <> new.minutes or old.buffer_minutes <> new.buffer_minutes or old.session_id <> new.session_id
    or old.lead_hearing_id is distinct from new.lead_hearing_id) execute function app.keep_minutes();

-- Nobody writes the counts by hand.
create or replace function app.keep_count_honest() returns trigger language plpgsql as $$
begin
  if current_user <> 'starling_owner' then
    new.minutes_set := case when tg_op = 'INSERT' then 0 else old.minutes_set end;
    new.hearings_set := case when tg_op = 'INSERT' then 0 else old.hearings_set end;
  end if;
  return new;
end $$;
create or replace trigger count_is_kept before insert or update on app.court_session for each row execute function app.keep_count_honest();
