-- A youth on the way into this court: for the bench, the clerks and the coordinator, while the case and the youth it names are seen.
-- They write it; a guard keeps the decision for the judge.
-- No delete is granted to anyone: a referral is withdrawn.
alter table app.referral enable row level security, force row level security;
grant select, insert, update on app.referral to starling_app, starling_jobs;
create policy referral_is_seen on app.referral for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'coordinator')
  and (case_id is null or exists (select 1 from app.legal_case x where x.court_id = referral.court_id and x.case_id = referral.case_id))
  and (youth_id is null or exists (select 1 from app.youth x where x.court_id = referral.court_id and x.youth_id = referral.youth_id)));
create policy referral_is_entered on app.referral for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'coordinator'));
create policy referral_is_changed on app.referral for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'coordinator'));
create policy referral_by_its_owner on app.referral to starling_owner using (court_id = (select app.court()));
