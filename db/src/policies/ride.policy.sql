-- How a youth comes to court and home: seen with the hearing, by those who prepare the day with the youth; never by the prosecutor or county counsel.
-- They arrange it.
-- No delete is granted to anyone: a ride is cancelled.
alter table app.ride enable row level security, force row level security;
grant select, insert, update on app.ride to starling_app, starling_jobs;
create policy ride_is_seen on app.ride for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'minors_counsel', 'probation_officer', 'social_worker', 'advocate', 'coordinator')
  and exists (select 1 from app.hearing x where x.court_id = ride.court_id and x.hearing_id = ride.hearing_id));
create policy ride_is_entered on app.ride for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'coordinator', 'probation_officer', 'social_worker', 'advocate')
  and exists (select 1 from app.hearing x where x.court_id = ride.court_id and x.hearing_id = ride.hearing_id));
create policy ride_is_changed on app.ride for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'coordinator', 'probation_officer', 'social_worker', 'advocate'));
create policy ride_by_its_owner on app.ride to starling_owner using (court_id = (select app.court()));
