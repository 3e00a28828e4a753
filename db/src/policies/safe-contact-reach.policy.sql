-- The number or address itself: read by the bench, the clerks and counsel for the youth alone.
-- Whoever saves a safe contact enters it.
-- No delete is granted to anyone, and no change: another number is another safe contact.
alter table app.safe_contact_reach enable row level security, force row level security;
grant select, insert on app.safe_contact_reach to starling_app, starling_jobs;
create policy safe_contact_reach_is_seen on app.safe_contact_reach for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'minors_counsel')
  and exists (select 1 from app.safe_contact x where x.court_id = safe_contact_reach.court_id and x.safe_contact_id = safe_contact_reach.safe_contact_id));
create policy safe_contact_reach_is_entered on app.safe_contact_reach for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'minors_counsel', 'probation_officer', 'social_worker', 'advocate')
  and exists (select 1 from app.safe_contact x where x.court_id = safe_contact_reach.court_id and x.safe_contact_id = safe_contact_reach.safe_contact_id));
create policy safe_contact_reach_by_its_owner on app.safe_contact_reach to starling_owner using (court_id = (select app.court()));
