import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { COURT_SESSION } from './entities/court-session.entity.ts';
import { EVENT } from './entities/event.entity.ts';
import { inScope } from './scope.ts';
import { testDatabase, type TestDatabase } from './testing.ts';
import { aCourt, COURT_DAY } from './testing/builders.ts';

let record: TestDatabase;

beforeAll(async () => {
  record = await testDatabase();
});
afterAll(() => record.close());

interface ColumnLine {
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
}

const byName = (one: ColumnLine, other: ColumnLine): number => (one.column < other.column ? -1 : 1);

test('the entities name every table and column as PostgreSQL has them (save its own marks of a transaction), with its type and whether it may be empty', async () => {
  const mapped = record.database.app.entityMetadatas.flatMap((entity) =>
    entity.columns.map((column): ColumnLine => ({
      column: `${entity.tableName}.${column.databaseName}`,
      type: `${String(column.type)}${column.isArray ? '[]' : ''}`,
      nullable: column.isNullable,
    })),
  );
  const client = new Client(record.root);
  await client.connect();
  const { rows } = await client
    .query<ColumnLine>(
      `select c.relname || '.' || a.attname as column, not a.attnotnull as nullable,
    case format_type(a.atttypid, null) when 'timestamp with time zone' then 'timestamptz' when 'time without time zone' then 'time' else format_type(a.atttypid, null) end as type
    from pg_attribute a join pg_class c on c.oid = a.attrelid where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.atttypid <> 'xid8'::regtype`,
    )
    .finally(() => client.end());

  expect(mapped.toSorted(byName)).toEqual(rows.toSorted(byName));
});

test('an entity is read in a scope with days, times and instants as text', async () => {
  const court = await aCourt(record.database);

  const [session, event] = await inScope(
    record.database,
    court.as('judge'),
    async ({ manager }) =>
      [
        await manager.findOneByOrFail(COURT_SESSION, { sessionId: court.sessionIds[0] }),
        (await manager.find(EVENT, { take: 1 }))[0],
      ] as const,
    { readOnly: true },
  );

  expect([session.heldOn, session.startsAt, session.minutesCapacity]).toEqual([COURT_DAY, '08:30:00', 180]);
  expect(event?.happenedAt).toBe('2026-12-01T17:00:00.000Z');
});
