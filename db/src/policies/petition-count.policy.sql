-- A count is seen with its petition and hidden with it.
-- The bench, the clerks and the filing prosecutor write it.
-- No delete is granted to anyone.
alter table app.petition_count enable row level security, force row level security;
grant select, insert, update on app.petition_count to starling_app, starling_jobs;
create policy petition_count_is_seen on app.petition_count for select to starling_app, starling_jobs using (court_id = (select app.court())
  and exists (select 1 from app.petition x where x.court_id = petition_count.court_id and x.petition_id = petition_count.petition_id));
create policy petition_count_is_entered on app.petition_count for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'prosecutor'));
create policy petition_count_is_changed on app.petition_count for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'prosecutor'));
create policy petition_count_by_its_owner on app.petition_count to starling_owner using (court_id = (select app.court()));
