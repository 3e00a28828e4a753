import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { asSystem } from '@starling/db/scope';
import { inTeamScope } from '@starling/db/team-scope';
import { testDatabase, type TestDatabase } from '@starling/db/testing';
import { aCase, aCourt, aHearing, aSession, type TestCourt } from '@starling/db/testing/builders';
import type { Actor } from '@starling/db/scope';
import { addDays, localDate } from '@starling/shared/time/local-date';
import { TaskRegistry } from '../jobs/task-registry.ts';
import { PurgeStaffings } from './purge-staffings.job.ts';
import { readTeamSheet } from './team-sheet.read.ts';
import { insertLine } from './team-writes.ts';

const TODAY = localDate('2026-12-01');
let home: TestDatabase;
let court: TestCourt;
let coordinator: Actor;

beforeAll(async () => {
  home = await testDatabase();
  court = await aCourt(home.database);
  coordinator = { courtId: court.courtId, accountId: court.accountIds.coordinator, seat: 'coordinator', name: 'C', sessionId: newId() };
});
afterAll(() => home.close());

/** A session so many days ago, with one line of the team about one youth. */
async function aTalk(daysAgo: number): Promise<string> {
  const { sessionId } = await aSession(court, { heldOn: addDays(TODAY, -daysAgo) });
  const { caseId } = await aCase(court);
  const { hearingId } = await aHearing(court, { caseId, sessionId });
  await inTeamScope(home.database, coordinator, (scope) =>
    insertLine(scope, {
      sessionId,
      hearingId,
      agency: 'health',
      kind: 'safety',
      words: 'The dentist is on Friday.',
      askInChambers: false,
      doNotRaise: false,
      optedIn: false,
      isPrivileged: false,
    }),
  );
  return sessionId;
}

const linesOf = async (sessionId: string): Promise<number> =>
  (await inTeamScope(home.database, coordinator, (scope) => readTeamSheet(scope, sessionId)))?.lines.length ?? 0;

test('lines are kept on the last of the court’s days, and are gone the day after; running twice does no harm', async () => {
  const [yesterday, today, tomorrow] = [await aTalk(179), await aTalk(180), await aTalk(181)];
  const job = new PurgeStaffings(new TaskRegistry(), home.database);

  expect(await job.purge(court.courtId)).toBe(1);
  expect([await linesOf(yesterday), await linesOf(today), await linesOf(tomorrow)]).toEqual([1, 1, 0]);
  expect(await job.purge(court.courtId)).toBe(0);
});

test('a court that keeps them for fewer days loses them sooner, and only its own', async () => {
  const other = await aCourt(home.database);
  const sessionId = await aTalk(31);
  const job = new PurgeStaffings(new TaskRegistry(), home.database);
  await asSystem(home.database, court.courtId, (scope) =>
    scope.many(
      `insert into app.court_setting (court_id, name, effective_from, value) values ($1, 'staffingKeptDays', '2026-01-01', '30')`,
      [court.courtId],
    ),
  );

  await job.purge(other.courtId);
  expect(await linesOf(sessionId)).toBe(1);
  await job.purge(court.courtId);
  expect(await linesOf(sessionId)).toBe(0);
});

test('it starts by itself each hour', () => {
  const tasks = new TaskRegistry();
  const made = new PurgeStaffings(tasks, home.database);

  expect(made).toBeDefined();
  expect(tasks.crontab()).toContain('staffing_purge');
});
