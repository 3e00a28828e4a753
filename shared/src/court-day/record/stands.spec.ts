import { describe, expect, test } from '@jest/globals';
import { completedBy, findingStands, stepStands, type StandingStep } from './stands.ts';

const DATE: StandingStep = {
  step: 'date',
  sessionId: 's-1',
  startsAt: '14:40',
  minutes: 12,
  type: 'progress_review',
  reason: null,
  words: null,
};

describe('what is compared when two people write', () => {
  test('a finding with other facts is another value, letter by letter', () => {
    expect(findingStands({ answer: 'made', facts: 'A' })).not.toBe(findingStands({ answer: 'made', facts: 'a' }));
    expect(findingStands({ answer: 'made', facts: '' })).toBe(findingStands({ answer: 'made', facts: null }));
  });

  test.each<[string, Partial<StandingStep>]>([
    ['another step', { step: 'queue' }],
    ['another session', { sessionId: 's-2' }],
    ['another time', { startsAt: '14:50' }],
    ['more minutes', { minutes: 20 }],
    ['another kind of hearing', { type: 'disposition' }],
    ['another reason', { reason: 'report_awaited' }],
    ['other words', { words: 'By counsel' }],
  ])('%s is another value', (_what, other) => {
    expect(stepStands({ ...DATE, ...other })).not.toBe(stepStands(DATE));
  });

  test('nothing recorded is empty', () => {
    expect(stepStands(null)).toBe('');
  });
});

describe('a date that was entered in part', () => {
  const part: StandingStep = { ...DATE, startsAt: null, minutes: null, type: null };

  test('is the date that stands, where the session is the same', () => {
    expect(completedBy(part, DATE)).toEqual(DATE);
    expect(completedBy({ ...part, startsAt: '15:00' }, DATE)).toEqual({ ...DATE, startsAt: '15:00' });
  });

  test('is another one in another session, and where none stands', () => {
    expect(completedBy({ ...part, sessionId: 's-2' }, DATE)).toEqual({ ...part, sessionId: 's-2' });
    expect(completedBy(part, null)).toEqual(part);
  });
});
