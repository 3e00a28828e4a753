-- A notice is for its recipient, for the bench and the clerks while its petition is visible, and for the sealing desk under its order.
-- It names an office or a role, never a youth.
-- No delete is granted to anyone: a notice is stopped.
alter table app.notice enable row level security, force row level security;
grant select, insert, update on app.notice to starling_app, starling_jobs;
create policy notice_is_seen on app.notice for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (recipient_account_id = (select app.actor())
  or (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system') and (petition_id is null or exists (select 1 from app.petition x where x.court_id = notice.court_id and x.petition_id = notice.petition_id))
  or (select app.seat()) in ('judge', 'sealing_clerk', 'system') and sealing_order_id is not null));
create policy notice_is_entered on app.notice for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'sealing_clerk', 'minors_counsel', 'prosecutor'));
create policy notice_is_changed on app.notice for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'sealing_clerk', 'minors_counsel', 'prosecutor'));
create policy notice_by_its_owner on app.notice to starling_owner using (court_id = (select app.court()));
