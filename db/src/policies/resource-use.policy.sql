-- What was asked for one hearing: seen with the hearing, by those who prepare the day with the youth.
-- They write it.
-- No delete is granted to anyone: a use is cancelled.
alter table app.resource_use enable row level security, force row level security;
grant select, insert, update on app.resource_use to starling_app, starling_jobs;
create policy resource_use_is_seen on app.resource_use for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'minors_counsel', 'probation_officer', 'social_worker', 'advocate', 'coordinator')
  and exists (select 1 from app.hearing x where x.court_id = resource_use.court_id and x.hearing_id = resource_use.hearing_id));
create policy resource_use_is_entered on app.resource_use for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'coordinator', 'probation_officer', 'social_worker', 'advocate')
  and exists (select 1 from app.hearing x where x.court_id = resource_use.court_id and x.hearing_id = resource_use.hearing_id));
create policy resource_use_is_changed on app.resource_use for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'coordinator', 'probation_officer', 'social_worker', 'advocate'));
create policy resource_use_by_its_owner on app.resource_use to starling_owner using (court_id = (select app.court()));
