-- What happened, in ids, dates and cites. The bench and the clerks read it until the petition is sealed; the sealing desk reads its own orders.
-- Everybody writes what they do, in their own name, in the transaction in which they do it.
-- Nothing here is ever changed.
alter table app.event enable row level security, force row level security;
grant select, insert on app.event to starling_app, starling_jobs;
create policy event_is_seen on app.event for select to starling_app, starling_jobs using (court_id = (select app.court())
  and ((select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system') and (petition_id is null or exists (select 1 from app.petition x where x.court_id = event.court_id and x.petition_id = event.petition_id))
  or (select app.seat()) in ('judge', 'sealing_clerk', 'system') and subject_kind in ('sealing_order', 'holder_task')));
create policy event_is_entered on app.event for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and actor_id is not distinct from (select app.actor()) and seat = (select app.seat()) and written_in = pg_current_xact_id());
create policy event_by_its_owner on app.event to starling_owner using (court_id = (select app.court()));
