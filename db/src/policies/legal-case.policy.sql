-- The bench and the clerks see every unsealed case of their court, the prosecutor those of the 601 and 602 branch, the coordinator those of 602.
-- Counsel, probation, social worker and advocate see a case through a current participation on it and in no other way.
-- Once its last petition is sealed nobody reads it, save the transaction that sealed it. No delete is granted to anyone.
alter table app.legal_case enable row level security, force row level security;
grant select, insert, update on app.legal_case to starling_app, starling_jobs;
grant select (court_id, case_id) on app.legal_case to starling_team; -- that it may be seen, so that a hearing may; nothing of it
create policy legal_case_is_seen on app.legal_case for select to starling_app, starling_jobs, starling_team using (court_id = (select app.court())
  and (sealed_in is null or sealed_in = pg_current_xact_id_if_assigned() or (select app.seat()) = 'system')
  and ((select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system')
    or (select app.seat()) = 'prosecutor' and branch in ('601', '602')
    or (select app.seat()) = 'coordinator' and branch = '602'
    or case_id in (select app.my_cases())));
create policy legal_case_is_entered on app.legal_case for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy legal_case_is_changed on app.legal_case for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy legal_case_by_its_owner on app.legal_case to starling_owner using (court_id = (select app.court()));
