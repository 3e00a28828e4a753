import { asRoot, type Connection } from '@starling/db/roles';
import { newId } from '@starling/db/ids';
import type { TestCourt } from '@starling/db/testing/builders';

/** The case a slot is looked for. */
export interface WantedCase {
  readonly caseId: string;
  readonly youthId: string;
}

/** Sessions of the big court, and the hearings in them. */
export const BIG_COURT = { departments: 10, days: 520, youths: 3000, people: 60 } as const;

/**
 * A court of 100,000 hearings in the two years ahead: ten departments, mornings and afternoons, the first year full but for every ninth session, the
 * second with room. 3,000 youths with a case, three people on each of sixty accounts, one in five in one of eight placements, one separation in a
 * hundred. Written in bulk, past the triggers, and counted by PostgreSQL.
 */
const FILL = `
  set session_replication_role = replica;
  create temporary table big_department as select n, gen_random_uuid() as department_id, gen_random_uuid() as bench_officer_id from generate_series(0, :departments - 1) n;
  create temporary table big_day as select row_number() over (order by d) - 1 as n, d::date as held_on from generate_series(:today::date + 1, :today::date + 740, interval '1 day') d where extract(isodow from d) < 6 limit :days;
  create temporary table big_session as
    select row_number() over (order by day.n, half, department.n) - 1 as n, gen_random_uuid() as session_id, department.department_id, department.bench_officer_id, day.held_on, half,
      case when day.n >= 256 then 7 when (day.n * 20 + half * 10 + department.n) % 9 = 0 then 8 else 13 end as hearings
    from big_day day, generate_series(0, 1) half, big_department department;
  create temporary table big_youth as select n, case n when 0 then :youth else gen_random_uuid() end as youth_id, case n when 0 then :case else gen_random_uuid() end as case_id from generate_series(0, :youths - 1) n;
  create temporary table big_account as select n, gen_random_uuid() as account_id from generate_series(0, :people - 1) n;
  insert into app.department (court_id, department_id, courthouse_id, name) select :court, d.department_id, h.courthouse_id, 'Dept. ' || 100 + d.n from big_department d, app.courthouse h where h.court_id = :court;
  insert into app.bench_officer (court_id, bench_officer_id, name, title) select :court, bench_officer_id, 'Bench ' || n, 'judge' from big_department;
  insert into app.account (court_id, account_id, name, seat) select :court, account_id, 'Person ' || n, (array['minors_counsel', 'prosecutor', 'probation_officer'])[n % 3 + 1] from big_account;
  insert into app.youth (court_id, youth_id, chosen_name, pronouns) select :court, youth_id, 'Wren', 'they/them' from big_youth;
  insert into app.legal_case (court_id, case_id, youth_id, number, branch, state) select :court, case_id, youth_id, 'B-' || n, '602', 'open' from big_youth;
  insert into app.participation (court_id, participation_id, case_id, role, account_id, name, from_on)
    select :court, gen_random_uuid(), y.case_id, (array['minors_counsel', 'prosecutor', 'probation_officer'])[a.n % 3 + 1], a.account_id, 'Person ' || a.n, date '2025-01-06'
    from big_youth y cross join generate_series(0, 2) role join big_account a on a.n = (y.n * 3 % :people) + role;
  insert into app.custody (court_id, custody_id, youth_id, kind, place, from_on) select :court, gen_random_uuid(), youth_id, 'group_home', 'House ' || n % 8, date '2026-01-05' from big_youth where n % 5 = 0;
  insert into app.keep_apart (court_id, keep_apart_id, youth_id, other_youth_id, level, set_on)
    select :court, gen_random_uuid(), one.youth_id, other.youth_id, 2, date '2026-01-05' from big_youth one join big_youth other on other.n = one.n + 1 where one.n % 100 = 0;
  insert into app.court_session (court_id, session_id, department_id, bench_officer_id, name, held_on, starts_at, ends_at, minutes_capacity, minutes_set, hearings_set, state)
    select :court, session_id, department_id, bench_officer_id, 'Session', held_on, case half when 0 then time '08:30' else time '13:30' end, case half when 0 then time '12:00' else time '17:00' end,
      140, hearings * 10, hearings, 'planned' from big_session;
  insert into app.hearing (court_id, hearing_id, session_id, case_id, type, place_in_line, starts_at, minutes, state)
    select :court, gen_random_uuid(), s.session_id, y.case_id, 'progress_review', place, (case half when 0 then time '08:30' else time '13:30' end) + (place - 1) * interval '10 minutes', 10, 'set'
    from big_session s cross join lateral generate_series(1, s.hearings) place join big_youth y on y.n = (s.n * 17 + place * 211) % :youths;
  reset session_replication_role;
  analyze`;

/** Fills the court; answers the case whose next date is looked for, and how many hearings there are. */
export async function fillBigCourt(root: Connection, court: TestCourt, today: string): Promise<WantedCase & { readonly hearings: number }> {
  const wanted: WantedCase = { caseId: newId(), youthId: newId() };
  const ids = { court: court.courtId, case: wanted.caseId, youth: wanted.youthId };
  const figures = BIG_COURT;
  let hearings = 0;
  const statements = FILL.replaceAll(/:(court|case|youth)\b/g, (_, name: keyof typeof ids) => `'${ids[name]}'::uuid`)
    .replaceAll(/:(departments|days|youths|people)\b/g, (_, name: keyof typeof figures) => String(figures[name]))
    .replaceAll(':today', `'${today}'`);
  await asRoot(root, async (client) => {
    await client.query(statements);
    const { rows } = await client.query<{ readonly count: number }>('select count(*)::integer as count from app.hearing');
    hearings = rows[0]?.count ?? 0;
  });
  return { ...wanted, hearings };
}
