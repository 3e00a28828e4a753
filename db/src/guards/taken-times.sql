-- What the calendar must know of matters that the asker does not look into: when people are taken, and where somebody is. Times and places alone come out,
-- for the acting court and the seats that plan its days; nothing of a case, and nothing that is sealed.

-- When the people of a case are set elsewhere: each with an account who takes part today, at the live hearings of their other cases.
create or replace function app.busy_times(of_case uuid, from_day date, until_day date)
returns table (account_id uuid, name text, role text, held_on date, starts_at time, ends_at time, department text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct me.account_id, me.name, me.role, s.held_on, h.starts_at, h.starts_at + h.minutes * interval '1 minute', d.name
  from app.participation me
  join app.participation there on there.court_id = me.court_id and there.account_id = me.account_id and there.case_id <> me.case_id
  join app.legal_case c on c.court_id = there.court_id and c.case_id = there.case_id and c.sealed_in is null
  join app.hearing h on h.court_id = c.court_id and h.case_id = c.case_id and h.mode <> 'no_appearance'
    and h.state in ('set', 'checked_in', 'in_hand', 'second_call', 'heard', 'trailed')
  join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id and s.held_on between from_day and until_day
    and there.from_on <= s.held_on and (there.until_on is null or there.until_on >= s.held_on)
  join app.department d on d.court_id = s.court_id and d.department_id = s.department_id
  left join app.petition p on p.court_id = h.court_id and p.petition_id = h.petition_id
  where me.court_id = (select app.court()) and me.case_id = of_case and me.from_on <= (select app.today()) and (me.until_on is null or me.until_on >= (select app.today()))
    and p.sealed_in is null and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system')
    and exists (select 1 from app.legal_case mine where mine.court_id = me.court_id and mine.case_id = me.case_id and mine.sealed_in is null)
$$;

-- Where those are from whom a youth is kept apart, and somebody from outside: the level, the day, the hours (null: the whole day), the house. Never who.
-- Level 4 looks further than the days asked for, as far as the court's setting says. Trials are not among them: such a day is kept free by a rule of its own.
create or replace function app.apart_days(of_youth uuid, from_day date, until_day date)
returns table (level smallint, on_day date, starts_at time, ends_at time, courthouse_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with pair as materialized (
    select k.level, k.until, k.outside_person_id, case when k.youth_id = of_youth then k.other_youth_id else k.youth_id end as other_youth_id,
      case when k.level = 4 then app.figure_of('keepApartBuildingDays', 30) else 0 end as around
    from app.keep_apart k
    where k.court_id = (select app.court()) and (k.youth_id = of_youth or k.other_youth_id = of_youth) and k.state = 'stands'
      and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'))
  select k.level, o.held_on, o.starts_at, o.starts_at + o.minutes * interval '1 minute', o.courthouse_id
  from pair k
  join app.legal_case c on c.court_id = (select app.court()) and c.youth_id = k.other_youth_id
  join app.hearing h on h.court_id = c.court_id and h.case_id = c.case_id
  cross join lateral app.hearing_in_place(h.court_id, h.hearing_id) o
  where o.held_on between from_day - k.around and until_day + k.around and (k.until is null or k.until >= o.held_on)
  union all
  select k.level, x.on_day, null, null, x.courthouse_id
  from pair k
  join app.outside_person_day x on x.court_id = (select app.court()) and x.outside_person_id = k.outside_person_id and x.kind = 'in_building' and x.state = 'stands'
  where x.on_day between from_day - k.around and until_day + k.around and (k.until is null or k.until >= x.on_day)
$$;

-- At what levels a youth is kept apart, for counsel who takes part in a case of the youth's, and for those who plan: never from whom, never why.
create or replace function app.apart_levels(of_youth uuid)
returns table (keep_apart_id uuid, level smallint, set_on date, until date, reviewed_on date, is_outside boolean, version integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select k.keep_apart_id, k.level, k.set_on, k.until, k.reviewed_on, k.outside_person_id is not null, k.version
  from app.keep_apart k
  where k.court_id = (select app.court()) and (k.youth_id = of_youth or k.other_youth_id = of_youth) and k.state = 'stands'
    and exists (select 1 from app.legal_case c where c.court_id = k.court_id and c.youth_id = of_youth and c.sealed_in is null
      and ((select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system') or (select app.seat()) = 'minors_counsel' and c.case_id in (select app.my_cases())))
$$;

-- Whose calendar an address opens: asked by starling_auth before anybody has entered. A revoked feed opens nothing, nor does that of somebody who left.
create or replace function app.feed_by_token(hash bytea) returns table (court_id uuid, account_id uuid, seat text, name text, calendar_feed_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select f.court_id, f.account_id, a.seat, a.name, f.calendar_feed_id
  from app.calendar_feed f join app.account a on a.court_id = f.court_id and a.account_id = f.account_id and a.active
  where f.token_hash = hash and f.revoked_at is null
$$;

revoke all on function app.busy_times(uuid, date, date), app.apart_days(uuid, date, date), app.apart_levels(uuid), app.feed_by_token(bytea) from public;
grant execute on function app.busy_times(uuid, date, date), app.apart_days(uuid, date, date), app.apart_levels(uuid) to starling_app, starling_jobs;
grant execute on function app.feed_by_token(bytea) to starling_auth;
