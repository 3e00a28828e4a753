-- What the law wants in the minutes: seen with the hearing by those whose work is the petition.
-- The judge and the courtroom clerk answer it.
-- No delete is granted to anyone.
alter table app.minute_finding enable row level security, force row level security;
grant select, insert, update on app.minute_finding to starling_app, starling_jobs;
create policy minute_finding_is_seen on app.minute_finding for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) not in ('coordinator', 'advocate', 'administrator', 'sealing_clerk')
  and exists (select 1 from app.hearing x where x.court_id = minute_finding.court_id and x.hearing_id = minute_finding.hearing_id));
create policy minute_finding_is_entered on app.minute_finding for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'system')
  and exists (select 1 from app.hearing x where x.court_id = minute_finding.court_id and x.hearing_id = minute_finding.hearing_id));
create policy minute_finding_is_changed on app.minute_finding for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'system'));
create policy minute_finding_by_its_owner on app.minute_finding to starling_owner using (court_id = (select app.court()));
