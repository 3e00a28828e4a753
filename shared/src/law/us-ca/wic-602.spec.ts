import { expect, test } from '@jest/globals';
import { localDate } from '../../time/local-date.ts';
import { isImmuneUnder647b } from './pen-647-b-5.ts';
import { is653_22, isAfterRepeal } from './pen-653-22.ts';
import { whatEnds, DISCHARGE_WORDS } from './wic-702.ts';
import { mayHear } from './wic-602.ts';

const BORN = localDate('2012-02-29');

test.each([
  ['the day before turning 12', '2024-02-28', 'notMet'], ['on the 12th birthday, a leap day', '2024-02-29', 'met'],
  ['the last day of being 17', '2030-02-28', 'met'], ['on the 18th birthday, kept on 1 March', '2030-03-01', 'notMet'],
])('theft %s', (_when, day, kind) => expect(mayHear('PC 484', BORN, localDate(day)).kind).toBe(kind));

test('under 12 murder is heard, robbery is not, and a charge that does not say force is left to the judge', () => {
  const day = localDate('2022-06-01');
  expect(['PC 187', 'PC 211', 'PC 261'].map((statute) => mayHear(statute, BORN, day).kind)).toEqual(['met', 'notMet', 'needsJudge']);
});

test('647(b) is no offense through the last day of being 17', () => {
  expect(isImmuneUnder647b('PC 647(b)(2)', BORN, localDate('2030-02-28'))).toBe(true);
  expect(isImmuneUnder647b('PC 647(b)(2)', BORN, localDate('2030-03-01'))).toBe(false);
  expect(isImmuneUnder647b('PC 647(f)', BORN, localDate('2027-02-28'))).toBe(false);
});

test('loitering ended with 2022', () => {
  expect(['PC 653.22(a)', 'PC 653.2', 'PC 653.20'].map(is653_22)).toEqual([true, false, true]);
  expect(isAfterRepeal(localDate('2022-12-31'), null)).toBe(false);
  expect(isAfterRepeal(localDate('2023-01-01'), null)).toBe(true);
});

test('R11, R12: only what belongs to the dismissed petition ends; the dependency case and other petitions go on', () => {
  const bound = [{ petitionId: 'one' }, { petitionId: 'two' }, { petitionId: null }];
  expect(whatEnds(bound, 'one')).toEqual({ ends: [{ petitionId: 'one' }], survives: [{ petitionId: 'two' }, { petitionId: null }] });
  expect(DISCHARGE_WORDS.cite?.text).toBe('WIC 702');
});
