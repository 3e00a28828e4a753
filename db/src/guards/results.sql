-- What a result says of the matter is not contradicted by the record (shared/src/court-day/record/nothing-further.ts; a spec compares the two).
-- A reason is asked about when it is entered; the record may change afterwards.

create or replace function app.require_reason_on_record() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  dismissed constant text[] := array['dismissed_before', 'not_sustained', 'dismissed_trafficking', 'dismissed_786a', 'dismissed_782', 'vacated_236_14'];
  states text[];
  of_case app.legal_case;
  has_ended boolean;
  stands boolean;
begin
  select * into strict of_case from app.legal_case c where c.court_id = new.court_id and c.case_id = new.case_id;
  select coalesce(array_agg(p.state), '{}') into states from app.petition p
    where p.court_id = new.court_id and p.case_id = new.case_id and p.petition_id = coalesce(new.petition_id, p.petition_id) and p.state not in ('sealed', 'destroyed');
  has_ended := exists (select 1 from app.jurisdiction j where j.court_id = new.court_id and j.case_id = new.case_id
    and (j.petition_id is null or j.petition_id = coalesce(new.petition_id, j.petition_id)) and j.status = 'ended' and j.from_on <= app.today());
  stands := case new.next_reason
    when 'dismissed' then states <> '{}' and states <@ dismissed
    when 'jurisdiction_ended' then has_ended or of_case.state = 'closed' or states <> '{}' and states <@ (dismissed || array['completed', 'closed'])
    when 'completed' then not states && array['filed', 'pre_jurisdiction', 'sustained']
    when 'transferred_out' then of_case.elsewhere is not null or of_case.state = 'closed'
    else true end;
  if not stands then
    raise integrity_constraint_violation using constraint = 'nothing_further_stands_on_record',
      message = 'The record says otherwise about this matter. Choose a reason that stands, or say what comes next.';
  end if;
  return new;
end $$;
create or replace trigger nothing_further_stands_on_record before update on app.hearing for each row
  when (new.next_step = 'none' and (old.next_step, old.next_reason) is distinct from (new.next_step, new.next_reason)) execute function app.require_reason_on_record();

-- An absence that is entered later says who was tried before, and how, unless the day has noted it, the judge gave a reason, or the court asks for no such try
-- (shared/src/court-day/record/late-entry.ts). The setting's default stands in shared/src/law/settings/hearing-day-settings.ts too, and a spec compares them.
create or replace function app.require_tried_before_absent() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if coalesce((select (s.value #>> '{}')::boolean from app.court_setting s
    where s.court_id = new.court_id and s.name = 'triedBeforeAbsent' and s.effective_from <= app.today() order by s.effective_from desc limit 1), true)
  then
    raise integrity_constraint_violation using constraint = 'late_absence_says_who_was_tried',
      message = 'A youth who is entered as away afterwards was tried before. Write who was tried, and how.';
  end if;
  return new;
end $$;
create or replace trigger late_absence_says_who_was_tried before update on app.hearing for each row
  when (new.state = 'away' and new.entered_late and (old.state, old.entered_late) is distinct from (new.state, new.entered_late)
    and btrim(coalesce(new.absent_words, '')) = '' and new.tried_advocate_at is null and new.tried_officer_at is null)
  execute function app.require_tried_before_absent();
