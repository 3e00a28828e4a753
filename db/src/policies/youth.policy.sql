-- A youth is seen by whoever sees one of the youth's cases, because of that case: the chosen name, never the legal one.
-- The bench and the clerks write it.
-- No delete is granted to anyone.
alter table app.youth enable row level security, force row level security;
grant select, insert, update on app.youth to starling_app, starling_jobs;
create policy youth_is_seen on app.youth for select to starling_app, starling_jobs using (court_id = (select app.court())
  and exists (select 1 from app.legal_case x where x.court_id = youth.court_id and x.youth_id = youth.youth_id));
create policy youth_is_entered on app.youth for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy youth_is_changed on app.youth for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy youth_by_its_owner on app.youth to starling_owner using (court_id = (select app.court()));
