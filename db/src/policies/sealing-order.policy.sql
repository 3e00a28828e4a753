-- A sealing order is for the judge who signs it and the sealing desk that carries it out; it holds a control number and no name.
-- It outlives the visibility of its petition, because the agencies' answers are still to come.
-- No delete is granted to anyone.
alter table app.sealing_order enable row level security, force row level security;
grant select, insert, update on app.sealing_order to starling_app, starling_jobs;
create policy sealing_order_is_seen on app.sealing_order for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'sealing_clerk', 'system'));
create policy sealing_order_is_entered on app.sealing_order for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'system'));
create policy sealing_order_is_changed on app.sealing_order for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'sealing_clerk', 'system'));
create policy sealing_order_by_its_owner on app.sealing_order to starling_owner using (court_id = (select app.court()));
