import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asSystem } from '@starling/db/scope';
import { testDatabase, type TestDatabase } from '@starling/db/testing';
import { aCourt, aPetition, sealPetition, type TestCourt, write } from '@starling/db/testing/builders';
import { happened } from '@starling/shared/events';
import { TaskRegistry } from '../../jobs/task-registry.ts';
import { OverdueHolders } from './overdue-holders.job.ts';

let home: TestDatabase;
let court: TestCourt;

beforeAll(async () => {
  home = await testDatabase();
  court = await aCourt(home.database);
});
afterAll(() => home.close());

/** An order whose two holders were sent it on a day. */
async function sentOn(day: string): Promise<readonly [string, string]> {
  const { holderTaskIds, sealingOrderId } = await sealPetition(court, (await aPetition(court)).petitionId);
  await write(
    court,
    holderTaskIds.map((id) => ({ update: 'holder_task', id, values: { state: 'sent', sentOn: day } }) as const),
    holderTaskIds.map((subjectId) => happened('HolderSent', { subjectId, facts: { sealingOrderId, on: day } })),
  );
  return holderTaskIds;
}

async function noted(holderTaskId: string): Promise<readonly number[]> {
  const rows = await asSystem(home.database, court.courtId, (scope) =>
    scope.many<{ days: number }>(
      `select (facts ->> 'days')::integer as days from app.event where subject_id = $1 and kind = 'HolderOverdue' order by 1`,
      [holderTaskId],
    ),
  );
  return rows.map(({ days }) => days);
}

test('a silent agency is noted once for each step, an agency that is not late not at all', async () => {
  const [long] = await sentOn('2026-09-20');
  const [short] = await sentOn('2026-11-20');
  const overdue = new OverdueHolders(new TaskRegistry(), home.database);

  expect(await overdue.note(court.courtId)).toBe(4);
  expect(await overdue.note(court.courtId)).toBe(0);
  expect(await noted(long)).toEqual([30, 60]);
  expect(await noted(short)).toEqual([]);
});

test('it starts by itself each hour', () => {
  const tasks = new TaskRegistry();
  expect(new OverdueHolders(tasks, home.database)).toBeDefined();
  expect(tasks.crontab()).toBe('7 * * * * holder_overdue');
});
