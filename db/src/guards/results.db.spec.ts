import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { whyNotFurther } from '@starling/shared/court-day/record/nothing-further';
import { happened } from '@starling/shared/events';
import { DEFAULT_SETTINGS, setting } from '@starling/shared/law/court-settings';
import { NO_NEXT_REASON, type NoNextReason } from '@starling/shared/vocabulary/next-step';
import { PETITION_STATE, type PetitionState } from '@starling/shared/vocabulary/petition';
import type { Values } from '../journal/journal.ts';
import { testDatabase, type TestDatabase } from '../testing.ts';
import { aCourt, aHearing, aPetition, write, type TestCourt } from '../testing/builders.ts';

let record: TestDatabase;
let court: TestCourt;
let place = 0;

beforeAll(async () => {
  record = await testDatabase();
  court = await aCourt(record.database);
});
afterAll(() => record.close());

/** A hearing before the bench, of a petition that stands so. */
async function aMatter(state: string): Promise<string> {
  const { petitionId, caseId } = await aPetition(court, { state });
  place += 1;
  const { hearingId } = await aHearing(court, { caseId, petitionId, minutes: 1, placeInLine: place, state: 'in_hand' });
  return hearingId;
}

const change = (hearingId: string, values: Values, of = court): Promise<void> =>
  write(
    of,
    [{ update: 'hearing', id: hearingId, values }],
    [happened('HearingRecorded', { subjectId: hearingId, facts: { result: 'heard', at: '2026-12-01T17:00:00Z' } })],
  );

const keys = <T extends string>(of: Readonly<Record<T, unknown>>): readonly T[] => Object.keys(of) as T[]; // the keys of a constant
const SHOWN = keys<PetitionState>(PETITION_STATE).filter((state) => state !== 'sealed' && state !== 'destroyed');

describe('a reason for nothing further', () => {
  test.each(SHOWN)('of a petition that is %s stands in the record where the rule lets it stand', async (state) => {
    const hearingId = await aMatter(state);
    const onRecord = { petitions: [state], jurisdictionEnded: false, caseState: 'open', isElsewhere: false } as const;
    const took: NoNextReason[] = [];
    for (const nextReason of keys<NoNextReason>(NO_NEXT_REASON)) {
      const kept = await change(hearingId, { state: 'heard', nextStep: 'none', nextReason }).then(
        () => true,
        (fault: unknown) => {
          expect(String(fault)).toContain('The record says otherwise about this matter.');
          return false;
        },
      );
      if (kept) took.push(nextReason);
    }
    expect(took).toEqual(keys<NoNextReason>(NO_NEXT_REASON).filter((reason) => whyNotFurther(reason, onRecord) === null));
  });
});

describe('an absence that is entered later', () => {
  const late = { state: 'away', enteredLate: true, enteredAt: '2026-12-01T17:00:00Z' };

  test('says who was tried before, or the day has noted it', async () => {
    expect(setting(DEFAULT_SETTINGS, 'triedBeforeAbsent')).toBe(true);
    const hearingId = await aMatter('filed');
    await expect(change(hearingId, late)).rejects.toThrow('Write who was tried, and how.');
    await expect(change(hearingId, { ...late, absentWords: 'Tried before: The advocate. How: By phone.' })).resolves.toBeUndefined();
    await expect(change(await aMatter('filed'), { ...late, triedOfficerAt: '2026-12-01T16:30:00Z' })).resolves.toBeUndefined();
  });

  test('where the court asks for no such try, none is asked for', async () => {
    const other = await aCourt(record.database);
    await write(other, [{ insert: 'court_setting', values: { name: 'triedBeforeAbsent', effectiveFrom: '2026-01-01', value: false } }]);
    const { petitionId, caseId } = await aPetition(other);
    const { hearingId } = await aHearing(other, { caseId, petitionId, state: 'in_hand' });
    await expect(change(hearingId, late, other)).resolves.toBeUndefined();
  });
});
