-- The court's own phrases for its orders: everybody of the court reads them, the sealing desk has no use for them.
-- The judge, the courtroom clerk and the administrator keep them.
-- No delete is granted to anyone: a phrase ends on a day.
alter table app.order_phrase enable row level security, force row level security;
grant select, insert, update on app.order_phrase to starling_app, starling_jobs;
create policy order_phrase_is_seen on app.order_phrase for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) not in ('sealing_clerk'));
create policy order_phrase_is_entered on app.order_phrase for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'administrator', 'system'));
create policy order_phrase_is_changed on app.order_phrase for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'administrator', 'system'));
create policy order_phrase_by_its_owner on app.order_phrase to starling_owner using (court_id = (select app.court()));
