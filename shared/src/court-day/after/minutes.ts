const MILLISECONDS_IN_MINUTE = 60_000;
const MINUTES_IN_HOUR = 60;
const MINUTES_IN_DAY = 1440;

/** Whole minutes from one instant to another (ISO 8601), rounded down; never less than 0, so that a clock set back shows no wait. */
export function minutesBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / MILLISECONDS_IN_MINUTE));
}

/** Minutes in words: '1 minute', '45 minutes', '2 hours 5 minutes', '3 days'. */
export function sayMinutes(minutes: number): string {
  if (minutes < MINUTES_IN_HOUR) return many(minutes, 'minute');
  if (minutes >= MINUTES_IN_DAY) return many(Math.floor(minutes / MINUTES_IN_DAY), 'day');
  const over = minutes % MINUTES_IN_HOUR;
  const hours = many(Math.floor(minutes / MINUTES_IN_HOUR), 'hour');
  return over === 0 ? hours : `${hours} ${many(over, 'minute')}`;
}

function many(count: number, unit: string): string {
  return `${String(count)} ${unit}${count === 1 ? '' : 's'}`;
}
