import { expect, test } from '@jest/globals';
import { CLOSURE_RULES, closureReaches, type ClosureKind, type ClosureReach } from './court-closure.ts';
import { localDate } from './local-date.ts';

const KINDS: readonly ClosureKind[] = ['governor', 'office_closed', 'emergency_filing', 'emergency_juvenile'];
const REACHES: readonly ClosureReach[] = ['juvenile_custody', 'filing', 'all'];

test('a Governor’s day and a shut office reach every clock; an emergency day only those that Gov. Code 68115 names', () => {
  const reached = (kind: ClosureKind) =>
    REACHES.filter((reach) => closureReaches({ closedOn: localDate('2026-12-01'), reason: 'smoke', kind, orderReference: null }, reach));
  expect(KINDS.map((kind) => [kind, reached(kind)])).toEqual([
    ['governor', REACHES],
    ['office_closed', REACHES],
    ['emergency_filing', ['filing']],
    ['emergency_juvenile', ['juvenile_custody']],
  ]);
});

test('each kind is said in words, with its authority and how sure it is', () => {
  expect(KINDS.map((kind) => [CLOSURE_RULES[kind].words, CLOSURE_RULES[kind].cite, CLOSURE_RULES[kind].status])).toEqual([
    ['A day appointed by the Governor', { code: 'Gov. Code', text: 'Gov. Code 6700' }, 'verified'],
    ['The office is shut for the whole day', { code: 'CCP', text: 'CCP 12b' }, 'verified'],
    ['An emergency holiday for filing', { code: 'Gov. Code', text: 'Gov. Code 68115(a)(4)' }, 'part'],
    ['An emergency holiday for the custody clocks of the juvenile court', { code: 'Gov. Code', text: 'Gov. Code 68115(a)(5)' }, 'part'],
  ]);
});
