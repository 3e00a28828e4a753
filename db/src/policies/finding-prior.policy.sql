-- An earlier petition that is asked about with a finding (WIC 786(f)(1)): seen with the finding and with that petition, and hidden with either.
-- The judge answers, the courtroom clerk enters what was spoken.
-- No delete is granted to anyone.
alter table app.finding_prior enable row level security, force row level security;
grant select, insert, update on app.finding_prior to starling_app, starling_jobs;
create policy finding_prior_is_seen on app.finding_prior for select to starling_app, starling_jobs using (court_id = (select app.court())
  and exists (select 1 from app.finding x where x.court_id = finding_prior.court_id and x.finding_id = finding_prior.finding_id)
  and exists (select 1 from app.petition x where x.court_id = finding_prior.court_id and x.petition_id = finding_prior.petition_id));
create policy finding_prior_is_entered on app.finding_prior for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'minors_counsel', 'system'));
create policy finding_prior_is_changed on app.finding_prior for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'minors_counsel', 'system'));
create policy finding_prior_by_its_owner on app.finding_prior to starling_owner using (court_id = (select app.court()));
