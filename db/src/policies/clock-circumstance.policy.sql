-- A circumstance on which a clock hangs and that no date can show: seen with its petition, or with its case where it rests on none, and hidden with them.
-- The coordinator and the advocate work without it. The bench and the clerks enter it; probation and the social worker enter it in cases where they
-- take part today, because the reports on a family are theirs, and take back only what they entered. Each enters in their own name.
-- No delete is granted to anyone: an entry is taken back.
alter table app.clock_circumstance enable row level security, force row level security;
grant select, insert, update on app.clock_circumstance to starling_app, starling_jobs;
create policy clock_circumstance_is_seen on app.clock_circumstance for select to starling_app, starling_jobs using (court_id = (select app.court())
  and ((select app.seat()) not in ('coordinator', 'advocate', 'administrator', 'sealing_clerk')
  and exists (select 1 from app.legal_case x where x.court_id = clock_circumstance.court_id and x.case_id = clock_circumstance.case_id)
  and (petition_id is null or exists (select 1 from app.petition x where x.court_id = clock_circumstance.court_id and x.petition_id = clock_circumstance.petition_id))));
create policy clock_circumstance_is_entered on app.clock_circumstance for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and ((select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system')
    or (select app.seat()) in ('probation_officer', 'social_worker') and case_id in (select app.my_cases()))
  and ((select app.seat()) = 'system' or entered_by = (select app.actor()))
  and exists (select 1 from app.legal_case x where x.court_id = clock_circumstance.court_id and x.case_id = clock_circumstance.case_id)
  and (petition_id is null or exists (select 1 from app.petition x where x.court_id = clock_circumstance.court_id and x.petition_id = clock_circumstance.petition_id)));
create policy clock_circumstance_is_changed on app.clock_circumstance for update to starling_app, starling_jobs using (court_id = (select app.court())
  and ((select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system')
    or (select app.seat()) in ('probation_officer', 'social_worker') and entered_by = (select app.actor())));
create policy clock_circumstance_by_its_owner on app.clock_circumstance to starling_owner using (court_id = (select app.court()));
