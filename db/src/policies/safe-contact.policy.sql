-- How a youth may be reached, in neutral words: for the court and for those who stand beside the youth; never for the prosecutor or county counsel.
-- They enter it, each in their own name.
-- No delete is granted to anyone: it is taken back.
alter table app.safe_contact enable row level security, force row level security;
grant select, insert, update on app.safe_contact to starling_app, starling_jobs;
create policy safe_contact_is_seen on app.safe_contact for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'minors_counsel', 'probation_officer', 'social_worker', 'advocate', 'coordinator')
  and exists (select 1 from app.youth x where x.court_id = safe_contact.court_id and x.youth_id = safe_contact.youth_id));
create policy safe_contact_is_entered on app.safe_contact for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'minors_counsel', 'probation_officer', 'social_worker', 'advocate')
  and ((select app.seat()) = 'system' or entered_by = (select app.actor()))
  and exists (select 1 from app.youth x where x.court_id = safe_contact.court_id and x.youth_id = safe_contact.youth_id));
create policy safe_contact_is_changed on app.safe_contact for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'minors_counsel', 'probation_officer', 'social_worker', 'advocate'));
create policy safe_contact_by_its_owner on app.safe_contact to starling_owner using (court_id = (select app.court()));
