-- Two youths who must not meet: for the bench and the clerks, who plan the day around it.
-- Screens show the level alone, never the other youth and never the reason.
-- No delete is granted to anyone.
alter table app.keep_apart enable row level security, force row level security;
grant select, insert, update on app.keep_apart to starling_app, starling_jobs;
create policy keep_apart_is_seen on app.keep_apart for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy keep_apart_is_entered on app.keep_apart for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy keep_apart_is_changed on app.keep_apart for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy keep_apart_by_its_owner on app.keep_apart to starling_owner using (court_id = (select app.court()));
