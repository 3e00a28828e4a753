-- The trafficking victim finding is for the judge, the courtroom clerk, counsel for the youth and the prosecutor, until the petition is sealed.
-- Evidence stands here by its kind; no text of any kind has a place (WIC 786, PC 236.23).
-- No delete is granted to anyone.
alter table app.finding enable row level security, force row level security;
grant select, insert, update on app.finding to starling_app, starling_jobs;
create policy finding_is_seen on app.finding for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'minors_counsel', 'prosecutor', 'system')
  and exists (select 1 from app.petition x where x.court_id = finding.court_id and x.petition_id = finding.petition_id));
create policy finding_is_entered on app.finding for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'minors_counsel', 'system'));
create policy finding_is_changed on app.finding for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'minors_counsel', 'system'));
create policy finding_by_its_owner on app.finding to starling_owner using (court_id = (select app.court()));
