import { setting, type CourtSettings } from '../law/court-settings.ts';
import { addDays, type LocalDate } from '../time/local-date.ts';

/** The last day on which the lines of a session are kept. */
export function keptUntil(heldOn: LocalDate, settings: CourtSettings): LocalDate {
  return addDays(heldOn, setting(settings, 'staffingKeptDays'));
}

/** The first day whose lines stay: those of every session held before it are deleted today. */
export function purgeBefore(today: LocalDate, settings: CourtSettings): LocalDate {
  return addDays(today, -setting(settings, 'staffingKeptDays'));
}
