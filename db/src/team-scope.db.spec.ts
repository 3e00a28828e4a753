import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { seesLine } from '@starling/shared/staffing/who-sees';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { Client } from 'pg';
import { newId } from './ids.ts';
import { asSystem } from './scope.ts';
import { inTeamScope } from './team-scope.ts';
import { testDatabase, type TestDatabase } from './testing.ts';
import { aCase, aCourt, aHearing, aParticipation, aPetition, COURT_DAY, sealPetition, type TestCourt } from './testing/builders.ts';
import { aLine, aStaffing, type LineWords } from './testing/team-builders.ts';
import { SEATS } from './testing/seats.ts';

const TEAM = [
  'judge',
  'coordinator',
  'minors_counsel',
  'prosecutor',
  'probation_officer',
  'social_worker',
  'advocate',
] as const satisfies readonly Seat[];
const OUTSIDE = SEATS.filter((seat) => !TEAM.some((one) => one === seat));
const TABLES = ['staffing', 'attendance', 'line', 'action_item', 'journal'] as const;

let record: TestDatabase;
let court: TestCourt;
let hearingId: string;
let petitionId: string;
let staffingId: string;

beforeAll(async () => {
  record = await testDatabase();
  court = await aCourt(record.database);
  const made = await aPetition(court);
  petitionId = made.petitionId;
  for (const seat of ['minors_counsel', 'probation_officer', 'social_worker', 'advocate'] as const)
    await aParticipation(court, { caseId: made.caseId, seat });
  hearingId = (await aHearing(court, { caseId: made.caseId, petitionId })).hearingId;
  staffingId = (await aStaffing(court)).staffingId;
});
afterAll(() => record.close());

const line = (seat: Seat, words: LineWords = {}) => aLine(court, { staffingId, hearingId, seat, ...words });
const seenBy = async (lineId: string): Promise<readonly Seat[]> => {
  const seen: Seat[] = [];
  for (const seat of SEATS)
    if (
      (await inTeamScope(record.database, court.as(seat), (scope) => scope.one('select 1 from team.line where line_id = $1', [lineId]))) !==
      null
    )
      seen.push(seat);
  return seen;
};
const changeAs = (seat: Seat, lineId: string, settings: string): Promise<unknown[]> =>
  inTeamScope(record.database, court.as(seat), (scope) =>
    scope.many(`update team.line set ${settings}, version = version + 1 where line_id = $1 returning 1`, [lineId]),
  );

describe('no other role of Starling comes near the team’s staffing', () => {
  test.each(['starling_app', 'starling_jobs', 'starling_auth'] as const)('%s is refused, whatever it tries', async (role) => {
    const client = new Client(record.connections[role]);
    await client.connect();
    try {
      for (const table of TABLES) {
        for (const tried of [
          `select * from team.${table}`,
          `select count(*) from team.${table}`,
          `insert into team.${table} default values`,
          `update team.${table} set court_id = court_id`,
          `delete from team.${table}`,
          `copy team.${table} to stdout`,
        ])
          await expect(client.query(tried)).rejects.toThrow('permission denied for schema team');
      }
      await expect(client.query(`select team.purge('2027-01-01')`)).rejects.toThrow('permission denied for schema team');
      await expect(client.query('set role starling_team')).rejects.toThrow('permission denied to set role');
      const { rows } = await client.query<{ reach: boolean }>(`select has_schema_privilege('team', 'usage') as reach`);
      expect(rows).toEqual([{ reach: false }]);
    } finally {
      await client.end();
    }
  });

  test('a scope of the record is refused too, as the judge and as Starling’s own work', async () => {
    await expect(asSystem(record.database, court.courtId, (scope) => scope.many('select * from team.line'))).rejects.toThrow(
      'permission denied for schema team',
    );
  });
});

test('no function and no view of another schema reaches into the team’s, with whosever rights it runs', async () => {
  const client = new Client(record.root);
  await client.connect();
  const reaching = async (schema: string): Promise<readonly string[]> => {
    const { rows } = await client.query<{ name: string }>(
      `select oid::regprocedure::text as name from pg_proc where pronamespace in ('app'::regnamespace, 'audit'::regnamespace, 'auth'::regnamespace, 'starling'::regnamespace)
         and prosrc ~ ('\\m' || $1 || '\\.')
       union all select schemaname || '.' || viewname from pg_views where schemaname not like 'pg_%' and definition ~ ('\\m' || $1 || '\\.')`,
      [schema],
    );
    return rows.map(({ name }) => name);
  };

  try {
    expect(await reaching('graphile_worker')).toContain('app.queue(text,jsonb)'); // what is there is found
    expect(await reaching('team')).toEqual([]);
  } finally {
    await client.end();
  }
});

describe('the team’s role reads of the record when a session sits, what is heard and who takes part', () => {
  test.each(['hearing', 'court_session', 'participation'] as const)('%s, by the same row security', async (table) => {
    const other = await aCourt(record.database);
    const count = (who: TestCourt, seat: Seat) =>
      inTeamScope(record.database, who.as(seat), (scope) => scope.many(`select 1 from app.${table}`));

    expect(await count(court, 'judge')).not.toHaveLength(0);
    expect(await count(other, 'sealing_clerk')).toHaveLength(0);
    expect(
      (
        await inTeamScope(record.database, other.as('judge'), (scope) =>
          scope.many(`select 1 from app.${table} where court_id <> app.court()`),
        )
      ).length,
    ).toBe(0);
  });

  test('and no other table, column or right', async () => {
    const client = new Client(record.root);
    await client.connect();
    const { rows } = await client
      .query<{ line: string }>(
        `select table_name || '.' || column_name || ' ' || privilege_type as line from information_schema.column_privileges
         where grantee = 'starling_team' and table_schema <> 'team' and table_name not in ('hearing', 'court_session', 'participation')
         union select table_name || ' ' || privilege_type from information_schema.role_table_grants where grantee = 'starling_team' and table_schema <> 'team'
         order by 1`,
      )
      .finally(() => client.end());

    expect(rows.map((row) => row.line)).toEqual([
      'court_session SELECT',
      'hearing SELECT',
      'legal_case.case_id SELECT',
      'legal_case.court_id SELECT',
      'participation SELECT',
      'petition.court_id SELECT',
      'petition.petition_id SELECT',
    ]);
  });

  test.each(['youth', 'finding', 'minute_order', 'legal_case', 'petition', 'event', 'private_note'])('not %s', async (table) => {
    await expect(inTeamScope(record.database, court.as('judge'), (scope) => scope.many(`select * from app.${table}`))).rejects.toThrow(
      'permission denied',
    );
  });
});

describe('a line', () => {
  test('of the probation officer is seen by the team, and by nobody else of the court', async () => {
    const { lineId } = await line('probation_officer');

    expect(await seenBy(lineId)).toEqual(SEATS.filter((seat) => TEAM.some((one) => one === seat)));
    expect(OUTSIDE).toEqual(
      expect.arrayContaining(['courtroom_clerk', 'calendar_clerk', 'county_counsel', 'sealing_clerk', 'administrator']),
    );
  });

  test('of the advocate is the advocate’s alone; opted in, the judge’s and the youth’s counsel’s too', async () => {
    const { lineId } = await line('advocate');
    expect(await seenBy(lineId)).toEqual(['advocate']);

    await changeAs('advocate', lineId, 'opted_in = true');

    expect([...(await seenBy(lineId))].toSorted()).toEqual(['advocate', 'judge', 'minors_counsel']);
  });

  test('of an advocate that does not say it is privileged is refused', async () => {
    await expect(line('advocate', { isPrivileged: false })).rejects.toThrow('advocates_lines_are_privileged');
  });

  test('is seen as the plain rule says, by every seat: shared/src/staffing/who-sees.ts', async () => {
    const lines = [
      { ...(await line('probation_officer')), writer: 'probation_officer', optedIn: false },
      { ...(await line('advocate')), writer: 'advocate', optedIn: false },
      { ...(await line('advocate')), writer: 'advocate', optedIn: true },
      { ...(await line('coordinator', { agency: 'minors_counsel' })), writer: 'coordinator', optedIn: false },
    ] as const;
    for (const { lineId, writer, optedIn } of lines) {
      if (optedIn) await changeAs(writer, lineId, 'opted_in = true');
      const meant: Seat[] = [];
      for (const seat of SEATS) {
        const hearing = await inTeamScope(record.database, court.as(seat), (scope) =>
          scope.one('select 1 from app.hearing where hearing_id = $1', [hearingId]),
        );
        const looked = {
          isPrivileged: writer === 'advocate',
          optedIn,
          enteredBy: court.accountIds[writer],
          hearingIsSeen: hearing !== null,
        };
        if (seesLine({ seat, accountId: court.accountIds[seat] }, looked)) meant.push(seat);
      }

      expect([writer, await seenBy(lineId)]).toEqual([writer, meant]);
    }
  });

  test('is opted in by its writer alone', async () => {
    const { lineId } = await line('advocate');

    expect(await changeAs('coordinator', lineId, 'opted_in = true')).toEqual([]); // a coordinator does not see it
    await changeAs('advocate', lineId, 'opted_in = true');
    await expect(changeAs('judge', lineId, 'opted_in = false')).rejects.toThrow('A line stays as it was said.');
  });

  test.each([
    ['words', `words = 'Other words'`],
    ['agency', `agency = 'health'`],
    ['matter', 'hearing_id = gen_random_uuid()'],
    ['writer', 'entered_by = null'],
  ])('never changes its %s', async (_what, settings) => {
    const { lineId } = await line('probation_officer');

    await expect(changeAs('probation_officer', lineId, settings)).rejects.toThrow('A line stays as it was said.');
  });

  test('is taken back by its writer, once', async () => {
    const { lineId } = await line('probation_officer');

    await expect(changeAs('judge', lineId, `state = 'taken_back'`)).rejects.toThrow('taken back by whoever wrote it');
    expect(await changeAs('probation_officer', lineId, `state = 'taken_back'`)).toHaveLength(1);
    await expect(changeAs('probation_officer', lineId, `state = 'stands'`)).rejects.toThrow('taken back by whoever wrote it, once');
  });

  test('is flagged by the judge and the coordinator, not by another agency', async () => {
    const { lineId } = await line('probation_officer');

    expect(await changeAs('judge', lineId, 'ask_in_chambers = true')).toHaveLength(1);
    expect(await changeAs('coordinator', lineId, 'do_not_raise = true')).toHaveLength(1);
    expect(await changeAs('social_worker', lineId, 'do_not_raise = false')).toEqual([]);
  });

  test.each([
    ['judge', 'probation'],
    ['minors_counsel', 'minors_counsel'],
    ['prosecutor', 'prosecutor'],
    ['courtroom_clerk', 'coordinator'],
    ['probation_officer', 'child_welfare'],
    ['social_worker', 'probation'],
    ['coordinator', 'advocate'],
  ] as const)('is not written by the %s for %s', async (seat, agency) => {
    await expect(line(seat, { agency })).rejects.toThrow('row-level security');
  });

  test('is not written in another’s name', async () => {
    await expect(line('probation_officer', { enteredBy: court.accountIds.social_worker })).rejects.toThrow('row-level security');
  });

  test('is not seen by somebody of the team who has no part in the case', async () => {
    const { caseId } = await aCase(court);
    const other = await aHearing(court, { caseId, placeInLine: 2 });
    const { lineId } = await aLine(court, { staffingId, hearingId: other.hearingId, seat: 'coordinator', agency: 'education' });

    expect([...(await seenBy(lineId))].toSorted()).toEqual(['coordinator', 'judge', 'prosecutor']);
  });

  test('of a dependency case is not seen by the prosecutor or the coordinator', async () => {
    const { caseId } = await aCase(court, { branch: '300' });
    await aParticipation(court, { caseId, seat: 'social_worker' });
    const other = await aHearing(court, { caseId, placeInLine: 3 });
    const { lineId } = await aLine(court, { staffingId, hearingId: other.hearingId, seat: 'social_worker' });

    expect([...(await seenBy(lineId))].toSorted()).toEqual(['judge', 'social_worker']);
  });

  test('goes with its hearing when the petition is sealed', async () => {
    const { lineId } = await line('probation_officer');
    const other = await aCourt(record.database);
    const made = await aPetition(other);
    const heard = await aHearing(other, { caseId: made.caseId, petitionId: made.petitionId });
    const staffed = await aStaffing(other);
    const hidden = await aLine(other, {
      staffingId: staffed.staffingId,
      hearingId: heard.hearingId,
      seat: 'coordinator',
      agency: 'health',
    });
    await sealPetition(other, made.petitionId);

    for (const seat of SEATS)
      expect(
        await inTeamScope(record.database, other.as(seat), (scope) =>
          scope.many('select 1 from team.line where line_id = $1', [hidden.lineId]),
        ),
      ).toEqual([]);
    expect(await seenBy(lineId)).toContain('judge');
    expect(petitionId).not.toBe(made.petitionId);
  });
});

describe('the journal of the team', () => {
  const WORDS = 'Canary 7 of the specs';

  test('keeps who, when, which row and a hash of it, and never a word', async () => {
    const { lineId } = await line('probation_officer', { words: WORDS });
    await changeAs('probation_officer', lineId, `state = 'taken_back'`);

    const kept = await inTeamScope(record.database, court.as('judge'), (scope) =>
      scope.many<Record<string, unknown>>('select * from team.journal where row_id = $1 order by at', [lineId]),
    );

    expect(kept.map(({ act, actor_id: actor, seat, table_name: table }) => [table, act, actor, seat])).toEqual([
      ['line', 'insert', court.accountIds.probation_officer, 'probation_officer'],
      ['line', 'update', court.accountIds.probation_officer, 'probation_officer'],
    ]);
    expect(new Set(kept.map(({ hash }) => hash)).size).toBe(2);
    expect(JSON.stringify(kept)).not.toContain('Canary');
  });

  test('is changed and emptied by nobody, the owner of the tables neither', async () => {
    const client = new Client({ ...record.connections.starling_migrate, options: '-c role=starling_owner' });
    await client.connect();
    try {
      await expect(client.query('truncate team.journal')).rejects.toThrow('append-only');
    } finally {
      await client.end();
    }
    await expect(
      inTeamScope(record.database, court.as('judge'), (scope) => scope.many('update team.journal set hash = hash')),
    ).rejects.toThrow('permission denied');
  });
});

describe('what was said is deleted when its days are over', () => {
  const SYSTEM = { accountId: null, seat: 'system', name: 'Starling', sessionId: null } as const;

  test.each([
    ['the day of the session itself', COURT_DAY, 0],
    ['the day after', '2026-12-02', 1],
  ] as const)('not before: asked for all before %s', async (_which, before, purged) => {
    const other = await aCourt(record.database);
    const { caseId } = await aCase(other);
    const heard = await aHearing(other, { caseId });
    const staffed = await aStaffing(other);
    await aLine(other, { staffingId: staffed.staffingId, hearingId: heard.hearingId, seat: 'coordinator', agency: 'health' });

    const system = { ...SYSTEM, courtId: other.courtId };
    const answer = await inTeamScope(record.database, system, (scope) => scope.json('select team.purge($1)', [before]));
    const left = await inTeamScope(record.database, other.as('judge'), (scope) => scope.many('select 1 from team.line'));

    expect([answer, left.length]).toEqual([purged, 1 - purged]);
  });

  test('by Starling’s own work and by no person', async () => {
    await expect(
      inTeamScope(record.database, court.as('judge'), (scope) => scope.json('select team.purge($1)', ['2027-12-01'])),
    ).rejects.toThrow('by Starling’s own work');
  });
});

test('a transaction on the staffing is taken back whole when its work throws', async () => {
  const lineId = newId();
  const thrown = inTeamScope(record.database, court.as('coordinator'), async (scope) => {
    await scope.many(
      `insert into team.line (court_id, line_id, staffing_id, hearing_id, agency, kind, words, entered_by, entered_at)
       values (app.court(), $1, $2, $3, 'health', 'safety', 'Said', app.actor(), now())`,
      [lineId, staffingId, hearingId],
    );
    throw new Error('stop');
  });

  await expect(thrown).rejects.toThrow('stop');
  expect(await seenBy(lineId)).toEqual([]);
});
