import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { happened } from '@starling/shared/events';
import { newId } from '../ids.ts';
import { append } from '../journal/journal.ts';
import { asRoot } from '../roles.ts';
import { asSystem, inScope } from '../scope.ts';
import { testDatabase, type TestDatabase } from '../testing.ts';
import { aCase, aCourt, aFinding, aHearing, aPetition, aSession, sealPetition, write, type TestCourt } from '../testing/builders.ts';
import { aWholeRecord, type WholeRecord } from '../testing/whole-record.ts';

let record: TestDatabase;
let court: TestCourt;

beforeAll(async () => {
  record = await testDatabase();
  court = await aCourt(record.database);
});
afterAll(() => record.close());

const minutesOf = async (sessionId: string): Promise<number | undefined> =>
  (
    await asSystem(record.database, court.courtId, (scope) =>
      scope.one<{ minutes_set: number }>('select minutes_set from app.court_session where session_id = $1', [sessionId]),
    )
  )?.minutes_set;

describe('no silent change', () => {
  test.each([
    { table: 'petition', column: 'petition_id', id: 'petitionId', state: 'sustained' },
    { table: 'petition_count', column: 'count_id', id: 'countId', state: 'admitted' },
    { table: 'legal_case', column: 'case_id', id: 'caseId', state: 'closed' },
    { table: 'finding', column: 'finding_id', id: 'findingId', state: 'withdrawn' },
    { table: 'dismissal_order', column: 'dismissal_id', id: 'dismissalId', state: 'entered' },
    { table: 'sealing_order', column: 'sealing_order_id', id: 'sealingOrderId', state: 'closed' },
    { table: 'holder_task', column: 'holder_task_id', id: 'holderTaskId', state: 'sent' },
    { table: 'warrant', column: 'warrant_id', id: 'warrantId', state: 'recalled' },
    { table: 'hearing', column: 'hearing_id', id: 'hearingId', state: 'vacated' },
    { table: 'restriction', column: 'restriction_id', id: 'restrictionId', state: 'ended' },
  ] as const)('a $table cannot change its state without an event that names it', async ({ table, column, id, state }) => {
    const whole: WholeRecord = await aWholeRecord(court);
    if (table === 'sealing_order')
      await write(
        court,
        [{ update: 'dismissal_order', id: whole.dismissalId, values: { state: 'signed', signedOn: '2026-12-01' } }],
        [happened('DismissalEntered', { subjectId: whole.dismissalId })],
      );

    const silent = asSystem(record.database, court.courtId, (scope) =>
      scope.many(
        `update app.${table} set state = $1 ${table === 'sealing_order' ? ", signed_on = '2026-12-01'" : ''} where ${column} = $2`,
        [state, whole[id]],
      ),
    );

    await expect(silent).rejects.toThrow('changed without an event of the same transaction');
  });

  test('a hearing cannot be born without an event', async () => {
    const { caseId } = await aCase(court);
    const silent = write(court, [
      {
        insert: 'hearing',
        values: {
          hearingId: newId(),
          sessionId: court.sessionIds[0],
          caseId,
          type: 'progress_review',
          placeInLine: 1,
          startsAt: '08:30',
          minutes: 5,
          state: 'set',
        },
      },
    ]);

    await expect(silent).rejects.toThrow('changed without an event of the same transaction');
  });

  test('an event of an earlier transaction does not count', async () => {
    const { petitionId } = await aPetition(court);
    const later = write(court, [{ update: 'petition', id: petitionId, values: { state: 'sustained' } }]);

    await expect(later).rejects.toThrow('changed without an event of the same transaction');
  });

  test('a change without a change of state needs none', async () => {
    const { petitionId } = await aPetition(court);

    await expect(write(court, [{ update: 'petition', id: petitionId, values: { ending: '9999' } }])).resolves.toBeUndefined();
  });
});

describe('append-only', () => {
  test.each([
    'update app.event set kind = kind',
    'delete from app.event',
    'truncate app.event',
    'update audit.entry set act = act',
    'delete from audit.entry',
    'truncate audit.entry',
    'delete from audit.head',
    'truncate audit.head',
  ])('%s is refused to the superuser too', async (sql) => {
    await expect(asRoot(record.root, async (client) => void (await client.query(sql)))).rejects.toThrow('is append-only');
  });

  test('an event is written in nobody else’s name', async () => {
    const borrowed = inScope(record.database, court.as('advocate'), (scope) =>
      scope.many(
        `insert into app.event (court_id, event_id, kind, subject_kind, subject_id, actor_id, seat, happened_at) values ($1, $2, 'FindingMade', 'finding', $2, $3, 'judge', now())`,
        [court.courtId, newId(), court.accountIds.judge],
      ),
    );

    await expect(borrowed).rejects.toThrow('row-level security');
  });
});

describe('the minutes of a session', () => {
  test('64 clerks at once take exactly as many slots as are left', async () => {
    const { caseId } = await aCase(court);
    const { sessionId } = await aSession(court, { startsAt: '13:30', endsAt: '16:30', minutesCapacity: 100 });
    await aHearing(court, { caseId, sessionId, minutes: 25 });

    const tries = await Promise.allSettled(
      Array.from({ length: 64 }, () =>
        inScope(record.database, court.as('calendar_clerk'), (scope) => {
          const hearingId = newId();
          return append(scope, {
            act: 'hearing.set',
            events: [happened('HearingSet', { subjectId: hearingId })],
            changed: [],
            changes: [
              {
                insert: 'hearing',
                values: {
                  hearingId,
                  sessionId,
                  caseId,
                  type: 'progress_review',
                  placeInLine: 1,
                  startsAt: '13:30',
                  minutes: 10,
                  state: 'set',
                },
              },
            ],
          });
        }),
      ),
    );

    expect(tries.filter((tried) => tried.status === 'fulfilled')).toHaveLength(7);
    for (const tried of tries) if (tried.status === 'rejected') expect(String(tried.reason)).toContain('session_is_not_overfilled');
    expect(await minutesOf(sessionId)).toBe(95);
  });

  test.each(['continued', 'trailed', 'off_calendar', 'away', 'vacated'])('come back when a hearing is %s', async (state) => {
    const { caseId } = await aCase(court);
    const { sessionId } = await aSession(court, {
      heldOn: '2027-01-05',
      startsAt: `08:${10 + ['continued', 'trailed', 'off_calendar', 'away', 'vacated'].indexOf(state)}`,
    });
    const { hearingId } = await aHearing(court, { caseId, sessionId, minutes: 20 });
    const before = await minutesOf(sessionId);

    await write(court, [{ update: 'hearing', id: hearingId, values: { state } }], [happened('HearingVacated', { subjectId: hearingId })]);

    expect([before, await minutesOf(sessionId)]).toEqual([20, 0]);
  });

  test('move with a hearing to another session, and leave with a sealed petition', async () => {
    const { petitionId, caseId } = await aPetition(court);
    const { sessionId: first } = await aSession(court, { heldOn: '2027-01-06' });
    const { sessionId: second } = await aSession(court, { heldOn: '2027-01-07' });
    const { hearingId } = await aHearing(court, { caseId, petitionId, sessionId: first, minutes: 20, state: 'heard' });

    await write(court, [{ update: 'hearing', id: hearingId, values: { sessionId: second } }]);
    const moved = [await minutesOf(first), await minutesOf(second)];
    await sealPetition(court, petitionId);

    expect([...moved, await minutesOf(second)]).toEqual([0, 20, 0]);
  });

  test('are written by nobody’s hand', async () => {
    await inScope(record.database, court.as('judge'), (scope) =>
      scope.many('update app.court_session set minutes_set = 7 where session_id = $1', [court.sessionIds[1]]),
    );

    expect(await minutesOf(court.sessionIds[1])).toBe(0);
  });
});

describe('the order of sealing', () => {
  const drafted = async (): Promise<WholeRecord> => aWholeRecord(court);
  const signing = (whole: WholeRecord) =>
    write(
      court,
      [{ update: 'sealing_order', id: whole.sealingOrderId, values: { state: 'signed', signedOn: '2026-12-01' } }],
      [happened('SealingOrderSigned', { subjectId: whole.sealingOrderId })],
    );

  test('no sealing order is signed before the dismissal (I1)', async () => {
    await expect(signing(await drafted())).rejects.toThrow('A sealing order is signed after the dismissal of the same petition.');
  });

  test('no petition is sealed without a signed order', async () => {
    const { petitionId } = await aPetition(court);
    const sealed = write(
      court,
      [{ update: 'petition', id: petitionId, values: { state: 'sealed' } }],
      [happened('PetitionSealed', { subjectId: petitionId })],
    );

    await expect(sealed).rejects.toThrow('A petition is sealed under a signed sealing order.');
  });

  test('the sealing transaction still reads what it sealed, with its count and its finding; nobody reads it afterwards', async () => {
    const whole = await drafted();
    await write(
      court,
      [{ update: 'dismissal_order', id: whole.dismissalId, values: { state: 'signed', signedOn: '2026-12-01' } }],
      [happened('DismissalEntered', { subjectId: whole.dismissalId })],
    );
    await signing(whole);
    const look =
      'select (select count(*) from app.petition where petition_id = $1) as petitions, (select count(*) from app.petition_count where petition_id = $1) as counts, (select count(*) from app.finding where petition_id = $1) as findings';

    const inside = await inScope(record.database, court.as('judge'), async (scope) => {
      await append(scope, {
        act: 'finding.sign',
        changed: [],
        events: [happened('PetitionSealed', { subjectId: whole.petitionId })],
        changes: [{ update: 'petition', id: whole.petitionId, values: { state: 'sealed', sealedOn: '2026-12-01' } }],
      });
      return scope.one(look, [whole.petitionId]);
    });
    const after = await inScope(record.database, court.as('judge'), (scope) => scope.one(look, [whole.petitionId]));

    expect(inside).toEqual({ petitions: 1, counts: 1, findings: 1 });
    expect(after).toEqual({ petitions: 0, counts: 0, findings: 0 });
  });

  test('a case follows its last two petitions also when two judges seal them at the same moment', async () => {
    const { petitionId, caseId } = await aPetition(court);
    const { petitionId: other } = await aPetition(court, { caseId });
    let isSealed: (value: unknown) => void = () => undefined;
    let mayCommit: (value: unknown) => void = () => undefined;
    const sealed = new Promise((resolve) => (isSealed = resolve));
    const commit = new Promise((resolve) => (mayCommit = resolve));
    const first = asSystem(record.database, court.courtId, async () => {
      await sealPetition(court, petitionId);
      isSealed(null);
      await commit;
    });
    await sealed;
    const second = sealPetition(court, other);
    await asRoot(record.root, async (client) => {
      const waits = `select from pg_locks l join pg_database d on d.oid = l.database or l.database is null where not l.granted and d.datname = current_database()`;
      while ((await client.query(waits)).rowCount === 0);
    });
    mayCommit(null);
    await Promise.all([first, second]);

    const left = await inScope(record.database, court.as('judge'), (scope) =>
      scope.many('select case_id from app.legal_case where case_id = $1', [caseId]),
    );
    expect(left).toEqual([]);
  });

  test('a sealed petition stays sealed', async () => {
    const { petitionId } = await aPetition(court);
    await sealPetition(court, petitionId);
    const opened = write(
      court,
      [{ update: 'petition', id: petitionId, values: { state: 'sustained', sealedIn: null } }],
      [happened('PetitionMoved', { subjectId: petitionId })],
    );

    await expect(opened).rejects.toThrow('A sealed petition stays sealed.');
  });

  test.each([
    ['named', 'sealed'],
    ['sent', 'copy_sealed'],
    ['received', 'copy_sealed'],
    ['sealed', 'destroyed'],
    ['sealed', 'received'],
    ['destroyed', 'named'],
  ])('an agency does not go from %s to %s (I2)', async (from, to) => {
    const whole = await drafted();
    const holderTaskId = newId();
    const dates = {
      destroyOn: '2031-02-14',
      windowFrom: '2030-01-01',
      windowUntil: '2031-02-14',
      sealedOn: '2026-12-01',
      copySealedOn: '2026-12-01',
    };
    await write(court, [
      {
        insert: 'holder_task',
        values: { holderTaskId, sealingOrderId: whole.sealingOrderId, kind: 'probation', name: 'Agency', state: from, ...dates },
      },
    ]);

    const jumped = write(
      court,
      [{ update: 'holder_task', id: holderTaskId, values: { state: to } }],
      [happened('HolderSealed', { subjectId: holderTaskId })],
    );

    await expect(jumped).rejects.toThrow(`An agency cannot go from ${from} to ${to}.`);
  });

  test('defence counsel is never a holder (I3)', async () => {
    const whole = await drafted();
    const named = write(court, [
      {
        insert: 'holder_task',
        values: {
          holderTaskId: newId(),
          sealingOrderId: whole.sealingOrderId,
          kind: 'minors_counsel',
          name: 'Counsel',
          destroyOn: '2031-02-14',
          windowFrom: '2030-01-01',
          windowUntil: '2031-02-14',
          state: 'named',
        },
      },
    ]);

    await expect(named).rejects.toThrow('holder_task_kind_check');
  });

  test('nothing is destroyed before its day (I8)', async () => {
    const whole = await drafted();
    const early = write(court, [{ update: 'holder_task', id: whole.holderTaskId, values: { destroyedOn: '2031-02-13' } }]);

    await expect(early).rejects.toThrow('Nothing is destroyed before its day.');
  });

  test('a finding has no column for a story (I9)', async () => {
    const { petitionId } = await aPetition(court);
    await expect(aFinding(court, { petitionId, evidenceKinds: ['she told us'] })).rejects.toThrow('finding_evidence_kinds_check');
  });
});
