-- The court's choices by date, where the law leaves one open: everybody of the court may read them.
-- The administrator and the judge enter a new value from a date on, in their own name and with their reason; an old value is never written over.
-- No delete is granted to anyone.
alter table app.court_setting enable row level security, force row level security;
grant select, insert, update on app.court_setting to starling_app, starling_jobs;
create policy court_setting_is_seen on app.court_setting for select to starling_app, starling_jobs using (court_id = (select app.court()));
create policy court_setting_is_entered on app.court_setting for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and ((select app.seat()) = 'system'
    or (select app.seat()) in ('administrator', 'judge') and set_by = (select app.actor()) and btrim(coalesce(reason, '')) <> ''));
create policy court_setting_is_changed on app.court_setting for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('system'));
create policy court_setting_by_its_owner on app.court_setting to starling_owner using (court_id = (select app.court()));
