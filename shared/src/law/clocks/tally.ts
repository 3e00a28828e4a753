import type { Counted, CountedDay, Period } from '../../time/counting.ts';
import { previousCourtDay, type CourtCalendar } from '../../time/court-calendar.ts';
import { dayOf, expiryDay, isMoment, type CourtMoment } from '../../time/court-moment.ts';
import { sayDate, type LocalDate } from '../../time/local-date.ts';
import type { CourtSettings } from '../court-settings.ts';
import type { ClockChange, EmergencyExtension } from './clock-change.ts';
import type { Bound, ClockRule } from './clock-rule.ts';

/** What every count of one court rests on. */
export interface CountingGround {
  readonly settings: CourtSettings;
  readonly calendar: CourtCalendar;
}

/** Where a clock stands: it runs, it is waived without a date, or it is stopped. A clock that does not run is never missed. */
export type ClockStanding = 'runs' | 'waived' | 'stopped';

/** One step of a count, kept so that it can be explained: the count itself, a bound beside it, an order, a change. */
export type CountStep =
  | { readonly kind: 'counted'; readonly from: LocalDate | CourtMoment; readonly period: Period; readonly counted: Counted }
  | { readonly kind: 'bound'; readonly on: LocalDate; readonly words: string; readonly counted: Counted }
  | { readonly kind: 'emergency'; readonly extension: EmergencyExtension; readonly period: Period; readonly counted: Counted }
  | {
      readonly kind: 'changed';
      readonly change: ClockChange;
      readonly effect: ChangeEffect;
      readonly words: string;
      readonly counted: Counted;
    };

/** taken: it moved, stopped or started the clock. none: it found nothing to change. refused: the law does not know it here. */
export type ChangeEffect = 'taken' | 'none' | 'refused';

/** A clock counted out, as it stands after everything that was done to it. */
export interface CountedClock {
  readonly counted: Counted;
  readonly standing: ClockStanding;
  readonly steps: readonly CountStep[];
}

/** A bound whose day is known: the hearing before which the act must come, the bare end of another limit. */
export interface KnownBound {
  readonly bound: Bound;
  readonly on: LocalDate;
}

/** What a clock is counted from, and everything that bears on it. */
export interface CountAsked {
  readonly rule: ClockRule;
  readonly period: Period;
  readonly from: LocalDate | CourtMoment;
  readonly bounds: readonly KnownBound[];
  readonly emergencies: readonly EmergencyExtension[];
  /** In the order in which they were made. */
  readonly changes: readonly ClockChange[];
}

/** A count under way: what was counted last, and what is left when it stands still. */
export interface Tally extends CountedClock {
  readonly asked: CountAsked;
  readonly ground: CountingGround;
  readonly calendar: CourtCalendar;
  /** The day from which the running count began. */
  readonly from: LocalDate;
  /** What was left when the clock was stopped or waived; null while neither was. */
  readonly left: Period | null;
}

/** The last day of a count: the day of its deadline. */
export function lastDayOf({ deadline }: Counted): LocalDate {
  return endingDay(deadline);
}

/** The day on which a day or a moment ends: an expiry at 00:00 is the end of the day before. */
export function endingDay(end: LocalDate | CourtMoment): LocalDate {
  return isMoment(end) ? expiryDay(end) : end;
}

/** The day of a day or a moment. */
export function dayWithin(from: LocalDate | CourtMoment): LocalDate {
  return isMoment(from) ? dayOf(from) : from;
}

/** A day that was set and not counted: the act is in time up to it, and the court day on or before it is the safe one. */
export function upToDay(day: LocalDate, calendar: CourtCalendar): CountedDay {
  const safe = previousCourtDay(day, calendar);
  return { kind: 'day', raw: day, deadline: day, safe };
}

/** The same tally with one more step, which says where the count stands now. */
export function withStep(tally: Tally, step: CountStep): Tally {
  return { ...tally, counted: step.counted, steps: [...tally.steps, step] };
}

/** The period in words: "15 court days", "one day", "48 court hours". */
export function sayPeriod({ amount, unit }: Period): string {
  const [one, many] = UNIT_WORDS[unit];
  if (amount === 0) return 'no time';
  return amount === 1 ? one : `${amount} ${many}`;
}

const UNIT_WORDS: Readonly<Record<Period['unit'], readonly [string, string]>> = {
  hours: ['one hour', 'hours'],
  courtHours: ['one court hour', 'court hours'],
  courtDays: ['one court day', 'court days'],
  calendarDays: ['one day', 'days'],
  months: ['one month', 'months'],
  years: ['one year', 'years'],
};

/** The day that a count reached, with its weekday, in a sentence. */
export function sayLastDay(counted: Counted): string {
  return sayDate(lastDayOf(counted));
}
