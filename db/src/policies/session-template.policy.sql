-- A sitting that comes back: everybody of the court may see when it is, the sealing desk has no use for it.
-- The bench and the clerks plan it.
-- No delete is granted to anyone: a template is ended.
alter table app.session_template enable row level security, force row level security;
grant select, insert, update on app.session_template to starling_app, starling_jobs;
create policy session_template_is_seen on app.session_template for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) <> 'sealing_clerk');
create policy session_template_is_entered on app.session_template for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy session_template_is_changed on app.session_template for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy session_template_by_its_owner on app.session_template to starling_owner using (court_id = (select app.court()));
