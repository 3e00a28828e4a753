import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { flaggedIn, inOrderOfTalk, recommendationsOf, type TableLine } from './table.ts';

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

test('of each agency the latest recommendation stands beside the others, with its day', () => {
  const said = recommendationsOf([
    line({ kind: 'recommendation', words: 'Stay where she is.', enteredAt: '2026-11-30T16:00:00.000Z' }),
    line({ kind: 'recommendation', words: 'Home on a trial.' }),
    line({ kind: 'recommendation', agency: 'child_welfare', words: 'home on a trial' }),
    line({ kind: 'placement', agency: 'health' }),
  ]);

  expect(said.map(({ agency, words, differs }) => [agency, words, differs])).toEqual([
    ['probation', 'Home on a trial.', false],
    ['child_welfare', 'home on a trial', false],
  ]);
});

test('where two differ, both are marked', () => {
  const said = recommendationsOf([
    line({ kind: 'recommendation', words: 'Stay.' }),
    line({ kind: 'recommendation', agency: 'child_welfare', words: 'Move.' }),
  ]);

  expect(said.map(({ differs }) => differs)).toEqual([true, true]);
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
