import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { happened } from '@starling/shared/events';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { append, type Values } from '../journal/journal.ts';
import { inScope } from '../scope.ts';
import { testDatabase, type TestDatabase } from '../testing.ts';
import { aCourt, write, type TestCourt } from '../testing/builders.ts';

let record: TestDatabase;
let court: TestCourt;

beforeAll(async () => {
  record = await testDatabase();
  court = await aCourt(record.database);
});
afterAll(() => record.close());

describe('a setting of the court', () => {
  const setting = (seat: Seat, words: Values): Promise<unknown> => {
    const row = {
      name: 'agencyReportDays',
      effectiveFrom: '2027-01-01',
      value: 20,
      setBy: court.accountIds[seat],
      reason: 'Faster answers',
    };
    const events = [happened('CourtSettingChanged', { subjectId: court.courtId, facts: { name: 'agencyReportDays' } })];
    const changes = [{ insert: 'court_setting', values: { ...row, ...words } } as const];
    return inScope(record.database, court.as(seat), (scope) => append(scope, { act: 'spec', changes, events, changed: [] }));
  };

  test('is entered by the judge and the administrator, each in their own name and with a reason', async () => {
    await expect(setting('judge', {})).resolves.toBe('done');
    await expect(setting('administrator', { effectiveFrom: '2027-02-01', value: 25 })).resolves.toBe('done');

    await expect(setting('administrator', { effectiveFrom: '2027-03-01', setBy: court.accountIds.judge })).rejects.toThrow(
      'row-level security',
    );
    await expect(setting('administrator', { effectiveFrom: '2027-03-01', reason: ' ' })).rejects.toThrow('row-level security');
    await expect(setting('courtroom_clerk', { effectiveFrom: '2027-03-01' })).rejects.toThrow('row-level security');
  });

  test('keeps its history: not even Starling writes over a value', async () => {
    const row = { name: 'agencySecondReminderDays', effectiveFrom: '2027-01-01', value: 50 };
    await write(court, [{ put: 'court_setting', values: row }]);

    await expect(write(court, [{ put: 'court_setting', values: { ...row, value: 45 } }])).rejects.toThrow('A setting keeps its history');
    await expect(
      write(court, [{ put: 'court_setting', values: { ...row, effectiveFrom: '2027-02-01', value: 45 } }]),
    ).resolves.toBeUndefined();
  });
});
