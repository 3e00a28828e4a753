-- A session's limit is the court's promise that nobody waits all day: who sets hearings does not raise it. Before the session opens only a judge lets it
-- go over, with a reason; an import may bring more than fits, and then exactly that. Its minutes grow with its hours and not otherwise.
-- A cancelled session holds nobody, and a remote hearing rests on the youth's choice (WIC 679.5).

create or replace function app.require_judge_for_more() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  bench integer := extract(epoch from new.ends_at - new.starts_at)::integer / 60;
  same_hours boolean := old.starts_at = new.starts_at and old.ends_at = new.ends_at;
begin
  if app.seat() in ('judge', 'system') then return new; end if;
  if new.minutes_capacity > old.minutes_capacity and (same_hours or new.minutes_capacity > bench)
    or old.hearings_capacity is not null and same_hours and (new.hearings_capacity is null or new.hearings_capacity > old.hearings_capacity)
  then
    raise integrity_constraint_violation using message = 'The limit of a session stands. A judge may let it go over, with a reason.', constraint = 'only_a_judge_allows_more';
  end if;
  return new;
end $$;
create or replace trigger limit_stands before update on app.court_session for each row
  when (new.minutes_capacity > old.minutes_capacity or new.hearings_capacity is distinct from old.hearings_capacity) execute function app.require_judge_for_more();

create or replace function app.require_judge_for_over() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare imported record;
begin
  if btrim(coalesce(new.over_reason, '')) = '' then
    raise integrity_constraint_violation using message = 'A session goes over its limit with a reason. Write it down.', constraint = 'over_says_why';
  end if;
  if app.seat() in ('judge', 'system') or new.state <> 'planned' then return null; end if;
  select coalesce(sum(h.minutes + h.buffer_minutes), 0) as minutes, count(*) as hearings into imported
  from app.hearing h where h.court_id = new.court_id and h.session_id = new.session_id and h.came_from = 'import';
  if new.minutes_over > imported.minutes or new.hearings_over > imported.hearings then
    raise integrity_constraint_violation using message = 'Only a judge lets a session go over its limit, with a reason.', constraint = 'only_a_judge_allows_more';
  end if;
  return null;
end $$;
drop trigger if exists over_is_the_judges on app.court_session;
create constraint trigger over_is_the_judges after update on app.court_session deferrable initially deferred for each row
  when (new.minutes_over > old.minutes_over or new.hearings_over > old.hearings_over) execute function app.require_judge_for_over();
drop trigger if exists over_of_new_is_the_judges on app.court_session;
create constraint trigger over_of_new_is_the_judges after insert on app.court_session deferrable initially deferred for each row
  when (new.minutes_over > 0 or new.hearings_over > 0) execute function app.require_judge_for_over();

create or replace function app.require_empty_session() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select 1 from app.court_session s join app.hearing h on h.court_id = s.court_id and h.session_id = s.session_id
    cross join lateral (select 1 from app.legal_case c left join app.petition p on p.court_id = h.court_id and p.petition_id = h.petition_id
      where c.court_id = h.court_id and c.case_id = h.case_id and c.sealed_in is null and p.sealed_in is null) open_matter
    where s.court_id = new.court_id and s.session_id = new.session_id and s.state = 'cancelled'
      and h.state in ('set', 'checked_in', 'in_hand', 'second_call', 'trailed'))
  then
    raise integrity_constraint_violation using message = 'A cancelled session holds no hearing. Move each one, or vacate it.', constraint = 'cancelled_session_is_empty';
  end if;
  return null;
end $$;
drop trigger if exists cancelled_session_is_empty on app.court_session;
create constraint trigger cancelled_session_is_empty after update on app.court_session deferrable initially deferred for each row
  when (new.state = 'cancelled') execute function app.require_empty_session();

-- Set by video: asked for at least, and not refused. Checked in by video: agreed to, after counsel. What an import or the demonstration brought stands as it came.
create or replace function app.require_consent() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  current_state text;
  is_agreed boolean;
  is_asked boolean;
begin
  select h.state into current_state from app.hearing h where h.court_id = new.court_id and h.hearing_id = new.hearing_id and h.mode = 'remote'
    and h.state in ('set', 'checked_in', 'in_hand', 'second_call');
  if not found then return null; end if;
  select coalesce(bool_or(r.consented and r.after_counsel), false), coalesce(bool_or(r.consented is null), false) into is_agreed, is_asked
  from app.remote_consent r where r.court_id = new.court_id and r.hearing_id = new.hearing_id and r.state = 'stands';
  if not is_agreed and (current_state <> 'set' or not is_asked) then
    raise integrity_constraint_violation using message = 'A youth comes by video by their own choice, after talking with counsel. Record the consent, or hold the hearing in person.',
      constraint = 'remote_needs_consent';
  end if;
  return null;
end $$;
drop trigger if exists remote_needs_consent on app.hearing;
create constraint trigger remote_needs_consent after insert on app.hearing deferrable initially deferred for each row
  when (new.mode = 'remote' and new.came_from = 'clerk') execute function app.require_consent();
drop trigger if exists remote_still_needs_consent on app.hearing;
create constraint trigger remote_still_needs_consent after update on app.hearing deferrable initially deferred for each row
  when (new.mode = 'remote' and (old.mode <> 'remote' or new.came_from = 'clerk' and new.state in ('checked_in', 'in_hand') and old.state = 'set'))
  execute function app.require_consent();
