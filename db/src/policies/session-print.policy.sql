-- Which list was printed and whom it held: for the bench and the clerks.
-- They record it, each in their own name.
-- No delete is granted to anyone, and no change: paper that left the printer is out.
alter table app.session_print enable row level security, force row level security;
grant select, insert on app.session_print to starling_app, starling_jobs;
create policy session_print_is_seen on app.session_print for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy session_print_is_entered on app.session_print for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system')
  and ((select app.seat()) = 'system' or printed_by = (select app.actor())));
create policy session_print_by_its_owner on app.session_print to starling_owner using (court_id = (select app.court()));
