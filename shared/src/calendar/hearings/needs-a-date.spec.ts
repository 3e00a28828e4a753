import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { courtCalendar, EVERY_COURT } from '../../time/court-calendar.ts';
import { addDays, localDate } from '../../time/local-date.ts';
import { byUrgency, dateUrgency, whyNeedsADate, type MatterForADate, type Waiting } from './needs-a-date.ts';

const TODAY = localDate('2026-11-24');
const MATTER: MatterForADate = { isOpen: true, nextOn: null, last: null, receivedOn: null, isNew: true, openedOn: localDate('2026-11-20') };
const LAST = { hearingId: 'h', heldOn: localDate('2026-11-17'), state: 'heard', vacatedReason: null } as const;
const why = (matter: Partial<MatterForADate>) => whyNeedsADate({ ...MATTER, ...matter }, EVERY_COURT);

describe('why a matter needs a date', () => {
  test.each([
    ['new_petition', {}, 'Filed on Friday, November 20, 2026, and no hearing is set for it yet.', '2026-11-20'],
    [
      'received',
      { receivedOn: localDate('2026-11-23') },
      'Received from another department on Monday, November 23, 2026, and no hearing is set yet.',
      '2026-11-23',
    ],
    ['no_next_date', { isNew: false }, 'The case is open, and no hearing is set.', '2026-11-20'],
    [
      'session_cancelled',
      { last: { ...LAST, state: 'vacated', vacatedReason: 'session_cancelled' } },
      'Its session on Tuesday, November 17, 2026 was cancelled.',
      '2026-11-17',
    ],
    [
      'off_calendar',
      { last: { ...LAST, state: 'off_calendar' } },
      'Taken off calendar on Tuesday, November 17, 2026 without another date.',
      '2026-11-17',
    ],
    ['no_next_date', { last: LAST }, 'The last hearing was set for Tuesday, November 17, 2026, and no next one is.', '2026-11-17'],
    [
      'no_next_date',
      { last: { ...LAST, state: 'vacated', vacatedReason: 'set_in_error' } },
      'The last hearing was set for Tuesday, November 17, 2026, and no next one is.',
      '2026-11-17',
    ],
    [
      'closed_day',
      { nextOn: localDate('2026-11-26') },
      'It is set on a day without court. Thursday, November 26, 2026 is a judicial holiday: Thanksgiving Day.',
      '2026-11-26',
    ],
  ] as const)('%s', (reason, matter, words, since) => {
    expect(why(matter)).toEqual({ reason, why: words, since });
  });

  test('a matter with a date on a court day needs none; nor does one that is over', () => {
    expect(why({ nextOn: localDate('2026-12-01'), last: LAST })).toBeNull();
    expect(why({ isOpen: false, last: LAST })).toBeNull();
  });

  test('a court that closes on the day of a hearing makes it need another', () => {
    const calendar = courtCalendar([
      { closedOn: localDate('2026-12-01'), reason: 'No water', kind: 'office_closed', orderReference: null },
    ]);

    expect(whyNeedsADate({ ...MATTER, nextOn: localDate('2026-12-01') }, calendar)?.reason).toBe('closed_day');
  });
});

test.each([
  ['no clock runs', null, 'open'],
  ['the day before today', '2026-11-23', 'missed'],
  ['today', '2026-11-24', 'today'],
  ['the day after', '2026-11-25', 'soon'],
  ['five court days ahead, over Thanksgiving', '2026-12-03', 'soon'],
  ['six court days ahead', '2026-12-04', 'open'],
] as const)('%s: %s is %s', (_what, latest, urgency) => {
  expect(dateUrgency(latest === null ? null : localDate(latest), TODAY, EVERY_COURT)).toBe(urgency);
});

describe('the queue', () => {
  const waiting = fc
    .record({ days: fc.option(fc.integer({ min: -5, max: 5 })), isInCustody: fc.boolean(), waits: fc.integer({ min: 0, max: 5 }) })
    .map(({ days, isInCustody, waits }) => ({
      latest: days === null ? null : addDays(TODAY, days),
      isInCustody,
      since: addDays(TODAY, -waits),
    }));
  const queue = fc
    .array(waiting)
    .map((list): readonly Waiting[] => list.map((one, place) => ({ ...one, key: `k${String(place).padStart(3, '0')}` })));

  test('nearest last day first, then custody, then the longest wait; without a last day last', () => {
    const at = (key: string, rest: Partial<Waiting>): Waiting => ({ key, latest: null, isInCustody: false, since: TODAY, ...rest });
    const rows = [
      at('no clock', {}),
      at('no clock, waits longer', { since: addDays(TODAY, -3) }),
      at('tomorrow', { latest: addDays(TODAY, 1) }),
      at('tomorrow, in custody', { latest: addDays(TODAY, 1), isInCustody: true }),
      at('missed', { latest: addDays(TODAY, -1) }),
    ];

    expect(rows.toSorted(byUrgency).map(({ key }) => key)).toEqual([
      'missed',
      'tomorrow, in custody',
      'tomorrow',
      'no clock, waits longer',
      'no clock',
    ]);
  });

  test('its order does not depend on how it was read', () => {
    fc.assert(
      fc.property(queue, (rows) => {
        expect(rows.toReversed().toSorted(byUrgency)).toEqual(rows.toSorted(byUrgency));
      }),
    );
  });
});
