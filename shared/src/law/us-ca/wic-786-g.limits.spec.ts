import { expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import { readOut } from '../testing.ts';
import { mayOpen, refilingAccess } from './wic-786-g.ts';

test.each([
  ['786_e', 'not_available', ['met', 'Dismissed under subdivision (e). [WIC 786(g)(2)]']],
  ['786_a', 'available', ['notMet', 'The six-month access is for dismissals under subdivision (e). [WIC 786(g)(2)]']],
  ['236_23_f', 'available', ['met', 'Open by this court’s setting. [WIC 786(g)(2)]']],
  ['236_24_f', 'not_available', ['notMet', 'The six-month access is for dismissals under subdivision (e). [WIC 786(g)(2)]']],
  [
    '236_23_f', 'route_to_judge',
    ['needsJudge', 'The six-month access is for dismissals under subdivision (e). Not available unless the judge says otherwise. [WIC 786(g)(2)]'],
  ],
] as const)('O-7: after a dismissal under %s, with the setting %s', (basis, refilingAccessAfterFinding, said) => {
  expect(readOut(refilingAccess(basis, { ...DEFAULT_SETTINGS, refilingAccessAfterFinding }))).toEqual(said);
});

test('R9: what a look says when it is refused, waits, or is lawful', () => {
  const look = { role: 'prosecutor', purpose: 'duty_to_disclose', triggerTrue: true, orderMade: true } as const;
  expect(readOut(mayOpen({ ...look, role: 'child_welfare' }))).toEqual(['notMet', 'Not on the closed list. Nothing is opened. [WIC 786(g)]']);
  expect(readOut(mayOpen({ ...look, triggerTrue: false }))).toEqual([
    'notMet', 'Only when this has happened: A written request to the juvenile court with reasons and the date needed. [WIC 786(g)(1)(K)]',
  ]);
  expect(readOut(mayOpen({ ...look, orderMade: false }))).toEqual(['needsJudge', 'The judge decides and states the limits. [WIC 786(g)(1)(K)]']);
  expect(readOut(mayOpen(look))).toEqual(['met', 'The duty to disclose to an accused person in a criminal court. [WIC 786(g)(1)(K)]']);
});
