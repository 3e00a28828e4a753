-- Where a youth waits for the bench. Two who are kept apart, at whatever level, never wait in one place: a level says how far apart their hearings lie, and
-- whoever is set 61 minutes apart may still sit in one corridor. The rule looks at those who wait on that day, of cases that the one who places does not see
-- too, and says nothing but the level. It is asked at commit, so that two can change places in one act; the place is locked for the day while it is asked
-- about, so that of two who are placed at the same second the second one sees the first. A place holds so many: also those are counted here whom the one who
-- places does not see. Whoever sits there already when the number is lowered stays.
-- A place is given for a wait and for a day: it is let go when the youth is called, when the matter ended or was moved, and when its session moves to another day.
-- A separation that is entered while both sit in one place stands as entered: the board says so on their rows, and somebody moves one of them.

create or replace function app.level_at_place(of_court uuid, of_hearing uuid, of_place uuid) returns smallint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select max(k.level)
  from app.hearing_in_place(of_court, of_hearing) one
  join app.keep_apart k on k.court_id = of_court and (k.youth_id = one.youth_id or k.other_youth_id = one.youth_id) and k.state = 'stands'
    and (k.until is null or k.until >= one.held_on)
  join app.legal_case c on c.court_id = of_court and c.youth_id = case when k.youth_id = one.youth_id then k.other_youth_id else k.youth_id end
  join app.hearing w on w.court_id = c.court_id and w.case_id = c.case_id and w.waiting_resource_id = of_place
    and w.state in ('set', 'checked_in', 'second_call', 'trailed')
  cross join lateral app.hearing_in_place(of_court, w.hearing_id) other
  where other.held_on = one.held_on
$$;

-- At what level somebody who waits at a place on the day of a hearing is kept apart from its youth; null when nobody is. For those who place; never who, how many or why.
create or replace function app.apart_at_place(of_hearing uuid, of_place uuid) returns smallint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case when (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'coordinator', 'system')
    then app.level_at_place((select app.court()), of_hearing, of_place) end
$$;

create or replace function app.keep_places_apart() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  standing record;
  nearest smallint;
  taken integer;
begin
  select h.waiting_resource_id, s.held_on into standing from app.hearing h
  join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
  where h.court_id = new.court_id and h.hearing_id = new.hearing_id;
  if standing.waiting_resource_id is null then return null; end if;
  perform pg_advisory_xact_lock(hashtextextended(standing.waiting_resource_id::text || standing.held_on::text, 7827846005));
  nearest := app.level_at_place(new.court_id, new.hearing_id, standing.waiting_resource_id);
  if nearest is not null then
    raise integrity_constraint_violation using constraint = 'kept_apart_share_no_place', message = format(
      'Somebody who waits there must be kept apart from this youth: level %s. Choose another place.', nearest);
  end if;
  if tg_op = 'UPDATE' and old.waiting_resource_id is not distinct from standing.waiting_resource_id then return null; end if;
  select count(*) into taken from app.hearing w
  cross join lateral app.hearing_in_place(new.court_id, w.hearing_id) other
  where w.court_id = new.court_id and w.waiting_resource_id = standing.waiting_resource_id and other.held_on = standing.held_on;
  if taken > (select r.capacity from app.resource r where r.court_id = new.court_id and r.resource_id = standing.waiting_resource_id) then
    raise integrity_constraint_violation using constraint = 'place_holds_so_many', message = 'This place is full. Choose another one.';
  end if;
  return null;
end $$;

drop trigger if exists keep_new_place_apart on app.hearing;
create constraint trigger keep_new_place_apart after insert on app.hearing deferrable initially deferred for each row
  when (new.waiting_resource_id is not null) execute function app.keep_places_apart();
drop trigger if exists keep_place_apart on app.hearing;
create constraint trigger keep_place_apart after update on app.hearing deferrable initially deferred for each row
  when (new.waiting_resource_id is not null and (old.waiting_resource_id is distinct from new.waiting_resource_id or old.case_id <> new.case_id
    or old.mode = 'no_appearance' and new.mode <> 'no_appearance'))
  execute function app.keep_places_apart();

create or replace function app.leave_place() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.waiting_resource_id := null;
  return new;
end $$;

drop trigger if exists leave_place on app.hearing;
create trigger leave_place before update on app.hearing for each row
  when (new.waiting_resource_id is not null and (new.state not in ('set', 'checked_in', 'second_call', 'trailed')
    or old.session_id <> new.session_id and old.waiting_resource_id = new.waiting_resource_id))
  execute function app.leave_place();

create or replace function app.leave_places_of_day() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update app.hearing h set waiting_resource_id = null where h.court_id = new.court_id and h.session_id = new.session_id and h.waiting_resource_id is not null;
  return null;
end $$;

drop trigger if exists leave_places_of_day on app.court_session;
create trigger leave_places_of_day after update on app.court_session for each row
  when (old.held_on <> new.held_on) execute function app.leave_places_of_day();

revoke all on function app.level_at_place(uuid, uuid, uuid), app.apart_at_place(uuid, uuid) from public;
grant execute on function app.apart_at_place(uuid, uuid) to starling_app, starling_jobs;
