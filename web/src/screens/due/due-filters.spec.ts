import { expect, test } from '@jest/globals';
import { filtersFrom, searchOf, untilDay } from './due-filters.ts';

test('the plain address shows a week, of every department and kind', () => {
  expect(filtersFrom(new URLSearchParams())).toEqual({ until: 'week', departmentId: null, part: null, kind: null, binding: false });
});

test('an address that was kept names the same list again', () => {
  const filters = { until: 'month', departmentId: 'd-260', part: '3.3', kind: 'HEARING', binding: true } as const;

  expect(filtersFrom(searchOf(filters))).toEqual(filters);
  expect(searchOf({ ...filters, until: 'week', departmentId: null, part: null, kind: null, binding: false }).toString()).toBe('');
});

test('a word that no list knows is passed over', () => {
  expect(filtersFrom(new URLSearchParams('until=forever&kind=SECRET'))).toMatchObject({ until: 'week', kind: null });
});

test('today, three days, a week, a month, and everything', () => {
  expect(untilDay('today', '2026-12-01')).toBe('2026-12-01');
  expect(untilDay('days3', '2026-12-30')).toBe('2027-01-02');
  expect(untilDay('week', '2026-12-01')).toBe('2026-12-08');
  expect(untilDay('month', '2026-12-01')).toBe('2026-12-31');
  expect(untilDay('all', '2026-12-01')).toBeNull();
});
