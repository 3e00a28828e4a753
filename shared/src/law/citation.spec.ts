import { expect, test } from '@jest/globals';
import { allOf, because, met, needsJudge, notMet } from './answer.ts';
import { caseLaw, evid, pen, rule, sayCites, wic } from './citation.ts';

test('a cite prints as the court writes it', () => {
  expect([pen('236.23(f)'), wic('786(a)'), rule('5.840(d)'), evid('1038'), caseLaw('In re W.R. (2018)')].map(({ text }) => text)).toEqual([
    'PC 236.23(f)',
    'WIC 786(a)',
    'Rule 5.840(d)',
    'Evid. 1038',
    'In re W.R. (2018)',
  ]);
});

test('cites in one line name a code once in a row', () => {
  expect(sayCites([pen('236.23(a)'), pen('667.5(c)(9)')])).toBe('PC 236.23(a), 667.5(c)(9)');
  expect(sayCites([wic('702'), rule('5.780'), wic('786')])).toBe('WIC 702, Rule 5.780, WIC 786');
});

test('several answers: one "not met" decides, then "needs the judge", and no reason of that kind is lost', () => {
  const [one, two, three] = [because('one', null), because('two', null), because('three', pen('1'))];
  expect(allOf([met(one), notMet(two), needsJudge(three), notMet(three)])).toEqual(notMet(two, three));
  expect(allOf([met(one), needsJudge(two)])).toEqual(needsJudge(two));
  expect(allOf([met(one), met(two)])).toEqual(met(one, two));
});
