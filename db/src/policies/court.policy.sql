-- The court itself: its name, zone and words are for everybody who works in it.
-- Another court's row is invisible. Only the administrator, the judge and Starling itself write it.
-- No delete is granted to anyone.
alter table app.court enable row level security, force row level security;
grant select, insert, update on app.court to starling_app, starling_jobs;
create policy court_is_seen on app.court for select to starling_app, starling_jobs using (court_id = (select app.court()));
create policy court_is_entered on app.court for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('system'));
create policy court_is_changed on app.court for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('administrator', 'judge', 'system'));
create policy court_by_its_owner on app.court for select to starling_owner using (true);
