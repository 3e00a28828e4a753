import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { localDate } from '@starling/shared/time/local-date';
import { fixedClock } from '../clock.ts';
import { asSystem, inScope, type Scope } from '../scope.ts';
import { countRows } from '../start.ts';
import { inTeamScope } from '../team-scope.ts';
import { testDatabase, type TestDatabase } from '../testing.ts';
import { generateCourt, type GeneratedCourt } from './generator.ts';
import { PROFILES, type CourtProfile } from './profiles.ts';
import { SEEDED_TABLES } from './rows.ts';
import { seedDemonstration, type SeedProgress } from './seed.ts';

const ANCHOR = localDate('2026-11-21');
const CLOCK = fixedClock(`${ANCHOR}T20:00:00Z`);
const LOS_ANGELES = PROFILES['los-angeles'];
const generated = generateCourt(LOS_ANGELES, ANCHOR);
const PATIENCE = 180_000;

let record: TestDatabase;

beforeAll(async () => {
  record = await testDatabase({ clock: CLOCK });
  await seedDemonstration(record.database, CLOCK);
}, PATIENCE);

afterAll(async () => {
  await record.close();
});

describe('the written demonstration', () => {
  test('holds every row that was generated, and every event', async () => {
    const written = await asSystem(record.database, LOS_ANGELES.courtId, countAll);
    const reasons = await asPersona(LOS_ANGELES, 'judge', (scope) => scope.many('select 1 from app.keep_apart_reason'));

    const own = async (table: 'private_note' | 'working_mark') => (await asPersona(LOS_ANGELES, 'judge', (scope) => scope.many(`select 1 from app.${table}`))).length;

    expect({ ...written, keep_apart_reason: reasons.length, private_note: await own('private_note'), working_mark: await own('working_mark') }).toEqual({ ...Object.fromEntries(SEEDED_TABLES.map((table) => [table, generated.rows[table].length])), event: generated.events.length + 1 });
    expect([written['keep_apart_reason'], written['private_note'], written['working_mark']]).toEqual([0, 0, 0]); // Starling itself reads neither why nor what is one's own
  });

  test('holds the team’s lines, each as its writer alone may open it', async () => {
    const judge = generated.rows.account.find(({ seat }) => seat === 'judge');
    const asJudge = { courtId: LOS_ANGELES.courtId, accountId: judge?.account_id ?? '', seat: 'judge', name: judge?.name ?? '', sessionId: null } as const;
    const [seen] = await inTeamScope(record.database, asJudge, (scope) => scope.many<{ lines: number; closed: number }>('select count(*)::int as lines, count(*) filter (where is_privileged and not opted_in)::int as closed from team.line'));

    expect(seen).toEqual({ lines: generated.staffing?.line.filter((row) => !row.is_privileged || row.opted_in).length, closed: 0 });
    expect(seen?.lines).toBeGreaterThan(10);
  });

  test('is counted at once, so that PostgreSQL plans by its rows from the first screen on', async () => {
    const known = (): Promise<{ readonly rows: number } | null> =>
      asSystem(record.database, LOS_ANGELES.courtId, (scope) => scope.one("select reltuples::integer as rows from pg_class where oid = 'app.hearing'::regclass"));
    await countRows(record.root);

    expect((await known())?.rows).toBeGreaterThanOrEqual(generated.rows.hearing.length);
  });

  test('changes nothing when it is started a second time', async () => {
    const told: SeedProgress[] = [];
    const before = await asSystem(record.database, LOS_ANGELES.courtId, countAll);
    await seedDemonstration(record.database, CLOCK, (progress) => told.push(progress));

    expect(told.map(({ step }) => step)).toEqual(['there already', 'there already']);
    expect(await asSystem(record.database, LOS_ANGELES.courtId, countAll)).toEqual(before);
  });

  test('has a whole audit chain in both courts', async () => {
    for (const { courtId } of Object.values(PROFILES)) {
      expect(await asSystem(record.database, courtId, (scope) => scope.json('select audit.verify()'))).toBeNull();
    }
  });

  test('books no session past its minutes and what a judge allowed beyond, nor past its number', async () => {
    const past = `minutes_set > minutes_capacity + minutes_over or minutes_set > minutes_capacity and over_reason is null or hearings_set > hearings_capacity`;
    const over = await asSystem(record.database, LOS_ANGELES.courtId, (scope) => scope.json(`select count(*)::int from app.court_session where ${past}`));

    expect(over).toBe(0);
  });

  test('lets each persona sign in under a name of its own', async () => {
    const { rows } = await record.database.auth.query<{ names: string }>('select count(distinct sign_in_name)::int as names from auth.account where password_hash is null');

    expect(rows[0]?.names).toBe(generated.rows.account.length + generateCourt(PROFILES.sacramento, ANCHOR).rows.account.length);
  });
});

describe('who sees what of it', () => {
  test('the judge sees open petitions and none that was sealed', async () => {
    const states = await asPersona(LOS_ANGELES, 'judge', (scope) => scope.many<{ state: string }>('select distinct state from app.petition'));

    expect(states.length).toBeGreaterThan(3);
    expect(states.map(({ state }) => state)).not.toContain('sealed');
  });

  test('the sealing clerk sees the orders of the desk and no youth', async () => {
    expect(await asPersona(LOS_ANGELES, 'sealing_clerk', (scope) => scope.json('select count(*)::int from app.sealing_order'))).toBe(generated.rows.sealing_order.length);
    expect(await asPersona(LOS_ANGELES, 'sealing_clerk', (scope) => scope.json('select count(*)::int from app.youth'))).toBe(0);
  });

  test('an advocate sees only the youths whose cases the advocate is in', async () => {
    const advocate = generated.rows.account.find(({ seat }) => seat === 'advocate');
    const cases = new Set(generated.rows.participation.filter(({ account_id: id, until_on: until }) => id === advocate?.account_id && (until === null || until >= ANCHOR)).map((row) => row.case_id));
    const seen = await asPersona(LOS_ANGELES, 'advocate', (scope) => scope.many<{ case_id: string }>('select case_id from app.legal_case'));

    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter(({ case_id: id }) => !cases.has(id))).toEqual([]);
  });

  test('one court sees nothing of the other', async () => {
    const names = await asPersona(PROFILES.sacramento, 'judge', (scope) => scope.many<{ chosen_name: string }>('select chosen_name from app.youth'));

    expect(names.map(({ chosen_name: name }) => name)).toContain('Corazón');
    expect(names.map(({ chosen_name: name }) => name)).not.toContain('Zuri');
  });
});

async function countAll(scope: Scope): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of [...SEEDED_TABLES, 'event'] as const) {
    counts[table] = (await scope.one<{ rows: number }>(`select count(*)::int as rows from app.${table}`))?.rows ?? 0;
  }
  return counts;
}

function asPersona<T>(profile: CourtProfile, seat: Seat, work: (scope: Scope) => Promise<T>): Promise<T> {
  const court: GeneratedCourt = profile.key === 'los-angeles' ? generated : generateCourt(profile, ANCHOR);
  const account = court.rows.account.find((one) => one.seat === seat);
  if (account === undefined) throw new Error(`Nobody sits as ${seat}`);
  return inScope(record.database, { courtId: profile.courtId, accountId: account.account_id, seat, name: account.name, sessionId: null }, work, { readOnly: true });
}
