import { eventProblems, type StarlingEvent } from '@starling/shared/events';
import { CHANGES_CHANNEL } from '../database.ts';
import { newId } from '../ids.ts';
import type { Scope } from '../scope.ts';
import { keyOf, VERSIONED, type TableName } from './tables.ts';

/** What a column may hold. A court day is 'YYYY-MM-DD', an instant ISO 8601; lists and objects go in as they are. */
export type ColumnValue = string | number | boolean | null | Uint8Array | readonly unknown[] | { readonly [name: string]: unknown };

/** Columns by name, `filed_on` or `filedOn`. court_id is filled in from the actor. */
export type Values = Readonly<Record<string, ColumnValue | undefined>>;

/** One change of state. `put` writes over a row with the same key. */
export type StateChange =
  | { readonly insert: TableName; readonly values: Values }
  | { readonly insertMany: TableName; readonly rows: readonly Values[] }
  | { readonly put: TableName; readonly values: Values }
  | { readonly update: TableName; readonly id: string; readonly expectedVersion?: number; readonly values: Values };

/** What a screen must be told to read again. */
export interface Changed {
  readonly topic: 'DOCKET' | 'CASE' | 'SEALING' | 'HOME' | 'SESSIONS';
  readonly id: string;
}

/** One act: everything it does. */
export interface JournalEntry {
  /** The action's name, for the audit chain. */
  readonly act: string;
  readonly events: readonly StarlingEvent[];
  readonly changes: readonly StateChange[];
  readonly jobs?: readonly { readonly task: string; readonly payload: Readonly<Record<string, unknown>> }[];
  readonly changed: readonly Changed[];
}

/**
 * Writes one act in the scope's transaction: state, events, audit entry, queued jobs and announcement stand or fall together.
 * Answers 'stale' when a row no longer has the expected version; the transaction is then rolled back to where it was, and nothing is written.
 * Throws on an event that may not be written and on an update that finds no row without a version to explain it.
 */
export async function append(scope: Scope, entry: JournalEntry): Promise<'done' | 'stale'> {
  const problems = entry.events.flatMap(eventProblems);
  if (problems.length > 0) throw new Error(problems.join(' '));
  const mayBeStale = entry.changes.some((change) => 'update' in change && change.expectedVersion !== undefined);
  if (mayBeStale) await scope.many('savepoint act');
  for (const change of entry.changes) {
    if ((await apply(scope, change)) === 'stale') {
      await scope.many('rollback to savepoint act');
      return 'stale';
    }
  }
  if (mayBeStale) await scope.many('release savepoint act');
  const eventIds = await writeEvents(scope, entry.events);
  await finish(scope, entry, eventIds);
  return 'done';
}

async function apply(scope: Scope, change: StateChange): Promise<'done' | 'stale'> {
  if ('insert' in change) return insertRows(scope, { table: change.insert, rows: [change.values] });
  if ('insertMany' in change) return insertRows(scope, { table: change.insertMany, rows: change.rows });
  if ('put' in change) return insertRows(scope, { table: change.put, rows: [change.values], ending: overwrite(change.put, change.values) });
  return updateRow(scope, change);
}

/** Rows with the same columns go in together; a column left out keeps its default. */
async function insertRows(
  scope: Scope,
  { table, rows, ending = '' }: { readonly table: TableName; readonly rows: readonly Values[]; readonly ending?: string },
): Promise<'done'> {
  for (const [columns, group] of byColumns(rows.map((row) => columnsOf({ ...row, court_id: scope.actor.courtId })))) {
    await scope.many(
      `insert into app.${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::app.${table}, $1::jsonb) ${ending}`,
      [JSON.stringify(group)],
    );
  }
  return 'done';
}

function byColumns(rows: readonly Record<string, unknown>[]): ReadonlyMap<string, readonly Record<string, unknown>[]> {
  const groups = new Map<string, Record<string, unknown>[]>();
  for (const row of rows) {
    const columns = Object.keys(row).toSorted().join(', ');
    const group = groups.get(columns);
    if (group === undefined) groups.set(columns, [row]);
    else group.push(row);
  }
  return groups;
}

function overwrite(table: TableName, values: Values): string {
  const key = keyOf(table);
  const others = Object.keys(columnsOf(values)).filter((column) => !key.includes(column));
  return `on conflict (${key.join(', ')}) do update set ${others.map((column) => `${column} = excluded.${column}`).join(', ')}`;
}

async function updateRow(scope: Scope, change: Extract<StateChange, { readonly update: TableName }>): Promise<'done' | 'stale'> {
  const { update: table, id, expectedVersion } = change;
  const idColumn = keyOf(table)[1] ?? 'court_id';
  const values = columnsOf(change.values);
  const settings = Object.keys(values).map((column) => `${column} = row.${column}`);
  if (VERSIONED.has(table)) settings.push('version = kept.version + 1');
  const found = await scope.one(
    `update app.${table} kept set ${settings.join(', ')} from jsonb_populate_record(null::app.${table}, $1::jsonb) row
     where kept.court_id = $2 and kept.${idColumn} = $3 ${expectedVersion === undefined ? '' : 'and kept.version = $4'} returning kept.${idColumn}`,
    [JSON.stringify(values), scope.actor.courtId, id, ...(expectedVersion === undefined ? [] : [expectedVersion])],
  );
  if (found !== null) return 'done';
  if (expectedVersion === undefined) throw new Error(`${table} ${id} is not there, or not this seat's to change.`);
  return 'stale';
}

async function writeEvents(scope: Scope, events: readonly StarlingEvent[]): Promise<readonly string[]> {
  if (events.length === 0) return [];
  const { actor } = scope;
  const happened = { actor_id: actor.accountId, seat: actor.seat, happened_at: scope.now() };
  const rows = events.map((event) => ({
    event_id: newId(),
    kind: event.kind,
    subject_kind: event.subjectKind,
    subject_id: event.subjectId,
    petition_id: event.petitionId,
    cite: event.cite,
    facts: event.facts,
    ...happened,
  }));
  await insertRows(scope, { table: 'event', rows });
  return rows.map((row) => row.event_id);
}

/** Audit last: the head of the court's chain stays locked from here to the commit, and not longer. */
async function finish(scope: Scope, { act, jobs = [], changed }: JournalEntry, eventIds: readonly string[]): Promise<void> {
  if (jobs.length > 0)
    await scope.many(`select app.queue(job ->> 'task', job -> 'payload') from jsonb_array_elements($1::jsonb) job`, [JSON.stringify(jobs)]);
  await scope.many(
    `select audit.append($1, $2::uuid[]), (select count(pg_notify('${CHANGES_CHANNEL}', message)) from unnest($3::text[]) message)`,
    [act, eventIds, changed.map(({ topic, id }) => `${scope.actor.courtId}:${topic}:${id}`)],
  );
}

/** Names as PostgreSQL has them. A column's name comes from our own code; the check keeps it that way. */
function columnsOf(values: Values): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [columnName(name), value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value]),
  );
}

function columnName(name: string): string {
  const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  if (!/^[a-z][a-z0-9_]*$/.test(column)) throw new Error(`${name} is no column.`);
  return column;
}
