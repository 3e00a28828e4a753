-- A note of one's own on a matter or a session: its writer's alone, from every seat; Starling's own work does not read it either.
-- The judge and counsel write them; a note on a matter is hidden with the matter.
-- No delete is granted to anyone: a note is emptied.
alter table app.private_note enable row level security, force row level security;
grant select, insert, update on app.private_note to starling_app, starling_jobs;
create policy private_note_is_seen on app.private_note for select to starling_app, starling_jobs using (court_id = (select app.court())
  and account_id = (select app.actor())
  and (hearing_id is null or exists (select 1 from app.hearing x where x.court_id = private_note.court_id and x.hearing_id = private_note.hearing_id)));
create policy private_note_is_entered on app.private_note for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and ((select app.seat()) = 'system' or (select app.seat()) in ('judge', 'minors_counsel', 'prosecutor', 'county_counsel') and account_id = (select app.actor()))
  and (hearing_id is null or exists (select 1 from app.hearing x where x.court_id = private_note.court_id and x.hearing_id = private_note.hearing_id)));
create policy private_note_is_changed on app.private_note for update to starling_app, starling_jobs using (court_id = (select app.court())
  and account_id = (select app.actor()));
create policy private_note_by_its_owner on app.private_note to starling_owner using (court_id = (select app.court()));
