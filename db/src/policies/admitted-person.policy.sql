-- Who else may be in the room (WIC 676): seen with the hearing by the bench, the clerks and counsel.
-- The judge and the courtroom clerk write it; nobody is admitted before the judge agreed.
-- No delete is granted to anyone.
alter table app.admitted_person enable row level security, force row level security;
grant select, insert, update on app.admitted_person to starling_app, starling_jobs;
create policy admitted_person_is_seen on app.admitted_person for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'minors_counsel', 'prosecutor', 'county_counsel')
  and exists (select 1 from app.hearing x where x.court_id = admitted_person.court_id and x.hearing_id = admitted_person.hearing_id));
create policy admitted_person_is_entered on app.admitted_person for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'system')
  and exists (select 1 from app.hearing x where x.court_id = admitted_person.court_id and x.hearing_id = admitted_person.hearing_id));
create policy admitted_person_is_changed on app.admitted_person for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'system'));
create policy admitted_person_by_its_owner on app.admitted_person to starling_owner using (court_id = (select app.court()));
