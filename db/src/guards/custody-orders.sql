-- Nobody leaves the building at night to nobody: after the court's hour a release names the adult who takes the youth home (shared/src/workflow/custody-order.ts).
-- The hour is the court's setting; the default stands in shared/src/law/settings/court-day-settings.ts too, and a spec compares them.

create or replace function app.require_named_adult() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  zone text;
  given_at time;
  warning_at time;
  morning_at time;
begin
  select c.time_zone into strict zone from app.court c where c.court_id = new.court_id;
  warning_at := coalesce((select (s.value #>> '{}')::time from app.court_setting s
    where s.court_id = new.court_id and s.name = 'releaseWarningAt' and s.effective_from <= app.today() order by s.effective_from desc limit 1), '16:30');
  morning_at := coalesce((select (s.value #>> '{}')::time from app.court_setting s
    where s.court_id = new.court_id and s.name = 'releaseMorningAt' and s.effective_from <= app.today() order by s.effective_from desc limit 1), '06:00');
  given_at := (new.ordered_at at time zone zone)::time;
  if given_at >= warning_at or given_at < morning_at then
    raise integrity_constraint_violation using constraint = 'released_to_a_named_adult',
      message = format('After %s a youth is released to an adult by name. Name who takes the youth home.', to_char(warning_at, 'HH24:MI'));
  end if;
  return new;
end $$;
create or replace trigger released_to_a_named_adult before insert or update on app.custody_order for each row
  when (new.kind = 'release' and new.state = 'ordered' and btrim(coalesce(new.to_adult_name, '')) = '') execute function app.require_named_adult();

-- What was ordered stays; where it has come to moves on and not back.
create or replace function app.keep_custody_order() returns trigger language plpgsql as $$
declare moving constant text[] := array['state', 'sent_at', 'sent_how', 'received_at', 'received_how', 'received_by', 'carried_out_at', 'withdrawn_words', 'document_id', 'version'];
begin
  if to_jsonb(new) - moving <> to_jsonb(old) - moving then
    raise integrity_constraint_violation using message = 'What was ordered stays. Withdraw it, and let the judge order anew.', constraint = 'custody_order_stays';
  end if;
  if old.state <> new.state and (old.state in ('carried_out', 'withdrawn')
    or array_position(array['ordered', 'sent', 'received', 'carried_out', 'withdrawn'], new.state) < array_position(array['ordered', 'sent', 'received', 'carried_out', 'withdrawn'], old.state))
  then
    raise integrity_constraint_violation using message = format('An order of custody cannot go from %s to %s.', old.state, new.state), constraint = 'custody_order_goes_on';
  end if;
  return new;
end $$;
create or replace trigger custody_order_stays before update on app.custody_order for each row execute function app.keep_custody_order();
