import { asRoot, type Connection } from '../roles.ts';
import type { TestCourt } from './builders.ts';

/**
 * Fills a court by hand of the superuser, past every guard: two years of weekdays from the day after the specs' day on, two half days in each of its
 * departments and eight more, each nearly full, for 12,000 youths. About 100,000 hearings; what is counted is counted, and the tables are analysed. Each of the
 * first 20,000 hearings has somebody on the board, a report that came, an order, a message that left, a minute order that was entered; every hundredth has the three waiting.
 */
export async function fillBigCourt(root: Connection, { courtId }: Pick<TestCourt, 'courtId'>): Promise<void> {
  await asRoot(root, async (client) => {
    await client.query(FILL.replaceAll('$court', `'${courtId}'`));
    await client.query(FILL_DAYS.replaceAll('$court', `'${courtId}'`));
    await client.query('vacuum analyze');
  });
}

const FILL = `
  set session_replication_role = replica;
  insert into app.department select $court, gen_random_uuid(), (select courthouse_id from app.courthouse where court_id = $court), 'Dept. ' || g from generate_series(101, 108) g;
  create temp table youth on commit drop as select gen_random_uuid() as youth_id, gen_random_uuid() as case_id, gen_random_uuid() as petition_id, g as n from generate_series(0, 11999) g;
  insert into app.youth (court_id, youth_id, chosen_name, pronouns) select $court, youth_id, 'Youth ' || n, 'they/them' from youth;
  insert into app.legal_case (court_id, case_id, youth_id, number, branch, state) select $court, case_id, youth_id, 'B-' || n, '602', 'open' from youth;
  insert into app.petition (court_id, petition_id, case_id, kind, ending, state) select $court, petition_id, case_id, '602', '0001', 'sustained' from youth;
  create temp table sitting on commit drop as
    select gen_random_uuid() as session_id, d.department_id, day::date as held_on, half, row_number() over (order by day, half, d.department_id) as n
    from generate_series('2026-12-02'::date, '2028-11-30'::date, interval '1 day') day, generate_series(0, 1) half, app.department d
    where d.court_id = $court and extract(isodow from day) < 6;
  insert into app.court_session (court_id, session_id, department_id, bench_officer_id, name, held_on, starts_at, ends_at, minutes_capacity, hearings_capacity, state)
    select $court, session_id, department_id, (select bench_officer_id from app.bench_officer where court_id = $court), 'Half day', held_on,
      case when half = 0 then '08:30'::time else '13:30'::time end, case when half = 0 then '12:00'::time else '16:30'::time end, 150, 15, 'planned' from sitting;
  insert into app.hearing (court_id, hearing_id, session_id, case_id, petition_id, type, place_in_line, starts_at, minutes, state, came_from)
    select $court, gen_random_uuid(), s.session_id, y.case_id, y.petition_id, 'progress_review', g + 1,
      (case when s.half = 0 then '08:30'::time else '13:30'::time end) + g * 15 * interval '1 minute', 15, 'set', 'seed'
    from sitting s cross join generate_series(0, 9) g join youth y on y.n = (s.n * 10 + g) % 12000
    where g < case when s.n % 97 = 0 then 9 else 10 end;
  update app.court_session s set minutes_set = counted.minutes, hearings_set = counted.hearings
    from (select session_id, sum(minutes) as minutes, count(*) as hearings from app.hearing where court_id = $court group by 1) counted
    where s.court_id = $court and s.session_id = counted.session_id`;

const FILL_DAYS = `
  set session_replication_role = replica;
  create temp table early on commit drop as
    select h.hearing_id, h.case_id, row_number() over (order by s.held_on, s.session_id, h.place_in_line) as n from app.hearing h join app.court_session s using (court_id, session_id) where h.court_id = $court limit 20000;
  insert into app.arrival (court_id, arrival_id, hearing_id, who) select $court, gen_random_uuid(), hearing_id, 'youth' from early;
  insert into app.report_due (court_id, report_id, case_id, hearing_id, from_role, kind, due_on, received_on, state)
    select $court, gen_random_uuid(), case_id, hearing_id, 'probation_officer', 'progress', '2026-12-01', case when n % 100 = 0 then null else '2026-12-01'::date end, case when n % 100 = 0 then 'due' else 'received' end from early;
  insert into app.court_order (court_id, order_id, hearing_id, case_id, ordinal, words, owner_role, state)
    select $court, gen_random_uuid(), hearing_id, case_id, 1, 'School records go to the education advocate.', 'probation_officer', 'given' from early;
  insert into app.outbox (court_id, outbox_id, event_key, to_office, hearing_id, channel, template, subject, body, state, due_at, sent_at)
    select $court, gen_random_uuid(), 'reminder ' || hearing_id, 'Office', hearing_id, 'email', 'reminder', 'Reminder', 'Reminder', case when n % 100 = 0 then 'waiting' else 'sent' end,
      '2026-12-01T17:00:00Z', case when n % 100 = 0 then null else '2026-12-01T17:00:00Z'::timestamptz + n * interval '1 second' end from early;
  insert into app.minute_order (court_id, minute_order_id, hearing_id, number, state, content, prepared_at, signed_at, effective_on, entered_at)
    select $court, gen_random_uuid(), hearing_id, 1, case when n % 100 = 0 then 'prepared' else 'entered' end, '{}', signed, case when n % 100 > 0 then signed end,
      case when n % 100 > 0 then '2026-12-01'::date end, case when n % 100 > 0 then signed end from early, (values ('2026-12-01T17:00:00Z'::timestamptz)) at (signed)`;
