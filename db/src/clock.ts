import { localDate, type LocalDate } from '@starling/shared/time/local-date';

/** A time of day on a clock with 24 hours: 'HH:MM'. */
export type ClockTime = string;

/** Where the time comes from. Nothing else in Starling asks the machine what day it is. */
export interface Clock {
  /** The instant, ISO 8601 in UTC. */
  now(): string;
  /** The calendar day in that zone. */
  today(zone: string): LocalDate;
  /** The time of day in that zone, 'HH:MM'. */
  time(zone: string): ClockTime;
}

interface ZoneCalendar {
  readonly day: Intl.DateTimeFormat;
  readonly time: Intl.DateTimeFormat;
}

/** Making a format costs more than a hundred uses of it, and every scope asks for the day. */
const CALENDARS = new Map<string, ZoneCalendar>();

function calendarIn(timeZone: string): ZoneCalendar {
  const known = CALENDARS.get(timeZone) ?? {
    day: new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }),
    time: new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  };
  CALENDARS.set(timeZone, known);
  return known;
}

function clockOf(instant: () => Date): Clock {
  return {
    now: () => instant().toISOString(),
    today: (zone) => localDate(calendarIn(zone).day.format(instant())),
    time: (zone) => calendarIn(zone).time.format(instant()),
  };
}

/** The machine's clock. */
export const systemClock: Clock = clockOf(() => new Date());

/** A clock that stands still at an instant (ISO 8601), for tests. */
export function fixedClock(iso: string): Clock {
  const stands = instantOf(iso);
  return clockOf(() => new Date(stands));
}

/** A clock that was set to an instant when the process began and goes on from there, for demonstrations (STARLING_CLOCK). */
export function movingClock(iso: string): Clock {
  const set = instantOf(iso);
  const began = Date.now();
  return clockOf(() => new Date(set + Date.now() - began));
}

function instantOf(iso: string): number {
  const milliseconds = Date.parse(iso);
  if (Number.isNaN(milliseconds)) throw new RangeError(`${iso} is no instant. Write it like 2026-12-01T16:30:00Z.`);
  return milliseconds;
}
