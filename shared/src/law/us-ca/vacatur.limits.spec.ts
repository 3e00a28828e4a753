import { describe, expect, test } from '@jest/globals';
import { localDate } from '../../time/local-date.ts';
import type { ChargedCount } from '../charged-count.ts';
import { readOut } from '../testing.ts';
import * as trafficking from './pen-236-14.ts';
import * as violence from './pen-236-15.ts';

const theft: ChargedCount = { statute: 'PC 484(a)', level: 'misdemeanor', state: 'true', enhancements: [] };
const robbery: ChargedCount = { ...theft, statute: 'PC 211', level: 'felony' };

describe('vacatur under 236.14', () => {
  test('is for nonviolent offenses; one violent felony among others closes it', () => {
    expect(readOut(trafficking.vacaturAvailable([theft]))).toEqual(['met', 'The offense is nonviolent. [PC 236.14(t)(1)]']);
    expect(readOut(trafficking.vacaturAvailable([theft, robbery]))).toEqual([
      'notMet', 'Vacatur is for nonviolent offenses. See WIC 782, or 781 from 18. [PC 236.14(t)(1)]',
    ]);
  });

  // November has 30 days: the 45th day after 2 November is 17 December.
  test('the prosecuting agency answers within 45 days of receipt', () => {
    expect(trafficking.answerDue(localDate('2026-11-02'))).toEqual({ due: '2026-12-17', cite: { code: 'PC', text: 'PC 236.14(c)' } });
  });

  // 90 days after 1 June are 30 August: 29 days left in June, 31 in July, 30 in August.
  test.each([
    ['arrested long ago: 90 days from the order', '2024-03-01', '2026-06-01', '2026-08-30'],
    ['arrested lately: one year from the arrest', '2026-03-01', '2026-06-01', '2027-03-01'],
    ['both on one day', '2025-08-30', '2026-06-01', '2026-08-30'],
  ])('an agency seals by the later day, %s', (_when, arrested, order, due) => {
    expect(trafficking.sealBy(localDate(arrested), localDate(order))).toEqual({ due, cite: { code: 'PC', text: 'PC 236.14(k)(2)' } });
  });

  test('an agency destroys within a year of the order', () => {
    expect(trafficking.destroyBy(localDate('2026-06-01'))).toEqual({ due: '2027-06-01', cite: { code: 'PC', text: 'PC 236.14(k)(2)' } });
  });
});

describe('vacatur under 236.15', () => {
  test.each([
    ['arrested long ago: one year from the order', '2020-03-01', '2026-06-01', '2027-06-01'],
    ['arrested lately: three years from the arrest', '2026-03-01', '2026-06-01', '2029-03-01'],
  ])('an agency seals by the later day, %s', (_when, arrested, order, due) => {
    expect(violence.sealBy(localDate(arrested), localDate(order))).toEqual({ due, cite: { code: 'PC', text: 'PC 236.15(k)' } });
  });
});
