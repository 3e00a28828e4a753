-- The steps of a warrant with their proof: seen with the warrant, a recall that nobody confirmed among them.
-- The bench and the clerks record them, each in their own name.
-- No delete is granted to anyone, and no change.
alter table app.warrant_step enable row level security, force row level security;
grant select, insert on app.warrant_step to starling_app, starling_jobs;
create policy warrant_step_is_seen on app.warrant_step for select to starling_app, starling_jobs using (court_id = (select app.court())
  and exists (select 1 from app.warrant x where x.court_id = warrant_step.court_id and x.warrant_id = warrant_step.warrant_id));
create policy warrant_step_is_entered on app.warrant_step for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system')
  and ((select app.seat()) = 'system' or by_account = (select app.actor()))
  and exists (select 1 from app.warrant x where x.court_id = warrant_step.court_id and x.warrant_id = warrant_step.warrant_id));
create policy warrant_step_by_its_owner on app.warrant_step to starling_owner using (court_id = (select app.court()));
