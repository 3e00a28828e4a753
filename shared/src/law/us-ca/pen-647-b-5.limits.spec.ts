import { describe, expect, test } from '@jest/globals';
import { localDate } from '../../time/local-date.ts';
import { readCites } from '../testing.ts';
import { CITES_647B, INSTEAD_OF_647B, isImmuneUnder647b, relationTo647b } from './pen-647-b-5.ts';
import { isAfterRepeal, is653_22, REPEALED_ON } from './pen-653-22.ts';

describe('a charge under 647(b), however it is written', () => {
  test.each([
    'PC 647(b)', 'PC 647(b)(1)', '647b', 'PC 664/647(b)', 'PC 484(a)/647(b)', '647.b', '647.B', 'Penal Code 647 b', '647 - b.', 'PC 647. (b)', 'PC 647, (b)', 'PC 647, subd. (b)',
    'PC 647, subds. (b)', 'PC 647, subdivision (b)', 'PC 647, subdivisions (b)', 'PC 647 b)', '6\u200b47.b', '６４７．b',
  ])('%s is 647(b)', (statute) => expect(relationTo647b(statute)).toBe('inside'));

  test.each(['PC 647', '647 battery', 'PC 647, subdivision battery', 'PC 1647.b, PC 647', 'PC 9.647.b, PC 647', 'PC 484/647'])('%s does not say which subdivision', (statute) =>
    expect(relationTo647b(statute)).toBe('wider'));

  test.each(['PC 647(a)', 'PC 484(a)/488', '6471 b', '6471.b', '647.3 b', '647.6.b', '1647.b', '9.647.b', 'solicitation', ''])('%s is another matter', (statute) =>
    expect(relationTo647b(statute)).toBe('apart'));

  const BORN = localDate('2008-11-23');
  test.each([['the day before the 18th birthday', '2026-11-22', true], ['on the 18th birthday', '2026-11-23', false], ['the day after', '2026-11-24', false]])(
    'conduct %s', (_when, day, immune) => expect(isImmuneUnder647b('PC 647(b)', BORN, localDate(day))).toBe(immune),
  );

  test('under 18 a charge that does not say the subdivision is not called immune: the clerk is asked for it', () => {
    expect(isImmuneUnder647b('PC 647', BORN, localDate('2026-01-05'))).toBe(false);
  });

  test('the refusal cites the paragraph, and where the youth is helped instead', () => {
    expect([...readCites(CITES_647B), ...readCites(INSTEAD_OF_647B)]).toEqual(['PC 647(b)(5)', 'WIC 300(b)(4)', 'WIC 305(a)', 'WIC 827.95(a)(1)(C)']);
  });
});

describe('loitering under the repealed 653.22', () => {
  test.each(['PC 653.22', 'PC 653.20(a)', 'PC 484(a)/653.22', '653.22.a', 'Penal Code 653.22 x', '653.20 x'])('%s names it', (statute) => expect(is653_22(statute)).toBe(true));

  test.each(['PC 653.2', 'PC 653.23', '653.23 x', '653.221 x', '1653.22 x', '3.653.22 x', 'PC 653f', 'loitering'])('%s does not', (statute) => expect(is653_22(statute)).toBe(false));

  test('the last day of the old law was 31 December 2022', () => {
    const [before, after] = [localDate('2022-12-31'), REPEALED_ON];
    expect(after).toBe('2023-01-01');
    expect([isAfterRepeal(before, before), isAfterRepeal(before, null), isAfterRepeal(after, null), isAfterRepeal(before, after), isAfterRepeal(after, after)]).toEqual([false, false, true, true, true]);
  });
});
