import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { TABLE_NAMES, type TableName } from '../journal/tables.ts';
import { inScope } from '../scope.ts';
import { testDatabase, type TestDatabase } from '../testing.ts';
import { aCase, aCourt, aHearing, aParticipation, aPetition, sealPetition, write, type TestCourt } from '../testing/builders.ts';
import { SEATS } from '../testing/seats.ts';
import { aWholeRecord, type WholeRecord } from '../testing/whole-record.ts';

const CLERKS = ['judge', 'courtroom_clerk', 'calendar_clerk'] as const satisfies readonly Seat[];
const CASE = [
  ...CLERKS,
  'prosecutor',
  'coordinator',
  'minors_counsel',
  'probation_officer',
  'social_worker',
  'county_counsel',
  'advocate',
] as const satisfies readonly Seat[];
const PETITION = CASE.filter((seat) => seat !== 'coordinator' && seat !== 'advocate');
const FINDING = ['judge', 'courtroom_clerk', 'minors_counsel', 'prosecutor'] as const satisfies readonly Seat[];
const DESK = ['judge', 'sealing_clerk'] as const satisfies readonly Seat[];
const ROOM = ['judge', 'courtroom_clerk'] as const satisfies readonly Seat[];
const HOUSE = ['administrator'] as const satisfies readonly Seat[];
const IMPORT = [...CLERKS, 'administrator'] as const satisfies readonly Seat[];
const BESIDE = ['probation_officer', 'social_worker', 'advocate'] as const satisfies readonly Seat[];
const SUPPORT = [...CLERKS, 'minors_counsel', ...BESIDE, 'coordinator'] as const satisfies readonly Seat[];
const NOT_THE_DESK = SEATS.filter((seat) => seat !== 'sealing_clerk');

interface Rule {
  readonly seenBy: readonly Seat[];
  readonly changedBy: readonly Seat[];
}

/** Who sees a row of an unsealed case on which each relation seat takes part, and who changes it. */
const RULES: Readonly<Record<TableName, Rule>> = {
  court: { seenBy: SEATS, changedBy: ['administrator', 'judge'] },
  court_setting: { seenBy: SEATS, changedBy: [] },
  court_closure: { seenBy: SEATS, changedBy: ['administrator', 'calendar_clerk'] },
  emergency_extension: { seenBy: SEATS, changedBy: ['administrator', 'judge'] },
  courthouse: { seenBy: SEATS, changedBy: HOUSE },
  account: { seenBy: SEATS, changedBy: HOUSE },
  department: { seenBy: SEATS, changedBy: HOUSE },
  bench_officer: { seenBy: SEATS, changedBy: HOUSE },
  session_template: { seenBy: NOT_THE_DESK, changedBy: CLERKS },
  court_session: { seenBy: NOT_THE_DESK, changedBy: CLERKS },
  session_change: { seenBy: NOT_THE_DESK, changedBy: [] },
  session_print: { seenBy: CLERKS, changedBy: [] },
  session_order: { seenBy: CLERKS, changedBy: [] },
  resource: { seenBy: NOT_THE_DESK, changedBy: IMPORT },
  resource_use: { seenBy: SUPPORT, changedBy: [...CLERKS, 'coordinator', ...BESIDE] },
  unavailability: { seenBy: [...IMPORT, 'coordinator', 'minors_counsel', ...BESIDE], changedBy: CLERKS },
  calendar_feed: { seenBy: SEATS, changedBy: SEATS },
  youth: { seenBy: CASE, changedBy: CLERKS },
  youth_identity: { seenBy: PETITION, changedBy: CLERKS },
  youth_need: { seenBy: CASE, changedBy: [...CLERKS, 'coordinator'] },
  safe_contact: { seenBy: SUPPORT, changedBy: [...CLERKS, 'minors_counsel', ...BESIDE] },
  safe_contact_reach: { seenBy: [...CLERKS, 'minors_counsel'], changedBy: [] },
  outside_person: { seenBy: CLERKS, changedBy: [] },
  outside_person_day: { seenBy: CLERKS, changedBy: CLERKS },
  keep_apart: { seenBy: CLERKS, changedBy: CLERKS },
  keep_apart_reason: { seenBy: ['judge'], changedBy: [] },
  referral: { seenBy: [...CLERKS, 'coordinator'], changedBy: [...CLERKS, 'coordinator'] },
  legal_case: { seenBy: CASE, changedBy: CLERKS },
  petition: { seenBy: PETITION, changedBy: CLERKS },
  petition_count: { seenBy: PETITION, changedBy: [...CLERKS, 'prosecutor'] },
  enhancement: { seenBy: PETITION, changedBy: [...CLERKS, 'prosecutor'] },
  participation: { seenBy: CASE, changedBy: CLERKS },
  jurisdiction: { seenBy: PETITION, changedBy: CLERKS },
  custody: { seenBy: CASE, changedBy: [...CLERKS, 'probation_officer'] },
  restriction: { seenBy: PETITION, changedBy: CLERKS },
  warrant: { seenBy: PETITION, changedBy: CLERKS },
  hearing: { seenBy: CASE, changedBy: [...CLERKS, 'coordinator'] },
  clock_event: { seenBy: PETITION, changedBy: CLERKS },
  clock_circumstance: { seenBy: PETITION, changedBy: CLERKS },
  clock_change: { seenBy: PETITION, changedBy: CLERKS },
  remote_consent: { seenBy: CASE, changedBy: CLERKS },
  hearing_exception: { seenBy: PETITION, changedBy: [] },
  hearing_check: { seenBy: SUPPORT, changedBy: [...CLERKS, 'coordinator', ...BESIDE] },
  ride: { seenBy: SUPPORT, changedBy: [...CLERKS, 'coordinator', ...BESIDE] },
  continuance: { seenBy: PETITION, changedBy: CLERKS },
  continuance_position: { seenBy: PETITION, changedBy: CLERKS },
  appearance: { seenBy: CASE, changedBy: [...CLERKS, 'coordinator'] },
  hearing_brief: { seenBy: PETITION, changedBy: [...CLERKS, 'minors_counsel', 'probation_officer', 'social_worker'] },
  court_order: { seenBy: CASE, changedBy: CLERKS },
  finding: { seenBy: FINDING, changedBy: ['judge', 'courtroom_clerk', 'minors_counsel'] },
  finding_answer: { seenBy: FINDING, changedBy: ['judge', 'courtroom_clerk', 'minors_counsel'] },
  dismissal_order: { seenBy: FINDING, changedBy: ['judge', 'courtroom_clerk'] },
  sealing_order: { seenBy: DESK, changedBy: DESK },
  holder_task: { seenBy: DESK, changedBy: DESK },
  document: {
    seenBy: [...CASE, 'sealing_clerk'],
    changedBy: ['judge', 'sealing_clerk', 'courtroom_clerk', 'calendar_clerk'],
  },
  document_body: { seenBy: ['judge', 'sealing_clerk', 'courtroom_clerk'], changedBy: [] },
  notice: { seenBy: [...CLERKS, 'probation_officer'], changedBy: CLERKS },
  arrival: { seenBy: CASE, changedBy: [...CLERKS, 'coordinator'] },
  admitted_person: { seenBy: [...CLERKS, 'minors_counsel', 'prosecutor', 'county_counsel'], changedBy: ROOM },
  remote_contact: { seenBy: [...CLERKS, 'minors_counsel'], changedBy: CLERKS },
  minute_finding: { seenBy: PETITION, changedBy: ROOM },
  order_phrase: { seenBy: NOT_THE_DESK, changedBy: [...ROOM, 'administrator'] },
  private_note: { seenBy: ['judge', 'minors_counsel'], changedBy: ['judge', 'minors_counsel'] },
  working_mark: { seenBy: ['judge'], changedBy: ['judge'] },
  draft: { seenBy: ROOM, changedBy: ROOM },
  presence: { seenBy: CLERKS, changedBy: ROOM },
  warrant_step: { seenBy: PETITION, changedBy: [] },
  custody_order: { seenBy: PETITION, changedBy: CLERKS },
  minute_order: { seenBy: PETITION, changedBy: CLERKS },
  close_explanation: { seenBy: CLERKS, changedBy: [] },
  outbox: { seenBy: CLERKS, changedBy: CLERKS },
  report_due: {
    seenBy: [...PETITION, 'coordinator'],
    changedBy: [...CLERKS, 'coordinator', 'probation_officer', 'social_worker'],
  },
  day_packet: { seenBy: ROOM, changedBy: [] },
  finding_prior: { seenBy: FINDING, changedBy: ['judge', 'courtroom_clerk', 'minors_counsel'] },
  import_run: { seenBy: IMPORT, changedBy: IMPORT },
  import_map: { seenBy: IMPORT, changedBy: IMPORT },
  event: { seenBy: [...CLERKS, 'sealing_clerk'], changedBy: [] },
};

/** Rows of the day, which are seen with the hearing. */
const OF_THE_DAY = [
  'arrival',
  'admitted_person',
  'remote_contact',
  'minute_finding',
  'private_note',
  'working_mark',
  'draft',
  'presence',
  'warrant_step',
  'custody_order',
  'minute_order',
  'close_explanation',
  'outbox',
  'report_due',
  'day_packet',
  'finding_prior',
] as const satisfies readonly TableName[];

/** Rows that hang on a case, for those who have no part in it. */
const OF_A_CASE = [
  'legal_case',
  'petition',
  'petition_count',
  'enhancement',
  'participation',
  'jurisdiction',
  'restriction',
  'warrant',
  'hearing',
  'appearance',
  'hearing_brief',
  'court_order',
  'clock_event',
  'clock_circumstance',
  'clock_change',
  'finding',
  'finding_answer',
  'dismissal_order',
  'youth',
  'youth_identity',
  'youth_need',
  'custody',
  'remote_consent',
  'resource_use',
  'hearing_exception',
  'hearing_check',
  'ride',
  'continuance',
  'continuance_position',
  'safe_contact',
  'safe_contact_reach',
  ...OF_THE_DAY,
] as const satisfies readonly TableName[];
const OF_A_PETITION = [
  'petition',
  'petition_count',
  'enhancement',
  'restriction',
  'hearing',
  'appearance',
  'hearing_brief',
  'court_order',
  'clock_event',
  'clock_circumstance',
  'clock_change',
  'finding',
  'finding_answer',
  'dismissal_order',
  'remote_consent',
  'resource_use',
  'hearing_exception',
  'hearing_check',
  'ride',
  'continuance',
  'continuance_position',
  ...OF_THE_DAY,
] as const satisfies readonly TableName[];

const OF_A_YOUTH = [
  'youth_need',
  'safe_contact',
  'safe_contact_reach',
  'keep_apart',
  'keep_apart_reason',
  'referral',
] as const satisfies readonly TableName[];

let record: TestDatabase;
let court: TestCourt;
let whole: WholeRecord;

beforeAll(async () => {
  record = await testDatabase();
  court = await aCourt(record.database);
  whole = await aWholeRecord(court);
});
afterAll(() => record.close());

describe.each(TABLE_NAMES)('a row of %s', (table) => {
  const { seenBy, changedBy } = RULES[table];

  test.each(SEATS)(`is seen by the seats of its story, asked as %s`, async (seat) => {
    expect((await rowsSeen(court, table, seat)) > 0).toBe(seenBy.includes(seat));
  });

  test('is changed by no other seat', async () => {
    for (const seat of SEATS.filter((one) => !changedBy.includes(one)))
      expect([seat, await rowsChanged(court, table, seat)]).toEqual([seat, 0]);
  });

  test('is changed by each seat of its story', async () => {
    for (const seat of changedBy) expect([seat, (await rowsChanged(court, table, seat)) > 0]).toEqual([seat, true]);
  });

  test.each(SEATS)('is deleted by nobody, tried as %s', async (seat) => {
    await expect(inScope(record.database, court.as(seat), (scope) => scope.many(`delete from app.${table}`))).rejects.toThrow(
      'permission denied',
    );
  });

  test('is entered by nobody whose seat is not meant to', async () => {
    const mayNot = table === 'event' ? [] : SEATS.filter((seat) => !changedBy.includes(seat) && !(ALSO_ENTER[table] ?? []).includes(seat));
    for (const seat of mayNot) {
      const copied = inScope(record.database, court.as(seat), (scope) =>
        scope.many(`insert into app.${table} (court_id) values ($1)`, [court.courtId]),
      );
      await expect(copied).rejects.toThrow(/row-level security|null value|violates|in one’s own name/);
    }
  });
});

/** Seats that enter a row and do not change it afterwards. */
const ALSO_ENTER: Partial<Record<TableName, readonly Seat[]>> = {
  court_setting: ['administrator', 'judge'],
  clock_event: ['probation_officer', 'social_worker'],
  clock_circumstance: ['probation_officer', 'social_worker'],
  petition: ['prosecutor'],
  notice: ['sealing_clerk', 'minors_counsel', 'prosecutor'],
  document_body: ROOM,
  private_note: ['prosecutor', 'county_counsel'],
  session_change: CLERKS,
  session_print: CLERKS,
  session_order: CLERKS,
  unavailability: SEATS,
  youth_need: ['minors_counsel', ...BESIDE],
  safe_contact_reach: [...CLERKS, 'minors_counsel', ...BESIDE],
  outside_person: [...CLERKS, 'minors_counsel'],
  keep_apart: ['minors_counsel'],
  keep_apart_reason: [...CLERKS, 'minors_counsel'],
  remote_consent: ['minors_counsel'],
  hearing_exception: ['judge'],
  custody_order: ['judge'],
  warrant_step: CLERKS,
  close_explanation: ROOM,
  day_packet: ROOM,
};

describe('a case', () => {
  test.each(['minors_counsel', 'probation_officer', 'social_worker', 'county_counsel', 'advocate'] as const)(
    'is hidden with all its rows from the %s who has no part in it',
    async (seat) => {
      const other = await aCourt(record.database);
      await aWholeRecord(other, []);

      for (const table of OF_A_CASE) expect([table, await rowsSeen(other, table, seat)]).toEqual([table, 0]);
    },
  );

  test('is hidden again from counsel whose part ended yesterday, and still seen on the last day', async () => {
    const other = await aCourt(record.database);
    const { caseId } = await aCase(other);
    await aParticipation(other, { caseId, seat: 'minors_counsel', untilOn: '2026-11-30' });
    await aParticipation(other, { caseId, seat: 'advocate', untilOn: '2026-12-01' });

    expect(await rowsSeen(other, 'legal_case', 'minors_counsel')).toBe(0);
    expect(await rowsSeen(other, 'legal_case', 'advocate')).toBe(1);
  });

  test('of the dependency branch is not seen by the prosecutor or the coordinator', async () => {
    const other = await aCourt(record.database);
    await aCase(other, { branch: '300' });

    expect([
      await rowsSeen(other, 'legal_case', 'prosecutor'),
      await rowsSeen(other, 'legal_case', 'coordinator'),
      await rowsSeen(other, 'legal_case', 'judge'),
    ]).toEqual([0, 0, 1]);
  });
});

describe('a sealed petition (I4)', () => {
  test('leaves no row of it, and no youth, to any seat but the sealing desk', async () => {
    const other = await aCourt(record.database);
    const { petitionId, youthId } = await aWholeRecord(other);
    await sealPetition(other, petitionId);

    for (const seat of SEATS) {
      for (const table of [...OF_A_PETITION, ...OF_A_YOUTH])
        expect([seat, table, await rowsSeen(other, table, seat)]).toEqual([seat, table, 0]);
      const youth = await inScope(record.database, other.as(seat), (scope) =>
        scope.many('select 1 from app.youth where youth_id = $1', [youthId]),
      );
      expect([seat, youth]).toEqual([seat, []]);
    }
    expect(await rowsSeen(other, 'sealing_order', 'sealing_clerk')).toBe(2);
  });

  test('leaves the dependency case as it was (I7)', async () => {
    const other = await aCourt(record.database);
    const { caseId, youthId } = await aCase(other, { branch: '300' });
    await aPetition(other, { caseId, kind: '300' });
    const wardship = await aCase(other, { youthId });
    const { petitionId } = await aPetition(other, { caseId: wardship.caseId });
    await aHearing(other, { caseId, minutes: 15 });
    await sealPetition(other, petitionId);

    expect([
      await rowsSeen(other, 'legal_case', 'judge'),
      await rowsSeen(other, 'petition', 'judge'),
      await rowsSeen(other, 'hearing', 'judge'),
      await rowsSeen(other, 'youth', 'judge'),
    ]).toEqual([1, 1, 1, 1]);
  });
});

describe('a youth’s need', () => {
  test.each([
    ['staff', ['advocate', 'coordinator', 'judge', 'minors_counsel', 'prosecutor']],
    ['team', ['advocate', 'coordinator', 'judge', 'minors_counsel', 'prosecutor']],
    ['counsel_and_bench', ['judge', 'minors_counsel', 'prosecutor']],
    ['bench', ['judge']],
  ] as const)('for %s is read by its circle alone', async (circle, readers) => {
    const other = await aCourt(record.database);
    const { youthId, caseId } = await aCase(other);
    for (const seat of ['minors_counsel', 'advocate'] as const) await aParticipation(other, { caseId, seat });
    await write(other, [
      { insert: 'youth_need', values: { needId: court.courtId, youthId, kind: 'other', words: 'Quiet room', visibleTo: circle } },
    ]);

    const seen: Seat[] = [];
    for (const seat of ['advocate', 'coordinator', 'judge', 'minors_counsel', 'prosecutor'] as const)
      if ((await rowsSeen(other, 'youth_need', seat)) > 0) seen.push(seat);

    expect(seen).toEqual(readers);
  });
});

describe('counsel’s served copy', () => {
  test.each([
    ['2026-12-01', 1],
    ['2026-11-30', 0],
  ] as const)('reachable until %s is seen %i time on December 1', async (reachableUntil, times) => {
    const other = await aCourt(record.database);
    const { petitionId } = await aPetition(other);
    const values = {
      documentId: whole.documentId,
      kind: 'notice_to_counsel',
      petitionId,
      recipient: 'counsel',
      recipientAccountId: other.accountIds.minors_counsel,
      reachableUntil,
      state: 'made',
    };
    await write(other, [{ insert: 'document', values }]);

    expect(await rowsSeen(other, 'document', 'minors_counsel')).toBe(times);
    expect(await rowsSeen(other, 'document', 'judge')).toBe(0);
  });
});

async function rowsSeen(of: TestCourt, table: TableName, seat: Seat): Promise<number> {
  return (await inScope(record.database, of.as(seat), (scope) => scope.many(`select 1 from app.${table}`), { readOnly: true })).length;
}

/** How many rows a seat could change; taken back at once. Rows that the seat does not see, or may not change, count as none. */
async function rowsChanged(of: TestCourt, table: TableName, seat: Seat): Promise<number> {
  let changed = 0;
  const tried = inScope(record.database, of.as(seat), async (scope) => {
    changed = (await scope.many(`update app.${table} set court_id = court_id returning 1`)).length;
    throw new Error('taken back');
  });
  await expect(tried).rejects.toThrow(/taken back|permission denied|row-level security/);
  return changed;
}
