import { expect, test } from '@jest/globals';
import { caseLaw, ccp, evid, famCode, govCode, pen, rule, sayCites, wic } from './citation.ts';

test('each body of law prints under its own name and is known by it', () => {
  const cites = [
    pen('187'),
    wic('602'),
    rule('5.780'),
    evid('1038'),
    ccp('135'),
    govCode('6700'),
    famCode('6500'),
    caseLaw('In re W.R. (2018)'),
  ];
  expect(cites.map(({ code, text }) => `${code}: ${text}`)).toEqual([
    'PC: PC 187',
    'WIC: WIC 602',
    'Rule: Rule 5.780',
    'Evid.: Evid. 1038',
    'CCP: CCP 135',
    'Gov. Code: Gov. Code 6700',
    'Fam. Code: Fam. Code 6500',
    'Case: In re W.R. (2018)',
  ]);
});

test('several in one line: a code is named again only after another, a decision is always named whole', () => {
  expect(sayCites([])).toBe('');
  expect(sayCites([wic('786(a)'), wic('786(d)'), pen('236.23'), wic('702')])).toBe('WIC 786(a), 786(d), PC 236.23, WIC 702');
  expect(sayCites([caseLaw('In re D.C. (2021)'), caseLaw('In re W.R. (2018)')])).toBe('In re D.C. (2021), In re W.R. (2018)');
  expect(sayCites([govCode('6700'), govCode('68115')])).toBe('Gov. Code 6700, 68115');
});
