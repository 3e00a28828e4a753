-- Who is on the way, here, ready or gone: seen with the hearing.
-- The bench, the clerks and the coordinator at the door keep it.
-- No delete is granted to anyone.
alter table app.arrival enable row level security, force row level security;
grant select, insert, update on app.arrival to starling_app, starling_jobs;
create policy arrival_is_seen on app.arrival for select to starling_app, starling_jobs using (court_id = (select app.court())
  and exists (select 1 from app.hearing x where x.court_id = arrival.court_id and x.hearing_id = arrival.hearing_id));
create policy arrival_is_entered on app.arrival for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'coordinator')
  and exists (select 1 from app.hearing x where x.court_id = arrival.court_id and x.hearing_id = arrival.hearing_id));
create policy arrival_is_changed on app.arrival for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'coordinator'));
create policy arrival_by_its_owner on app.arrival to starling_owner using (court_id = (select app.court()));
