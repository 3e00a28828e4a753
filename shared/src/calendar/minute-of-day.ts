/** A time of day in whole minutes since midnight of the court's clock: 8:30 is 510. */
export type MinuteOfDay = number;

/** A stretch of a day; null at both ends: the whole day. The end is no part of it. */
export interface Stretch {
  readonly startsAt: MinuteOfDay | null;
  readonly endsAt: MinuteOfDay | null;
}

const NOON = 720;
const DAY_ENDS = 1440;

/** Reads 'HH:MM' (or 'HH:MM:SS' of the database) as minutes; null for any other text. */
export function readMinuteOfDay(text: string): MinuteOfDay | null {
  const found = /^([01]\d|2[0-3]):([0-5]\d)(:\d{2})?$/.exec(text);
  return found === null ? null : Number(found[1]) * 60 + Number(found[2]);
}

/** The time as the API writes it: 870 is '14:30'. */
export function writeMinuteOfDay(minute: MinuteOfDay): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** The time as the court says it: 870 is '2:30 pm', 540 is '9 am'. */
export function sayMinuteOfDay(minute: MinuteOfDay): string {
  const hour = Math.floor(minute / 60);
  const past = minute % 60 === 0 ? '' : `:${String(minute % 60).padStart(2, '0')}`;
  return `${String(((hour + 11) % 12) + 1)}${past} ${minute < NOON ? 'am' : 'pm'}`;
}

/** How many minutes two stretches share; those that only touch share none. */
export function sharedMinutes(one: Stretch, other: Stretch): number {
  const from = Math.max(one.startsAt ?? 0, other.startsAt ?? 0);
  const until = Math.min(one.endsAt ?? DAY_ENDS, other.endsAt ?? DAY_ENDS);
  return Math.max(0, until - from);
}

/** Whether two stretches share a minute. */
export function overlaps(one: Stretch, other: Stretch): boolean {
  return sharedMinutes(one, other) > 0;
}

/** Minutes between the end of the earlier stretch and the start of the later one; 0 when they touch or overlap. */
export function minutesBetween(one: Stretch, other: Stretch): number {
  const [first, second] = (one.startsAt ?? 0) <= (other.startsAt ?? 0) ? [one, other] : [other, one];
  return Math.max(0, (second.startsAt ?? 0) - (first.endsAt ?? DAY_ENDS));
}
