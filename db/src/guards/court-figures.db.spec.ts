import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { asRoot } from '../roles.ts';
import { inScope } from '../scope.ts';
import { testDatabase, type TestDatabase } from '../testing.ts';
import { aCourt, type TestCourt } from '../testing/builders.ts';

let record: TestDatabase;
let court: TestCourt;

beforeAll(async () => {
  record = await testDatabase();
  court = await aCourt(record.database);
});
afterAll(() => record.close());

/** An entry of the chain at an instant: the chain itself takes the server's own time, so it is laid there by hand of the superuser. */
const acted = (at: string, sequence: number): Promise<void> =>
  asRoot(record.root, async (root) => {
    await root.query(
      `insert into audit.entry (court_id, sequence, at, seat, act, event_ids, previous, hash) values ($1, $2, $3, 'courtroom_clerk', 'draft.own', '{}', '', '')`,
      [court.courtId, sequence, at],
    );
  });

const actsBySeat = async (reader: Seat): Promise<Readonly<Record<string, number>>> => {
  const rows = await inScope(
    record.database,
    court.as(reader),
    (scope) => scope.many<{ seat: string; acts: number }>(`select row_key as seat, amount as acts from app.court_figures('acts')`),
    { readOnly: true },
  );
  return Object.fromEntries(rows.map(({ seat, acts }) => [seat, acts]));
};

test('acts are counted from midnight on the court’s wall fourteen days before, and for the administrator alone', async () => {
  await acted('2026-11-17T07:59:00Z', 1001); // a minute before midnight in the court; by UTC the seventeenth already
  await acted('2026-11-17T08:00:00Z', 1002);

  expect(await actsBySeat('administrator')).toMatchObject({ courtroom_clerk: 1 });
  for (const seat of ['judge', 'courtroom_clerk', 'coordinator', 'minors_counsel', 'sealing_clerk'] as const)
    expect([seat, await actsBySeat(seat)]).toEqual([seat, {}]);
});
