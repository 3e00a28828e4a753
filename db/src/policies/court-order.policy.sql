-- What the judge ordered: seen with the hearing, and with the petition where it rests on one.
-- The bench and the clerks write it.
-- No delete is granted to anyone.
alter table app.court_order enable row level security, force row level security;
grant select, insert, update on app.court_order to starling_app, starling_jobs;
create policy court_order_is_seen on app.court_order for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (exists (select 1 from app.hearing x where x.court_id = court_order.court_id and x.hearing_id = court_order.hearing_id)
  and (petition_id is null or exists (select 1 from app.petition x where x.court_id = court_order.court_id and x.petition_id = court_order.petition_id))));
create policy court_order_is_entered on app.court_order for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy court_order_is_changed on app.court_order for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy court_order_by_its_owner on app.court_order to starling_owner using (court_id = (select app.court()));
