-- Who has a matter open now: seen with the hearing by the bench and the clerks, and by each of their own.
-- Each person says it of themselves.
-- No delete is granted to anyone: a row older than 45 seconds is nobody, and app.leave takes one's own.
alter table app.presence enable row level security, force row level security;
grant select, insert, update on app.presence to starling_app, starling_jobs;
create policy presence_is_seen on app.presence for select to starling_app, starling_jobs using (court_id = (select app.court())
  and ((select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system') or account_id = (select app.actor()))
  and exists (select 1 from app.hearing x where x.court_id = presence.court_id and x.hearing_id = presence.hearing_id));
create policy presence_is_entered on app.presence for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and account_id = (select app.actor())
  and exists (select 1 from app.hearing x where x.court_id = presence.court_id and x.hearing_id = presence.hearing_id));
create policy presence_is_changed on app.presence for update to starling_app, starling_jobs using (court_id = (select app.court())
  and account_id = (select app.actor()));
create policy presence_by_its_owner on app.presence to starling_owner using (court_id = (select app.court()));
