import { sayMinuteOfDay, type MinuteOfDay } from '../../calendar/minute-of-day.ts';

/** A youth who is not here, at one minute of the day. */
export interface NotHere {
  /** When the youth is said to be coming; null when nobody said. */
  readonly expectedAt: MinuteOfDay | null;
  /** Until when the youth is late, and not absent: graceUntil. */
  readonly until: MinuteOfDay;
  readonly now: MinuteOfDay;
}

/** True from the minute after the one by which the youth was said to come; never when nobody said one. */
export function saidTimeHasPassed({ expectedAt, now }: Pick<NotHere, 'expectedAt' | 'now'>): boolean {
  return expectedAt !== null && now > expectedAt;
}

/**
 * Where a youth stands who is not here, as it is true at this minute: late until a time only while that time is to come. What was said and did not come
 * true is told as what was said. It never says absent: that is the judge's word, and what comes before it is listed apart.
 */
export function sayNotHere({ expectedAt, until, now }: NotHere): string {
  const notBefore = `Not absent before ${sayMinuteOfDay(until)}.`;
  const isOver = now > until;
  if (expectedAt === null) return isOver ? `Waited for until ${sayMinuteOfDay(until)}; not here yet.` : `Late. ${notBefore}`;
  const said = sayMinuteOfDay(expectedAt);
  if (!saidTimeHasPassed({ expectedAt, now })) return `Late, said to come by ${said}. ${notBefore}`;
  return `Said to come by ${said}; not here yet.${isOver ? '' : ` ${notBefore}`}`;
}
