import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { happened } from '@starling/shared/events';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { newId } from '../ids.ts';
import type { StateChange, Values } from '../journal/journal.ts';
import { inScope } from '../scope.ts';
import { testDatabase, type TestDatabase } from '../testing.ts';
import { aCase, aCourt, aHearing, aPetition, sealPetition, write, type TestCourt } from '../testing/builders.ts';
import { writeAs } from '../testing/calendar-builders.ts';
import { movedClock } from '../testing/moved-clock.ts';

const MORNING = '2026-12-01T17:00:00Z';
const CLOCK = movedClock(MORNING);

let record: TestDatabase;
let court: TestCourt;
let caseId: string;

beforeAll(async () => {
  record = await testDatabase({ clock: CLOCK });
  court = await aCourt(record.database);
});
beforeEach(async () => {
  CLOCK.moveTo(MORNING);
  ({ caseId } = await aCase(court));
});
afterAll(() => record.close());

/** Another lawyer who signs in from the seat of counsel for the youth. */
async function anotherCounsel(): Promise<string> {
  const accountId = newId();
  await write(court, [{ insert: 'account', values: { accountId, name: 'B. Counsel', seat: 'minors_counsel' } }]);
  return accountId;
}

const aPart = (words: Values = {}): Extract<StateChange, { readonly insert: string }> => ({
  insert: 'participation',
  values: {
    participationId: newId(),
    caseId,
    role: 'minors_counsel',
    accountId: court.accountIds.minors_counsel,
    name: 'A. Counsel',
    fromOn: '2026-06-01',
    untilOn: null,
    ...words,
  },
});
const began = ({ values }: ReturnType<typeof aPart>) =>
  happened('ParticipationBegan', { subjectId: String(values['participationId']), facts: { caseId } });
const enter = (words: Values = {}, seat: Seat = 'courtroom_clerk'): Promise<void> => {
  const part = aPart(words);
  return writeAs(court, seat, [part], [began(part)]);
};
const change = (
  participationId: string,
  values: Values,
  { seat = 'courtroom_clerk', also = [] }: { readonly seat?: Seat; readonly also?: readonly StateChange[] } = {},
) =>
  writeAs(
    court,
    seat,
    [{ update: 'participation', id: participationId, values }, ...also],
    [happened('ParticipationEnded', { subjectId: participationId })],
  );

async function counselFrom(fromOn: string): Promise<string> {
  const participationId = newId();
  await enter({ participationId, fromOn });
  return participationId;
}

describe('who may be entered', () => {
  test('an account takes part in the part of its own seat, and in no other', async () => {
    await expect(enter({ role: 'probation_officer' })).rejects.toThrow('the part of its own seat');
    await expect(enter({ role: 'parent' })).rejects.toThrow('the part of its own seat');
    await expect(enter()).resolves.toBeUndefined();
  });

  test.each(['minors_counsel', 'prosecutor', 'probation_officer', 'advocate', 'coordinator', 'administrator'] as const)(
    '%s gives nobody a case, least of all themselves',
    async (seat) => {
      await expect(enter({ role: 'interpreter', accountId: null }, seat)).rejects.toThrow('row-level security');
    },
  );

  test('a sealed case takes nobody in', async () => {
    const sealed = await aPetition(court);
    await sealPetition(court, sealed.petitionId);

    await expect(enter({ caseId: sealed.caseId })).rejects.toThrow('row-level security');
  });

  test('a kind is of counsel for the youth alone, a relationship of family alone, and no part ends before it begins', async () => {
    await expect(enter({ role: 'prosecutor', accountId: null, appointment: 'panel' })).rejects.toThrow('kind_of_counsel_only');
    await expect(enter({ role: 'advocate', accountId: null, relationship: 'mother' })).rejects.toThrow('relationship_of_family_only');
    await expect(enter({ role: 'advocate', accountId: null, fromOn: '2026-12-02', untilOn: '2026-12-01' })).rejects.toThrow(
      'Nothing is entered that never stood',
    );
  });
});

describe('counsel for the youth', () => {
  test.each([
    ['on the last day of the first', '2026-12-10', false],
    ['on the day after', '2026-12-11', true],
  ])('a second one begins %s: %s', async (_when, fromOn, may) => {
    const accountId = await anotherCounsel();
    await enter({ untilOn: '2026-12-10' });
    const second = enter({ accountId, fromOn });

    await (may ? expect(second).resolves.toBeUndefined() : expect(second).rejects.toThrow('one counsel in a case at a time'));
  });

  test('stays while nobody follows; with a successor from the day after, in the same act, the change is taken', async () => {
    const participationId = await counselFrom('2026-06-01');
    const next = async (fromOn: string) => aPart({ accountId: await anotherCounsel(), fromOn });

    await expect(change(participationId, { untilOn: '2026-12-01' })).rejects.toThrow('stays until the court relieves them');
    await expect(change(participationId, { untilOn: '2026-12-01' }, { also: [await next('2026-12-03')] })).rejects.toThrow(
      'stays until the court relieves them',
    );
    await expect(change(participationId, { untilOn: '2026-12-01' }, { also: [await next('2026-12-02')] })).resolves.toBeUndefined();
  });

  test('only the judge lets a youth go on without counsel, and only by the finding of that branch', async () => {
    const participationId = await counselFrom('2026-06-01');
    const alone = (withoutCounsel: string, seat: Seat) => change(participationId, { untilOn: '2026-12-01', withoutCounsel }, { seat });

    await expect(alone('waived', 'courtroom_clerk')).rejects.toThrow('Only the judge');
    await expect(alone('no_benefit', 'judge')).rejects.toThrow('stays until the court relieves them');
    await expect(alone('waived', 'judge')).resolves.toBeUndefined();
  });

  test('two clerks at the same moment do not enter two', async () => {
    const accountId = await anotherCounsel();
    const both = await Promise.allSettled([enter(), enter({ accountId }, 'calendar_clerk')]);

    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('what was entered', () => {
  test('stays: only the last day comes, and a kind that was not said', async () => {
    const participationId = newId();
    await enter({ participationId, role: 'advocate', accountId: null, untilOn: '2026-12-01' });
    const counsel = await counselFrom('2026-06-01');

    await expect(change(participationId, { name: 'Somebody else' })).rejects.toThrow('What was entered stays');
    await expect(change(participationId, { fromOn: '2026-05-01' })).rejects.toThrow('What was entered stays');
    await expect(change(counsel, { appointment: 'panel' })).resolves.toBeUndefined();
    await expect(change(counsel, { appointment: 'retained' })).rejects.toThrow('What was entered stays');
  });

  test('a last day may be corrected while it has not passed, and never afterwards', async () => {
    const participationId = newId();
    await enter({ participationId, role: 'advocate', accountId: null, untilOn: '2026-12-01' });
    await expect(change(participationId, { untilOn: '2026-12-01' })).resolves.toBeUndefined();

    CLOCK.moveTo('2026-12-02T17:00:00Z');
    await expect(change(participationId, { untilOn: '2026-12-09' })).rejects.toThrow('This part has ended');
  });
});

describe('a part entered by mistake', () => {
  const seesCase = (accountId = court.accountIds.minors_counsel): Promise<number> =>
    inScope(record.database, { ...court.as('minors_counsel'), accountId }, async (scope) => {
      const counts: number[] = [];
      for (const table of ['legal_case', 'petition', 'hearing', 'participation'])
        counts.push((await scope.many(`select 1 from app.${table} where case_id = $1`, [caseId])).length);
      return counts.reduce((sum, count) => sum + count, 0);
    });

  test('opens nothing from that moment on, on its first day, and leaves counsel without a successor', async () => {
    ({ caseId } = await aPetition(court));
    const participationId = await counselFrom('2026-12-01');
    expect(await seesCase()).toBeGreaterThan(0);

    await change(participationId, { untilOn: '2026-11-30' });
    expect(await seesCase()).toBe(0);
  });

  test('ends exactly the day before its first, and does not come back, not even where that day is still ahead', async () => {
    const participationId = newId();
    await enter({ participationId, role: 'advocate', accountId: null, fromOn: '2026-12-03' });

    await expect(change(participationId, { untilOn: '2026-12-01' })).rejects.toThrow('ends_after_it_begins');
    await expect(change(participationId, { untilOn: '2026-12-02' })).resolves.toBeUndefined();
    await expect(change(participationId, { untilOn: null })).rejects.toThrow('This part has ended');
  });

  test.each([
    ['whose first day is today', '2026-12-01', 'courtroom_clerk', true],
    ['whose first day was yesterday', '2026-11-30', 'courtroom_clerk', false],
    ['whose first day was yesterday', '2026-11-30', 'judge', true],
  ] as const)('counsel %s (%s) is taken back by the %s: %s', async (_whose, fromOn, seat, may) => {
    const participationId = await counselFrom(fromOn);
    const untilOn = fromOn === '2026-12-01' ? '2026-11-30' : '2026-11-29';
    const takenBack = change(participationId, { untilOn }, { seat });

    await (may ? expect(takenBack).resolves.toBeUndefined() : expect(takenBack).rejects.toThrow('only where the judge says so'));
  });

  test('stands beside no other counsel, and follows nobody', async () => {
    const participationId = await counselFrom('2026-12-01');
    await change(participationId, { untilOn: '2026-11-30' });
    const right = newId();
    await enter({ participationId: right, accountId: await anotherCounsel(), fromOn: '2026-11-01' });

    await expect(change(right, { untilOn: '2026-12-01' })).rejects.toThrow('stays until the court relieves them');
    const wrong = newId();
    await change(right, { untilOn: '2026-12-09' }, { also: [aPart({ participationId: wrong, fromOn: '2026-12-10' })] });
    await change(wrong, { untilOn: '2026-12-09' });
    await expect(change(right, { untilOn: '2026-12-08' })).rejects.toThrow('stays until the court relieves them');
    await expect(change(right, { untilOn: null })).resolves.toBeUndefined();
  });
});

describe('access follows the days', () => {
  test.each([
    ['the day before the change', '2026-12-09T17:00:00Z', [1, 0]],
    ['the last day of the old one, a minute before midnight in the court', '2026-12-11T07:59:00Z', [1, 0]],
    ['the first day of the new one, at midnight', '2026-12-11T08:00:00Z', [0, 1]],
    ['the day after', '2026-12-12T17:00:00Z', [0, 1]],
  ])('%s', async (_when, at, expected) => {
    const accountId = await anotherCounsel();
    const { petitionId, caseId: ofChange } = await aPetition(court);
    caseId = ofChange;
    await aHearing(court, { caseId, petitionId, minutes: 1, placeInLine: 1 + Number(at.slice(8, 10)) + Number(at.slice(11, 13)) });
    await enter({ untilOn: '2026-12-10' });
    await enter({ accountId, fromOn: '2026-12-11' });

    CLOCK.moveTo(at);
    const seen = (who: string, table: string): Promise<number> =>
      inScope(record.database, { ...court.as('minors_counsel'), accountId: who }, async (scope) => {
        const rows = await scope.many(`select 1 from app.${table} where case_id = $1`, [caseId]);
        return Math.min(rows.length, 1);
      });
    for (const table of ['legal_case', 'petition', 'hearing', 'participation'])
      expect([table, await seen(court.accountIds.minors_counsel, table), await seen(accountId, table)]).toEqual([table, ...expected]);
  });
});
