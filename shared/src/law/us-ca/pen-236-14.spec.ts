import { expect, test } from '@jest/globals';
import { localDate } from '../../time/local-date.ts';
import { answerDue, destroyBy, sealBy, vacaturAvailable } from './pen-236-14.ts';
import { sealBy as sealByTwin } from './pen-236-15.ts';

test.each([
  ['the order is recent: 90 days after it', '2024-01-10', '2026-03-01', '2026-05-30'],
  ['the arrest is recent: one year after it', '2026-01-10', '2026-03-01', '2027-01-10'],
])('an agency seals by the later day when %s', (_why, arrest, order, due) => {
  expect(sealBy(localDate(arrest), localDate(order)).due).toBe(due);
});

test('for partner or sexual violence it is three years from the arrest or one from the order', () => {
  expect(sealByTwin(localDate('2025-02-10'), localDate('2026-12-15')).due).toBe('2028-02-10');
  expect(sealByTwin(localDate('2020-02-10'), localDate('2026-12-15')).due).toBe('2027-12-15');
});

test('the prosecuting agency answers within 45 days, records are destroyed within a year of the order', () => {
  expect(answerDue(localDate('2028-01-16')).due).toBe('2028-03-01');
  expect(destroyBy(localDate('2028-02-29'))).toMatchObject({ due: '2029-02-28', cite: { text: 'PC 236.14(k)(2)' } });
});

test('vacatur is for nonviolent offenses only', () => {
  const count = { level: 'felony', state: 'true', enhancements: [] } as const;
  expect(vacaturAvailable([{ ...count, statute: 'PC 487(c)' }]).kind).toBe('met');
  expect(vacaturAvailable([{ ...count, statute: 'PC 487(c)' }, { ...count, statute: 'PC 211' }]).kind).toBe('notMet');
});
