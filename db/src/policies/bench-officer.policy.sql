-- Who sits on the bench: everybody of the court may read it.
-- The administrator keeps it.
-- No delete is granted to anyone.
alter table app.bench_officer enable row level security, force row level security;
grant select, insert, update on app.bench_officer to starling_app, starling_jobs;
create policy bench_officer_is_seen on app.bench_officer for select to starling_app, starling_jobs using (court_id = (select app.court()));
create policy bench_officer_is_entered on app.bench_officer for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('administrator', 'system'));
create policy bench_officer_is_changed on app.bench_officer for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('administrator', 'system'));
create policy bench_officer_by_its_owner on app.bench_officer to starling_owner using (court_id = (select app.court()));
