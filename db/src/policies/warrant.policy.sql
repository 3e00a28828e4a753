-- A warrant is seen with its case and its petition, by those whose work it is.
-- A recall that no agency has confirmed yet (or only today) stays before the judge and the courtroom clerk although the petition is sealed: the youth could still be arrested on it.
-- No delete is granted to anyone.
alter table app.warrant enable row level security, force row level security;
grant select, insert, update on app.warrant to starling_app, starling_jobs;
create policy warrant_is_seen on app.warrant for select to starling_app, starling_jobs using (court_id = (select app.court())
  and ((select app.seat()) in ('judge', 'courtroom_clerk') and (state = 'recalled' or state = 'recall_confirmed' and (recall_confirmed_at at time zone 'America/Los_Angeles')::date >= (select app.today()))
  or (select app.seat()) not in ('coordinator', 'advocate', 'administrator', 'sealing_clerk') and exists (select 1 from app.legal_case x where x.court_id = warrant.court_id and x.case_id = warrant.case_id) and (petition_id is null or exists (select 1 from app.petition x where x.court_id = warrant.court_id and x.petition_id = warrant.petition_id))));
create policy warrant_is_entered on app.warrant for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy warrant_is_changed on app.warrant for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy warrant_by_its_owner on app.warrant to starling_owner using (court_id = (select app.court()));
