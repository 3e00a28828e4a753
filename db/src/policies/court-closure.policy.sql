-- Days on which this court is closed beyond the judicial holidays: everybody of the court counts with them.
-- The administrator and the calendar clerk keep them.
-- No delete is granted to anyone: a day entered by mistake is taken back.
alter table app.court_closure enable row level security, force row level security;
grant select, insert, update on app.court_closure to starling_app, starling_jobs;
create policy court_closure_is_seen on app.court_closure for select to starling_app, starling_jobs using (court_id = (select app.court()));
create policy court_closure_is_entered on app.court_closure for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('administrator', 'calendar_clerk', 'system'));
create policy court_closure_is_changed on app.court_closure for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('administrator', 'calendar_clerk', 'system'));
create policy court_closure_by_its_owner on app.court_closure to starling_owner using (court_id = (select app.court()));
