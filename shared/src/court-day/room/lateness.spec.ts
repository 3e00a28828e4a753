import { describe, expect, test } from '@jest/globals';
import { saidTimeHasPassed, sayNotHere } from './lateness.ts';

/** 11:57 on the court's clock. */
const SAID = 717;

describe('a youth who is not here', () => {
  test.each([
    ['the minute before the time of grace ends', 599, 'Late. Not absent before 10 am.'],
    ['its last minute', 600, 'Late. Not absent before 10 am.'],
    ['the minute after', 601, 'Waited for until 10 am; not here yet.'],
  ])('and of whom nobody said anything: %s', (_when, now, words) => {
    expect(sayNotHere({ expectedAt: null, until: 600, now })).toBe(words);
  });

  test.each([
    ['the minute before it', 716, 'Late, said to come by 11:57 am. Not absent before 11:57 am.'],
    ['that minute', 717, 'Late, said to come by 11:57 am. Not absent before 11:57 am.'],
    ['the minute after', 718, 'Said to come by 11:57 am; not here yet.'],
    ['four minutes later', 721, 'Said to come by 11:57 am; not here yet.'],
  ])('and was said to come at 11:57: %s', (_when, now, words) => {
    expect(sayNotHere({ expectedAt: SAID, until: SAID, now })).toBe(words);
  });

  test('is not absent while the grace lasts, even when the time that was said has passed', () => {
    expect(sayNotHere({ expectedAt: 600, until: SAID, now: 601 })).toBe('Said to come by 10 am; not here yet. Not absent before 11:57 am.');
  });

  test('the time that was said passes with its last minute, and never when nobody said one', () => {
    expect([716, 717, 718].map((now) => saidTimeHasPassed({ expectedAt: SAID, now }))).toEqual([false, false, true]);
    expect(saidTimeHasPassed({ expectedAt: null, now: 1400 })).toBe(false);
  });
});
