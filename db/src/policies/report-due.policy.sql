-- Which report is awaited for a hearing, and what it recommends: seen with the hearing, never by an advocate.
-- The bench, the clerks, the coordinator and who writes the reports keep it.
-- No delete is granted to anyone: a report is excused.
alter table app.report_due enable row level security, force row level security;
grant select, insert, update on app.report_due to starling_app, starling_jobs;
create policy report_due_is_seen on app.report_due for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) not in ('advocate', 'administrator', 'sealing_clerk')
  and exists (select 1 from app.hearing x where x.court_id = report_due.court_id and x.hearing_id = report_due.hearing_id));
create policy report_due_is_entered on app.report_due for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'coordinator', 'probation_officer', 'social_worker')
  and exists (select 1 from app.hearing x where x.court_id = report_due.court_id and x.hearing_id = report_due.hearing_id));
create policy report_due_is_changed on app.report_due for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'coordinator', 'probation_officer', 'social_worker'));
create policy report_due_by_its_owner on app.report_due to starling_owner using (court_id = (select app.court()));
