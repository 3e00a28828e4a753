-- The court's copies are for the judge and the sealing desk; the courtroom clerk prints until the petition is sealed, and to the end of the open session.
-- Counsel reach their own served copy for as long as the court's setting says.
-- A paper of the day is seen with what it is of: a minute order and a page for the youth with the hearing, a warrant's with the warrant, a custody order's
-- with the order, a packet with the packet. A signed minute order also reaches counsel and the officers of the case; the page those beside the youth.
-- No delete is granted to anyone.
alter table app.document enable row level security, force row level security;
grant select, insert, update on app.document to starling_app, starling_jobs;
create policy document_is_seen on app.document for select to starling_app, starling_jobs using (court_id = (select app.court())
  and ((select app.seat()) = 'system'
  or recipient = 'counsel' and recipient_account_id = (select app.actor()) and reachable_until >= (select app.today())
  or recipient <> 'counsel' and case
    when kind = 'hearing_minute_order' then exists (select 1 from app.hearing x where x.court_id = document.court_id and x.hearing_id = document.hearing_id)
      and ((select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk') or (select app.seat()) in ('minors_counsel', 'prosecutor', 'county_counsel', 'probation_officer', 'social_worker')
        and exists (select 1 from app.minute_order x where x.court_id = document.court_id and x.document_id = document.document_id))
    when kind = 'youth_page' then (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'coordinator', 'minors_counsel', 'advocate') and exists (select 1 from app.hearing x where x.court_id = document.court_id and x.hearing_id = document.hearing_id)
    when kind in ('warrant', 'warrant_recall') then (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk')
      and exists (select 1 from app.warrant x where x.court_id = document.court_id and x.warrant_id = document.subject_id)
    when kind = 'custody_order' then (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk')
      and exists (select 1 from app.custody_order x where x.court_id = document.court_id and x.custody_order_id = document.subject_id)
    when kind = 'day_packet' then (select app.seat()) in ('judge', 'courtroom_clerk')
      and exists (select 1 from app.day_packet x where x.court_id = document.court_id and x.document_id = document.document_id)
    else (select app.seat()) in ('judge', 'sealing_clerk') and (sealing_order_id is not null or (petition_id is null or exists (select 1 from app.petition x where x.court_id = document.court_id and x.petition_id = document.petition_id)))
      or (select app.seat()) = 'courtroom_clerk' and ((petition_id is null or exists (select 1 from app.petition x where x.court_id = document.court_id and x.petition_id = document.petition_id)) or document_id in (select app.papers_of_open_sessions()))
    end));
create policy document_is_entered on app.document for insert to starling_app, starling_jobs with check (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'sealing_clerk'));
create policy document_is_changed on app.document for update to starling_app, starling_jobs using (court_id = (select app.court())
  and (select app.seat()) in ('judge', 'courtroom_clerk', 'calendar_clerk', 'system', 'sealing_clerk'));
create policy document_by_its_owner on app.document to starling_owner using (court_id = (select app.court()));
