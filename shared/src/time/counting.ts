import { previousCourtDay, type CourtCalendar } from './court-calendar.ts';
import { backCourtHours, forwardCourtHours } from './court-hours.ts';
import { addHours, atTime, dayOf, endOfDay, expiryDay, isMoment, MIDNIGHT, type CourtMoment } from './court-moment.ts';
import type { LocalDate } from './local-date.ts';
import {
  backFromHearing,
  backOntoCourtDay,
  calendarEnd,
  capEnd,
  courtDayPeriod,
  ruleOfCourtEnd,
  type CalendarLength,
} from './period-rules.ts';

/** Days counted out. All three are the court's own calendar days. */
export interface CountedDay {
  readonly kind: 'day';
  /** Where the bare count ends, open or closed. */
  readonly raw: LocalDate;
  /** The last day on which the act is in time; this one decides lateness. Under a cap it is the safe day (R10). */
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

/** Calendar days, months and years, and how the end is treated. DEF is a definition: it never moves, and its three days are one, open or closed. */
export interface CalendarPeriod extends CalendarLength {
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
    return countHours(isMoment(from) ? from : atTime(from, MIDNIGHT), period, calendar);
  return countDays(isMoment(from) ? dayOf(from) : from, period, calendar);
}

function countDays(from: LocalDate, period: DayPeriod, calendar: CourtCalendar): CountedDay {
  switch (period.counting) {
    case 'FWD_CD':
      return onOneDay(courtDayPeriod(from, period.amount, calendar));
    case 'BACK_CD':
      return onOneDay(courtDayPeriod(from, -period.amount, calendar));
    case 'DEF':
      return onOneDay(calendarEnd(from, period));
    case 'FWD_CAL_ROLL':
      return rolled(from, period, calendar);
    case 'CAP': {
      const raw = calendarEnd(from, period);
      return { ...onOneDay(capEnd(raw, calendar)), raw };
    }
    case 'BACK_CAL': {
      const raw = backFromHearing(from, period);
      return { ...onOneDay(backOntoCourtDay(raw, calendar)), raw };
    }
  }
}

function onOneDay(day: LocalDate): CountedDay {
  return { kind: 'day', raw: day, deadline: day, safe: day };
}

function rolled(from: LocalDate, period: CalendarPeriod, calendar: CourtCalendar): CountedDay {
  const raw = calendarEnd(from, period);
  return { kind: 'day', raw, deadline: ruleOfCourtEnd(from, period, calendar), safe: previousCourtDay(raw, calendar) };
}

function countHours(from: CourtMoment, { amount, counting }: HourPeriod, calendar: CourtCalendar): CountedMoment {
  switch (counting) {
    case 'HOURS':
      return atOneMoment(addHours(from, amount));
    case 'BACK_HOURS':
      return safely(addHours(from, -amount), calendar);
    case 'COURT_HOURS':
      return atOneMoment(forwardCourtHours(from, amount, calendar));
    case 'BACK_COURT_HOURS':
      return safely(backCourtHours(from, amount, calendar), calendar);
  }
}

function atOneMoment(moment: CourtMoment): CountedMoment {
  return { kind: 'moment', raw: moment, deadline: moment, safe: moment };
}

function safely(deadline: CourtMoment, calendar: CourtCalendar): CountedMoment {
  return { ...atOneMoment(deadline), safe: lastCourtMoment(deadline, calendar) };
}

/** The last moment on a court day on or before a moment: itself, or the end of the court day before. */
export function lastCourtMoment(moment: CourtMoment, calendar: CourtCalendar): CourtMoment {
  const day = expiryDay(moment);
  const open = previousCourtDay(day, calendar);
  return open === day ? moment : endOfDay(open, moment);
}
