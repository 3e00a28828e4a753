import { civilOf, dayNumberOf, weekdayOf, type DayNumber } from './day-number.ts';

/**
 * The open days of a calendar in order, so that counting court days is looking up an array. An open day has a place: 0 is the first open
 * day on or after 1980-01-01, earlier ones are negative. A place never changes, however far the table grows.
 */
export interface DayTable {
  /** The place of the first open day on or after `day`. */
  readonly placeOf: (day: DayNumber) => number;
  /** The open day at a place. */
  readonly dayAt: (place: number) => DayNumber;
}

interface Span {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly first: DayNumber;
  /** By day, counted from `first`: how many open days come before it. One longer than the span. */
  readonly openBefore: Int32Array;
  /** The open days of the span. */
  readonly open: Int32Array;
  /** How many open days come before place 0. */
  readonly beforeOrigin: number;
}

type ClosedWeekdays = (year: number) => readonly DayNumber[];

const FRIDAY = 5;
const ORIGIN_YEAR = 1980;
const LAST_YEAR = 2060;
/** How many years the table grows by beyond the one that is asked for. */
const GROWTH = 40;
/** Calendar days are written with four digits. */
const YEARS = { first: 0, last: 9999 } as const;

/**
 * Builds the table on first use, 1980 to 2060, and grows it when a day beyond is asked for.
 * `closedWeekdays` answers the closed days of a year that are no Saturday and no Sunday.
 * Both functions throw a RangeError beyond the years 0 to 9999.
 */
export function dayTable(closedWeekdays: ClosedWeekdays): DayTable {
  let built: Span | null = null;
  const span = (): Span => (built ??= spanOf(ORIGIN_YEAR, LAST_YEAR, closedWeekdays));
  const grownTo = (year: number): Span => {
    const { firstYear, lastYear } = span();
    const from = Math.max(YEARS.first, Math.min(firstYear, year - GROWTH));
    const to = Math.min(YEARS.last, Math.max(lastYear, year + GROWTH));
    if (from === firstYear && to === lastYear) throw new RangeError('A count of court days ran beyond the years 0 to 9999');
    return (built = spanOf(from, to, closedWeekdays));
  };
  return {
    placeOf: (day) => {
      const before = openBefore(day, span()) ?? openBefore(day, grownTo(civilOf(day).year));
      if (before === null) throw new RangeError('A count of court days began beyond the years 0 to 9999');
      return before;
    },
    dayAt: (place) => {
      let day = openDay(place, span());
      while (day === undefined) day = openDay(place, grownTo(place < 0 ? span().firstYear : span().lastYear));
      return day;
    },
  };
}

function openBefore(day: DayNumber, { first, openBefore: before, beforeOrigin }: Span): number | null {
  const count = before[day - first];
  return count === undefined ? null : count - beforeOrigin;
}

function openDay(place: number, { open, beforeOrigin }: Span): DayNumber | undefined {
  return open[place + beforeOrigin];
}

function spanOf(firstYear: number, lastYear: number, closedWeekdays: ClosedWeekdays): Span {
  const first = dayNumberOf(firstYear, 1, 1);
  const days = dayNumberOf(lastYear + 1, 1, 1) - first;
  const closed = closedBetween(firstYear, lastYear, closedWeekdays);
  const before = new Int32Array(days + 1);
  const open: DayNumber[] = [];
  for (let place = 0; place < days; place += 1) {
    const day = first + place;
    before[place] = open.length;
    if (weekdayOf(day) <= FRIDAY && !closed.has(day)) open.push(day);
  }
  before[days] = open.length;
  const beforeOrigin = before[dayNumberOf(ORIGIN_YEAR, 1, 1) - first] ?? 0;
  return { firstYear, lastYear, first, openBefore: before, open: Int32Array.from(open), beforeOrigin };
}

function closedBetween(firstYear: number, lastYear: number, closedWeekdays: ClosedWeekdays): ReadonlySet<DayNumber> {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, place) => firstYear + place);
  return new Set(years.flatMap((year) => closedWeekdays(year)));
}
