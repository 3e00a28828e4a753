import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHmac } from 'node:crypto';
import { Client } from 'pg';
import fc from 'fast-check';
import { inScope, type Scope } from '../scope.ts';
import { TABLE_NAMES } from '../journal/tables.ts';
import { aCourt, type TestCourt } from '../testing/builders.ts';
import { aWholeRecord } from '../testing/whole-record.ts';
import { testDatabase, type TestDatabase } from '../testing.ts';

let record: TestDatabase;
let here: TestCourt;
let there: TestCourt;

beforeAll(async () => {
  record = await testDatabase();
  here = await aCourt(record.database);
  there = await aCourt(record.database);
  await aWholeRecord(here);
  await aWholeRecord(there);
});
afterAll(() => record.close());

interface Words {
  readonly court: string;
  readonly seat?: string;
  readonly expires?: number;
}

interface Told {
  readonly elsewhere?: boolean;
  readonly seat?: string;
  /** Seconds since it was good. */
  readonly age?: number;
}

const inAMinute = (): number => Math.floor(Date.now() / 1000) + 60;

function sign({ court, seat = 'judge', expires = inAMinute() }: Words): string {
  const words = ['enter', court, here.accountIds.judge, seat, '-', '2026-12-01', expires].join('|');
  return createHmac('sha256', Buffer.from(record.contextKey, 'hex')).update(words).digest('hex');
}

function entering({ court, seat = 'judge', expires = inAMinute() }: Words, mac: string): string {
  return `begin; select app.enter('${court}', '${here.accountIds.judge}', '${seat}', null, '2026-12-01', ${expires}, '\\x${mac}')`;
}

async function asApp<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(record.connections.starling_app);
  await client.connect();
  return work(client).finally(() => client.end());
}

describe('the context of a transaction', () => {
  test('is entered with words that Starling signed', async () => {
    const words = { court: here.courtId, expires: inAMinute() };

    const { rows } = await asApp(async (client) => {
      await client.query(entering(words, sign(words)));
      return client.query('select app.court() as court, app.seat() as seat');
    });

    expect(rows).toEqual([{ court: here.courtId, seat: 'judge' }]);
  });

  test.each([
    { why: 'another court’s signature', told: {}, signed: { elsewhere: true }, sentence: 'was not signed by Starling' },
    { why: 'another seat’s signature', told: {}, signed: { seat: 'advocate' }, sentence: 'was not signed by Starling' },
    { why: 'a signature of yesterday', told: { age: 86_400 }, signed: { age: 86_400 }, sentence: 'has expired' },
    {
      why: 'the seat of Starling’s own work',
      told: { seat: 'system' },
      signed: { seat: 'system' },
      sentence: 'belongs to starling_jobs alone',
    },
  ] satisfies { why: string; told: Told; signed: Told; sentence: string }[])('is refused with $why', async ({ told, signed, sentence }) => {
    const expires = inAMinute();
    const words = ({ elsewhere = false, seat = 'judge', age = 0 }: Told): Words => ({
      court: (elsewhere ? there : here).courtId,
      seat,
      expires: expires - age,
    });

    await expect(asApp((client) => client.query(entering(words(told), sign(words(signed)))))).rejects.toThrow(sentence);
  });

  test.each(['court', 'actor', 'seat', 'today'])('is no longer believed once injected words have changed its %s', async (name) => {
    const injected = inScope(record.database, here.as('advocate'), async (scope) => {
      await scope.many(`select set_config('starling.${name}', $1, true)`, [
        { court: there.courtId, actor: here.accountIds.judge, seat: 'judge', today: '2020-01-01' }[name],
      ]);
      return scope.many('select * from app.youth');
    });

    await expect(injected).rejects.toThrow('The context of this transaction is not proven.');
  });

  test('is entered once: a second entry is refused', async () => {
    const words = { court: here.courtId, expires: inAMinute() };
    const twice = asApp(async (client) => {
      await client.query(entering(words, sign(words)));
      return client.query(entering(words, sign(words)).replace('begin; ', ''));
    });

    await expect(twice).rejects.toThrow('has entered its context already');
  });

  test('does not outlive the transaction, also not on the same connection', async () => {
    const words = { court: here.courtId, expires: inAMinute() };
    const after = asApp(async (client) => {
      await client.query(entering(words, sign(words)));
      await client.query('commit');
      return client.query('select * from app.youth');
    });

    await expect(after).rejects.toThrow('No context: nobody has entered in this transaction.');
  });

  test('is proven by nothing that was seen in another transaction', async () => {
    const proof = await inScope(record.database, here.as('judge'), (scope) =>
      scope.one<{ it: string }>(`select current_setting('starling.proof') as it`),
    );
    const replayed = asApp(async (client) => {
      await client.query(`begin; select set_config('starling.court', '${here.courtId}', true), set_config('starling.actor', '${here.accountIds.judge}', true), set_config('starling.seat', 'judge', true),
        set_config('starling.today', '2026-12-01', true), set_config('starling.proof', '${proof?.it ?? ''}', true)`);
      return client.query('select * from app.youth');
    });

    await expect(replayed).rejects.toThrow('The context of this transaction is not proven.');
  });
});

describe('two courts in one database', () => {
  const seats = ['judge', 'courtroom_clerk', 'prosecutor', 'minors_counsel', 'administrator', 'sealing_clerk'] as const;
  const wheres = [
    'true',
    'court_id is not null',
    `court_id <> app.court()`,
    'court_id = any (array(select court_id from app.courts()))',
  ] as const;

  test('never meet: whatever is asked of any table from any seat, every row is of the asking court', async () => {
    const question = fc.record({
      table: fc.constantFrom(...TABLE_NAMES),
      seat: fc.constantFrom(...seats),
      where: fc.constantFrom(...wheres),
      other: fc.constantFrom(...TABLE_NAMES),
    });

    await fc.assert(
      fc.asyncProperty(question, async ({ table, seat, where, other }) => {
        const courts = await inScope(
          record.database,
          here.as(seat),
          (scope) =>
            courtsIn(
              scope,
              `select court_id from app.${table} where ${where} union all select b.court_id from app.${other} b left join app.${table} a using (court_id)`,
            ),
          { readOnly: true },
        );
        expect(courts.filter((court) => court !== here.courtId)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('never meet in a write either', async () => {
    for (const table of TABLE_NAMES.filter((name) => name !== 'event')) {
      const moved = inScope(record.database, here.as('judge'), (scope) =>
        scope.many(`update app.${table} set court_id = $1`, [there.courtId]),
      );
      const untouched = await moved.then(
        () => 'nothing was there to move',
        (thrown: unknown) => String(thrown),
      );
      expect([table, /nothing was there|row-level security|hat was (entered|ordered) stays|permission denied/.test(untouched)]).toEqual([
        table,
        true,
      ]);
    }
  });

  test('keep apart in 60 scopes at the same time', async () => {
    const asked = Array.from({ length: 60 }, (_, at) => {
      const court = at % 2 === 0 ? here : there;
      return inScope(
        record.database,
        court.as('judge'),
        async (scope) => ({ court, seen: await courtsIn(scope, 'select court_id from app.hearing') }),
        { readOnly: true },
      );
    });

    for (const { court, seen } of await Promise.all(asked)) expect([...new Set(seen)]).toEqual([court.courtId]);
  });
});

async function courtsIn(scope: Scope, sql: string): Promise<readonly string[]> {
  return (await scope.many<{ court_id: string | null }>(sql)).map((row) => row.court_id).filter((id) => id !== null);
}
