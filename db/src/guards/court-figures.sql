-- The court in figures, for the administrator, who sees no child: a number for a week, a reason, a result or a seat, and never a row behind it. A number of hearings
-- below the court's own choice (setting `smallNumber`; its default stands in shared/src/law/settings/after-court-settings.ts too, and a spec compares them) comes
-- out as null, a week with fewer not at all: of few one is soon known. What is sealed is not counted. Of the audit chain the acts alone are counted, by seat.

create or replace function app.court_figures(of_what text)
returns table (row_key text, on_day date, amount integer, share integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with small as (
    select coalesce((select (v.value #>> '{}')::integer from app.court_setting v where v.court_id = (select app.court()) and v.name = 'smallNumber'
      and v.effective_from <= (select app.today()) order by v.effective_from desc limit 1), 11) as below),
  held as materialized (
    select h.hearing_id, h.state, s.held_on, extract(epoch from h.called_at - h.checked_in_at) / 60 as waited,
      (h.called_at at time zone k.time_zone)::time <= h.starts_at + interval '10 minutes' as in_time
    from app.court_session s
    join app.court k on k.court_id = s.court_id
    join app.hearing h on h.court_id = s.court_id and h.session_id = s.session_id and h.state in ('heard', 'continued', 'off_calendar', 'away')
    join app.legal_case c on c.court_id = h.court_id and c.case_id = h.case_id and c.sealed_in is null
    where s.court_id = (select app.court()) and (select app.seat()) in ('administrator', 'system') and s.held_on between (select app.today()) - 56 and (select app.today())
      and not exists (select 1 from app.petition p where p.court_id = h.court_id and p.petition_id = h.petition_id and p.sealed_in is not null))
  select null::text, date_trunc('week', w.held_on)::date, percentile_cont(0.5) within group (order by w.waited)::integer, (100 * count(*) filter (where w.in_time) / count(*))::integer
  from held w where of_what = 'waits' and w.waited is not null group by 2 having count(*) >= (select below from small)
  union all
  select q.reason_code, null, case when count(*) >= (select below from small) then count(*)::integer end, null
  from held w join app.continuance q on q.court_id = (select app.court()) and q.hearing_id = w.hearing_id and q.decided = 'granted' where of_what = 'continuances' group by 1
  union all
  select w.state, null, case when count(*) >= (select below from small) then count(*)::integer end, null
  from held w where of_what = 'outcomes' group by 1
  union all
  select e.seat, null, count(*)::integer, null
  from audit.entry e where of_what = 'acts' and e.court_id = (select app.court()) and (select app.seat()) in ('administrator', 'system')
    and e.at >= (select ((app.today() - 14)::timestamp at time zone k.time_zone) from app.court k where k.court_id = app.court()) group by 1
$$;
revoke all on function app.court_figures(text) from public;
grant execute on function app.court_figures(text) to starling_app, starling_jobs;
