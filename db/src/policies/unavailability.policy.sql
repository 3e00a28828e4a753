-- When somebody or something cannot be there. Of a youth and of somebody in a case: seen with them, by those who prepare the day; of the court’s own: by those who plan; of an account: by its person too.
-- The bench and the clerks enter it, the administrator for people and things of the court, each person their own, and who stands beside a youth the youth’s. Each enters in their own name and takes back their own.
-- No delete is granted to anyone: it is taken back.
alter table app.unavailability enable row level security, force row level security;
grant select, insert, update on app.unavailability to starling_app, starling_jobs;
create policy unavailability_is_seen on app.unavailability for select to starling_app, starling_jobs using (court_id = (select app.court())
  and case subject_kind
    when 'youth' then (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'minors_counsel', 'probation_officer', 'social_worker', 'advocate', 'coordinator') and exists (select 1 from app.youth x where x.court_id = unavailability.court_id and x.youth_id = unavailability.subject_id)
    when 'participation' then (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system') and exists (select 1 from app.participation x where x.court_id = unavailability.court_id and x.participation_id = unavailability.subject_id)
    when 'account' then (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'administrator') or subject_id = (select app.actor())
    else (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'administrator', 'coordinator')
  end);
create policy unavailability_is_entered on app.unavailability for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and ((select app.seat()) = 'system' or entered_by = (select app.actor()))
  and case subject_kind
    when 'youth' then (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'minors_counsel', 'probation_officer', 'social_worker', 'advocate') and exists (select 1 from app.youth x where x.court_id = unavailability.court_id and x.youth_id = unavailability.subject_id)
    when 'participation' then (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system') and exists (select 1 from app.participation x where x.court_id = unavailability.court_id and x.participation_id = unavailability.subject_id)
    when 'account' then (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'administrator') or subject_id = (select app.actor())
    else (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'administrator')
  end);
create policy unavailability_is_changed on app.unavailability for update to starling_app, starling_jobs using (court_id = (select app.court())
  and ((select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system') or entered_by = (select app.actor())));
create policy unavailability_by_its_owner on app.unavailability to starling_owner using (court_id = (select app.court()));
