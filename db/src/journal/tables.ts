/** Every table of the record with the columns of its key after court_id. `update` finds a row by the first of them. */
const KEY = {
  court: [],
  court_setting: ['name', 'effective_from'],
  court_closure: ['closure_id'],
  emergency_extension: ['emergency_extension_id'],
  courthouse: ['courthouse_id'],
  account: ['account_id'],
  department: ['department_id'],
  bench_officer: ['bench_officer_id'],
  court_session: ['session_id'],
  youth: ['youth_id'],
  youth_identity: ['youth_id'],
  youth_need: ['need_id'],
  keep_apart: ['keep_apart_id'],
  legal_case: ['case_id'],
  petition: ['petition_id'],
  petition_count: ['count_id'],
  enhancement: ['enhancement_id'],
  participation: ['participation_id'],
  jurisdiction: ['jurisdiction_id'],
  custody: ['custody_id'],
  restriction: ['restriction_id'],
  warrant: ['warrant_id'],
  hearing: ['hearing_id'],
  clock_event: ['clock_event_id'],
  clock_circumstance: ['clock_circumstance_id'],
  clock_change: ['clock_change_id'],
  appearance: ['appearance_id'],
  hearing_brief: ['brief_id'],
  court_order: ['order_id'],
  finding: ['finding_id'],
  finding_answer: ['finding_id', 'count_id'],
  dismissal_order: ['dismissal_id'],
  sealing_order: ['sealing_order_id'],
  holder_task: ['holder_task_id'],
  document: ['document_id'],
  document_body: ['document_id'],
  notice: ['notice_id'],
  import_run: ['import_id'],
  import_map: ['file_kind'],
  event: ['event_id'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A table of schema app. */
export type TableName = keyof typeof KEY;

/** The columns of a table's primary key; court_id leads each. */
export function keyOf(table: TableName): readonly string[] {
  return ['court_id', ...KEY[table]];
}

/** Every table of schema app. */
export const TABLE_NAMES: readonly TableName[] = Object.keys(KEY).filter((name): name is TableName => Object.hasOwn(KEY, name));

/** The tables whose rows count their changes, so that a screen's old copy is noticed. */
export const VERSIONED: ReadonlySet<TableName> = new Set<TableName>([
  'court',
  'court_closure',
  'emergency_extension',
  'account',
  'court_session',
  'youth',
  'legal_case',
  'petition',
  'petition_count',
  'restriction',
  'warrant',
  'hearing',
  'clock_event',
  'clock_circumstance',
  'clock_change',
  'court_order',
  'finding',
  'dismissal_order',
  'sealing_order',
  'holder_task',
  'document',
  'notice',
]);
