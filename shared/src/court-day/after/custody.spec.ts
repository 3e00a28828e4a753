import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../law/court-settings.ts';
import { custodyDay, custodyNotFinal, custodyWait, isLateHour, type CustodyOrderOnWay } from './custody.ts';
import { minutesBetween, sayMinutes } from './minutes.ts';

const EVENING = '2026-12-02T02:00:00Z';
const ORDER: CustodyOrderOnWay = {
  kind: 'release',
  state: 'ordered',
  orderedAt: '2026-12-01T18:00:00Z',
  sentAt: null,
  receivedAt: null,
  eveningAt: EVENING,
};
const NOW = '2026-12-01T18:42:30Z';

describe('an order on its way', () => {
  test('waits until it is received, in whole minutes', () => {
    expect(custodyWait(ORDER, NOW)).toEqual({ minutesToReceived: null, minutesWaiting: 42, isLate: false });
    expect(custodyWait({ ...ORDER, state: 'received', receivedAt: NOW }, EVENING)).toEqual({
      minutesToReceived: 42,
      minutesWaiting: null,
      isLate: false,
    });
  });

  test.each([
    ['2026-12-02T01:59:00Z', false],
    ['2026-12-02T02:00:00Z', true],
    ['2026-12-02T02:01:00Z', true],
  ])('received at %s: late by the evening is %s', (receivedAt, isLate) => {
    expect(custodyWait({ ...ORDER, state: 'received', receivedAt }, '2026-12-03T00:00:00Z').isLate).toBe(isLate);
  });

  test('that is made after the evening hour is not late on that day, and one that was withdrawn never', () => {
    expect(custodyWait({ ...ORDER, orderedAt: '2026-12-02T02:30:00Z' }, '2026-12-02T03:00:00Z').isLate).toBe(false);
    expect(custodyWait({ ...ORDER, state: 'withdrawn' }, '2026-12-03T00:00:00Z')).toEqual({
      minutesToReceived: null,
      minutesWaiting: null,
      isLate: false,
    });
  });

  test('says what is open, and that it took longer than the court allows', () => {
    const says = (words: Partial<CustodyOrderOnWay>, now: string) =>
      custodyNotFinal({ ...ORDER, ...words }, { now, settings: DEFAULT_SETTINGS });
    expect(says({}, '2026-12-01T19:00:00Z')).toEqual(['Ordered 1 hour ago and not sent.']);
    expect(says({ state: 'sent' }, '2026-12-01T19:01:00Z')).toEqual([
      'Sent, and not received 1 hour 1 minute after it was ordered. It was to arrive within 1 hour.',
    ]);
    expect(says({ state: 'received', receivedAt: NOW }, NOW)).toEqual(['Received, and not carried out yet.']);
    expect(says({ state: 'carried_out', receivedAt: NOW }, NOW)).toEqual([]);
    expect(says({ state: 'withdrawn' }, NOW)).toEqual([]);
  });
});

describe('a day of orders', () => {
  test('without any has no figures', () => {
    expect(custodyDay([], NOW)).toEqual({ made: 0, received: 0, middleMinutes: null, longestMinutes: null });
  });

  test('counts what stands, and its middle lies between its shortest and its longest', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 9 }), fc.nat(3), (minutes, withdrawn) => {
        const received = minutes.map((after) => ({
          ...ORDER,
          state: 'received' as const,
          receivedAt: new Date(Date.parse(ORDER.orderedAt) + after * 60_000).toISOString(),
        }));
        const day = custodyDay([...received, ...Array.from({ length: withdrawn }, () => ({ ...ORDER, state: 'withdrawn' as const }))], NOW);
        expect([day.made, day.received, day.longestMinutes]).toEqual([minutes.length, minutes.length, Math.max(...minutes)]);
        expect(minutes).toContain(day.middleMinutes);
        expect(minutes.filter((one) => one < (day.middleMinutes ?? 0)).length).toBeLessThanOrEqual(minutes.length / 2);
      }),
    );
  });
});

describe('minutes', () => {
  test.each([
    [0, '0 minutes'],
    [1, '1 minute'],
    [59, '59 minutes'],
    [60, '1 hour'],
    [61, '1 hour 1 minute'],
    [125, '2 hours 5 minutes'],
    [1439, '23 hours 59 minutes'],
    [1440, '1 day'],
    [4320, '3 days'],
  ])('%i of them are %s', (minutes, words) => {
    expect(sayMinutes(minutes)).toBe(words);
  });

  test('never run backwards', () => {
    expect(minutesBetween(NOW, ORDER.orderedAt)).toBe(0);
  });

  test.each([
    ['16:29', false],
    ['16:30', true],
    ['16:31', true],
    ['00:30', true],
    ['05:59', true],
    ['06:00', false],
  ])('at %s nobody leaves alone: %s', (time, isLate) => {
    expect(isLateHour(time, DEFAULT_SETTINGS)).toBe(isLate);
  });
});
