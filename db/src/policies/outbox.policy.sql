-- What leaves the court, in neutral words: for the bench and the clerks, while its hearing, its case and its petition are seen.
-- How a youth is reached is read when it is sent and never kept here.
-- No delete is granted to anyone: a message is stopped.
alter table app.outbox enable row level security, force row level security;
grant select, insert, update on app.outbox to starling_app, starling_jobs;
create policy outbox_is_seen on app.outbox for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system')
  and ((select app.seat()) = 'system' or (hearing_id is null or exists (select 1 from app.hearing x where x.court_id = outbox.court_id and x.hearing_id = outbox.hearing_id)) and (case_id is null or exists (select 1 from app.legal_case x where x.court_id = outbox.court_id and x.case_id = outbox.case_id)) and (petition_id is null or exists (select 1 from app.petition x where x.court_id = outbox.court_id and x.petition_id = outbox.petition_id))));
create policy outbox_is_entered on app.outbox for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy outbox_is_changed on app.outbox for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy outbox_by_its_owner on app.outbox to starling_owner using (court_id = (select app.court()));
