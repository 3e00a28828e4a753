import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { asRoot } from '../roles.ts';
import { asSystem } from '../scope.ts';
import { testDatabase, type TestDatabase } from '../testing.ts';
import { aCourt, aPetition, write, type TestCourt } from '../testing/builders.ts';

let record: TestDatabase;
let court: TestCourt;

beforeAll(async () => {
  record = await testDatabase();
  court = await aCourt(record.database);
  for (let count = 0; count < 4; count += 1) await aPetition(court);
});
afterAll(() => record.close());

const firstBroken = async (): Promise<number | null> =>
  (await asSystem(record.database, court.courtId, (scope) => scope.one<{ broken: number | null }>('select audit.verify() as broken')))
    ?.broken ?? null;

/** Changes rows behind the guards' back, as somebody with the whole machine could, asks for the first broken entry, and takes it all back. */
async function tampered(sql: string, params: readonly unknown[] = []): Promise<number | null> {
  const [broken] = await askedAfter({ sql, params, asking: 'select audit.verify() as answer' });
  return broken === null || broken === undefined ? null : Number(broken);
}

interface Tampering {
  readonly sql: string;
  readonly params: readonly unknown[];
  readonly asking: string;
}

async function askedAfter({ sql, params, asking }: Tampering): Promise<readonly (string | boolean | null)[]> {
  let answers: readonly (string | boolean | null)[] = [];
  await asRoot(record.root, async (client) => {
    await client.query(`begin; set local session_replication_role = replica; select app.enter(${signedWords()})`);
    await client.query(sql, [...params]);
    answers = (await client.query<{ answer: string | boolean | null }>(asking)).rows.map(({ answer }) => answer);
    await client.query('rollback');
  });
  return answers;
}

function signedWords(): string {
  const words = [court.courtId, court.accountIds.judge, 'judge', court.courtId, '2026-12-01', String(Math.floor(Date.now() / 1000) + 60)];
  const mac = createHmac('sha256', Buffer.from(record.contextKey, 'hex'))
    .update(['enter', ...words].join('|'))
    .digest('hex');
  return [...words, `\\x${mac}`].map((word) => `'${word}'`).join(', ');
}

test('the chain of a court is whole as it was written, without a gap', async () => {
  expect(await firstBroken()).toBeNull();
});

test('courts write their chains at the same time and each stays whole', async () => {
  const other = await aCourt(record.database);
  await Promise.all(Array.from({ length: 30 }, (_, at) => write(at % 2 === 0 ? court : other, [])));

  expect(await firstBroken()).toBeNull();
  expect(await asSystem(record.database, other.courtId, (scope) => scope.one('select audit.verify() as broken'))).toEqual({ broken: null });
});

test('a change of any entry or any event it names is found, at its place', async () => {
  const cut = fc.constantFrom(
    `update audit.entry set act = act || 'x' where court_id = $1 and sequence = $2`,
    `update audit.entry set actor_id = court_id where court_id = $1 and sequence = $2`,
    `update audit.entry set at = at + interval '1 microsecond' where court_id = $1 and sequence = $2`,
    `update audit.entry set hash = sha256(hash) where court_id = $1 and sequence = $2`,
    `delete from audit.entry where court_id = $1 and sequence = $2`,
    `update app.event set facts = facts || '{"x": 1}' where court_id = $1 and event_id = (select event_ids[1] from audit.entry where court_id = $1 and sequence = $2)`,
    `delete from app.event where court_id = $1 and event_id = (select event_ids[1] from audit.entry where court_id = $1 and sequence = $2)`,
  );

  await fc.assert(
    fc.asyncProperty(cut, fc.constantFrom(2, 3, 4, 5, 6), async (sql, sequence) => {
      expect(await tampered(sql, [court.courtId, sequence])).toBe(sequence);
    }),
    { numRuns: 60 },
  );
});

test('a cut tail is found', async () => {
  expect(await tampered('delete from audit.entry where court_id = $1 and sequence >= 5', [court.courtId])).toBe(5);
});

test.each([
  ['is whole as it was written', 'select $1::uuid', true],
  [
    'is not, when its last entry was changed',
    `update audit.entry set act = act || 'x' where court_id = $1 and sequence = (select max(sequence) from audit.entry where court_id = $1)`,
    false,
  ],
  [
    'is not, when it was cut',
    'delete from audit.entry where court_id = $1 and sequence = (select max(sequence) from audit.entry where court_id = $1)',
    false,
  ],
  [
    'is not, when an event of it was changed',
    `update app.event set facts = facts || '{"x": 1}' where court_id = $1 and event_id = any (select unnest(event_ids) from audit.entry where court_id = $1 order by sequence desc limit 1)`,
    false,
  ],
  ['is not, when all of it is gone', 'delete from audit.entry where court_id = $1', false],
])('the end of a chain %s', async (_what, sql, holds) => {
  expect(await askedAfter({ sql, params: [court.courtId], asking: 'select audit.verify_tail(100) as answer' })).toEqual([holds]);
});
