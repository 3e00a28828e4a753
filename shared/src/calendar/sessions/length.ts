import type { MinuteOfDay } from '../minute-of-day.ts';

const HOUR = 60;
const LONGEST = 480;

/**
 * Reads a length as clerks type it, in minutes: "90m", "90 min", "1.5h", "1h30", "1h 30m", "1:30", "90". A bare number is minutes: hearings of five minutes are set every day.
 * Null for anything else, for nothing at all, and for more than eight hours.
 */
export function readLength(text: string): number | null {
  const typed = text.trim().toLowerCase().replaceAll(/\s+/gu, '').replace(',', '.');
  const minutes = inMinutes(typed) ?? inHours(typed) ?? inBoth(typed) ?? bare(typed);
  return minutes === null || minutes < 1 || minutes > LONGEST || !Number.isInteger(minutes) ? null : minutes;
}

/** A length as a clerk writes it: 45 is "45m", 75 is "1h15", 120 is "2h". */
export function sayLength(minutes: number): string {
  const hours = Math.floor(minutes / HOUR);
  const rest = minutes % HOUR;
  if (hours === 0) return `${String(rest)}m`;
  return rest === 0 ? `${String(hours)}h` : `${String(hours)}h${String(rest).padStart(2, '0')}`;
}

/** Start, end and length of a hearing, each known or not. */
export interface PartlyTimed {
  readonly startsAt: MinuteOfDay | null;
  readonly endsAt: MinuteOfDay | null;
  readonly minutes: number | null;
}

/** Start, end and length, all known. */
export interface Timed {
  readonly startsAt: MinuteOfDay;
  readonly endsAt: MinuteOfDay;
  readonly minutes: number;
}

/**
 * Two of start, end and length give the third. Null when fewer than two are known, when all three are and do not agree, when the end does
 * not come after the start, and when the day does not hold it.
 */
export function completeTimes({ startsAt, endsAt, minutes }: PartlyTimed): Timed | null {
  if (startsAt !== null && endsAt !== null) return minutes === null || endsAt - startsAt === minutes ? timed(startsAt, endsAt) : null;
  if (minutes === null) return null;
  if (startsAt !== null) return timed(startsAt, startsAt + minutes);
  return endsAt === null ? null : timed(endsAt - minutes, endsAt);
}

function timed(startsAt: MinuteOfDay, endsAt: MinuteOfDay): Timed | null {
  return startsAt < 0 || endsAt > 24 * HOUR || endsAt <= startsAt ? null : { startsAt, endsAt, minutes: endsAt - startsAt };
}

function inMinutes(typed: string): number | null {
  const found = /^(\d{1,3})(?:m|min|minutes?)$/u.exec(typed);
  return found === null ? null : Number(found[1]);
}

function inHours(typed: string): number | null {
  const found = /^(\d(?:\.\d{1,2})?|\.\d{1,2})(?:h|hours?)$/u.exec(typed);
  return found === null ? null : Math.round(Number(found[1]) * HOUR);
}

function inBoth(typed: string): number | null {
  const found = /^(\d)(?:h|:)([0-5]?\d)(?:m|min)?$/u.exec(typed);
  return found === null ? null : Number(found[1]) * HOUR + Number(found[2]);
}

function bare(typed: string): number | null {
  return /^\d{1,3}$/u.test(typed) ? Number(typed) : null;
}
