import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { happened } from '@starling/shared/events';
import type { TableName as RuledTable } from '@starling/shared/policy/record-tables';
import { relationsOf, sees, type Row } from '@starling/shared/policy/visibility';
import { localDate } from '@starling/shared/time/local-date';
import { isSeat } from '../testing/seats.ts';
import { Client } from 'pg';
import { fixedClock } from '../clock.ts';
import { newId } from '../ids.ts';
import { TABLE_NAMES } from '../journal/tables.ts';
import { inScope, type Actor } from '../scope.ts';
import { seedDemonstration } from '../seed/seed.ts';
import { testDatabase, type TestDatabase } from '../testing.ts';
import { aCase, aCourt, aParticipation, aPetition, sealPetition, write, type TestCourt } from '../testing/builders.ts';
import { aKeepApart, anUnavailability, aReferral, aSafeContact } from '../testing/calendar-builders.ts';
import { aClockChange, aClockCircumstance, aClockEvent } from '../testing/clock-builders.ts';
import { aCustodyOrder, aMessage, aPacket } from '../testing/court-day-builders.ts';
import { aWholeRecord, type WholeRecord } from '../testing/whole-record.ts';

const TODAY = localDate('2026-12-01');
const CLOCK = fixedClock('2026-12-01T17:00:00Z');
const PATIENCE = 180_000;

let record: TestDatabase;
let rows: Readonly<Partial<Record<RuledTable, readonly Row[]>>>;
let actors: readonly Actor[];

beforeAll(async () => {
  record = await testDatabase({ clock: CLOCK });
  await seedDemonstration(record.database, CLOCK);
  await aCourtOfCorners(await aCourt(record.database));
  [rows, actors] = await everything();
}, PATIENCE);
afterAll(() => record.close());

/** Every corner the policies name: sealed, ended, dependency, recalled, served, hidden needs. */
async function aCourtOfCorners(court: TestCourt): Promise<void> {
  const whole = await aWholeRecord(court);
  const sealed = await aWholeRecord(court);
  for (const one of [whole, sealed]) await aDayOfCorners(court, one);
  await aPacket(court, [whole.hearingId, sealed.hearingId]);
  await sealPetition(court, sealed.petitionId);
  for (const warrantId of [whole.warrantId, sealed.warrantId])
    await write(
      court,
      [{ update: 'warrant', id: warrantId, values: { state: 'recalled' } }],
      [happened('WarrantRecalled', { subjectId: warrantId })],
    );
  const dependency = await aCase(court, { branch: '300' });
  await aPetition(court, { caseId: dependency.caseId, kind: '300' });
  await aParticipation(court, { caseId: dependency.caseId, seat: 'social_worker' });
  const ended = await aParticipation(court, { caseId: dependency.caseId, seat: 'minors_counsel', untilOn: '2026-11-30' });
  for (const caseId of [dependency.caseId, sealed.caseId, whole.caseId]) {
    await aClockEvent(court, { caseId });
    await aClockCircumstance(court, { caseId });
  }
  await aClockChange(court, { caseId: dependency.caseId });
  await aCalendarOfCorners(court, [whole, sealed, dependency], ended.participationId);
  for (const visibleTo of ['staff', 'team', 'counsel_and_bench', 'bench'])
    await write(court, [
      { insert: 'youth_need', values: { needId: newId(), youthId: whole.youthId, kind: 'other', words: 'Quiet', visibleTo } },
    ]);
  for (const reachableUntil of ['2026-11-30', '2026-12-01'])
    await write(court, [
      {
        insert: 'document',
        values: {
          documentId: newId(),
          kind: 'notice_to_counsel',
          petitionId: sealed.petitionId,
          recipient: 'counsel',
          recipientAccountId: court.accountIds.minors_counsel,
          reachableUntil,
          state: 'made',
        },
      },
    ]);
}

/** Papers of each kind, with what they are of and without; an order that nobody has received; messages about the case, the petition and neither. */
async function aDayOfCorners(court: TestCourt, { hearingId, caseId, petitionId, youthId, warrantId }: WholeRecord): Promise<void> {
  const { custodyOrderId } = await aCustodyOrder(court, { hearingId, caseId, petitionId, youthId, state: 'ordered' });
  for (const orderedAt of ['2026-12-01T17:00:00Z', '2026-12-01T04:00:00Z', '2026-11-30T17:00:00Z'])
    await aCustodyOrder(court, { hearingId, caseId, petitionId, youthId, orderedAt });
  for (const kind of ['hearing_minute_order', 'youth_page', 'warrant', 'custody_order', 'session_list'] as const)
    for (const subjectId of [null, warrantId, custodyOrderId])
      await write(court, [
        { insert: 'document', values: { documentId: newId(), kind, hearingId, subjectId, recipient: 'court', state: 'queued' } },
      ]);
  await aMessage(court, { caseId });
  await aMessage(court, { petitionId });
  await aMessage(court);
}

/** Separations, safe contacts, times away and referrals of a youth who is seen, one whose petition was sealed, and one of the dependency branch. */
async function aCalendarOfCorners(
  court: TestCourt,
  youths: readonly { readonly youthId: string; readonly caseId: string }[],
  participationId: string,
): Promise<void> {
  const [seen, sealed, dependent] = youths.map(({ youthId }) => youthId);
  for (const { youthId, caseId } of youths) {
    await aSafeContact(court, { youthId, state: 'taken_back' });
    await anUnavailability(court, { subjectKind: 'youth', subjectId: youthId });
    await aReferral(court, { caseId });
    await aReferral(court, { youthId });
  }
  await aReferral(court);
  await aKeepApart(court, { youthId: seen ?? '', otherYouthId: dependent });
  await aKeepApart(court, { youthId: dependent ?? '', otherYouthId: sealed });
  await anUnavailability(court, { subjectKind: 'participation', subjectId: participationId });
  await anUnavailability(court, { subjectKind: 'department', subjectId: court.departmentIds[0] });
}

async function everything(): Promise<[typeof rows, typeof actors]> {
  const client = new Client(record.root);
  await client.connect();
  try {
    const found: Partial<Record<RuledTable, readonly Row[]>> = {};
    for (const table of TABLE_NAMES)
      found[table] = (await client.query<{ row: Row }>(`select to_jsonb(t) as row from app.${table} t`)).rows.map(({ row }) => row);
    const accounts = await client.query<{ court_id: string; account_id: string; seat: string; name: string }>(
      'select * from app.account where active order by court_id, seat, account_id',
    );
    const people = accounts.rows.flatMap(({ court_id: courtId, account_id: accountId, seat, name }): Actor[] =>
      isSeat(seat) ? [{ courtId, accountId, seat, name, sessionId: null }] : [],
    );
    return [found, people];
  } finally {
    await client.end();
  }
}

describe('PostgreSQL and the plain rules say the same', () => {
  test.each(TABLE_NAMES)(
    'of every row of %s, for every person of every court',
    async (table) => {
      const relations = relationsOf(rows);
      for (const actor of actors) {
        const looker = { courtId: actor.courtId, accountId: actor.accountId, seat: actor.seat, today: TODAY };
        const meant = (rows[table] ?? [])
          .filter((row) => sees(looker, table, { row, relations }))
          .map((row) => JSON.stringify(row))
          .toSorted();
        const shown = await inScope(
          record.database,
          actor,
          (scope) => scope.many<{ row: Row }>(`select to_jsonb(t) as row from app.${table} t`),
          { readOnly: true },
        );

        expect([actor.seat, shown.map(({ row }) => JSON.stringify(row)).toSorted()]).toEqual([actor.seat, meant]);
      }
    },
    PATIENCE,
  );
});
