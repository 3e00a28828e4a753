-- Terms ordered on one petition: seen with it and hidden with it.
-- The bench and the clerks write them.
-- No delete is granted to anyone.
alter table app.restriction enable row level security, force row level security;
grant select, insert, update on app.restriction to starling_app, starling_jobs;
create policy restriction_is_seen on app.restriction for select to starling_app, starling_jobs using (court_id = (select app.court())
  and exists (select 1 from app.petition x where x.court_id = restriction.court_id and x.petition_id = restriction.petition_id));
create policy restriction_is_entered on app.restriction for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy restriction_is_changed on app.restriction for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy restriction_by_its_owner on app.restriction to starling_owner using (court_id = (select app.court()));
