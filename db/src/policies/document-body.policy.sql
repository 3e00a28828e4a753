-- The bytes of a paper are seen with the paper.
-- The judge's signature fixes its words, and the courtroom clerk prints the papers of the day; Starling's own work makes the bytes from them, once.
-- No delete is granted to anyone.
alter table app.document_body enable row level security, force row level security;
grant select, insert, update on app.document_body to starling_app, starling_jobs;
create policy document_body_is_seen on app.document_body for select to starling_app, starling_jobs using (court_id = (select app.court())
  and exists (select 1 from app.document x where x.court_id = document_body.court_id and x.document_id = document_body.document_id));
create policy document_body_is_entered on app.document_body for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and ((select app.seat()) = 'system' or (select app.seat()) = 'judge' and bytes is null
    or (select app.seat()) = 'courtroom_clerk' and bytes is null and exists (select 1 from app.document x where x.court_id = document_body.court_id
      and x.document_id = document_body.document_id and x.kind in ('hearing_minute_order', 'youth_page', 'warrant', 'warrant_recall', 'custody_order', 'day_packet'))));
create policy document_body_is_changed on app.document_body for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('system'));
create policy document_body_by_its_owner on app.document_body to starling_owner using (court_id = (select app.court()));
