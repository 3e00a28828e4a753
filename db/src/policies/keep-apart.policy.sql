-- Two people who must not meet: for the bench and the clerks, who plan the day around it, while the youths on it are seen.
-- They enter it; counsel for the youth asks for it in their own name and reads the level through app.apart_levels, never who the other is.
-- Screens show the level alone, never the other youth and never the reason.
-- No delete is granted to anyone: it is taken back.
alter table app.keep_apart enable row level security, force row level security;
grant select, insert, update on app.keep_apart to starling_app, starling_jobs;
create policy keep_apart_is_seen on app.keep_apart for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system')
  and exists (select 1 from app.youth x where x.court_id = keep_apart.court_id and x.youth_id = keep_apart.youth_id)
  and (other_youth_id is null or exists (select 1 from app.youth x where x.court_id = keep_apart.court_id and x.youth_id = keep_apart.other_youth_id)));
create policy keep_apart_is_entered on app.keep_apart for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'minors_counsel')
  and ((select app.seat()) = 'system' or exists (select 1 from app.youth x where x.court_id = keep_apart.court_id and x.youth_id = keep_apart.youth_id)));
create policy keep_apart_is_changed on app.keep_apart for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy keep_apart_by_its_owner on app.keep_apart to starling_owner using (court_id = (select app.court()));
