import { civilOf, dateOfDay, dayNumber, dayNumberOf, weekdayOf, type DayNumber } from './day-number.ts';
import type { LocalDate } from './local-date.ts';

/** The authority for a closed day or a way of counting, in the form of a law citation; time itself knows no law. */
export interface CalendarCite {
  readonly code: 'CCP' | 'Gov. Code' | 'Rule' | 'WIC';
  readonly text: string;
}

/** A weekday on which every superior court of the state is closed. */
export interface JudicialHoliday {
  readonly name: string;
  readonly cite: CalendarCite;
}

/** One holiday of a year, on the day on which the courts keep it. */
export interface KeptHoliday extends JudicialHoliday {
  readonly date: LocalDate;
  /** Kept on another day than the one on which it falls, because that is a Saturday or a Sunday (R12). */
  readonly observed: boolean;
  /** The day on which it falls; for New Year it may lie in the next year. */
  readonly fallsOn: LocalDate;
}

/** One holiday by its rule and the days on which the rule is in force; null: no limit known here. */
export interface HolidayRule extends JudicialHoliday {
  /** The rule in words: "third Monday of January". */
  readonly words: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** What a reader of the list should know; null for nothing. */
  readonly note: string | null;
  readonly fallsOn: (year: number) => DayNumber;
}

const MONDAY = 1;
const THURSDAY = 4;
const FRIDAY = 5;
const SATURDAY = 6;
const SUNDAY = 7;

/** Saturdays are holidays of the courts by CCP 135. */
export const SATURDAY_CITE: CalendarCite = { code: 'CCP', text: 'CCP 135' };
/** Sundays are holidays of the state. */
export const SUNDAY_CITE: CalendarCite = { code: 'Gov. Code', text: 'Gov. Code 6700(a)(1)' };
/** Where a holiday on a Saturday or a Sunday is kept, for a screen that explains a moved holiday. */
export const OBSERVANCE_CITE: CalendarCite = { code: 'Rule', text: 'Rule 1.11' };

const GOV_6700: CalendarCite = { code: 'Gov. Code', text: 'Gov. Code 6700' };
const CCP_135: CalendarCite = { code: 'CCP', text: 'CCP 135' };

/**
 * Judicial holidays: Gov. Code 6700 less the days that CCP 135 leaves out, plus the day after Thanksgiving.
 * No judicial holidays: Lunar New Year, Genocide Remembrance Day (24 April), Admission Day, Diwali, Good Friday (no full day), election day,
 * a day appointed by the President only, a holiday of one county. A day appointed by the Governor is a closure, not a rule.
 */
export const HOLIDAY_RULES: readonly HolidayRule[] = [
  always('New Year’s Day', 'January 1', onDay(1, 1)),
  always('Dr. Martin Luther King, Jr. Day', 'third Monday of January', nth(3, MONDAY, 1)),
  always('Lincoln Day', 'February 12', onDay(2, 12)),
  always('Presidents’ Day', 'third Monday of February', nth(3, MONDAY, 2)),
  always('Cesar Chavez Day', 'March 31', onDay(3, 31)),
  always('Memorial Day', 'last Monday of May', lastMondayOfMay),
  { ...always('Juneteenth', 'June 19', onDay(6, 19)), from: startOf(2023), note: 'AB 1655 (2022); first kept in 2023.' },
  always('Independence Day', 'July 4', onDay(7, 4)),
  always('Labor Day', 'first Monday of September', nth(1, MONDAY, 9)),
  {
    ...always('Native American Day', 'fourth Friday of September', nth(4, FRIDAY, 9)),
    from: startOf(2022),
    note: 'AB 855 (2021). It is said to have been one for a time around 2015 by an accident of drafting; the days are not known here, so it is left out before 2022.',
  },
  {
    ...always('Columbus Day', 'second Monday of October', nth(2, MONDAY, 10)),
    to: endOf(2021),
    note: 'No judicial holiday since 2022 (AB 855 of 2021); still a holiday of the state.',
  },
  always('Veterans Day', 'November 11', onDay(11, 11)),
  always('Thanksgiving Day', 'fourth Thursday of November', nth(4, THURSDAY, 11)),
  { ...always('The day after Thanksgiving', 'Friday after the fourth Thursday of November', dayAfterThanksgiving), cite: CCP_135 },
  always('Christmas Day', 'December 25', onDay(12, 25)),
];

/** Calendar days are written with four digits. */
const LAST_YEAR = 9999;

/**
 * The weekday holidays kept within a calendar year, in the order of their days. New Year's Day of the next year belongs here when it
 * falls on a Saturday and is kept on Friday, December 31. The table of court days asks for each year once.
 */
export function holidaysOfYear(year: number): readonly KeptHoliday[] {
  return HOLIDAY_RULES.flatMap((rule) => [year, year + 1].flatMap((falling) => keptWithin(year, rule, falling))).toSorted(
    (one, other) => dayNumber(one.date) - dayNumber(other.date),
  );
}

/** The judicial holiday kept on this day, or null. Saturdays and Sundays are not named here. */
export function judicialHoliday(date: LocalDate): KeptHoliday | null {
  return holidaysOfYear(Number(date.slice(0, 4))).find((kept) => kept.date === date) ?? null;
}

/** R12: a holiday on a Saturday is kept the Friday before, on a Sunday the Monday after (rule 1.11), also across a year's end. */
export function observedOn(falls: DayNumber): DayNumber {
  const weekday = weekdayOf(falls);
  if (weekday === SATURDAY) return falls - 1;
  return weekday === SUNDAY ? falls + 1 : falls;
}

function keptWithin(year: number, { name, cite, from, to, fallsOn: rule }: HolidayRule, falling: number): readonly KeptHoliday[] {
  if (falling > LAST_YEAR) return [];
  const falls = rule(falling);
  const kept = observedOn(falls);
  if (civilOf(kept).year !== year) return [];
  const fallsOn = dateOfDay(falls);
  const date = dateOfDay(kept);
  const inForce = fallsOn >= (from ?? fallsOn) && fallsOn <= (to ?? fallsOn);
  return inForce ? [{ name, cite, date, fallsOn, observed: date !== fallsOn }] : [];
}

function always(name: string, words: string, fallsOn: HolidayRule['fallsOn']): HolidayRule {
  return { name, words, fallsOn, from: null, to: null, note: null, cite: GOV_6700 };
}

function onDay(month: number, day: number): HolidayRule['fallsOn'] {
  return (year) => dayNumberOf(year, month, day);
}

/** The nth such weekday of a month. */
function nth(count: number, weekday: number, month: number): HolidayRule['fallsOn'] {
  return (year) => {
    const first = dayNumberOf(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1);
  };
}

function lastMondayOfMay(year: number): DayNumber {
  const end = dayNumberOf(year, 5, 31);
  return end - ((weekdayOf(end) - MONDAY + 7) % 7);
}

function dayAfterThanksgiving(year: number): DayNumber {
  return nth(4, THURSDAY, 11)(year) + 1;
}

function startOf(year: number): LocalDate {
  return dateOfDay(dayNumberOf(year, 1, 1));
}

function endOf(year: number): LocalDate {
  return dateOfDay(dayNumberOf(year, 12, 31));
}
