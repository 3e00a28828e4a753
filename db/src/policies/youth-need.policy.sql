-- What a youth needs on the day: seen with the youth, by the circle the need names.
-- The team is who is on the case, and the coordinator who prepares the day; counsel and bench leave out the rest.
-- The bench, the clerks and the coordinator write it, and whoever stands beside the youth in a case of today; a guard keeps those to their own name and
-- their own entries. No delete is granted to anyone: a need is taken back.
alter table app.youth_need enable row level security, force row level security;
grant select, insert, update on app.youth_need to starling_app, starling_jobs;
create policy youth_need_is_seen on app.youth_need for select to starling_app, starling_jobs using (court_id = (select app.court())
  and case visible_to
    when 'staff' then true
    when 'team' then (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'minors_counsel', 'prosecutor', 'probation_officer', 'social_worker', 'county_counsel', 'system', 'advocate', 'coordinator')
    when 'counsel_and_bench' then (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'minors_counsel', 'prosecutor', 'county_counsel')
    else (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system')
  end
  and exists (select 1 from app.youth x where x.court_id = youth_need.court_id and x.youth_id = youth_need.youth_id));
create policy youth_need_is_entered on app.youth_need for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and ((select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'coordinator')
    or (select app.seat()) in ('minors_counsel', 'probation_officer', 'social_worker', 'advocate')
      and exists (select 1 from app.youth x where x.court_id = youth_need.court_id and x.youth_id = youth_need.youth_id)));
create policy youth_need_is_changed on app.youth_need for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'coordinator', 'minors_counsel', 'probation_officer', 'social_worker', 'advocate'));
create policy youth_need_by_its_owner on app.youth_need to starling_owner using (court_id = (select app.court()));
