-- Who takes part in a case, and from when to when: seen with the case.
-- The bench and the clerks write it, in a case they see: nobody gives a case to themselves, and a sealed one takes nobody in.
-- No delete is granted to anyone.
alter table app.participation enable row level security, force row level security;
grant select, insert, update on app.participation to starling_app, starling_jobs;
grant select on app.participation to starling_team;
create policy participation_is_seen on app.participation for select to starling_app, starling_jobs, starling_team using (court_id = (select app.court())
  and exists (select 1 from app.legal_case x where x.court_id = participation.court_id and x.case_id = participation.case_id));
create policy participation_is_entered on app.participation for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system')
  and exists (select 1 from app.legal_case x where x.court_id = participation.court_id and x.case_id = participation.case_id));
create policy participation_is_changed on app.participation for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy participation_by_its_owner on app.participation to starling_owner using (court_id = (select app.court()));
