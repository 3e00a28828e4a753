/**
 * The rules by which a count of days begins, runs and ends, one function each. `counting-rules.ts` lists them with their words and cites;
 * hours are counted in `court-moment.ts` (R7) and `court-hours.ts` (R8), holidays are kept by `holidays.ts` (R12).
 */
import { addCourtDays, nextCourtDay, previousCourtDay, type CourtCalendar } from './court-calendar.ts';
import { addDays, addMonths, addYears, type LocalDate } from './local-date.ts';

/** A length in calendar days, months or years. `serviceDays`: what the way of service adds (R11), in calendar days; absent for none. */
export interface CalendarLength {
  readonly amount: number;
  readonly unit: 'calendarDays' | 'months' | 'years';
  readonly serviceDays?: number;
}

/** R1: the day of the trigger is left out and the last day is counted. Negative counts back. */
export function excludeFirstIncludeLast(trigger: LocalDate, days: number): LocalDate {
  return addDays(trigger, days);
}

/** R2: a forward calendar period that ends on a closed day runs through the next court day. */
export function rollForward(raw: LocalDate, calendar: CourtCalendar): LocalDate {
  return nextCourtDay(raw, calendar);
}

/** R3: a calendar period counts the closed days inside it like all others; the days for service come after it. */
export function calendarEnd(from: LocalDate, length: CalendarLength): LocalDate {
  return excludeFirstIncludeLast(bareEnd(from, length, 1), length.serviceDays ?? 0);
}

/** R4: only court days are counted, so the count never ends on a closed day. Negative counts back. */
export function courtDayPeriod(from: LocalDate, courtDays: number, calendar: CourtCalendar): LocalDate {
  return addCourtDays(from, courtDays, calendar);
}

/** R5: counted back from the hearing, whose day is left out; the days for service are counted back from there. */
export function backFromHearing(heldOn: LocalDate, length: CalendarLength): LocalDate {
  return excludeFirstIncludeLast(bareEnd(heldOn, length, -1), -(length.serviceDays ?? 0));
}

/** R6: a count back that lands on a closed day goes further back to a court day. */
export function backOntoCourtDay(raw: LocalDate, calendar: CourtCalendar): LocalDate {
  return previousCourtDay(raw, calendar);
}

/** R9: the same day of another month; where that month is shorter, its last day. Negative counts back. */
export function sameDayOfMonth(from: LocalDate, months: number): LocalDate {
  return addMonths(from, months);
}

/** R10: an outer limit never moves later; the act is set on the last court day on or before it. */
export function capEnd(raw: LocalDate, calendar: CourtCalendar): LocalDate {
  return previousCourtDay(raw, calendar);
}

/** R13: a period of the rules of court leaves the first day out, counts the last, and rolls, as a period of a statute does. */
export function ruleOfCourtEnd(from: LocalDate, length: CalendarLength, calendar: CourtCalendar): LocalDate {
  return rollForward(calendarEnd(from, length), calendar);
}

function bareEnd(from: LocalDate, { amount, unit }: CalendarLength, direction: 1 | -1): LocalDate {
  switch (unit) {
    case 'calendarDays':
      return excludeFirstIncludeLast(from, direction * amount);
    case 'months':
      return sameDayOfMonth(from, direction * amount);
    case 'years':
      return addYears(from, direction * amount);
  }
}
