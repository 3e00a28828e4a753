import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { inScope } from './scope.ts';
import { testDatabase, type TestDatabase } from './testing.ts';
import { aCourt, type TestCourt } from './testing/builders.ts';
import { fillBigCourt } from './testing/big-court.ts';

const PATIENCE = 180_000;
/** What the finder walks (server/src/reads/slot-page.read.ts): the first sessions of two years with room for the minutes and for one more. */
const WITH_ROOM = `
  select s.session_id, s.held_on from app.court_session s
  where s.court_id = (select app.court()) and s.state = 'planned' and s.held_on between '2026-12-02' and '2028-11-30'
    and s.minutes_set + 15 <= s.minutes_capacity + s.minutes_over and (s.hearings_capacity is null or s.hearings_set < s.hearings_capacity + s.hearings_over)
  order by s.held_on, s.starts_at limit 12`;

let record: TestDatabase;
let court: TestCourt;

beforeAll(async () => {
  record = await testDatabase();
  court = await aCourt(record.database);
  await fillBigCourt(record.root, court);
}, PATIENCE);
afterAll(() => record.close());

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Heap Fetches'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Index Name'?: string;
  readonly 'Shared Hit Blocks'?: number;
  readonly 'Shared Read Blocks'?: number;
  readonly Plans?: readonly PlanNode[];
}

const asClerk = <T>(sql: string, params: readonly unknown[] = []): Promise<T[]> =>
  inScope(record.database, court.as('calendar_clerk'), (scope) => scope.many<T>(sql, params), { readOnly: true });
const nodesOf = (node: PlanNode): readonly PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

async function planOf(sql: string): Promise<readonly PlanNode[]> {
  const [row] = await asClerk<{ readonly 'QUERY PLAN': readonly { readonly Plan: PlanNode }[] }>(
    `explain (analyze, buffers, timing off, format json) ${sql}`,
  );
  return (row?.['QUERY PLAN'] ?? []).flatMap(({ Plan }) => nodesOf(Plan));
}

test('a court of 100,000 hearings answers twelve sessions with room', async () => {
  const [big] = await asClerk<{ hearings: number }>('select count(*)::int as hearings from app.hearing');

  expect(big?.hearings).toBeGreaterThan(100_000);
  expect(await asClerk(WITH_ROOM)).toHaveLength(12);
});

test('two years are walked in one index, under row security, without a look at a hearing or at the table, and no further than the twelfth', async () => {
  const nodes = await planOf(WITH_ROOM);
  const scans = nodes.filter((node) => node['Relation Name'] !== undefined);

  expect(scans.map((node) => [node['Node Type'], node['Relation Name'], node['Heap Fetches']])).toEqual([
    ['Index Only Scan', 'court_session', 0],
  ]);
  const walked = scans.reduce((sum, node) => sum + node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0), 0);
  expect(walked).toBeLessThan(13 * 97); // about every 97th session has room
});

test('when nothing fits, every session of the two years is walked once, in the index alone', async () => {
  const [sessions] = await asClerk<{ all: number }>(`select count(*)::int as all from app.court_session where held_on >= '2026-12-02'`);
  const nodes = await planOf(WITH_ROOM.replace('minutes_set + 15', 'minutes_set + 400'));
  const scans = nodes.filter((node) => node['Relation Name'] !== undefined);

  expect(scans.map((node) => [node['Node Type'], node['Heap Fetches'], node['Rows Removed by Filter']])).toEqual([
    ['Index Only Scan', 0, sessions?.all],
  ]);
});

test('what is set in twenty of them is read by their keys: as many hearings as they hold', async () => {
  const sessions = await asClerk<{ session_id: string; hearings_set: number }>(
    `select session_id, hearings_set from app.court_session where held_on > '2027-06-01' order by held_on, session_id limit 20`,
  );
  const ids = sessions.map(({ session_id: id }) => id);

  const [slots] = await asClerk<{ slots: number }>('select count(*)::int as slots from app.taken_slots($1, $2, true)', [
    ids,
    court.courtId,
  ]);

  expect(slots?.slots).toBe(sessions.reduce((sum, { hearings_set: count }) => sum + count, 0));
});

describe('on the day itself', () => {
  /** The pages that a statement looks at, with those of the functions it asks. */
  const pagesOf = async (sql: string): Promise<number> => {
    const [top] = await planOf(sql);
    return (top?.['Shared Hit Blocks'] ?? 0) + (top?.['Shared Read Blocks'] ?? 0);
  };
  const firstSession = `(select s.session_id from app.court_session s where s.held_on = '2026-12-02' order by s.starts_at, s.session_id limit 1)`;
  const pagesOfHearings = async (): Promise<number> => {
    const [table] = await asClerk<{ pages: number }>(`select (pg_relation_size('app.hearing') / 8192)::int as pages`);
    return table?.pages ?? 0;
  };

  test('the board of a session reads its hearings and who is at the door by their keys', async () => {
    const board = `select h.hearing_id, a.state from app.hearing h left join app.arrival a on a.court_id = h.court_id and a.hearing_id = h.hearing_id where h.court_id = (select app.court()) and h.session_id = ${firstSession}`;
    const nodes = await planOf(board);

    expect(nodes.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name'])).toEqual([]);
    expect(await pagesOf(board)).toBeLessThan((await pagesOfHearings()) / 3);
  });

  test('what is left of a session is found among its own hearings', async () => {
    const judged = inScope(record.database, court.as('judge'), async (scope) => {
      const [row] = await scope.many<{ readonly 'QUERY PLAN': readonly { readonly Plan: PlanNode }[] }>(
        `explain (analyze, buffers, timing off, format json) select * from app.session_leftovers(${firstSession})`,
      );
      return row?.['QUERY PLAN'][0]?.Plan;
    });
    const plan = await judged;

    expect(plan?.['Actual Rows']).toBeGreaterThanOrEqual(9); // each hearing of the half day has no result
    expect((plan?.['Shared Hit Blocks'] ?? 0) + (plan?.['Shared Read Blocks'] ?? 0)).toBeLessThan(await pagesOfHearings()); // a walk through all hearings would read more
  });

  test.each([
    [
      'reports that are awaited',
      `select report_id from app.report_due where court_id = (select app.court()) and state = 'due' order by due_on limit 20`,
      'report_due_awaited',
    ],
    [
      'messages that wait',
      `select outbox_id from app.outbox where court_id = (select app.court()) and state = 'waiting' order by due_at limit 20`,
      'outbox_due',
    ],
    [
      'messages that left last',
      `select outbox_id from app.outbox where court_id = (select app.court()) and state = 'sent' order by sent_at desc limit 20`,
      'outbox_sent',
    ],
    [
      'minute orders that wait for the judge',
      `select minute_order_id from app.minute_order where court_id = (select app.court()) and state = 'prepared'`,
      'minute_order_waiting',
    ],
    [
      'the orders of one hearing',
      `select order_id from app.court_order where court_id = (select app.court()) and hearing_id = '00000000-0000-7000-8000-000000000001'`,
      'court_order_by_hearing',
    ],
  ])('%s are read in their own index', async (_what, sql, index) => {
    const names = (await planOf(sql)).map((node) => node['Index Name']).filter((name) => name !== undefined);

    expect(names).toContain(index);
  });
});
