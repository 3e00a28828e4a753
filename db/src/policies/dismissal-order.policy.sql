-- The dismissal is seen with its petition by those who see the finding.
-- The judge signs it.
-- No delete is granted to anyone.
alter table app.dismissal_order enable row level security, force row level security;
grant select, insert, update on app.dismissal_order to starling_app, starling_jobs;
create policy dismissal_order_is_seen on app.dismissal_order for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'minors_counsel', 'prosecutor', 'system')
  and exists (select 1 from app.petition x where x.court_id = dismissal_order.court_id and x.petition_id = dismissal_order.petition_id));
create policy dismissal_order_is_entered on app.dismissal_order for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'system'));
create policy dismissal_order_is_changed on app.dismissal_order for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'system'));
create policy dismissal_order_by_its_owner on app.dismissal_order to starling_owner using (court_id = (select app.court()));
