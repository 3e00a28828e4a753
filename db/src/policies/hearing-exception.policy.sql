-- A judge’s word that one hard rule does not bind one hearing: seen with the hearing by those whose work is the petition.
-- A judge writes it, in their own name, and nobody else: not Starling either.
-- No delete is granted to anyone, and no change.
alter table app.hearing_exception enable row level security, force row level security;
grant select, insert on app.hearing_exception to starling_app, starling_jobs;
create policy hearing_exception_is_seen on app.hearing_exception for select to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) not in ('coordinator', 'advocate', 'administrator', 'sealing_clerk')
  and exists (select 1 from app.hearing x where x.court_id = hearing_exception.court_id and x.hearing_id = hearing_exception.hearing_id));
create policy hearing_exception_is_entered on app.hearing_exception for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) = 'judge'
  and given_by = (select app.actor())
  and exists (select 1 from app.hearing x where x.court_id = hearing_exception.court_id and x.hearing_id = hearing_exception.hearing_id));
create policy hearing_exception_by_its_owner on app.hearing_exception to starling_owner using (court_id = (select app.court()));
