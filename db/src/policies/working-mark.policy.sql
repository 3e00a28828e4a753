-- A judge's own mark on a row of the docket: the judge's alone, and hidden with the hearing.
-- The judge sets it.
-- No delete is granted to anyone.
alter table app.working_mark enable row level security, force row level security;
grant select, insert, update on app.working_mark to starling_app, starling_jobs;
create policy working_mark_is_seen on app.working_mark for select to starling_app, starling_jobs using (court_id = (select app.court())
  and account_id = (select app.actor())
  and exists (select 1 from app.hearing x where x.court_id = working_mark.court_id and x.hearing_id = working_mark.hearing_id));
create policy working_mark_is_entered on app.working_mark for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and ((select app.seat()) = 'system' or (select app.seat()) = 'judge' and account_id = (select app.actor()))
  and exists (select 1 from app.hearing x where x.court_id = working_mark.court_id and x.hearing_id = working_mark.hearing_id));
create policy working_mark_is_changed on app.working_mark for update to starling_app, starling_jobs using (court_id = (select app.court())
  and account_id = (select app.actor()));
create policy working_mark_by_its_owner on app.working_mark to starling_owner using (court_id = (select app.court()));
