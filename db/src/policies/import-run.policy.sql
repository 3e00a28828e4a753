-- Which exports were taken in: for the bench, the clerks and the administrator.
-- It holds counts and a fingerprint, nothing of a youth.
-- No delete is granted to anyone.
alter table app.import_run enable row level security, force row level security;
grant select, insert, update on app.import_run to starling_app, starling_jobs;
create policy import_run_is_seen on app.import_run for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'administrator', 'system'));
create policy import_run_is_entered on app.import_run for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'administrator', 'system'));
create policy import_run_is_changed on app.import_run for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'administrator', 'system'));
create policy import_run_by_its_owner on app.import_run to starling_owner using (court_id = (select app.court()));
