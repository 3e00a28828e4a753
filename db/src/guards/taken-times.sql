-- What the calendar must know of matters that the asker does not look into: when people are taken, and where somebody is. Times and places alone come out,
-- for the acting court and the seats that plan its days; nothing of a case, and nothing that is sealed.

-- When the people of a case are set elsewhere: each with an account who takes part today, at the live hearings of their other cases; times that touch in one
-- department are one. The days are walked by their sessions and met with the people's cases as a whole: a prosecutor has a thousand.
create or replace function app.busy_times(of_case uuid, from_day date, until_day date)
returns table (account_id uuid, name text, role text, held_on date, starts_at time, ends_at time, department text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  acting_court constant uuid := app.court();
  today constant date := app.today();
begin
  if app.seat() not in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system')
    or not exists (select 1 from app.legal_case c where c.court_id = acting_court and c.case_id = of_case and c.sealed_in is null) then return; end if;
  return query
    with me as materialized (
      select p.account_id, p.name, p.role from app.participation p
      where p.court_id = acting_court and p.case_id = of_case and p.account_id is not null and p.from_on <= today and (p.until_on is null or p.until_on >= today)),
    theirs as materialized (
      select me.account_id, me.name, me.role, p.case_id, p.from_on, p.until_on from me
      join app.participation p on p.court_id = acting_court and p.account_id = me.account_id and p.case_id <> of_case),
    set_there as materialized (
      select s.held_on, s.department_id, h.case_id, h.petition_id, h.starts_at, h.minutes from app.court_session s
      join app.hearing h on h.court_id = s.court_id and h.session_id = s.session_id and h.mode <> 'no_appearance'
        and h.state in ('set', 'checked_in', 'in_hand', 'second_call', 'heard', 'trailed')
      where s.court_id = acting_court and s.held_on between from_day and until_day),
    taken as (
      select t.account_id, t.name, t.role, h.held_on, h.department_id,
        range_agg(int4range(extract(epoch from h.starts_at)::integer, extract(epoch from h.starts_at)::integer + h.minutes * 60)) as spans
      from theirs t join set_there h on h.case_id = t.case_id and t.from_on <= h.held_on and (t.until_on is null or t.until_on >= h.held_on)
      where h.minutes > 0
        and not exists (select 1 from app.legal_case c where c.court_id = acting_court and c.case_id = h.case_id and c.sealed_in is not null)
        and not exists (select 1 from app.petition x where x.court_id = acting_court and x.petition_id = h.petition_id and x.sealed_in is not null)
      group by 1, 2, 3, 4, 5)
    select t.account_id, t.name, t.role, t.held_on, '00:00'::time + lower(span) * interval '1 second', '00:00'::time + upper(span) * interval '1 second', d.name
    from taken t cross join lateral unnest(t.spans) span join app.department d on d.court_id = acting_court and d.department_id = t.department_id;
end $$;

-- What is set in some sessions, for whoever plans: enough to place another hearing beside it. Of whose it is three answers alone come out: this youth, one
-- who lives in the same place (a token that two of one place share), one who is kept apart, and at what level. Without places nobody's home is looked up.
create or replace function app.taken_slots(of_sessions uuid[], of_youth uuid, with_places boolean)
returns table (session_id uuid, hearing_id uuid, starts_at time, minutes smallint, buffer_minutes smallint, type text, mode text, interpreter_language text,
  is_hard_news boolean, place text, is_in_custody boolean, keep_apart smallint, is_this_youth boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  acting_court constant uuid := app.court();
  today constant date := app.today();
begin
  if app.seat() not in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system') then return; end if;
  return query
    with other as materialized (
      select case when k.youth_id = of_youth then k.other_youth_id else k.youth_id end as youth_id, k.level, k.until from app.keep_apart k
      where k.court_id = acting_court and (k.youth_id = of_youth or k.other_youth_id = of_youth) and k.state = 'stands'),
    slot as materialized (
      select h.session_id, h.hearing_id, h.starts_at, h.minutes, h.buffer_minutes, h.type, h.mode, h.interpreter_language, h.is_hard_news, s.held_on, c.youth_id
      from app.court_session s
      join app.hearing h on h.court_id = s.court_id and h.session_id = s.session_id and h.state in ('set', 'checked_in', 'in_hand', 'second_call', 'heard')
      join app.legal_case c on c.court_id = h.court_id and c.case_id = h.case_id and c.sealed_in is null
      where s.court_id = acting_court and s.session_id = any (of_sessions)
        and not exists (select 1 from app.petition p where p.court_id = h.court_id and p.petition_id = h.petition_id and p.sealed_in is not null)),
    home as materialized (
      select distinct on (x.youth_id) x.youth_id, x.kind, x.place from slot t join app.custody x on x.court_id = acting_court and x.youth_id = t.youth_id
      where with_places and coalesce(x.from_on, '-infinity') <= today and (x.until_on is null or x.until_on >= today)
      order by x.youth_id, x.from_on desc nulls last)
    select t.session_id, t.hearing_id, t.starts_at, t.minutes, t.buffer_minutes, t.type, t.mode, t.interpreter_language, t.is_hard_news,
      case when home.kind in ('group_home', 'juvenile_hall', 'camp') then md5(home.place) end, coalesce(home.kind in ('juvenile_hall', 'camp'), false),
      (select max(o.level) from other o where o.youth_id = t.youth_id and (o.until is null or o.until >= t.held_on)), t.youth_id = of_youth
    from slot t left join home on home.youth_id = t.youth_id;
end $$;

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

revoke all on function app.busy_times(uuid, date, date), app.taken_slots(uuid[], uuid, boolean), app.apart_days(uuid, date, date), app.apart_levels(uuid), app.feed_by_token(bytea) from public;
grant execute on function app.busy_times(uuid, date, date), app.taken_slots(uuid[], uuid, boolean), app.apart_days(uuid, date, date), app.apart_levels(uuid) to starling_app, starling_jobs;
grant execute on function app.feed_by_token(bytea) to starling_auth;
