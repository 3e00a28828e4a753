-- What is left of a session, matter by matter. A session closes when nothing is left, or when each thing that may be left is explained; never over a matter
-- in hand, nor over a live warrant of a youth who was here, although the matter is sealed by now: of such a one no hearing is named (WIC 663).
-- Nothing can be explained of a sealed matter, so that a warrant of the youth's other cases (protective custody lives on after a dismissal) counts there as live.
-- A youth who came late was here, although called away before; one who was excused, or absent when the matter was continued, was not.
-- The items and their words: shared/src/court-day/after/close-list.ts.

create or replace function app.leftovers_of(of_court uuid, of_session uuid)
returns table (hearing_id uuid, place smallint, item text, may_explain boolean, explained boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with matter as materialized (
    select h.*, s.held_on, c.youth_id, c.sealed_in is not null or p.sealed_in is not null as is_closed, h.checked_in_at is not null or h.called_at is not null as was_here,
      h.state in ('heard', 'continued', 'off_calendar', 'away') as is_ended
    from app.court_session s
    join app.hearing h on h.court_id = s.court_id and h.session_id = s.session_id and h.state <> 'vacated'
    join app.legal_case c on c.court_id = h.court_id and c.case_id = h.case_id
    left join app.petition p on p.court_id = h.court_id and p.petition_id = h.petition_id
    where s.court_id = of_court and s.session_id = of_session),
  door as materialized (select m.*,
      exists (select 1 from app.arrival a where a.court_id = m.court_id and a.hearing_id = m.hearing_id and a.who = 'youth' and a.state in ('arrived', 'ready')) as came,
      m.checked_in_at is null and exists (select 1 from app.appearance a where a.court_id = m.court_id and a.hearing_id = m.hearing_id and a.role = 'youth' and a.attendance in ('absent', 'excused')) as stayed_away
    from matter m),
  seen as materialized (select d.*, d.came or d.was_here and d.state <> 'away' and not d.stayed_away as appeared from door d),
  leftover as (
    select m.hearing_id, m.place_in_line, 'in_hand' as item, false as may_explain from seen m where not m.is_closed and m.state = 'in_hand'
    union all
    select m.hearing_id, m.place_in_line, 'no_result', true from seen m where not m.is_closed and m.state in ('set', 'checked_in', 'second_call', 'trailed')
    union all
    select m.hearing_id, m.place_in_line, 'no_next_step', true from seen m
    where not m.is_closed and m.is_ended and m.next_step is null and m.continued_to is null
      and not exists (select 1 from app.hearing n join app.court_session later on later.court_id = n.court_id and later.session_id = n.session_id and later.held_on > m.held_on
        where n.court_id = of_court and n.case_id = m.case_id and n.state in ('set', 'checked_in', 'in_hand', 'second_call', 'trailed'))
    union all
    select m.hearing_id, m.place_in_line, 'no_ride_home', true from seen m
    where not m.is_closed and m.appeared and m.mode = 'in_person'
      and not exists (select 1 from app.custody x where x.court_id = of_court and x.youth_id = m.youth_id and x.kind in ('juvenile_hall', 'camp')
        and coalesce(x.from_on, '-infinity') <= m.held_on and (x.until_on is null or x.until_on >= m.held_on))
      and not exists (select 1 from app.ride r where r.court_id = of_court and r.hearing_id = m.hearing_id and r.direction = 'home' and r.state <> 'cancelled')
    union all
    select case when not m.is_closed then m.hearing_id end, m.place_in_line, 'live_warrant', false from seen m
    where exists (select 1 from app.warrant w where w.court_id = of_court and w.case_id = m.case_id
        and (w.state = 'recalled' and (m.was_here or m.came) or w.state in ('issued', 'held') and m.appeared))
      or m.is_closed and m.appeared and exists (select 1 from app.legal_case other join app.warrant w on w.court_id = other.court_id and w.case_id = other.case_id
        where other.court_id = of_court and other.youth_id = m.youth_id and w.state in ('issued', 'held', 'recalled'))
    union all
    select m.hearing_id, m.place_in_line, 'warrant_elsewhere', true from seen m
    where not m.is_closed and m.appeared
      and exists (select 1 from app.legal_case other join app.warrant w on w.court_id = other.court_id and w.case_id = other.case_id and w.state in ('issued', 'held', 'recalled')
        where other.court_id = of_court and other.youth_id = m.youth_id and other.case_id <> m.case_id and other.sealed_in is null)
    union all
    select m.hearing_id, m.place_in_line, 'minute_unsigned', true from seen m
    where not m.is_closed and m.is_ended and m.minute_signed_at is null
      and not exists (select 1 from app.minute_order o where o.court_id = of_court and o.hearing_id = m.hearing_id and o.state in ('signed', 'entered'))
    union all
    select m.hearing_id, m.place_in_line, 'order_unsent', true from seen m
    where not m.is_closed and exists (select 1 from app.custody_order o where o.court_id = of_court and o.hearing_id = m.hearing_id and o.state = 'ordered')
    union all
    select m.hearing_id, m.place_in_line, 'page_not_given', true from seen m
    where not m.is_closed and m.appeared and m.is_ended
      and not exists (select 1 from app.document d where d.court_id = of_court and d.hearing_id = m.hearing_id and d.kind = 'youth_page')
    union all
    select m.hearing_id, m.place_in_line, 'open_check', true from seen m
    where not m.is_closed and exists (select 1 from app.hearing_check k where k.court_id = of_court and k.hearing_id = m.hearing_id and k.state = 'open'))
  select l.hearing_id, l.place_in_line, l.item, l.may_explain,
    exists (select 1 from app.close_explanation e where e.court_id = of_court and e.session_id = of_session and e.hearing_id = l.hearing_id and e.item = l.item)
  from leftover l
$$;

-- For the two who close.
create or replace function app.session_leftovers(of_session uuid)
returns table (hearing_id uuid, place smallint, item text, may_explain boolean, explained boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.* from app.leftovers_of((select app.court()), of_session) l where (select app.seat()) in ('judge', 'courtroom_clerk', 'system')
$$;

create or replace function app.require_nothing_left() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare left_over record;
begin
  select * into left_over from app.leftovers_of(new.court_id, new.session_id) l where not l.may_explain or not l.explained order by l.may_explain, l.place limit 1;
  if found then
    raise integrity_constraint_violation using constraint = 'session_closes_on_nothing_left', message = format(
      'Number %s: %s. %s', left_over.place, replace(left_over.item, '_', ' '),
      case when left_over.may_explain then 'Finish it, or explain why it is left, then close the session.' else 'This cannot be explained away. Finish it, then close the session.' end);
  end if;
  return new;
end $$;
create or replace trigger session_closes_on_nothing_left before update on app.court_session for each row
  when (old.state = 'open' and new.state = 'closed') execute function app.require_nothing_left();

revoke all on function app.leftovers_of(uuid, uuid), app.session_leftovers(uuid) from public;
grant execute on function app.session_leftovers(uuid) to starling_app, starling_jobs;
