import { setting, type CourtSettings } from '../../law/court-settings.ts';
import { addDays, isBefore, type LocalDate } from '../../time/local-date.ts';
import { readMinuteOfDay, type MinuteOfDay } from '../minute-of-day.ts';

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

/** Whether the adult who takes the youth home is named before the matter is called: late in the day. */
export function asksWhoTakesHome(endsAt: MinuteOfDay, settings: CourtSettings): boolean {
  const from = readMinuteOfDay(setting(settings, 'releaseWarningAt'));
  return from !== null && endsAt > from;
}

/** When a reminder goes out before a hearing: a week, a day, the morning; the adult whom the youth trusts is told first. */
export const REMINDERS = [
  { daysBefore: 7, words: 'A week before' },
  { daysBefore: 1, words: 'The day before' },
  { daysBefore: 0, words: 'The morning of the day' },
] as const;

/** What every reminder says: no court, no program, no name. */
export const REMINDER_TEXT = 'Appointment reminder. Questions: call the number you have.';

/** The days on which reminders of a hearing go out from today on. None without a safe contact: then nothing may be sent at all. */
export function remindersFrom(today: LocalDate, heldOn: LocalDate, hasSafeContact: boolean): readonly LocalDate[] {
  if (!hasSafeContact) return [];
  return REMINDERS.map(({ daysBefore }) => addDays(heldOn, -daysBefore)).filter((day) => !isBefore(day, today));
}

/** The day by which the facility is asked for the youth's own clothes. */
export function clothesAskedBy(heldOn: LocalDate, settings: CourtSettings): LocalDate {
  return addDays(heldOn, -setting(settings, 'clothesAskedDays'));
}
