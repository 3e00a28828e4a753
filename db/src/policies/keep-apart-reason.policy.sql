-- Why two people are kept apart: read by judges alone, with the separation; not by the clerks who enter it, and not by Starling.
-- Whoever enters a separation enters its reason once.
-- No delete is granted to anyone, and no change.
alter table app.keep_apart_reason enable row level security, force row level security;
grant select, insert on app.keep_apart_reason to starling_app, starling_jobs;
create policy keep_apart_reason_is_seen on app.keep_apart_reason for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) = 'judge'
  and exists (select 1 from app.keep_apart x where x.court_id = keep_apart_reason.court_id and x.keep_apart_id = keep_apart_reason.keep_apart_id));
create policy keep_apart_reason_is_entered on app.keep_apart_reason for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'minors_counsel'));
create policy keep_apart_reason_by_its_owner on app.keep_apart_reason to starling_owner using (court_id = (select app.court()));
