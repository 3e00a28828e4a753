import { COURT_ZONE } from '@starling/shared/time/court-zone';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { PoolClient } from 'pg';
import { enteringText, preparedName } from './context.ts';
import type { Database } from './database.ts';
import type { Actor } from './scope.ts';

/** One transaction on the team's staffing, as one actor. It reaches schema team, and of the record when a session sits, what is heard and who takes part. */
export interface TeamScope {
  readonly actor: Actor;
  /** The instant of the injected clock, ISO 8601 in UTC. */
  now(): string;
  /** The court's day by the injected clock. */
  today(): LocalDate;
  /** The first row, or null. */
  one<T>(sql: string, params?: readonly unknown[]): Promise<T | null>;
  many<T>(sql: string, params?: readonly unknown[]): Promise<T[]>;
  /** The single column of a single row, for statements that answer shaped JSON; null without a row. The text is prepared and must not hold values. */
  json(sql: string, params?: readonly unknown[]): Promise<unknown>;
}

/**
 * Runs `work` in one transaction of starling_team; the only door to the team's staffing. It commits when `work` answers and rolls back when it throws.
 * It is a transaction of its own: nothing written here stands or falls with what a scope of the record writes. PostgreSQL journals each row itself.
 */
export async function inTeamScope<T>(database: Database, actor: Actor, work: (scope: TeamScope) => Promise<T>): Promise<T> {
  const client = await database.team.connect();
  let broken: Error | undefined;
  try {
    await client.query(enteringText(database, { actor, readOnly: false }));
    const answer = await work(scopeOn(client, database, actor));
    await client.query('commit');
    return answer;
  } catch (thrown) {
    await client.query('rollback').catch((cut: unknown) => void (broken = cut instanceof Error ? cut : new Error('The line was cut.')));
    throw thrown;
  } finally {
    client.release(broken);
  }
}

function scopeOn(client: PoolClient, { clock }: Database, actor: Actor): TeamScope {
  const many = async <T>(sql: string, params: readonly unknown[] = []): Promise<T[]> => {
    const { rows } = await client.query<T & object>(sql, [...params]);
    return rows;
  };
  return {
    actor,
    now: () => clock.now(),
    today: () => clock.today(COURT_ZONE),
    many,
    one: async <T>(sql: string, params: readonly unknown[] = []): Promise<T | null> => (await many<T>(sql, params))[0] ?? null,
    json: async (sql, params = []) => {
      const { rows } = await client.query<Record<string, unknown>>({ name: preparedName(sql), text: sql, values: [...params] });
      return Object.values(rows[0] ?? {})[0] ?? null;
    },
  };
}
