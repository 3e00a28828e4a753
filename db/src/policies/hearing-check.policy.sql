-- What is made sure of for one hearing: seen with the hearing, by those who prepare the day with the youth.
-- They tick it, each in their own name.
-- No delete is granted to anyone.
alter table app.hearing_check enable row level security, force row level security;
grant select, insert, update on app.hearing_check to starling_app, starling_jobs;
create policy hearing_check_is_seen on app.hearing_check for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'minors_counsel', 'probation_officer', 'social_worker', 'advocate', 'coordinator')
  and exists (select 1 from app.hearing x where x.court_id = hearing_check.court_id and x.hearing_id = hearing_check.hearing_id));
create policy hearing_check_is_entered on app.hearing_check for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'coordinator', 'probation_officer', 'social_worker', 'advocate')
  and exists (select 1 from app.hearing x where x.court_id = hearing_check.court_id and x.hearing_id = hearing_check.hearing_id));
create policy hearing_check_is_changed on app.hearing_check for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'coordinator', 'probation_officer', 'social_worker', 'advocate'));
create policy hearing_check_by_its_owner on app.hearing_check to starling_owner using (court_id = (select app.court()));
