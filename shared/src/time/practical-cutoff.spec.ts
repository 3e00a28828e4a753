import { describe, expect, test } from '@jest/globals';
import { courtCalendar, EVERY_COURT } from './court-calendar.ts';
import { courtMoment, endOfDay } from './court-moment.ts';
import { localDate } from './local-date.ts';
import { practicalCutoff } from './practical-cutoff.ts';

const COUNTER = { opensAt: '08:30', closesAt: '16:30' };
const cutoff = (expiry: string, calendar = EVERY_COURT) => practicalCutoff(courtMoment(expiry), COUNTER, calendar);

describe('the last moment at which the clerk takes papers', () => {
  test.each([
    ['while the counter is open, the expiry itself', '2026-12-01T10:00', '2026-12-01T10:00'],
    ['in the minute it opens, that minute', '2026-12-01T08:30', '2026-12-01T08:30'],
    ['in the minute before it opens, the close of the court day before', '2026-12-01T08:29', '2026-11-30T16:30'],
    ['in the minute it closes, that minute', '2026-12-01T16:30', '2026-12-01T16:30'],
    ['in the minute after, the close', '2026-12-01T16:31', '2026-12-01T16:30'],
    ['at midnight, the close of the day that ends', '2026-12-01T00:00', '2026-11-30T16:30'],
    ['early on the Monday after Thanksgiving, the close of Wednesday', '2026-11-30T07:00', '2026-11-25T16:30'],
    ['at noon of Thanksgiving, the close of Wednesday', '2026-11-26T12:00', '2026-11-25T16:30'],
    ['on a Saturday, the close of Friday', '2026-12-05T08:30', '2026-12-04T16:30'],
    ['with its offset when the expiry carries one', '2026-11-01T12:00-08:00', '2026-10-30T16:30-07:00'],
  ])('%s', (_when, expiry, last) => expect(cutoff(expiry)).toBe(last));

  test('of a day is its close, and on a closed day the close of the court day before', () => {
    expect(practicalCutoff(endOfDay(localDate('2026-12-01')), COUNTER, EVERY_COURT)).toBe('2026-12-01T16:30');
    expect(practicalCutoff(endOfDay(localDate('2026-12-06')), COUNTER, EVERY_COURT)).toBe('2026-12-04T16:30');
  });

  test('passes over a day on which the office is shut', () => {
    const shut = courtCalendar([{ closedOn: localDate('2026-12-01'), reason: 'smoke', kind: 'office_closed', orderReference: null }]);
    expect(cutoff('2026-12-01T10:00', shut)).toBe('2026-11-30T16:30');
  });
});
