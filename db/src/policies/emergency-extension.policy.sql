-- A clock lengthened by an emergency order of the Chief Justice (Gov. Code 68115): everybody of the court counts with it.
-- The administrator and the judge enter it from the order it names.
-- No delete is granted to anyone: an entry is taken back.
alter table app.emergency_extension enable row level security, force row level security;
grant select, insert, update on app.emergency_extension to starling_app, starling_jobs;
create policy emergency_extension_is_seen on app.emergency_extension for select to starling_app, starling_jobs using (court_id = (select app.court()));
create policy emergency_extension_is_entered on app.emergency_extension for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('administrator', 'judge', 'system'));
create policy emergency_extension_is_changed on app.emergency_extension for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('administrator', 'judge', 'system'));
create policy emergency_extension_by_its_owner on app.emergency_extension to starling_owner using (court_id = (select app.court()));
