-- The call orders that were made: for the bench and the clerks.
-- They record them, each in their own name.
-- No delete is granted to anyone, and no change.
alter table app.session_order enable row level security, force row level security;
grant select, insert on app.session_order to starling_app, starling_jobs;
create policy session_order_is_seen on app.session_order for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy session_order_is_entered on app.session_order for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system')
  and ((select app.seat()) = 'system' or made_by = (select app.actor())));
create policy session_order_by_its_owner on app.session_order to starling_owner using (court_id = (select app.court()));
