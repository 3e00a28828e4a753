-- A hearing is seen by whoever sees its case, until its petition is sealed.
-- The coordinator and the advocate see the appointment without the petition.
-- `offset 0` keeps each look at the case a look by its key: a docket of forty must not read all the cases of the court first.
-- No delete is granted to anyone: a hearing is vacated.
alter table app.hearing enable row level security, force row level security;
grant select, insert, update on app.hearing to starling_app, starling_jobs;
grant select on app.hearing to starling_team;
create policy hearing_is_seen on app.hearing for select to starling_app, starling_jobs, starling_team using (court_id = (select app.court())
  and (exists (select 1 from app.legal_case x where x.court_id = hearing.court_id and x.case_id = hearing.case_id offset 0)
  and (petition_id is null or case when (select app.seat()) in ('coordinator', 'advocate')
    then app.petition_is_open(court_id, petition_id)
    else exists (select 1 from app.petition x where x.court_id = hearing.court_id and x.petition_id = hearing.petition_id) end)));
create policy hearing_is_entered on app.hearing for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy hearing_is_changed on app.hearing for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'coordinator'));
create policy hearing_by_its_owner on app.hearing to starling_owner using (court_id = (select app.court()));
