import { daysBetween, localDate, type LocalDate } from '@starling/shared/time/local-date';
import type { Random } from './random.ts';

/** Makes ids that look like UUIDv7, from a day and the seed alone: the same seed gives the same ids. */
export type MakeId = (day: LocalDate) => string;

const EPOCH = localDate('1970-01-01');
const MILLISECONDS_A_DAY = 86_400_000;
const VARIANTS = ['8', '9', 'a', 'b'] as const;

/** Ids whose time part is the day's, so that they sort as the court's own ids do. */
export function idsFrom(random: Random): MakeId {
  const milliseconds = new Map<LocalDate, string>();
  return (day) => {
    const time = milliseconds.get(day) ?? timePart(day);
    milliseconds.set(day, time);
    const variant = random.pick(VARIANTS);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(random, 3)}-${variant}${hex(random, 3)}-${hex(random, 6)}${hex(random, 6)}`;
  };
}

function timePart(day: LocalDate): string {
  return (daysBetween(EPOCH, day) * MILLISECONDS_A_DAY).toString(16).padStart(12, '0');
}

function hex(random: Random, digits: number): string {
  return random.whole(0, 16 ** digits - 1).toString(16).padStart(digits, '0');
}
