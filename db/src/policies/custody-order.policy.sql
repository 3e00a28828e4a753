-- An order about where the youth is: seen with its case and its petition, by those whose work it is.
-- One that nobody has received yet (or that is of today) stays before the judge and the courtroom clerk although the petition is sealed: the youth would still be held.
-- The judge makes it, the clerks carry it on. No delete is granted to anyone: it is withdrawn.
alter table app.custody_order enable row level security, force row level security;
grant select, insert, update on app.custody_order to starling_app, starling_jobs;
create policy custody_order_is_seen on app.custody_order for select to starling_app, starling_jobs using (court_id = (select app.court())
  and ((select app.seat()) in ('judge', 'courtroom_clerk') and (state in ('ordered', 'sent') or (ordered_at at time zone 'America/Los_Angeles')::date >= (select app.today()) or (received_at at time zone 'America/Los_Angeles')::date >= (select app.today()))
  or (select app.seat()) not in ('coordinator', 'advocate', 'administrator', 'sealing_clerk') and exists (select 1 from app.legal_case x where x.court_id = custody_order.court_id and x.case_id = custody_order.case_id) and (petition_id is null or exists (select 1 from app.petition x where x.court_id = custody_order.court_id and x.petition_id = custody_order.petition_id))));
create policy custody_order_is_entered on app.custody_order for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'system')
  and exists (select 1 from app.hearing x where x.court_id = custody_order.court_id and x.hearing_id = custody_order.hearing_id));
create policy custody_order_is_changed on app.custody_order for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy custody_order_by_its_owner on app.custody_order to starling_owner using (court_id = (select app.court()));
