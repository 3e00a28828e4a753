import { isoWeekday, type LocalDate } from '../time/local-date.ts';
import type { YouthNeedKind } from '../vocabulary/need.ts';
import type { NeedWindow, WantedHearing } from './ground.ts';
import { sharedMinutes, type MinuteOfDay } from './minute-of-day.ts';

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

/** Whether a need says anything about a day. A single day to avoid may be written with its first day alone. */
export function isOnDay({ kind, weekdays, fromOn, untilOn }: NeedWindow, on: LocalDate): boolean {
  const last = kind === 'date_avoid' ? (untilOn ?? fromOn) : untilOn;
  const isWithin = (fromOn === null || fromOn <= on) && (last === null || on <= last);
  return isWithin && (weekdays?.includes(isoWeekday(on)) ?? true);
}

/** Whether a hearing at this time keeps a need. A need that names neither day nor hour asks nothing of a time. */
export function keepsNeed(need: NeedWindow, { on, startsAt, endsAt }: HearingTime): boolean {
  const way = TIMED_NEED[need.kind];
  if (way === undefined || saysNothing(need) || !isOnDay(need, on)) return true;
  const shared = sharedMinutes({ startsAt: need.from, endsAt: need.until }, { startsAt, endsAt });
  return way === 'free' ? shared === 0 : shared === endsAt - startsAt;
}

function saysNothing({ kind, weekdays, fromOn, from, until }: NeedWindow): boolean {
  const hasHours = from !== null || until !== null;
  return kind === 'date_avoid' ? fromOn === null && weekdays === null : !hasHours && weekdays === null && fromOn === null;
}
