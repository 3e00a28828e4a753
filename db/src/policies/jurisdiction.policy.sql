-- The court's hold on a case over time: seen with the case, and with its petition where it rests on one.
-- The coordinator and the advocate work without it.
-- No delete is granted to anyone.
alter table app.jurisdiction enable row level security, force row level security;
grant select, insert, update on app.jurisdiction to starling_app, starling_jobs;
create policy jurisdiction_is_seen on app.jurisdiction for select to starling_app, starling_jobs using (court_id = (select app.court())
  and ((select app.seat()) not in ('coordinator', 'advocate', 'administrator', 'sealing_clerk')
  and exists (select 1 from app.legal_case x where x.court_id = jurisdiction.court_id and x.case_id = jurisdiction.case_id)
  and (petition_id is null or exists (select 1 from app.petition x where x.court_id = jurisdiction.court_id and x.petition_id = jurisdiction.petition_id))));
create policy jurisdiction_is_entered on app.jurisdiction for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy jurisdiction_is_changed on app.jurisdiction for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy jurisdiction_by_its_owner on app.jurisdiction to starling_owner using (court_id = (select app.court()));
