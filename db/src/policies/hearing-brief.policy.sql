-- What the judge needs on one screen: seen with the hearing by the bench and those who speak in it.
-- Never the coordinator or an advocate.
-- No delete is granted to anyone.
alter table app.hearing_brief enable row level security, force row level security;
grant select, insert, update on app.hearing_brief to starling_app, starling_jobs;
create policy hearing_brief_is_seen on app.hearing_brief for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) not in ('coordinator', 'advocate', 'administrator', 'sealing_clerk')
  and exists (select 1 from app.hearing x where x.court_id = hearing_brief.court_id and x.hearing_id = hearing_brief.hearing_id));
create policy hearing_brief_is_entered on app.hearing_brief for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'minors_counsel', 'probation_officer', 'social_worker'));
create policy hearing_brief_is_changed on app.hearing_brief for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'minors_counsel', 'probation_officer', 'social_worker'));
create policy hearing_brief_by_its_owner on app.hearing_brief to starling_owner using (court_id = (select app.court()));
