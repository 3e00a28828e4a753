import { createHash } from 'node:crypto';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { FeedLine } from '@starling/shared/calendar/papers/feed';
import { writeMinuteOfDay, type MinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import { COURT_ZONE } from '@starling/shared/time/court-zone';
import type { LocalDate } from '@starling/shared/time/local-date';

const PRODUCT = { company: 'starling', product: 'calendar', language: 'EN' } as const;

/**
 * The lines of a feed as an iCalendar text with the court's time zone spelled out. Wall times go in as they are, never through UTC, so that a change of
 * the clocks between today and the hearing moves nothing. `stamp` is the instant at which the text is made.
 */
export function feedText(lines: readonly FeedLine[], stamp: string): string {
  const calendar = ical({ name: 'Calendar', prodId: PRODUCT, method: ICalCalendarMethod.PUBLISH });
  calendar.timezone({ name: null, generator: zoneBlock });
  for (const { uid, sequence, isCancelled, on, startsAt, endsAt, summary, location } of lines)
    calendar.createEvent({
      id: uid,
      sequence,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      start: new WallTime(on, startsAt),
      end: new WallTime(on, endsAt),
      timezone: COURT_ZONE,
      summary,
      location,
      stamp: new Date(stamp),
    });
  return calendar.toString();
}

const SIGN_LENGTH = 32;

/** What a line is called outside. It does not tell of how many hearings a line is made. */
export function signOf(uid: string): string {
  return createHash('sha256').update(uid).digest('hex').slice(0, SIGN_LENGTH);
}

/** The block of a zone for the head of the text; null for a zone that the library does not know. */
function zoneBlock(zone: string): string | null {
  const [block] = tzlib_get_ical_block(zone);
  return block ?? null;
}

/** A time on the court's wall in the shape the generator asks of a date library: it writes what stands on the wall. */
class WallTime {
  constructor(
    private readonly on: LocalDate,
    private readonly minute: MinuteOfDay,
  ) {}

  format(pattern?: string): string {
    return pattern === 'HHmmss' ? `${writeMinuteOfDay(this.minute).replace(':', '')}00` : this.on.replaceAll('-', '');
  }

  isValid(): boolean {
    return true;
  }

  /** Only to tell which of two comes first. */
  toDate(): Date {
    return new Date(`${this.toJSON()}:00Z`);
  }

  toJSON(): string {
    return `${this.on}T${writeMinuteOfDay(this.minute)}`;
  }
}
