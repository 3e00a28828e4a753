import { expect, test } from '@jest/globals';
import { pen, wic } from './law/citation.ts';
import {
  alreadyDone,
  clash,
  dayClosed,
  invalid,
  notAllowed,
  notFound,
  notSignedIn,
  refusalCites,
  refusalWords,
  rulesBroken,
  sessionFull,
  stale,
  tooEarly,
  unmet,
  type Refusal,
} from './refusal.ts';
import { ok, refuse, unreachable } from './result.ts';
import { localDate } from './time/local-date.ts';

const ALL: readonly (readonly [Refusal, string])[] = [
  [notFound(), 'Nothing here under that number.'],
  [notAllowed('You can read this matter. Signing belongs to the judge.'), 'You can read this matter. Signing belongs to the judge.'],
  [notSignedIn(), 'Sign in first.'],
  [stale(4), 'Somebody changed this while you had it open. Read it again, then decide.'],
  [
    stale(5, ['Calendar Clerk set number 12 at 2:10, 15 minutes.']),
    'Somebody changed this while you had it open. Calendar Clerk set number 12 at 2:10, 15 minutes. Read it again, then decide.',
  ],
  [
    rulesBroken([
      { rule: 'counsel', words: 'Counsel is in Dept. 204 at that time.', mayRelax: 'the judge', cites: [] },
      { rule: 'capacity', words: 'No minutes are left.', mayRelax: 'the judge', cites: [] },
    ]),
    'Counsel is in Dept. 204 at that time. No minutes are left.',
  ],
  [
    invalid([
      { field: 'a', message: 'One.', cites: [] },
      { field: 'b', message: 'Two.', cites: [] },
    ]),
    'One. Two.',
  ],
  [unmet([{ need: 'x', message: 'Missing.', cites: [] }]), 'Missing.'],
  [sessionFull(0, 127), 'This session is full: 127 of 127 minutes. The judge may go over, with a reason.'],
  [
    clash('Someone set that day must be kept apart, level 3. Only the judge may relax it.'),
    'Someone set that day must be kept apart, level 3. Only the judge may relax it.',
  ],
  [
    dayClosed({ why: 'Veterans Day', nextOpenOn: localDate('2026-11-12'), cites: [] }),
    'The court does not sit that day: Veterans Day. The next open day is Thursday, November 12, 2026.',
  ],
  [tooEarly(localDate('2033-02-09'), []), 'Too early. This may happen from Wednesday, February 9, 2033.'],
  [alreadyDone('Receipt is recorded.'), 'Receipt is recorded.'],
];

test.each(ALL)('%j reads: %s', (refusal, sentence) => {
  expect(refusalWords(refusal)).toBe(sentence);
});

test('no refusal blames, begs or shouts', () => {
  for (const [refusal] of ALL) expect(refusalWords(refusal)).not.toMatch(/please|error|!|invalid|illegal/i);
});

test('every cite behind a refusal comes once, in order', () => {
  const missing = unmet([
    { need: 'x', message: 'A.', cites: [wic('786(a)'), pen('236.23(f)')] },
    { need: 'y', message: 'B.', cites: [wic('786(a)')] },
  ]);

  expect(refusalCites(missing).map(({ text }) => text)).toEqual(['WIC 786(a)', 'PC 236.23(f)']);
  expect(refusalCites(notFound())).toEqual([]);
});

test('a result is a value or a refusal', () => {
  expect(ok(3)).toEqual({ ok: true, value: 3 });
  expect(refuse(notFound())).toEqual({ ok: false, refusal: { code: 'NOT_FOUND' } });
});

test('a case nobody wrote is a bug and says which', () => {
  // Only data that lies about its type gets here.
  expect(() => unreachable('odd' as never)).toThrow('No case was written for "odd".');
});
