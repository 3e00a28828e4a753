-- A continuance with its facts: seen with the hearing by those whose work is the petition.
-- The bench and the clerks write it.
-- No delete is granted to anyone: what was decided stays.
alter table app.continuance enable row level security, force row level security;
grant select, insert, update on app.continuance to starling_app, starling_jobs;
create policy continuance_is_seen on app.continuance for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) not in ('coordinator', 'advocate', 'administrator', 'sealing_clerk')
  and exists (select 1 from app.hearing x where x.court_id = continuance.court_id and x.hearing_id = continuance.hearing_id));
create policy continuance_is_entered on app.continuance for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system')
  and exists (select 1 from app.hearing x where x.court_id = continuance.court_id and x.hearing_id = continuance.hearing_id));
create policy continuance_is_changed on app.continuance for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy continuance_by_its_owner on app.continuance to starling_owner using (court_id = (select app.court()));
