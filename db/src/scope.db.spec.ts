import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { inScope, asSystem } from './scope.ts';
import { aCourt, type TestCourt } from './testing/builders.ts';
import { testDatabase, type TestDatabase } from './testing.ts';

let record: TestDatabase;
let court: TestCourt;

beforeAll(async () => {
  record = await testDatabase();
  court = await aCourt(record.database);
});
afterAll(() => record.close());

describe('a scope', () => {
  test('shows the court its own sessions', async () => {
    const sessions = await inScope(record.database, court.as('judge'), (scope) => scope.many('select name from app.court_session'), {
      readOnly: true,
    });

    expect(sessions).toHaveLength(2);
  });

  test('joins the scope it stands in when the same person acts', async () => {
    const [outer, inner] = await inScope(record.database, court.as('judge'), async (scope) => {
      const first = await scope.one('select pg_current_xact_id()::text as it');
      const judge = scope.actor;
      return [first, await inScope(record.database, judge, (again) => again.one('select pg_current_xact_id()::text as it'))];
    });

    expect(inner).toEqual(outer);
  });

  test('refuses another person inside it', async () => {
    const nested = inScope(record.database, court.as('judge'), () =>
      inScope(record.database, court.as('advocate'), (scope) => scope.one('select 1')),
    );

    await expect(nested).rejects.toThrow('inside the scope of somebody else');
  });

  test('refuses to write inside a reading scope', async () => {
    const judge = court.as('judge');
    const nested = inScope(record.database, judge, () => inScope(record.database, judge, (scope) => scope.one('select 1')), {
      readOnly: true,
    });

    await expect(nested).rejects.toThrow('A writing scope was opened inside a reading scope.');
  });

  test('writes nothing when it reads only', async () => {
    const written = inScope(record.database, court.as('administrator'), (scope) => scope.many(`update app.court set name = 'other'`), {
      readOnly: true,
    });

    await expect(written).rejects.toThrow('read-only transaction');
  });

  test('takes everything back when its work throws', async () => {
    const thrown = asSystem(record.database, court.courtId, async (scope) => {
      await scope.many(`update app.court set name = 'other'`);
      throw new Error('stop');
    });

    await expect(thrown).rejects.toThrow('stop');
    expect(await asSystem(record.database, court.courtId, (scope) => scope.one('select name from app.court'))).toEqual({
      name: 'Court of the specs',
    });
  });
});

describe('without a proven context', () => {
  test('every look at the record is refused, not answered empty', async () => {
    await expect(asApp((client) => client.query('select * from app.youth'))).rejects.toThrow(
      'No context: nobody has entered in this transaction.',
    );
  });

  test('settings that were set by hand are not believed', async () => {
    const forged = asApp(async (client) => {
      await client.query(
        `begin; select set_config('starling.court', '${court.courtId}', true), set_config('starling.seat', 'judge', true), set_config('starling.today', '2026-12-01', true), set_config('starling.proof', repeat('ab', 32), true)`,
      );
      return client.query('select * from app.youth');
    });

    await expect(forged).rejects.toThrow('The context of this transaction is not proven.');
  });

  test('a context without the key is refused', async () => {
    const forged = asApp((client) =>
      client.query(
        `begin; select app.enter('${court.courtId}', '${court.accountIds.judge}', 'judge', null, '2026-12-01', 99999999999, '\\x00')`,
      ),
    );

    await expect(forged).rejects.toThrow('This context was not signed by Starling.');
  });

  test('the key cannot be read', async () => {
    await expect(asApp((client) => client.query('select * from starling.context_key'))).rejects.toThrow('permission denied');
  });
});

async function asApp<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(record.connections.starling_app);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
