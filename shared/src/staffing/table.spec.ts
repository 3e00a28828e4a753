import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '../time/local-date.ts';
import { agencyOfRole, flaggedIn, inOrderOfTalk, recommendationsOf, type Recommended, type TableLine } from './table.ts';

const line = (facts: Partial<TableLine>): TableLine => ({
  lineId: 'l',
  agency: 'probation',
  kind: 'went_well',
  words: 'Went to school each day.',
  askInChambers: false,
  doNotRaise: false,
  enteredAt: '2026-12-01T16:00:00.000Z',
  ...facts,
});

test('the table talks agency by agency, and of each the good news first', () => {
  const lines = [
    line({ lineId: 'c', agency: 'advocate', kind: 'went_well' }),
    line({ lineId: 'b', kind: 'safety' }),
    line({ lineId: 'a' }),
    line({ lineId: 'b2', kind: 'safety', enteredAt: '2026-12-01T16:30:00.000Z' }),
  ];

  expect(inOrderOfTalk(lines).map(({ lineId }) => lineId)).toEqual(['a', 'b', 'b2', 'c']);
});

const said = (facts: Partial<Recommended>): Recommended => ({
  agency: 'probation',
  source: 'line',
  words: 'Home on a trial.',
  on: localDate('2026-12-01'),
  ...facts,
});

test('of each agency the latest line and the latest report stand beside the others, with their days', () => {
  const beside = recommendationsOf([
    said({ agency: 'child_welfare', words: 'home on a trial' }),
    said({}),
    said({ words: 'Stay where she is.', on: localDate('2026-11-30') }),
    said({ source: 'report', on: localDate('2026-11-20') }),
  ]);

  expect(beside.map(({ agency, source, words, on, differs }) => [agency, source, words, on, differs])).toEqual([
    ['probation', 'report', 'Home on a trial.', '2026-11-20', false],
    ['probation', 'line', 'Home on a trial.', '2026-12-01', false],
    ['child_welfare', 'line', 'home on a trial', '2026-12-01', false],
  ]);
});

test('where two differ, both are marked, also where one agency changed its mind since its report', () => {
  const other = recommendationsOf([said({}), said({ agency: 'child_welfare', words: 'Move.' })]);
  const changed = recommendationsOf([said({ source: 'report', words: 'Stay.' }), said({})]);

  expect([...other, ...changed].map(({ differs }) => differs)).toEqual([true, true, true, true]);
});

test('a report belongs to the agency of its writer', () => {
  expect([agencyOfRole('social_worker'), agencyOfRole('county_counsel'), agencyOfRole('parent'), agencyOfRole('toString')]).toEqual([
    'child_welfare',
    'child_welfare',
    null,
    null,
  ]);
});

test.each([
  [0, null],
  [1, '1 thing not to say aloud'],
  [2, '2 things not to say aloud'],
] as const)('%s flagged: the bench hears %s', (count, covered) => {
  expect(flaggedIn([line({}), ...Array.from({ length: count }, () => line({ doNotRaise: true }))])).toMatchObject({
    notAloud: count,
    covered,
  });
});

test('a line of the kind not to say aloud counts without a flag, and only once with it', () => {
  expect(flaggedIn([line({ kind: 'do_not_raise' }), line({ kind: 'do_not_raise', doNotRaise: true })]).notAloud).toBe(2);
  expect(flaggedIn([line({ askInChambers: true })])).toEqual({ inChambers: 1, notAloud: 0, covered: null });
});

test('the covered sentence never holds a word of any line', () => {
  const words = fc.stringMatching(/^[a-z]{6,20}$/).filter((text) => !'things not to say aloud'.includes(text));
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (said) => {
      const { covered } = flaggedIn(said.map((text) => line({ words: text, doNotRaise: true })));
      expect(said.filter((text) => covered?.includes(text))).toEqual([]);
    }),
  );
});
