import { AsyncLocalStorage } from 'node:async_hooks';
import { COURT_ZONE } from '@starling/shared/time/court-zone';
import type { ActingSeat } from '@starling/shared/vocabulary/seat';
import type { PoolClient } from 'pg';
import type { EntityManager, QueryRunner } from 'typeorm';
import type { ClockTime } from './clock.ts';
import { enteringText, preparedName } from './context.ts';
import type { Database } from './database.ts';

/** Who acts. */
export interface Actor {
  readonly courtId: string;
  /** Null for Starling's own work. */
  readonly accountId: string | null;
  readonly seat: ActingSeat;
  readonly name: string;
  /** The sign-in this act belongs to; null for Starling's own work. */
  readonly sessionId: string | null;
}

/** One transaction in which one actor is proven to PostgreSQL. Its statements run one after the other. */
export interface Scope {
  readonly actor: Actor;
  readonly manager: EntityManager;
  readonly readOnly: boolean;
  /** The instant of the injected clock, ISO 8601 in UTC. */
  now(): string;
  /** The time on the court's wall clock by the injected clock, 'HH:MM'. */
  time(): ClockTime;
  /** The first row, or null. */
  one<T>(sql: string, params?: readonly unknown[]): Promise<T | null>;
  many<T>(sql: string, params?: readonly unknown[]): Promise<T[]>;
  /** The single column of a single row, for statements that answer shaped JSON; null without a row. The text is prepared and must not hold values. */
  json(sql: string, params?: readonly unknown[]): Promise<unknown>;
}

interface Opened {
  readonly scope: Scope;
  readonly database: Database;
}

const current = new AsyncLocalStorage<Opened>();

/**
 * Runs `work` in one transaction as this actor; the only door to the record. It commits when `work` answers and rolls back when it throws.
 * Inside another scope of the same actor it joins that transaction; another actor, another database, or writing inside a reading scope is a bug and throws.
 */
export async function inScope<T>(
  database: Database,
  actor: Actor,
  work: (scope: Scope) => Promise<T>,
  { readOnly = false }: { readonly readOnly?: boolean } = {},
): Promise<T> {
  const outer = current.getStore();
  if (outer !== undefined) return work(joined(outer, { database, actor, readOnly }));
  const runner = (actor.seat === 'system' ? database.jobs : database.app).createQueryRunner();
  try {
    await enter(runner, database, { actor, readOnly });
    const scope = scopeOn(runner, database, { actor, readOnly });
    const answer = await current.run({ scope, database }, () => work(scope));
    await runner.query('commit');
    return answer;
  } catch (thrown) {
    await rollBack(runner);
    throw thrown;
  } finally {
    Object.assign(runner, { isTransactionActive: false, transactionDepth: 0 });
    await runner.release();
  }
}

/** Runs Starling's own work on one court's record: role starling_jobs, seat 'system'. */
export function asSystem<T>(database: Database, courtId: string, work: (scope: Scope) => Promise<T>): Promise<T> {
  return inScope(database, { courtId, accountId: null, seat: 'system', name: 'Starling', sessionId: null }, work);
}

type Wanted = Pick<Scope, 'actor' | 'readOnly'>;

function joined(outer: Opened, { database, actor, readOnly }: Wanted & { readonly database: Database }): Scope {
  const same =
    outer.database === database &&
    outer.scope.actor.courtId === actor.courtId &&
    outer.scope.actor.accountId === actor.accountId &&
    outer.scope.actor.seat === actor.seat;
  if (!same) throw new Error('A scope was opened inside the scope of somebody else.');
  if (outer.scope.readOnly && !readOnly) throw new Error('A writing scope was opened inside a reading scope.');
  return outer.scope;
}

async function enter(runner: QueryRunner, database: Database, wanted: Wanted): Promise<void> {
  await runner.connect();
  await runner.query(enteringText(database, wanted));
  // TypeORM must know that a transaction is open, or save() would open (and commit) one of its own.
  Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
}

async function rollBack(runner: QueryRunner): Promise<void> {
  try {
    await runner.query('rollback');
  } catch {
    // The connection is gone, and the transaction with it; the first failure is the one to tell.
  }
}

function scopeOn(runner: QueryRunner, database: Database, { actor, readOnly }: Wanted): Scope {
  const many = async <T>(sql: string, params: readonly unknown[] = []): Promise<T[]> => {
    const answer: { records: T[] } = await runner.query(sql, [...params], true);
    return answer.records;
  };
  const one = async <T>(sql: string, params: readonly unknown[] = []): Promise<T | null> => (await many<T>(sql, params))[0] ?? null;
  const json = async (sql: string, params: readonly unknown[] = []): Promise<unknown> => {
    const client = (await runner.connect()) as PoolClient;
    const { rows } = await client.query<Record<string, unknown>>({ name: preparedName(sql), text: sql, values: [...params] });
    return Object.values(rows[0] ?? {})[0] ?? null;
  };
  return {
    actor,
    readOnly,
    manager: runner.manager,
    now: () => database.clock.now(),
    time: () => database.clock.time(COURT_ZONE),
    one,
    many,
    json,
  };
}
