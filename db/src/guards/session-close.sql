-- A session does not close over a child whose recalled warrant can still arrest (WIC 663). The matter may have been sealed this same morning, so that
-- neither the judge nor the clerk reads its hearing any more; the place in line is what is left to say, and the warrant that waits for its confirmation.
-- It answers to the two who close.
create or replace function app.waiting_recalls(of_session uuid) returns table (place smallint, was_here boolean, warrant_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select h.place_in_line, h.checked_in_at is not null or h.called_at is not null, w.warrant_id
  from app.hearing h join app.warrant w on w.court_id = h.court_id and w.case_id = h.case_id and w.state = 'recalled'
  where h.court_id = (select app.court()) and h.session_id = of_session and (select app.seat()) in ('judge', 'courtroom_clerk', 'system')
$$;
revoke all on function app.waiting_recalls(uuid) from public;
grant execute on function app.waiting_recalls(uuid) to starling_app, starling_jobs;
