-- A person’s own calendar feed: theirs alone, from every seat.
-- They make it and revoke it.
-- No delete is granted to anyone: a feed is revoked.
alter table app.calendar_feed enable row level security, force row level security;
grant select, insert, update on app.calendar_feed to starling_app, starling_jobs;
create policy calendar_feed_is_seen on app.calendar_feed for select to starling_app, starling_jobs using (court_id = (select app.court())
  and account_id = (select app.actor()));
create policy calendar_feed_is_entered on app.calendar_feed for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and account_id = (select app.actor()));
create policy calendar_feed_is_changed on app.calendar_feed for update to starling_app, starling_jobs using (court_id = (select app.court())
  and account_id = (select app.actor()));
create policy calendar_feed_by_its_owner on app.calendar_feed for select to starling_owner using (true);
