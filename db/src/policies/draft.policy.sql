-- What somebody has typed and not saved: theirs alone, and hidden with the matter.
-- They keep it. It goes with the save it belongs to (app.drop_draft, app.drop_sheet) and with the seal.
-- No delete is granted to anyone: the functions of guards/drafts.sql erase it.
alter table app.draft enable row level security, force row level security;
grant select, insert, update on app.draft to starling_app, starling_jobs;
create policy draft_is_seen on app.draft for select to starling_app, starling_jobs using (court_id = (select app.court())
  and account_id = (select app.actor())
  and exists (select 1 from app.hearing x where x.court_id = draft.court_id and x.hearing_id = draft.hearing_id));
create policy draft_is_entered on app.draft for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and account_id = (select app.actor())
  and exists (select 1 from app.hearing x where x.court_id = draft.court_id and x.hearing_id = draft.hearing_id));
create policy draft_is_changed on app.draft for update to starling_app, starling_jobs using (court_id = (select app.court())
  and account_id = (select app.actor()));
create policy draft_by_its_owner on app.draft to starling_owner using (court_id = (select app.court()));
