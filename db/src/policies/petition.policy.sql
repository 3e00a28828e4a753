-- A petition is seen with its case, by those whose work is the petition: never by the coordinator or an advocate.
-- From the commit that seals it on nobody reads it; only the sealing transaction itself still sees what it wrote.
-- No delete is granted to anyone: a record ends through destruction.
alter table app.petition enable row level security, force row level security;
grant select, insert, update on app.petition to starling_app, starling_jobs;
grant select (court_id, petition_id) on app.petition to starling_team; -- that it may be seen, so that a hearing may; nothing of it
create policy petition_is_seen on app.petition for select to starling_app, starling_jobs, starling_team using (court_id = (select app.court())
  and (sealed_in is null or sealed_in = pg_current_xact_id_if_assigned() or (select app.seat()) = 'system')
  and (select app.seat()) not in ('coordinator', 'advocate', 'administrator', 'sealing_clerk')
  and exists (select 1 from app.legal_case x where x.court_id = petition.court_id and x.case_id = petition.case_id));
create policy petition_is_entered on app.petition for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'prosecutor'));
create policy petition_is_changed on app.petition for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy petition_by_its_owner on app.petition to starling_owner using (court_id = (select app.court()));
