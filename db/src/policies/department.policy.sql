-- The departments of a courthouse: everybody of the court may read it.
-- The administrator keeps it.
-- No delete is granted to anyone.
alter table app.department enable row level security, force row level security;
grant select, insert, update on app.department to starling_app, starling_jobs;
create policy department_is_seen on app.department for select to starling_app, starling_jobs using (court_id = (select app.court()));
create policy department_is_entered on app.department for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('administrator', 'system'));
create policy department_is_changed on app.department for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('administrator', 'system'));
create policy department_by_its_owner on app.department to starling_owner using (court_id = (select app.court()));
