-- Who was there: seen with the hearing.
-- The bench, the clerks and the coordinator at the door write it.
-- No delete is granted to anyone.
alter table app.appearance enable row level security, force row level security;
grant select, insert, update on app.appearance to starling_app, starling_jobs;
create policy appearance_is_seen on app.appearance for select to starling_app, starling_jobs using (court_id = (select app.court())
  and exists (select 1 from app.hearing x where x.court_id = appearance.court_id and x.hearing_id = appearance.hearing_id));
create policy appearance_is_entered on app.appearance for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'coordinator'));
create policy appearance_is_changed on app.appearance for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'coordinator'));
create policy appearance_by_its_owner on app.appearance to starling_owner using (court_id = (select app.court()));
