import { isoWeekday, type LocalDate } from '../../time/local-date.ts';
import type { YouthNeedKind } from '../../vocabulary/need.ts';
import type { NeedWindow, WantedHearing } from '../ground.ts';
import { sharedMinutes, type MinuteOfDay } from '../minute-of-day.ts';

/** A hearing's own time on its day. */
export interface HearingTime {
  readonly on: LocalDate;
  readonly startsAt: MinuteOfDay;
  readonly endsAt: MinuteOfDay;
}

/** The kinds of need that bear on day or time, and how: asked for within the window, or the window kept free. */
export const TIMED_NEED: Readonly<Partial<Record<YouthNeedKind, 'within' | 'free'>>> = {
  slot_time: 'within',
  school: 'free',
  medical: 'free',
  transport: 'free',
  date_avoid: 'free',
};

/** The needs of one kind, or those of several. */
export function needsOf({ needs }: WantedHearing, ...kinds: readonly YouthNeedKind[]): readonly NeedWindow[] {
  return needs.filter(({ kind }) => kinds.includes(kind));
}

/** Whether a need says anything about a day. */
export function isOnDay(need: NeedWindow, on: LocalDate): boolean {
  return saysWhen(need) && holdsOn(need, on) && isItsWeekday(need, on);
}

/**
 * Whether a hearing at this time keeps a need. A need that names neither day nor hour asks nothing of a time. Where a time is asked for, its
 * weekdays are: on another day of the week it is not kept.
 */
export function keepsNeed(need: NeedWindow, { on, startsAt, endsAt }: HearingTime): boolean {
  const way = TIMED_NEED[need.kind];
  if (way === undefined || !saysWhen(need) || !holdsOn(need, on)) return true;
  if (!isItsWeekday(need, on)) return way === 'free';
  const shared = sharedMinutes({ startsAt: need.from, endsAt: need.until }, { startsAt, endsAt });
  return way === 'free' ? shared === 0 : shared === endsAt - startsAt;
}

/** Whether its days have begun and are not over. A single day to avoid, no weekday named, may be written with its first day alone. */
function holdsOn({ kind, weekdays, fromOn, untilOn }: NeedWindow, on: LocalDate): boolean {
  const last = kind === 'date_avoid' && weekdays === null ? (untilOn ?? fromOn) : untilOn;
  return (fromOn === null || fromOn <= on) && (last === null || on <= last);
}

function isItsWeekday({ weekdays }: NeedWindow, on: LocalDate): boolean {
  return weekdays?.includes(isoWeekday(on)) ?? true;
}

/** Whether a need names a day or an hour at all. */
export function saysWhen({ kind, weekdays, fromOn, from, until }: NeedWindow): boolean {
  const namesADay = fromOn !== null || weekdays !== null;
  return namesADay || (kind !== 'date_avoid' && (from !== null || until !== null));
}
