-- Why something was left when a session closed: seen with the hearing by the bench and the clerks.
-- The judge and the courtroom clerk write it, each in their own name.
-- No delete is granted to anyone, and no change.
alter table app.close_explanation enable row level security, force row level security;
grant select, insert on app.close_explanation to starling_app, starling_jobs;
create policy close_explanation_is_seen on app.close_explanation for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system')
  and exists (select 1 from app.hearing x where x.court_id = close_explanation.court_id and x.hearing_id = close_explanation.hearing_id));
create policy close_explanation_is_entered on app.close_explanation for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'system')
  and ((select app.seat()) = 'system' or by_account = (select app.actor()))
  and exists (select 1 from app.hearing x where x.court_id = close_explanation.court_id and x.hearing_id = close_explanation.hearing_id));
create policy close_explanation_by_its_owner on app.close_explanation to starling_owner using (court_id = (select app.court()));
