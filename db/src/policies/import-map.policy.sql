-- Which headings this court's export uses: for the bench, the clerks and the administrator.
-- Those who import keep it.
-- No delete is granted to anyone.
alter table app.import_map enable row level security, force row level security;
grant select, insert, update on app.import_map to starling_app, starling_jobs;
create policy import_map_is_seen on app.import_map for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'administrator', 'system'));
create policy import_map_is_entered on app.import_map for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'administrator', 'system'));
create policy import_map_is_changed on app.import_map for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'administrator', 'system'));
create policy import_map_by_its_owner on app.import_map to starling_owner using (court_id = (select app.court()));
