-- Where the court sits: everybody of the court may read it.
-- The administrator keeps it.
-- No delete is granted to anyone.
alter table app.courthouse enable row level security, force row level security;
grant select, insert, update on app.courthouse to starling_app, starling_jobs;
create policy courthouse_is_seen on app.courthouse for select to starling_app, starling_jobs using (court_id = (select app.court()));
create policy courthouse_is_entered on app.courthouse for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('administrator', 'system'));
create policy courthouse_is_changed on app.courthouse for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('administrator', 'system'));
create policy courthouse_by_its_owner on app.courthouse to starling_owner using (court_id = (select app.court()));
