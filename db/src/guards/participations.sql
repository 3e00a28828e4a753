-- Who takes part opens a case to somebody, so it is kept hard: an account sees a case only in the part of its own seat, what was entered stays, a youth has one
-- counsel in a case at a time, and counsel stays until the court relieves them (WIC 634.6): nobody is left without counsel but by the judge's finding
-- (WIC 634, 317(c)). The same rules with their sentences: shared/src/participation/parts.ts.

create or replace function app.require_lawful_part() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' and new.until_on < new.from_on then
    raise integrity_constraint_violation using message = 'Nothing is entered that never stood: the last day lies before the first.', constraint = 'part_begins_before_it_ends';
  end if;
  if tg_op = 'INSERT' and new.account_id is not null and not exists (select 1 from app.account a
    where a.court_id = new.court_id and a.account_id = new.account_id and a.seat = new.role)
  then
    raise integrity_constraint_violation using message = 'An account takes part in a case in the part of its own seat, and in no other.', constraint = 'part_is_of_their_seat';
  end if;
  if new.without_counsel is not null and app.seat() not in ('judge', 'system') then
    raise insufficient_privilege using message = 'Only the judge finds that a youth goes on without counsel. WIC 634, 317(c)';
  end if;
  perform 1 from app.legal_case c where c.court_id = new.court_id and c.case_id = new.case_id for no key update;   -- two changes of counsel come one after the other
  return new;
end $$;
create or replace trigger part_is_lawful before insert or update on app.participation for each row execute function app.require_lawful_part();

-- What was entered stays. A part ends on a day, which may be corrected until it has come; counsel that came without a kind is given one.
-- A part entered by mistake ends on the day before its first: it opens nothing at once, its row stays, and it does not come back. Counsel for the youth
-- whose first day is over is no slip of today's: that they never stood is the judge's to say, or any clerk could relieve them (WIC 634.6).
create or replace function app.keep_part() returns trigger language plpgsql as $$
declare moving constant text[] := array['until_on', 'without_counsel', 'appointment', 'version'];
begin
  if to_jsonb(new) - moving <> to_jsonb(old) - moving or old.appointment is not null and new.appointment is distinct from old.appointment then
    raise integrity_constraint_violation using message = 'What was entered stays: who takes part, and from when. End it, and enter anew.', constraint = 'part_stays';
  end if;
  if (old.until_on < app.today() or old.until_on < old.from_on) and (new.until_on is distinct from old.until_on or new.without_counsel is distinct from old.without_counsel) then
    raise integrity_constraint_violation using message = 'This part has ended. Its days stay.', constraint = 'ended_part_stays';
  end if;
  if new.role = 'minors_counsel' and new.until_on < new.from_on and new.from_on < app.today() and app.seat() not in ('judge', 'system')
    and new.until_on is distinct from old.until_on
  then
    raise insufficient_privilege using message = 'Counsel for the youth whose first day is over never stood only where the judge says so. WIC 634.6';
  end if;
  return new;
end $$;
create or replace trigger part_stays before update on app.participation for each row execute function app.keep_part();

create or replace function app.require_one_counsel() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select 1 from app.participation mine
    join app.participation other on other.court_id = mine.court_id and other.case_id = mine.case_id and other.role = 'minors_counsel'
      and other.participation_id <> mine.participation_id
      and daterange(other.from_on, other.until_on + 1) && daterange(mine.from_on, mine.until_on + 1)   -- entered by mistake: no day, beside nobody
    where mine.court_id = new.court_id and mine.participation_id = new.participation_id)
  then
    raise integrity_constraint_violation using message = 'A youth has one counsel in a case at a time. Enter a change of counsel.', constraint = 'one_counsel_at_a_time';
  end if;
  return null;
end $$;
drop trigger if exists one_counsel_at_a_time on app.participation;
create constraint trigger one_counsel_at_a_time after insert or update on app.participation deferrable initially deferred for each row
  when (new.role = 'minors_counsel') execute function app.require_one_counsel();

-- Asked at commit, when whoever follows has been entered too. One who never stood leaves nobody and follows nobody: a wrong person who reads a child's
-- case is worse than a day without counsel, and the act says that the youth has none.
create or replace function app.require_counsel_goes_on() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select 1 from app.participation p
    join app.legal_case c on c.court_id = p.court_id and c.case_id = p.case_id and c.state = 'open' and c.sealed_in is null
    where p.court_id = new.court_id and p.participation_id = new.participation_id and p.until_on >= p.from_on
      and (p.without_counsel is null or p.without_counsel <> case c.branch when '300' then 'no_benefit' else 'waived' end)
      and not exists (select 1 from app.participation next where next.court_id = p.court_id and next.case_id = p.case_id and next.role = 'minors_counsel'
        and next.from_on = p.until_on + 1 and (next.until_on is null or next.until_on >= next.from_on)))
  then
    raise integrity_constraint_violation using constraint = 'youth_keeps_counsel',
      message = 'Counsel for the youth stays until the court relieves them. Say who follows, from the day after. WIC 634.6';
  end if;
  return null;
end $$;
drop trigger if exists youth_keeps_counsel on app.participation;
create constraint trigger youth_keeps_counsel after update on app.participation deferrable initially deferred for each row
  when (new.role = 'minors_counsel' and new.until_on is distinct from old.until_on) execute function app.require_counsel_goes_on();
