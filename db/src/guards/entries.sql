-- What was entered about the calendar stays as it was entered (clocks.sql): it stands, or it was taken back. A review moves its day and nothing else.
create or replace trigger stays_as_entered before update on app.unavailability for each row execute function app.stays_as_entered();
create or replace trigger stays_as_entered before update on app.youth_need for each row execute function app.stays_as_entered('review_on');
create or replace trigger stays_as_entered before update on app.safe_contact for each row execute function app.stays_as_entered();
create or replace trigger stays_as_entered before update on app.remote_consent for each row execute function app.stays_as_entered();
create or replace trigger stays_as_entered before update on app.keep_apart for each row execute function app.stays_as_entered('reviewed_on');
create or replace trigger stays_as_entered before update on app.outside_person_day for each row execute function app.stays_as_entered();

-- A need that somebody beside the youth enters names them, and they take back only their own; the court's people may leave the name out, as an import does.
create or replace function app.keep_need_own() returns trigger language plpgsql as $$
begin
  if app.seat() in ('minors_counsel', 'probation_officer', 'social_worker', 'advocate') and new.entered_by is distinct from app.actor() then
    raise integrity_constraint_violation using message = 'A need is entered in one’s own name and taken back by whoever entered it, by the bench or by a clerk.',
      constraint = 'need_is_their_own';
  end if;
  return new;
end $$;
create or replace trigger need_is_their_own before insert or update on app.youth_need for each row execute function app.keep_need_own();

-- A time away names somebody or something that is there.
create or replace function app.require_subject() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare is_there boolean;
begin
  execute format('select exists (select 1 from app.%I x where x.court_id = $1 and x.%I = $2)', new.subject_kind, new.subject_kind || '_id')
    into is_there using new.court_id, new.subject_id;
  if not is_there then
    raise foreign_key_violation using message = format('This court has no such %s.', replace(new.subject_kind, '_', ' ')), constraint = 'time_away_names_its_subject';
  end if;
  return new;
end $$;
create or replace trigger time_away_names_its_subject before insert on app.unavailability for each row execute function app.require_subject();

-- What was decided about a continuance stays; the hearing that came of it may be named afterwards.
create or replace function app.keep_decision() returns trigger language plpgsql as $$
declare moving constant text[] := array['new_hearing_id', 'version'];
begin
  if to_jsonb(new) - moving <> to_jsonb(old) - moving or old.new_hearing_id is distinct from new.new_hearing_id and old.new_hearing_id is not null then
    raise integrity_constraint_violation using message = 'This continuance was decided. What was decided stays.', constraint = 'decision_stays';
  end if;
  return new;
end $$;
create or replace trigger decision_stays before update on app.continuance for each row when (old.decided is not null) execute function app.keep_decision();

-- Whether a youth joins this court is the judge's to say (shared/src/workflow/referral.ts).
create or replace function app.require_judge() returns trigger language plpgsql as $$
begin
  if app.seat() not in ('judge', 'system') and (tg_op = 'INSERT' or old.state <> new.state) then
    raise insufficient_privilege using message = 'A referral is accepted, declined and transferred by the judge.';
  end if;
  return new;
end $$;
create or replace trigger decided_by_the_judge before insert or update on app.referral for each row
  when (new.state in ('accepted', 'declined', 'transfer_ordered')) execute function app.require_judge();
