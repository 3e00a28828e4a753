import { addYears, ageOn, birthday, isBefore, type LocalDate } from '../time/local-date.ts';
import { setting, type CourtSettings } from './court-settings.ts';

/**
 * The day on which a person reaches an age, at its first minute. Born on February 29: in a year without that day the court's setting says
 * whether it is March 1 or February 28 (no statute was read).
 */
export function reaches(bornOn: LocalDate, age: number, settings: CourtSettings): LocalDate {
  return setting(settings, 'leapDayBirthday') === 'february_28' ? addYears(bornOn, age) : birthday(bornOn, age);
}

/** Full years reached on a day, by the court's own birthdays; negative when the day comes before the birth. */
export function ageReached(bornOn: LocalDate, on: LocalDate, settings: CourtSettings): number {
  const age = ageOn(bornOn, on);
  return isBefore(on, reaches(bornOn, age + 1, settings)) ? age : age + 1;
}
