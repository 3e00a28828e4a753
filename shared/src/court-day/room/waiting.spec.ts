import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../law/court-settings.ts';
import { graceUntil, isLate, missingBeforeAbsent, waitColour, waitingMinutes, type InLine, type Missed } from './waiting.ts';

const IN_LINE: InLine = { state: 'checked_in', mode: 'in_person', toldAt: 530, checkedInAt: 540, now: 560 };
const at = (words: Partial<InLine>): InLine => ({ ...IN_LINE, ...words });

describe('how long a youth has waited', () => {
  test.each([
    ['came at 9, told 8:50', {}, 20],
    ['came before the time told', { toldAt: 550 }, 10],
    ['told later than now', { toldAt: 600 }, 0],
    ['on second call', { state: 'second_call' }, 20],
    ['put behind the others', { state: 'trailed' }, 20],
    ['before the bench', { state: 'in_hand' }, null],
    ['not here', { checkedInAt: null }, null],
    ['heard', { state: 'heard' }, null],
  ] as const)('%s', (_who, words, minutes) => {
    expect(waitingMinutes(at(words))).toBe(minutes);
  });

  test('is never below nothing, and never longer than since the check-in', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(minute, minute, minute, (toldAt, checkedInAt, now) => {
        const waited = waitingMinutes(at({ toldAt, checkedInAt, now })) ?? -1;

        expect(waited).toBeGreaterThanOrEqual(0);
        expect(waited).toBeLessThanOrEqual(Math.max(0, now - checkedInAt));
      }),
    );
  });

  test.each([
    [null, 'none'],
    [19, 'none'],
    [20, 'amber'],
    [44, 'amber'],
    [45, 'red'],
  ] as const)('%s minutes are %s', (minutes, colour) => {
    expect(waitColour(minutes, DEFAULT_SETTINGS)).toBe(colour);
  });

  test('a court may choose other limits', () => {
    expect(waitColour(10, { ...DEFAULT_SETTINGS, waitAmber: 10 })).toBe('amber');
  });
});

describe('late', () => {
  test.each([
    ['at the time told', { checkedInAt: null, state: 'set', now: 530 }, false],
    ['a minute after it', { checkedInAt: null, state: 'set', now: 531 }, true],
    ['on second call and not here', { checkedInAt: null, state: 'second_call' }, true],
    ['here', { state: 'second_call' }, false],
    ['a paper matter', { checkedInAt: null, state: 'set', mode: 'no_appearance' }, false],
    ['away', { checkedInAt: null, state: 'away' }, false],
  ] as const)('%s', (_who, words, late) => {
    expect(isLate(at(words))).toBe(late);
  });
});

describe('before a youth is called absent', () => {
  const MISSED: Missed = {
    startsAt: 540,
    expectedAt: null,
    now: 601,
    wasCalledTwice: true,
    hasAdvocate: true,
    triedAdvocate: true,
    hasOfficer: true,
    triedOfficer: true,
  };
  const missing = (words: Partial<Missed>, settings = DEFAULT_SETTINGS) =>
    missingBeforeAbsent({ ...MISSED, ...words }, settings).map(({ need }) => need);

  test('the grace passes: not at its last minute, but the minute after', () => {
    expect([missing({ now: 599 }), missing({ now: 600 }), missing({ now: 601 })]).toEqual([['graceHasPassed'], ['graceHasPassed'], []]);
  });

  test('a youth who is said to be coming is waited for until then', () => {
    expect(graceUntil({ startsAt: 540, expectedAt: 630 }, DEFAULT_SETTINGS)).toBe(630);
    expect([missing({ expectedAt: 630, now: 630 }), missing({ expectedAt: 630, now: 631 })]).toEqual([['graceHasPassed'], []]);
  });

  test('everything is said at once, each with what to do', () => {
    const needs = missingBeforeAbsent(
      { ...MISSED, now: 550, wasCalledTwice: false, triedAdvocate: false, triedOfficer: false },
      DEFAULT_SETTINGS,
    );

    expect(needs.map(({ message }) => message)).toEqual([
      'Late is not absent. Wait until 10 am.',
      'Called once. Put the matter to second call first.',
      'The advocate was not tried yet. Call the advocate first.',
      'The officer or the worker was not tried yet. Call one of them first.',
    ]);
  });

  test('nobody is tried who is not on the case, and a court may not ask for it', () => {
    expect(missing({ hasAdvocate: false, triedAdvocate: false, hasOfficer: false, triedOfficer: false })).toEqual([]);
    expect(missing({ triedAdvocate: false, triedOfficer: false }, { ...DEFAULT_SETTINGS, triedBeforeAbsent: false })).toEqual([]);
  });
});
