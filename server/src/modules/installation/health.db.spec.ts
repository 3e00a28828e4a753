import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asRoot } from '@starling/db/roles';
import { aCourt, aPetition } from '@starling/db/testing/builders';
import { testApi } from '../../testing/api.ts';
import type { TestApi } from '../../testing/api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  await aPetition(api.court);
  await aPetition(await aCourt(api.home.database));
});
afterAll(() => api.stop());

async function asked(path: string): Promise<{ readonly status: number; readonly answer: unknown }> {
  const response = await fetch(`${api.url}${path}`);
  return { status: response.status, answer: await response.json() };
}

test('A server that runs says that it is alive', async () => {
  expect(await asked('/healthz')).toEqual({ status: 200, answer: { alive: true } });
});

describe('People may work', () => {
  test('when database, schema, jobs and the end of every audit chain are as they should be', async () => {
    expect(await asked('/readyz')).toEqual({ status: 200, answer: { database: true, schema: true, jobs: true, auditHead: true } });
  });

  test('not when the last audit entry of one court was changed behind the guards’ back', async () => {
    await asRoot(api.home.root, async (client) => {
      await client.query('set session_replication_role = replica');
      await client.query(
        `update audit.entry e set act = act || 'x' where e.court_id = $1 and e.sequence = (select max(sequence) from audit.entry where court_id = $1)`,
        [api.court.courtId],
      );
    });

    expect(await asked('/readyz')).toEqual({ status: 503, answer: { database: true, schema: true, jobs: true, auditHead: false } });
  });
});
