import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fixedClock } from '@starling/db/clock';
import { inScope } from '@starling/db/scope';
import { PROFILES } from '@starling/db/seed/profiles';
import { seedDemonstration } from '@starling/db/seed/seed';
import { testDatabase, type TestDatabase } from '@starling/db/testing';
import { composeMinuteOrder } from '@starling/shared/court-day/minute-order/minute-order';
import { loadMinuteMatter, type MinuteMatter } from '../../reads/minute-facts.read.ts';

const CLOCK = fixedClock('2026-11-21T20:00:00Z');
const PATIENCE = 180_000;
let record: TestDatabase;

beforeAll(async () => {
  record = await testDatabase({ clock: CLOCK });
  await seedDemonstration(record.database, CLOCK);
}, PATIENCE);
afterAll(() => record.close());

test.each(Object.values(PROFILES))(
  'each minute order of the demonstration of $county says what the live one would: a correction finds nothing said otherwise',
  async ({ courtId }) => {
    const starling = { courtId, accountId: null, seat: 'system', name: 'Starling', sessionId: null } as const;
    const said = await inScope(
      record.database,
      starling,
      async (scope) => {
        const ids = await scope.many<{ id: string }>('select hearing_id as id from app.minute_order order by minute_order_id');
        const matters: (MinuteMatter | null)[] = [];
        for (const { id } of ids) matters.push(await loadMinuteMatter(scope, id));
        return matters;
      },
      { readOnly: true },
    );

    expect(said.length).toBeGreaterThan(5);
    expect(said.map((matter) => matter?.orders[0]?.content.sections)).toEqual(
      said.map((matter) => (matter === null ? [] : composeMinuteOrder(matter.facts))),
    );
  },
);
