import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { newId } from '@starling/db/ids';
import type { JournalEntry, StateChange, Values } from '@starling/db/journal/journal';
import { keyOf, VERSIONED } from '@starling/db/journal/tables';
import { inScope, type Actor, type Scope } from '@starling/db/scope';
import { parseSignFinding } from '@starling/shared/forms/parse-sign-finding';
import { decideFinding } from '@starling/shared/workflow/finding-consequences';
import type { FindingEntry, FindingFacts } from '@starling/shared/workflow/finding-facts';
import { Client } from 'pg';
import { ROOT } from '../../support/program.ts';
import type { BenchRecord } from '../record-for-bench.ts';
import { openingOf } from '../signed-context.ts';

/** One plain statement with its values bound. */
interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Writes findings with nothing around the SQL: one connection, begin, the rows, commit. */
export interface BareWriter {
  /** Works out, untimed, the statements of one finding: the rows that Starling would write. */
  plan(input: Readonly<Record<string, unknown>>): Promise<readonly Statement[]>;
  write(statements: readonly Statement[]): Promise<void>;
  close(): Promise<void>;
}

interface Loaded {
  readonly facts: FindingFacts;
}

/** The parts of the built server that know what one signature writes. */
interface Built {
  loadFinding(scope: Scope, asked: Readonly<Record<string, unknown>>): Promise<Loaded | null>;
  initiatorOf(loaded: Loaded): string;
  signedAct(signature: Readonly<Record<string, unknown>>): { readonly entry: JournalEntry };
}

async function builtServer(): Promise<Built> {
  const files = ['finding-facts.queries.js', 'initiator.js', 'finding-act.js'];
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(join(ROOT, 'server/dist/modules/findings', file)).href)));
  return Object.assign({}, ...modules) as Built; // parse border: the product as it was built
}

const ZONE = 'America/Los_Angeles';

/** Opens the one connection, as the server's own role. */
export async function openBareWriter({ database, court, app, contextKey }: BenchRecord): Promise<BareWriter> {
  const built = await builtServer();
  const actor = court.as('judge');
  const today = database.clock.today(ZONE);
  const client = new Client(app);
  await client.connect();
  return {
    plan: (input) => inScope(database, actor, async (scope) => statementsOf(await entryOf(built, scope, input), actor), { readOnly: true }),
    write: async (statements) => {
      await client.query(openingOf({ contextKey, actor, today }, { readOnly: false }));
      for (const { text, values } of statements) await client.query(text, [...values]);
      await client.query('commit');
    },
    close: () => client.end(),
  };

  async function entryOf(
    { loadFinding, initiatorOf, signedAct }: Built,
    scope: Scope,
    input: Readonly<Record<string, unknown>>,
  ): Promise<JournalEntry> {
    const parsed = parseSignFinding(input);
    if (!parsed.ok) throw new Error('The bench signs a finding that cannot be read.');
    const { hearingId, petitionId, version: _version, initiator, ...entry } = parsed.value;
    const loaded = await loadFinding(scope, { hearingId, petitionId, today });
    if (loaded === null) throw new Error('There is no such matter.');
    const ruling = decideFinding(loaded.facts, { ...entry, initiator: initiator ?? initiatorOf(loaded) } as FindingEntry);
    if (!ruling.ok) throw new Error('The bench signs a finding that cannot be made.');
    return signedAct({ ruling: ruling.value, loaded, signedAt: scope.now(), signedBy: actor }).entry;
  }
}

function statementsOf(entry: JournalEntry, actor: Actor): readonly Statement[] {
  const events = entry.events.map((event) => ({
    eventId: newId(),
    ...event,
    actorId: actor.accountId,
    seat: actor.seat,
    happenedAt: new Date().toISOString(),
  }));
  const jobs = entry.jobs ?? [];
  return [
    ...entry.changes.flatMap((change) => changed(change, actor.courtId)),
    ...inserted('event', events, actor.courtId),
    {
      text: 'select app.queue(task, payload) from unnest($1::text[], $2::jsonb[]) job (task, payload)',
      values: [jobs.map(({ task }) => task), jobs.map(({ payload }) => payload)],
    },
    { text: 'select audit.append($1, $2::uuid[])', values: [entry.act, events.map(({ eventId }) => eventId)] },
    ...entry.changed.map(({ topic, id }) => ({
      text: `select pg_notify('starling_changes', $1)`,
      values: [`${actor.courtId}:${topic}:${id}`],
    })),
  ];
}

function changed(change: StateChange, courtId: string): readonly Statement[] {
  if ('insert' in change) return inserted(change.insert, [change.values], courtId);
  if ('insertMany' in change) return inserted(change.insertMany, change.rows, courtId);
  if ('update' in change) return [updated(change, courtId)];
  throw new Error('A finding puts no row over another.');
}

function inserted(table: string, rows: readonly Values[], courtId: string): readonly Statement[] {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row).filter((name) => row[name] !== undefined)))];
  if (rows.length === 0) return [];
  const values = rows.flatMap((row) => [courtId, ...columns.map((column) => row[column] ?? null)]);
  const width = columns.length + 1;
  const places = rows.map((_, at) => `(${Array.from({ length: width }, (__, column) => `$${at * width + column + 1}`).join(', ')})`);
  return [{ text: `insert into app.${table} (court_id, ${columns.map(columnName).join(', ')}) values ${places.join(', ')}`, values }];
}

function updated({ update: table, id, values }: Extract<StateChange, { readonly update: unknown }>, courtId: string): Statement {
  const columns = Object.keys(values);
  const settings = columns.map((column, at) => `${columnName(column)} = $${at + 3}`);
  if (VERSIONED.has(table)) settings.push('version = version + 1');
  return {
    text: `update app.${table} set ${settings.join(', ')} where court_id = $1 and ${keyOf(table)[1]} = $2`,
    values: [courtId, id, ...columns.map((column) => values[column])],
  };
}

const columnName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
