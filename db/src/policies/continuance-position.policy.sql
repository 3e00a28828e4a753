-- What the others say to a continuance: seen with it.
-- The bench and the clerks write it.
-- No delete is granted to anyone.
alter table app.continuance_position enable row level security, force row level security;
grant select, insert, update on app.continuance_position to starling_app, starling_jobs;
create policy continuance_position_is_seen on app.continuance_position for select to starling_app, starling_jobs using (court_id = (select app.court())
  and exists (select 1 from app.continuance x where x.court_id = continuance_position.court_id and x.continuance_id = continuance_position.continuance_id));
create policy continuance_position_is_entered on app.continuance_position for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system')
  and exists (select 1 from app.continuance x where x.court_id = continuance_position.court_id and x.continuance_id = continuance_position.continuance_id));
create policy continuance_position_is_changed on app.continuance_position for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy continuance_position_by_its_owner on app.continuance_position to starling_owner using (court_id = (select app.court()));
