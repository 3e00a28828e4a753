import { expect, test } from '@jest/globals';
import { readCites, readOut } from '../testing.ts';
import { beforeSealing, hasRowAfterSealing, LETTERS, PETITION_FOR_ACCESS, ROLE_MATRIX } from './wic-827.ts';
import { mayGoToFederalOfficer } from './wic-831.ts';

test.each([
  ['clerk', true, true, ['WIC 827(a)(1)(A)']],
  ['judge_elsewhere', true, true, ['WIC 827(a)(1)(E)', 'WIC 827(a)(1)(L)']],
  ['minors_counsel', true, true, ['WIC 827(a)(1)(E)', 'WIC 827(a)(1)(V)']],
  ['team_member', true, false, ['WIC 827(a)(1)(K)']],
  ['school', true, false, ['WIC 827(a)(1)(G)']],
  ['advocate', false, false, []],
] as const)('before sealing %s looks in: %s, copies: %s, by %j', (role, inspect, copies, cites) => {
  const right = beforeSealing(role);
  expect([right.inspect, right.copies, readCites(right.cites)]).toStrictEqual([inspect, copies, cites]);
});

test('nobody’s right to look rests on a letter that needs an order or has limits of its own', () => {
  const open = new Set(LETTERS.filter(({ inspect }) => inspect === 'yes').map(({ letter }) => letter));
  for (const { role, letters } of ROLE_MATRIX) expect([role, beforeSealing(role).inspect]).toEqual([role, letters.some((letter) => open.has(letter))]);
});

test('after sealing five roles still have a row of 786(g), and nobody else', () => {
  expect(ROLE_MATRIX.filter(({ role }) => hasRowAfterSealing(role)).map(({ role }) => role)).toEqual([
    'judge_assigned', 'prosecutor', 'minors_counsel', 'probation_officer', 'social_worker',
  ]);
});

test('those without a letter petition under (Q), and a federal officer only so', () => {
  expect(PETITION_FOR_ACCESS.text).toBe('WIC 827(a)(1)(Q)');
  expect(readOut(mayGoToFederalOfficer(true))).toEqual(['met', 'The juvenile court ordered it on petition. [WIC 831]']);
  expect(readOut(mayGoToFederalOfficer(false))).toEqual([
    'notMet', 'Nothing goes to a federal officer without an order of the juvenile court. Petition with form JV-570. [WIC 831]',
  ]);
});
