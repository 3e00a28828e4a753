-- The minute order of a hearing: seen with the hearing by the bench and the clerks; once it is signed also by counsel and the officers of the case, never by an advocate.
-- The bench and the clerks prepare it, the judge signs it.
-- No delete is granted to anyone: a correction is a new number.
alter table app.minute_order enable row level security, force row level security;
grant select, insert, update on app.minute_order to starling_app, starling_jobs;
create policy minute_order_is_seen on app.minute_order for select to starling_app, starling_jobs using (court_id = (select app.court())
  and ((select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system')
    or (select app.seat()) in ('minors_counsel', 'prosecutor', 'county_counsel', 'probation_officer', 'social_worker') and state in ('signed', 'entered'))
  and exists (select 1 from app.hearing x where x.court_id = minute_order.court_id and x.hearing_id = minute_order.hearing_id));
create policy minute_order_is_entered on app.minute_order for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system')
  and exists (select 1 from app.hearing x where x.court_id = minute_order.court_id and x.hearing_id = minute_order.hearing_id));
create policy minute_order_is_changed on app.minute_order for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system'));
create policy minute_order_by_its_owner on app.minute_order to starling_owner using (court_id = (select app.court()));
