import { setting, type CourtSettings } from '../../law/court-settings.ts';
import { addDays, type LocalDate } from '../../time/local-date.ts';
import type { MinuteOfDay } from '../minute-of-day.ts';

/** How a wait is marked on a row: none, to look at, to be called next. */
export type WaitMark = 'none' | 'amber' | 'red';

/** The mark of a wait of so many whole minutes since the youth came or, if later, since the time told. */
export function waitMark(minutes: number, settings: CourtSettings): WaitMark {
  if (minutes >= setting(settings, 'waitRed')) return 'red';
  return minutes >= setting(settings, 'waitAmber') ? 'amber' : 'none';
}

/** Whether somebody may be called absent: not before the court's minutes of grace have passed, for late is not absent. */
export function mayCallAbsent(
  { toldAt, now }: { readonly toldAt: MinuteOfDay; readonly now: MinuteOfDay },
  settings: CourtSettings,
): boolean {
  return now - toldAt > setting(settings, 'lateGraceMinutes');
}

/** The day by which the facility is asked for the youth's own clothes. */
export function clothesAskedBy(heldOn: LocalDate, settings: CourtSettings): LocalDate {
  return addDays(heldOn, -setting(settings, 'clothesAskedDays'));
}
