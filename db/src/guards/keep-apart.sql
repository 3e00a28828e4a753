-- Two who are kept apart do not meet, whoever sets the hearing and from whatever screen; and on a day on which somebody a youth is kept apart from stands
-- trial, the youth is left in peace. Both are asked at commit, of the day as it then stands, so that two hearings can change places in one act.
-- A judge's exception, written in the same transaction, lets one hearing pass. What an import or the demonstration brought stands as it came, until
-- somebody moves it: the calendar shows it as a conflict, as it shows what was there before the separation. Each separation is locked while it is
-- asked about, so that of two who set the two youths at the same second the second one sees the first, on whichever days.
-- The figures are the court's settings; the defaults stand in shared/src/law/settings/calendar-settings.ts too, and a spec compares them.

create or replace function app.figure_of(setting text, otherwise integer) returns integer
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce((select (s.value #>> '{}')::integer from app.court_setting s
    where s.court_id = (select app.court()) and s.name = setting and s.effective_from <= (select app.today()) order by s.effective_from desc limit 1), otherwise)
$$;

create or replace function app.is_excepted(of_court uuid, of_hearing uuid, of_rule text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from app.hearing_exception e
    where e.court_id = of_court and e.hearing_id = of_hearing and e.rule = of_rule and e.written_in = pg_current_xact_id_if_assigned())
$$;

-- Minutes from the end of the one to the start of the other, whichever comes first; negative when they overlap.
create or replace function app.minutes_between(start_one time, minutes_one integer, start_other time, minutes_other integer) returns integer
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select greatest(extract(epoch from start_other - start_one)::integer / 60 - minutes_one, extract(epoch from start_one - start_other)::integer / 60 - minutes_other)
$$;

-- A hearing as it stands now, with its day, its house and its youth; no row when nobody comes to it any more, or when it was sealed.
create or replace function app.hearing_in_place(of_court uuid, of_hearing uuid)
returns table (hearing_id uuid, youth_id uuid, held_on date, courthouse_id uuid, starts_at time, minutes integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select h.hearing_id, c.youth_id, s.held_on, d.courthouse_id, h.starts_at, h.minutes::integer
  from app.hearing h
  join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
  join app.department d on d.court_id = s.court_id and d.department_id = s.department_id
  join app.legal_case c on c.court_id = h.court_id and c.case_id = h.case_id
  left join app.petition p on p.court_id = h.court_id and p.petition_id = h.petition_id
  where h.court_id = of_court and h.hearing_id = of_hearing and h.mode <> 'no_appearance' and c.sealed_in is null and p.sealed_in is null
    and h.state in ('set', 'checked_in', 'in_hand', 'second_call', 'heard', 'trailed')
$$;

-- Whether a live hearing of the other youth lies too near for the level.
create or replace function app.other_is_near(of_court uuid, other_youth uuid, of_level smallint, of_day date, in_house uuid, at time, lasting integer) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select 1 from app.legal_case c
    join app.hearing h on h.court_id = c.court_id and h.case_id = c.case_id
    cross join lateral app.hearing_in_place(h.court_id, h.hearing_id) o
    where c.court_id = of_court and c.youth_id = other_youth and not app.is_excepted(of_court, o.hearing_id, 'keepApart')
      and case
        when o.held_on <> of_day then of_level = 4 and o.courthouse_id = in_house and abs(o.held_on - of_day) <= app.figure_of('keepApartBuildingDays', 30)
        when of_level = 1 then abs(extract(epoch from o.starts_at - at)) < 60 * app.figure_of('keepApartHourMinutes', 60)
        when of_level = 2 then app.minutes_between(at, lasting, o.starts_at, o.minutes) < app.figure_of('keepApartMinutes', 90)
        else true
      end)
$$;

-- Whether somebody from outside is in a courthouse too near for the level; the hours are not known, so it is the whole day.
create or replace function app.outsider_is_near(of_court uuid, person uuid, of_level smallint, of_day date, in_house uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from app.outside_person_day x
    where x.court_id = of_court and x.outside_person_id = person and x.kind = 'in_building' and x.state = 'stands'
      and (x.on_day = of_day or of_level = 4 and x.courthouse_id = in_house and abs(x.on_day - of_day) <= app.figure_of('keepApartBuildingDays', 30)))
$$;

create or replace function app.hold_apart(of_court uuid, of_hearing uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  placed record;
  pair record;
begin
  select * into placed from app.hearing_in_place(of_court, of_hearing);
  if not found then return; end if;
  for pair in
    select k.keep_apart_id, k.level, k.outside_person_id, case when k.youth_id = placed.youth_id then k.other_youth_id else k.youth_id end as other_youth_id
    from app.keep_apart k
    where k.court_id = of_court and (k.youth_id = placed.youth_id or k.other_youth_id = placed.youth_id) and k.state = 'stands'
      and (k.until is null or k.until >= placed.held_on)
    order by k.keep_apart_id
  loop
    perform pg_advisory_xact_lock(hashtextextended(pair.keep_apart_id::text, 7827846004));
    if exists (select 1 from app.outside_person_day x where x.court_id = of_court and x.outside_person_id = pair.outside_person_id and x.on_day = placed.held_on
      and x.kind = 'trial' and x.state = 'stands') and not app.is_excepted(of_court, of_hearing, 'trialDay')
    then
      raise integrity_constraint_violation using message = 'This day is kept free for the youth. Choose another day, or a judge writes down why not.',
        constraint = 'trial_day_is_kept_free';
    end if;
    if (app.other_is_near(of_court, pair.other_youth_id, pair.level, placed.held_on, placed.courthouse_id, placed.starts_at, placed.minutes)
      or app.outsider_is_near(of_court, pair.outside_person_id, pair.level, placed.held_on, placed.courthouse_id))
      and not app.is_excepted(of_court, of_hearing, 'keepApart')
    then
      raise integrity_constraint_violation using constraint = 'keep_apart_is_broken', message = format(
        'Somebody who must be kept apart from this youth is set too near: level %s. Choose another time or day, or a judge writes down why not.', pair.level);
    end if;
  end loop;
end $$;

create or replace function app.keep_hearing_apart() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform app.hold_apart(new.court_id, new.hearing_id);
  return null;
end $$;

drop trigger if exists keep_new_hearing_apart on app.hearing;
create constraint trigger keep_new_hearing_apart after insert on app.hearing deferrable initially deferred for each row
  when (new.came_from = 'clerk') execute function app.keep_hearing_apart();
drop trigger if exists keep_moved_hearing_apart on app.hearing;
create constraint trigger keep_moved_hearing_apart after update on app.hearing deferrable initially deferred for each row
  when (new.state in ('set', 'checked_in', 'in_hand', 'second_call', 'heard', 'trailed') and (old.session_id <> new.session_id or old.starts_at <> new.starts_at
    or old.minutes < new.minutes or old.case_id <> new.case_id or old.mode = 'no_appearance' and new.mode <> 'no_appearance'
    or old.state in ('continued', 'off_calendar', 'away', 'vacated')))
  execute function app.keep_hearing_apart();

-- A whole session that is moved to another day or another house carries its hearings with it.
create or replace function app.keep_session_apart() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare carried uuid;
begin
  for carried in select h.hearing_id from app.hearing h where h.court_id = new.court_id and h.session_id = new.session_id order by 1 loop
    perform app.hold_apart(new.court_id, carried);
  end loop;
  return null;
end $$;

drop trigger if exists keep_moved_session_apart on app.court_session;
create constraint trigger keep_moved_session_apart after update on app.court_session deferrable initially deferred for each row
  when (old.held_on <> new.held_on or old.department_id <> new.department_id) execute function app.keep_session_apart();

-- From level 2 on they share no ride: one vehicle, one day, one direction.
create or replace function app.keep_rides_apart() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (
    select 1 from app.hearing_in_place(new.court_id, new.hearing_id) one
    join app.keep_apart k on k.court_id = new.court_id and (k.youth_id = one.youth_id or k.other_youth_id = one.youth_id) and k.state = 'stands' and k.level >= 2
      and (k.until is null or k.until >= one.held_on)
    join app.ride r on r.court_id = new.court_id and r.resource_id = new.resource_id and r.ride_id <> new.ride_id and r.direction = new.direction and r.state <> 'cancelled'
    cross join lateral app.hearing_in_place(r.court_id, r.hearing_id) other
    where other.held_on = one.held_on and other.youth_id = case when k.youth_id = one.youth_id then k.other_youth_id else k.youth_id end)
  then
    raise integrity_constraint_violation using message = 'Somebody who must be kept apart from this youth rides in that vehicle that day. Choose another.',
      constraint = 'kept_apart_share_no_ride';
  end if;
  return null;
end $$;
drop trigger if exists kept_apart_share_no_ride on app.ride;
create constraint trigger kept_apart_share_no_ride after insert or update on app.ride deferrable initially deferred for each row
  when (new.resource_id is not null and new.state <> 'cancelled') execute function app.keep_rides_apart();

revoke all on function app.figure_of(text, integer), app.is_excepted(uuid, uuid, text), app.minutes_between(time, integer, time, integer),
  app.hearing_in_place(uuid, uuid), app.other_is_near(uuid, uuid, smallint, date, uuid, time, integer), app.outsider_is_near(uuid, uuid, smallint, date, uuid),
  app.hold_apart(uuid, uuid) from public;
