-- When somebody from outside is in a courthouse or on trial: for the bench and the clerks.
-- They enter it.
-- No delete is granted to anyone: a day is taken back.
alter table app.outside_person_day enable row level security, force row level security;
grant select, insert, update on app.outside_person_day to starling_app, starling_jobs;
create policy outside_person_day_is_seen on app.outside_person_day for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy outside_person_day_is_entered on app.outside_person_day for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy outside_person_day_is_changed on app.outside_person_day for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy outside_person_day_by_its_owner on app.outside_person_day to starling_owner using (court_id = (select app.court()));
