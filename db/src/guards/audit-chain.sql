-- One chain per court: each entry's hash covers the entry before it, its own words and the events it names. The application can only append.
-- The head is locked from the append to the commit, so the sequence has no gap.

create or replace function audit.digest_of_events(events uuid[]) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select encode(sha256(convert_to(coalesce(string_agg(concat_ws('|', e.event_id, e.kind, e.subject_kind, e.subject_id, e.petition_id, e.cite, e.facts,
    e.actor_id, e.seat, extract(epoch from e.happened_at), e.written_in), E'\n' order by e.event_id), ''), 'UTF8')), 'hex')
  from app.event e where e.court_id = app.court() and e.event_id = any (events)
$$;

create or replace function audit.hash_of(entry audit.entry) returns bytea
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select sha256(entry.previous || convert_to(concat_ws('|', entry.court_id, entry.sequence, extract(epoch from entry.at), coalesce(entry.actor_id::text, '-'), entry.seat,
    entry.act, array_to_string(entry.event_ids, ','), audit.digest_of_events(entry.event_ids)), 'UTF8'))
$$;

create or replace function audit.append(act text, event_ids uuid[]) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  entry audit.entry;
  head audit.head;
begin
  insert into audit.head (court_id, sequence, hash) values (app.court(), 0, '\x') on conflict (court_id) do nothing;
  select h.* into strict head from audit.head h where h.court_id = app.court() for update;
  entry := row(app.court(), head.sequence + 1, clock_timestamp(), app.actor(), app.seat(), act, event_ids, head.hash, '\x');
  entry.hash := audit.hash_of(entry);
  insert into audit.entry values (entry.*);
  update audit.head h set sequence = entry.sequence, hash = entry.hash where h.court_id = entry.court_id;
  return entry.sequence;
end $$;

-- Null when the chain of the acting court is whole; otherwise the sequence number of the first entry that is not as it was written.
create or replace function audit.verify() returns bigint
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  entry audit.entry;
  head audit.head;
  before bytea := '\x';
  count bigint := 0;
begin
  for entry in select e.* from audit.entry e where e.court_id = app.court() order by e.sequence loop
    count := count + 1;
    if entry.sequence <> count or entry.previous <> before or entry.hash <> audit.hash_of(entry) then return count; end if;
    before := entry.hash;
  end loop;
  select h.* into head from audit.head h where h.court_id = app.court();
  if coalesce(head.sequence, 0) <> count or coalesce(head.hash, '\x') <> before then return count + 1; end if;
  return null;
end $$;

-- Whether the end of the acting court's chain is as it was written: the head stands on the last entry, and each of the last entries on the one before.
-- For whoever asks often; audit.verify reads the whole chain. An entry that names very many events (a seed, an import) is believed by its link alone.
create or replace function audit.verify_tail(entries integer) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  entry audit.entry;
  head audit.head;
  hash bytea;
  sequence bigint;
  seen integer := 0;
begin
  select h.* into head from audit.head h where h.court_id = app.court();
  hash := coalesce(head.hash, '\x');
  sequence := coalesce(head.sequence, 0);
  for entry in select e.* from audit.entry e where e.court_id = app.court() order by e.sequence desc limit entries loop
    if entry.sequence <> sequence or entry.hash <> hash then return false; end if;
    if cardinality(entry.event_ids) <= 500 and entry.hash <> audit.hash_of(entry) then return false; end if;
    hash := entry.previous;
    sequence := sequence - 1;
    seen := seen + 1;
  end loop;
  return seen = entries or sequence = 0 and hash = '\x';
end $$;

revoke all on all functions in schema audit from public;
grant usage on schema audit to starling_app, starling_jobs;

-- The chain is written and checked as starling_audit: a role that nobody signs in as, and that may do this and nothing else.
grant select, insert on audit.entry to starling_audit;
grant select, insert, update on audit.head to starling_audit;
grant execute on function app.court(), app.actor(), app.seat(), audit.hash_of(audit.entry) to starling_audit;
alter function audit.append(text, uuid[]) owner to starling_audit;
alter function audit.verify() owner to starling_audit;
alter function audit.verify_tail(integer) owner to starling_audit;
grant execute on function audit.append(text, uuid[]), audit.verify(), audit.verify_tail(integer) to starling_app, starling_jobs;
