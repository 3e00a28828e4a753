-- What the policies ask and may not look up themselves: each answers for the acting person alone.

-- The cases this person takes part in today: the only way in for counsel, probation, social worker and advocate.
create or replace function app.my_cases() returns setof uuid
language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select p.case_id from app.participation p
  where p.court_id = (select app.court()) and p.account_id = (select app.actor())
    and (select app.seat()) in ('minors_counsel', 'probation_officer', 'social_worker', 'county_counsel', 'advocate')
    and p.from_on <= (select app.today()) and (p.until_on is null or p.until_on >= (select app.today()))
$$;

-- Whether a petition is unsealed, for a seat that sees the appointment and not the petition.
create or replace function app.petition_is_open(of_court uuid, of_petition uuid) returns boolean
language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select p.sealed_in is null from app.petition p where p.court_id = of_court and p.petition_id = of_petition
$$;

-- The papers of findings heard in a session that is still open: the courtroom clerk prints them although the petition is sealed by now.
create or replace function app.papers_of_open_sessions() returns setof uuid
language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select d.document_id
  from app.court_session s
  join app.hearing h on h.court_id = s.court_id and h.session_id = s.session_id
  join app.finding f on f.court_id = h.court_id and f.hearing_id = h.hearing_id
  join app.document d on d.court_id = f.court_id and d.finding_id = f.finding_id
  where s.court_id = (select app.court()) and s.state = 'open'
$$;

-- How many matters wait before a place in line: a number for those who see only their own matter. Sealed matters do not count.
create or replace function app.waiting_before(of_session uuid, of_place smallint) returns bigint
language sql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
  select count(*) from app.hearing h
  join app.legal_case c on c.court_id = h.court_id and c.case_id = h.case_id and c.sealed_in is null
  left join app.petition p on p.court_id = h.court_id and p.petition_id = h.petition_id
  where h.court_id = (select app.court()) and h.session_id = of_session and h.place_in_line < of_place
    and h.state in ('set', 'checked_in', 'in_hand', 'second_call') and p.sealed_in is null
$$;

-- The places in the line of an open session whose hearing may no longer be seen: the two who call by number keep it while people wait under the
-- later ones, the last place too. It answers places alone; a place that a visible hearing stands under as well is not closed.
-- In PL/pgSQL, which keeps its plan: every docket of the bench asks.
create or replace function app.closed_places(of_session uuid) returns setof smallint
language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select h.place_in_line
  from app.court_session s
  join app.hearing h on h.court_id = s.court_id and h.session_id = s.session_id
  join app.legal_case c on c.court_id = h.court_id and c.case_id = h.case_id
  left join app.petition p on p.court_id = h.court_id and p.petition_id = h.petition_id
  where s.court_id = (select app.court()) and s.session_id = of_session and s.state = 'open' and (select app.seat()) in ('judge', 'courtroom_clerk')
  group by h.place_in_line
  having bool_and(c.sealed_in is not null or p.sealed_in is not null);
end $$;

revoke all on function app.my_cases(), app.petition_is_open(uuid, uuid), app.papers_of_open_sessions(), app.waiting_before(uuid, smallint), app.closed_places(uuid) from public;
grant execute on function app.my_cases(), app.petition_is_open(uuid, uuid), app.papers_of_open_sessions(), app.waiting_before(uuid, smallint), app.closed_places(uuid) to starling_app, starling_jobs;
