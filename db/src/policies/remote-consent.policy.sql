-- The youth’s choice to come by video: seen with the hearing.
-- The bench, the clerks and counsel for the youth record it, each in their own name; counsel changes what counsel entered.
-- No delete is granted to anyone: a consent is taken back.
alter table app.remote_consent enable row level security, force row level security;
grant select, insert, update on app.remote_consent to starling_app, starling_jobs;
create policy remote_consent_is_seen on app.remote_consent for select to starling_app, starling_jobs using (court_id = (select app.court())
  and exists (select 1 from app.hearing x where x.court_id = remote_consent.court_id and x.hearing_id = remote_consent.hearing_id));
create policy remote_consent_is_entered on app.remote_consent for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'minors_counsel')
  and ((select app.seat()) = 'system' or entered_by = (select app.actor()))
  and exists (select 1 from app.hearing x where x.court_id = remote_consent.court_id and x.hearing_id = remote_consent.hearing_id));
create policy remote_consent_is_changed on app.remote_consent for update to starling_app, starling_jobs using (court_id = (select app.court())
  and ((select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system') or (select app.seat()) = 'minors_counsel' and entered_by = (select app.actor())));
create policy remote_consent_by_its_owner on app.remote_consent to starling_owner using (court_id = (select app.court()));
