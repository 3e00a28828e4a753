import { describe, expect, test } from '@jest/globals';
import { courtCalendar, EVERY_COURT } from './court-calendar.ts';
import { backCourtHours, forwardCourtHours } from './court-hours.ts';
import { courtMoment } from './court-moment.ts';
import { localDate } from './local-date.ts';

const after = (from: string, hours: number, calendar = EVERY_COURT) => forwardCourtHours(courtMoment(from), hours, calendar);
const before = (hearing: string, hours: number, calendar = EVERY_COURT) => backCourtHours(courtMoment(hearing), hours, calendar);

describe('court hours from taking into custody (R8)', () => {
  test.each([
    // Wed 14 h; Thu to Sun closed; Mon 24 h; Tue 10 h.
    ['before Thanksgiving', '2026-11-25T10:00', 48, '2026-12-01T10:00'],
    ['on a weekday', '2026-11-16T09:00', 48, '2026-11-18T09:00'],
    ['in the last minute of a Friday', '2026-11-20T23:59', 48, '2026-11-24T23:59'],
    ['on Saturday at midnight', '2026-11-21T00:00', 48, '2026-11-25T00:00'],
    ['late on a Saturday', '2026-11-21T23:30', 48, '2026-11-25T00:00'],
    ['on a Sunday', '2026-11-22T12:00', 24, '2026-11-24T00:00'],
    ['on Monday at midnight, as if on the weekend', '2026-11-23T00:00', 48, '2026-11-25T00:00'],
    ['in the first minute after that', '2026-11-23T00:01', 48, '2026-11-25T00:01'],
    ['on the holiday itself', '2026-11-26T14:00', 24, '2026-12-01T00:00'],
    ['for less than the rest of the day', '2026-11-20T10:00', 6, '2026-11-20T16:00'],
    ['for exactly the rest of a Friday, which ends with that Friday', '2026-11-20T00:00', 24, '2026-11-21T00:00'],
    ['for the rest of the day before Thanksgiving', '2026-11-25T18:00', 6, '2026-11-26T00:00'],
  ])('beginning %s', (_when, from, hours, end) => expect(after(from, hours)).toBe(end));

  test('leave out a day on which this court is closed', () => {
    const smoke = courtCalendar([{ closedOn: localDate('2026-11-17'), reason: 'smoke', kind: 'emergency_juvenile', orderReference: null }]);
    expect(after('2026-11-16T09:00', 48, smoke)).toBe('2026-11-19T09:00');
    expect(after('2026-11-17T09:00', 24, smoke)).toBe('2026-11-19T00:00');
  });

  test('carry the offset of the end when the start carried one: the clocks change on the Sunday between', () => {
    expect(after('2026-10-30T10:00-07:00', 24)).toBe('2026-11-02T10:00-08:00');
    expect(after('2026-10-30T00:00-07:00', 48)).toBe('2026-11-03T00:00-08:00');
  });
});

describe('court hours before a hearing (R8, backward)', () => {
  test.each([
    // Mon 8.5 h; the weekend and two holidays closed; Wed 24 h; Tue 15.5 h.
    ['on the Monday after Thanksgiving', '2026-11-30T08:30', 48, '2026-11-24T08:30'],
    ['on a weekday', '2026-11-18T09:00', 48, '2026-11-16T09:00'],
    ['later the same day', '2026-11-18T09:00', 2, '2026-11-18T07:00'],
    ['for exactly the start of its day', '2026-11-30T10:00', 10, '2026-11-30T00:00'],
    ['for one hour more than that', '2026-11-30T10:00', 11, '2026-11-25T23:00'],
    ['for a whole day and the start of its own', '2026-11-30T10:00', 34, '2026-11-25T00:00'],
    ['set on a closed day, from the end of the court day before', '2026-11-28T10:00', 24, '2026-11-25T00:00'],
  ])('%s', (_when, hearing, hours, latest) => expect(before(hearing, hours)).toBe(latest));

  test('carry the offset when the hearing carried one', () => {
    expect(before('2026-11-02T10:00-08:00', 24)).toBe('2026-10-30T10:00-07:00');
  });
});
