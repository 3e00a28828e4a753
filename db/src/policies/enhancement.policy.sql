-- An enhancement is seen with its count and hidden with it.
-- The bench, the clerks and the filing prosecutor write it.
-- No delete is granted to anyone.
alter table app.enhancement enable row level security, force row level security;
grant select, insert, update on app.enhancement to starling_app, starling_jobs;
create policy enhancement_is_seen on app.enhancement for select to starling_app, starling_jobs using (court_id = (select app.court())
  and exists (select 1 from app.petition_count x where x.court_id = enhancement.court_id and x.count_id = enhancement.count_id));
create policy enhancement_is_entered on app.enhancement for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'prosecutor'));
create policy enhancement_is_changed on app.enhancement for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'prosecutor'));
create policy enhancement_by_its_owner on app.enhancement to starling_owner using (court_id = (select app.court()));
