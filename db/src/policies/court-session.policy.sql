-- A sitting of a department: everybody of the court sees when it is and how full, the sealing desk has no use for it.
-- The bench and the clerks plan, open and close it; its booked minutes are counted by a trigger.
-- No delete is granted to anyone.
alter table app.court_session enable row level security, force row level security;
grant select, insert, update on app.court_session to starling_app, starling_jobs;
grant select on app.court_session to starling_team;
create policy court_session_is_seen on app.court_session for select to starling_app, starling_jobs, starling_team using (court_id = (select app.court())
  and (select app.seat()) not in ('sealing_clerk'));
create policy court_session_is_entered on app.court_session for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy court_session_is_changed on app.court_session for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy court_session_by_its_owner on app.court_session to starling_owner using (court_id = (select app.court()));
