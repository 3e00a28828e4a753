-- The team's staffing. starling_team alone works here; starling_app and starling_jobs have no right in this schema at all.
-- A staffing, who came and what is to be done: for the team of the court, what is to be done about a matter only with its hearing.
-- A line: with its hearing, as each seat sees it. A privileged one is its writer's alone; opted in, the judge's and the youth's counsel's too.
-- Each agency writes in its own name; the coordinator takes down what was said at the table. No delete is granted to anyone: team.purge deletes when the days are over.
alter table team.staffing enable row level security, force row level security;
alter table team.attendance enable row level security, force row level security;
alter table team.line enable row level security, force row level security;
alter table team.action_item enable row level security, force row level security;
alter table team.journal enable row level security, force row level security;
grant select, insert, update on team.staffing, team.attendance, team.line, team.action_item to starling_team;
grant select on team.journal to starling_team;

create policy staffing_is_seen on team.staffing for select to starling_team using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'coordinator', 'minors_counsel', 'prosecutor', 'probation_officer', 'social_worker', 'advocate', 'system'));
create policy staffing_is_entered on team.staffing for insert to starling_team with check (court_id = (select app.court())
  and ((select app.seat()) in ('judge', 'coordinator', 'system') or (select app.seat()) in ('probation_officer', 'social_worker', 'advocate') and state = 'planned'));
create policy staffing_is_changed on team.staffing for update to starling_team using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'coordinator', 'system'));
create policy staffing_by_its_owner on team.staffing to starling_owner using (court_id = (select app.court()));

create policy attendance_is_seen on team.attendance for select to starling_team using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'coordinator', 'minors_counsel', 'prosecutor', 'probation_officer', 'social_worker', 'advocate', 'system'));
create policy attendance_is_entered on team.attendance for insert to starling_team with check (court_id = (select app.court())
  and ((select app.seat()) in ('coordinator', 'system') or account_id = (select app.actor()) and agency = case (select app.seat()) when 'probation_officer' then 'probation'
    when 'social_worker' then 'child_welfare' when 'advocate' then 'advocate' when 'minors_counsel' then 'minors_counsel' when 'prosecutor' then 'prosecutor' end));
create policy attendance_is_changed on team.attendance for update to starling_team using (court_id = (select app.court())
  and ((select app.seat()) in ('coordinator', 'system') or account_id = (select app.actor())));
create policy attendance_by_its_owner on team.attendance to starling_owner using (court_id = (select app.court()));

create policy line_is_seen on team.line for select to starling_team using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'coordinator', 'minors_counsel', 'prosecutor', 'probation_officer', 'social_worker', 'advocate', 'system')
  and (not is_privileged or entered_by = (select app.actor()) or opted_in and (select app.seat()) in ('judge', 'minors_counsel'))
  and exists (select 1 from app.hearing x where x.court_id = line.court_id and x.hearing_id = line.hearing_id));
create policy line_is_entered on team.line for insert to starling_team with check (court_id = (select app.court())
  and ((select app.seat()) = 'system' or entered_by = (select app.actor()) and agency = any (case (select app.seat()) when 'probation_officer' then array['probation']
    when 'social_worker' then array['child_welfare'] when 'advocate' then array['advocate']
    when 'coordinator' then array['coordinator', 'education', 'health', 'minors_counsel', 'prosecutor'] end))
  and exists (select 1 from app.hearing x where x.court_id = line.court_id and x.hearing_id = line.hearing_id));
create policy line_is_changed on team.line for update to starling_team using (court_id = (select app.court())
  and ((select app.seat()) in ('judge', 'coordinator') or entered_by = (select app.actor())));
create policy line_by_its_owner on team.line to starling_owner using (court_id = (select app.court()));

create policy action_item_is_seen on team.action_item for select to starling_team using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'coordinator', 'minors_counsel', 'prosecutor', 'probation_officer', 'social_worker', 'advocate', 'system')
  and (hearing_id is null or exists (select 1 from app.hearing x where x.court_id = action_item.court_id and x.hearing_id = action_item.hearing_id)));
create policy action_item_is_entered on team.action_item for insert to starling_team with check (court_id = (select app.court())
  and ((select app.seat()) = 'system' or (select app.seat()) in ('judge', 'coordinator') and entered_by = (select app.actor()))
  and (hearing_id is null or exists (select 1 from app.hearing x where x.court_id = action_item.court_id and x.hearing_id = action_item.hearing_id)));
create policy action_item_is_changed on team.action_item for update to starling_team using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'coordinator', 'system'));
create policy action_item_by_its_owner on team.action_item to starling_owner using (court_id = (select app.court()));

create policy journal_is_seen on team.journal for select to starling_team using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'coordinator', 'system'));
create policy journal_by_its_owner on team.journal to starling_owner using (court_id = (select app.court()));
