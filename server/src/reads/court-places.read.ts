import { listOf } from './sql.ts';

/** The closed days of the court that stand. */
export const CLOSURES = listOf(
  `json_build_object('closedOn', z.closed_on, 'reason', z.reason, 'kind', z.kind, 'orderReference', z.order_reference)`,
  `from app.court_closure z where z.court_id = (select app.court()) and z.state = 'stands'`,
  'z.closed_on, z.kind',
);

/** The departments of the court, as the API's CalendarDepartment. */
export const DEPARTMENTS = listOf(
  `json_build_object('departmentId', pd.department_id, 'name', pd.name, 'courthouseId', pd.courthouse_id,
    'courthouse', concat_ws(', ', ph.name, nullif(ph.city, ph.name)))`,
  `from app.department pd join app.courthouse ph on ph.court_id = pd.court_id and ph.courthouse_id = pd.courthouse_id
    where pd.court_id = (select app.court())`,
  'pd.name, pd.department_id',
);

/** Who may sit, as the API's CalendarBenchOfficer. */
export const BENCH_OFFICERS = listOf(
  `json_build_object('benchOfficerId', pb.bench_officer_id, 'name', initcap(pb.title) || ' ' || pb.name)`,
  'from app.bench_officer pb where pb.court_id = (select app.court())',
  'pb.name, pb.bench_officer_id',
);
