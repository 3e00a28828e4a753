-- The answers count by count: seen with the finding and hidden with it.
-- The judge answers, the courtroom clerk enters what was spoken.
-- No delete is granted to anyone.
alter table app.finding_answer enable row level security, force row level security;
grant select, insert, update on app.finding_answer to starling_app, starling_jobs;
create policy finding_answer_is_seen on app.finding_answer for select to starling_app, starling_jobs using (court_id = (select app.court())
  and exists (select 1 from app.finding x where x.court_id = finding_answer.court_id and x.finding_id = finding_answer.finding_id));
create policy finding_answer_is_entered on app.finding_answer for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'minors_counsel', 'system'));
create policy finding_answer_is_changed on app.finding_answer for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'minors_counsel', 'system'));
create policy finding_answer_by_its_owner on app.finding_answer to starling_owner using (court_id = (select app.court()));
