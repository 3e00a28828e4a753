-- Whether somebody is with the youth on the line, and what failed: seen with the hearing by the bench, the clerks and counsel for the youth.
-- The bench and the clerks write it.
-- No delete is granted to anyone.
alter table app.remote_contact enable row level security, force row level security;
grant select, insert, update on app.remote_contact to starling_app, starling_jobs;
create policy remote_contact_is_seen on app.remote_contact for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'minors_counsel')
  and exists (select 1 from app.hearing x where x.court_id = remote_contact.court_id and x.hearing_id = remote_contact.hearing_id));
create policy remote_contact_is_entered on app.remote_contact for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system')
  and exists (select 1 from app.hearing x where x.court_id = remote_contact.court_id and x.hearing_id = remote_contact.hearing_id));
create policy remote_contact_is_changed on app.remote_contact for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy remote_contact_by_its_owner on app.remote_contact to starling_owner using (court_id = (select app.court()));
