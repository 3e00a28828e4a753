import { addCourtDays, nextCourtDay, previousCourtDay, type CourtCalendar } from './court-calendar.ts';
import { backCourtHours, forwardCourtHours } from './court-hours.ts';
import { addHours, atTime, dayOf, endOfDay, expiryDay, isMoment, type CourtMoment } from './court-moment.ts';
import { addDays, addMonths, addYears, type LocalDate } from './local-date.ts';

/** Days counted out. All three are the court's own calendar days. */
export interface CountedDay {
  readonly kind: 'day';
  /** Where the bare count ends, open or closed. */
  readonly raw: LocalDate;
  /** The last day on which the act is in time; this one decides lateness. */
  readonly deadline: LocalDate;
  /** The last court day on or before the bare end: the day to aim at, and the one people see. Never after `deadline`. */
  readonly safe: LocalDate;
}

/** Hours counted out, on the court's wall clock, to the minute. An expiry at 00:00 is the end of the day before (`sayMoment`). */
export interface CountedMoment {
  readonly kind: 'moment';
  readonly raw: CourtMoment;
  /** The last moment at which the act is in time; this one decides lateness. */
  readonly deadline: CourtMoment;
  /** The last moment on a court day on or before `deadline`; for plain hours forward, which no closed day stops, `deadline` itself. */
  readonly safe: CourtMoment;
}

/** What a count answers: days for a count of days, a moment for a count of hours. */
export type Counted = CountedDay | CountedMoment;

/** Calendar days, months and years, and how the end is treated: DEF is a definition, which never moves and has no safe day of its own. */
export interface CalendarPeriod {
  readonly amount: number;
  readonly unit: 'calendarDays' | 'months' | 'years';
  readonly counting: 'FWD_CAL_ROLL' | 'CAP' | 'BACK_CAL' | 'DEF';
}

/** Court days, forward or back from a hearing. */
export interface CourtDayPeriod {
  readonly amount: number;
  readonly unit: 'courtDays';
  readonly counting: 'FWD_CD' | 'BACK_CD';
}

/** Plain hours, which nothing stops. */
export interface PlainHourPeriod {
  readonly amount: number;
  readonly unit: 'hours';
  readonly counting: 'HOURS' | 'BACK_HOURS';
}

/** Hours with the closed days taken out. */
export interface CourtHourPeriod {
  readonly amount: number;
  readonly unit: 'courtHours';
  readonly counting: 'COURT_HOURS' | 'BACK_COURT_HOURS';
}

/** A period that ends on a day. */
export type DayPeriod = CalendarPeriod | CourtDayPeriod;
/** A period that ends at a minute. */
export type HourPeriod = PlainHourPeriod | CourtHourPeriod;
/** A length of time as a rule states it; `amount` is a whole number above zero. A unit takes only the countings that fit it. */
export type Period = DayPeriod | HourPeriod;
/** What a period is counted in. */
export type CountUnit = Period['unit'];
/** How a period is counted. */
export type Counting = Period['counting'];

/**
 * Counts a period from its trigger, or back from a hearing.
 * A count of days takes the day of a moment. A count of hours from a day without a time starts at the day's first minute,
 * which can only make the answer earlier.
 */
export function count(from: LocalDate | CourtMoment, period: DayPeriod, calendar: CourtCalendar): CountedDay;
export function count(from: LocalDate | CourtMoment, period: HourPeriod, calendar: CourtCalendar): CountedMoment;
export function count(from: LocalDate | CourtMoment, period: Period, calendar: CourtCalendar): Counted;
export function count(from: LocalDate | CourtMoment, period: Period, calendar: CourtCalendar): Counted {
  if (period.unit === 'hours' || period.unit === 'courtHours')
    return countHours(isMoment(from) ? from : atTime(from, '00:00'), period, calendar);
  return countDays(isMoment(from) ? dayOf(from) : from, period, calendar);
}

function countDays(from: LocalDate, period: DayPeriod, calendar: CourtCalendar): CountedDay {
  switch (period.counting) {
    case 'FWD_CD':
      return onOneDay(courtDayPeriod(from, period.amount, calendar));
    case 'BACK_CD':
      return onOneDay(courtDayPeriod(from, -period.amount, calendar));
    case 'DEF':
      return onOneDay(bareEnd(from, period, 1));
    case 'FWD_CAL_ROLL': {
      const raw = bareEnd(from, period, 1);
      return { kind: 'day', raw, deadline: rollForward(raw, calendar), safe: previousCourtDay(raw, calendar) };
    }
    case 'CAP':
      return endingBefore(bareEnd(from, period, 1), capEnd, calendar);
    case 'BACK_CAL':
      return endingBefore(bareEnd(from, period, -1), backwardOntoClosedDay, calendar);
  }
}

function onOneDay(day: LocalDate): CountedDay {
  return { kind: 'day', raw: day, deadline: day, safe: day };
}

function endingBefore(raw: LocalDate, end: (raw: LocalDate, calendar: CourtCalendar) => LocalDate, calendar: CourtCalendar): CountedDay {
  const deadline = end(raw, calendar);
  return { kind: 'day', raw, deadline, safe: deadline };
}

function bareEnd(from: LocalDate, { amount, unit }: CalendarPeriod, direction: 1 | -1): LocalDate {
  if (unit === 'calendarDays') return excludeFirstIncludeLast(from, direction * amount);
  return unit === 'months' ? monthsLater(from, direction * amount) : addYears(from, direction * amount);
}

/** R1 (and R3, R5): the day of the trigger is left out and the last day is counted; closed days inside a calendar period count along. */
export function excludeFirstIncludeLast(from: LocalDate, days: number): LocalDate {
  return addDays(from, days);
}

/** R2: a forward calendar period that ends on a closed day runs through the next court day. */
export function rollForward(raw: LocalDate, calendar: CourtCalendar): LocalDate {
  return nextCourtDay(raw, calendar);
}

/** R4: only court days are counted, so the count never ends on a closed day; negative counts back. */
export function courtDayPeriod(from: LocalDate, courtDays: number, calendar: CourtCalendar): LocalDate {
  return addCourtDays(from, courtDays, calendar);
}

/** R6: a count back that lands on a closed day goes further back to a court day. */
export function backwardOntoClosedDay(raw: LocalDate, calendar: CourtCalendar): LocalDate {
  return previousCourtDay(raw, calendar);
}

/** R9: the same day of another month; where that month is shorter, its last day. */
export function monthsLater(from: LocalDate, months: number): LocalDate {
  return addMonths(from, months);
}

/** R10: an outer limit never moves later; its last day is the last court day on or before it. */
export function capEnd(raw: LocalDate, calendar: CourtCalendar): LocalDate {
  return previousCourtDay(raw, calendar);
}

function countHours(from: CourtMoment, { amount, counting }: HourPeriod, calendar: CourtCalendar): CountedMoment {
  switch (counting) {
    case 'HOURS': {
      const raw = addHours(from, amount);
      return { kind: 'moment', raw, deadline: raw, safe: raw };
    }
    case 'BACK_HOURS':
      return safely(addHours(from, -amount), calendar);
    case 'COURT_HOURS':
      return safely(forwardCourtHours(from, amount, calendar), calendar);
    case 'BACK_COURT_HOURS':
      return safely(backCourtHours(from, amount, calendar), calendar);
  }
}

function safely(deadline: CourtMoment, calendar: CourtCalendar): CountedMoment {
  return { kind: 'moment', raw: deadline, deadline, safe: lastCourtMoment(deadline, calendar) };
}

/** The last moment on a court day on or before a moment: itself, or the end of the court day before. */
export function lastCourtMoment(moment: CourtMoment, calendar: CourtCalendar): CourtMoment {
  const day = expiryDay(moment);
  const open = previousCourtDay(day, calendar);
  return open === day ? moment : endOfDay(open);
}
