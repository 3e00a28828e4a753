-- Where the youth is and was: seen with the youth, and with the petition that holds the youth there.
-- Sealing the petition hides the stay it caused.
-- No delete is granted to anyone.
alter table app.custody enable row level security, force row level security;
grant select, insert, update on app.custody to starling_app, starling_jobs;
create policy custody_is_seen on app.custody for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (exists (select 1 from app.youth x where x.court_id = custody.court_id and x.youth_id = custody.youth_id)
  and (petition_id is null or exists (select 1 from app.petition x where x.court_id = custody.court_id and x.petition_id = custody.petition_id))));
create policy custody_is_entered on app.custody for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'probation_officer'));
create policy custody_is_changed on app.custody for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'probation_officer'));
create policy custody_by_its_owner on app.custody to starling_owner using (court_id = (select app.court()));
