-- One agency's part of a sealing order: for the judge and the sealing desk.
-- Counsel for the youth is never a holder (WIC 786(a)); the table has no word for it.
-- No delete is granted to anyone.
alter table app.holder_task enable row level security, force row level security;
grant select, insert, update on app.holder_task to starling_app, starling_jobs;
create policy holder_task_is_seen on app.holder_task for select to starling_app, starling_jobs using (court_id = (select app.court())
  and exists (select 1 from app.sealing_order x where x.court_id = holder_task.court_id and x.sealing_order_id = holder_task.sealing_order_id));
create policy holder_task_is_entered on app.holder_task for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'sealing_clerk', 'system'));
create policy holder_task_is_changed on app.holder_task for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'sealing_clerk', 'system'));
create policy holder_task_by_its_owner on app.holder_task to starling_owner using (court_id = (select app.court()));
