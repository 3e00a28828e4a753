import { Temporal } from 'temporal-polyfill';
import { COURT_ZONE } from './court-zone.ts';
import { addDays, parseLocalDate, sayDate, type LocalDate } from './local-date.ts';

/**
 * A minute on the court's wall clock: 'YYYY-MM-DDTHH:MM', and '±HH:MM' after it where the wall clock alone would not say which of the two
 * (the hour that autumn repeats). Without an offset that hour is read as its first time round, and a time that spring skips as an hour later.
 */
export type CourtMoment = string & { readonly __courtMoment: true };

const SHAPE = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)([+-]\d{2}:\d{2})?$/;
const WALL_LENGTH = 16;
/** The first minute of a day, and as an expiry the end of the day before. */
export const MIDNIGHT = '00:00';
const MINUTES_IN_DAY = 1440;

/** Reads a moment; null for another shape, a day or time that does not exist, or an offset that the court's zone does not have then. */
export function parseCourtMoment(text: string): CourtMoment | null {
  const [, date = '', , , offset] = SHAPE.exec(text) ?? [];
  if (parseLocalDate(date) === null) return null;
  if (offset !== undefined && !isOffsetOfZone(text)) return null;
  return text as CourtMoment; // a parse border: shape, day and offset were checked
}

/** Takes a moment that must exist. Throws a RangeError naming the text otherwise. */
export function courtMoment(text: string): CourtMoment {
  const moment = parseCourtMoment(text);
  if (moment === null) throw new RangeError(`${text} is not a moment of the court’s clock`);
  return moment;
}

/** True for a moment, false for a day without a time. */
export function isMoment(from: LocalDate | CourtMoment): from is CourtMoment {
  return from.length >= WALL_LENGTH;
}

/** A time of day 'HH:MM' on a day, with the zone's offset then when `like` carries one. Throws a RangeError when the text is no time. */
export function atTime(date: LocalDate, time: string, like: CourtMoment | null = null): CourtMoment {
  const wall = courtMoment(`${date}T${time}`);
  return like !== null && hasOffset(like) ? written(zoned(wall), true) : wall;
}

/** The calendar day of a moment. */
export function dayOf(moment: CourtMoment): LocalDate {
  return moment.slice(0, 10) as LocalDate; // a moment begins with a day that exists
}

/** The time of day of a moment, 'HH:MM'. */
export function timeOf(moment: CourtMoment): string {
  return moment.slice(11, WALL_LENGTH);
}

/** The minute of the day of a moment, 0 to 1439. */
export function minuteOfDay(moment: CourtMoment): number {
  return Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, WALL_LENGTH));
}

/** True when `moment` comes before `other`; moments of the same instant are not before each other. */
export function isBeforeMoment(moment: CourtMoment, other: CourtMoment): boolean {
  if (!hasOffset(moment) && !hasOffset(other)) return moment < other;
  return zoned(moment).epochMilliseconds < zoned(other).epochMilliseconds;
}

/** The instant of a moment, ISO 8601 in UTC with milliseconds. */
export function instantOf(moment: CourtMoment): string {
  return new Date(zoned(moment).epochMilliseconds).toISOString();
}

/** R7: plain hours run through nights, weekends and holidays as time elapses, so across a change of the clocks the time of day shifts. */
export function addHours(moment: CourtMoment, hours: number): CourtMoment {
  return written(zoned(moment).add({ hours }), hasOffset(moment));
}

/** The day on which an expiry is said to fall: an expiry at 00:00 is the last instant of the day before. */
export function expiryDay(moment: CourtMoment): LocalDate {
  return timeOf(moment) === MIDNIGHT ? addDays(dayOf(moment), -1) : dayOf(moment);
}

/** The moment so many minutes into a day, 0 to 1440 (the end of the day), with the zone's offset then when `like` carries one. */
export function minuteIntoDay(date: LocalDate, minute: number, like: CourtMoment): CourtMoment {
  if (minute === MINUTES_IN_DAY) return endOfDay(date, like);
  return atTime(date, `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`, like);
}

/** The very end of a day: 00:00 of the next one, with the zone's offset then when `like` carries one. */
export function endOfDay(date: LocalDate, like: CourtMoment | null = null): CourtMoment {
  return atTime(addDays(date, 1), MIDNIGHT, like);
}

/** An expiry as the court says it: "9:30 a.m. on Tuesday, December 1, 2026", "the end of Tuesday, December 1, 2026" for 00:00 of Wednesday. */
export function sayMoment(moment: CourtMoment): string {
  return timeOf(moment) === MIDNIGHT ? `the end of ${sayDate(expiryDay(moment))}` : sayStart(moment);
}

/** The moment at which something happened or begins: 00:00 is "12:00 a.m." of its own day. */
export function sayStart(moment: CourtMoment): string {
  const minute = minuteOfDay(moment);
  const hour = Math.floor(minute / 60);
  const onTheDial = hour % 12 === 0 ? 12 : hour % 12;
  return `${onTheDial}:${twoDigits(minute % 60)} ${hour < 12 ? 'a.m.' : 'p.m.'} on ${sayDate(dayOf(moment))}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function hasOffset(moment: CourtMoment): boolean {
  return moment.length > WALL_LENGTH;
}

/** The instant of a moment; the offset decides between two of the same wall clock. */
function zoned(moment: CourtMoment): Temporal.ZonedDateTime {
  return Temporal.ZonedDateTime.from(`${moment}[${COURT_ZONE}]`);
}

function written(at: Temporal.ZonedDateTime, withOffset: boolean): CourtMoment {
  const wall = at.toPlainDateTime().toString({ smallestUnit: 'minute' });
  return courtMoment(withOffset ? `${wall}${at.offset}` : wall);
}

function isOffsetOfZone(text: string): boolean {
  try {
    Temporal.ZonedDateTime.from(`${text}[${COURT_ZONE}]`, { offset: 'reject' });
    return true;
  } catch {
    return false;
  }
}
