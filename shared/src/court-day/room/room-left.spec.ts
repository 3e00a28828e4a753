import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '../../time/local-date.ts';
import { secondsPaused } from './pause.ts';
import { leftOfMatter, roomLeft, type SessionAtNow } from './room-left.ts';

const ROOM = { name: 'STAR Court', heldOn: localDate('2026-12-08'), startsAt: 810, free: 40 };
const SESSION: SessionAtNow = { endsAt: 720, now: 660, stillSet: 40, mattersLeft: 4, inHandLeft: 10, room: ROOM };
const left = (words: Partial<SessionAtNow>) => roomLeft({ ...SESSION, ...words });

describe('minutes that are left', () => {
  test('all fits: no half-day is named', () => {
    expect(left({})).toEqual({ untilEnd: 60, stillSet: 50, short: 0, words: '60 minutes until 12 pm, 50 minutes still set.' });
  });

  test('exactly full is not over, one more is', () => {
    expect([left({ stillSet: 50 }).short, left({ stillSet: 51 }).short]).toEqual([0, 1]);
  });

  test('what is over comes with the half-day that has room', () => {
    expect(left({ stillSet: 71 }).words).toBe(
      '60 minutes until 12 pm, 81 minutes still set, 21 minutes over. The afternoon of Tuesday, December 8, 2026 has 40 minutes.',
    );
    expect(left({ stillSet: 71, room: null }).words).toContain('No half-day of this department has room.');
  });

  test('past the end it says by how much, and who is left', () => {
    expect(left({ now: 735 }).words).toMatch(/^15 minutes past 12 pm, 4 matters to call\./u);
  });

  test('what is short and what is left add up to what is set', () => {
    const minutes = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(minutes, minutes, minutes, (now, stillSet, inHandLeft) => {
        const { untilEnd, short, stillSet: set } = left({ now: 480 + now, stillSet, inHandLeft });

        expect(set).toBe(stillSet + inHandLeft);
        expect(short).toBe(Math.max(0, set - Math.max(0, untilEnd)));
      }),
    );
  });
});

describe('a matter in hand', () => {
  test.each([
    ['just called', 0, 0, 15],
    ['after ten minutes', 600, 0, 5],
    ['after ten minutes, six of them paused', 600, 360, 11],
    ['over its time', 3600, 0, 0],
  ])('%s', (_when, secondsSinceCall, paused, minutes) => {
    expect(leftOfMatter({ minutes: 15, secondsSinceCall, secondsPaused: paused })).toBe(minutes);
  });

  test('a pause that lasts counts until now, one that is over as long as it was', () => {
    const now = '2026-12-01T17:10:00.000Z';

    expect(secondsPaused({ pausedAt: null, pausedSeconds: 30 }, now)).toBe(30);
    expect(secondsPaused({ pausedAt: '2026-12-01T17:08:00.000Z', pausedSeconds: 30 }, now)).toBe(150);
    expect(secondsPaused({ pausedAt: '2026-12-01T17:11:00.000Z', pausedSeconds: 30 }, now)).toBe(30);
  });
});
