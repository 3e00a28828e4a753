import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import type { FeedLine } from '@starling/shared/calendar/papers/feed';
import { writeMinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import { addDays, localDate, type LocalDate } from '@starling/shared/time/local-date';
import { feedText } from './ics.ts';

const STAMP = '2026-12-01T17:00:00.000Z';

/** What a calendar program makes of one entry. */
interface Read {
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  readonly summary: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

const byUid = (one: Read, other: Read): number => (one.uid < other.uid ? -1 : 1);

/** As Thunderbird reads it. */
function readByIcalJs(text: string): readonly Read[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      status: String(component.getFirstPropertyValue('status')),
      summary: event.summary,
      startsAt: event.startDate.toJSDate().toISOString(),
      endsAt: event.endDate.toJSDate().toISOString(),
    };
  });
}

/** As another parser does, that knows the zones by itself. */
function readByNodeIcal(text: string): readonly Read[] {
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap((part) => {
    if (part?.type !== 'VEVENT') return [];
    const { uid, sequence, status, summary, start, end } = part;
    return [
      {
        uid,
        sequence: Number(sequence),
        status: String(status),
        summary: typeof summary === 'string' ? summary : summary.val,
        startsAt: start.toISOString(),
        endsAt: (end ?? start).toISOString(),
      },
    ];
  });
}

function entry(words: Partial<FeedLine> = {}): FeedLine {
  return {
    uid: '01900000-0000-7000-8000-000000000001',
    sequence: 1,
    isCancelled: false,
    on: localDate('2026-12-01'),
    startsAt: 510,
    endsAt: 525,
    summary: 'Court, Dept. 260',
    location: 'Courthouse',
    ...words,
  };
}

const onTheWall = (read: Read | undefined): string =>
  new Date(read?.startsAt ?? '').toLocaleString('sv-SE', { timeZone: 'America/Los_Angeles', dateStyle: 'short', timeStyle: 'short' });

describe('A calendar text', () => {
  test.each([
    ['the day before the clocks go forward', '2026-03-07', '2026-03-07T16:30:00.000Z'],
    ['the day on which they do', '2026-03-08', '2026-03-08T15:30:00.000Z'],
    ['the day before they go back', '2026-10-31', '2026-10-31T15:30:00.000Z'],
    ['the day on which they do', '2026-11-01', '2026-11-01T16:30:00.000Z'],
  ])('shows 8:30 as 8:30 on %s, %s', (_when, on, instant) => {
    const text = feedText([entry({ on: localDate(on) })], STAMP);
    expect(readByIcalJs(text)[0]).toMatchObject({ startsAt: instant });
    expect(readByNodeIcal(text)[0]).toMatchObject({ startsAt: instant });
  });

  test('tells a cancelled date as cancelled, with a higher sequence', () => {
    const text = feedText([entry({ isCancelled: true, sequence: 201 })], STAMP);
    for (const read of [readByIcalJs, readByNodeIcal])
      expect(read(text)).toEqual([expect.objectContaining({ status: 'CANCELLED', sequence: 201 })]);
  });

  test('holds the place and the time and no word more', () => {
    const text = feedText([entry()], STAMP);
    const event = text.slice(text.indexOf('BEGIN:VEVENT'), text.indexOf('END:VEVENT'));
    expect(event.split('\r\n').flatMap((line) => /^([A-Z-]+)[:;]/.exec(line)?.[1] ?? [])).toEqual([
      'BEGIN',
      'UID',
      'SEQUENCE',
      'DTSTAMP',
      'DTSTART',
      'DTEND',
      'SUMMARY',
      'LOCATION',
      'STATUS',
    ]);
    expect(text).toContain('DTSTAMP:20261201T170000Z');
    expect(text).not.toMatch(/DESCRIPTION|ATTENDEE|ORGANIZER|CATEGORIES|URL/);
  });

  test('of nobody is a calendar all the same', () => {
    expect(readByIcalJs(feedText([], STAMP))).toEqual([]);
    expect(readByNodeIcal(feedText([], STAMP))).toEqual([]);
  });

  test('is read alike by two programs that know nothing of each other, whatever stands in it', () => {
    const day = fc.integer({ min: 0, max: 2200 }).map((many): LocalDate => addDays(localDate('2025-01-01'), many));
    const time = fc.record({ starts: fc.integer({ min: 180, max: 1300 }), lasts: fc.integer({ min: 1, max: 120 }) });
    const anEntry = fc
      .record({
        uid: fc.uuid(),
        sequence: fc.nat(2_000_000_000),
        isCancelled: fc.boolean(),
        on: day,
        time,
        room: fc.stringMatching(/^[A-Za-z0-9.,; ]{1,80}$/),
      })
      .map(({ time: { starts, lasts }, room, ...rest }): FeedLine => ({
        ...rest,
        startsAt: starts,
        endsAt: starts + lasts,
        location: 'Courthouse',
        summary: `Dept. ${room.trim()}`.trim(),
      }));
    fc.assert(
      fc.property(fc.uniqueArray(anEntry, { selector: ({ uid }) => uid, maxLength: 12 }), (entries) => {
        const text = feedText(entries, STAMP);
        const [one, other] = [readByIcalJs(text).toSorted(byUid), readByNodeIcal(text).toSorted(byUid)];
        expect(one).toEqual(other);
        expect(one.map(({ uid, sequence, status, summary }) => ({ uid, sequence, status, summary }))).toEqual(
          entries
            .map(({ uid, sequence, isCancelled, summary }) => ({ uid, sequence, status: isCancelled ? 'CANCELLED' : 'CONFIRMED', summary }))
            .toSorted((left, right) => (left.uid < right.uid ? -1 : 1)),
        );
        for (const { uid, on, startsAt } of entries)
          expect(onTheWall(one.find((read) => read.uid === uid))).toBe(`${on} ${writeMinuteOfDay(startsAt)}`);
      }),
      { numRuns: 60 },
    );
  });
});
