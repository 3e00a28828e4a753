-- Legal name and birth date: for the bench, the clerks, counsel, the prosecutor, probation and the social worker who see the youth.
-- Never for the coordinator or an advocate; for them the row does not exist.
-- No delete is granted to anyone.
alter table app.youth_identity enable row level security, force row level security;
grant select, insert, update on app.youth_identity to starling_app, starling_jobs;
create policy youth_identity_is_seen on app.youth_identity for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'minors_counsel', 'prosecutor', 'probation_officer', 'social_worker', 'county_counsel', 'system')
  and exists (select 1 from app.youth x where x.court_id = youth_identity.court_id and x.youth_id = youth_identity.youth_id));
create policy youth_identity_is_entered on app.youth_identity for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy youth_identity_is_changed on app.youth_identity for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy youth_identity_by_its_owner on app.youth_identity to starling_owner using (court_id = (select app.court()));
