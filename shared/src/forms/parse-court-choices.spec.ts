import { describe, expect, test } from '@jest/globals';
import { invalid, type Refusal } from '../refusal.ts';
import type { Result } from '../result.ts';
import { parseChangeSetting } from './parse-change-setting.ts';
import { parseEnterClosure, parseTakeBackClosure } from './parse-closure.ts';
import { parseEnterExtension, parseTakeBackExtension } from './parse-emergency-extension.ts';

const problemsOf = (read: Result<unknown>): readonly string[] => {
  const refusal: Refusal = read.ok ? invalid([]) : read.refusal;
  return refusal.code === 'INVALID' ? refusal.problems.map(({ field, message }) => `${field}: ${message}`) : [];
};

describe('A change of a setting', () => {
  const change = {
    name: 'agencyReportDays',
    fromOn: '2027-01-01',
    reason: 'Agencies asked for more time.',
    version: 0,
    value: { figure: 45 },
  };

  test('is read with its value', () => {
    expect(parseChangeSetting(change)).toEqual({ ok: true, value: { ...change, value: 45 } });
  });

  test('takes no for an answer, and nothing as an empty list', () => {
    expect(parseChangeSetting({ ...change, name: 'nameDistrictAttorney', value: { yes: false } })).toMatchObject({
      value: { value: false },
    });
    expect(parseChangeSetting({ ...change, name: 'lifeTermEnhancements', value: { list: [] } })).toMatchObject({ value: { value: [] } });
    expect(parseChangeSetting({ ...change, name: 'fosterVehicle', value: { text: '236_14_later' } })).toMatchObject({
      value: { value: '236_14_later' },
    });
    expect(parseChangeSetting({ ...change, value: { figure: 0 } })).toMatchObject({ value: { value: 0 } });
  });

  test('without a reason or a real day says both at once', () => {
    expect(problemsOf(parseChangeSetting({ ...change, reason: '  ', fromOn: '2027-02-30' }))).toEqual([
      'fromOn: This day does not exist. Enter the first day on which it holds.',
      'reason: Write the reason. It stays with the change.',
    ]);
  });

  test.each([
    [{ yes: true }, 'value: Write a whole number from 0 to 1,000.'],
    [{}, 'value: Write a whole number from 0 to 1,000.'],
    [{ figure: 30.5 }, 'value: Write a whole number from 0 to 1,000.'],
  ])('with the value %j says what fits', (value, sentence) => {
    expect(problemsOf(parseChangeSetting({ ...change, value }))).toEqual([sentence]);
  });

  test('of a setting that is not there is refused', () => {
    expect(problemsOf(parseChangeSetting({ ...change, name: 'toString' }))).toEqual([
      'name: There is no such setting. Read the settings again.',
    ]);
  });
});

describe('A closed day', () => {
  const flood = { closedOn: '2026-12-07', kind: 'OFFICE_CLOSED', reason: 'Water in the building', orderReference: '' };

  test('is read, an empty order as none', () => {
    expect(parseEnterClosure(flood)).toEqual({ ok: true, value: { ...flood, kind: 'office_closed', orderReference: null } });
  });

  test.each(['EMERGENCY_FILING', 'EMERGENCY_JUVENILE'])('%s names the order of the Chief Justice (Gov. Code 68115)', (kind) => {
    expect(problemsOf(parseEnterClosure({ ...flood, kind }))).toEqual([
      'orderReference: An emergency holiday rests on an order of the Chief Justice. Write its number or date.',
    ]);
    expect(parseEnterClosure({ ...flood, kind, orderReference: 'Order of Dec 4, 2026' }).ok).toBe(true);
  });

  test('of no known kind, on no real day, without words: all at once', () => {
    expect(problemsOf(parseEnterClosure({ closedOn: 'soon', kind: 'party', reason: '' })).length).toBe(3);
  });

  test('is taken back by its id and version', () => {
    expect(problemsOf(parseTakeBackClosure({ closureId: 'x', version: 0 })).length).toBe(2);
  });
});

describe('An emergency extension', () => {
  const order = {
    clock: 'DETENTION_HEARING_602_NEXT_DAY',
    triggersFrom: '2026-12-01',
    triggersTo: '2026-12-31',
    amount: 7,
    unit: 'DAYS',
    orderReference: 'Order of Nov 30, 2026',
  };

  test('is read; one day is a span', () => {
    expect(parseEnterExtension(order)).toMatchObject({ ok: true, value: { unit: 'days', amount: 7 } });
    expect(parseEnterExtension({ ...order, triggersTo: '2026-12-01' }).ok).toBe(true);
  });

  test('does not end before it begins', () => {
    expect(problemsOf(parseEnterExtension({ ...order, triggersTo: '2026-11-30' }))).toEqual([
      'triggersTo: The last day cannot be before the first one.',
    ]);
  });

  test.each([
    [{ clock: 'NO_CLOCK' }, 'clock: Choose the clock from the list.'],
    [{ amount: 0 }, 'amount: Write a whole number above zero.'],
    [{ unit: 'WEEKS' }, 'unit: Choose what the order counts in.'],
    [{ orderReference: ' ' }, 'orderReference: Write the number or date of the order.'],
  ])('with %j says what fits', (part, sentence) => {
    expect(problemsOf(parseEnterExtension({ ...order, ...part }))).toEqual([sentence]);
  });

  test('is taken back by its id and version', () => {
    expect(problemsOf(parseTakeBackExtension({ emergencyExtensionId: 'x' })).length).toBe(2);
  });
});
