import { addDays, isoWeekday, localDate, sayDate, type LocalDate } from './local-date.ts';

/** The authority for a closed day, in the form of a law citation; time itself knows no law. */
export interface CalendarCite {
  readonly code: 'CCP' | 'Gov. Code' | 'Rule';
  readonly text: string;
}

/** A weekday on which every superior court of the state is closed. */
export interface JudicialHoliday {
  readonly name: string;
  readonly cite: CalendarCite;
}

/** A day on which one court is closed by order: a Governor's day, an emergency (Gov. Code 68115). */
export interface CourtClosure {
  readonly closedOn: LocalDate;
  readonly reason: string;
}

/** Whether the court sits that day and, when it does not, why. */
export type CourtDayStatus = { readonly open: true } | { readonly open: false; readonly why: string; readonly cite: CalendarCite };

interface HolidayRule {
  readonly name: string;
  readonly on: (year: number) => LocalDate;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly cite: CalendarCite;
}

const MONDAY = 1;
const THURSDAY = 4;
const FRIDAY = 5;
const SATURDAY = 6;
const SUNDAY = 7;

const GOV_6700: CalendarCite = { code: 'Gov. Code', text: 'Gov. Code 6700' };
const CCP_135: CalendarCite = { code: 'CCP', text: 'CCP 135' };
const CCP_12B: CalendarCite = { code: 'CCP', text: 'CCP 12b' };

/**
 * Judicial holidays: Gov. Code 6700 less the days that CCP 135 leaves out (Lunar New Year, 24 April, Admission Day,
 * Columbus Day from 2022, Diwali; Good Friday is no full day), plus the day after Thanksgiving.
 */
const HOLIDAYS: readonly HolidayRule[] = [
  always('New Year’s Day', (year) => on(year, 1, 1)),
  always('Dr. Martin Luther King, Jr. Day', (year) => nth(3, MONDAY, { year, month: 1 })),
  always('Lincoln Day', (year) => on(year, 2, 12)),
  always('Presidents’ Day', (year) => nth(3, MONDAY, { year, month: 2 })),
  always('Cesar Chavez Day', (year) => on(year, 3, 31)),
  always('Memorial Day', (year) => last(year, 5, MONDAY)),
  { ...always('Juneteenth', (year) => on(year, 6, 19)), firstYear: 2023 },
  always('Independence Day', (year) => on(year, 7, 4)),
  always('Labor Day', (year) => nth(1, MONDAY, { year, month: 9 })),
  { ...always('Native American Day', (year) => nth(4, FRIDAY, { year, month: 9 })), firstYear: 2022 },
  { ...always('Columbus Day', (year) => nth(2, MONDAY, { year, month: 10 })), lastYear: 2021 },
  always('Veterans Day', (year) => on(year, 11, 11)),
  always('Thanksgiving Day', (year) => nth(4, THURSDAY, { year, month: 11 })),
  { ...always('The day after Thanksgiving', (year) => addDays(nth(4, THURSDAY, { year, month: 11 }), 1)), cite: CCP_135 },
  always('Christmas Day', (year) => on(year, 12, 25)),
];

/**
 * The judicial holiday kept on this day, on its observed date, or null. Saturdays and Sundays are not named here.
 * A holiday on a Saturday is kept the Friday before, on a Sunday the Monday after (rule 1.11), also across a year's end.
 */
export function judicialHoliday(date: LocalDate): JudicialHoliday | null {
  return holidaysKeptIn(Number(date.slice(0, 4))).get(date) ?? null;
}

/** Says whether this court sits on a day. `closures` are this court's own closed days; each court has its own. */
export function courtDayStatus(date: LocalDate, closures: readonly CourtClosure[]): CourtDayStatus {
  const holiday = judicialHoliday(date);
  if (holiday !== null) return { open: false, why: `${sayDate(date)} is a judicial holiday: ${holiday.name}.`, cite: holiday.cite };
  const weekday = isoWeekday(date);
  if (weekday === SATURDAY || weekday === SUNDAY) return { open: false, why: `The court does not sit on ${sayDate(date)}.`, cite: CCP_135 };
  const closure = closures.find((closed) => closed.closedOn === date);
  if (closure !== undefined) return { open: false, why: `The court is closed on ${sayDate(date)}: ${closure.reason}.`, cite: CCP_12B };
  return { open: true };
}

/** The first court day on or after `date`: where the last day of a forward period ends (CCP 12a). */
export function nextCourtDay(date: LocalDate, closures: readonly CourtClosure[]): LocalDate {
  return courtDayStatus(date, closures).open ? date : nextCourtDay(addDays(date, 1), closures);
}

/** The last court day on or before `date`: the safe day, and where a count back from a hearing lands. */
export function previousCourtDay(date: LocalDate, closures: readonly CourtClosure[]): LocalDate {
  return courtDayStatus(date, closures).open ? date : previousCourtDay(addDays(date, -1), closures);
}

/** The day `courtDays` court days later, the first day left out (CCP 12); negative counts back. Zero answers `date` itself. */
export function addCourtDays(date: LocalDate, courtDays: number, closures: readonly CourtClosure[]): LocalDate {
  const step = Math.sign(courtDays);
  let reached = date;
  for (let left = Math.abs(courtDays); left > 0;) {
    reached = addDays(reached, step);
    if (courtDayStatus(reached, closures).open) left -= 1;
  }
  return reached;
}

/** A year's holidays never change, so each year is worked out once. */
const WORKED_OUT = new Map<number, ReadonlyMap<LocalDate, JudicialHoliday>>();

function holidaysKeptIn(year: number): ReadonlyMap<LocalDate, JudicialHoliday> {
  const known = WORKED_OUT.get(year);
  if (known !== undefined) return known;
  // New Year's Day of the next year may be kept on 31 December.
  const kept = [year, year + 1].flatMap((y) =>
    HOLIDAYS.filter(({ firstYear, lastYear }) => y >= firstYear && y <= lastYear).map(
      ({ name, cite, on: falls }) => [observed(falls(y)), { name, cite }] as const,
    ),
  );
  const days = new Map(kept);
  WORKED_OUT.set(year, days);
  return days;
}

/** The holiday's observed day: Saturday is kept on Friday, Sunday on Monday. */
function observed(date: LocalDate): LocalDate {
  const weekday = isoWeekday(date);
  if (weekday === SATURDAY) return addDays(date, -1);
  return weekday === SUNDAY ? addDays(date, 1) : date;
}

function always(name: string, rule_: HolidayRule['on']): HolidayRule {
  return { name, on: rule_, firstYear: 0, lastYear: 9999, cite: GOV_6700 };
}

function on(year: number, month: number, dayOfMonth: number): LocalDate {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return localDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`);
}

/** The nth such weekday of a month. */
function nth(count: number, weekday: number, { year, month }: { readonly year: number; readonly month: number }): LocalDate {
  const first = on(year, month, 1);
  return addDays(first, ((weekday - isoWeekday(first) + 7) % 7) + 7 * (count - 1));
}

/** The last such weekday of a month; only used for months of 31 days. */
function last(year: number, month: number, weekday: number): LocalDate {
  const end = on(year, month, 31);
  return addDays(end, -((isoWeekday(end) - weekday + 7) % 7));
}

/** Where the two observance rules come from, for a screen that explains a moved holiday. */
export const OBSERVANCE_CITE: CalendarCite = { code: 'Rule', text: 'Rule 1.11' };
