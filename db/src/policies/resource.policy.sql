-- Interpreters, places, vehicles, the dog: everybody of the court may see what there is, the sealing desk has no use for it.
-- The bench, the clerks and the administrator keep them.
-- No delete is granted to anyone: a resource is retired.
alter table app.resource enable row level security, force row level security;
grant select, insert, update on app.resource to starling_app, starling_jobs;
create policy resource_is_seen on app.resource for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) <> 'sealing_clerk');
create policy resource_is_entered on app.resource for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'administrator'));
create policy resource_is_changed on app.resource for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'administrator'));
create policy resource_by_its_owner on app.resource to starling_owner using (court_id = (select app.court()));
