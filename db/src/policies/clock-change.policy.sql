-- What was done to a clock (a time waiver, an extension, a stop): seen with its petition, or with its case where it rests on none, and hidden with them.
-- The coordinator and the advocate work without it. The bench and the clerks enter it, each in their own name.
-- No delete is granted to anyone: an entry is taken back.
alter table app.clock_change enable row level security, force row level security;
grant select, insert, update on app.clock_change to starling_app, starling_jobs;
create policy clock_change_is_seen on app.clock_change for select to starling_app, starling_jobs using (court_id = (select app.court())
  and ((select app.seat()) not in ('coordinator', 'advocate', 'administrator', 'sealing_clerk')
  and exists (select 1 from app.legal_case x where x.court_id = clock_change.court_id and x.case_id = clock_change.case_id)
  and (petition_id is null or exists (select 1 from app.petition x where x.court_id = clock_change.court_id and x.petition_id = clock_change.petition_id))));
create policy clock_change_is_entered on app.clock_change for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and ((select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'))
  and ((select app.seat()) = 'system' or entered_by = (select app.actor()))
  and exists (select 1 from app.legal_case x where x.court_id = clock_change.court_id and x.case_id = clock_change.case_id)
  and (petition_id is null or exists (select 1 from app.petition x where x.court_id = clock_change.court_id and x.petition_id = clock_change.petition_id)));
create policy clock_change_is_changed on app.clock_change for update to starling_app, starling_jobs using (court_id = (select app.court())
  and ((select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system')));
create policy clock_change_by_its_owner on app.clock_change to starling_owner using (court_id = (select app.court()));
