-- What happened to a whole session: seen by whoever sees sessions.
-- The bench and the clerks write it, each in their own name; going over a limit is a judge’s word.
-- No delete is granted to anyone, and no change: a line stays as it was written.
alter table app.session_change enable row level security, force row level security;
grant select, insert on app.session_change to starling_app, starling_jobs;
create policy session_change_is_seen on app.session_change for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) <> 'sealing_clerk');
create policy session_change_is_entered on app.session_change for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system')
  and (kind <> 'over_limit' or (select app.seat()) in ('judge', 'system'))
  and ((select app.seat()) = 'system' or made_by = (select app.actor())));
create policy session_change_by_its_owner on app.session_change to starling_owner using (court_id = (select app.court()));
