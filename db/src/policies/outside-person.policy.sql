-- A token for somebody the court has no record of: for the bench and the clerks, who plan the day around it.
-- They and counsel for the youth name one.
-- No delete is granted to anyone, and no change.
alter table app.outside_person enable row level security, force row level security;
grant select, insert on app.outside_person to starling_app, starling_jobs;
create policy outside_person_is_seen on app.outside_person for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy outside_person_is_entered on app.outside_person for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'minors_counsel'));
create policy outside_person_by_its_owner on app.outside_person to starling_owner using (court_id = (select app.court()));
