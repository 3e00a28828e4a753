import { describe, expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../law/court-settings.ts';
import { localDate } from '../../time/local-date.ts';
import {
  holderWords,
  isPastProtection,
  usualHolder,
  warrantAuthority,
  whatIsNotFinal,
  whyNotThisKind,
  type WarrantOnDesk,
} from './warrant-desk.ts';

const moment = { today: localDate('2026-12-01'), now: '2026-12-01T18:00:00Z', settings: DEFAULT_SETTINGS };
const WARRANT: WarrantOnDesk = {
  kind: 'bench',
  state: 'issued',
  holder: 'sheriff',
  heldUntil: null,
  recalledAt: null,
  bornOn: localDate('2010-02-14'),
  isSent: true,
  isReceived: true,
  isRecallSent: true,
};
const left = (words: Partial<WarrantOnDesk>): readonly string[] => whatIsNotFinal({ ...WARRANT, ...words }, moment);

describe('a warrant is not final', () => {
  test('until its holder has it', () => {
    expect(left({ isSent: false, isReceived: false })).toEqual(['Not sent to the Sheriff yet.']);
    expect(left({ isReceived: false, holder: 'child_welfare' })).toEqual(['Sent, and the child welfare agency has not said that it came.']);
    expect(left({ isReceived: false, isSent: false, holder: null })).toEqual(['Not sent to its holder yet.']);
    expect(left({})).toEqual([]);
  });

  test.each([
    ['2026-11-30', ['It was held until Monday, November 30, 2026. Release it, or recall it.']],
    ['2026-12-01', ['It is held until today. Release it, or recall it.']],
    ['2026-12-02', []],
  ])('on the day its hold ends, %s, and after it', (until, words) => {
    expect(left({ state: 'held', heldUntil: localDate(until) })).toEqual(words);
  });

  test.each([
    ['2026-12-01T17:00:00Z', 'Recalled 1 hour ago and not confirmed: it can still arrest.'],
    ['2026-12-01T16:59:00Z', 'Recalled 1 hour 1 minute ago and not confirmed: it can still arrest. It was to be confirmed within 1 hour.'],
    [null, 'Recalled and not confirmed: it can still arrest.'],
  ])('while a recall of %s waits', (recalledAt, words) => {
    expect(left({ state: 'recalled', recalledAt })).toEqual([words]);
    expect(left({ state: 'recalled', recalledAt, isRecallSent: false })).toEqual([words, 'The recall was not sent to the Sheriff yet.']);
  });

  test.each([
    ['2008-12-02', 0],
    ['2008-12-01', 1],
    ['2008-11-30', 1],
  ])('once the youth it protects, born %s, is eighteen: %i sentence', (bornOn, sentences) => {
    expect(left({ kind: 'protective_custody', bornOn: localDate(bornOn) })).toHaveLength(sentences);
    expect(left({ kind: 'bench', bornOn: localDate(bornOn) })).toHaveLength(0);
  });

  test('after it ended: never', () => {
    expect([...left({ state: 'executed' }), ...left({ state: 'recall_confirmed', recalledAt: moment.now })]).toEqual([]);
  });
});

describe('a kind of warrant', () => {
  const why = (words: Partial<Parameters<typeof whyNotThisKind>[0]>) =>
    whyNotThisKind({ kind: 'bench', branch: '602', hasDependencyCase: false, bornOn: localDate('2010-02-14'), ...words }, moment);

  test('belongs to its branch', () => {
    expect(why({})).toBeNull();
    expect(why({ branch: '300' })).toContain('dependency case');
    expect(why({ kind: 'protective_custody' })).toContain('none of this youth is heard here');
    expect(why({ kind: 'protective_custody', hasDependencyCase: true })).toBeNull();
  });

  test('that protects ends at the birthday the court has set', () => {
    const asked = { kind: 'protective_custody' as const, hasDependencyCase: true, bornOn: localDate('2008-12-01') };
    expect(why(asked)).toMatch(/^The youth is 18\./);
    expect(
      whyNotThisKind({ branch: '300', ...asked }, { ...moment, settings: { ...DEFAULT_SETTINGS, protectiveWarrantUntilAge: 21 } }),
    ).toBeNull();
    expect(isPastProtection(null, moment)).toBe(false);
  });

  test('rests on its own section and has its usual holder', () => {
    expect([warrantAuthority('bench').text, warrantAuthority('arrest').text, warrantAuthority('protective_custody').text]).toEqual([
      'WIC 663',
      'WIC 663',
      'WIC 340',
    ]);
    expect([usualHolder('arrest'), usualHolder('protective_custody')]).toEqual(['sheriff', 'child_welfare']);
    expect([holderWords('police'), holderWords(null)]).toEqual(['Police', 'Holder not recorded']);
  });
});
