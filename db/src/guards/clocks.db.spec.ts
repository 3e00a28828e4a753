import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { happened, type StarlingEvent } from '@starling/shared/events';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { newId } from '../ids.ts';
import { append, type StateChange, type Values } from '../journal/journal.ts';
import { inScope } from '../scope.ts';
import { testDatabase, type TestDatabase } from '../testing.ts';
import { aCourt, aParticipation, aPetition, sealPetition, write, type TestCourt } from '../testing/builders.ts';
import { aClockChange, aClockEvent, aClosure, anEmergencyExtension } from '../testing/clock-builders.ts';

let record: TestDatabase;
let court: TestCourt;
let caseId: string;
let petitionId: string;

beforeAll(async () => {
  record = await testDatabase();
  court = await aCourt(record.database);
  ({ caseId, petitionId } = await aPetition(court));
  for (const seat of ['probation_officer', 'social_worker', 'minors_counsel'] as const) await aParticipation(court, { caseId, seat });
});
afterAll(() => record.close());

const taking = (
  table: 'clock_event' | 'clock_change' | 'court_closure' | 'emergency_extension',
  id: string,
  state: string,
): StateChange => ({
  update: table,
  id,
  values: { state },
});

/** Enters a clock event from a seat, as the server would. */
function entered(seat: Seat, words: Values = {}): Promise<unknown> {
  const clockEventId = newId();
  const values = {
    clockEventId,
    caseId,
    petitionId,
    kind: 'missing_from_care_learned',
    happenedOn: '2026-11-30',
    happenedAt: '21:40',
    enteredOn: '2026-12-01',
    enteredBy: court.accountIds[seat],
    ...words,
  };
  return acting(seat, [{ insert: 'clock_event', values }], [happened('ClockEventEntered', { subjectId: clockEventId })]);
}

/** Enters a time waiver or another change from a seat. */
function changed(seat: Seat, words: Values = {}): Promise<unknown> {
  const clockChangeId = newId();
  const values = {
    clockChangeId,
    caseId,
    petitionId,
    kind: 'time_waiver',
    madeOn: '2026-12-01',
    enteredBy: court.accountIds[seat],
    ...words,
  };
  return acting(seat, [{ insert: 'clock_change', values }], [happened('ClockChanged', { subjectId: clockChangeId })]);
}

function acting(seat: Seat, changes: readonly StateChange[], events: readonly StarlingEvent[]): Promise<unknown> {
  return inScope(record.database, court.as(seat), (scope) => append(scope, { act: 'spec', changes, events, changed: [] }));
}

describe('who enters what about a clock', () => {
  test.each(['judge', 'courtroom_clerk', 'calendar_clerk', 'probation_officer', 'social_worker'] as const)(
    'the %s enters what happened in a case of theirs',
    async (seat) => {
      await expect(entered(seat)).resolves.toBe('done');
    },
  );

  test.each(['minors_counsel', 'prosecutor', 'coordinator', 'advocate', 'county_counsel', 'administrator', 'sealing_clerk'] as const)(
    'the %s enters nothing',
    async (seat) => {
      await expect(entered(seat)).rejects.toThrow('row-level security');
      await expect(changed(seat)).rejects.toThrow('row-level security');
    },
  );

  test('probation enters nothing in a case where it takes no part, and nothing any more when its part has ended', async () => {
    const other = await aPetition(court);
    const ended = await aPetition(court);
    await aParticipation(court, { caseId: ended.caseId, seat: 'probation_officer', untilOn: '2026-11-30' });

    for (const place of [other, ended])
      await expect(entered('probation_officer', { caseId: place.caseId, petitionId: place.petitionId })).rejects.toThrow(
        'row-level security',
      );
  });

  test('nobody enters in another’s name', async () => {
    await expect(entered('courtroom_clerk', { enteredBy: court.accountIds.judge })).rejects.toThrow('row-level security');
    await expect(changed('courtroom_clerk', { enteredBy: court.accountIds.judge })).rejects.toThrow('row-level security');
  });

  test('probation takes back its own entry and no other; a time waiver it does not enter at all', async () => {
    const own = await aClockEvent(court, { caseId, petitionId, enteredBy: court.accountIds.probation_officer });
    const other = await aClockEvent(court, { caseId, petitionId, enteredBy: court.accountIds.judge });
    const takeBack = (id: string) =>
      acting('probation_officer', [taking('clock_event', id, 'taken_back')], [happened('ClockEventTakenBack', { subjectId: id })]);

    await expect(takeBack(own.clockEventId)).resolves.toBe('done');
    await expect(takeBack(other.clockEventId)).rejects.toThrow('not this seat');
    await expect(changed('probation_officer')).rejects.toThrow('row-level security');
  });

  test('an event of a petition that was sealed is neither seen nor entered', async () => {
    const sealed = await aPetition(court, { caseId });
    const { clockEventId } = await aClockEvent(court, { caseId, petitionId: sealed.petitionId });
    await sealPetition(court, sealed.petitionId);

    const seen = await inScope(record.database, court.as('judge'), (scope) =>
      scope.many('select 1 from app.clock_event where clock_event_id = $1', [clockEventId]),
    );
    expect(seen).toEqual([]);
    await expect(entered('judge', { petitionId: sealed.petitionId })).rejects.toThrow('row-level security');
  });
});

describe('what an entry about a clock may say', () => {
  test.each([
    ['happened tomorrow', { happenedOn: '2026-12-02', enteredOn: '2026-12-02' }, 'a day that is still to come cannot have happened'],
    ['was entered before it happened', { happenedOn: '2026-11-30', enteredOn: '2026-11-29' }, 'clock_event_is_entered_afterwards'],
    ['has an hour where the day is enough', { kind: 'removed_from_home', happenedAt: '08:00' }, 'hour_where_hours_are_counted'],
    ['is of no kind that people enter', { kind: 'petition_filed', happenedAt: null }, 'clock_event_kind_check'],
  ])('no event that %s', async (_what, words, refusal) => {
    await expect(entered('judge', words)).rejects.toThrow(refusal);
  });

  test('an event of today, with its hour or without it, stands; the end of a program may be set ahead', async () => {
    await expect(entered('judge', { happenedOn: '2026-12-01' })).resolves.toBe('done');
    await expect(entered('judge', { happenedOn: '2026-12-01', happenedAt: null })).resolves.toBe('done');
    await expect(entered('judge', { kind: 'informal_supervision_ends', happenedAt: null, happenedOn: '2027-03-01' })).resolves.toBe('done');
  });

  test('a petition of another case is no petition of this one', async () => {
    const other = await aPetition(court);

    await expect(entered('judge', { petitionId: other.petitionId })).rejects.toThrow('clock_event_petition_is_of_the_case');
    await expect(changed('judge', { petitionId: other.petitionId })).rejects.toThrow('clock_change_petition_is_of_the_case');
  });

  test.each([
    ['a time waiver of no case', { caseId: null }, 'violates'],
    ['a time waiver until a day before it was made', { untilOn: '2026-11-30' }, 'waiver_reaches_forward'],
    ['a change that was made tomorrow', { madeOn: '2026-12-02' }, 'a day that is still to come cannot have happened'],
    [
      'an extension without a ground',
      { kind: 'extended', clock: 'JURIS_602_DETAINED_15CD', untilOn: '2026-12-10' },
      'extension_says_why_and_how_long',
    ],
    [
      'an extension without an end',
      { kind: 'extended', clock: 'JURIS_602_DETAINED_15CD', ground: 'good_cause' },
      'extension_says_why_and_how_long',
    ],
    ['an extension of no clock', { kind: 'extended', ground: 'good_cause', untilOn: '2026-12-10' }, 'extension_says_why_and_how_long'],
    ['another ground that nobody wrote down', { kind: 'tolled', ground: 'other', reason: ' ' }, 'other_ground_is_written_down'],
    [
      'a stop that ends before it begins',
      { kind: 'tolled', fromOn: '2026-11-20', untilOn: '2026-11-19' },
      'clock_change_ends_after_it_begins',
    ],
    ['a clock in words', { clock: 'the jurisdiction hearing' }, 'clock_change_clock_check'],
  ])('no %s', async (_what, words, refusal) => {
    await expect(changed('judge', words)).rejects.toThrow(refusal);
  });

  test.each([
    ['a general time waiver', {}],
    ['a time waiver to this very day', { untilOn: '2026-12-01' }],
    [
      'an extension with its ground and its end',
      { kind: 'extended', clock: 'JURIS_602_DETAINED_15CD', ground: 'good_cause', untilOn: '2026-12-10' },
    ],
    ['a stop that began before it was written down', { kind: 'tolled', ground: 'competency', fromOn: '2026-11-20' }],
  ])('%s stands', async (_what, words) => {
    await expect(changed('judge', words)).resolves.toBe('done');
  });

  test('an emergency kind of closed day names its order; both kinds of one order may close one day, each once', async () => {
    const closedOn = '2026-12-04';
    const ordered = { closedOn, orderReference: 'Order of the Chief Justice' };
    await aClosure(court, { ...ordered, kind: 'emergency_filing' });
    await aClosure(court, { ...ordered, kind: 'emergency_juvenile' });

    await expect(aClosure(court, { closedOn, kind: 'emergency_juvenile' })).rejects.toThrow('emergency_closure_names_its_order');
    await expect(aClosure(court, { ...ordered, kind: 'emergency_juvenile' })).rejects.toThrow('court_closure_of_a_day');
  });
});

describe('what was entered stays', () => {
  const ENTRIES = [
    {
      table: 'clock_event',
      told: (id: string) => happened('ClockEventTakenBack', { subjectId: id }),
      make: async () => (await aClockEvent(court, { caseId })).clockEventId,
    },
    {
      table: 'clock_change',
      told: (id: string) => happened('ClockChangeTakenBack', { subjectId: id }),
      make: async () => (await aClockChange(court, { caseId })).clockChangeId,
    },
    {
      table: 'court_closure',
      told: (id: string) => happened('CourtClosureTakenBack', { subjectId: id }),
      make: async () => (await aClosure(court)).closureId,
    },
    {
      table: 'emergency_extension',
      told: (id: string) => happened('EmergencyExtensionTakenBack', { subjectId: id }),
      make: async () => (await anEmergencyExtension(court)).emergencyExtensionId,
    },
  ] as const;
  const OTHER_WORDS = {
    clock_event: { happenedOn: '2026-11-01' },
    clock_change: { untilOn: '2027-01-01' },
    court_closure: { reason: 'Snow' },
    emergency_extension: { amount: 9 },
  } as const;

  test.each(ENTRIES)('a $table is taken back, never comes back, and never changes its words', async ({ table, told, make }) => {
    const id = await make();
    const named = [told(id)];

    await expect(write(court, [{ update: table, id, values: OTHER_WORDS[table] }], named)).rejects.toThrow('what was entered stays');
    await write(court, [taking(table, id, 'taken_back')], named);
    await expect(write(court, [taking(table, id, 'stands')], named)).rejects.toThrow('what was taken back does not come back');
  });

  test.each(ENTRIES)('a $table is not taken back in silence', async ({ table, make }) => {
    const id = await make();

    await expect(write(court, [taking(table, id, 'taken_back')])).rejects.toThrow('changed without an event of the same transaction');
  });

  test('none of them is born in silence', async () => {
    const births: readonly StateChange[] = [
      {
        insert: 'clock_event',
        values: { clockEventId: newId(), caseId, kind: 'removed_from_home', happenedOn: '2026-12-01', enteredOn: '2026-12-01' },
      },
      { insert: 'clock_change', values: { clockChangeId: newId(), caseId, kind: 'time_waiver', madeOn: '2026-12-01' } },
      { insert: 'court_closure', values: { closedOn: '2026-12-30', reason: 'Flood' } },
      {
        insert: 'emergency_extension',
        values: {
          emergencyExtensionId: newId(),
          clock: 'X',
          triggersFrom: '2026-12-01',
          triggersTo: '2026-12-01',
          amount: 1,
          unit: 'hours',
          orderReference: 'A',
        },
      },
    ];

    for (const birth of births) await expect(write(court, [birth])).rejects.toThrow('changed without an event of the same transaction');
  });

  test('a closed day that was taken back may be entered again', async () => {
    const { closureId } = await aClosure(court, { closedOn: '2026-12-29' });
    await write(court, [taking('court_closure', closureId, 'taken_back')], [happened('CourtClosureTakenBack', { subjectId: closureId })]);

    await expect(aClosure(court, { closedOn: '2026-12-29' })).resolves.toHaveProperty('closureId');
  });
});
