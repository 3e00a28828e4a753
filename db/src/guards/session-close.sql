-- A session does not close over a child whose recalled warrant can still arrest (WIC 663). The matter may have been sealed this same morning, so that
-- neither the judge nor the clerk reads its hearing any more; the place in line is what is left to say. It answers places alone, to the two who close.
create or replace function app.places_with_unconfirmed_recall(of_session uuid) returns setof smallint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select h.place_in_line from app.hearing h
  where h.court_id = (select app.court()) and h.session_id = of_session and (select app.seat()) in ('judge', 'courtroom_clerk', 'system')
    and (h.checked_in_at is not null or h.called_at is not null)
    and exists (select 1 from app.warrant w where w.court_id = h.court_id and w.case_id = h.case_id and w.state = 'recalled')
$$;
revoke all on function app.places_with_unconfirmed_recall(uuid) from public;
grant execute on function app.places_with_unconfirmed_recall(uuid) to starling_app, starling_jobs;
