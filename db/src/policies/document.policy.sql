-- The court's copies are for the judge and the sealing desk; the courtroom clerk prints until the petition is sealed, and to the end of the open session.
-- Counsel reach their own served copy for as long as the court's setting says.
-- No delete is granted to anyone.
alter table app.document enable row level security, force row level security;
grant select, insert, update on app.document to starling_app, starling_jobs;
create policy document_is_seen on app.document for select to starling_app, starling_jobs using (court_id = (select app.court())
  and ((select app.seat()) = 'system'
  or recipient <> 'counsel' and (select app.seat()) in ('judge', 'sealing_clerk') and (sealing_order_id is not null or (petition_id is null or exists (select 1 from app.petition x where x.court_id = document.court_id and x.petition_id = document.petition_id)))
  or recipient <> 'counsel' and (select app.seat()) = 'courtroom_clerk' and ((petition_id is null or exists (select 1 from app.petition x where x.court_id = document.court_id and x.petition_id = document.petition_id)) or document_id in (select app.papers_of_open_sessions()))
  or recipient = 'counsel' and recipient_account_id = (select app.actor()) and reachable_until >= (select app.today())));
create policy document_is_entered on app.document for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'sealing_clerk'));
create policy document_is_changed on app.document for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'sealing_clerk'));
create policy document_by_its_owner on app.document to starling_owner using (court_id = (select app.court()));
