import { COURT_ZONE } from '@starling/shared/time/court-zone';
import { addDays, type LocalDate } from '@starling/shared/time/local-date';
import { Temporal } from 'temporal-polyfill';

const MINUTES_A_DAY = 24 * 60;

/** The instant, ISO in UTC, at which the court's wall clock shows this time on this day. */
export function instantAt(day: LocalDate, time: string, zone: string = COURT_ZONE): string {
  const offset = offsets.get(`${day} ${zone}`) ?? readOffset(day, zone);
  const minutes = minutesOf(time) - offset;
  const days = Math.floor(minutes / MINUTES_A_DAY);
  return `${days === 0 ? day : addDays(day, days)}T${later('00:00', minutes - days * MINUTES_A_DAY)}:00Z`;
}

/** What the court's wall clock showed at an instant of this day, 'HH:MM'. */
export function wallTimeOf(instant: string, day: LocalDate): string {
  return later('00:00', Math.floor((Date.parse(instant) - Date.parse(instantAt(day, '00:00'))) / 60_000));
}

/** The time of day so many minutes later, 'HH:MM'. Stays inside one day. */
export function later(time: string, minutes: number): string {
  const total = Math.min(Math.max(minutesOf(time) + minutes, 0), MINUTES_A_DAY - 1);
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

/** Minutes since midnight. */
export function minutesOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

// A court sits by day: the offset at noon holds for all its hours, and asking once a day keeps the seed fast.
const offsets = new Map<string, number>();

function readOffset(day: LocalDate, zone: string): number {
  const noon = Temporal.ZonedDateTime.from(`${day}T12:00[${zone}]`);
  const offset = noon.offsetNanoseconds / 60_000_000_000;
  offsets.set(`${day} ${zone}`, offset);
  return offset;
}
